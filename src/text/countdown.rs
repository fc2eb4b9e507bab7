//! How long it still is until a moment, in words, and when that is said aloud.
//! Not here: lengths of footage (`duration`), or the clock.

use super::duration::said;
use super::{Locale, Message, Words};

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// So many seconds in their two largest units: "2 days 3 hours", "3 hours 4 minutes", "4 minutes 5 seconds".
/// Nothing is rounded up, and a second unit of which there are none is left out, but for seconds, which tick.
#[must_use]
pub fn left(seconds: u64, words: &Words, locale: &dyn Locale) -> String {
    let count = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let some = |number: u64| (number > 0).then_some(count(number));
    let (hours, minutes) = (seconds / HOUR % 24, seconds / MINUTE % 60);
    let units = if seconds >= DAY {
        [(Message::Days, some(seconds / DAY)), (Message::Hours, some(hours))]
    } else if seconds >= HOUR {
        [(Message::Hours, some(hours)), (Message::Minutes, some(minutes))]
    } else {
        [(Message::Minutes, some(minutes)), (Message::Seconds, Some(count(seconds % MINUTE)))]
    };
    said(&units, words, locale)
}

/// In how many seconds [`left`] or [`announced`] may say something else: with the next second below an hour,
/// else with the next minute.
#[must_use]
pub const fn changes_in(seconds: u64) -> u64 {
    if seconds < HOUR { 1 } else { seconds % MINUTE + 1 }
}

/// The mark that was passed within the last minute, in seconds, to be said aloud to those who do not see the
/// clock tick: full days, full hours of the last two days, and in the last hour 30, 15, 10 and each of the last
/// five minutes.
#[must_use]
pub fn announced(seconds: u64) -> Option<u64> {
    let step = if seconds < 2 * DAY { HOUR } else { DAY };
    let mark = if seconds < 30 * MINUTE {
        MARKS.into_iter().map(|minutes| minutes * MINUTE).find(|mark| seconds < *mark)?
    } else {
        (seconds / step + 1).saturating_mul(step)
    };
    (mark - seconds <= MINUTE).then_some(mark)
}

/// Minutes of the last half hour.
const MARKS: [u64; 8] = [1, 2, 3, 4, 5, 10, 15, 30];
