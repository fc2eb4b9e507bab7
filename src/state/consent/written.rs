//! The written form of a record: one short line of plain ASCII, safe in a cookie.
//! Not here: what a record says (`record`).
//!
//! ```text
//! 1.20779.b.en-GB.n4bQ…CCg.0Rk2vanalytics.1u0_Zpreferences.^cB.1o8Fxmaps
//! │ │     │ │     │         │    │                          │   └ answers before the last, in the same form
//! │ │     │ │     │         │    │                          └ their age, in two digits, the less first: 92 days
//! │ │     │ │     │         │    └ the name of the category
//! │ │     │ │     │         └ each answer: 0 denied or 1 granted, then two digits for who gets what, two for the words
//! │ │     │ │     └ SHA-256 of the notice shown last, 43 digits
//! │ │     │ └ language it was shown in
//! │ │     └ origin, one letter; g after it if the browser sent Global Privacy Control
//! │ └ day of the last choice, counted from 1 January 1970
//! └ version of this form
//! ```
//!
//! Digits are those of base64url. It has at most 200 bytes for eight categories: a name over 11 characters stands as its
//! first four, `~` and six digits of its FNV-1a hash, a language over 9 characters as its first subtag. Providers of players
//! are named by `~` and such digits alone. Of words in another language than that of the record nothing is known: `**`. Of
//! what was answered before the last choice there is as much as there is room for.

use super::kept::{Kept, is_hash, is_kept_language, is_key, number, push_digits};
use super::{Choice, Origin, Record};
use crate::feed::digits;

/// The longest record, in bytes.
pub(super) const LONGEST: usize = 200;

impl Record {
    /// Reads what [`write`](Self::write) wrote. `None` for anything else: a damaged record is no choice.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > LONGEST {
            return None;
        }
        let mut parts = std::str::from_utf8(bytes).ok()?.split('.').skip(1);
        let day = parts.next()?.parse().ok().filter(|day| *day < 100_000)?;
        let how = parts.next()?;
        let origin = Origin::ALL
            .into_iter()
            .find(|origin| origin.letter().is_some_and(|letter| how.starts_with(letter)))?;
        let mut record = Self {
            day,
            origin,
            under_gpc: how.len() > 1,
            language: parts.next().filter(|language| is_kept_language(language))?.to_owned(),
            notice: parts.next().filter(|notice| is_hash(notice))?.to_owned(),
            answers: Vec::new(),
        };
        let mut age = 0;
        for part in parts {
            if let Some(digits) = part.strip_prefix('^') {
                age = number(digits)?;
                continue;
            }
            let (choice, key) = match part.strip_prefix('1') {
                Some(key) => (Choice::Granted, key),
                None => (Choice::Denied, part.strip_prefix('0')?),
            };
            if !is_key(key) {
                return None;
            }
            record.add(Kept { key: key.to_owned(), age, choice });
        }
        // In any other form it is not ours: a version to come, an answer twice, ages out of order.
        (record.write().as_bytes() == bytes).then_some(record)
    }

    /// The record as it is kept, at most 200 bytes for [`MOST_CATEGORIES`](super::MOST_CATEGORIES).
    #[must_use]
    pub fn write(&self) -> String {
        let how = self.origin.letter().unwrap_or_default();
        let gpc = if self.under_gpc { "g." } else { "." };
        let day = digits(self.day.into());
        let mut text = ["1.", &day, ".", how, gpc, &self.language, ".", &self.notice].concat();
        let mut age = 0;
        for kept in &self.answers {
            if kept.age != age {
                age = kept.age;
                text.push_str(".^");
                push_digits(&mut text, age, 2);
            }
            text.push_str(if kept.choice == Choice::Granted { ".1" } else { ".0" });
            text.push_str(&kept.key);
        }
        text
    }
}
