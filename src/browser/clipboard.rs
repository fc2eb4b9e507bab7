//! The clipboard.
//! Not here: what is copied.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

/// Copies a text; false where the browser or the page does not allow it.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    // Without https there is no clipboard, and asking for it would throw.
    if !window.is_secure_context() {
        return false;
    }
    let clipboard: Writer = window.navigator().clipboard().unchecked_into();
    match clipboard.write_text(text) {
        Ok(promise) => JsFuture::from(promise).await.is_ok(),
        Err(_) => false,
    }
}

#[wasm_bindgen]
extern "C" {
    type Writer;

    /// A page may have replaced it by something that throws.
    #[wasm_bindgen(method, catch, js_name = writeText)]
    fn write_text(this: &Writer, text: &str) -> Result<Promise, JsValue>;
}
