//! Google Consent Mode, read from what the page has pushed to `dataLayer`.
//! Not here: what holds after several commands (`state::consent::host::GoogleConsent`).

use wasm_bindgen::JsValue;

use crate::browser::member::{get, members, number};
use crate::feed::digits;
use crate::state::consent::Answer;
use crate::state::consent::host::{GoogleCommand, GoogleConsent};

/// The name of the tool.
pub(super) const NAME: &str = "google";

/// Whether the page has said anything of consent.
pub(super) fn has_commands(window: &JsValue) -> bool {
    commands(window).next().is_some()
}

/// What the page has said so far.
pub(super) fn read(window: &JsValue) -> Option<Answer> {
    let mut consent = GoogleConsent::default();
    for (is_update, parameters) in commands(window) {
        consent.take(&read_command(is_update, &parameters));
    }
    consent.answer()
}

/// Each consent command: whether it is an update, and its parameters. An entry is the `arguments` of a call: no array, though it has numbers.
fn commands(window: &JsValue) -> impl Iterator<Item = (bool, JsValue)> {
    let layer = get(window, "dataLayer").unwrap_or_default();
    let count = if layer.is_object() { number(&layer, "length").unwrap_or_default() } else { 0.0 };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
    (0..count as u32).filter_map(move |place| {
        let entry = get(&layer, &digits(place.into()))?;
        let is_consent = get(&entry, "0")?.as_string()? == "consent";
        let is_update = get(&entry, "1")?.as_string()? == "update";
        is_consent.then(|| Some((is_update, get(&entry, "2")?)))?
    })
}

fn read_command(is_update: bool, parameters: &JsValue) -> GoogleCommand {
    let types = members(parameters).into_iter().filter_map(|(name, value)| {
        let is_granted = match value.as_string()?.as_str() {
            "granted" => true,
            "denied" => false,
            _ => return None,
        };
        Some((name, is_granted))
    });
    GoogleCommand { is_update, is_regional: get(parameters, "region").is_some(), types: types.collect() }
}
