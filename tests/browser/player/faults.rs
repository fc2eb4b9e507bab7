//! Footage, captions or a poster that do not come.
//! Not here: the network of the whole story (`mount`, `fetch`).

use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use super::{NAME, QUIET, fails, moves_to, playing};
use crate::page::{Errors, script_value, until, window};
use crate::sample::{footage_with, story_with};
use crate::story::{Stand, Story, drawn};

#[wasm_bindgen_test]
async fn a_file_that_does_not_play_gives_way_to_the_next_and_then_to_a_sentence_with_ways_on() {
    let story = Story::of(&footage_with(r#""url": "https://agency.example/1""#)).await;
    story.press("button", NAME).await;
    fails(&story, 4).await;
    assert_eq!(story.video_told(), ["src /clip.mp4", "play", "src /clip.webm", "play"]);
    assert_eq!(story.codes(), [""; 0]);
    fails(&story, 4).await;
    let text = story.text();
    assert!(text.contains("This video cannot be played."), "{text:?}");
    assert_eq!(
        story.get("link", "Open the story at its source").get_attribute("href").as_deref(),
        Some("https://agency.example/1")
    );
    assert_eq!(story.codes(), ["media-source"]);
    assert_eq!(story.state().as_deref(), Some("ready"), "the rest of the page stays");
    story.press("button", "Retry").await;
    assert_eq!(story.video_told().len(), 6);
    assert_eq!(story.focus().as_deref(), Some("Pause"), "the focus is not lost with Retry");
}

#[wasm_bindgen_test]
async fn a_lost_connection_is_tried_once_at_the_same_position_and_then_said() {
    let story = playing().await;
    moves_to(&story, 20.0).await;
    fails(&story, 2).await;
    assert_eq!(story.video_told()[2..], ["src /clip.mp4", "play"]);
    assert!((story.video().current_time() - 20.0).abs() < 0.001);
    fails(&story, 2).await;
    assert_eq!(story.codes(), ["media-network"]);
    assert!(story.names("button").contains(&"Retry".to_owned()));
    window().dispatch_event(&web_sys::Event::new("online").unwrap()).unwrap();
    drawn().await;
}

#[wasm_bindgen_test]
async fn a_browser_that_wants_a_press_first_is_no_fault_of_the_footage() {
    let stand = Stand::new(&QUIET, Some(&footage_with("")));
    stand.press_play();
    let story = stand.mount();
    let refuse = script_value("() => Promise.reject(new DOMException('no', 'NotAllowedError'))");
    js_sys::Reflect::set(&story.video(), &"play".into(), &refuse).unwrap();
    story.settled().await;
    until("the refusal", || story.codes() == ["policy"]).await;
    drawn().await;
    assert!(story.names("button").contains(&NAME.to_owned()), "{:?}", story.names("button"));
}

#[wasm_bindgen_test]
async fn a_missing_poster_leaves_no_broken_picture() {
    let story = Story::of(&story_with(
        r#""video": {"sources": [{"src": "/a.mp4", "type": "video/mp4"}],
            "poster": {"src": "/missing.webp", "alt": "A ship", "width": 640, "height": 360}}"#,
    ))
    .await;
    let poster = story.select(".poster").unwrap();
    poster.dispatch_event(&web_sys::Event::new("error").unwrap()).unwrap();
    drawn().await;
    assert!(poster.has_attribute("hidden"));
    assert!(story.codes().iter().all(|code| code == "poster"));
    assert_eq!(story.state().as_deref(), Some("ready"));
}

#[wasm_bindgen_test]
async fn a_poster_that_fails_after_the_story_went_is_no_error_of_the_page() {
    let errors = Errors::begin();
    let mut story = Story::of(&story_with(
        r#""video": {"sources": [{"src": "/a.mp4", "type": "video/mp4"}],
            "poster": {"src": "/missing.webp", "alt": "", "width": 640, "height": 360}}"#,
    ))
    .await;
    let poster = story.select(".poster").unwrap();
    story.unmount();
    poster.dispatch_event(&web_sys::Event::new("error").unwrap()).unwrap();
    assert_eq!(errors.list(), [""; 0]);
}

#[wasm_bindgen_test]
async fn a_caption_file_that_fails_is_told_and_its_language_is_offered_no_more() {
    let story = Story::of(&story_with(
        r#""video": {"sources": [{"src": "/clip.mp4", "type": "video/mp4"}], "tracks": [
            {"src": "/en.vtt", "srclang": "en", "label": "English"}
        ]}"#,
    ))
    .await;
    story.press("button", "Play video, Divers raise a boat").await;
    let track: HtmlElement = story.video().query_selector("track").unwrap().unwrap().unchecked_into();
    track.dispatch_event(&web_sys::Event::new("error").unwrap()).unwrap();
    drawn().await;
    assert_eq!(story.codes(), [""; 0], "it is asked for once more");
    track.dispatch_event(&web_sys::Event::new("error").unwrap()).unwrap();
    drawn().await;
    assert_eq!(story.codes(), ["captions"]);
    assert!(!story.names("button").contains(&"Captions".to_owned()));
    assert!(!story.text().contains("Captions unavailable"), "nobody has asked for them");
}

#[wasm_bindgen_test]
async fn captions_that_were_to_be_shown_and_do_not_come_are_said_and_the_focus_goes_to_play() {
    let story = Story::of(&story_with(
        r#""video": {"sources": [{"src": "/clip.mp4", "type": "video/mp4"}], "tracks": [
            {"src": "/en.vtt", "srclang": "en", "label": "English"}
        ]}"#,
    ))
    .await;
    story.press("button", "Play video, Divers raise a boat").await;
    story.press("button", "Captions").await;
    let captions: HtmlElement = story.select(".captions").unwrap().unchecked_into();
    captions.focus().unwrap();
    let track: HtmlElement = story.video().query_selector("track").unwrap().unwrap().unchecked_into();
    // It is asked for once more.
    for _ in 0..2 {
        track.dispatch_event(&web_sys::Event::new("error").unwrap()).unwrap();
    }
    drawn().await;
    assert!(story.text().contains("Captions unavailable"));
    assert!(story.select(".play:focus").is_some());
    let shown = js_sys::Reflect::get(&js_sys::Reflect::get(&track, &"track".into()).unwrap(), &"mode".into());
    assert_eq!(shown.unwrap(), "disabled", "no menu of the browser names them");
}
