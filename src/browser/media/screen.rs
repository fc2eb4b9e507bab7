//! The footage elsewhere than in the page: in a small window, on a television, alone on an iPhone's whole screen.
//! Not here: the card on the whole screen (`full_screen`).
//!
//! None of it is on every platform, and web-sys has only part of it: what is there is asked for by name.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::Media;
use crate::browser::Listener;

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
        // Inside a shadow root the document names the host.
        let root = self.video.get_root_node();
        let shown =
            get(&root, "pictureInPictureElement").or_else(|| get(&document, "pictureInPictureElement"));
        if shown.is_some() {
            ask(&document, "exitPictureInPicture");
        } else {
            ask(&self.video, "requestPictureInPicture");
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
        let watch = method(&remote, "watchAvailability")?;
        let tell = Closure::<dyn Fn(bool)>::new(act);
        settle(watch.call1(&remote, tell.as_ref()).ok()?);
        Some(RemoteWatch::Remote { remote, _tell: tell })
    }

    /// Lets the reader choose a screen.
    pub fn choose_remote_screen(&self) {
        if method(&self.video, "webkitShowPlaybackTargetPicker").is_some() {
            ask(&self.video, "webkitShowPlaybackTargetPicker");
        } else if let Some(remote) = get(&self.video, "remote") {
            ask(&remote, "prompt");
        }
    }

    /// Whether the footage alone can fill the screen, where no other element can: on an iPhone.
    #[must_use]
    pub fn can_fill_screen_alone(&self) -> bool {
        method(&self.video, "webkitEnterFullscreen").is_some()
    }

    /// Fills the screen with the footage alone.
    pub fn fill_screen_alone(&self) {
        ask(&self.video, "webkitEnterFullscreen");
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
        _tell: Closure<dyn Fn(bool)>,
    },
}

impl Drop for RemoteWatch {
    fn drop(&mut self) {
        if let Self::Remote { remote, .. } = self {
            ask(remote, "cancelWatchAvailability");
        }
    }
}

fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok().filter(|value| !value.is_null() && !value.is_undefined())
}

fn is_true(object: &JsValue, name: &str) -> bool {
    get(object, name).is_some_and(|value| value.is_truthy())
}

fn method(object: &JsValue, name: &str) -> Option<Function> {
    get(object, name)?.dyn_into().ok()
}

/// Calls a method without arguments.
fn ask(object: &JsValue, name: &str) {
    if let Some(Ok(answer)) = method(object, name).map(|method| method.call0(object)) {
        settle(answer);
    }
}

/// Waits for what a promise brings, so that a refusal is not reported to the page. It shows itself: nothing changes.
fn settle(answer: JsValue) {
    if let Ok(promise) = answer.dyn_into::<Promise>() {
        spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}
