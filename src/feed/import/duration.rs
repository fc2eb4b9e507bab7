//! Lengths of footage as agencies write them, in the seconds of the format.
//! Not here: the range that the format allows (`feed::Seconds`).

use super::super::Seconds;
use super::super::wire::decimal::Decimal;

/// What a number of a duration was taken for, where it does not say so itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum DurationGuess {
    /// Milliseconds, in place of seconds.
    Milliseconds,
    /// A clock, `01:30`, or seconds in a text.
    Clock,
}

/// What else is known of a file whose duration is a number without a unit.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct File {
    pub(super) bytes: Option<u64>,
    pub(super) kilobits: Option<u64>,
    /// Whether its system is known to write milliseconds.
    pub(super) in_milliseconds: bool,
}

/// Thousandths of a second of a JSON number, and whether it was taken for milliseconds.
///
/// A system known for milliseconds is believed. Of others the file decides: its bytes and its bitrate say how
/// long it runs; its bytes alone say how many bits a second of it would have, and footage has between 16 and
/// 1,600,000 thousand of them. More than a day is milliseconds anyway. Everything else is seconds.
pub(super) fn of_number(json: &str, file: File) -> Option<(Seconds, bool)> {
    let thousandths = u64::try_from(Decimal::read(json)?.thousandths).ok()?;
    let as_seconds = thousandths;
    let as_milliseconds = thousandths / 1000;
    let day = u64::from(Seconds::MAX.millis());
    let is_milliseconds =
        file.in_milliseconds || as_seconds > day || file.denies(as_seconds) && !file.denies(as_milliseconds);
    let millis = if is_milliseconds { as_milliseconds } else { as_seconds };
    let length = u32::try_from(millis).ok().filter(|millis| *millis > 0).and_then(Seconds::from_millis)?;
    Some((length, is_milliseconds))
}

impl File {
    /// Whether the file cannot run so many milliseconds.
    fn denies(self, millis: u64) -> bool {
        let Some(bytes) = self.bytes.filter(|_| millis > 0) else { return false };
        // Bits in a millisecond are kilobits in a second.
        let kilobits = bytes.saturating_mul(8).checked_div(millis).unwrap_or_default();
        match self.kilobits.filter(|kilobits| *kilobits > 0) {
            // Containers and sound add to what is stated, and rates are averages or peaks.
            Some(stated) => kilobits < stated / 8 || kilobits > stated.saturating_mul(8),
            None => !(16..=1_600_000).contains(&kilobits),
        }
    }
}

/// ISO 8601, `PT1M30S` and `P0DT90.5S`. Years and months are none: nobody knows how long they are, and `P10M`
/// is a slip for ten minutes.
pub(super) fn of_iso(text: &str) -> Option<Seconds> {
    let text = text.trim();
    let rest = text.strip_prefix(['P', 'p'])?;
    let (days, time) = match rest.find(['T', 't']).and_then(|at| rest.split_at_checked(at)) {
        Some((days, time)) => (days, time.get(1..)?),
        None => (rest, ""),
    };
    if days.is_empty() && time.is_empty() {
        return None;
    }
    let mut millis = amounts(days, &[(b'W', 604_800), (b'D', 86_400)])?;
    millis = millis.checked_add(amounts(time, &[(b'H', 3_600), (b'M', 60), (b'S', 1)])?)?;
    length(millis)
}

/// `90`, `90.5`, `01:30` or `0:01:30` in a text.
pub(super) fn of_clock(text: &str) -> Option<Seconds> {
    let mut millis = 0_u64;
    let mut parts = 0_u8;
    for part in text.trim().split(':') {
        let is_number = part.starts_with(|first: char| first.is_ascii_digit())
            && part.ends_with(|last: char| last.is_ascii_digit())
            && part.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
            && part.matches('.').count() <= 1;
        if !is_number || parts == 3 {
            return None;
        }
        let part = u64::try_from(Decimal::read(part)?.thousandths).ok()?;
        millis = millis.checked_mul(60)?.checked_add(part)?;
        parts = parts.saturating_add(1);
    }
    length(millis)
}

fn length(millis: u64) -> Option<Seconds> {
    u32::try_from(millis).ok().filter(|millis| *millis > 0).and_then(Seconds::from_millis)
}

/// Thousandths of a second of amounts with their units, each at most once and in this order.
fn amounts(text: &str, units: &[(u8, u64)]) -> Option<u64> {
    let (mut rest, mut millis) = (text, 0_u64);
    for (unit, seconds) in units {
        let Some(end) = rest.bytes().position(|byte| byte.eq_ignore_ascii_case(unit)) else { continue };
        let (amount, after) = rest.split_at_checked(end)?;
        let amount = amount.replace(',', ".");
        let is_number = amount.starts_with(|first: char| first.is_ascii_digit())
            && amount.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
            && !amount.ends_with('.')
            && amount.matches('.').count() <= 1;
        if !is_number {
            return None;
        }
        let amount = u64::try_from(Decimal::read(&amount)?.thousandths).ok()?;
        millis = millis.checked_add(amount.checked_mul(*seconds)?)?;
        rest = after.get(1..)?;
    }
    rest.is_empty().then_some(millis)
}
