//! Values of JavaScript, as tests write and read them.
//! Not here: what a page is asked (`page`).

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// A member of an object, if it is a text.
pub(crate) fn string(object: &JsValue, name: &str) -> Option<String> {
    Reflect::get(object, &name.into()).ok()?.as_string()
}

/// A member of an object, if it is a number.
pub(crate) fn number(object: &JsValue, name: &str) -> Option<f64> {
    Reflect::get(object, &name.into()).ok()?.as_f64()
}

/// An object as JSON.
pub(crate) fn json(value: &JsValue) -> String {
    js_sys::JSON::stringify(value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// A plain object of switches.
pub(crate) fn switches(members: &[(&str, bool)]) -> JsValue {
    let object = Object::new();
    for &(name, on) in members {
        Reflect::set(&object, &name.into(), &on.into()).unwrap();
    }
    object.into()
}
