//! Captions and other timed text in the media element.
//! Not here: which of it is shown (`state::player::Captions`).

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use web_sys::{TextTrack, TextTrackMode};

use super::Media;
use crate::browser::Listener;
use crate::browser::member::{ask, get, is_true};
use crate::feed::{Track, TrackKind};

impl Media {
    /// Puts the feed's timed text in, none of it shown.
    ///
    /// A track of another origin is only read when the footage is asked for without cookies ([`Media::without_cookies`]).
    pub fn set_tracks(&self, tracks: &[Track], language_name: impl Fn(&Track) -> String) {
        self.video.replace_children_with_node_0();
        let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
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
    pub(super) fn text_track(&self, index: usize) -> Option<TextTrack> {
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
        self.each_captions(&mut |place, track| {
            track.set_mode(if index == Some(place) {
                TextTrackMode::Showing
            } else {
                TextTrackMode::Disabled
            });
        });
    }

    /// The captions that are shown, by index: more than one where the browser has added some by itself.
    #[must_use]
    pub fn shown_tracks(&self) -> Vec<usize> {
        let mut shown = Vec::new();
        self.each_captions(&mut |place, track| {
            if track.mode() == TextTrackMode::Showing {
                shown.push(place);
            }
        });
        shown
    }

    /// Whether the browser's own menu of captions is within the reader's reach.
    #[must_use]
    pub fn has_menu_of_captions(&self) -> bool {
        is_true(&self.video, "controls") || is_true(&self.video, "webkitDisplayingFullscreen")
    }

    /// Tells when other captions are shown, or none, whoever has changed it.
    #[must_use]
    pub fn on_captions_change(&self, act: impl Fn() + 'static) -> Option<Listener> {
        Some(Listener::on(self.video.text_tracks()?.into(), "change", act))
    }

    fn each_captions(&self, act: &mut dyn FnMut(usize, &TextTrack)) {
        let mut place = 0;
        while let Some(track) = self.text_track(place) {
            let kind = get(&track, "kind").and_then(|kind| kind.as_string());
            if matches!(kind.as_deref(), Some("captions" | "subtitles")) {
                act(place, &track);
            }
            place += 1;
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
