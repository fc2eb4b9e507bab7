//! What an element does when something happens to it, by what of the event it wants to know.
//! Not here: hearing the event (`Listener`).

use wasm_bindgen::JsCast;

use super::{Key, Press};
use crate::browser::run::{Run, RunWith};

pub(super) enum Act {
    Happened(Box<dyn Run<()>>),
    Pressed(Box<dyn RunWith<Press, ()>>),
    /// True keeps the browser from acting on the press too.
    Followed(Box<dyn RunWith<Press, bool>>),
    /// True keeps the browser from acting on the key too.
    Keyed(Box<dyn for<'key> RunWith<&'key Key, bool>>),
    Typed(Box<dyn RunWith<String, ()>>),
    Chosen(Box<dyn RunWith<String, ()>>),
}

impl Act {
    pub(super) fn on(&self, event: &web_sys::Event) {
        let is_done = match self {
            Self::Happened(act) => {
                act.run();
                false
            }
            Self::Pressed(act) => {
                act.run_with(Press::of(event));
                false
            }
            Self::Followed(act) => act.run_with(Press::of(event)),
            Self::Keyed(act) => Key::of(event).is_some_and(|key| act.run_with(&key)),
            Self::Typed(act) => {
                if let Some(control) = target::<web_sys::HtmlInputElement>(event) {
                    act.run_with(control.value());
                }
                false
            }
            Self::Chosen(act) => {
                if let Some(menu) = target::<web_sys::HtmlSelectElement>(event) {
                    act.run_with(menu.value());
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
