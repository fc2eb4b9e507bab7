//! What an element does when something happens to it, by what of the event it wants to know.
//! Not here: hearing the event (`Listener`).

use wasm_bindgen::JsCast;

use super::{Key, Press};

pub(super) enum Act {
    Happened(Box<dyn Fn()>),
    Pressed(Box<dyn Fn(Press)>),
    /// True keeps the browser from following the link.
    Followed(Box<dyn Fn() -> bool>),
    /// True keeps the browser from acting on the key too.
    Keyed(Box<dyn Fn(&Key) -> bool>),
    Typed(Box<dyn Fn(String)>),
    Chosen(Box<dyn Fn(String)>),
}

impl Act {
    pub(super) fn on(&self, event: &web_sys::Event) {
        let is_done = match self {
            Self::Happened(act) => {
                act();
                false
            }
            Self::Pressed(act) => {
                act(Press::of(event));
                false
            }
            Self::Followed(act) => act(),
            Self::Keyed(act) => Key::of(event).is_some_and(|key| act(&key)),
            Self::Typed(act) => {
                if let Some(control) = target::<web_sys::HtmlInputElement>(event) {
                    act(control.value());
                }
                false
            }
            Self::Chosen(act) => {
                if let Some(menu) = target::<web_sys::HtmlSelectElement>(event) {
                    act(menu.value());
                }
                false
            }
        };
        if is_done {
            event.prevent_default();
        }
    }
}

fn target<T: JsCast>(event: &web_sys::Event) -> Option<T> {
    event.target()?.dyn_into().ok()
}
