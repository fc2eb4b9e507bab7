//! Consent tools that have words of their own.
//! Not here: where each keeps them (`browser`).

use super::Kind;
use crate::state::consent::{Answer, Choice, Choices};

/// Groups of `OneTrust` beside the necessary ones, as it makes them for every customer.
const ONE_TRUST: [(&str, Kind); 4] =
    [("C0002", Kind::Analytics), ("C0003", Kind::Preferences), ("C0004", Kind::Ads), ("C0005", Kind::Media)];

/// The answer of `OneTrust`: `OnetrustActiveGroups`, the groups that are on between commas.
#[must_use]
pub fn one_trust(active: &str) -> Answer {
    let is_on = |group: &str| active.split(',').any(|on| on == group);
    let choice = |group| if is_on(group) { Choice::Granted } else { Choice::Denied };
    Answer::of(ONE_TRUST.iter().map(|&(group, kind)| (kind.as_str(), choice(group))).collect())
}

/// The answer of a tool that asks about each service: of what services are for, all have to be granted.
#[must_use]
pub fn services<'a>(rows: impl Iterator<Item = (&'a str, bool)>) -> Answer {
    let mut choices = Choices::default();
    for (purpose, is_granted) in rows {
        let choice = if is_granted { Choice::Granted } else { Choice::Denied };
        choices.add(purpose.to_ascii_lowercase(), choice);
    }
    Answer::of(choices)
}
