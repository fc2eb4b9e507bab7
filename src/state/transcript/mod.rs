//! A transcript or shotlist as the reader uses it: its rows in time, what is searched for, what is followed.
//! Not here: how a row is written (`text::transcript`), where the rows come from (`feed`), or showing any of it.

mod rows;
mod search;

pub use rows::{Origin, Row, described, has_descriptions, has_transcript, origin, shots, spoken};
pub use search::{Found, plain};

use search::Search;

/// Rows in time order, and what the reader does with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimedText {
    rows: Vec<Row>,
    search: Search,
    follows: bool,
}

impl TimedText {
    /// Rows that follow the video, searched for nothing. They are sorted by the feed.
    #[must_use]
    pub fn new(rows: Vec<Row>) -> Self {
        Self { rows, search: Search::default(), follows: true }
    }

    /// The rows, in time order.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Which row is said or shown at a position, in milliseconds: the last that has begun.
    #[must_use]
    pub fn current(&self, position: u32) -> Option<usize> {
        self.rows.partition_point(|row| row.start.millis() <= position).checked_sub(1)
    }

    /// Searches for a text; an empty one ends the search. `fold` makes alike what is to count as the same
    /// (see [`plain`]). Whoever searches is led by what is found, and no more by the video.
    pub fn search(&mut self, text: &str, fold: impl Fn(&str) -> String) {
        self.search.look_for(text, &self.rows, fold);
        if self.found() != Found::NotAsked {
            self.follows = false;
        }
    }

    /// What the search has found.
    #[must_use]
    pub fn found(&self) -> Found {
        self.search.found()
    }

    /// The rows that were found, in time order.
    #[must_use]
    pub fn matches(&self) -> &[usize] {
        self.search.matches()
    }

    /// The row among them that the reader is led to.
    #[must_use]
    pub fn sought(&self) -> Option<usize> {
        self.search.sought()
    }

    /// Leads to the next of them, or to the one before; behind the last comes the first.
    pub fn step(&mut self, is_forward: bool) {
        self.search.step(is_forward);
    }

    /// Whether the row of the video is kept in sight.
    #[must_use]
    pub const fn follows(&self) -> bool {
        self.follows
    }

    /// The reader wants that, or no more: by a switch, or by scrolling elsewhere.
    pub const fn follow(&mut self, follows: bool) {
        self.follows = follows;
    }
}
