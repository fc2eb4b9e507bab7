//! Waiting.
//! Not here: how long, and for what.

use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::JsFuture;

/// Something to be done later; dropping it before then leaves it undone.
pub struct Timer {
    id: i32,
    _act: Closure<dyn FnMut()>,
}

impl Timer {
    /// Does `act` after `millis`, at least 0 and at most some 24.8 days.
    #[must_use]
    pub fn after(millis: u32, act: impl FnOnce() + 'static) -> Self {
        let act = Closure::once(act);
        let millis = i32::try_from(millis).unwrap_or(i32::MAX);
        let id = web_sys::window().and_then(|window| {
            let act = act.as_ref().unchecked_ref();
            window.set_timeout_with_callback_and_timeout_and_arguments_0(act, millis).ok()
        });
        Self { id: id.unwrap_or_default(), _act: act }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_timeout_with_handle(self.id);
        }
    }
}

/// Waits for `millis`.
pub async fn sleep(millis: u32) {
    let mut timer = None;
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        timer = Some(Timer::after(millis, move || drop(resolve.call0(&wasm_bindgen::JsValue::NULL))));
    });
    // A promise that is only ever resolved.
    let _ = JsFuture::from(promise).await;
}
