//! A transcript in a file: fetched when it is opened, and what is said if it does not come.

use wasm_bindgen_test::wasm_bindgen_test;

use super::{SOURCES, open, rows, video};
use crate::page::{Change, script_value, until};
use crate::story::{Story, drawn};

const FILE: &str = r#""transcript": {"src": "https://media.example/said.vtt"}"#;

/// A page whose requests are answered so; `window.asked` has their addresses.
fn answering(script: &str) -> Change {
    script_value("window.asked = []");
    Change::fetch(&format!("(request) => {{ window.asked.push(request.url); return ({script})(request) }}"))
}

fn asked() -> String {
    script_value("window.asked.join(' ')").as_string().unwrap()
}

const VTT: &str = r"() => Promise.resolve(new Response('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Edda>The <i>door</i>\nis open.\n'))";

#[wasm_bindgen_test]
async fn it_is_fetched_when_it_is_opened_and_not_before_and_once() {
    let _fetch = answering(VTT);
    let story = Story::of(&video(&[SOURCES, FILE])).await;
    assert_eq!(asked(), "");
    open(&story, "Transcript").await;
    until("the rows", || rows(&story) == ["00:01 Edda: The door is open."]).await;
    story.press("button", "Transcript").await;
    story.press("button", "Transcript").await;
    assert_eq!(asked(), "https://media.example/said.vtt");
}

#[wasm_bindgen_test]
async fn captions_are_a_transcript_where_there_is_no_other_in_the_readers_language() {
    let _fetch = answering(VTT);
    let tracks = r#""tracks": [
        {"src": "https://media.example/ar.vtt", "srclang": "ar"}, {"src": "https://media.example/en.vtt", "srclang": "en-GB"}
    ]"#;
    let story = Story::of(&video(&[SOURCES, tracks])).await;
    open(&story, "Transcript").await;
    until("the rows", || rows(&story).len() == 1).await;
    assert_eq!(asked(), "https://media.example/en.vtt");
    let list = story.select(".timed-rows > ol").unwrap();
    assert_eq!(list.get_attribute("lang").as_deref(), Some("en-GB"));
    assert_eq!(list.get_attribute("dir").as_deref(), Some("ltr"));
}

#[wasm_bindgen_test]
async fn while_it_is_on_its_way_that_is_said() {
    let _fetch = answering("() => new Promise((answer) => { window.arrive = answer })");
    let story = Story::of(&video(&[SOURCES, FILE])).await;
    open(&story, "Transcript").await;
    assert!(
        story.texts("status").contains(&"Loading the transcript".to_owned()),
        "{:?}",
        story.texts("status")
    );
    script_value(r"window.arrive(new Response('WEBVTT\n\n00:01.000 --> 00:02.000\nHere\n'))");
    until("the rows", || rows(&story) == ["00:01 Here"]).await;
}

#[wasm_bindgen_test]
async fn one_that_does_not_come_or_is_none_is_said_and_reported_and_can_be_tried_again() {
    for (answer, status) in [
        ("() => Promise.resolve(new Response('', { status: 404 }))", Some(404.0)),
        ("() => Promise.resolve(new Response('<!doctype html>'))", None),
    ] {
        let story = Story::of(&video(&[SOURCES, FILE])).await;
        {
            let _fetch = answering(answer);
            open(&story, "Transcript").await;
            let said = || story.texts("status").contains(&"The transcript could not be loaded.".to_owned());
            until("that is said", said).await;
        }
        assert_eq!(story.codes(), ["captions"]);
        let report = story.details("story-error").pop().unwrap();
        assert_eq!(crate::value::string(&report, "severity").as_deref(), Some("degraded"));
        assert_eq!(crate::value::number(&report, "httpStatus"), status);
        let message = crate::value::string(&report, "message").unwrap();
        assert!(message.starts_with("the transcript did not come: "), "{message}");
        let _fetch = answering(VTT);
        story.press("button", "Retry").await;
        until("the rows", || rows(&story).len() == 1).await;
        assert_eq!(story.focus().as_deref(), Some("Transcript"));
    }
}

#[wasm_bindgen_test]
async fn one_without_text_is_said_to_be_empty() {
    let _fetch = answering(r"() => Promise.resolve(new Response('WEBVTT\n\nNOTE nothing\n'))");
    let story = Story::of(&video(&[SOURCES, FILE])).await;
    open(&story, "Transcript").await;
    until("that is said", || story.text().contains("This transcript has no text.")).await;
    assert!(!story.names("button").contains(&"Copy transcript".to_owned()));
}

#[wasm_bindgen_test]
async fn it_is_given_up_when_the_story_goes() {
    let _fetch = answering("({ signal }) => { window.signal = signal; return new Promise(() => {}) }");
    let mut story = Story::of(&video(&[SOURCES, FILE])).await;
    open(&story, "Transcript").await;
    story.unmount();
    drawn().await;
    assert!(script_value("window.signal.aborted").is_truthy());
}
