//! A document that nothing can be shown of, and why.
//! Not here: what is wrong with a part of a document (`problem`), or faults on the way to it (`browser`).

use std::fmt;

use super::problem::{excerpt, line};
use super::{FORMAT, Problem, ProblemCode, digits};

/// Why nothing can be shown of a document. It is written in the form of a [`Problem`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    TooLarge { bytes: usize, most: usize },
    Empty,
    Html,
    NotJson { line: usize, column: usize, ends_early: bool },
    Version { found: String },
    NotRead,
    Invalid(Problem),
}

impl Unreadable {
    /// The code publishers get in `story-error`, of the closed list in the documentation.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.kind {
            Kind::TooLarge { .. } => "feed-too-large",
            Kind::Empty => "feed-empty",
            Kind::Html => "feed-not-json",
            Kind::NotJson { .. } => "feed-parse",
            Kind::Version { .. } => "feed-version",
            Kind::NotRead => "wasm-load",
            Kind::Invalid(_) => "feed-invalid",
        }
    }

    /// The code of the problem.
    #[must_use]
    pub const fn problem_code(&self) -> ProblemCode {
        match &self.kind {
            Kind::TooLarge { .. } => ProblemCode::E150,
            Kind::Empty | Kind::Html | Kind::NotJson { .. } => ProblemCode::E101,
            Kind::Version { .. } => ProblemCode::E102,
            Kind::NotRead => ProblemCode::E103,
            Kind::Invalid(problem) => problem.code(),
        }
    }

    /// Where in the document it is, as [`Problem::pointer`].
    #[must_use]
    pub fn pointer(&self) -> &str {
        match &self.kind {
            Kind::Version { .. } => "/format",
            Kind::Invalid(problem) => problem.pointer(),
            _ => "",
        }
    }

    /// What was found, what is expected, and an example or what to do.
    #[must_use]
    pub fn message(&self) -> String {
        match &self.kind {
            Kind::TooLarge { bytes, most } => [
                "a document of ",
                &digits(*bytes as u64),
                " bytes. At most ",
                &digits(*most as u64),
                " are read. Continue a long list in further pages with \"next\".",
            ]
            .concat(),
            Kind::Empty => {
                "an empty answer. A JSON document is expected. Is there a story at this address?".to_owned()
            }
            Kind::Html => "looks like an HTML page (login? 404?). A JSON document is expected. \
                           Is the feed URL right?"
                .to_owned(),
            Kind::NotJson { line, column, ends_early } => [
                if *ends_early { "the JSON ends too early, at line " } else { "no JSON from line " },
                &digits(*line as u64),
                ", column ",
                &digits(*column as u64),
                ". A JSON document in UTF-8 is expected. Write it with a JSON library, and send it whole.",
            ]
            .concat(),
            Kind::Version { found } => [
                "\"",
                found,
                "\". This widget reads \"",
                FORMAT,
                "\". Update the widget, or send that version.",
            ]
            .concat(),
            Kind::NotRead => "a document of another format. The file of the widget that reads it did not \
                              come. Serve all files of one version."
                .to_owned(),
            Kind::Invalid(problem) => problem.message(),
        }
    }

    /// The format that the document says it has, where that is another version than [`FORMAT`]; at most
    /// 64 characters of it.
    #[must_use]
    pub fn feed_version(&self) -> Option<&str> {
        match &self.kind {
            Kind::Version { found } => Some(found),
            _ => None,
        }
    }

    /// The same of a document with other names.
    pub(super) fn moved(self, move_problem: impl Fn(Problem) -> Problem) -> Self {
        match self.kind {
            Kind::Invalid(problem) => Self::invalid(move_problem(problem)),
            _ => self,
        }
    }

    pub(super) const fn too_large(bytes: usize, most: usize) -> Self {
        Self { kind: Kind::TooLarge { bytes, most } }
    }

    pub(super) const fn empty() -> Self {
        Self { kind: Kind::Empty }
    }

    pub(super) const fn html() -> Self {
        Self { kind: Kind::Html }
    }

    /// Not JSON from a byte on: `line` and `column` count from 1, the column in bytes.
    pub(super) const fn not_json(line: usize, column: usize, ends_early: bool) -> Self {
        Self { kind: Kind::NotJson { line, column, ends_early } }
    }

    pub(super) fn version(format: &str) -> Self {
        Self { kind: Kind::Version { found: excerpt(format) } }
    }

    /// Of another format, and what reads those is not there.
    pub(super) const fn not_read() -> Self {
        Self { kind: Kind::NotRead }
    }

    pub(super) const fn invalid(problem: Problem) -> Self {
        Self { kind: Kind::Invalid(problem) }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&line(self.problem_code(), self.pointer(), &self.message()))
    }
}

impl std::error::Error for Unreadable {}
