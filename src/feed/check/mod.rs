//! Everything a publisher is told of a document: what is wrong with it, and what is doubtful.
//! Not here: what is wrong, which the reader says (`read`). No part of the widget names this.

mod doubt;
mod near;
mod order;
mod walk;

use std::fmt;

use super::import::{Place, read_any};
use super::problem::line;
use super::read::json;
use super::{Effect, Limits, Links, Problem, ProblemCode, Unreadable};

/// What a check of a document found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What the page shows of it.
    pub outcome: Outcome,
    /// What is wrong or doubtful, in the order of the format's tables; of another format as it was read.
    pub remarks: Vec<Remark>,
}

/// What a page shows of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All of it.
    Whole,
    /// A part of it.
    Part,
    /// Nothing.
    Nothing,
}

/// One thing that is wrong or doubtful, written in the form of a [`Problem`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What kind it is.
    pub code: ProblemCode,
    /// Where it is, a JSON pointer; of a name that no known field has, at most 64 harmless characters.
    pub pointer: String,
    /// What was found, what is expected, and an example or what to do.
    pub message: String,
    /// What becomes of that part, in the words of `story-error`; `None`: it is used.
    pub effect: Option<&'static str>,
}

/// Reads a document of any known format as the widget does. Of the widget's own it says what else a publisher
/// would want to know: fields that nobody reads, notes that were meant for all, lengths that cannot be.
#[must_use]
pub fn check(bytes: &[u8], links: &Links) -> Check {
    let reading = read_any(bytes, links, Place::Story);
    let outcome = match &reading.document {
        Err(_) => Outcome::Nothing,
        Ok(_) if reading.is_partial() => Outcome::Part,
        Ok(_) => Outcome::Whole,
    };
    let mut remarks: Vec<Remark> = reading.document.err().iter().map(Remark::from).collect();
    remarks.extend(reading.problems.iter().map(Remark::from));
    // A document of another format has tables of its own, which are not ours to know.
    if let Ok(json) = json(bytes, Limits::MOST.document)
        && walk::is_ours(json)
    {
        remarks.extend(walk::doubts(json, links));
        remarks.sort_by_cached_key(|remark| order::place(&remark.pointer));
    }
    Check { outcome, remarks }
}

impl Outcome {
    /// The state of the element that shows it, `data-state`.
    #[must_use]
    pub const fn state(self) -> &'static str {
        match self {
            Self::Whole => "ready",
            Self::Part => "partial",
            Self::Nothing => "failed",
        }
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&line(self.code, &self.pointer, &self.message))
    }
}

impl From<&Problem> for Remark {
    fn from(problem: &Problem) -> Self {
        Self {
            code: problem.code(),
            pointer: problem.pointer().to_owned(),
            message: problem.message(),
            effect: problem.effect().map(Effect::as_str),
        }
    }
}

impl From<&Unreadable> for Remark {
    fn from(unreadable: &Unreadable) -> Self {
        Self {
            code: unreadable.problem_code(),
            pointer: unreadable.pointer().to_owned(),
            message: unreadable.message(),
            effect: Some(unreadable.code()),
        }
    }
}
