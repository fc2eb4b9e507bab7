//! What the publisher asked for, by attributes of the element.
//! Not here: reading the attributes from the page (`embed`).

use super::consent::Mode;
use crate::feed::{digits, is_country_code};

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
#[expect(clippy::struct_excessive_bools, reason = "each is an attribute of its own")]
pub struct Config {
    /// Where the feed is (`feed`), absolute; absent: the document is inside the element.
    pub feed: Option<String>,
    /// Languages of the element and of what is around it, the nearest first, a space between them (`lang`).
    pub lang: Option<String>,
    /// Colours (`theme`).
    pub theme: Theme,
    /// Who asks for consent (`consent`).
    pub consent: Mode,
    /// Whether Do Not Track counts like Global Privacy Control (`consent-dnt`).
    pub consent_dnt: bool,
    /// Whether the page's own parts start on consent (`consent-scan`).
    pub consent_scan: bool,
    /// Rows of the first view and of each press, 1 to 100 (`page-size`).
    pub page_size: usize,
    /// Level of the story's headline, 1 to 6 (`heading-level`).
    pub heading_level: u8,
    /// Whose clock dates are written on until the reader chooses another (`time-zone`).
    pub time_zone: TimeZone,
    /// The country the reader is in, an ISO 3166-1 alpha-2 code as written; empty where the page does not
    /// say (`viewer-region`).
    pub viewer_region: String,
    /// Whether the browser's own controls drive the video (`controls="native"`).
    pub native_controls: bool,
    /// Whether the story is told to machines too (`structured-data="on"`).
    pub structured_data: bool,
}

/// Whose clock dates are written on (`time-zone`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TimeZone {
    /// The agency's: each date in the offset that the feed wrote it in.
    #[default]
    Agency,
    /// The reader's.
    Reader,
    /// That of the place of the story, where the feed says which it is.
    Place,
}

impl TimeZone {
    /// Its name in the attribute.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Agency => "agency",
            Self::Reader => "reader",
            Self::Place => "place",
        }
    }
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
        Self::read(|_| None, |_| true).0
    }
}

impl Config {
    /// Reads the attributes; `get` gives the value of one, `is_spoken` says whether the widget speaks the language of a
    /// tag. Beside them, a sentence for each value that is not allowed.
    #[must_use]
    pub fn read(
        get: impl Fn(&str) -> Option<String>,
        is_spoken: impl Fn(&str) -> bool,
    ) -> (Self, Vec<String>) {
        let mut reader = Reader { get: &get, bad: Vec::new() };
        // The loader follows these two; whether they are allowed is said with the others.
        reader.one_of("loading", &["lazy", "eager"]);
        reader.one_of("autostart", &["on", "off"]);
        let config = Self {
            feed: (reader.get)("feed"),
            lang: (reader.get)("lang"),
            theme: match reader.one_of("theme", &["auto", "light", "dark"]) {
                1 => Theme::Light,
                2 => Theme::Dark,
                _ => Theme::Auto,
            },
            consent: match reader.one_of("consent", &["auto", "own", "host", "off"]) {
                1 => Mode::Own,
                2 => Mode::Host,
                3 => Mode::Off,
                _ => Mode::Auto,
            },
            consent_dnt: (reader.get)("consent-dnt").is_some(),
            consent_scan: (reader.get)("consent-scan").is_some(),
            page_size: reader.number("page-size", 1, 100, 10).into(),
            heading_level: reader.number("heading-level", 1, 6, 2),
            time_zone: match reader.one_of("time-zone", &["agency", "reader", "place"]) {
                1 => TimeZone::Reader,
                2 => TimeZone::Place,
                _ => TimeZone::Agency,
            },
            viewer_region: reader.country("viewer-region"),
            native_controls: reader.one_of("controls", &["custom", "native"]) == 1,
            structured_data: reader.one_of("structured-data", &["off", "on"]) == 1,
        };
        if let Some(lang) = config
            .lang
            .as_deref()
            .and_then(|lang| lang.split(' ').next())
            .filter(|lang| !lang.is_empty() && !is_spoken(lang))
        {
            reader.bad.push(["lang is no language of the widget: ", lang].concat());
        }
        (config, reader.bad)
    }
}

struct Reader<'a> {
    get: &'a dyn Fn(&str) -> Option<String>,
    bad: Vec<String>,
}

impl Reader<'_> {
    /// Which of several words, by index; the first is meant where the attribute is absent or says
    /// something else.
    fn one_of(&mut self, name: &str, words: &[&str]) -> usize {
        let Some(given) = (self.get)(name) else { return 0 };
        let known = words.iter().position(|word| given.trim().eq_ignore_ascii_case(word));
        known.unwrap_or_else(|| {
            self.bad.push([name, " is not one of ", &words.join(", ")].concat());
            0
        })
    }

    /// A country by its code, or nothing.
    fn country(&mut self, name: &str) -> String {
        let given = (self.get)(name).unwrap_or_default();
        let code = given.trim();
        if code.is_empty() || is_country_code(code) {
            return code.to_owned();
        }
        self.bad.push([name, " is not a country code of two letters, such as NO"].concat());
        String::new()
    }

    /// A whole number between `least` and `most`.
    fn number(&mut self, name: &str, least: u8, most: u8, default: u8) -> u8 {
        let Some(given) = (self.get)(name) else { return default };
        given.trim().parse().ok().filter(|number| (least..=most).contains(number)).unwrap_or_else(|| {
            let (least, most) = (digits(least.into()), digits(most.into()));
            self.bad.push([name, " is not a whole number from ", &least, " to ", &most].concat());
            default
        })
    }
}
