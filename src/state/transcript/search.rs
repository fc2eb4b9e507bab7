//! Finding a text in rows.
//! Not here: the rows (`rows`), or following the video (`super`).

use super::Row;

/// A search and what it has found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Search {
    /// Each row as it is compared, made with the first search.
    folded: Vec<String>,
    is_asked: bool,
    matches: Vec<usize>,
    place: usize,
    was_led: bool,
}

/// How many rows have what is searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing is searched for.
    NotAsked,
    /// So many; the reader is at the first.
    Rows(usize),
    /// The reader was led on to this one, from 1, of so many.
    At {
        /// Which one, from 1.
        place: usize,
        /// How many there are.
        of: usize,
    },
}

impl Search {
    pub(super) fn look_for(&mut self, text: &str, rows: &[Row], fold: impl Fn(&str) -> String) {
        let wanted = fold(text);
        let wanted = wanted.trim();
        self.is_asked = !wanted.is_empty();
        self.place = 0;
        self.was_led = false;
        self.matches.clear();
        if !self.is_asked {
            return;
        }
        if self.folded.len() != rows.len() {
            self.folded = rows.iter().map(|row| fold(&row.whole())).collect();
        }
        let found = self.folded.iter().enumerate().filter(|(_, row)| has(row, wanted));
        self.matches.extend(found.map(|(index, _)| index));
    }

    pub(super) const fn found(&self) -> Found {
        let of = self.matches.len();
        match (self.is_asked, self.was_led) {
            (false, _) => Found::NotAsked,
            (true, false) => Found::Rows(of),
            (true, true) => Found::At { place: self.place.saturating_add(1), of },
        }
    }

    pub(super) fn matches(&self) -> &[usize] {
        &self.matches
    }

    pub(super) fn sought(&self) -> Option<usize> {
        self.matches.get(self.place).copied()
    }

    pub(super) fn step(&mut self, is_forward: bool) {
        let Some(last) = self.matches.len().checked_sub(1) else { return };
        self.was_led = true;
        self.place = match (is_forward, self.place) {
            (true, place) if place >= last => 0,
            (true, place) => place + 1,
            (false, 0) => last,
            (false, place) => place - 1,
        };
    }
}

/// Whether a text has another in it, which is not empty. The standard library searches faster, with much more code.
fn has(text: &str, other: &str) -> bool {
    text.as_bytes().windows(other.len()).any(|part| part == other.as_bytes())
}

/// A text without what readers seldom type: accents, vowel points, the stretching of Arabic words, curly quotes.
///
/// The text is to be in small letters and decomposed (NFKD of Unicode), which every platform can do and which
/// would be large tables here.
#[must_use]
pub fn plain(decomposed: &str) -> String {
    decomposed.chars().filter(|character| !is_mark(*character)).map(straight).collect()
}

/// Marks of Latin, Greek and Cyrillic, Hebrew, Arabic, and the tatweel.
const fn is_mark(character: char) -> bool {
    matches!(
        character,
        '\u{300}'..='\u{36f}'
            | '\u{591}'..='\u{5bd}'
            | '\u{5bf}'..='\u{5c7}'
            | '\u{610}'..='\u{61a}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{6d6}'..='\u{6ed}'
    )
}

const fn straight(character: char) -> char {
    match character {
        '‘' | '’' | '‚' => '\'',
        '“' | '”' | '„' | '«' | '»' => '"',
        '‐' | '‑' | '–' | '—' => '-',
        character if character.is_ascii_whitespace() => ' ',
        character => character,
    }
}
