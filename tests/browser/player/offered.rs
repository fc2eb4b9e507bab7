//! When there is footage to play, and when no longer.
//! Not here: the words that say so (`standing`).

use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{NAME, card, in_seconds, playing};
use crate::page::{script_value, until};
use crate::sample::footage_with;
use crate::story::{Story, drawn};

#[wasm_bindgen_test]
async fn what_the_system_was_told_goes_with_the_story() {
    let mut story = playing().await;
    let title = || script_value("navigator.mediaSession.metadata?.title");
    assert_eq!(title().as_string().as_deref(), Some("Divers raise a boat"));
    story.unmount();
    until("nothing of it", || title().is_undefined()).await;
}

#[wasm_bindgen_test]
async fn before_the_embargo_ends_there_is_no_player_and_then_there_is_without_a_reload() {
    let until_then = in_seconds(4);
    let story = Story::of(&footage_with(&format!(r#""rights": {{"embargoUntil": "{until_then}"}}"#))).await;
    assert!(card(&story).has_attribute("hidden"));
    assert!(!story.names("button").iter().any(|name| name.starts_with("Play")));
    assert!(story.select(".poster, .duration").is_none(), "nothing of it is fetched or told");
    assert_eq!(story.all("note").len(), 1);
    until("the player", || story.names("button").contains(&NAME.to_owned())).await;
    assert_eq!(story.all("note").len(), 0);
}

#[wasm_bindgen_test]
async fn footage_that_may_be_used_no_more_falls_silent_while_it_plays() {
    let until_then = in_seconds(4);
    let story = Story::of(&footage_with(&format!(r#""rights": {{"useUntil": "{until_then}"}}"#))).await;
    story.press("button", NAME).await;
    story.video_does("playing").await;
    until("the end of use", || card(&story).has_attribute("hidden")).await;
    drawn().await;
    assert_eq!(story.video_told().last().map(String::as_str), Some("pause"));
}

#[wasm_bindgen_test]
async fn footage_that_the_agency_takes_back_falls_silent_while_it_plays() {
    let story = playing().await;
    story.set_document(&footage_with(r#""status": "canceled", "statusNote": "Wrong ship""#));
    let _ = story.command("refresh", &JsValue::UNDEFINED);
    until("the note", || story.text().contains("Wrong ship")).await;
    assert!(story.text().contains("The agency has withdrawn this story."));
    assert!(card(&story).has_attribute("hidden"));
    assert_eq!(story.video_told().last().map(String::as_str), Some("pause"));
}

#[wasm_bindgen_test]
async fn a_refresh_with_the_same_footage_plays_on() {
    let story = playing().await;
    let before = story.video_told();
    story.set_document(&footage_with(r#""description": ["More is known now."]"#));
    let _ = story.command("refresh", &JsValue::UNDEFINED);
    until("the new text", || story.text().contains("More is known now.")).await;
    assert_eq!(story.video_told(), before);
    assert!(story.names("button").contains(&"Pause".to_owned()));
    // Nor does what stands beside the footage begin it anew.
    let more = r#""durationSeconds": 60, "chapters": [{"start": 0, "title": "The boat"}],
        "shotlist": [{"start": 0, "text": "DIVERS"}], "contentWarning": "Loud noises.","#;
    story.set_document(&footage_with("").replace(r#""durationSeconds": 60,"#, more));
    let _ = story.command("refresh", &JsValue::UNDEFINED);
    until("the shotlist", || story.names("button").contains(&"Shotlist".to_owned())).await;
    assert_eq!(story.video_told(), before);
    assert!(story.names("button").contains(&"Pause".to_owned()));
}
