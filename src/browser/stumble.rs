//! Places where a build with debug assertions stops by a mistake of its own, for tests of what comes after one.
//! Not here: what comes after (`embed`). A release build has nothing of this.

/// Stops where the page's `stumbleIn` names this place, once.
///
/// # Panics
///
/// That is what it is for.
#[cfg(debug_assertions)]
pub fn stumble(place: &str) {
    let name = wasm_bindgen::JsValue::from_str("stumbleIn");
    let page = js_sys::global();
    let named = js_sys::Reflect::get(&page, &name).ok().and_then(|named| named.as_string());
    let is_meant = named.as_deref() == Some(place);
    let stops = is_meant && js_sys::Reflect::delete_property(&page, &name).is_ok();
    assert!(!stops, "stumbled in {place}");
}

/// Nothing.
#[cfg(not(debug_assertions))]
pub const fn stumble(_: &str) {}
