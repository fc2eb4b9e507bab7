//! Waiting.
//! Not here: how long, and for what.

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

use super::stumble;
use super::window::{HAS_WINDOW, window};

/// Something to be done later; dropping it before then leaves it undone.
pub struct Timer {
    id: i32,
    _act: Option<Closure<dyn FnMut()>>,
}

impl Timer {
    /// Does `act` after `millis`, at least 0 and at most some 24.8 days.
    #[must_use]
    pub fn after(millis: u32, act: impl FnOnce() + 'static) -> Self {
        Self::boxed(millis, Box::new(act))
    }

    /// A promise of `value` after `millis`, for as long as the timer is kept.
    pub(super) fn promise(millis: u32, value: &JsValue) -> (Promise, Option<Self>) {
        let mut timer = None;
        let promise = Promise::new(&mut |resolve, _| {
            timer = Some(Self { id: start(&resolve, millis, value), _act: None });
        });
        (promise, timer)
    }

    /// `Closure::once` has code of its own for each closure.
    fn boxed(millis: u32, act: Box<dyn FnOnce()>) -> Self {
        // Without a browser there is no later.
        if !HAS_WINDOW {
            return Self { id: 0, _act: None };
        }
        let mut act = Some(act);
        let act = Closure::<dyn FnMut()>::new(move || {
            stumble("timer");
            if let Some(act) = act.take() {
                act();
            }
        });
        let id = start(act.as_ref().unchecked_ref(), millis, &JsValue::UNDEFINED);
        Self { id, _act: Some(act) }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let Some(window) = window() {
            window.clear_timeout_with_handle(self.id);
        }
    }
}

/// Waits for `millis`.
pub async fn sleep(millis: u32) {
    let (promise, timer) = Timer::promise(millis, &JsValue::UNDEFINED);
    // A promise that is only ever resolved.
    let _ = JsFuture::from(promise).await;
    drop(timer);
}

fn start(act: &Function, millis: u32, value: &JsValue) -> i32 {
    let millis = i32::try_from(millis).unwrap_or(i32::MAX);
    let id = window().and_then(|window| {
        window.set_timeout_with_callback_and_timeout_and_arguments_1(act, millis, value).ok()
    });
    id.unwrap_or_default()
}
