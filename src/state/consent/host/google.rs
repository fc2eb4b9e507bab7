//! Google Consent Mode: the commands a page has pushed to `dataLayer`, in their order.
//! Not here: finding them there (`browser`).

use super::Kind;
use crate::state::consent::{Answer, Choice, Choices};

/// Types of consent that Google knows, and what they are for. `security_storage` is necessary.
const TYPES: [(&str, Kind); 6] = [
    ("functionality_storage", Kind::Preferences),
    ("personalization_storage", Kind::Preferences),
    ("analytics_storage", Kind::Analytics),
    ("ad_storage", Kind::Ads),
    ("ad_user_data", Kind::Ads),
    ("ad_personalization", Kind::Ads),
];

/// One command: `gtag('consent', 'default' | 'update', {…})`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GoogleCommand {
    /// Whether it tells what the reader has answered (`update`), and not what holds until then.
    pub is_update: bool,
    /// Whether it holds for some regions only (`region`). Where the reader is, is not known here.
    pub is_regional: bool,
    /// Types of consent, and whether each is granted.
    pub types: Vec<(String, bool)>,
}

/// What holds after all commands so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GoogleConsent {
    held: [Held; TYPES.len()],
    /// Whether the reader has answered: what holds until then is no more of interest.
    updated: [bool; TYPES.len()],
    /// Whether a default for some regions denies it: that holds there, whatever a default for everywhere says.
    somewhere_denied: [bool; TYPES.len()],
}

/// What holds of one type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Held {
    /// Nothing was said.
    #[default]
    Unsaid,
    /// Denied until the reader answers: not granted, and no answer that another tool's would have to yield to.
    Waiting,
    Said(Choice),
}

impl GoogleConsent {
    /// Takes one more command: what it names is as it says from now on. One for some regions can only deny.
    pub fn take(&mut self, command: &GoogleCommand) {
        let held = self.held.iter_mut().zip(&mut self.updated).zip(&mut self.somewhere_denied);
        for ((name, _), ((held, updated), somewhere_denied)) in TYPES.iter().zip(held) {
            let said = command.types.iter().rev().find(|(named, _)| named == name);
            if said.is_none() || *updated && !command.is_update {
                continue;
            }
            *updated |= command.is_update;
            match said {
                Some((_, true)) if command.is_regional || *somewhere_denied && !command.is_update => {}
                Some((_, true)) => *held = Held::Said(Choice::Granted),
                Some((_, false)) if command.is_update => *held = Held::Said(Choice::Denied),
                Some((_, false)) => {
                    *held = Held::Waiting;
                    *somewhere_denied |= command.is_regional;
                }
                None => {}
            }
        }
    }

    /// The answer; `None` while nothing is granted and the reader has not answered.
    #[must_use]
    pub fn answer(&self) -> Option<Answer> {
        let mut choices = Choices::default();
        for ((_, kind), held) in TYPES.iter().zip(self.held) {
            if let Held::Said(choice) = held {
                // A kind of which one type waits is not granted.
                let waits = TYPES
                    .iter()
                    .zip(self.held)
                    .any(|((_, other), held)| other == kind && held == Held::Waiting);
                if !(waits && choice == Choice::Granted) {
                    choices.add(kind.as_str().to_owned(), choice);
                }
            }
        }
        (!choices.is_empty()).then(|| Answer::of(choices))
    }
}
