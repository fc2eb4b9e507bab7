//! What is kept of a choice, without any identifier.
//! Not here: its written form (`written`), where it is kept (`browser`), or what follows from it (`standing`).

use super::kept::{Kept, base64url, kept_language, kept_name};
use super::written::LONGEST;
use super::{Asked, AskedCategory, Choice, Choices, Origin, PREFERENCES};

/// For how many days an answer holds, yes and no alike.
pub const LIFETIME: u32 = 182;

/// What the reader has answered: last, and before that to other questions.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Record {
    pub(super) day: u32,
    pub(super) origin: Origin,
    pub(super) under_gpc: bool,
    pub(super) language: String,
    pub(super) notice: String,
    /// The youngest first.
    pub(super) answers: Vec<Kept>,
}

impl Record {
    /// The record of a choice made on `day` (counted from 1 January 1970) about what was asked. What is not chosen about
    /// is not in it.
    #[must_use]
    pub fn new(asked: &Asked, choices: &Choices, day: u32, origin: Origin, under_gpc: bool) -> Self {
        let mut record = Self {
            day: day.min(99_999),
            origin,
            under_gpc,
            language: kept_language(&asked.language),
            notice: base64url(&asked.notice),
            answers: Vec::new(),
        };
        for category in &asked.categories {
            if let Some(choice) = choices.get(&category.id) {
                record.add(Kept { key: category.key(), age: 0, choice });
            }
        }
        record
    }

    /// With what an earlier record says of what this one does not, each answer as old as it is: first answers to what is
    /// `asked` now, then those to other questions, and the providers of players that it allows.
    ///
    /// After a no to everything they are a no too, and no provider stays allowed; a no to a category is one to it in other
    /// words. A yes that the browser's signal has overtaken since is not taken over: a later yes to something else does
    /// not bring it back.
    #[must_use]
    pub(super) fn with_answers_of(mut self, before: &Self, asked: &Asked, is_no: bool) -> Self {
        let is_overtaken = self.under_gpc && !before.under_gpc;
        let is_same_language = self.language == before.language;
        let passed = self.day.saturating_sub(before.day);
        let new = self.answers.len();
        for is_of_now in [true, false] {
            for earlier in &before.answers {
                let answers = |asked: &AskedCategory| earlier.answers(&asked.key(), is_same_language);
                if asked.categories.iter().any(answers) != is_of_now {
                    continue;
                }
                let mut kept =
                    if is_same_language { earlier.clone() } else { earlier.clone().in_any_words() };
                kept.age += passed;
                // Of two that are alike now the younger is there already.
                let mut is_gone =
                    kept.age >= LIFETIME || self.answers.iter().any(|same| same.key == kept.key);
                for said in self.answers.iter().take(new).filter(|said| said.name() == earlier.name()) {
                    is_gone |= said.answers(&kept.key, is_same_language);
                    kept.choice = kept.choice.and(said.choice);
                }
                if kept.choice == Choice::Granted {
                    is_gone |= is_overtaken && kept.name() != PREFERENCES;
                }
                if is_no {
                    (kept.age, kept.choice) = (0, Choice::Denied);
                }
                is_gone |= kept.is_third_party() && kept.choice == Choice::Denied;
                if !is_gone {
                    self.add(kept);
                }
            }
        }
        self
    }

    /// What there is no room for is left out; of what is answered alike the stricter holds.
    pub(super) fn add(&mut self, kept: Kept) {
        if let Some(same) = self.answers.iter_mut().find(|same| same.key == kept.key) {
            same.choice = same.choice.and(kept.choice);
            return;
        }
        let older = self.answers.iter().position(|other| other.age > kept.age);
        let at = older.unwrap_or(self.answers.len());
        self.answers.insert(at, kept);
        if self.write().len() > LONGEST {
            self.answers.remove(at);
        }
    }

    /// Of two records the one to go by: the newer, and of one day the stricter, answer by answer.
    #[must_use]
    pub fn or_newer(self, other: &Self) -> Self {
        match self.day.cmp(&other.day) {
            std::cmp::Ordering::Greater => self,
            std::cmp::Ordering::Less => other.clone(),
            std::cmp::Ordering::Equal => self.strictest_with(other),
        }
    }

    /// The stricter of two records of one day. A provider of players that one of them does not name is not allowed by it,
    /// and an override of the browser's signal counts only where both know of it.
    fn strictest_with(self, other: &Self) -> Self {
        let under_gpc = self.under_gpc && other.under_gpc;
        let is_same_language = self.language == other.language;
        let mut both = Self { under_gpc, answers: Vec::new(), ..self.clone() };
        for (one, two) in [(&self, other), (other, &self)] {
            for kept in &one.answers {
                let mut kept = kept.clone();
                let same = two.answers.iter().find(|same| same.key == kept.key);
                if let Some(same) = same {
                    kept.age = kept.age.max(same.age);
                    kept.choice = kept.choice.and(same.choice);
                } else if kept.is_third_party() {
                    continue;
                }
                both.add(if is_same_language { kept } else { kept.in_any_words() });
            }
        }
        both
    }

    /// What was answered to what is asked now about a category, in this language.
    #[must_use]
    pub(super) fn answer(&self, asked: &AskedCategory, language: &str) -> Option<&Kept> {
        let (key, is_same_language) = (asked.key(), self.language == kept_language(language));
        let answers = self.answers.iter().filter(|kept| kept.answers(&key, is_same_language));
        // Of two copies of one day one may have it in another language.
        answers.min_by_key(|kept| (kept.age, kept.choice))
    }

    /// What was chosen for a category last, by its full name, whatever was asked about it.
    #[must_use]
    pub fn choice(&self, category: &str) -> Option<Choice> {
        let name = kept_name(category);
        let said = self.answers.iter().filter(|kept| kept.name() == name);
        said.min_by_key(|kept| (kept.age, kept.choice)).map(|kept| kept.choice)
    }

    /// How many providers of players it allows.
    #[must_use]
    pub fn third_parties(&self) -> usize {
        let allowed = |kept: &&Kept| kept.is_third_party() && kept.choice == Choice::Granted;
        self.answers.iter().filter(allowed).count()
    }

    /// Day of the last choice, counted from 1 January 1970.
    #[must_use]
    pub const fn day(&self) -> u32 {
        self.day
    }

    /// How the last choice was made.
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

    /// SHA-256 of the notice that was answered last, in base64url.
    #[must_use]
    pub fn notice(&self) -> &str {
        &self.notice
    }

    /// Whether the last choice still holds: for 182 days, yes and no alike. A day that is still to come is a
    /// clock set back, and would make it hold for longer.
    #[must_use]
    pub const fn holds_on(&self, day: u32) -> bool {
        self.day <= day.saturating_add(1) && day < self.day.saturating_add(LIFETIME)
    }

    /// What of it holds on a day.
    #[must_use]
    pub fn on(mut self, day: u32) -> Option<Self> {
        let passed = day.saturating_sub(self.day);
        self.answers.retain(|kept| kept.age + passed < LIFETIME);
        self.holds_on(day).then_some(self)
    }
}
