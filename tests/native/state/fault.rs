//! The closed list of faults.

use story_widget::feed::Effect;
use story_widget::state::{Fault, Report, Severity, Stage};

#[test]
fn the_codes_are_the_documented_ones_and_each_is_used_once() {
    let codes: Vec<&str> = Fault::ALL.into_iter().map(Fault::code).collect();
    assert_eq!(
        codes.join(" "),
        "feed-http feed-timeout feed-truncated feed-mime feed-not-json feed-parse feed-empty feed-too-large \
         feed-network offline feed-recovered feed-version feed-invalid item-dropped duplicate-id \
         field-ignored url-blocked restrictions-unknown list-cut media-source media-decode media-stall \
         media-network media-blocked policy captions poster wasm-blocked wasm-unsupported wasm-load wasm-oom \
         panic already-loaded version-mismatch host-env storage-unavailable untrusted-consent"
    );
}

#[test]
fn every_code_leads_back_to_its_fault_and_no_other_word_does() {
    for fault in Fault::ALL {
        assert_eq!(Fault::from_code(fault.code()), Some(fault));
    }
    assert_eq!(Fault::from_code("feed"), None);
    assert_eq!(Fault::from_code(""), None);
}

#[test]
fn what_became_of_a_part_has_the_same_code_in_the_feed_and_in_the_event() {
    let effects = [
        Effect::ItemDropped,
        Effect::FieldIgnored,
        Effect::DuplicateId,
        Effect::RestrictionsUnknown,
        Effect::UrlBlocked,
        Effect::ListCut,
        Effect::FeedInvalid,
    ];
    for effect in effects {
        assert_eq!(Fault::from(effect).code(), effect.as_str());
    }
}

#[test]
fn only_what_takes_away_story_footage_or_widget_is_fatal() {
    let fatal: Vec<&str> =
        Fault::ALL.into_iter().filter(|fault| fault.severity() == Severity::Fatal).map(Fault::code).collect();
    assert_eq!(
        fatal.join(" "),
        "feed-http feed-timeout feed-truncated feed-not-json feed-parse feed-empty feed-too-large feed-network \
         feed-version feed-invalid media-source media-decode media-blocked wasm-blocked wasm-unsupported \
         wasm-load wasm-oom panic"
    );
}

#[test]
fn what_costs_nothing_is_info_and_so_gets_no_console_line() {
    let info: Vec<&str> =
        Fault::ALL.into_iter().filter(|fault| fault.severity() == Severity::Info).map(Fault::code).collect();
    assert_eq!(
        info.join(" "),
        "feed-mime offline feed-recovered policy poster storage-unavailable untrusted-consent"
    );
}

#[test]
fn a_report_begins_as_the_first_try_of_its_fault() {
    let report = Report::new(Fault::FeedTruncated);
    assert_eq!(report.code.code(), "feed-truncated");
    assert_eq!(report.phase.as_str(), "body");
    assert_eq!(report.severity.as_str(), "fatal");
    assert_eq!((report.attempt, report.will_retry, report.http_status), (1, false, None));
    assert_eq!(report.message, "");
}

#[test]
fn severities_and_stages_have_the_documented_names() {
    let severities = [Severity::Info, Severity::Degraded, Severity::Fatal].map(Severity::as_str);
    assert_eq!(severities, ["info", "degraded", "fatal"]);
    let stages = [
        Stage::Headers,
        Stage::Body,
        Stage::Parse,
        Stage::Content,
        Stage::Media,
        Stage::Script,
        Stage::Consent,
    ];
    let names = stages.map(Stage::as_str);
    assert_eq!(names, ["headers", "body", "parse", "content", "media", "script", "consent"]);
}
