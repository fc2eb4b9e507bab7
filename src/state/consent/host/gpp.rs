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

/// The answer of all sections that apply. None that applies: the tool holds nothing back.
///
/// These laws let everything be until the reader opts out. Who does is followed by nobody then, and counted by nobody
/// either, since who counts is not always the page itself.
#[must_use]
pub fn gpp(sections: &[OptOuts]) -> Answer {
    // It may hold anything back.
    if sections.iter().any(|section| section.is_unknown) {
        return Answer::denied();
    }
    let has_opted_out = sections.iter().any(|section| section.of_ads || section.by_browser);
    let others = if has_opted_out { Choice::Denied } else { Choice::Granted };
    let rows = [(Kind::Preferences, Choice::Granted), (Kind::Analytics, others), (Kind::Ads, others)];
    Answer::of(rows.into_iter().map(|(kind, choice)| (kind.as_str(), choice)).collect())
}
