//! The heading and the status of the ranked list.
//! Not here: its rows, or how many are shown (`state`).

use super::{Locale, Message, Words};
use crate::feed;

/// What the list is called: the agency's title, else "Top downloads in last 24 hours".
#[must_use]
pub fn title(list: &feed::TopDownloads, words: &Words, locale: &dyn Locale) -> String {
    list.title.clone().unwrap_or_else(|| words.count(Message::TopDownloads, list.window_hours.into(), locale))
}

/// What the status says after *Show more*: "20 of 45 shown", or "20 shown" where the number of all rows
/// is not known.
#[must_use]
pub fn status(shown: u64, total: Option<u64>, words: &Words, locale: &dyn Locale) -> String {
    let shown = locale.number(shown);
    match total {
        Some(total) => words.fill(Message::ShownOf, &[("shown", &shown), ("total", &locale.number(total))]),
        None => words.fill(Message::Shown, &[("shown", &shown)]),
    }
}
