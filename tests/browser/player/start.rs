//! The first press, and what stands there before it.
//! Not here: steering what plays (`controls`).

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use super::{NAME, QUIET, card, footage, playing};
use crate::page::{script_value, until};
use crate::sample::{footage_with, story_with};
use crate::story::{Stand, Story, drawn};

#[wasm_bindgen_test]
async fn the_button_says_what_it_plays_and_how_long_that_is() {
    let story = footage().await;
    assert!(story.names("button").contains(&NAME.to_owned()), "{:?}", story.names("button"));
    let unknown =
        Story::of(&story_with(r#""video": {"sources": [{"src": "/a.mp4", "type": "video/mp4"}]}"#)).await;
    assert!(unknown.names("button").contains(&"Play video, Divers raise a boat".to_owned()));
}

#[wasm_bindgen_test]
async fn no_other_buttons_name_begins_with_play() {
    let story = footage().await;
    let names = story.names("button");
    assert_eq!(names.iter().filter(|name| name.starts_with("Play")).count(), 1, "{names:?}");
}

#[wasm_bindgen_test]
async fn the_length_is_shown_as_on_a_clock() {
    let story = footage().await;
    let length = story.select(".duration").unwrap();
    assert_eq!(length.text_content().as_deref(), Some("01:00"));
    assert_eq!(length.get_attribute("datetime").as_deref(), Some("PT1M"));
}

#[wasm_bindgen_test]
async fn nothing_is_fetched_before_the_press() {
    let story = footage().await;
    assert_eq!(story.video_told(), [""; 0]);
    assert!(!story.video().has_attribute("src"));
    assert_eq!(story.video().preload(), "none");
}

#[wasm_bindgen_test]
async fn one_press_loads_and_plays() {
    let story = footage().await;
    story.press("button", NAME).await;
    assert_eq!(story.video_told(), ["src /clip.mp4", "play"]);
    assert_eq!(story.focus().as_deref(), Some("Pause"));
    assert_eq!(story.details("story-play").len(), 0, "it is asked to play, and does not yet");
    story.video_does("playing").await;
    assert_eq!(story.details("story-play").len(), 1);
}

#[wasm_bindgen_test]
async fn the_controls_are_fetched_when_the_reader_reaches_for_the_card() {
    let stand = Stand::new(&QUIET, Some(&footage_with("")));
    stand.pieces("(name) => { globalThis.fetched = name; return Promise.resolve(); }");
    let story = stand.mount();
    story.settled().await;
    assert!(script_value("globalThis.fetched").is_undefined());
    card(&story).dispatch_event(&web_sys::Event::new("pointerenter").unwrap()).unwrap();
    drawn().await;
    assert!(script_value("globalThis.fetched").is_undefined(), "a pointer may be on its way elsewhere");
    until("the controls", || script_value("globalThis.fetched").as_string().as_deref() == Some("player"))
        .await;
    until("the bar, unseen", || story.select(".bar").is_some()).await;
    assert_eq!(story.video_told(), [""; 0], "the footage waits for a press");
}

#[wasm_bindgen_test]
async fn the_file_is_asked_for_before_anything_is_drawn_anew() {
    let story = footage().await;
    card(&story).dispatch_event(&web_sys::Event::new("pointerenter").unwrap()).unwrap();
    until("the bar, unseen", || story.select(".bar").is_some()).await;
    let in_the_press = story.press("button", NAME);
    assert_eq!(story.video_told(), ["src /clip.mp4", "play"]);
    // What is drawn within the press keeps the browser from sending its request.
    in_the_press.await;
    assert_eq!(story.focus().as_deref(), Some(NAME));
    until("the card that says so", || story.focus().as_deref() == Some("Pause")).await;
    assert_eq!(story.video_told(), ["src /clip.mp4", "play"], "once");
}

#[wasm_bindgen_test]
async fn a_press_plays_before_the_controls_are_there_and_the_next_one_pauses() {
    let stand = Stand::new(&QUIET, Some(&footage_with("")));
    stand.pieces("() => new Promise((come) => { globalThis.come = come; })");
    let story = stand.mount();
    story.settled().await;
    story.press("button", NAME).await;
    assert_eq!(story.get("button", "Pause").get_attribute("aria-busy").as_deref(), Some("true"));
    assert_eq!(story.video_told(), ["src /clip.mp4", "play"], "it does not wait for them");
    story.press("button", "Pause").await;
    assert!(!story.get("button", NAME).has_attribute("aria-busy"));
    script_value("globalThis.come()");
    drawn().await;
    assert!(story.names("button").contains(&"Mute".to_owned()), "the controls are there");
    assert_eq!(story.video_told()[2..], ["pause"]);
    story.press("button", NAME).await;
    assert_eq!(story.video_told()[2..], ["pause", "play"], "and take over what has begun");
}

#[wasm_bindgen_test]
async fn controls_that_do_not_come_are_said_and_can_be_tried_again() {
    let stand = Stand::new(&QUIET, Some(&footage_with("")));
    stand.pieces("() => Promise.reject('no network')");
    let story = stand.mount();
    story.settled().await;
    story.press("button", NAME).await;
    let sentence = "The connection was lost while the video was loading.";
    assert!(story.text().contains(sentence), "{:?}", story.text());
    assert_eq!(story.codes(), ["wasm-load"]);
    assert_eq!(story.state().as_deref(), Some("ready"), "the rest of the page stays");
    story.pieces("() => Promise.resolve()");
    story.press("button", "Retry").await;
    assert_eq!(
        story.video_told(),
        ["src /clip.mp4", "play", "pause", "play"],
        "what cannot be steered does not play"
    );
    assert!(!story.text().contains(sentence));
    assert_eq!(story.focus().as_deref(), Some("Pause"), "the focus is not lost with Retry");
}

#[wasm_bindgen_test]
async fn the_same_button_pauses_and_plays_on() {
    let story = playing().await;
    story.press("button", "Pause").await;
    story.video_does("pause").await;
    assert_eq!(story.focus().as_deref(), Some(NAME));
    assert_eq!(story.details("story-pause").len(), 1);
    story.press("button", NAME).await;
    assert_eq!(story.video_told(), ["src /clip.mp4", "play", "pause", "play"]);
}

#[wasm_bindgen_test]
async fn what_the_loader_made_is_moved_into_the_card_and_keeps_the_focus() {
    let stand = Stand::new(&QUIET, Some(&footage_with("")));
    let (button, video) = (stand.play_button(), stand.video());
    button.focus().unwrap();
    let story = stand.mount();
    story.settled().await;
    assert!(card(&story).contains(Some(&button)) && card(&story).contains(Some(&video)));
    assert_eq!(story.focused(), Some(button.unchecked_into()));
}

#[wasm_bindgen_test]
async fn a_press_made_before_the_module_was_there_is_honoured_once() {
    let stand = Stand::new(&QUIET, Some(&footage_with("")));
    stand.press_play();
    let story = stand.mount();
    story.settled().await;
    assert_eq!(story.video_told(), ["src /clip.mp4", "play"]);
    story.set_document(&footage_with(r#""slug": "NEW""#));
    let _ = story.command("refresh", &JsValue::UNDEFINED);
    drawn().await;
    assert_eq!(story.video_told().iter().filter(|told| *told == "play").count(), 1);
}

#[wasm_bindgen_test]
async fn a_warning_of_the_agencys_stands_before_play() {
    let story = Story::of(&story_with(
        r#""video": {"sources": [{"src": "/a.mp4", "type": "video/mp4"}], "contentWarning": "Injured people"}"#,
    ))
    .await;
    assert!(story.text().contains("Injured people"));
}

#[wasm_bindgen_test]
async fn a_press_for_a_story_that_may_not_be_played_yet_is_void_when_it_may() {
    let stand =
        Stand::new(&QUIET, Some(&footage_with(r#""rights": {"embargoUntil": "2199-01-01T00:00:00Z"}"#)));
    stand.press_play();
    let story = stand.mount();
    story.settled().await;
    story.set_document(&footage_with(""));
    let _ = story.command("refresh", &JsValue::UNDEFINED);
    until("the video", || story.names("button").contains(&NAME.to_owned())).await;
    drawn().await;
    assert_eq!(story.video_told(), [""; 0], "nobody has pressed for this");
}
