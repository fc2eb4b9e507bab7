//! What the reader's browser says of the reader's wishes.
//! Not here: what follows from them (`state::consent`).

use js_sys::Reflect;

/// Whether the browser sends Global Privacy Control.
#[must_use]
pub fn asks_for_privacy() -> bool {
    says("globalPrivacyControl", wasm_bindgen::JsValue::is_truthy)
}

/// Whether the browser sends Do Not Track.
#[must_use]
pub fn asks_not_to_track() -> bool {
    says("doNotTrack", |value| value.as_string().as_deref() == Some("1"))
}

fn says(name: &str, yes: impl Fn(&wasm_bindgen::JsValue) -> bool) -> bool {
    web_sys::window()
        .and_then(|window| Reflect::get(&window.navigator(), &name.into()).ok())
        .is_some_and(|value| yes(&value))
}
