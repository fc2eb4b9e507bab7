//! What the Transparency and Consent Framework tells, read from its object (`TCData`).
//! Not here: asking for it (`frame`), or what it means (`state::consent::host::tcf`).

use wasm_bindgen::JsValue;

use crate::browser::member::{get, members};
use crate::state::consent::Answer;
use crate::state::consent::host::{Tcf, tcf};

/// The answer in it, if it is one.
pub(super) fn read(told: &JsValue) -> Option<Answer> {
    let consents = get(told, "purpose").and_then(|purpose| get(&purpose, "consents")).unwrap_or_default();
    let purposes = members(&consents).into_iter().filter(|(_, is_on)| is_on.is_truthy());
    tcf(&Tcf {
        event: get(told, "eventStatus")?.as_string()?,
        gdpr_applies: get(told, "gdprApplies").map(|applies| applies.is_truthy()),
        purposes: purposes.filter_map(|(number, _)| number.parse().ok()).collect(),
    })
}
