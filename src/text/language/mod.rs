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
mod files;
#[cfg(not(target_arch = "wasm32"))]
mod fr;

use crate::feed::Direction;

pub use direction::direction;
#[cfg(not(target_arch = "wasm32"))]
pub use files::{Translated, as_json, loader_as_json};
pub use negotiate::{fallbacks, negotiate};

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
    /// French.
    French,
}

impl Language {
    /// All of them, English first.
    pub const ALL: [Self; 5] = [Self::English, Self::Arabic, Self::German, Self::Spanish, Self::French];

    /// Its BCP 47 tag, in lower case; also the name of its file.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
            Self::German => "de",
            Self::Spanish => "es",
            Self::French => "fr",
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
            Self::French => "français",
        }
    }

    /// The direction of its script, [`Direction::Ltr`] or [`Direction::Rtl`].
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Arabic => Direction::Rtl,
            Self::English | Self::German | Self::Spanish | Self::French => Direction::Ltr,
        }
    }
}
