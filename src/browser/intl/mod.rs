//! How a language writes numbers, dates and names, and what the clocks of a zone show.
//! Not here: how the platform knows it (`platform`), our own words (`text::Message`), or English, which the module knows.

#[cfg(target_arch = "wasm32")]
mod platform;

// A story that is drawn without a browser asks a library, which has the same data.
#[cfg(not(target_arch = "wasm32"))]
use super::still::intl as platform;

use crate::feed::{Civil, Date};
use crate::text::{EnglishLocale, Locale};

/// The habits of one language as this browser knows them; where it knows none, those of English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlatformLocale {
    tag: &'static str,
    zone: Zone,
}

/// Whose clock dates are written on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Zone {
    /// The feed's own, date by date.
    #[default]
    OfFeed,
    /// That of the reader's browser.
    OfReader,
    /// That of an IANA zone. Where the browser does not know it, it is the feed's own.
    Named(String),
}

impl Zone {
    /// Whether the browser knows its clocks.
    #[must_use]
    pub fn is_known(&self) -> bool {
        platform::offset(self, 0).is_some()
    }
}

impl PlatformLocale {
    /// The habits of the language with that BCP 47 tag, which may name its figures: `ar-u-nu-latn`.
    #[must_use]
    pub const fn new(tag: &'static str) -> Self {
        Self { tag, zone: Zone::OfFeed }
    }

    /// The same language with dates on another clock.
    #[must_use]
    pub const fn on_clock_of(&self, zone: Zone) -> Self {
        Self { tag: self.tag, zone }
    }

    fn is_english(&self) -> bool {
        self.tag == "en"
    }
}

impl Locale for PlatformLocale {
    fn number(&self, n: u64) -> String {
        let number = if self.is_english() { None } else { platform::number(self.tag, n) };
        number.unwrap_or_else(|| EnglishLocale.number(n))
    }

    fn plural(&self, n: u64) -> &'static str {
        if self.is_english() { EnglishLocale.plural(n) } else { platform::plural(self.tag, n) }
    }

    fn day(&self, civil: Civil) -> String {
        let day = if self.is_english() { None } else { platform::day(self.tag, civil) };
        day.unwrap_or_else(|| EnglishLocale.day(civil))
    }

    fn time(&self, civil: Civil) -> String {
        let time = if self.is_english() { None } else { platform::time(self.tag, civil) };
        time.unwrap_or_else(|| EnglishLocale.time(civil))
    }

    fn offset(&self, date: &Date) -> i16 {
        platform::offset(&self.zone, date.epoch_seconds()).unwrap_or_else(|| date.offset_minutes())
    }

    fn region(&self, code: &str) -> Option<String> {
        platform::region(self.tag, code)
    }

    fn language_name(&self, tag: &str) -> Option<String> {
        platform::language_name(tag)
    }
}
