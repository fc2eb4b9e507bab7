//! The state of the whole widget.

use std::sync::Arc;

use story_widget::feed::{Document, Links, Problem, Reading, read};
use story_widget::state::{Failure, Fault, Load, Phase, Severity};

const WHOLE: &str = r#"{"format":"video-story/1","language":"en","story":{
    "id":"1","headline":"Bridge reopens","published":"2026-01-01T00:00:00Z"}}"#;
const WITH_UNKNOWN_FIELD: &str = r#"{"format":"video-story/1","language":"en","colour":"red","story":{
    "id":"1","headline":"Bridge reopens","published":"2026-01-01T00:00:00Z"}}"#;
const WITH_BAD_ROW: &str = r#"{"format":"video-story/1","language":"en","topDownloads":{"items":[
    {"id":"1","headline":"Bridge reopens"},{"headline":"Nobody's"}]}}"#;
const WITH_UNREADABLE_RIGHTS: &str = r#"{"format":"video-story/1","language":"en","story":{
    "id":"1","headline":"Bridge reopens","published":"2026-01-01T00:00:00Z",
    "rights":{"restrictions":7}}}"#;

fn reading(feed: &str) -> (Arc<Document>, Vec<Problem>) {
    let links = Links::new("https://feeds.example/", true, |_, _| None);
    let Reading { document, problems, .. } = read(feed.as_bytes(), &links);
    (Arc::new(document.unwrap()), problems)
}

fn loaded(feed: &str) -> Load {
    let (document, problems) = reading(feed);
    let mut load = Load::default();
    load.asked();
    load.arrived(document, &problems, 1_000);
    load
}

#[test]
fn a_widget_is_loading_until_the_first_answer() {
    let mut load = Load::default();
    load.asked();
    assert_eq!(load.phase(), Phase::Loading);
    assert!(load.is_asking());
    assert!(load.document().is_none());
}

#[test]
fn a_whole_story_is_ready() {
    let load = loaded(WHOLE);
    assert_eq!(load.phase(), Phase::Ready);
    assert!(!load.is_asking());
    assert_eq!(load.document().unwrap().story.as_ref().unwrap().headline, "Bridge reopens");
}

#[test]
fn a_field_that_is_not_known_costs_nothing() {
    assert_eq!(loaded(WITH_UNKNOWN_FIELD).phase(), Phase::Ready);
}

#[test]
fn a_story_without_one_of_its_rows_is_partial() {
    assert_eq!(loaded(WITH_BAD_ROW).phase(), Phase::Partial);
}

#[test]
fn a_story_whose_rights_could_not_be_read_is_partial() {
    assert_eq!(loaded(WITH_UNREADABLE_RIGHTS).phase(), Phase::Partial);
    let (document, _) = reading(WITH_UNREADABLE_RIGHTS);
    let mut load = Load::default();
    load.arrived(document, &[], 0);
    assert_eq!(load.phase(), Phase::Partial, "even if nobody recorded a problem");
}

#[test]
fn a_failed_refresh_keeps_the_story_and_its_time_and_says_so() {
    let mut load = loaded(WHOLE);
    load.asked();
    assert_eq!(load.phase(), Phase::Ready, "a refresh under way is not seen");
    load.failed(Failure::status(503, None));
    assert_eq!(load.phase(), Phase::Stale);
    assert!(load.document().is_some());
    assert_eq!(load.arrived_at(), Some(1_000));
    assert!(load.can_retry());
}

#[test]
fn a_stale_story_stays_stale_while_it_is_asked_for_and_is_ready_when_it_is_there() {
    let mut load = loaded(WHOLE);
    load.failed(Failure::new(Fault::FeedNetwork));
    load.asked();
    assert_eq!(load.phase(), Phase::Stale);
    assert!(load.is_asking());
    assert!(!load.can_retry(), "not twice");
    let (document, problems) = reading(WHOLE);
    load.arrived(document, &problems, 2_000);
    assert_eq!(load.phase(), Phase::Ready);
    assert_eq!(load.arrived_at(), Some(2_000));
}

#[test]
fn a_first_load_that_fails_says_why_and_loads_again_on_retry() {
    let mut load = Load::default();
    load.asked();
    load.failed(Failure::new(Fault::FeedTimeout));
    assert_eq!(load.phase(), Phase::Failed);
    assert_eq!(load.failure().unwrap().fault, Fault::FeedTimeout);
    load.asked();
    assert_eq!(load.phase(), Phase::Loading);
    assert!(load.failure().is_none());
}

#[test]
fn offline_is_said_at_once_and_ends_by_itself() {
    let mut load = Load::default();
    load.asked();
    load.failed(Failure::new(Fault::Offline));
    assert_eq!(load.phase(), Phase::Failed);
    assert!(load.waits_for_network());
    load.asked();
    assert!(!load.waits_for_network());
    assert_eq!(load.phase(), Phase::Loading);
}

#[test]
fn offline_in_a_refresh_is_stale_and_then_ready() {
    let mut load = loaded(WHOLE);
    load.asked();
    load.failed(Failure::new(Fault::Offline));
    assert_eq!(load.phase(), Phase::Stale);
    assert!(load.waits_for_network());
    let (document, problems) = reading(WHOLE);
    load.arrived(document, &problems, 3_000);
    assert_eq!(load.phase(), Phase::Ready);
}

#[test]
fn retry_is_offered_only_where_it_can_help() {
    let offered = |failure| {
        let mut load = Load::default();
        load.failed(failure);
        load.can_retry()
    };
    for status in [400, 401, 403, 404, 410, 418] {
        assert!(!offered(Failure::status(status, None)), "{status}");
    }
    for status in [408, 429, 500, 502, 503, 599] {
        assert!(offered(Failure::status(status, None)), "{status}");
    }
    for fault in [Fault::FeedVersion, Fault::FeedTooLarge, Fault::FeedInvalid] {
        assert!(!offered(Failure::new(fault)), "{fault:?}");
    }
    for fault in [
        Fault::FeedTimeout,
        Fault::FeedTruncated,
        Fault::FeedNetwork,
        Fault::Offline,
        Fault::FeedNotJson,
        Fault::FeedParse,
        Fault::FeedEmpty,
    ] {
        assert!(offered(Failure::new(fault)), "{fault:?}");
    }
}

#[test]
fn the_same_fault_costs_less_while_a_story_is_shown() {
    assert_eq!(Load::default().severity(Fault::FeedHttp), Severity::Fatal);
    let load = loaded(WHOLE);
    assert_eq!(load.severity(Fault::FeedHttp), Severity::Degraded);
    assert_eq!(load.severity(Fault::Offline), Severity::Info);
}

#[test]
fn the_phases_have_the_names_of_data_state() {
    let phases = [Phase::Loading, Phase::Ready, Phase::Partial, Phase::Stale, Phase::Failed, Phase::Fallback];
    assert_eq!(phases.map(Phase::as_str), ["loading", "ready", "partial", "stale", "failed", "fallback"]);
}
