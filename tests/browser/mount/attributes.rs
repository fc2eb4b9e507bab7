//! What attributes and language of the element do, from the beginning and when they change.
//! Not here: which values are allowed (`tests/native/state/config.rs`).

use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{QUIET, german, states};
use crate::page::until;
use crate::sample::{footage_with, story_with};
use crate::story::{Stand, Story, drawn};

#[wasm_bindgen_test]
async fn a_value_that_is_not_allowed_is_told_to_whoever_made_the_page() {
    let story = Story::with(
        &[("consent", "off"), ("theme", "sepia"), ("page-size", "0"), ("lang", "tlh")],
        &story_with(""),
    )
    .await;
    let told: Vec<String> = story.details("warning").iter().filter_map(JsValue::as_string).collect();
    assert_eq!(
        told,
        [
            "theme is not one of auto, light, dark",
            "page-size is not a whole number from 1 to 100",
            "lang is no language of the widget: tlh"
        ]
    );
    assert_eq!(story.select(".page").unwrap().get_attribute("data-theme").as_deref(), Some("auto"));
}

#[wasm_bindgen_test]
async fn changed_attributes_count_at_once_and_the_video_is_the_same() {
    let story = Story::of(&footage_with("")).await;
    story.press("button", "Play video, Divers raise a boat, 1 minute").await;
    let (page, before) = (story.select(".page").unwrap(), story.video_told());
    story.set("theme", "dark");
    story.update().await;
    assert_eq!(page.get_attribute("data-theme").as_deref(), Some("dark"));
    assert!(page.is_connected());
    assert_eq!(story.video_told(), before);
}

#[wasm_bindgen_test]
async fn the_heading_level_is_an_attribute_that_counts_at_once() {
    let story = Story::of(&story_with("")).await;
    story.set("heading-level", "4");
    story.update().await;
    assert_eq!(story.all("heading")[0].local_name(), "h4");
}

#[wasm_bindgen_test]
async fn another_language_is_fetched_and_everything_speaks_it() {
    let stand = Stand::new(&QUIET, Some(&footage_with("")));
    stand.words(&german());
    let story = stand.mount();
    story.settled().await;
    story.set("lang", "de-AT");
    story.update().await;
    let page = story.select(".page").unwrap();
    until("German", || page.get_attribute("lang").as_deref() == Some("de")).await;
    drawn().await;
    assert!(story.text().contains("DateLine"), "{:?}", story.text());
}

#[wasm_bindgen_test]
async fn a_language_file_that_does_not_come_leaves_english_and_the_story() {
    for words in [
        "() => Promise.reject(404)",
        "() => Promise.resolve('no list')",
        "() => Promise.resolve(['too', 'short'])",
    ] {
        let stand = Stand::new(&[("consent", "off"), ("lang", "de")], Some(&story_with("")));
        stand.words(words);
        let story = stand.mount();
        story.settled().await;
        assert_eq!(states(&story), ["loading", "ready"], "{words}");
        assert!(story.text().contains("Published"), "{words}");
    }
}
