//! Events of the widget as the page gets them: a name and a plain object.
//! Not here: dispatching them, which the loader does; it adds instance and version.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::feed::Problem;
use crate::state::{Fault, Report, Severity};
use crate::view::{Decision, StoryEvent};

/// The name and the `detail` of an event.
pub(super) fn event(event: &StoryEvent) -> (&'static str, JsValue) {
    match event {
        StoryEvent::State(phase) => ("story-state", object(&[("state", phase.as_str().into())])),
        StoryEvent::Error(report) => ("story-error", of_report(report)),
        StoryEvent::Problems(problems) => ("story-problems", of_problems(problems)),
        StoryEvent::Warning(sentence) => ("warning", sentence.into()),
        StoryEvent::Play => ("story-play", JsValue::NULL),
        StoryEvent::Pause => ("story-pause", JsValue::NULL),
        StoryEvent::Progress(percent) => ("story-progress", object(&[("percent", (*percent).into())])),
        StoryEvent::Download(address) => ("story-download", object(&[("href", address.into())])),
        StoryEvent::Disclosure(open) => ("story-disclosure", object(&[("open", (*open).into())])),
        StoryEvent::More(shown) => ("story-more", object(&[("shown", shown_count(*shown))])),
        StoryEvent::Consent(decision) => ("story-consent", of_decision(decision.as_ref())),
    }
}

/// What is decided about cookies; nothing where nothing is.
pub(super) fn of_decision(decision: Option<&Decision>) -> JsValue {
    let Some(decision) = decision else { return JsValue::NULL };
    let categories = Object::new();
    for (category, is_granted) in &decision.categories {
        set(&categories, category, &(*is_granted).into());
    }
    object(&[
        ("categories", categories.into()),
        ("source", decision.record.origin().as_str().into()),
        ("day", decision.record.day().into()),
        ("record", decision.record.write().into()),
    ])
}

fn of_report(report: &Report) -> JsValue {
    let detail = object(&[
        ("code", report.code.code().into()),
        ("phase", report.phase.as_str().into()),
        ("severity", report.severity.as_str().into()),
        ("attempt", report.attempt.into()),
        ("willRetry", report.will_retry.into()),
        ("message", report.message.as_str().into()),
    ]);
    if let Some(status) = report.http_status {
        set(&detail, "httpStatus", &status.into());
    }
    detail
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
        let lines: Vec<String> = of_code().map(ToString::to_string).collect();
        let detail = of_report(&Report { severity, message: lines.join("\n"), ..Report::new(code) });
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

fn shown_count(shown: usize) -> JsValue {
    u32::try_from(shown).unwrap_or(u32::MAX).into()
}

fn object(members: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in members {
        set(&object, name, value);
    }
    object.into()
}

fn set(object: &JsValue, name: &str, value: &JsValue) {
    // A new plain object takes any member.
    let _ = Reflect::set(object, &name.into(), value);
}
