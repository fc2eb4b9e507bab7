//! HLS where the platform does not play it: the script that does, and what it plays.
//! Not here: when it is needed (`state::player`), or the script itself (`embed/hls.js`).

use js_sys::Promise;
use std::rc::Rc;
use wasm_bindgen::{closure::Closure, prelude::wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{Media, NotLoaded};
use crate::feed::Link;
use crate::state::player::StreamEvent;

/// The script that plays HLS, fetched at most once a page.
#[derive(Clone)]
pub struct HlsScript {
    ask: Rc<dyn Fn() -> Promise>,
}

/// The script, when it is there.
pub struct HlsPlayer(Player);

/// HLS in a media element. Dropping it ends that: nothing more is fetched, and the element is empty.
pub struct HlsStream {
    stream: Stream,
    _tell: Closure<dyn Fn(String)>,
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
            act(module.map(|module| HlsPlayer(module.into())));
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
        let tell = Closure::<dyn Fn(String)>::new(move |line: String| {
            if let Some(event) = StreamEvent::read(&line) {
                tell(event);
            }
        });
        let at = f64::from(start.at) / 1000.0;
        let stream = self.0.play(media.element(), start.address.href(), at, start.save_data, &tell);
        HlsStream { stream, _tell: tell }
    }
}

impl HlsStream {
    /// Shows this level from here on, by its place in the playlist, or what the connection allows.
    pub fn show_level(&self, level: Option<usize>) {
        self.stream.level(level.and_then(|level| i32::try_from(level).ok()).unwrap_or(-1));
    }

    /// Goes on after what was told last, where that can be recovered from.
    pub fn recover(&self) {
        self.stream.recover();
    }
}

impl Drop for HlsStream {
    fn drop(&mut self) {
        self.stream.destroy();
    }
}

#[wasm_bindgen]
extern "C" {
    /// The exports of the script.
    type Player;

    #[wasm_bindgen(method)]
    fn play(
        this: &Player,
        video: &web_sys::HtmlVideoElement,
        address: &str,
        at: f64,
        saves: bool,
        tell: &Closure<dyn Fn(String)>,
    ) -> Stream;

    /// What it plays.
    type Stream;

    #[wasm_bindgen(method)]
    fn level(this: &Stream, level: i32);
    #[wasm_bindgen(method)]
    fn recover(this: &Stream);
    #[wasm_bindgen(method)]
    fn destroy(this: &Stream);
}
