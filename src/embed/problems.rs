//! What is wrong with a feed, told to its publisher: a piece of its own, since most feeds are right.
//! Not here: what is wrong and its words (`feed`), or events of anything else (`event`).

use js_sys::Array;
use wasm_bindgen::JsValue;

use super::Settings;
use super::event::{object, of_report, set};
use crate::browser::{Pieces, piece};
use crate::feed::{Problem, Unreadable};
use crate::state::{Fault, Report, Severity};

/// Tells what was wrong with parts of a feed, as soon as the words are there. The page cannot cancel it.
pub(super) fn tell_problems(settings: &Settings, pieces: &Pieces, problems: Vec<Problem>) -> bool {
    let settings = settings.clone();
    pieces.load("problems", move |loaded| {
        if loaded.is_ok() {
            problems_in_words(settings, problems);
        } else {
            let message = "parts of the feed are wrong; the file that says which did not come";
            settings.emit("story-error", &of_report(&Report::of_piece(message)));
        }
    });
    true
}

/// Tells why nothing can be shown of a document, as soon as the words are there; without them by its code.
pub(super) fn tell_unreadable(
    settings: &Settings,
    pieces: &Pieces,
    report: Report,
    unreadable: Unreadable,
) -> bool {
    let settings = settings.clone();
    pieces.load("problems", move |loaded| {
        if loaded.is_ok() {
            unreadable_in_words(settings, report, unreadable);
        } else {
            let message = unreadable.problem_code().as_str().into();
            settings.emit("story-error", &of_report(&Report { message, ..report }));
        }
    });
    true
}

piece! {
    problems: fn problems_in_words(settings: Settings, problems: Vec<Problem>) -> () {
        settings.emit("story-problems", &of_problems(&problems));
    }
}

piece! {
    problems: fn unreadable_in_words(settings: Settings, report: Report, unreadable: Unreadable) -> () {
        let message = unreadable.to_string();
        settings.emit("story-error", &of_report(&Report { message, ..report }));
    }
}

/// One detail for each code among the problems of a feed, in the order they came up.
fn of_problems(problems: &[Problem]) -> JsValue {
    let fault = |problem: &Problem| problem.effect().map_or(Fault::FieldIgnored, Fault::from);
    let mut faults: Vec<Fault> = Vec::new();
    for problem in problems {
        if !faults.contains(&fault(problem)) {
            faults.push(fault(problem));
        }
    }
    let details = faults.into_iter().map(|code| {
        let of_code = || problems.iter().filter(|problem| fault(problem) == code);
        let severity = if of_code().any(Problem::loses) { Severity::Degraded } else { Severity::Info };
        let mut message = String::new();
        for problem in of_code() {
            if !message.is_empty() {
                message.push('\n');
            }
            message.push_str(&problem.to_string());
        }
        let detail = of_report(&Report { severity, message, ..Report::new(code) });
        let rows: Array = of_code()
            .map(|problem| {
                object(&[("code", problem.code().as_str().into()), ("pointer", problem.pointer().into())])
            })
            .collect();
        set(&detail, "problems", &rows.into());
        detail
    });
    details.collect::<Array>().into()
}
