//! Members of what the platform has, by name: what few readers need, or not every browser has.
//! Not here: what all readers need, which is bound to the module when it is built.
//!
//! Each bound member is some 30 bytes of brotli in the script that everyone downloads; by name it is in the piece that
//! asks for it.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The value of a member; `None` where there is none.
pub(super) fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok().filter(|value| !value.is_null() && !value.is_undefined())
}

/// A member that is a number.
pub(super) fn number(object: &JsValue, name: &str) -> Option<f64> {
    get(object, name)?.as_f64()
}

/// Whether a member counts as true.
pub(super) fn is_true(object: &JsValue, name: &str) -> bool {
    get(object, name).is_some_and(|value| value.is_truthy())
}

/// The own members of an object with their names; none of what is no object.
pub(super) fn members(object: &JsValue) -> Vec<(String, JsValue)> {
    if !object.is_object() {
        return Vec::new();
    }
    let member = |entry: JsValue| {
        let entry: Array = entry.unchecked_into();
        Some((entry.get(0).as_string()?, entry.get(1)))
    };
    Object::entries(object.unchecked_ref()).iter().filter_map(member).collect()
}

/// What a method gives for one argument; `None` where it throws, or gives nothing.
pub(super) fn called(object: &JsValue, name: &str, argument: &JsValue) -> Option<JsValue> {
    let value = method(object, name)?.call1(object, argument).ok()?;
    (!value.is_null() && !value.is_undefined()).then_some(value)
}

/// What a JSON text says.
pub(super) fn parsed(text: &str) -> Option<JsValue> {
    let window: JsValue = web_sys::window()?.into();
    called(&get(&window, "JSON")?, "parse", &text.into())
}

/// Gives a member another value; what refuses it keeps its own.
pub(super) fn set(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &name.into(), value);
}

/// A member that can be called.
pub(super) fn method(object: &JsValue, name: &str) -> Option<Function> {
    get(object, name)?.dyn_into().ok()
}

/// Calls a method with up to two arguments. What it throws is a refusal, which shows itself: nothing changes. The
/// same goes for the promise it may return, which is kept from being reported to the page.
pub(super) fn ask(object: &JsValue, name: &str, first: &JsValue, second: &JsValue) {
    let Some(Ok(answer)) = method(object, name).map(|method| method.call2(object, first, second)) else {
        return;
    };
    if let Ok(promise) = answer.dyn_into::<Promise>() {
        spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}
