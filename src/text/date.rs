//! How a moment is written, on the feed's own clock.
//! Not here: how it is read (`feed::Date`), or other zones.

use super::duration::push_two_digits;
use super::{Locale, Message, Words};
use crate::feed::{Civil, Date};

/// The date line: `September 20, 2023 at 11:09 GMT +00:00` in English. In other languages day, month,
/// year and time are as the locale writes them, and the offset is the same.
#[must_use]
pub fn line(date: &Date, words: &Words, locale: &dyn Locale) -> String {
    written(date.civil(), date.offset_minutes(), words, locale)
}

/// The same for a moment that is no date of the feed's: a day and time on a clock so many minutes ahead
/// of UTC.
#[must_use]
pub fn written(civil: Civil, offset_minutes: i16, words: &Words, locale: &dyn Locale) -> String {
    let (date, time, offset) = (locale.day(civil), locale.time(civil), offset(offset_minutes));
    words.fill(Message::DateLine, &[("date", &date), ("time", &time), ("offset", &offset)])
}

/// The time of day alone: `11:09`.
#[must_use]
pub fn time(date: &Date, locale: &dyn Locale) -> String {
    locale.time(date.civil())
}

/// An offset from UTC of so many minutes: `GMT +05:30`, `GMT -04:00`, `GMT +00:00`.
#[must_use]
pub fn offset(minutes: i16) -> String {
    let mut offset = String::from(if minutes < 0 { "GMT -" } else { "GMT +" });
    let ahead = u32::from(minutes.unsigned_abs());
    push_two_digits(&mut offset, ahead / 60);
    offset.push(':');
    push_two_digits(&mut offset, ahead % 60);
    offset
}
