//! HLS where the platform does not play it: the script that does, and what it plays.
//! Not here: when it is needed (`state::player`), or the script itself (`embed/hls.js`).

use js_sys::{Object, Promise};
use std::rc::Rc;
use wasm_bindgen::{JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::listener::told;
use super::member::{ask, method, set};
use super::{Media, NotLoaded};
use crate::feed::Link;
use crate::state::player::StreamEvent;

/// No argument.
const NONE: &JsValue = &JsValue::UNDEFINED;

/// The script that plays HLS, fetched at most once a page.
#[derive(Clone)]
pub struct HlsScript {
    ask: Rc<dyn Fn() -> Promise>,
}

/// The script, when it is there.
pub struct HlsPlayer(JsValue);

/// HLS in a media element. Dropping it ends that: nothing more is fetched, and the element is empty.
pub struct HlsStream {
    stream: JsValue,
    _tell: Closure<dyn Fn(web_sys::Event)>,
}

/// What is to be played, and how.
pub struct HlsStart<'link> {
    /// The playlist.
    pub address: &'link Link,
    /// Where to begin, in milliseconds.
    pub at: u32,
    /// Whether the reader asked for less data (Save-Data).
    pub save_data: bool,
}

impl HlsScript {
    /// `ask` begins to fetch the script and settles when it can be called.
    #[must_use]
    pub fn new(ask: impl Fn() -> Promise + 'static) -> Self {
        Self { ask: Rc::new(ask) }
    }

    /// Fetches the script, and then does something with it.
    pub fn load(&self, act: impl FnOnce(Result<HlsPlayer, NotLoaded>) + 'static) {
        let promise = (self.ask)();
        spawn_local(async move {
            let module = JsFuture::from(promise).await.map_err(|_| NotLoaded);
            act(module.map(HlsPlayer));
        });
    }
}

impl HlsPlayer {
    /// Puts a stream into a media element, which is to be told to play afterwards, and tells what becomes of it.
    #[must_use]
    pub fn start(
        &self,
        media: &Media,
        start: &HlsStart<'_>,
        tell: impl Fn(StreamEvent) + 'static,
    ) -> HlsStream {
        let tell = told(move |line| {
            if let Some(event) = line.as_string().as_deref().and_then(StreamEvent::read) {
                tell(event);
            }
        });
        let options = Object::new();
        set(&options, "address", &start.address.href().into());
        set(&options, "at", &(f64::from(start.at) / 1000.0).into());
        set(&options, "saves", &start.save_data.into());
        set(&options, "tell", tell.as_ref());
        let play =
            method(&self.0, "play").and_then(|play| play.call2(&self.0, media.element(), &options).ok());
        HlsStream { stream: play.unwrap_or_default(), _tell: tell }
    }
}

impl HlsStream {
    /// Shows this level from here on, by its place in the playlist, or what the connection allows.
    pub fn show_level(&self, level: Option<usize>) {
        let level = level.and_then(|level| i32::try_from(level).ok()).unwrap_or(-1);
        ask(&self.stream, "level", &level.into(), NONE);
    }

    /// Goes on after what was told last, where that can be recovered from.
    pub fn recover(&self) {
        ask(&self.stream, "recover", NONE, NONE);
    }
}

impl Drop for HlsStream {
    fn drop(&mut self) {
        ask(&self.stream, "destroy", NONE, NONE);
    }
}
