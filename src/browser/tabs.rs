//! Other tabs of the same site: they hear of a change, and are heard.
//! Not here: what is kept (`storage`).

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::Listener;
use super::member::{ask, method};
use super::storage::{CONSENT_KEY, tells_other_tabs};

/// Calls `act` when the record may be another one: it was changed in another tab, the page comes back into sight
/// that the browser had put aside, or the reader comes back to its window. The last is for where storage is full and tells
/// nothing.
pub fn on_record_change(act: impl Fn() + Clone + 'static) -> Vec<Listener> {
    let mut listeners: Vec<Listener> = Vec::new();
    for event in ["storage", "pageshow", "focus"] {
        listeners.extend(Listener::on_window(event, act.clone()));
    }
    listeners.extend(channel().map(|channel| Listener::on(channel.unchecked_into(), "message", act)));
    listeners
}

/// Tells other tabs that the record is another one.
pub fn tell_other_tabs() {
    if let Some(channel) = channel() {
        ask(&channel, "postMessage", &JsValue::NULL, &JsValue::UNDEFINED);
        ask(&channel, "close", &JsValue::UNDEFINED, &JsValue::UNDEFINED);
    }
}

/// Where there is local storage it tells by itself; a channel may keep the browser from putting the page aside.
fn channel() -> Option<JsValue> {
    if tells_other_tabs() {
        return None;
    }
    let window: JsValue = web_sys::window()?.into();
    let make = method(&window, "BroadcastChannel")?;
    Reflect::construct(&make, &Array::of1(&CONSENT_KEY.into())).ok()
}
