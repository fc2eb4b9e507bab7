//! Events of the widget as the page gets them: a name and a plain object.
//! Not here: dispatching them, which the loader does, adding instance and version; what is wrong with a feed
//! (`problems`).

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

use super::Settings;
use super::problems::{tell_problems, tell_unreadable};
use crate::browser::Pieces;
use crate::state::Report;
use crate::state::consent::Record;
use crate::view::{Decision, StoryEvent, Taking};

/// Tells the page; false when it cancelled what was told.
pub(super) fn tell(settings: &Settings, pieces: &Pieces, told: StoryEvent) -> bool {
    let (name, detail) = match told {
        StoryEvent::State(phase) => ("story-state", object(&[("state", phase.as_str().into())])),
        StoryEvent::Error(report) => ("story-error", of_report(&report)),
        StoryEvent::Problems(problems) => return tell_problems(settings, pieces, problems),
        StoryEvent::Unreadable(report, why) => return tell_unreadable(settings, pieces, report, why),
        StoryEvent::Warning(sentence) => ("warning", sentence.into()),
        StoryEvent::Play => ("story-play", JsValue::NULL),
        StoryEvent::Pause => ("story-pause", JsValue::NULL),
        StoryEvent::Progress(percent) => ("story-progress", object(&[("percent", percent.into())])),
        StoryEvent::Download(taking) => ("story-download", of_taking(taking)),
        StoryEvent::Disclosure(open) => ("story-disclosure", object(&[("open", open.into())])),
        StoryEvent::More(shown) => ("story-more", object(&[("shown", shown_count(shown))])),
        StoryEvent::Decided(decision) => ("decided", of_decision(decision.as_ref())),
        StoryEvent::Consent(decision) => ("story-consent", of_decision(decision.as_ref())),
    };
    settings.emit(name, &detail)
}

fn of_taking(taking: Taking) -> JsValue {
    let restrictions = Array::new();
    for (text, applies_to) in &taking.restrictions {
        restrictions.push(&object(&[("text", text.into()), ("appliesTo", applies_to.into())]));
    }
    object(&[
        ("href", taking.href.into()),
        ("label", taking.label.into()),
        ("credit", taking.credit.into()),
        ("restrictions", restrictions.into()),
    ])
}

/// What is decided about cookies; nothing where nothing is.
pub(super) fn of_decision(decision: Option<&Decision>) -> JsValue {
    let Some(decision) = decision else { return JsValue::NULL };
    let record = decision.record.as_ref();
    let categories = Object::new();
    for (category, is_granted) in &decision.categories {
        set(&categories, category, &(*is_granted).into());
    }
    object(&[
        ("categories", categories.into()),
        ("source", decision.origin.as_str().into()),
        ("day", record.map(Record::day).into()),
        ("record", record.map(Record::write).into()),
    ])
}

pub(super) fn of_report(report: &Report) -> JsValue {
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

fn shown_count(shown: usize) -> JsValue {
    u32::try_from(shown).unwrap_or(u32::MAX).into()
}

pub(super) fn object(members: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in members {
        set(&object, name, value);
    }
    object.into()
}

pub(super) fn set(object: &JsValue, name: &str, value: &JsValue) {
    // A new plain object takes any member.
    let _ = Reflect::set(object, &name.into(), value);
}
