//! The page's own bridge: `element.consentBridge = {read, subscribe, openSettings}`.
//! Not here: tools that are known by name (`named`).

use js_sys::Object;
use wasm_bindgen::JsValue;

use crate::browser::member::{called, get, members};
use crate::state::consent::{Answer, Choice};

/// The name of the tool.
pub(super) const NAME: &str = "bridge";
/// The member of the element that holds it.
pub(super) const MEMBER: &str = "consentBridge";

/// What `read()` gives: an object of categories that are true or false; anything else is no answer yet.
pub(super) fn read(element: &JsValue) -> Option<Answer> {
    let bridge = get(element, MEMBER)?;
    let said = called(&bridge, "read", &JsValue::UNDEFINED).filter(JsValue::is_object)?;
    // Anything but true is a no.
    let choice =
        |value: JsValue| if Object::is(&value, &JsValue::TRUE) { Choice::Granted } else { Choice::Denied };
    Some(Answer::of(members(&said).into_iter().map(|(name, value)| (name, choice(value))).collect()))
}
