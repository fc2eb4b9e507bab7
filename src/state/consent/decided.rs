//! What is decided of what is asked, by whom, and what is kept of it.
//! Not here: what is granted, or where the question stands (`standing`).

use super::{Choice, Consent, Origin, Record, Standing};

impl Consent {
    /// Whether somebody has said no to a category: the reader, the browser's signal, or the page that decides. Nobody has to
    /// what the reader is still asked about.
    #[must_use]
    pub fn denies(&self, category: &str) -> bool {
        let is_open = !self.is_deferred() && self.is_pending(category);
        !is_open && !self.allows(category) && !self.allows_elsewhere(category)
    }

    /// How what holds now came about (`story-consent`); `None` while nothing was said.
    #[must_use]
    pub fn origin(&self) -> Option<Origin> {
        if self.is_deferred() {
            return Some(Origin::Host);
        }
        let kept = self.record.as_ref().map(Record::origin);
        kept.or(if self.gpc { Some(Origin::Gpc) } else { None })
    }

    /// Whether anything of what is asked is decided: by an answer of the reader, by the browser's signal where nothing else
    /// is asked, or by the page.
    #[must_use]
    pub fn is_decided(&self, now: u64) -> bool {
        matches!(self.standing(now), Standing::Decided | Standing::Deferred)
            || !self.is_deferred() && self.categories().any(|category| self.answered(category).is_some())
    }

    /// What is to be kept of the reader's choice; `None`: nothing, and what was kept is to go.
    #[must_use]
    pub const fn record(&self) -> Option<&Record> {
        self.record.as_ref()
    }

    /// What the reader has answered to what is asked now about a category, and on which day, counted from 1 January 1970.
    #[must_use]
    pub fn answer_of(&self, category: &str) -> Option<(Choice, u32)> {
        let (kept, record) = (self.kept(category)?, self.record.as_ref()?);
        Some((kept.choice, record.day.saturating_sub(kept.age)))
    }
}
