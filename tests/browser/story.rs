//! A story mounted as the loader mounts it, and what its reader finds and does.
//! Not here: what is to be found (the other files).

use js_sys::{Array, Reflect};
use leptos::task::tick;
use std::cell::RefCell;
use std::rc::Rc;
use story_widget::browser::forget_record;
use story_widget::embed::{Handle, Settings, mount};
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::{Element, HtmlElement, HtmlVideoElement};

use crate::page::{self, quiet_video, strings, until};
use crate::value::string;

#[wasm_bindgen(module = "/tests/browser/page.js")]
extern "C" {
    fn stand(attributes: &Array, document: Option<&str>, emit: &Emit) -> Parts;

    /// What the loader hands over.
    #[derive(Clone)]
    type Parts;
    #[wasm_bindgen(method, getter)]
    fn element(this: &Parts) -> HtmlElement;
    #[wasm_bindgen(method, getter)]
    fn place(this: &Parts) -> HtmlElement;
    #[wasm_bindgen(method, getter)]
    fn video(this: &Parts) -> HtmlVideoElement;
    #[wasm_bindgen(method, getter)]
    fn play(this: &Parts) -> HtmlElement;
}

type Emit = Closure<dyn FnMut(String, JsValue) -> bool>;

/// What the page was told, in order: the names of events and their details.
type Told = Rc<RefCell<Vec<(String, JsValue)>>>;

/// An element of a page before the module is there.
pub(crate) struct Stand {
    parts: Parts,
    told: Told,
    lets_pass: Rc<std::cell::Cell<bool>>,
    emit: Emit,
}

/// A story on a page.
pub(crate) struct Story {
    stand: Stand,
    handle: Option<Handle>,
    video_told: Array,
}

impl Stand {
    /// An element with these attributes, and a document inside.
    pub(crate) fn new(attributes: &[(&str, &str)], document: Option<&str>) -> Self {
        let told = Told::default();
        let lets_pass = Rc::new(std::cell::Cell::new(true));
        let (noting, passing) = (Rc::clone(&told), Rc::clone(&lets_pass));
        let emit = Emit::new(move |name: String, detail| {
            noting.borrow_mut().push((name, detail));
            passing.get()
        });
        let attributes: Array =
            attributes.iter().map(|&(name, value)| Array::of2(&name.into(), &value.into())).collect();
        let parts = stand(&attributes, document, &emit);
        Self { parts, told, lets_pass, emit }
    }

    /// The reader has pressed play already.
    pub(crate) fn press_play(&self) {
        self.set("pressed", &true.into());
    }

    /// The language files: an expression of JavaScript that gives a function from a tag to a promise.
    pub(crate) fn words(&self, script: &str) {
        self.set("words", &page::script_value(script));
    }

    /// The files of the module: an expression of JavaScript that gives a function from a name to a promise.
    pub(crate) fn pieces(&self, script: &str) {
        self.set("piece", &page::script_value(script));
    }

    /// The request that the loader began: an expression of JavaScript.
    pub(crate) fn first(&self, script: &str) {
        self.set("first", &page::script_value(script));
    }

    /// The reader's clock stands at that moment, as a feed writes it.
    pub(crate) fn clock(&self, moment: &str) {
        self.set("time", &page::script_value(&format!("Date.parse('{moment}')")));
    }

    pub(crate) fn play_button(&self) -> HtmlElement {
        self.parts.play()
    }

    pub(crate) fn video(&self) -> HtmlVideoElement {
        self.parts.video()
    }

    /// The module comes: it draws the story, and nothing has been awaited yet.
    pub(crate) fn mount(self) -> Story {
        let settings: Settings = JsValue::from(self.parts.clone()).unchecked_into();
        let video_told = quiet_video(&self.parts.video());
        // The module has a panic hook of its own; a test that fails is to say why, by that of the tests.
        // After one that has, hooks stay as they are.
        let hook = (!std::thread::panicking()).then(std::panic::take_hook);
        let handle = Some(mount(&self.parts.place(), &settings));
        if let Some(hook) = hook {
            std::panic::set_hook(hook);
        }
        Story { stand: self, handle, video_told }
    }

    fn set(&self, name: &str, value: &JsValue) {
        Reflect::set(&self.parts, &name.into(), value).unwrap();
    }
}

impl Story {
    /// A story whose document is inside the element, on screen. Nobody is asked about cookies.
    pub(crate) async fn of(document: &str) -> Self {
        Self::with(&[("consent", "off")], document).await
    }

    /// The same with these attributes on the element.
    pub(crate) async fn with(attributes: &[(&str, &str)], document: &str) -> Self {
        let story = Stand::new(attributes, Some(document)).mount();
        story.settled().await;
        story
    }

    /// Waits until loading is over, one way or the other.
    #[track_caller]
    pub(crate) fn settled(&self) -> impl Future<Output = ()> + use<'_> {
        let over = until("loading is over", || self.state().is_some_and(|state| state != "loading"));
        async {
            over.await;
            drawn().await;
        }
    }

    /// From now on the files of the module come so.
    pub(crate) fn pieces(&self, script: &str) {
        self.stand.pieces(script);
    }

    /// The reader's clock stands at that moment from now on.
    pub(crate) fn clock(&self, moment: &str) {
        self.stand.clock(moment);
    }

    /// The reader's clock stands at that moment, and timers have not noticed, as after a sleep; then the reader
    /// comes back.
    pub(crate) async fn comes_back_at(&self, moment: &str) {
        self.stand.clock(moment);
        page::document().dispatch_event(&web_sys::Event::new("visibilitychange").unwrap()).unwrap();
        drawn().await;
    }

    /// The last state the page was told.
    pub(crate) fn state(&self) -> Option<String> {
        self.details("story-state").last().and_then(|detail| string(detail, "state"))
    }

    /// Where the module draws.
    pub(crate) fn place(&self) -> HtmlElement {
        self.stand.parts.place()
    }

    pub(crate) fn element(&self) -> HtmlElement {
        self.stand.parts.element()
    }

    pub(crate) fn video(&self) -> HtmlVideoElement {
        self.stand.parts.video()
    }

    /// What the media element was told to do.
    pub(crate) fn video_told(&self) -> Vec<String> {
        strings(&self.video_told)
    }

    /// Something happens to the footage.
    pub(crate) async fn video_does(&self, event: &str) {
        self.video().dispatch_event(&web_sys::Event::new(event).unwrap()).unwrap();
        drawn().await;
    }

    /// All that is written, as it is rendered.
    pub(crate) fn text(&self) -> String {
        page::text_of(&self.place())
    }

    #[track_caller]
    pub(crate) fn get(&self, role: &str, name: &str) -> HtmlElement {
        page::get(&self.place(), role, name)
    }

    pub(crate) fn names(&self, role: &str) -> Vec<String> {
        page::names(&self.place(), role)
    }

    pub(crate) fn all(&self, role: &str) -> Vec<HtmlElement> {
        page::all(&self.place(), role)
    }

    /// The texts of all elements of a role.
    pub(crate) fn texts(&self, role: &str) -> Vec<String> {
        self.all(role).iter().map(|node| page::text_of(node)).collect()
    }

    /// The first element that fits a selector, rendered or not.
    pub(crate) fn select(&self, selector: &str) -> Option<Element> {
        self.place().query_selector(selector).unwrap()
    }

    /// The element with the focus, by its name.
    pub(crate) fn focus(&self) -> Option<String> {
        page::focused(&self.place()).map(|node| page::name_of(&node))
    }

    pub(crate) fn focused(&self) -> Option<Element> {
        page::focused(&self.place())
    }

    /// A press on a button, a link or a switch, by script: a person's is trusted, this is not.
    #[track_caller]
    pub(crate) fn press(&self, role: &str, name: &str) -> impl Future<Output = ()> + use<> {
        let node = self.get(role, name);
        node.focus().unwrap();
        node.click();
        drawn()
    }

    /// A key goes down on what has the focus, or else on the player.
    pub(crate) async fn key(&self, on: &Element, key: &str) {
        let script = format!(
            "new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true, composed: true, cancelable: true }})"
        );
        let event: web_sys::Event = page::script_value(&script).unchecked_into();
        on.dispatch_event(&event).unwrap();
        drawn().await;
    }

    /// The names of all events, in order.
    pub(crate) fn events(&self) -> Vec<String> {
        self.stand.told.borrow().iter().map(|(name, _)| name.clone()).collect()
    }

    /// The details of the events of that name.
    pub(crate) fn details(&self, name: &str) -> Vec<JsValue> {
        let told = self.stand.told.borrow();
        told.iter().filter(|(told, _)| told == name).map(|(_, detail)| detail.clone()).collect()
    }

    /// The codes of `story-error`, in order; what was wrong with parts of a feed comes as one list.
    pub(crate) fn codes(&self) -> Vec<String> {
        let told = self.stand.told.borrow();
        let reports = told.iter().flat_map(|(name, detail)| match name.as_str() {
            "story-error" => vec![detail.clone()],
            "story-problems" => Array::from(detail).iter().collect(),
            _ => Vec::new(),
        });
        reports.filter_map(|report| string(&report, "code")).collect()
    }

    /// The page cancels every event from now on that can be cancelled.
    pub(crate) fn cancel_events(&self) {
        self.stand.lets_pass.set(false);
    }

    /// Other attributes, and another document inside.
    pub(crate) fn set(&self, attribute: &str, value: &str) {
        self.element().set_attribute(attribute, value).unwrap();
    }

    pub(crate) fn set_document(&self, document: &str) {
        let script = self.element().query_selector("script").unwrap().unwrap();
        script.set_text_content(Some(document));
    }

    /// The loader tells of changed attributes.
    pub(crate) async fn update(&self) {
        self.handle.as_ref().unwrap().update();
        drawn().await;
    }

    /// A verb of the element; what it gives.
    pub(crate) fn command(&self, name: &str, value: &JsValue) -> JsValue {
        self.handle.as_ref().unwrap().command(name, value)
    }

    /// The loader takes the story away.
    pub(crate) fn unmount(&mut self) {
        if let Some(handle) = self.handle.take() {
            handle.unmount();
        }
    }
}

impl Drop for Story {
    fn drop(&mut self) {
        self.unmount();
        self.element().remove();
        forget_record();
        // Kept until here, so that what comes late is told to somebody.
        let _ = &self.stand.emit;
    }
}

/// Waits until what has changed is drawn: followers run, and those that they make run.
pub(crate) async fn drawn() {
    for _ in 0..4 {
        tick().await;
    }
}
