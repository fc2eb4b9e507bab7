//! Presses and keys as plain values.
//! Not here: what they do.

use super::member::{get, number};
use crate::state::consent;
use crate::state::player::{Focus, KeyPress};
use wasm_bindgen::JsCast;

/// A press on something: by pointer, by Enter or Space, or by a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Press {
    /// Whether a person made it (`isTrusted`).
    pub trusted: bool,
    /// How many presses of a pointer in a row it ends; 0 by keyboard.
    pub detail: i32,
    /// Whether a pointer made it. A screen reader in Firefox presses by events of the mouse that no pointer has made.
    pub by_pointer: bool,
    /// Whether it was on the element itself and not on something inside.
    pub on_itself: bool,
}

impl Press {
    pub(super) fn of(event: &web_sys::Event) -> Self {
        let detail = event.dyn_ref::<web_sys::UiEvent>().map_or(0, web_sys::UiEvent::detail);
        let text = get(event, "pointerType").and_then(|kind| kind.as_string());
        // Where a click has no type of pointer, Firefox tells by this that it comes from none (`MOZ_SOURCE_UNKNOWN`).
        let is_from_none = text.as_deref() == Some("") || number(event, "mozInputSource") == Some(0.0);
        Self {
            trusted: event.is_trusted(),
            detail,
            by_pointer: detail > 0 && !is_from_none,
            on_itself: event.target() == event.current_target(),
        }
    }

    /// The same as consent judges it, not covered by anything; whether its pointer went down after the button was shown, the
    /// button knows.
    #[must_use]
    pub const fn for_consent(self, pointer_down_after_shown: bool) -> consent::Press {
        let Self { trusted, detail, .. } = self;
        consent::Press { trusted, detail, pointer_down_after_shown, covered: false }
    }
}

/// A key going down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    name: String,
    code: String,
    modified: bool,
    repeated: bool,
    focus: Focus,
}

impl Key {
    pub(super) fn of(event: &web_sys::Event) -> Option<Self> {
        let key = event.dyn_ref::<web_sys::KeyboardEvent>()?;
        Some(Self {
            name: key.key(),
            code: key.code(),
            modified: key.ctrl_key() || key.alt_key() || key.meta_key(),
            repeated: key.repeat(),
            focus: event.target().as_ref().map_or(Focus::Card, focus),
        })
    }

    /// The same for the key table of the player.
    #[must_use]
    pub fn as_key_press(&self) -> KeyPress<'_> {
        let Self { name: key, code, modified, repeated, focus } = self;
        KeyPress { key, code, modified: *modified, repeated: *repeated, focus: *focus }
    }
}

fn focus(target: &web_sys::EventTarget) -> Focus {
    let Some(element) = target.dyn_ref::<web_sys::Element>() else { return Focus::Card };
    let is = |selector| element.matches(selector).unwrap_or(false);
    if is("input[type=range]") {
        Focus::Slider
    } else if is("input,textarea,select,[contenteditable],video[controls]") {
        Focus::Field
    } else if is("button,a,summary") {
        Focus::Button
    } else {
        Focus::Card
    }
}
