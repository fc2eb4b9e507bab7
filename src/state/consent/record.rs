//! What is kept of a choice, without any identifier.
//! Not here: its written form (`written`), where it is kept (`browser`), or what follows from it (`standing`).

use super::kept::{EARLIER, bare, is_of_notice, is_third_party, kept_language, kept_name};
use super::written::LONGEST;
use super::{Choice, Choices, Origin, PREFERENCES};

/// For how many days a choice holds, yes and no alike.
const LIFETIME: u32 = 182;

/// A choice as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Record {
    pub(super) day: u32,
    pub(super) origin: Origin,
    pub(super) under_gpc: bool,
    pub(super) language: String,
    pub(super) notice: [u8; 32],
    pub(super) choices: Choices,
}

impl Record {
    /// The record of a choice made on `day` (counted from 1 January 1970) about the notice with this hash.
    #[must_use]
    pub fn new(
        choices: &Choices,
        day: u32,
        origin: Origin,
        under_gpc: bool,
        language: &str,
        notice: [u8; 32],
    ) -> Self {
        let mut record = Self {
            day: day.min(99_999),
            origin,
            under_gpc,
            language: kept_language(language),
            notice,
            choices: Choices::default(),
        };
        for (category, choice) in choices.iter() {
            record.add(kept_name(category), choice);
        }
        record
    }

    /// With what an earlier record says of what this one does not: answers to other notices, and the providers of players
    /// that it allows. After a no to everything they are a no too, and no provider stays allowed.
    ///
    /// But for a no to everything, which is said today, the whole holds no longer than the answers taken over. A yes that
    /// the browser's signal has overtaken since is not taken over: a later yes to something else does not bring it back.
    #[must_use]
    pub(super) fn with_answers_of(mut self, before: &Self) -> Self {
        let is_no = !self.grants_anything();
        let is_overtaken = self.under_gpc && !before.under_gpc;
        for (name, choice) in before.choices.iter() {
            let bare = bare(name);
            let is_yes = choice == Choice::Granted;
            if self.choices.get(bare).is_some() || is_yes && is_overtaken && bare != PREFERENCES {
                continue;
            }
            if !is_third_party(name) {
                let kept = [EARLIER, bare].concat();
                self.add(kept.clone(), if is_no { Choice::Denied } else { choice });
                if !is_no && self.choices.get(&kept).is_some() {
                    self.day = self.day.min(before.day);
                }
            } else if is_yes && !is_no {
                self.add(name.to_owned(), choice);
            }
        }
        self
    }

    /// Without what it says of these categories as answers to earlier notices.
    #[must_use]
    pub(super) fn without_earlier(mut self, is_meant: impl Fn(&str) -> bool) -> Self {
        self.choices.retain(|name| name.strip_prefix(EARLIER).is_none_or(|bare| !is_meant(bare)));
        self
    }

    /// What the notice does not ask about is left out where there is no room for it.
    fn add(&mut self, name: String, choice: Choice) {
        if is_of_notice(&name) || self.write().len() + name.len() + 2 <= LONGEST {
            self.choices.add(name, choice);
        }
    }

    /// Of two records the one to go by: the newer, and of one day the stricter, category by category.
    #[must_use]
    pub fn or_newer(self, other: &Self) -> Self {
        match self.day.cmp(&other.day) {
            std::cmp::Ordering::Greater => self,
            std::cmp::Ordering::Less => other.clone(),
            std::cmp::Ordering::Equal => Self {
                // An override counts only where both know of it.
                under_gpc: self.under_gpc && other.under_gpc,
                choices: self.strictest_with(other),
                ..self
            },
        }
    }

    /// The stricter of two choices, category by category. A provider of players that one of them does not name is not
    /// allowed by it.
    fn strictest_with(&self, other: &Self) -> Choices {
        let both = self.choices.clone().and(&other.choices);
        let mut choices = Choices::default();
        for (name, choice) in both.iter() {
            let are_named = [self, other].iter().all(|record| record.choices.get(name).is_some());
            if are_named || !is_third_party(name) {
                choices.add(name.to_owned(), choice);
            }
        }
        choices
    }

    /// What was chosen for a category, by its full name.
    #[must_use]
    pub fn choice(&self, category: &str) -> Option<Choice> {
        let name = kept_name(category);
        // Of two copies of one day one may have it from another notice.
        let said = self.choices.iter().filter(|(kept, _)| bare(kept) == name);
        said.map(|(_, choice)| choice).reduce(Choice::and)
    }

    /// Whether the notice that was answered last asked about a category, by its full name.
    #[must_use]
    pub(super) fn is_about(&self, category: &str) -> bool {
        self.choices.get(&kept_name(category)).is_some()
    }

    /// How many categories of the notice were answered; those of other notices and providers of players do not count.
    #[must_use]
    pub fn len(&self) -> usize {
        self.choices.iter().filter(|(name, _)| is_of_notice(name)).count()
    }

    /// Whether it answers no category of a notice.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many providers of players it allows.
    #[must_use]
    pub fn third_parties(&self) -> usize {
        let granted = self.choices.iter().filter(|(_, choice)| *choice == Choice::Granted);
        granted.filter(|(name, _)| is_third_party(name)).count()
    }

    /// Whether it grants anything at all.
    #[must_use]
    pub fn grants_anything(&self) -> bool {
        self.choices.iter().any(|(_, choice)| choice == Choice::Granted)
    }

    /// Day of the choice, counted from 1 January 1970.
    #[must_use]
    pub const fn day(&self) -> u32 {
        self.day
    }

    /// How the choice was made.
    #[must_use]
    pub const fn origin(&self) -> Origin {
        self.origin
    }

    /// Whether the browser sent Global Privacy Control when the choice was made, so that the choice is
    /// later than the signal.
    #[must_use]
    pub const fn is_under_gpc(&self) -> bool {
        self.under_gpc
    }

    /// The language the notice was shown in, as the record keeps it.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// SHA-256 of the notice that was answered.
    #[must_use]
    pub const fn notice(&self) -> &[u8; 32] {
        &self.notice
    }

    /// Whether a notice in this language with this hash is another one than was answered. In another
    /// language the words differ and the matter need not.
    #[must_use]
    pub fn is_of_other_notice(&self, language: &str, notice: &[u8; 32]) -> bool {
        self.language == kept_language(language) && self.notice != *notice
    }

    /// Whether the choice still holds: for 182 days, yes and no alike. A day that is still to come is a
    /// clock set back, and would make it hold for longer.
    #[must_use]
    pub const fn holds_on(&self, day: u32) -> bool {
        self.day <= day.saturating_add(1) && day < self.day.saturating_add(LIFETIME)
    }
}
