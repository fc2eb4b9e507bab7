//! The players of other sites: each provider is a category of its own, which the picture of its player asks about.
//! Not here: the categories of the notice, or how a player is shown (`view`).

use super::granted::{Granted, ThirdPartyPlayer};
use super::kept::kept_name;
use super::{Choice, Choices, Consent, Moment, Origin, Press, Record};

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

    /// Whether *Always allow* can be offered: we are the ones to ask, and the record has room for it.
    #[must_use]
    pub fn can_always_allow_third_party(&self) -> bool {
        let category = self.asked.third_party.as_deref();
        self.has_settings()
            && category.is_some_and(|category| {
                !self.allows(category) && self.with_third_party(0).choice(category).is_some()
            })
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

    /// Whether something was decided between an earlier state and this one: by the reader, here or in another tab, or
    /// by the page's tools.
    #[must_use]
    pub fn is_decided_anew_since(&self, earlier: &Self) -> bool {
        self.record != earlier.record || self.undo != earlier.undo || self.tools != earlier.tools
    }

    /// The record after that yes. What the reader was not asked about is not renewed by it, and what the browser's
    /// signal denies stays denied.
    fn with_third_party(&self, day: u32) -> Record {
        let mut choices = Choices::default();
        for category in self.categories() {
            let is_meant = self.asked.third_party.as_deref() == Some(category);
            if is_meant || self.allows(category) {
                choices.add(category.to_owned(), Choice::Granted);
            } else if self.answered(category).is_some() {
                choices.add(category.to_owned(), Choice::Denied);
            }
        }
        let renewed = self.record.as_ref().filter(|record| record.grants_anything());
        let day = renewed.map_or(day, Record::day);
        // An answer that no longer holds, since the words have changed, is not brought back as one to an earlier notice.
        let is_open = |kept: &str| {
            self.categories().any(|asked| kept_name(asked) == kept && choices.get(asked).is_none())
        };
        self.record_of(&choices, day, Origin::Placeholder).without_earlier(is_open)
    }
}
