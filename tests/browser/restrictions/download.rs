//! A download, and the terms that the page is told with it.
//! Not here: the terms on screen (`super`).

use crate::sample::footage_with;
use crate::story::Story;
use crate::value::json;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_download_tells_the_page_the_terms_and_the_page_may_stop_it() {
    let story = Story::of(&footage_with("").replace(
        r#""sources""#,
        r#""downloads": [{"href": "https://agency.example/clip.mp4", "label": "Clip, 720p"}], "sources""#,
    ).replace(
        r#""published""#,
        r#""rights": {"credit": "Harbour Authority", "restrictions": [
            {"code": "no-resale", "appliesTo": "shot 2"}, {"text": "No  <b>archive</b>"},
            {"code": "credit", "party": "Harbour Authority"}
        ]}, "published""#,
    ))
    .await;
    story.cancel_events();
    let link = story.get("link", "Clip, 720p");
    let terms = story.get("region", "Restrictions");
    let after = terms.compare_document_position(&link) & web_sys::Node::DOCUMENT_POSITION_FOLLOWING;
    assert_ne!(after, 0, "the terms stand before it");
    story.press("link", "Clip, 720p").await;
    assert_eq!(
        story.details("story-download").iter().map(json).collect::<Vec<_>>(),
        [concat!(
            r#"{"href":"https://agency.example/clip.mp4","label":"Clip, 720p","credit":"Harbour Authority","#,
            r#""restrictions":[{"text":"Mandatory credit: Harbour Authority","appliesTo":""},"#,
            r#"{"text":"No resale","appliesTo":"shot 2"},{"text":"No  <b>archive</b>","appliesTo":""}]}"#,
        )]
    );
}

#[wasm_bindgen_test]
async fn a_download_without_terms_says_so_to_the_page() {
    let story =
        Story::of(&footage_with("").replace(
            r#""sources""#,
            r#""downloads": [{"href": "https://agency.example/clip.mp4"}], "sources""#,
        ))
        .await;
    story.cancel_events();
    story.press("link", "Download video").await;
    assert_eq!(
        json(&story.details("story-download")[0]),
        r#"{"href":"https://agency.example/clip.mp4","label":"Download video","credit":"","restrictions":[]}"#
    );
}

#[wasm_bindgen_test]
async fn a_status_we_do_not_know_is_shown_and_nothing_plays_or_downloads() {
    let story = Story::of(&footage_with(r#""status": "spiked""#).replace(
        r#""sources""#,
        r#""downloads": [{"href": "https://agency.example/clip.mp4", "label": "Clip"}], "sources""#,
    ))
    .await;
    assert!(story.text().contains("spiked"), "{:?}", story.text());
    assert!(!story.names("button").iter().any(|name| name.starts_with("Play")));
    assert!(story.get("button", "Clip").has_attribute("disabled"));
    assert_eq!(story.names("link"), [""; 0]);
}
