//! What the publisher asked for, by attributes of the element.
//! Not here: reading the attributes from the page (`embed`).

use super::consent::Mode;

/// The attributes of the element. Each is a property too, in camel case (`consent` is `consentMode`).
pub const ATTRIBUTES: [&str; 15] = [
    "feed",
    "loading",
    "lang",
    "theme",
    "consent",
    "consent-state",
    "consent-scan",
    "consent-dnt",
    "autostart",
    "page-size",
    "heading-level",
    "time-zone",
    "viewer-region",
    "controls",
    "structured-data",
];

/// What the publisher asked for. A value that is not allowed counts as absent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Where the feed is (`feed`), absolute; absent: the document is inside the element.
    pub feed: Option<String>,
    /// Language of our words, of the element or its nearest ancestor (`lang`).
    pub lang: Option<String>,
    /// Colours (`theme`).
    pub theme: Theme,
    /// Who asks for consent (`consent`).
    pub consent: Mode,
    /// The page's own answer (`consent-state`).
    pub consent_state: Option<String>,
    /// Whether Do Not Track counts like Global Privacy Control (`consent-dnt`).
    pub consent_dnt: bool,
    /// Rows of the first view and of each press, 1 to 100 (`page-size`).
    pub page_size: usize,
    /// Level of the story's headline, 1 to 6 (`heading-level`).
    pub heading_level: u8,
    /// Whether the browser's own controls drive the video (`controls="native"`).
    pub native_controls: bool,
}

/// Colours of the widget (`theme`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system has them.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Its name in the attribute.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Default for Config {
    fn default() -> Self {
        Self::read(|_| None).0
    }
}

impl Config {
    /// Reads the attributes; `get` gives the value of one. Beside them, a sentence for each value that
    /// is not allowed.
    #[must_use]
    pub fn read(get: impl Fn(&str) -> Option<String>) -> (Self, Vec<String>) {
        let mut reader = Reader { get, bad: Vec::new() };
        let config = Self {
            feed: (reader.get)("feed"),
            lang: (reader.get)("lang"),
            theme: reader
                .one_of("theme", &[("auto", Theme::Auto), ("light", Theme::Light), ("dark", Theme::Dark)]),
            consent: reader.one_of(
                "consent",
                &[("auto", Mode::Auto), ("own", Mode::Own), ("host", Mode::Host), ("off", Mode::Off)],
            ),
            consent_state: (reader.get)("consent-state"),
            consent_dnt: (reader.get)("consent-dnt").is_some(),
            page_size: reader.number("page-size", 1, 100, 10).into(),
            heading_level: reader.number("heading-level", 1, 6, 2),
            native_controls: reader.one_of("controls", &[("custom", false), ("native", true)]),
        };
        (config, reader.bad)
    }
}

struct Reader<G> {
    get: G,
    bad: Vec<String>,
}

impl<G: Fn(&str) -> Option<String>> Reader<G> {
    /// One of several words; the first is meant where the attribute is absent or says something else.
    fn one_of<T: Copy + Default>(&mut self, name: &str, words: &[(&str, T)]) -> T {
        let default = words.first().map(|&(_, value)| value).unwrap_or_default();
        let Some(given) = (self.get)(name) else { return default };
        words.iter().find(|(word, _)| given.trim().eq_ignore_ascii_case(word)).map_or_else(
            || {
                let allowed: Vec<&str> = words.iter().map(|&(word, _)| word).collect();
                self.bad.push([name, " is not one of ", &allowed.join(", ")].concat());
                default
            },
            |&(_, value)| value,
        )
    }

    /// A whole number between `least` and `most`.
    fn number(&mut self, name: &str, least: u8, most: u8, default: u8) -> u8 {
        let Some(given) = (self.get)(name) else { return default };
        given.trim().parse().ok().filter(|number| (least..=most).contains(number)).unwrap_or_else(|| {
            self.bad.push(
                [name, " is not a whole number from ", &least.to_string(), " to ", &most.to_string()]
                    .concat(),
            );
            default
        })
    }
}
