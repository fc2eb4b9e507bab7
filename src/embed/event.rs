//! Events of the widget as the page gets them: a name and a plain object.
//! Not here: dispatching them, which the loader does; it adds instance and version.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::feed::Problem;
use crate::state::consent::{Choice, Record};
use crate::state::{Fault, Report, Severity};
use crate::view::StoryEvent;

/// The name and the `detail` of an event.
pub(super) fn event(event: &StoryEvent) -> (&'static str, JsValue) {
    match event {
        StoryEvent::State(phase) => ("story-state", object(&[("state", phase.as_str().into())])),
        StoryEvent::Error(report) => ("story-error", of_report(report)),
        StoryEvent::Problems(problems) => ("story-error", of_problems(problems)),
        StoryEvent::Warning(sentence) => ("warning", sentence.into()),
        StoryEvent::Play => ("story-play", JsValue::NULL),
        StoryEvent::Pause => ("story-pause", JsValue::NULL),
        StoryEvent::Progress(percent) => ("story-progress", object(&[("percent", (*percent).into())])),
        StoryEvent::Download(address) => ("story-download", object(&[("href", address.into())])),
        StoryEvent::Disclosure(open) => ("story-disclosure", object(&[("open", (*open).into())])),
        StoryEvent::More(shown) => ("story-more", object(&[("shown", shown_count(*shown))])),
        StoryEvent::Consent(record) => ("story-consent", of_record(record.as_ref())),
    }
}

/// What is decided about cookies; nothing where nothing is.
pub(super) fn of_record(record: Option<&Record>) -> JsValue {
    let Some(record) = record else { return JsValue::NULL };
    let categories = Object::new();
    for (category, choice) in record.choices() {
        set(&categories, category, &(choice == Choice::Granted).into());
    }
    object(&[
        ("categories", categories.into()),
        ("source", record.origin().as_str().into()),
        ("day", record.day().into()),
        ("record", record.write().into()),
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

/// One event for all that was wrong with parts of a feed, under the code of the first.
fn of_problems(problems: &[Problem]) -> JsValue {
    let code = problems
        .iter()
        .find_map(Problem::effect)
        .map_or(Fault::FieldIgnored.code(), |effect| effect.as_str());
    let fault = Fault::of(code).unwrap_or(Fault::FieldIgnored);
    let severity = if problems.iter().any(Problem::loses) { Severity::Degraded } else { Severity::Info };
    let rows: Array = problems
        .iter()
        .map(|problem| {
            object(&[
                ("code", problem.code().as_str().into()),
                ("pointer", problem.pointer().into()),
                ("message", problem.to_string().into()),
            ])
        })
        .collect();
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let detail = of_report(&Report { severity, message: lines.join("\n"), ..Report::new(fault) });
    set(&detail, "problems", &rows.into());
    detail
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
