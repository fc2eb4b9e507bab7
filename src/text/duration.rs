//! How a length of time is written and said.
//! Not here: moments (`date`).

use super::{Locale, Message, Words};
use crate::feed::{Seconds, digits};

/// As a clock shows it: `01:00` under an hour, else `1:02:03`. Fractions of a second are dropped, and no
/// two whole numbers of seconds look alike.
#[must_use]
pub fn clock(length: Seconds) -> String {
    let (hours, minutes, seconds) = units(length);
    let mut clock = String::new();
    if hours > 0 {
        clock.push_str(&digits(hours.into()));
        clock.push(':');
    }
    push_two_digits(&mut clock, minutes);
    clock.push(':');
    push_two_digits(&mut clock, seconds);
    clock
}

/// As in a term, "Max 2:00": [`clock`] without a zero in front of the minutes.
#[must_use]
pub fn short_clock(length: Seconds) -> String {
    let clock = clock(length);
    clock.strip_prefix('0').map(str::to_owned).unwrap_or(clock)
}

/// For `<time datetime>` (HTML, valid duration string; ISO 8601): `PT1M`, `PT1M30S`, `PT0S`.
#[must_use]
pub fn iso(length: Seconds) -> String {
    let (hours, minutes, seconds) = units(length);
    let mut iso = String::from("PT");
    for (count, unit) in [(hours, 'H'), (minutes, 'M'), (seconds, 'S')] {
        if count > 0 || (unit == 'S' && iso.len() == 2) {
            iso.push_str(&digits(count.into()));
            iso.push(unit);
        }
    }
    iso
}

/// The same with the thousandths of a second that [`iso`] drops: `PT1M1.5S`.
#[must_use]
pub fn iso_exact(length: Seconds) -> String {
    let iso = iso(length);
    let decimal = length.decimal();
    let Some((_, fraction)) = decimal.split_once('.') else { return iso };
    let whole = iso.strip_suffix('S').map_or_else(|| [&iso, "0"].concat(), str::to_owned);
    [&whole, ".", fraction, "S"].concat()
}

/// In words, without units of which there are none: "1 minute", "1 hour 2 minutes", "0 seconds".
#[must_use]
pub fn spoken(length: Seconds, words: &Words, locale: &dyn Locale) -> String {
    let (hours, minutes, seconds) = units(length);
    let nothing_else = hours == 0 && minutes == 0;
    said(
        &[
            (Message::Hours, (hours > 0).then_some(hours)),
            (Message::Minutes, (minutes > 0).then_some(minutes)),
            (Message::Seconds, (seconds > 0 || nothing_else).then_some(seconds)),
        ],
        words,
        locale,
    )
}

/// A position in words, always with minutes and seconds so that its shape stays while it runs:
/// "0 minutes 12 seconds".
#[must_use]
pub fn spoken_position(position: Seconds, words: &Words, locale: &dyn Locale) -> String {
    let (hours, minutes, seconds) = units(position);
    said(
        &[
            (Message::Hours, (hours > 0).then_some(hours)),
            (Message::Minutes, Some(minutes)),
            (Message::Seconds, Some(seconds)),
        ],
        words,
        locale,
    )
}

/// Two digits, as clocks write minutes; more where the number has more.
pub(super) fn push_two_digits(text: &mut String, number: u32) {
    if number < 10 {
        text.push('0');
    }
    text.push_str(&digits(number.into()));
}

/// Hours, minutes below 60 and seconds below 60.
const fn units(length: Seconds) -> (u32, u32, u32) {
    let seconds = length.whole();
    (seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// Counts of units, from the largest; those without a count are left out.
pub(super) fn said(units: &[(Message, Option<u32>)], words: &Words, locale: &dyn Locale) -> String {
    let mut said = String::new();
    for &(unit, count) in units {
        let Some(count) = count else { continue };
        let next = words.count(unit, count.into(), locale);
        said = if said.is_empty() {
            next
        } else {
            words.fill(Message::TimeAnd, &[("larger", &said), ("smaller", &next)])
        };
    }
    said
}
