//! The Transparency and Consent Framework of the IAB, as its `addEventListener` tells it.
//! Not here: asking for it, in the page or in a frame around it (`browser`).

use super::Kind;
use crate::state::consent::{Answer, Choice};

/// What a tool of the framework tells (`TCData`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tcf {
    /// `eventStatus`: `tcloaded`, `cmpuishown` or `useractioncomplete`.
    pub event: String,
    /// `gdprApplies`, where it is known.
    pub gdpr_applies: Option<bool>,
    /// The numbers of the purposes that are consented to (`purpose.consents`).
    pub purposes: Vec<u8>,
}

/// Purposes of the framework that each kind needs, beside the first: to store something in the browser.
const NEEDS: [(Kind, &[u8]); 3] =
    [(Kind::Preferences, &[]), (Kind::Analytics, &[8, 9]), (Kind::Ads, &[2, 3, 4, 7])];

/// The answer; `None` while the reader is being asked.
///
/// Without the first purpose everything is denied, whatever else is consented to. Where the law does not apply the tool
/// holds nothing back.
#[must_use]
pub fn tcf(told: &Tcf) -> Option<Answer> {
    if !matches!(told.event.as_str(), "tcloaded" | "useractioncomplete") {
        return None;
    }
    let applies = told.gdpr_applies != Some(false);
    let has = |purpose: &u8| !applies || told.purposes.contains(purpose);
    if !has(&1) {
        return Some(Answer::denied());
    }
    let choice = |needs: &[u8]| if needs.iter().all(has) { Choice::Granted } else { Choice::Denied };
    Some(Answer::of(NEEDS.iter().map(|(kind, needs)| (kind.as_str(), choice(needs))).collect()))
}
