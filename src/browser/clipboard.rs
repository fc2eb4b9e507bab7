//! The clipboard.
//! Not here: what is copied.

use wasm_bindgen_futures::JsFuture;

/// Copies a text; false where the browser or the page does not allow it.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    // Without https there is no clipboard, and asking for it would throw.
    if !window.is_secure_context() {
        return false;
    }
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}
