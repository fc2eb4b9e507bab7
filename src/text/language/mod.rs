//! The languages the widget speaks, and which of them a page gets.
//! Not here: what the messages are (`message`), or how a language file is fetched (`browser`).

mod direction;
pub(super) mod en;
mod negotiate;

// A module for the web is built without these: their words travel as files, one a language.
#[cfg(not(target_arch = "wasm32"))]
mod ar;
#[cfg(not(target_arch = "wasm32"))]
mod de;
#[cfg(not(target_arch = "wasm32"))]
mod es;
#[cfg(not(target_arch = "wasm32"))]
mod fa;
#[cfg(not(target_arch = "wasm32"))]
mod files;
#[cfg(not(target_arch = "wasm32"))]
mod fr;
#[cfg(not(target_arch = "wasm32"))]
mod he;
#[cfg(not(target_arch = "wasm32"))]
mod hi;
#[cfg(not(target_arch = "wasm32"))]
mod id;
#[cfg(not(target_arch = "wasm32"))]
mod ja;
#[cfg(not(target_arch = "wasm32"))]
mod pseudo;
#[cfg(not(target_arch = "wasm32"))]
mod pt;
#[cfg(not(target_arch = "wasm32"))]
mod ru;
#[cfg(not(target_arch = "wasm32"))]
mod tr;
#[cfg(not(target_arch = "wasm32"))]
mod zh;

use crate::feed::Direction;

pub use direction::{direction, direction_of};
#[cfg(not(target_arch = "wasm32"))]
pub use files::{Translated, as_json};
pub use negotiate::{fallbacks, negotiate, spoken_for};

/// A language the widget speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English, the one that is part of the module.
    #[default]
    English,
    /// Arabic.
    Arabic,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// Persian.
    Persian,
    /// French.
    French,
    /// Hebrew.
    Hebrew,
    /// Hindi.
    Hindi,
    /// Indonesian.
    Indonesian,
    /// Japanese.
    Japanese,
    /// Portuguese.
    Portuguese,
    /// Russian.
    Russian,
    /// Turkish.
    Turkish,
    /// Chinese, in simplified characters.
    Chinese,
    /// English with accents, longer and in brackets: what is not so on a page escaped translation.
    Accented,
    /// English written from right to left: what is not so on a page escaped the direction.
    Mirrored,
}

impl Language {
    /// All that people speak, English first.
    pub const ALL: [Self; 14] = [
        Self::English,
        Self::Arabic,
        Self::German,
        Self::Spanish,
        Self::Persian,
        Self::French,
        Self::Hebrew,
        Self::Hindi,
        Self::Indonesian,
        Self::Japanese,
        Self::Portuguese,
        Self::Russian,
        Self::Turkish,
        Self::Chinese,
    ];

    /// Those for trying out a page, which nobody speaks (CLDR's pseudolocales).
    pub const PSEUDO: [Self; 2] = [Self::Accented, Self::Mirrored];
    // Nobody speaks a language that stands in neither list.
    const _ALL_OF_THEM: () = assert!(Self::Mirrored as usize + 1 == Self::ALL.len() + Self::PSEUDO.len());

    /// The locale in which numbers and dates are written: its tag, with the figures where browsers choose different ones.
    /// In Arabic, `WebKit` alone would write ١٢٣; news agencies write 123.
    #[must_use]
    pub const fn locale(self) -> &'static str {
        match self {
            Self::Arabic => "ar-u-nu-latn",
            // English both: from right to left it is only turned about.
            Self::Accented | Self::Mirrored => "en",
            _ => self.tag(),
        }
    }

    /// Its BCP 47 tag, as it is written; in lower case also the name of its file.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
            Self::German => "de",
            Self::Spanish => "es",
            Self::Persian => "fa",
            Self::French => "fr",
            Self::Hebrew => "he",
            Self::Hindi => "hi",
            Self::Indonesian => "id",
            Self::Japanese => "ja",
            Self::Portuguese => "pt",
            Self::Russian => "ru",
            Self::Turkish => "tr",
            Self::Chinese => "zh",
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// What those who speak it call it.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Arabic => "العربية",
            Self::German => "Deutsch",
            Self::Spanish => "español",
            Self::Persian => "فارسی",
            Self::French => "français",
            Self::Hebrew => "עברית",
            Self::Hindi => "हिन्दी",
            Self::Indonesian => "Indonesia",
            Self::Japanese => "日本語",
            Self::Portuguese => "português",
            Self::Russian => "русский",
            Self::Turkish => "Türkçe",
            Self::Chinese => "中文",
            Self::Accented => "[Éñĝļîšĥ]",
            Self::Mirrored => "\u{202e}English\u{202c}",
        }
    }

    /// The direction of its script, [`Direction::Ltr`] or [`Direction::Rtl`].
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Arabic | Self::Persian | Self::Hebrew | Self::Mirrored => Direction::Rtl,
            Self::English
            | Self::German
            | Self::Spanish
            | Self::French
            | Self::Hindi
            | Self::Indonesian
            | Self::Japanese
            | Self::Portuguese
            | Self::Russian
            | Self::Turkish
            | Self::Chinese
            | Self::Accented => Direction::Ltr,
        }
    }
}
