//! A connection that is opened before anything is asked for over it.
//! Not here: when that is worth it (`view`).

use leptos::task::spawn_local;
use wasm_bindgen::JsCast;

use super::member::get;
use super::sleep;
use crate::feed::Link;

/// Opens a connection to the host of an address, for requests without cookies or with them, which browsers keep apart.
///
/// Nothing of it stays in the document, and nobody hears whether it succeeds.
pub fn connect(address: &Link, without_cookies: bool) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Ok(link) = document.create_element("link") else { return };
    let _ = link.set_attribute("rel", "preconnect");
    let _ = link.set_attribute("href", address.href());
    if without_cookies {
        let _ = link.set_attribute("crossorigin", "");
    }
    let Some(head) = get(&document, "head").and_then(|head| head.dyn_into::<web_sys::Node>().ok()) else {
        return;
    };
    if head.append_child(&link).is_ok() {
        spawn_local(async move {
            // Not every browser looks at it at once.
            sleep(100).await;
            link.remove();
        });
    }
}
