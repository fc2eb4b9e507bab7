//! What a story leaves behind, which is nothing, whenever it goes.
//! Not here: a whole page's traces (`tests/e2e/traces.rs`).

use wasm_bindgen_test::wasm_bindgen_test;

use super::{german, with_feed};
use crate::page::{Change, Errors, Listening, script_value, until, window};
use crate::sample::{footage_with, list_of, story_with};
use crate::story::{Stand, Story, drawn};

/// Nothing of the story is left: no element, no listener, no word to the page.
async fn leaves_nothing(story: &mut Story, listening: &Listening, before: &[String]) {
    story.unmount();
    assert_eq!(story.place().child_element_count(), 0);
    drawn().await;
    assert_eq!(listening.names(), before, "listens after the end");
    let told = story.events().len();
    window().dispatch_event(&web_sys::Event::new("online").unwrap()).unwrap();
    window().dispatch_event(&web_sys::Event::new("storage").unwrap()).unwrap();
    for _ in 0..10 {
        drawn().await;
        story_widget::browser::sleep(1).await;
    }
    assert_eq!(story.events()[told..], [""; 0], "told after the end");
    assert_eq!(listening.names(), before, "listens again after the end");
    assert_eq!(story.place().child_element_count(), 0);
}

#[wasm_bindgen_test]
async fn a_story_that_goes_leaves_nothing_behind() {
    let listening = Listening::begin();
    let before = listening.names();
    let mut story =
        Story::with(&[("consent", "own")], &footage_with(r#""description": ["One", "Two"]"#)).await;
    story.press("button", "Open settings").await;
    assert!(listening.names().len() > before.len(), "it listens while it stands");
    leaves_nothing(&mut story, &listening, &before).await;
}

#[wasm_bindgen_test]
async fn a_story_that_goes_before_its_document_is_read_leaves_nothing_behind() {
    let listening = Listening::begin();
    let before = listening.names();
    let mut story = Stand::new(&[("consent", "own")], Some(&story_with(""))).mount();
    leaves_nothing(&mut story, &listening, &before).await;
}

#[wasm_bindgen_test]
async fn a_story_that_goes_while_its_feed_is_under_way_takes_the_request_back() {
    let listening = Listening::begin();
    let before = listening.names();
    script_value("window.signals = []");
    let _fetch =
        Change::fetch("({ signal }) => { window.signals.push(signal); return new Promise(() => {}) }");
    let mut story = with_feed().mount();
    drawn().await;
    leaves_nothing(&mut story, &listening, &before).await;
    let aborted = script_value("window.signals.map(({ aborted }) => aborted).join()");
    assert_eq!(aborted.as_string().as_deref(), Some("true"));
    script_value("delete window.signals");
}

#[wasm_bindgen_test]
async fn a_story_that_goes_while_its_words_are_under_way_leaves_nothing_behind() {
    let listening = Listening::begin();
    let before = listening.names();
    let stand = Stand::new(&[("consent", "own"), ("lang", "de")], Some(&story_with("")));
    stand.words(&format!(
        "(tag) => new Promise((resolve) => setTimeout(() => ({})(tag).then(resolve), 5))",
        german()
    ));
    let mut story = stand.mount();
    drawn().await;
    leaves_nothing(&mut story, &listening, &before).await;
}

#[wasm_bindgen_test]
async fn a_story_that_goes_while_it_waits_for_the_network_leaves_nothing_behind() {
    let listening = Listening::begin();
    let before = listening.names();
    let _offline = Change::value(&window().navigator(), "onLine", false);
    let _fetch = Change::fetch("() => Promise.reject(new TypeError('no network'))");
    let mut story = with_feed().mount();
    until("offline", || story.text().contains("You are offline")).await;
    leaves_nothing(&mut story, &listening, &before).await;
}

#[wasm_bindgen_test]
async fn a_story_that_goes_while_further_rows_are_under_way_takes_the_request_back() {
    let listening = Listening::begin();
    let before = listening.names();
    script_value("window.signals = []");
    let _fetch =
        Change::fetch("({ signal }) => { window.signals.push(signal); return new Promise(() => {}) }");
    let mut story = Story::of(&list_of(1, 10, r#""next": "/top-2.json""#)).await;
    story.press("button", "Show more").await;
    leaves_nothing(&mut story, &listening, &before).await;
    let aborted = script_value("window.signals.map(({ aborted }) => aborted).join()");
    assert_eq!(aborted.as_string().as_deref(), Some("true"));
    script_value("delete window.signals");
}

#[wasm_bindgen_test]
async fn many_stories_that_come_and_go_leave_nothing_behind_and_no_error() {
    let (errors, listening) = (Errors::begin(), Listening::begin());
    let before = listening.names();
    for _ in 0..30 {
        let mut story =
            Story::with(&[("consent", "own")], &footage_with(r#""description": ["One", "Two"]"#)).await;
        leaves_nothing(&mut story, &listening, &before).await;
    }
    assert_eq!(errors.list(), [""; 0]);
}
