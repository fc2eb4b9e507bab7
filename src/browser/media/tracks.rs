//! Captions and other timed text in the media element.
//! Not here: which of it is shown (`state::player::Captions`).

use js_sys::Reflect;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use super::Media;
use crate::browser::Listener;
use crate::browser::member::ask;
use crate::feed::{Track, TrackKind};

impl Media {
    /// Puts the feed's timed text in, none of it shown.
    ///
    /// A track of another origin is only read when the footage is asked for without cookies.
    pub fn set_tracks(&self, tracks: &[Track], language_name: impl Fn(&Track) -> String) {
        self.video.replace_children_with_node_0();
        let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
        self.without_cookies(!tracks.is_empty());
        for track in tracks {
            let Ok(element) = document.create_element("track") else { continue };
            let name = language_name(track);
            let attributes = [
                ("src", track.src.href()),
                ("kind", kind(track.kind)),
                ("srclang", track.srclang.as_deref().unwrap_or("")),
                ("label", &name),
            ];
            for (attribute, value) in attributes {
                let _ = element.set_attribute(attribute, value);
            }
            let _ = self.video.append_child(&element);
        }
    }

    /// The timed text of that index, as the browser follows it.
    pub(super) fn text_track(&self, index: usize) -> Option<web_sys::TextTrack> {
        self.video.text_tracks()?.get(u32::try_from(index).ok()?)
    }

    /// Adds a cue to the timed text of that index, its times in milliseconds. What is in its text is `WebVTT`, which
    /// knows no markup but its own.
    pub fn add_cue(&self, index: usize, start: u32, end: u32, text: &str) {
        let seconds = |millis: u32| f64::from(millis) / 1000.0;
        if let Some(track) = self.text_track(index)
            && let Ok(cue) = VttCue::new(seconds(start), seconds(end), text)
        {
            ask(&track, "addCue", &cue, &JsValue::UNDEFINED);
        }
    }

    /// Shows the captions of that index, or none. What else is timed is left as it is.
    pub fn show_track(&self, index: Option<usize>) {
        let Some(tracks) = self.video.text_tracks() else { return };
        for place in 0..tracks.length() {
            let Some(track) = tracks.get(place) else { continue };
            let kind = Reflect::get(&track, &"kind".into()).ok().and_then(|kind| kind.as_string());
            if !matches!(kind.as_deref(), Some("captions" | "subtitles")) {
                continue;
            }
            let shown = index.is_some_and(|index| u32::try_from(index) == Ok(place));
            let mode = if shown { web_sys::TextTrackMode::Showing } else { web_sys::TextTrackMode::Disabled };
            track.set_mode(mode);
        }
    }

    /// Tells when the track of that index could not be loaded.
    #[must_use]
    pub fn on_track_error(&self, index: usize, act: impl Fn() + 'static) -> Option<Listener> {
        let track = self.video.children().item(u32::try_from(index).ok()?)?;
        Some(Listener::on(track.into(), "error", act))
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = VTTCue)]
    type VttCue;

    /// Throws where the browser has none.
    #[wasm_bindgen(constructor, catch, js_class = "VTTCue")]
    fn new(start: f64, end: f64, text: &str) -> Result<VttCue, JsValue>;
}

const fn kind(kind: TrackKind) -> &'static str {
    match kind {
        TrackKind::Captions => "captions",
        TrackKind::Subtitles => "subtitles",
        TrackKind::Descriptions => "descriptions",
        TrackKind::Chapters => "chapters",
        TrackKind::Metadata => "metadata",
    }
}
