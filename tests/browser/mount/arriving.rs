//! How a story arrives: from where it is read, and what is told in which order.
//! Not here: one that does not (`failing`).

use wasm_bindgen_test::wasm_bindgen_test;

use super::{QUIET, serves, states, with_feed};
use crate::page::{Change, name_of, script_value};
use crate::sample::{document_with, footage_with, story_with};
use crate::story::{Stand, Story, drawn};
use crate::value::json;

#[wasm_bindgen_test]
async fn a_document_inside_the_element_becomes_a_story() {
    let story = Story::of(&story_with("")).await;
    assert_eq!(states(&story), ["loading", "ready"]);
    assert_eq!(story.names("heading"), ["Divers raise a boat"]);
    assert_eq!(story.all("heading")[0].local_name(), "h2");
    assert!(
        story.text().contains("September 20, 2023 at 11:09 GMT +00:00 · Published"),
        "{:?}",
        story.text()
    );
}

#[wasm_bindgen_test]
async fn a_feed_becomes_a_story_with_a_mark_of_the_byte_order_before_it_too() {
    let _fetch = serves(&format!("\u{feff}{}", story_with("")));
    let story = with_feed().mount();
    story.settled().await;
    assert_eq!(states(&story), ["loading", "ready"]);
    assert_eq!(story.names("heading"), ["Divers raise a boat"]);
}

#[wasm_bindgen_test]
async fn a_feed_at_an_address_is_read_rather_than_a_document_inside() {
    let _fetch = serves(&story_with("").replace("Divers", "Fetched divers"));
    let story = Stand::new(&[("consent", "off"), ("feed", "/story.json")], Some(&story_with(""))).mount();
    story.settled().await;
    assert_eq!(story.names("heading"), ["Fetched divers raise a boat"]);
}

#[wasm_bindgen_test]
async fn the_request_the_loader_began_is_the_one_that_is_read() {
    let _fetch = Change::fetch("() => { throw new Error('asked again') }");
    let stand = with_feed();
    stand.first(&format!(
        "({{ promise: Promise.resolve(new Response({})), abort: new AbortController(), startedAt: performance.now() }})",
        js_sys::JSON::stringify(&story_with("").into()).unwrap()
    ));
    let story = stand.mount();
    story.settled().await;
    assert_eq!(states(&story), ["loading", "ready"]);
}

#[wasm_bindgen_test]
async fn the_25_seconds_count_from_the_request_that_the_loader_began() {
    let _fetch = Change::fetch("() => { throw new Error('asked again') }");
    let _clock = Change::value(&script_value("performance"), "now", script_value("() => 25000"));
    let stand = with_feed();
    stand.first(
        "({ promise: Promise.reject(new TypeError('lost')), abort: new AbortController(), startedAt: 100 })",
    );
    let story = stand.mount();
    story.settled().await;
    assert_eq!(states(&story), ["loading", "failed"]);
    assert!(
        json(&story.details("story-error")[0]).contains(r#""attempt":1"#),
        "there is no time for another"
    );
}

#[wasm_bindgen_test]
async fn that_the_story_is_there_is_told_and_then_what_was_wrong_with_parts() {
    let story = Story::of(&document_with(
        r#""story": {"id": "1", "headline": "A", "published": "2023-09-20T11:09:00Z"},
           "topDownloads": {"items": [null, {"id": "1", "headline": "Row"}]}"#,
    ))
    .await;
    assert_eq!(story.events(), ["story-state", "story-state", "story-problems"]);
    assert_eq!(states(&story), ["loading", "partial"]);
    assert_eq!(story.codes(), ["item-dropped"]);
    assert!(story.text().contains("Row"));
}

#[wasm_bindgen_test]
async fn neither_a_feed_nor_a_document_is_said_at_once() {
    let story = Stand::new(&QUIET, None).mount();
    story.settled().await;
    assert_eq!(states(&story).last().map(String::as_str), Some("failed"));
    assert!(story.text().contains("There is no story to show."));
}

#[wasm_bindgen_test]
async fn an_empty_feed_attribute_asks_for_nothing() {
    let _fetch = Change::fetch("() => { throw new Error('asked') }");
    let story = Stand::new(&[("consent", "off"), ("feed", "")], Some(&story_with(""))).mount();
    story.settled().await;
    assert_eq!(states(&story), ["loading", "ready"]);
}

#[wasm_bindgen_test]
async fn two_stories_on_a_page_do_not_know_of_each_other() {
    let first = Story::of(&footage_with("")).await;
    let mut second = Story::of(&footage_with("").replace("Divers", "Others")).await;
    first.press("button", "Play video, Divers raise a boat, 1 minute").await;
    assert_eq!(second.video_told(), [""; 0]);
    second.unmount();
    drawn().await;
    assert_eq!(first.names("heading"), ["Divers raise a boat"]);
    assert_eq!(name_of(&first.focused().unwrap()), "Pause");
}

#[wasm_bindgen_test]
async fn the_page_may_keep_a_download_from_the_reader() {
    let story = Story::of(&story_with(
        r#""video": {"sources": [{"src": "/a.mp4", "type": "video/mp4"}],
            "downloads": [{"href": "https://agency.example/a.mp4", "label": "MP4", "bytes": 1500000}]}"#,
    ))
    .await;
    story.cancel_events();
    story.press("link", "MP4 2 MB").await;
    assert_eq!(
        story.details("story-download").iter().map(json).collect::<Vec<_>>(),
        [r#"{"href":"https://agency.example/a.mp4","label":"MP4","credit":"","restrictions":[]}"#]
    );
}
