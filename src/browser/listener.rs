//! Listening to what is not an element of ours.
//! Not here: listening on our own elements (`element`).

use wasm_bindgen::{JsCast, closure::Closure};

/// An event being listened to; dropping it ends that.
pub struct Listener {
    target: web_sys::EventTarget,
    event: &'static str,
    act: Closure<dyn Fn(web_sys::Event)>,
}

impl Listener {
    /// Listens on the window.
    #[must_use]
    pub fn on_window(event: &'static str, act: impl Fn() + 'static) -> Option<Self> {
        Some(Self::on(web_sys::window()?.into(), event, act))
    }

    /// Listens on the document.
    #[must_use]
    pub fn on_document(event: &'static str, act: impl Fn() + 'static) -> Option<Self> {
        Some(Self::on(web_sys::window()?.document()?.into(), event, act))
    }

    pub(super) fn on(target: web_sys::EventTarget, event: &'static str, act: impl Fn() + 'static) -> Self {
        Self::hear(target, event, Box::new(move |_| act()))
    }

    pub(super) fn hear(
        target: web_sys::EventTarget,
        event: &'static str,
        act: Box<dyn Fn(&web_sys::Event)>,
    ) -> Self {
        let act = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| act(&event));
        // Refused only to what is no function.
        let _ = target.add_event_listener_with_callback(event, act.as_ref().unchecked_ref());
        Self { target, event, act }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ =
            self.target.remove_event_listener_with_callback(self.event, self.act.as_ref().unchecked_ref());
    }
}
