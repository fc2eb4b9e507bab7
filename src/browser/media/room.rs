//! What the footage is to fill, and what the browser can play.
//! Not here: which file that means (`state::player::order`).

use super::Media;
use super::event::whole;
use crate::browser::Place;
use crate::state::player::{Hls, Room};

impl Media {
    /// Whether the browser may be able to play files of that type.
    #[must_use]
    pub fn can_play(&self, kind: &str) -> bool {
        !self.video.can_play_type(kind).is_empty()
    }

    /// What the footage is to fill, at `place`, and what it may cost.
    #[must_use]
    pub fn room(&self, place: &Place) -> Room {
        let window = web_sys::window();
        let density = window.as_ref().map_or(1.0, web_sys::Window::device_pixel_ratio);
        let has = |name: &str| {
            window.as_ref().is_some_and(|window| js_sys::Reflect::has(window, &name.into()).unwrap_or(false))
        };
        let hls = match (has("ManagedMediaSource"), has("MediaSource")) {
            (true, _) if self.can_play("application/vnd.apple.mpegurl") => Hls::Native,
            (_, true) => Hls::Script,
            _ => Hls::No,
        };
        Room { width: whole(place.size().0), density: whole(density * 100.0), save_data: saves_data(), hls }
    }
}

/// Whether the reader asked for less data; not every browser says.
fn saves_data() -> bool {
    let get = |object: &wasm_bindgen::JsValue, name: &str| js_sys::Reflect::get(object, &name.into());
    web_sys::window()
        .and_then(|window| get(&window.navigator(), "connection").ok())
        .filter(wasm_bindgen::JsValue::is_object)
        .and_then(|connection| get(&connection, "saveData").ok())
        .is_some_and(|saves| saves.is_truthy())
}
