//! The Global Privacy Platform of the IAB: the laws of several places, each in a section.
//! Not here: asking for it (`browser`); its European section is the other framework (`tcf`).

use super::Kind;
use crate::state::consent::{Answer, Choice};

/// What a section says: of the United States, of one of them, or of a place whose law is not known here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OptOuts {
    /// Whether the reader has opted out of sale, sharing or targeted advertising.
    pub of_ads: bool,
    /// Whether the browser sent Global Privacy Control to the tool.
    pub by_browser: bool,
    /// Whether what it says is not understood here.
    pub is_unknown: bool,
}

/// Of `applicableSections`: the number of the European section, and that of no law.
const EUROPE: f64 = 2.0;
const NOTHING: f64 = -1.0;

/// The answer of a tool that is ready, from the numbers of the sections `in_force`, its European section and all others.
///
/// A law in force whose section is not there holds all the same: everything is denied. Where no section is there the tool has
/// to say that no law is in force, and holds nothing back then; otherwise it has not answered.
#[must_use]
pub fn gpp(in_force: &[f64], european: Option<&Answer>, others: &[OptOuts]) -> Option<Answer> {
    let is_missing = |section: &f64| {
        *section > 0.0 && if *section == EUROPE { european.is_none() } else { others.is_empty() }
    };
    if in_force.iter().any(is_missing) {
        return Some(Answer::denied());
    }
    match european {
        Some(answer) if others.is_empty() => Some(answer.clone()),
        Some(answer) => Some(answer.clone().and(&opt_outs(others))),
        None if others.is_empty() && in_force != [NOTHING] => None,
        None => Some(opt_outs(others)),
    }
}

/// The answer of all sections but the European. None: nothing is held back.
///
/// These laws let everything be until the reader opts out. Who does is followed by nobody then, and counted by nobody
/// either, since who counts is not always the page itself.
fn opt_outs(sections: &[OptOuts]) -> Answer {
    // It may hold anything back.
    if sections.iter().any(|section| section.is_unknown) {
        return Answer::denied();
    }
    let has_opted_out = sections.iter().any(|section| section.of_ads || section.by_browser);
    let others = if has_opted_out { Choice::Denied } else { Choice::Granted };
    let rows = [(Kind::Preferences, Choice::Granted), (Kind::Analytics, others), (Kind::Ads, others)];
    Answer::of(rows.into_iter().map(|(kind, choice)| (kind.as_str(), choice)).collect())
}
