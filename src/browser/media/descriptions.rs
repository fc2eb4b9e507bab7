//! Timed text that says what is seen: heard of cue by cue, and never drawn by the browser.
//! Not here: where it is shown and spoken (`view`), or the other timed text (`tracks`).

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{TextTrack, TextTrackMode};

use super::Media;
use crate::browser::Listener;
use crate::feed::digits;

/// A track being followed; dropping it ends that, and the browser reads it no more.
pub struct Descriptions {
    track: TextTrack,
    _listener: Listener,
}

impl Descriptions {
    /// Follows the track of that index in the feed: `tell` gets what is said now, as it is written in the file;
    /// an empty text where nothing is. `None` while the media element has no such track.
    #[must_use]
    pub fn follow(media: &Media, index: usize, tell: impl Fn(String) + 'static) -> Option<Self> {
        let track = media.text_track(index)?;
        track.set_mode(TextTrackMode::Hidden);
        let following = track.clone();
        let listener = Listener::on(track.clone().into(), "cuechange", move || tell(said(&following)));
        Some(Self { track, _listener: listener })
    }
}

impl Drop for Descriptions {
    fn drop(&mut self) {
        self.track.set_mode(TextTrackMode::Disabled);
    }
}

/// The cues of now, one after the other.
fn said(track: &TextTrack) -> String {
    let mut said = String::new();
    let get = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED);
    let cues = get(track, "activeCues");
    // A list without cues is no object where the track is off.
    for index in (0..MOST).take_while(|_| cues.is_object()) {
        let cue = get(&cues, &digits(index));
        if !cue.is_object() {
            break;
        }
        if index > 0 {
            said.push('\n');
        }
        said.push_str(&get(&cue, "text").as_string().unwrap_or_default());
    }
    said
}

/// The most cues of one moment.
const MOST: u64 = 20;
