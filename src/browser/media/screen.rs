//! The footage elsewhere than in the page: in a small window, on a television, alone on an iPhone's whole screen.
//! Not here: the card on the whole screen (`full_screen`).
//!
//! None of it is on every platform, and web-sys has only part of it: what is there is asked for by name.

use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use super::Media;
use crate::browser::Listener;
use crate::browser::listener::told;
use crate::browser::member::{ask, get, is_true, method};

/// No argument.
const NONE: &JsValue = &JsValue::UNDEFINED;

impl Media {
    /// Whether the browser and the page let footage into a small window.
    #[must_use]
    pub fn picture_in_picture_is_allowed(&self) -> bool {
        let document = web_sys::window().and_then(|window| window.document());
        document.is_some_and(|document| is_true(&document, "pictureInPictureEnabled"))
    }

    /// Goes into it, or out of it. A refusal leaves everything as it is.
    pub fn turn_picture_in_picture(&self) {
        let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
        // The document names the host, and the video of any other story, too.
        let root = method(&self.video, "getRootNode").and_then(|root| root.call0(&self.video).ok());
        if root.and_then(|root| get(&root, "pictureInPictureElement")).is_some() {
            ask(&document, "exitPictureInPicture", NONE, NONE);
        } else {
            ask(&self.video, "requestPictureInPicture", NONE, NONE);
        }
    }

    /// Calls `act` with whether there is a screen to send the footage to, now and when that changes, until what is
    /// returned is dropped. `None` where the browser cannot send it anywhere.
    #[must_use]
    pub fn watch_remote_screens(&self, act: impl Fn(bool) + 'static) -> Option<RemoteWatch> {
        if method(&self.video, "webkitShowPlaybackTargetPicker").is_some() {
            let event = "webkitplaybacktargetavailabilitychanged";
            let hear = move |event: &web_sys::Event| {
                act(get(event, "availability").and_then(|word| word.as_string()).as_deref()
                    == Some("available"));
            };
            let listener = Listener::hear(self.video.clone().into(), event, Box::new(hear));
            return Some(RemoteWatch::AirPlay { _listener: listener });
        }
        let remote = get(&self.video, "remote")?;
        method(&remote, "watchAvailability")?;
        let tell = told(move |is_there| act(is_there.is_truthy()));
        ask(&remote, "watchAvailability", tell.as_ref(), NONE);
        Some(RemoteWatch::Remote { remote, _tell: tell })
    }

    /// Lets the reader choose a screen.
    pub fn choose_remote_screen(&self) {
        if method(&self.video, "webkitShowPlaybackTargetPicker").is_some() {
            ask(&self.video, "webkitShowPlaybackTargetPicker", NONE, NONE);
        } else if let Some(remote) = get(&self.video, "remote") {
            ask(&remote, "prompt", NONE, NONE);
        }
    }

    /// Whether the footage alone can fill the screen, where no other element can: on an iPhone. Chromium has that verb, too,
    /// and says by its standard property that the page around a frame does not allow it.
    #[must_use]
    pub fn can_fill_screen_alone(&self) -> bool {
        let document = web_sys::window().and_then(|window| window.document());
        document.is_some_and(|document| get(&document, "fullscreenEnabled").is_none())
            && method(&self.video, "webkitEnterFullscreen").is_some()
    }

    /// Fills the screen with the footage alone.
    pub fn fill_screen_alone(&self) {
        ask(&self.video, "webkitEnterFullscreen", NONE, NONE);
    }
}

/// Watching for other screens; dropping it ends that.
pub enum RemoteWatch {
    /// Apple's own.
    AirPlay {
        /// Hears whether there is one.
        _listener: Listener,
    },
    /// Remote Playback API.
    Remote {
        /// Who is asked.
        remote: JsValue,
        /// Hears whether there is one.
        _tell: Closure<dyn Fn(web_sys::Event)>,
    },
}

impl Drop for RemoteWatch {
    fn drop(&mut self) {
        if let Self::Remote { remote, .. } = self {
            ask(remote, "cancelWatchAvailability", NONE, NONE);
        }
    }
}
