//! Listening to what is not an element of ours.
//! Not here: listening on our own elements (`element`).

use wasm_bindgen::{JsCast, JsValue, closure::Closure};

use super::run::{Run, RunWith};
use super::window::{HAS_WINDOW, window};

thread_local! {
    static LIFE: web_sys::AddEventListenerOptions = web_sys::AddEventListenerOptions::new();
}

/// Listens no longer than until this tells: a panic leaves nobody to drop a listener, and what it calls is gone.
pub fn listen_until(end: &web_sys::AbortSignal) {
    LIFE.with(|life| life.set_signal(end));
}

/// An event being listened to; dropping it ends that. Without a browser there is nothing to hear.
pub struct Listener(#[expect(dead_code, reason = "dropping it ends the listening")] Option<Heard>);

struct Heard {
    target: web_sys::EventTarget,
    event: &'static str,
    act: Closure<dyn Fn(web_sys::Event)>,
}

impl Listener {
    /// Listens on the window.
    #[must_use]
    pub fn on_window(event: &'static str, act: impl Fn() + 'static) -> Option<Self> {
        Self::on_page(false, event, Box::new(act))
    }

    /// Listens on the document.
    #[must_use]
    pub fn on_document(event: &'static str, act: impl Fn() + 'static) -> Option<Self> {
        Self::on_page(true, event, Box::new(act))
    }

    fn on_page(is_document: bool, event: &'static str, act: Box<dyn Run<()>>) -> Option<Self> {
        let window = window()?;
        let target = if is_document { window.document()?.into() } else { window.into() };
        Some(Self::hear(target, event, Box::new(move |_: &web_sys::Event| act.run())))
    }

    pub(super) fn on(target: web_sys::EventTarget, event: &'static str, act: impl Fn() + 'static) -> Self {
        Self::hear(target, event, Box::new(move |_: &web_sys::Event| act()))
    }

    pub(super) fn hear(
        target: web_sys::EventTarget,
        event: &'static str,
        act: Box<dyn for<'event> RunWith<&'event web_sys::Event, ()>>,
    ) -> Self {
        if !HAS_WINDOW {
            return Self(None);
        }
        let act = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| act.run_with(&event));
        // Refused only to what is no function.
        let _ = LIFE.with(|life| {
            let act = act.as_ref().unchecked_ref();
            target.add_event_listener_with_callback_and_add_event_listener_options(event, act, life)
        });
        Self(Some(Heard { target, event, act }))
    }
}

/// What the platform calls with any one value, an event or not. The script has an adapter of its own for each kind of
/// argument, so there is one kind.
pub(super) fn told(act: impl Fn(&JsValue) + 'static) -> Closure<dyn Fn(web_sys::Event)> {
    Closure::new(move |value: web_sys::Event| act(value.as_ref()))
}

impl Drop for Heard {
    fn drop(&mut self) {
        let _ =
            self.target.remove_event_listener_with_callback(self.event, self.act.as_ref().unchecked_ref());
    }
}
