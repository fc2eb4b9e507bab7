//! The players of other sites: each provider is a category of its own, which the picture of its player asks about.
//! Not here: the categories of the notice, or how a player is shown (`view`).

use super::granted::{Granted, ThirdPartyPlayer};
use super::{Answer, AskedCategory, Choice, Consent, Moment, Origin, Press, Record};

/// How their categories begin. No category of a feed does: a colon is not in their names.
pub(super) const THIRD_PARTY: &str = "players:";

/// The category of the players that a host serves, such as `players:player.example`.
#[must_use]
pub fn third_party_category(host: &str) -> String {
    [THIRD_PARTY, host].concat()
}

impl Consent {
    /// Leave to show the story's third-party player now: a press on its picture that counts, which is a yes for this
    /// one time, or a yes that was given for good.
    #[must_use]
    pub fn third_party(&self, press: Press) -> Option<Granted<'_, ThirdPartyPlayer>> {
        (press.counts() || self.always_allows_third_party()).then(|| Granted::by(self))
    }

    /// Whether the provider of the story's third-party player is allowed for good.
    #[must_use]
    pub fn always_allows_third_party(&self) -> bool {
        self.asked.third_party.as_deref().is_some_and(|category| self.allows(category))
    }

    /// Whether *Always allow* can be offered: we are the ones to ask, and the record has room for it beside what was answered.
    #[must_use]
    pub fn can_always_allow_third_party(&self) -> bool {
        let Some(category) = self.asked.third_party.as_deref() else { return false };
        // Answers of another day take more room than those of today.
        let kept = self.with_third_party(self.record.as_ref().map_or(0, |record| record.day() + 1));
        let stays = |asked: &AskedCategory| {
            // A yes that the browser's signal has overtaken counts no more.
            let counts = self.allows(&asked.id) || self.answered(&asked.id) == Some(Choice::Denied);
            !counts || kept.answer(asked, &self.asked.language).is_some()
        };
        self.has_settings() && !self.allows(category) && self.asked.categories.iter().all(stays)
    }

    /// *Always allow* on the picture of the story's third-party player: yes to its provider, everything else as it was.
    pub fn always_allow_third_party(&mut self, press: Press, now: Moment) -> bool {
        if !press.counts() || !self.can_always_allow_third_party() {
            return false;
        }
        let record = self.with_third_party(now.day);
        self.keep(record, now.ms);
        true
    }

    /// Whether anyone said no between an earlier state and this one: the reader, here or in another tab, by an answer or by
    /// taking one back; or a tool of the page, about the player. A yes to something else is none, nor a tool that asks.
    #[must_use]
    pub fn has_no_since(&self, earlier: &Self) -> bool {
        let is_no = |category: &str| self.answered(category) == Some(Choice::Denied);
        let by_reader = (self.record != earlier.record || self.undo != earlier.undo)
            && (self.record.is_none() && earlier.record.is_some() || self.categories().any(is_no));
        let player = self.asked.third_party.iter();
        let refuses = |answer: &Answer| player.clone().any(|category| !answer.grants(category));
        let by_tool = self.tools != earlier.tools
            && self.tools.iter().filter_map(|(_, answer)| answer.as_ref()).any(refuses);
        by_reader || by_tool
    }

    /// The record after that yes. Nothing else is renewed by it.
    fn with_third_party(&self, day: u32) -> Record {
        let player = self.asked.third_party.iter();
        let choices = player.map(|category| (category.as_str(), Choice::Granted)).collect();
        self.record_of(&choices, false, day, Origin::Placeholder)
    }
}
