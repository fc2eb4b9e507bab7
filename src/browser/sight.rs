//! Whether a reader sees an element as it is: nothing of the page over it, nothing that makes it see-through.
//! Not here: what follows from that. Chromium alone can tell; elsewhere all counts as seen.

use js_sys::{Array, Object, Reflect};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::Place;
use super::listener::told;
use super::member::{ask, get, method, set};

/// Watching over an element; dropping it ends that.
pub struct Sight {
    observer: JsValue,
    is_hidden: Rc<Cell<bool>>,
    _act: Closure<dyn Fn(web_sys::Event)>,
}

impl Sight {
    /// Watches what stands at `place` (Intersection Observer, version 2).
    #[must_use]
    pub fn of(place: &Place) -> Option<Self> {
        let make = method(&web_sys::window()?.into(), "IntersectionObserver")?;
        let is_hidden = Rc::new(Cell::new(false));
        let act = told({
            let is_hidden = Rc::clone(&is_hidden);
            move |entries| {
                let last = entries.unchecked_ref::<Array>().iter().last().unwrap_or_default();
                let says = |name| get(&last, name).and_then(|value| value.as_bool());
                is_hidden.set(says("isIntersecting") == Some(true) && says("isVisible") == Some(false));
            }
        });
        let how = Object::new();
        set(&how, "trackVisibility", &JsValue::TRUE);
        // As often as browsers are willing to look, in milliseconds.
        set(&how, "delay", &100.into());
        let observer = Reflect::construct(&make, &Array::of2(act.as_ref(), &how)).ok()?;
        place.with(|node| ask(&observer, "observe", node, &JsValue::UNDEFINED))?;
        Some(Self { observer, is_hidden, _act: act })
    }

    /// Whether something keeps the reader from seeing it, as far as the browser knows.
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        self.is_hidden.get()
    }
}

impl Drop for Sight {
    fn drop(&mut self) {
        ask(&self.observer, "disconnect", &JsValue::UNDEFINED, &JsValue::UNDEFINED);
    }
}
