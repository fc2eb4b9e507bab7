//! The JSON of a feed as typed values, each of which records what is wrong with it.
//! Not here: which fields there are and what they mean (`read`).

pub(super) mod decimal;
mod fault;
mod object;
pub(super) mod raw;
mod typed;
mod value;

use std::cell::Cell;

use super::prints::{NOTHING, printed};
use super::{Effect, Limits, Links, Problem, digits};
pub(super) use object::Object;
use raw::Shape;
pub(super) use raw::json;
pub(super) use typed::is_tag;
pub(super) use value::Value;

/// What the whole document shares: how links are made, what is read at most, and what was wrong.
pub(super) struct Reader<'a> {
    links: &'a Links<'a>,
    limits: Limits,
    problems: Cell<Vec<Problem>>,
    losses: Cell<usize>,
    print: Cell<u64>,
}

impl<'a> Reader<'a> {
    /// More problems than a person reads are not kept, so that a hostile feed cannot fill the memory.
    const MOST_PROBLEMS: usize = 1_000;

    pub(super) fn new(links: &'a Links<'a>, limits: Limits) -> Self {
        Self { links, limits, problems: Cell::default(), losses: Cell::default(), print: Cell::new(NOTHING) }
    }

    /// How many problems so far cost a part of the document.
    pub(super) const fn losses(&self) -> usize {
        self.losses.get()
    }

    /// The fingerprint of what was read so far.
    pub(super) const fn print(&self) -> u64 {
        self.print.get()
    }

    /// Reads a part that has a fingerprint of its own too.
    pub(super) fn printing<T>(&self, print: &mut u64, read: impl FnOnce() -> T) -> T {
        let before = self.print.replace(NOTHING);
        let result = read();
        *print = self.print.replace(before);
        self.imprint(&digits(*print));
        result
    }

    /// A part of the document is read: all of a single value, of others only which they are.
    fn imprint_json(&self, json: &str) {
        let is_single = !matches!(Shape::of(json), Shape::Object | Shape::List);
        self.imprint(if is_single { json } else { json.get(..1).unwrap_or_default() });
    }

    fn imprint(&self, text: &str) {
        self.print.set(printed(self.print.get(), text));
    }

    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.problems.into_inner()
    }

    /// The first problem that made the whole document unreadable, taken out of the others.
    pub(super) fn take_fatal(&self) -> Option<Problem> {
        let mut problems = self.problems.take();
        let is_fatal = |problem: &Problem| problem.effect() == Some(Effect::FeedInvalid);
        let fatal = problems.iter().position(is_fatal).map(|index| problems.remove(index));
        self.problems.set(problems);
        fatal
    }

    fn record(&self, problem: Problem) {
        if problem.effect().is_some() {
            self.losses.set(self.losses.get().saturating_add(1));
        }
        let mut problems = self.problems.take();
        if problems.len() < Self::MOST_PROBLEMS {
            problems.push(problem);
        }
        self.problems.set(problems);
    }
}
