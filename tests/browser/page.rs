//! What a reader finds on a page and what a page can do (`page.js`), in our types.
//! Not here: the widget on it (`story`).

use js_sys::{Array, Function};
use story_widget::browser::{sleep, ticks};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::{Element, HtmlElement};

#[wasm_bindgen(module = "/tests/browser/page.js")]
extern "C" {
    #[wasm_bindgen(js_name = ofRole)]
    fn of_role(root: &Element, role: &str) -> Array;
    #[wasm_bindgen(js_name = nameOf)]
    pub(crate) fn name_of(node: &Element) -> String;
    #[wasm_bindgen(js_name = descriptionOf)]
    pub(crate) fn description_of(node: &Element) -> String;
    #[wasm_bindgen(js_name = textOf)]
    pub(crate) fn text_of(node: &Element) -> String;
    #[wasm_bindgen(js_name = focused)]
    pub(crate) fn focused(root: &Element) -> Option<Element>;
    #[wasm_bindgen(js_name = replaceFetch)]
    fn replace_fetch(value: &JsValue) -> Function;
    #[wasm_bindgen(js_name = makeThrow)]
    fn make_throw(object: &JsValue, name: &str) -> Function;
    #[wasm_bindgen(js_name = throwingSetter)]
    fn throwing_setter(object: &JsValue, name: &str) -> Function;
    pub(crate) fn pretend(object: &JsValue, name: &str, value: &JsValue) -> Function;
    #[wasm_bindgen(js_name = quietVideo)]
    pub(crate) fn quiet_video(video: &JsValue) -> Array;

    type Counter;
    #[wasm_bindgen(js_name = countListeners)]
    fn count_listeners() -> Counter;
    #[wasm_bindgen(method)]
    fn names(this: &Counter) -> Array;
    #[wasm_bindgen(method)]
    fn undo(this: &Counter);

    type Collector;
    #[wasm_bindgen(js_name = collectErrors)]
    fn collect_errors() -> Collector;
    #[wasm_bindgen(method, getter)]
    fn errors(this: &Collector) -> Array;
    #[wasm_bindgen(method, js_name = undo)]
    fn stop(this: &Collector);
}

/// Something a page has changed; dropping it changes it back.
#[must_use]
pub(crate) struct Change(Function);

impl Change {
    /// A `fetch` of the page's own: what an expression of JavaScript gives.
    pub(crate) fn fetch(script: &str) -> Self {
        Self(replace_fetch(&script_value(script)))
    }

    /// A property of the window that throws when it is read.
    pub(crate) fn throws(object: &JsValue, name: &str) -> Self {
        Self(make_throw(object, name))
    }

    /// A property of a prototype that throws when it is set.
    pub(crate) fn throwing_setter(prototype: &str, name: &str) -> Self {
        Self(throwing_setter(&script_value(prototype), name))
    }

    /// A property with a value of the page's own.
    pub(crate) fn value(object: &JsValue, name: &str, value: impl Into<JsValue>) -> Self {
        Self(pretend(object, name, &value.into()))
    }
}

impl Drop for Change {
    fn drop(&mut self) {
        let _ = self.0.call0(&JsValue::UNDEFINED);
    }
}

/// What is listened to on the window and the document, from when it was made.
pub(crate) struct Listening(Counter);

impl Listening {
    pub(crate) fn begin() -> Self {
        Self(count_listeners())
    }

    /// The events listened to, in alphabetical order.
    pub(crate) fn names(&self) -> Vec<String> {
        let mut names = strings(&self.0.names());
        names.sort();
        names
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.0.undo();
    }
}

/// Errors that reached the page, from when it was made.
pub(crate) struct Errors(Collector);

impl Errors {
    pub(crate) fn begin() -> Self {
        Self(collect_errors())
    }

    pub(crate) fn list(&self) -> Vec<String> {
        strings(&self.0.errors())
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        self.0.stop();
    }
}

/// The rendered elements of a role.
pub(crate) fn all(root: &Element, role: &str) -> Vec<HtmlElement> {
    of_role(root, role).iter().map(JsCast::unchecked_into).collect()
}

/// The one rendered element of that role and name.
#[track_caller]
pub(crate) fn get(root: &Element, role: &str, name: &str) -> HtmlElement {
    let mut found = all(root, role);
    let names: Vec<String> = found.iter().map(|node| name_of(node)).collect();
    found.retain(|node| name_of(node) == name);
    assert!(found.len() == 1, "{} of role {role} named {name:?} among {names:?}", found.len());
    found.remove(0)
}

/// The names of the rendered elements of a role, in order.
pub(crate) fn names(root: &Element, role: &str) -> Vec<String> {
    all(root, role).iter().map(|node| name_of(node)).collect()
}

/// Waits until something holds; fails when it does not within fifteen seconds, which no test needs on a machine at rest.
#[track_caller]
pub(crate) fn until(what: &str, holds: impl Fn() -> bool) -> impl Future<Output = ()> {
    let caller = std::panic::Location::caller();
    async move {
        let began = ticks();
        while !holds() {
            assert!(ticks() - began < 15_000, "never: {what} ({caller})");
            sleep(5).await;
        }
    }
}

/// The value of an expression of JavaScript.
pub(crate) fn script_value(expression: &str) -> JsValue {
    let function = Function::new_no_args(&format!("return ({expression});"));
    function.call0(&JsValue::UNDEFINED).unwrap_or_else(|error| panic!("{expression}: {error:?}"))
}

/// The window.
pub(crate) fn window() -> web_sys::Window {
    web_sys::window().expect("a window")
}

/// The document of the page.
pub(crate) fn document() -> web_sys::Document {
    window().document().expect("a document")
}

pub(crate) fn strings(list: &Array) -> Vec<String> {
    list.iter().map(|one| one.as_string().unwrap_or_else(|| format!("{one:?}"))).collect()
}

/// Lets followers run outside of a mounted view.
pub(crate) fn begin_effects() {
    let place: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    drop(leptos::mount::mount_to(place, || ()));
}
