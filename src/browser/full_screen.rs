//! Filling the screen.
//! Not here: the button and the key that ask for it.

use js_sys::{Function, Promise, Reflect};
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::Place;

/// Whether the page lets an element fill the screen.
#[must_use]
pub fn full_screen_is_allowed() -> bool {
    web_sys::window()
        .and_then(|window| window.document())
        .is_some_and(|document| document.fullscreen_enabled())
}

/// Whether the element at `place` fills it now.
#[must_use]
pub fn fills_screen(place: &Place) -> bool {
    place.with(|node| node.matches(":fullscreen").unwrap_or(false)).unwrap_or(false)
}

/// Asks for it, or leaves it. A refusal leaves everything as it is.
pub fn fill_screen(place: &Place, fill: bool) {
    place.with(|node| {
        let document = node.owner_document();
        let target: Option<JsValue> = if fill { Some(node.into()) } else { document.map(Into::into) };
        let verb = if fill { "requestFullscreen" } else { "exitFullscreen" };
        let Some(target) = target else { return };
        let Ok(method) = Reflect::get(&target, &verb.into()).and_then(JsCast::dyn_into::<Function>) else {
            return;
        };
        let Ok(promise) = method.call0(&target).and_then(JsCast::dyn_into::<Promise>) else { return };
        spawn_local(async move {
            // A refusal shows itself: nothing changes.
            let _ = JsFuture::from(promise).await;
        });
    });
}
