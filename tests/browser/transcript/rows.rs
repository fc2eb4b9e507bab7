//! The rows: what a press on one does, and which one is current.

use wasm_bindgen_test::wasm_bindgen_test;

use super::{CUES, SHOTS, SOURCES, current, moves_to, open, open_transcript, rows, timed_rows, video};
use crate::page::until;
use crate::sample::story_with;
use crate::story::{Story, drawn};

const ROW: &str = "00:10 Edda Quillane: The door is open.";

/// The names of the rows that can be pressed.
fn pressable(story: &Story) -> Vec<String> {
    story
        .names("button")
        .into_iter()
        .filter(|name| name.starts_with(|first: char| first.is_ascii_digit()))
        .collect()
}

#[wasm_bindgen_test]
async fn before_the_first_play_a_press_on_a_row_plays_from_there() {
    let story = open_transcript().await;
    assert_eq!(story.video_told(), [""; 0]);
    story.press("button", ROW).await;
    until("the footage", || story.video_told() == ["src /clip.mp4", "play"]).await;
    assert!((story.video().current_time() - 10.0).abs() < 0.001);
    assert_eq!(story.focus().as_deref(), Some(ROW), "the focus stays");
}

#[wasm_bindgen_test]
async fn a_press_once_it_was_started_goes_there_and_leaves_it_playing_or_standing() {
    let story = open_transcript().await;
    story.press("button", "Play video, Divers raise a boat, 1 minute").await;
    story.video_does("playing").await;
    let before = story.video_told();
    story.press("button", ROW).await;
    assert!((story.video().current_time() - 10.0).abs() < 0.001);
    assert_eq!(story.video_told(), before, "it plays already");
    story.video_does("pause").await;
    story.press("button", "00:02 [A bell rings]").await;
    assert!((story.video().current_time() - 2.0).abs() < 0.001);
    assert_eq!(story.video_told(), before, "it stands as before");
}

#[wasm_bindgen_test]
async fn the_current_row_is_marked_while_the_footage_plays() {
    let story = open_transcript().await;
    assert_eq!(current(&story), None);
    story.press("button", "Play video, Divers raise a boat, 1 minute").await;
    story.video_does("playing").await;
    for (seconds, row) in [
        (1.0, None),
        (2.0, Some("00:02")),
        (19.0, Some("00:10")),
        (21.0, Some("00:20")),
        (3.0, Some("00:02")),
    ] {
        moves_to(&story, seconds).await;
        let time = current(&story).map(|text| text.chars().take(5).collect::<String>());
        assert_eq!(time.as_deref(), row, "at {seconds}");
        assert_eq!(
            timed_rows(&story).iter().filter(|row| row.has_attribute("aria-current")).count(),
            usize::from(row.is_some())
        );
    }
}

#[wasm_bindgen_test]
async fn without_footage_the_rows_are_text_and_there_is_nothing_to_follow() {
    for document in [
        video(&[CUES, SHOTS]),
        story_with(&format!(
            r#""rights": {{"useUntil": "2020-01-01T00:00:00Z"}}, "video": {{{SOURCES}, {CUES}, {SHOTS}}}"#
        )),
    ] {
        let story = Story::of(&document).await;
        open(&story, "Transcript").await;
        assert_eq!(rows(&story).len(), 3);
        assert_eq!(pressable(&story), [""; 0]);
        assert_eq!(story.names("switch"), [""; 0]);
        assert!(story.names("button").contains(&"Copy transcript".to_owned()));
        let list = story.get("group", "Transcript");
        assert_eq!(list.tab_index(), 0, "it can be scrolled by keys");
    }
}

#[wasm_bindgen_test]
async fn rows_that_have_footage_again_can_be_pressed() {
    let story = Story::of(&video(&[CUES])).await;
    open(&story, "Transcript").await;
    assert_eq!(pressable(&story).len(), 0);
    story.set_document(&video(&[SOURCES, CUES]));
    let _ = story.command("refresh", &wasm_bindgen::JsValue::UNDEFINED);
    until("the buttons", || pressable(&story).len() == 3).await;
}

#[wasm_bindgen_test]
async fn a_long_transcript_is_there_whole_after_a_moment() {
    let cues: Vec<String> =
        (0..1_200).map(|n| format!(r#"{{"start": {n}, "text": "Row number {n}"}}"#)).collect();
    let story =
        Story::of(&video(&[SOURCES, &format!(r#""transcript": {{"cues": [{}]}}"#, cues.join(","))])).await;
    let count = || timed_rows(&story).len();
    open(&story, "Transcript").await;
    assert!(count() >= 100, "{}", count());
    until("all rows", || count() == 1_200).await;
    let last = timed_rows(&story).pop().unwrap();
    assert_eq!(last.text_content().as_deref(), Some("19:59 Row number 1199"));
}

#[wasm_bindgen_test]
async fn markup_in_a_row_is_text() {
    let cues = r#""transcript": {"cues": [{"start": 0, "speaker": "<b>Edda</b>", "text": "<img src=x onerror=alert(1)>"}]}"#;
    let story = Story::of(&video(&[SOURCES, cues])).await;
    open(&story, "Transcript").await;
    drawn().await;
    assert_eq!(rows(&story), ["00:00 <b>Edda</b>: <img src=x onerror=alert(1)>"]);
    assert!(story.select(".timed-rows img").is_none());
}

#[wasm_bindgen_test]
async fn a_machine_that_wrote_it_is_named() {
    let story =
        Story::of(&video(&[SOURCES, &CUES.replace(r#"{"cues""#, r#"{"generated": true, "cues""#)])).await;
    open(&story, "Transcript").await;
    assert!(story.text().contains("This transcript was written by a machine."));
    let by_hand = open_transcript().await;
    assert!(!by_hand.text().contains("machine"));
}
