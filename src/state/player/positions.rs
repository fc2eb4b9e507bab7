//! Where the reader stopped watching, story by story, as one line of text.
//! Not here: the consent to that (`state::consent`), or where it is kept (`browser`).
//!
//! `9f86d081:20779:61 …`: the story as a number that does not tell which it is, the day, and the second. The
//! latest stands first.

use crate::feed::digits;

/// How many stories are remembered.
const MOST: usize = 20;
/// How long, in days.
const DAYS: u32 = 30;
/// What is not worth coming back to, from the beginning and before the end, in milliseconds.
const EDGE: u32 = 5_000;

/// The positions that are remembered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Positions(Vec<Position>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Position {
    story: u32,
    /// Since 1970.
    day: u32,
    second: u32,
}

impl Positions {
    /// Of the line they were kept as; what cannot be read or is of more than 30 days before `day` is forgotten.
    #[must_use]
    pub fn read(line: &str, day: u32) -> Self {
        let position = |word: &str| {
            let mut parts = word.split(':');
            let story = u32::from_str_radix(parts.next()?, 16).ok()?;
            let (kept, second) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
            let is_fresh = kept <= day && day.saturating_sub(kept) <= DAYS;
            is_fresh.then_some(Position { story, day: kept, second })
        };
        Self(line.split(' ').filter_map(position).take(MOST).collect())
    }

    /// As one line; empty where nothing is remembered.
    #[must_use]
    pub fn write(&self) -> String {
        let word = |position: &Position| {
            let (day, second) = (digits(position.day.into()), digits(position.second.into()));
            [hexadecimal(position.story).as_str(), ":", &day, ":", &second].concat()
        };
        self.0.iter().map(word).collect::<Vec<_>>().join(" ")
    }

    /// Where a story was left, in milliseconds.
    #[must_use]
    pub fn of(&self, story: &str) -> Option<u32> {
        let story = number(story);
        self.0.iter().find(|kept| kept.story == story).map(|kept| kept.second.saturating_mul(1000))
    }

    /// Remembers where a story was left, in milliseconds of so many; close to either end nothing is remembered.
    pub fn keep(&mut self, story: &str, at: u32, length: Option<u32>, day: u32) {
        self.forget(story);
        if at < EDGE || length.is_none_or(|length| at > length.saturating_sub(EDGE)) {
            return;
        }
        self.0.insert(0, Position { story: number(story), day, second: at / 1000 });
        self.0.truncate(MOST);
    }

    /// Forgets a story.
    pub fn forget(&mut self, story: &str) {
        let story = number(story);
        self.0.retain(|kept| kept.story != story);
    }
}

/// A story as a number (FNV-1a, 32 bits): two of some twenty rarely share one, and what it costs then is a position
/// in the wrong footage.
fn number(story: &str) -> u32 {
    story.bytes().fold(0x811c_9dc5, |number, byte| (number ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

fn hexadecimal(number: u32) -> String {
    (0..8_u32)
        .filter_map(|place| {
            char::from_digit(number.rotate_left(place.saturating_add(1).saturating_mul(4)) & 15, 16)
        })
        .collect()
}
