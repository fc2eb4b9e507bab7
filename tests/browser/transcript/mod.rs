//! Transcript and shotlist below the player, and the audio description.

mod descriptions;
mod file;
mod rows;
mod tools;

use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::until;
use crate::sample::story_with;
use crate::story::{Story, drawn};

const SOURCES: &str = r#""sources": [{"src": "/clip.mp4", "type": "video/mp4"}]"#;
const CUES: &str = r#""transcript": {"cues": [
    {"start": 2, "text": "[A bell rings]"},
    {"start": 10, "speaker": "Edda Quillane", "text": "The door is open."},
    {"start": 20.5, "speaker": "Joss Aramby", "text": "Déjà vu, every evening."}
]}"#;
const SHOTS: &str = r#""shotlist": [{"start": 0, "text": "WIDE OF HARBOUR"}, {"start": 30, "text": "BUOY"}]"#;

/// A story whose video has these fields.
fn video(fields: &[&str]) -> String {
    story_with(&format!(r#""video": {{"durationSeconds": 60, {}}}"#, fields.join(", ")))
}

/// A story with footage and a transcript, which is open.
async fn open_transcript() -> Story {
    let story = Story::of(&video(&[SOURCES, CUES])).await;
    open(&story, "Transcript").await;
    story
}

/// Presses a button of that name and waits until what it opens is there.
async fn open(story: &Story, name: &str) {
    story.press("button", name).await;
    until("what the button opens", || {
        let button = story.get("button", name);
        let panel = button.get_attribute("aria-controls").unwrap();
        story.select(&format!("#{panel} > *")).is_some()
    })
    .await;
    drawn().await;
}

/// The rows, as they are read.
fn rows(story: &Story) -> Vec<String> {
    let rows = story.all("listitem");
    rows.iter().map(|row| row.text_content().unwrap_or_default()).collect()
}

/// The rows themselves, in the one list that is open.
fn timed_rows(story: &Story) -> Vec<web_sys::Element> {
    let Some(items) = story.select(".timed-rows > ol").map(|list| list.children()) else { return Vec::new() };
    (0..items.length()).filter_map(|index| items.item(index)?.first_element_child()).collect()
}

/// The text of the current row, if there is one.
fn current(story: &Story) -> Option<String> {
    story.select("[aria-current=true]").and_then(|row| row.text_content())
}

/// The footage is at so many seconds.
async fn moves_to(story: &Story, seconds: f64) {
    story.video().set_current_time(seconds);
    story.video_does("timeupdate").await;
}

/// The openings that show, by name.
fn openings(story: &Story) -> Vec<String> {
    let all = ["Transcript", "Shotlist", "Audio description"];
    story.names("button").into_iter().filter(|name| all.contains(&name.as_str())).collect()
}

#[wasm_bindgen_test]
async fn each_button_is_there_where_the_feed_has_what_it_opens() {
    let descriptions = r#""tracks": [{"src": "/d.vtt", "kind": "descriptions"}]"#;
    let captions = r#""tracks": [{"src": "/en.vtt", "srclang": "en"}]"#;
    for (fields, names) in [
        (&[SOURCES][..], &[][..]),
        (&[SOURCES, CUES], &["Transcript"]),
        (&[SOURCES, SHOTS], &["Shotlist"]),
        (&[SOURCES, descriptions], &["Audio description"]),
        (&[SOURCES, captions], &["Transcript"]),
        (&[SOURCES, CUES, SHOTS, descriptions], &["Transcript", "Shotlist", "Audio description"]),
    ] {
        assert_eq!(openings(&Story::of(&video(fields)).await), names, "{fields:?}");
    }
    assert_eq!(openings(&Story::of(&story_with("")).await), [""; 0]);
}

#[wasm_bindgen_test]
async fn what_the_agency_holds_back_is_held_back_in_words_too() {
    for (status, count) in [("withheld", 0), ("canceled", 0), ("usable", 1)] {
        let fields = format!(r#""status": "{status}", "video": {{{SOURCES}, {CUES}}}"#);
        assert_eq!(openings(&Story::of(&story_with(&fields)).await).len(), count, "{status}");
    }
}

#[wasm_bindgen_test]
async fn a_press_opens_the_rows_and_another_closes_them() {
    let story = Story::of(&video(&[SOURCES, CUES])).await;
    let button = story.get("button", "Transcript");
    assert_eq!(button.get_attribute("aria-expanded").as_deref(), Some("false"));
    assert_eq!(rows(&story), [""; 0]);
    open(&story, "Transcript").await;
    assert_eq!(button.get_attribute("aria-expanded").as_deref(), Some("true"));
    assert_eq!(
        rows(&story),
        [
            "00:02 [A bell rings]",
            "00:10 Edda Quillane: The door is open.",
            "00:20 Joss Aramby: Déjà vu, every evening."
        ]
    );
    story.press("button", "Transcript").await;
    assert_eq!(button.get_attribute("aria-expanded").as_deref(), Some("false"));
    assert_eq!(rows(&story), [""; 0]);
    story.press("button", "Transcript").await;
    assert_eq!(rows(&story).len(), 3);
}

#[wasm_bindgen_test]
async fn transcript_and_shotlist_can_be_open_together() {
    let story = Story::of(&video(&[SOURCES, CUES, SHOTS])).await;
    open(&story, "Transcript").await;
    open(&story, "Shotlist").await;
    assert_eq!(rows(&story).len(), 5);
    assert_eq!(story.names("group"), ["Transcript", "Shotlist"]);
}

#[wasm_bindgen_test]
async fn what_does_not_come_is_said_and_can_be_tried_again() {
    let story = Story::of(&video(&[SOURCES, CUES])).await;
    story.pieces("() => Promise.reject(new Error('lost'))");
    story.press("button", "Transcript").await;
    until("that is said", || {
        story.texts("status").iter().any(|text| text == "This part could not be loaded.")
    })
    .await;
    assert_eq!(story.codes(), ["wasm-load"]);
    story.pieces("() => Promise.resolve()");
    story.press("button", "Retry").await;
    until("the rows", || rows(&story).len() == 3).await;
    assert_eq!(story.focus().as_deref(), Some("Transcript"));
}

#[wasm_bindgen_test]
async fn a_refresh_brings_other_rows_and_leaves_it_open() {
    let story = open_transcript().await;
    story.set_document(&video(&[SOURCES, &CUES.replace("The door is open.", "The door is shut.")]));
    let _ = story.command("refresh", &wasm_bindgen::JsValue::UNDEFINED);
    until("the other rows", || rows(&story).iter().any(|row| row.contains("shut"))).await;
    assert_eq!(rows(&story).len(), 3);
}
