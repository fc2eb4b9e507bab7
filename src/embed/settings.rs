//! What the loader hands over: attributes, what it made, what it began.
//! Not here: what any of it means (`state::Config`).

use js_sys::Promise;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use crate::browser::{Clock, HlsScript, HostPage, Media, Pending, Pieces, PlayButton, WordFiles, resolve};
use crate::state::Config;
use crate::text::language::spoken_for;
use crate::view::Shell;

#[wasm_bindgen]
extern "C" {
    /// What the loader hands to `mount`: the element, what it made and what it began.
    #[derive(Clone)]
    pub type Settings;

    #[wasm_bindgen(method, getter)]
    pub(super) fn element(this: &Settings) -> web_sys::Element;
    /// Tells when what was mounted is gone by a panic.
    #[wasm_bindgen(method, getter)]
    pub(super) fn life(this: &Settings) -> Option<web_sys::AbortSignal>;
    #[wasm_bindgen(method, getter)]
    fn first(this: &Settings) -> Option<First>;
    #[wasm_bindgen(method, getter)]
    fn video(this: &Settings) -> web_sys::HtmlVideoElement;
    #[wasm_bindgen(method, getter)]
    fn play(this: &Settings) -> web_sys::HtmlElement;
    #[wasm_bindgen(method)]
    fn words(this: &Settings, tag: &str) -> Promise;
    #[wasm_bindgen(method)]
    fn begin(this: &Settings, src: &str, is_anonymous: bool);
    #[wasm_bindgen(method)]
    fn piece(this: &Settings, name: &str) -> Promise;
    #[wasm_bindgen(method)]
    fn hls(this: &Settings) -> Promise;
    /// Milliseconds since 1970.
    #[wasm_bindgen(method)]
    fn now(this: &Settings) -> f64;
    #[wasm_bindgen(method)]
    fn wanted(this: &Settings) -> bool;
    #[wasm_bindgen(method)]
    fn refusal(this: &Settings, directive: &str, addresses: &str) -> String;
    #[wasm_bindgen(method)]
    fn lang(this: &Settings) -> Option<String>;
    #[wasm_bindgen(method)]
    pub(super) fn emit(this: &Settings, name: &str, detail: &JsValue) -> bool;
    #[wasm_bindgen(method)]
    pub(super) fn panicked(this: &Settings, message: &str);

    /// The request for the feed that the loader began.
    type First;

    #[wasm_bindgen(method, getter)]
    fn promise(this: &First) -> Promise;
    #[wasm_bindgen(method, getter)]
    fn abort(this: &First) -> web_sys::AbortController;
    #[wasm_bindgen(method, getter, js_name = startedAt)]
    fn started_at(this: &First) -> f64;
}

impl Settings {
    /// The attributes, and a sentence for each value that is not allowed.
    pub(super) fn config(&self) -> (Config, Vec<String>) {
        let element = self.element();
        let (mut config, bad_values) =
            Config::read(|name| element.get_attribute(name), |tag| spoken_for(tag).is_some());
        config.feed =
            config.feed.filter(|feed| !feed.trim().is_empty()).and_then(|feed| resolve(&feed, &base()));
        // Language is inherited from whatever stands around the element.
        config.lang = self.lang();
        (config, bad_values)
    }

    /// The document inside the element and the address its links count from; for where there is no feed.
    pub(super) fn document(&self) -> Option<(String, String)> {
        let script = self.element().query_selector("script[type='application/json']").ok()??;
        Some((script.text_content()?, base()))
    }

    /// The request for the feed that is under way.
    pub(super) fn pending(&self) -> Option<Pending> {
        let first = self.first()?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
        let started = first.started_at() as u32;
        Some(Pending::begun(first.promise(), first.abort(), started))
    }

    /// What the loader made, and the reader may have used already.
    pub(super) fn shell(&self) -> Shell {
        let begin = self.clone();
        let (words, pieces, hls) = (self.clone(), self.clone(), self.clone());
        let (wanted, clock, refusal) = (self.clone(), self.clone(), self.clone());
        let drawn = self.element().shadow_root();
        let menu = drawn.and_then(|drawn| drawn.query_selector(".time-zone").ok().flatten());
        Shell {
            has_time_zone: menu.is_some(),
            begin: std::rc::Rc::new(move |src, is_anonymous| begin.begin(src, is_anonymous)),
            media: Media::new(self.video()),
            play: PlayButton::new(self.play()),
            clock: Clock::new(move || clock.now()),
            host: HostPage::new(self.element()),
            words: WordFiles::new(move |tag| words.words(tag)),
            pieces: Pieces::new(move |name| pieces.piece(name)),
            hls: HlsScript::new(move || hls.hls()),
            refusal: std::rc::Rc::new(move |directive, addresses| refusal.refusal(directive, addresses)),
            was_pressed: std::rc::Rc::new(move || wanted.wanted()),
        }
    }
}

/// The address that addresses of the page count from.
pub(super) fn base() -> String {
    let document = web_sys::window().and_then(|window| window.document());
    document.and_then(|document| document.base_uri().ok().flatten()).unwrap_or_default()
}
