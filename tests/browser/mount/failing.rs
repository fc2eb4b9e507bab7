//! What is said and told where something is wrong: with a document, a feed, or a refresh.
//! Not here: how often a feed is asked for (`tests/native/state/retry.rs`).

use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{serves, states, with_feed};
use crate::page::{Change, until};
use crate::sample::{document_with, story_with};
use crate::story::{Stand, Story, drawn};
use crate::value::{json, string};

#[wasm_bindgen_test]
async fn that_something_is_wrong_is_told_though_the_words_for_it_do_not_come() {
    let broken = document_with(
        r#""story": {"id": "1", "headline": "A", "published": "2023-09-20T11:09:00Z"},
           "topDownloads": {"items": [null, {"id": "1", "headline": "Row"}]}"#,
    );
    for (document, state, code, message) in [
        (
            broken.as_str(),
            "partial",
            "wasm-load",
            "parts of the feed are wrong; the file that says which did not come",
        ),
        ("{\"format\": \"video-story/1\", ", "failed", "feed-parse", "E101"),
    ] {
        let stand = Stand::new(&[("consent", "off")], Some(document));
        stand.pieces("() => Promise.reject('no network')");
        let story = stand.mount();
        story.settled().await;
        assert_eq!(story.state().as_deref(), Some(state));
        assert_eq!(story.codes(), [code]);
        let told = story.details("story-error").iter().map(json).collect::<String>();
        assert!(told.contains(message), "{told}");
    }
}

#[wasm_bindgen_test]
async fn what_cannot_be_read_is_a_sentence_and_one_fault() {
    for (document, sentence, code) in [
        ("<!doctype html><title>Sign in</title>", "This story could not be loaded.", "feed-not-json"),
        ("{\"format\": \"video-story/1\", ", "This story could not be loaded.", "feed-parse"),
        ("", "There is no story to show.", "feed-empty"),
        (
            "{\"format\": \"video-story/9\", \"language\": \"en\"}",
            "This story needs a newer player.",
            "feed-version",
        ),
        ("[]", "There is no story to show.", "feed-invalid"),
    ] {
        let story = Story::of(document).await;
        assert_eq!(states(&story), ["loading", "failed"], "{document}");
        assert!(story.texts("status").concat().starts_with(sentence), "{document}: {:?}", story.text());
        assert_eq!(story.codes(), [code], "{document}");
        assert_eq!(string(&story.details("story-error")[0], "severity").as_deref(), Some("fatal"));
    }
}

#[wasm_bindgen_test]
async fn a_feed_that_fails_is_a_sentence_with_retry_where_it_can_help() {
    for (status, sentence, has_retry) in
        [(404, "This story is not available.", false), (500, "This story could not be loaded.", true)]
    {
        // A wait that ends at once, so that the test does not take what the policy takes.
        let _fetch = Change::fetch(&format!(
            "async () => new Response('', {{ status: {status}, headers: {{ 'retry-after': '60' }} }})"
        ));
        let story = with_feed().mount();
        story.settled().await;
        assert_eq!(states(&story), ["loading", "failed"], "{status}");
        assert!(story.text().contains(sentence), "{status}: {:?}", story.text());
        assert_eq!(story.names("button").contains(&"Retry".to_owned()), has_retry, "{status}");
    }
}

#[wasm_bindgen_test]
async fn retry_asks_again_and_shows_the_story() {
    let fetch =
        Change::fetch("async () => new Response('', { status: 500, headers: { 'retry-after': '60' } })");
    let story = with_feed().mount();
    story.settled().await;
    drop(fetch);
    let _fetch = serves(&story_with(""));
    story.press("button", "Retry").await;
    until("the story", || story.state().as_deref() == Some("ready")).await;
    assert_eq!(states(&story), ["loading", "failed", "loading", "ready"]);
}

#[wasm_bindgen_test]
async fn a_refresh_that_fails_keeps_the_story_and_says_how_old_it_is() {
    let fetch = serves(&story_with(""));
    let story = with_feed().mount();
    story.settled().await;
    drop(fetch);
    let _fetch = Change::fetch("async () => new Response('', { status: 404 })");
    let _ = story.command("refresh", &JsValue::UNDEFINED);
    until("stale", || story.state().as_deref() == Some("stale")).await;
    drawn().await;
    assert_eq!(story.names("heading"), ["Divers raise a boat"]);
    assert!(story.text().contains("This is the last version we have, from "), "{:?}", story.text());
    assert_eq!(string(&story.details("story-error")[0], "severity").as_deref(), Some("degraded"));
}
