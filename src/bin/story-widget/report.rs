//! How a check is written, for people and for programs.
//! Not here: what was found (`feed::check`).

use std::io::{self, Write};

use serde_json::json;
use story_widget::feed::{Check, Outcome, Remark};

/// What all documents of a run come to.
#[derive(Default)]
pub(crate) struct Total {
    documents: usize,
    /// Those with an error.
    pub(crate) wrong: usize,
}

impl Total {
    pub(crate) fn add(&mut self, check: &Check) {
        self.documents += 1;
        self.wrong += usize::from(count(check).0 > 0);
    }
}

/// A line for each problem, and one that sums them up.
pub(crate) fn lines(file: &str, check: &Check, out: &mut dyn Write) -> io::Result<()> {
    for remark in &check.remarks {
        writeln!(out, "{remark}")?;
    }
    let (errors, warnings) = count(check);
    let found = match (errors, warnings) {
        (0, 0) => "no problem".to_owned(),
        (errors, 0) => counted(errors, "error"),
        (0, warnings) => counted(warnings, "warning"),
        (errors, warnings) => format!("{}, {}", counted(errors, "error"), counted(warnings, "warning")),
    };
    let shown = match check.outcome {
        Outcome::Whole => "all of it is shown",
        Outcome::Part => "a part of it is shown",
        Outcome::Nothing => "nothing of it is shown",
    };
    writeln!(out, "{file}: {found}; {shown}")
}

/// The line below those of several documents.
pub(crate) fn total(total: &Total, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}, {} with errors", counted(total.documents, "document"), total.wrong)
}

/// The same as one line of JSON.
pub(crate) fn object(file: &str, check: &Check, out: &mut dyn Write) -> io::Result<()> {
    let (errors, warnings) = count(check);
    let problems: Vec<_> = check.remarks.iter().map(problem).collect();
    let state = check.outcome.state();
    let object =
        json!({"file": file, "state": state, "errors": errors, "warnings": warnings, "problems": problems});
    writeln!(out, "{object}")
}

/// A document that could not be read, as one line of JSON.
pub(crate) fn unread(file: &str, error: &io::Error, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", json!({"file": file, "unread": error.to_string(), "problems": []}))
}

fn problem(remark: &Remark) -> serde_json::Value {
    json!({
        "code": remark.code.as_str(),
        "severity": if remark.code.is_error() { "error" } else { "warning" },
        "pointer": remark.pointer,
        "message": remark.message,
        "effect": remark.effect,
    })
}

/// How many errors and how many warnings there are.
fn count(check: &Check) -> (usize, usize) {
    let errors = check.remarks.iter().filter(|remark| remark.code.is_error()).count();
    (errors, check.remarks.len() - errors)
}

fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
