//! The language the widget speaks: its words and its habits.
//! Not here: which language that is (`text::language`).

use crate::browser::PlatformLocale;
use crate::feed::Direction;
use crate::text::{Language, Sayable, Words};

/// The language the widget speaks on this page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Which one it is.
    pub language: Language,
    /// Its words.
    pub words: Words,
    /// Its habits.
    pub locale: PlatformLocale,
}

impl Voice {
    /// A language with its words; without them English, habits and all.
    #[must_use]
    pub fn new(language: Language, words: Option<Words>) -> Self {
        let (language, words) = words.map_or((Language::English, Words::ENGLISH), |words| (language, words));
        Self { language, words, locale: PlatformLocale::new(language.locale()) }
    }

    /// A message without gaps.
    #[must_use]
    pub fn say(&self, message: impl Sayable) -> String {
        self.words.say(message).to_owned()
    }

    /// The direction of its script as an attribute.
    #[must_use]
    pub const fn dir(&self) -> &'static str {
        match self.language.direction() {
            Direction::Rtl => "rtl",
            Direction::Ltr | Direction::Auto => "ltr",
        }
    }
}

impl Default for Voice {
    fn default() -> Self {
        Self::new(Language::English, Some(Words::ENGLISH))
    }
}
