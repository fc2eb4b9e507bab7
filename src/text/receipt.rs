//! The receipt of a choice about cookies, a file for the reader to keep.
//! Not here: the record that the browser keeps (`state::consent`).

use super::json::{Object, quoted};
use crate::feed::{Civil, digits};
use crate::state::consent::{Choice, Record, from_base64url};

/// What a receipt says.
#[derive(Clone, Copy, Debug)]
pub struct Receipt<'a> {
    /// The site that the reader was on, an origin.
    pub site: &'a str,
    /// The record of the choice.
    pub record: &'a Record,
    /// Each category by its full name, what was chosen of it, and on which day, counted from 1 January 1970.
    pub answers: &'a [(&'a str, Choice, u32)],
    /// For how many days the choice holds.
    pub days: u32,
    /// The notice as it was shown, if it is still at hand: the canonical text, whose hash is in the record.
    pub notice: Option<&'a str>,
}

/// The receipt as JSON: nothing in it tells who the reader is.
///
/// Whoever doubts it takes the SHA-256 of the text `notice.canonical`: it is `notice.sha256`, which the record has too.
#[must_use]
pub fn receipt(told: &Receipt<'_>) -> String {
    let record = told.record;
    let (mut choices, mut earlier) = (Object::new(), Object::new());
    for &(category, choice, on) in told.answers {
        choices.value(category, truth(choice == Choice::Granted));
        earlier.text(category, (on != record.day()).then(|| day(on)).as_deref());
    }
    let mut notice = Object::new();
    notice.text("sha256", Some(&hex(&from_base64url(record.notice()))));
    notice.text("canonical", told.notice);
    let mut receipt = Object::new();
    for (name, json) in [
        ("format", quoted("consent-receipt/1")),
        ("site", quoted(told.site)),
        ("day", quoted(&day(record.day()))),
        ("source", quoted(record.origin().as_str())),
        ("globalPrivacyControl", truth(record.is_under_gpc()).to_owned()),
        ("validForDays", digits(told.days.into())),
        ("language", quoted(record.language())),
        ("choices", choices.end()),
        ("earlier", earlier.end()),
        ("notice", notice.end()),
        ("record", quoted(&record.write())),
    ] {
        if json != "{}" {
            receipt.value(name, &json);
        }
    }
    receipt.end()
}

/// What is told to who was sent the receipt of a choice that the reader has undone: there is none any more.
#[must_use]
pub fn receipt_of_undo(site: &str, on: u32) -> String {
    let mut receipt = Object::new();
    for (name, text) in
        [("format", "consent-receipt/1"), ("site", site), ("day", &day(on)), ("source", "undo")]
    {
        receipt.text(name, Some(text));
    }
    receipt.value("choices", "{}");
    receipt.end()
}

const fn truth(is_so: bool) -> &'static str {
    if is_so { "true" } else { "false" }
}

/// A day counted from 1 January 1970 as `2026-11-29`.
fn day(day: u32) -> String {
    let Civil { year, month, day, .. } = Civil::at(i64::from(day).saturating_mul(86_400), 0);
    let two = |number: u8| [if number < 10 { "0" } else { "" }, &digits(number.into())].concat();
    [&digits(year.into()), "-", &two(month), "-", &two(day)].concat()
}

fn hex(bytes: &[u8]) -> String {
    let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves.filter_map(|half| char::from_digit(half.into(), 16)).collect()
}
