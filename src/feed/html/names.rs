//! The names that HTML has for characters, with and without a semicolon.
//! Not here: what a reference looks like, and characters by their number (`reference`).

use std::sync::OnceLock;

use super::super::prints::{NOTHING, printed};
use super::reference::number;

/// `scripts/make-character-names.py` makes it and says how it is written.
const TABLE: &str = include_str!("names.txt");

/// One name, and the one or two characters it stands for.
struct Name {
    letters: &'static str,
    first: char,
    second: Option<char>,
    /// Whether it counts without a semicolon too, for the sake of old pages.
    is_old: bool,
}

/// The names, read from the table when the first is asked for.
struct Names {
    names: Vec<Name>,
    /// The places of the names by their fingerprint, or the next that was free; a free one is 0, others are
    /// one more than the place.
    slots: Vec<u16>,
}

static NAMES: OnceLock<Names> = OnceLock::new();

/// Twice as many as there are names, about: as many as 12 bits of a fingerprint tell apart.
const SLOTS: usize = 0x1000;

/// The longest name that counts without a semicolon, in characters.
const LONGEST_OLD: usize = 6;

/// The characters that a name with its semicolon stands for.
pub(super) fn whole(name: &str) -> Option<(char, Option<char>)> {
    Names::all().find(name).map(|name| (name.first, name.second))
}

/// The longest name without a semicolon that a text begins with, and the character it stands for.
pub(super) fn old(text: &str) -> Option<(&str, char)> {
    let beginnings = (2..=LONGEST_OLD).rev().filter_map(|length| text.get(..length));
    let mut found =
        beginnings.filter_map(|name| Some((name, Names::all().find(name).filter(|name| name.is_old)?)));
    found.next().map(|(name, found)| (name, found.first))
}

impl Names {
    fn all() -> &'static Self {
        NAMES.get_or_init(Self::read)
    }

    fn read() -> Self {
        let mut all = Self { names: Vec::new(), slots: vec![0; SLOTS] };
        let mut place = 0_u32;
        for line in TABLE.split('\n') {
            let (mark, names) = line.split_once(' ').unwrap_or((line, ""));
            let (step, second) = mark.split_once('+').unwrap_or((mark, ""));
            place = place.saturating_add(number(step, 16).unwrap_or(1));
            let Some(first) = char::from_u32(place) else { continue };
            let second = number(second, 16).and_then(char::from_u32);
            for name in names.split(' ') {
                let (letters, is_old) = name.strip_prefix('!').map_or((name, false), |name| (name, true));
                all.add(Name { letters, first, second, is_old });
            }
        }
        all
    }

    fn add(&mut self, name: Name) {
        let free = slots_of(name.letters).find(|slot| self.slots.get(*slot) == Some(&0));
        self.names.push(name);
        if let Some(slot) = free.and_then(|slot| self.slots.get_mut(slot)) {
            *slot = u16::try_from(self.names.len()).unwrap_or_default();
        }
    }

    fn find(&self, name: &str) -> Option<&Name> {
        for slot in slots_of(name) {
            // A slot of 0 is free: no name of this fingerprint is further on.
            let place = usize::from(*self.slots.get(slot)?).checked_sub(1)?;
            let found = self.names.get(place)?;
            if found.letters == name {
                return Some(found);
            }
        }
        None
    }
}

/// The slots in which a name may be, the likeliest first.
fn slots_of(name: &str) -> impl Iterator<Item = usize> {
    let first = usize::try_from(printed(NOTHING, name) & 0xfff).unwrap_or_default();
    (first..SLOTS).chain(0..first)
}
