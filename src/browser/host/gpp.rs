//! What the Global Privacy Platform tells, read from its event and the sections in it.
//! Not here: asking for it (`frame`), or what it means (`state::consent::host::gpp`).

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

use crate::browser::member::{get, is_true, members, number};
use crate::state::consent::Answer;
use crate::state::consent::host::{OptOuts, Tcf, gpp, tcf};

/// Opt-outs of a section: 1 is opted out, 2 is not, 0 does not apply. The oldest section says `Y`.
const OPT_OUTS: [&str; 4] = ["SaleOptOut", "SharingOptOut", "TargetedAdvertisingOptOut", "OptOutSale"];

/// The answer in it, if the tool is ready to give one.
pub(super) fn read(event: &JsValue) -> Option<Answer> {
    let ping = get(event, "pingData")?;
    if get(&ping, "signalStatus")?.as_string()? != "ready" {
        return None;
    }
    let sections = get(&ping, "parsedSections")?;
    let mut opt_outs = Vec::new();
    let mut european = None;
    for (name, section) in members(&sections) {
        let parts = parts(&section);
        let of_europe = name.starts_with("tcfeu").then(|| parts.iter().find_map(of_europe)).flatten();
        if of_europe.is_some() {
            european = of_europe;
            continue;
        }
        let says_so = |part: &JsValue, name: &str| {
            number(part, name) == Some(1.0)
                || get(part, name).is_some_and(|said| said.as_string().as_deref() == Some("Y"))
        };
        opt_outs.push(OptOuts {
            of_ads: parts.iter().any(|part| OPT_OUTS.iter().any(|name| says_so(part, name))),
            by_browser: parts.iter().any(|part| is_true(part, "Gpc")),
            is_unknown: !name.starts_with("us"),
        });
    }
    let in_force = get(&ping, "applicableSections").map(numbers).unwrap_or_default();
    gpp(&in_force, european.as_ref(), &opt_outs)
}

fn numbers(list: JsValue) -> Vec<f64> {
    list.dyn_into::<Array>()
        .map_or_else(|_| Vec::new(), |list| list.iter().filter_map(|one| one.as_f64()).collect())
}

/// A section is an object, or a list of its parts.
fn parts(section: &JsValue) -> Vec<JsValue> {
    match section.dyn_ref::<Array>() {
        Some(parts) => parts.iter().collect(),
        None => vec![section.clone()],
    }
}

/// The European section: purposes from 1 on, as a list of true and false or of numbers.
fn of_europe(part: &JsValue) -> Option<Answer> {
    let consents = get(part, "PurposeConsents").or_else(|| get(part, "PurposeConsent"))?;
    let purposes = (1_u8..).zip(consents.dyn_ref::<Array>()?.iter()).filter_map(|(place, value)| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
        match value.as_f64() {
            Some(purpose) => Some(purpose as u8),
            None => value.is_truthy().then_some(place),
        }
    });
    tcf(&Tcf { event: "tcloaded".into(), gdpr_applies: Some(true), purposes: purposes.collect() })
}
