//! The audio description: what is seen, told while the footage plays.

use wasm_bindgen_test::wasm_bindgen_test;

use super::{SOURCES, open, video};
use crate::page::{script_value, until};
use crate::story::{Story, drawn};

const TRACKS: &str = r#""tracks": [
    {"src": "/en.vtt", "srclang": "en"}, {"src": "/seen.vtt", "kind": "descriptions", "srclang": "en"}
]"#;

const TO_COME: &str = "What is seen is described here while the video plays.";

/// What is told now.
fn told(story: &Story) -> String {
    story.select(".audio-description").unwrap().text_content().unwrap()
}

fn mode(story: &Story, index: u32) -> web_sys::TextTrackMode {
    story.video().text_tracks().unwrap().get(index).unwrap().mode()
}

async fn plays(story: &Story) {
    story.press("button", "Play video, Divers raise a boat, 1 minute").await;
    story.video_does("playing").await;
    drawn().await;
}

#[wasm_bindgen_test]
async fn it_is_switched_on_and_off_and_the_browser_draws_none_of_it() {
    let story = Story::of(&video(&[SOURCES, TRACKS])).await;
    let button = story.get("button", "Audio description");
    assert_eq!(button.get_attribute("aria-pressed").as_deref(), Some("false"));
    open(&story, "Audio description").await;
    assert_eq!(button.get_attribute("aria-pressed").as_deref(), Some("true"));
    assert_eq!(told(&story), TO_COME);
    assert_eq!(story.select(".audio-description").unwrap().get_attribute("role").as_deref(), Some("status"));
    plays(&story).await;
    until("it is followed", || mode(&story, 1) == web_sys::TextTrackMode::Hidden).await;
    story.press("button", "Captions").await;
    assert_eq!(mode(&story, 0), web_sys::TextTrackMode::Showing);
    assert_eq!(mode(&story, 1), web_sys::TextTrackMode::Hidden, "captions do not end it");
    story.press("button", "Audio description").await;
    assert_eq!(mode(&story, 1), web_sys::TextTrackMode::Disabled);
    assert_eq!(mode(&story, 0), web_sys::TextTrackMode::Showing);
}

#[wasm_bindgen_test]
async fn what_is_seen_now_is_told_without_its_tags_in_its_own_language() {
    let story = Story::of(&video(&[SOURCES, TRACKS])).await;
    open(&story, "Audio description").await;
    plays(&story).await;
    until("it is followed", || mode(&story, 1) == web_sys::TextTrackMode::Hidden).await;
    let track = story.video().text_tracks().unwrap().get(1).unwrap();
    let cues = |script: &str| {
        let list = script_value(script);
        js_sys::Reflect::set(&list, &"item".into(), &script_value("() => null")).unwrap();
        crate::page::pretend(&track, "activeCues", &list)
    };
    let _one = cues("[new VTTCue(0, 5, 'A <b>red</b> buoy\\nrocks.')]");
    track.dispatch_event(&web_sys::Event::new("cuechange").unwrap()).unwrap();
    drawn().await;
    assert_eq!(told(&story), "A red buoy rocks.");
    let line = story.select(".audio-description > p").unwrap();
    assert_eq!(line.get_attribute("lang").as_deref(), Some("en"));
    let _none = cues("[]");
    track.dispatch_event(&web_sys::Event::new("cuechange").unwrap()).unwrap();
    drawn().await;
    assert_eq!(told(&story), "");
}

#[wasm_bindgen_test]
async fn a_file_that_does_not_come_is_said() {
    let story = Story::of(&video(&[SOURCES, TRACKS])).await;
    open(&story, "Audio description").await;
    plays(&story).await;
    until("it is followed", || mode(&story, 1) == web_sys::TextTrackMode::Hidden).await;
    let track = story.video().children().item(1).unwrap();
    // It is asked for once more.
    for _ in 0..2 {
        track.dispatch_event(&web_sys::Event::new("error").unwrap()).unwrap();
    }
    drawn().await;
    assert_eq!(told(&story), "The audio description could not be loaded.");
    assert!(story.codes().contains(&"captions".to_owned()), "{:?}", story.codes());
}
