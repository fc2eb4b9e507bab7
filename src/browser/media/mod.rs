//! The media element: orders in, events out (`event`), timed text (`tracks`, `descriptions`), room, other screens.
//! Not here: what is ordered and what follows from an event (`state::Player`).

mod descriptions;
mod event;
mod room;
mod screen;
mod tracks;

use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

pub use descriptions::Descriptions;
pub use event::MediaEvent;
use event::whole;
pub use screen::RemoteWatch;

use super::Place;
use super::member::{method, number, set};
use crate::feed::Link;
use crate::state::player::{Sound, Speed};

/// The `<video>` the loader made. Clones are the same one.
#[derive(Clone)]
pub struct Media {
    video: web_sys::HtmlVideoElement,
}

impl Media {
    /// The media element of a widget.
    #[must_use]
    pub const fn new(video: web_sys::HtmlVideoElement) -> Self {
        Self { video }
    }

    /// The element itself, for the script that plays HLS in it.
    pub(super) const fn element(&self) -> &web_sys::HtmlVideoElement {
        &self.video
    }

    /// Loads a file, goes to `at` milliseconds and plays.
    pub fn start(&self, src: &Link, at: u32, refused: impl FnOnce() + 'static) {
        // This loads by itself, the same file too: `load` would begin all over again.
        self.video.set_src(src.href());
        if at > 0 {
            self.seek(at);
        }
        self.play(refused);
    }

    /// Loads a file, goes to `at` milliseconds and stands there.
    pub fn load(&self, src: &Link, at: u32) {
        // Otherwise nothing of it is fetched before it plays, not even its picture.
        self.video.set_preload("auto");
        self.video.set_src(src.href());
        self.seek(at);
    }

    /// Plays on; `refused` is called when the browser wants a press first.
    pub fn play(&self, refused: impl FnOnce() + 'static) {
        let Ok(promise) = self.video.play() else { return };
        spawn_local(async move {
            if let Err(error) = JsFuture::from(promise).await {
                let name = error.dyn_ref::<web_sys::DomException>().map(web_sys::DomException::name);
                if name.as_deref() == Some("NotAllowedError") {
                    refused();
                }
            }
        });
    }

    /// Pauses.
    pub fn pause(&self) {
        // Fails only for what is no media element.
        let _ = self.video.pause();
    }

    /// Whether the page may change how loud it is: on an iPhone or iPad the buttons of the device alone do.
    #[must_use]
    pub fn volume_can_change(&self) -> bool {
        // Asked of another element: this one may be heard.
        let other = web_sys::window().and_then(|window| window.document()?.create_element("video").ok());
        let Some(other) = other else { return true };
        let other: &web_sys::HtmlVideoElement = other.unchecked_ref();
        other.set_volume(0.5);
        other.volume() < 1.0
    }

    /// Takes the footage out of the element: nothing of it is shown, heard or fetched any more.
    pub fn take_away(&self) {
        let _ = self.video.remove_attribute("src");
        self.video.replace_children_with_node_0();
        self.video.load();
        self.pause();
    }

    /// Where it is, in milliseconds.
    #[must_use]
    pub fn position(&self) -> u32 {
        whole(self.video.current_time() * 1000.0)
    }

    /// Whether there is a frame of it to see.
    #[must_use]
    pub fn has_frame(&self) -> bool {
        self.video.ready_state() >= web_sys::HtmlMediaElement::HAVE_CURRENT_DATA
    }

    /// Goes to a position, in milliseconds.
    pub fn seek(&self, position: u32) {
        self.video.set_current_time(f64::from(position) / 1000.0);
    }

    /// How many frames the element has shown so far, of whatever it was given.
    #[must_use]
    pub fn frames_shown(&self) -> Option<u32> {
        let quality = method(&self.video, "getVideoPlaybackQuality")?.call0(&self.video).ok()?;
        number(&quality, "totalVideoFrames").map(whole)
    }

    /// Sounds as told.
    pub fn sound(&self, sound: Sound) {
        self.video.set_volume(f64::from(sound.volume()) / 100.0);
        self.video.set_muted(sound.is_muted());
    }

    /// Plays at a speed, pitch kept.
    pub fn speed(&self, speed: Speed) {
        // What is loaded next plays at the same speed.
        let speed = JsValue::from(f64::from(speed.hundredths()) / 100.0);
        set(&self.video, "defaultPlaybackRate", &speed);
        set(&self.video, "playbackRate", &speed);
    }

    /// Whether the browser's own controls are shown. Without them the keyboard has nothing to do there, which not every
    /// browser knows.
    pub fn show_native_controls(&self, are_shown: bool) {
        set(&self.video, "controls", &are_shown.into());
        set(&self.video, "tabIndex", &if are_shown { 0 } else { -1 }.into());
    }

    /// Moves the focus to it: where the browser's own controls are shown, to them.
    pub fn focus(&self) {
        let _ = self.video.focus();
    }

    /// Whether it is asked for without cookies, which text of another origin needs. A change loads it anew.
    pub fn without_cookies(&self, is_so: bool) {
        let wanted = is_so.then_some("anonymous");
        if self.video.cross_origin().as_deref() != wanted {
            self.video.set_cross_origin(wanted);
        }
    }

    /// Whether it is asked for like that.
    #[must_use]
    pub fn is_without_cookies(&self) -> bool {
        self.video.has_attribute("crossorigin")
    }

    /// Whether both are the same element.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.video == other.video
    }

    /// Whether it stands still though it was told to play and has not failed: the browser wants a press first.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.video.paused() && self.video.error().is_none()
    }

    /// Whether it can be heard now.
    #[must_use]
    pub fn sounds(&self) -> bool {
        !self.video.paused() && !self.video.muted() && self.video.volume() > 0.0
    }

    /// Moves the element into a place of ours, where it plays on.
    pub fn move_into(&self, place: &Place) {
        place.take_in(&self.video);
    }
}
