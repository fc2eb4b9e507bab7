//! How a moment is written, on the feed's own clock or the one that the reader has chosen.
//! Not here: how it is read (`feed::Date`), or which clock that is (`Locale::offset`).

use super::duration::push_two_digits;
use super::{Locale, Message, Words};
use crate::feed::{Civil, Date};

/// The date line: `September 20, 2023 at 11:09 GMT +00:00` in English. In other languages day, month,
/// year and time are as the locale writes them, and the offset is the same. It is that of this moment:
/// summer time counts.
#[must_use]
pub fn line(date: &Date, words: &Words, locale: &dyn Locale) -> String {
    let offset = locale.offset(date);
    written(Civil::at(date.epoch_seconds(), offset), offset, words, locale)
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
    locale.time(Civil::at(date.epoch_seconds(), locale.offset(date)))
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

/// The minutes of an offset as a platform writes it behind a date: `GMT+05:30`, `GMT-08:00`, `GMT`. Seconds,
/// which offsets had before there were zones, are dropped.
#[must_use]
pub fn read_offset(text: &str) -> Option<i16> {
    // Byte by byte: what searches in texts is larger than all of this module.
    let (mut is_offset, mut is_behind) = (false, false);
    let (mut hours, mut minutes, mut place) = (0, 0, 0);
    for byte in text.bytes() {
        match byte {
            b'T' => is_offset = true,
            b'+' => place = 1,
            b'-' => (is_behind, place) = (true, 1),
            b':' => place += 1,
            b'0'..=b'9' if place == 1 => hours = (hours * 10 + i16::from(byte - b'0')).min(99),
            b'0'..=b'9' if place == 2 => minutes = (minutes * 10 + i16::from(byte - b'0')).min(99),
            b'0'..=b'9' => {}
            _ => is_offset = false,
        }
    }
    let ahead = hours * 60 + minutes;
    is_offset.then_some(if is_behind { -ahead } else { ahead })
}
