//! Changes of the page around the widget.
//! Not here: what is looked for in them.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use super::listener::told;
use super::member::{ask, method, set};

/// Hearing of elements that come and go; dropping it ends that.
pub struct Mutations {
    observer: JsValue,
    _act: Closure<dyn Fn(web_sys::Event)>,
}

impl Mutations {
    /// Calls `act` whenever elements come to the page or go, before any of it is drawn.
    #[must_use]
    pub fn of_page(act: impl Fn() + 'static) -> Option<Self> {
        let window = web_sys::window()?;
        let act = told(move |_| act());
        let make = method(&window, "MutationObserver")?;
        let observer = Reflect::construct(&make, &Array::of1(act.as_ref())).ok()?;
        let what = Object::new();
        set(&what, "childList", &JsValue::TRUE);
        set(&what, "subtree", &JsValue::TRUE);
        ask(&observer, "observe", &window.document()?.into(), &what);
        Some(Self { observer, _act: act })
    }
}

impl Drop for Mutations {
    fn drop(&mut self) {
        ask(&self.observer, "disconnect", &JsValue::UNDEFINED, &JsValue::UNDEFINED);
    }
}
