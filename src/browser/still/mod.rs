//! What stands for the things of a browser where a story is drawn without one.
//! Not here: anything that happens. Nobody asks these for anything while a story is drawn, and nobody presses.

pub(super) mod intl;

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};

use super::{HlsScript, HostPage, Media, Pieces, PlayButton, WordFiles};

/// The media element.
#[must_use]
pub fn media() -> Media {
    Media::new(nothing())
}

/// The play button.
#[must_use]
pub fn play_button() -> PlayButton {
    PlayButton::of(nothing())
}

/// The page around.
#[must_use]
pub fn host_page() -> HostPage {
    HostPage::new(nothing())
}

/// The language files.
#[must_use]
pub fn word_files() -> WordFiles {
    WordFiles::new(|_| nothing::<Promise>())
}

/// The pieces of the module.
#[must_use]
pub fn pieces() -> Pieces {
    Pieces::new(|_| nothing::<Promise>())
}

/// The script that plays HLS.
#[must_use]
pub fn hls_script() -> HlsScript {
    HlsScript::new(nothing::<Promise>)
}

fn nothing<T: JsCast>() -> T {
    JsValue::UNDEFINED.unchecked_into()
}
