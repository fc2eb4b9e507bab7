//! Files that the page makes for its reader.
//! Not here: what is in them.

use wasm_bindgen::JsValue;

use super::member::called;

/// The address of a JSON file with this text, for a link that saves it. It is in the address itself, so that nothing has
/// to be given back.
#[must_use]
pub fn file_address(json: &str) -> Option<String> {
    let window: JsValue = web_sys::window()?.into();
    let encoded = called(&window, "encodeURIComponent", &json.into())?.as_string()?;
    Some(["data:application/json;charset=utf-8,", &encoded].concat())
}
