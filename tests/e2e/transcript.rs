//! Transcript, shotlist and audio description of the built widget: opened, searched, copied, followed.
//! Not here: an accessibility checker over them (`accessibility`), or their file that does not come (`faults`).

use crate::answer::{Answer, Delivery, Gate};
use crate::page::Page;
use crate::publisher::{Publisher, feed, page_showing};
use serde_json::{Value, json};

/// Where the shadow root of the first widget is.
const ROOT: &str = "document.querySelector('story-widget').shadowRoot";

/// The harbour story with its transcript open.
fn open_transcript() -> Page {
    let page = page_showing("harbour.json");
    page.button("Transcript").press();
    page.find("group", "Transcript");
    page
}

/// A page with a story of its own.
fn page_with(story: &Value, attributes: &str) -> Page {
    let publisher = Publisher::new();
    publisher.agency.answer("/feeds/own.json", [Answer::json(story)]);
    let body = publisher.snippet("own.json", &format!("loading=eager consent=off {attributes}"));
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page
}

/// The harbour story changed.
fn harbour(change: impl FnOnce(&mut Value)) -> Value {
    let mut story = feed("harbour.json");
    change(&mut story["story"]["video"]);
    story
}

/// The text of the current row; empty where there is none.
fn current(page: &Page) -> String {
    let text = page.value(&format!("{ROOT}.querySelector('[aria-current=true]')?.innerText ?? ''"));
    text.as_str().unwrap_or_default().to_owned()
}

/// Whether the current row is to be seen within the list.
fn is_current_in_sight(page: &Page) -> bool {
    page.value(&format!(
        "((frame, row) => row && row.getBoundingClientRect().bottom <= frame.getBoundingClientRect().bottom + 1 \
             && row.getBoundingClientRect().top >= frame.getBoundingClientRect().top - 1) \
             ({ROOT}.querySelector('.timed-rows'), {ROOT}.querySelector('[aria-current=true]'))"
    )) == true
}

#[test]
fn it_is_fetched_when_it_is_opened_and_has_the_rows_of_the_feed() {
    let page = page_showing("harbour.json");
    assert_eq!(page.publisher.widget.requests(".wasm").len(), 1, "the story needs no more");
    let button = page.button("Transcript");
    assert_eq!(button.attribute("aria-expanded").as_deref(), Some("false"));
    button.press();
    page.find("group", "Transcript");
    assert_eq!(button.attribute("aria-expanded").as_deref(), Some("true"));
    let cues = feed("harbour.json")["story"]["video"]["transcript"]["cues"].as_array().map(Vec::len);
    page.wait_for(&format!("{ROOT}.querySelectorAll('.timed-row').length === {}", cues.expect("cues")));
    page.button("Shotlist").press();
    page.find("group", "Shotlist");
    page.wait_until_shown(
        "QUAY CRANE LIFTING RED CONTAINER FROM DECK OF CONTAINER SHIP, TWO WORKERS WATCHING",
    );
    assert_eq!(page.publisher.widget.requests(".wasm").len(), 2, "one piece for all of it");
    assert_eq!(page.shifts(), [""; 0]);
}

#[test]
fn nothing_moves_when_what_is_opened_comes_late_or_not() {
    let publisher = Publisher::new();
    let story = harbour(|video| video["transcript"] = json!({ "src": "../media/said.vtt" }));
    publisher.agency.answer("/feeds/own.json", [Answer::json(story)]);
    let (piece, said, again) =
        (publisher.hold("story-widget-transcript.wasm"), Gate::default(), Gate::default());
    let refused = Answer::status(404).delivered(Delivery::Held(said.clone()));
    let file = Answer::new("text/vtt", "WEBVTT\n\n00:03.000 --> 00:05.000\n<v Edda>Here it is.\n");
    publisher.agency.answer("/media/said.vtt", [refused, file.delivered(Delivery::Held(again.clone()))]);
    let body = publisher.snippet("own.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    // A shift within half a second of a press is the reader's own.
    let rest =
        || drop(page.browser.run_until_called("const [done] = arguments; setTimeout(done, 700);", &[]));
    page.button("Transcript").press();
    page.button("Shotlist").press();
    page.button("Audio description").press();
    rest();
    piece.open();
    page.find("group", "Shotlist");
    rest();
    said.open();
    page.wait_until_shown("The transcript could not be loaded.");
    page.button("Retry").press();
    rest();
    again.open();
    page.button("00:03 Edda: Here it is.");
    rest();
    assert_eq!(page.shifts(), [""; 0]);
}

#[test]
fn a_press_on_a_row_plays_from_there_at_once_and_the_current_row_follows() {
    let page = open_transcript();
    page.find_beginning("button", "00:24").press();
    page.wait_for_video("!video.paused && video.currentTime >= 24 && video.currentTime < 32");
    page.wait_for(&format!("{ROOT}.querySelector('[aria-current=true]')?.innerText.startsWith('00:24')"));
    page.button("Pause").press();
    page.wait_for_video("video.paused");
    page.value(&format!("{ROOT}.querySelector('video').currentTime = 57"));
    page.wait_for(&format!("{ROOT}.querySelector('[aria-current=true]')?.innerText.startsWith('00:5')"));
    assert!(is_current_in_sight(&page), "{}", current(&page));
    // Standing, it shows that moment.
    page.find_beginning("button", "00:04").press();
    page.wait_for_video("video.paused && video.currentTime >= 4 && video.currentTime < 5");
}

#[test]
fn a_press_on_a_row_plays_from_there_before_the_controls_have_come() {
    let publisher = Publisher::new();
    let controls = publisher.hold("story-widget-player.wasm");
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.button("Transcript").press();
    page.find_beginning("button", "00:44").press();
    page.wait_for_video("video.currentTime > 44.2 && !video.paused");
    controls.open();
    page.button("Settings");
    page.wait_for_video("video.currentTime > 45 && video.currentTime < 52 && !video.paused");
    assert_eq!(page.events("story-play").len(), 1);
}

#[test]
fn a_row_is_reached_and_pressed_by_keys_alone() {
    let page = open_transcript();
    page.find_beginning("button", "00:12").focus();
    page.press_key(' ');
    page.wait_for_video("!video.paused && video.currentTime >= 12");
    assert!(page.focused().is_some_and(|thing| thing.name.starts_with("00:12")));
}

#[test]
fn a_search_leads_from_row_to_row() {
    let page = open_transcript();
    page.find("searchbox", "Search").press();
    for letter in "LIGHT".chars() {
        page.press_key(letter);
    }
    page.wait_until_shown("2 rows found");
    page.press_key('\u{e007}');
    page.wait_until_shown("2 of 2");
    page.button("Next match").press();
    page.wait_until_shown("1 of 2");
    let sought = page.value(&format!("{ROOT}.querySelector('[data-sought]').innerText"));
    assert!(sought.as_str().is_some_and(|text| text.contains("light")), "{sought}");
    let switch = page.find("switch", "Follow the video");
    assert_eq!(switch.value("element.checked"), false);
}

#[test]
fn copies_have_the_times() {
    let page = open_transcript();
    page.value(
        "navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve() }",
    );
    page.button("Copy transcript").press();
    page.wait_until_shown("Copied");
    let copied = page.value("window.copied");
    let copied = copied.as_str().unwrap_or_default();
    assert!(copied.starts_with("00:04 Narrator: Before first light"), "{copied}");
    assert_eq!(copied.lines().count(), 11);
}

#[test]
fn without_a_video_it_is_there_to_be_read() {
    let story = harbour(|video| {
        video["sources"] = json!([{ "src": "javascript:void 0", "type": "video/mp4" }]);
    });
    let publisher = Publisher::new();
    publisher.agency.answer("/feeds/own.json", [Answer::json(story)]);
    let body = publisher.snippet("own.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.button("Transcript").press();
    page.find("group", "Transcript");
    assert!(page.things("button").iter().all(|button| !button.name.starts_with("00:")));
    assert!(page.look_for("switch", "Follow the video").is_none());
    page.button("Copy transcript");
}

#[test]
fn captions_are_a_transcript_where_the_agency_wrote_none() {
    let page =
        page_with(&harbour(|video| drop(video.as_object_mut().map(|video| video.remove("transcript")))), "");
    assert_eq!(
        page.publisher.agency.requests("harbour.en.vtt").len(),
        0,
        "nothing is fetched before it is opened"
    );
    page.button("Transcript").press();
    page.find_beginning("button", "00:04 Before first light, the lamp on Aldry Point is burning again");
    assert_eq!(page.publisher.agency.requests("harbour.en.vtt").len(), 1);
    assert_eq!(page.publisher.agency.requests("harbour.ar.vtt").len(), 0);
}

#[test]
fn a_file_that_does_not_come_is_said_and_can_be_tried_again() {
    let publisher = Publisher::new();
    let story = harbour(|video| video["transcript"] = json!({ "src": "../media/said.vtt" }));
    publisher.agency.answer("/feeds/own.json", [Answer::json(story)]);
    publisher.agency.answer("/media/said.vtt", [Answer::status(404)]);
    let body = publisher.snippet("own.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.button("Transcript").press();
    page.wait_until_shown("The transcript could not be loaded.");
    let event = page.wait_for_event("story-error", |detail| detail["code"] == "captions");
    assert_eq!((&event["severity"], &event["httpStatus"]), (&json!("degraded"), &json!(404)), "{event}");
    assert_eq!(page.state(), "ready", "the story stays");
    let file = Answer::new("text/vtt", "WEBVTT\n\n00:03.000 --> 00:05.000\n<v Edda>Here it is.\n");
    page.publisher.agency.answer("/media/said.vtt", [file]);
    page.button("Retry").press();
    page.button("00:03 Edda: Here it is.");
    page.wait_for_focus("button", "Transcript");
}

#[test]
fn a_long_transcript_opens_at_once() {
    let story = harbour(|video| {
        let cue = |n: u32| json!({ "start": n, "text": format!("Row {n} says what is said then, and somewhat more of it.") });
        video["transcript"] = json!({ "cues": (0..1_000).map(cue).collect::<Vec<_>>() });
    });
    let page = page_with(&story, "");
    page.value(
        "(window.longest = 0, new PerformanceObserver((list) => list.getEntries() \
             .forEach(({ duration }) => window.longest = Math.max(longest, duration))).observe({ type: 'longtask' }))",
    );
    page.button("Transcript").press();
    page.wait_for(&format!("{ROOT}.querySelectorAll('.timed-row').length === 1000"));
    let longest = page.value("longest").as_f64().unwrap_or(f64::NAN);
    assert!(longest <= 400.0, "a task of {longest} ms");
}

#[test]
fn a_story_in_arabic_has_its_rows_from_right_to_left() {
    let publisher = Publisher::new();
    let body = publisher.snippet("arabic.json", "loading=eager consent=off lang=ar");
    let page = publisher.open(body);
    page.button("النص المفرّغ").press();
    page.find("group", "النص المفرّغ");
    let row = page.value(&format!(
        "((row) => [getComputedStyle(row).direction, \
             row.querySelector('time').getBoundingClientRect().left > row.querySelector('span').getBoundingClientRect().left]) \
             ({ROOT}.querySelector('.timed-row'))"
    ));
    assert_eq!(row, json!(["rtl", true]));
}

#[test]
fn what_is_seen_is_told_while_the_video_plays() {
    let page = page_showing("harbour.json");
    page.button("Audio description").press();
    page.wait_until_shown("What is seen is described here while the video plays.");
    page.find_beginning("button", "Play video").press();
    page.wait_until_shown("A lighthouse on a rocky point, still dark. Its lamp flashes over the sea.");
    page.value(&format!("{ROOT}.querySelector('video').currentTime = 31"));
    page.wait_until_shown("A red buoy rocks on the swell, a gull on top of it.");
    page.button("Audio description").press();
    page.wait_for(&format!(
        "[...{ROOT}.querySelector('video').textTracks].every(({{ mode }}) => mode === 'disabled')"
    ));
}

#[test]
fn on_paper_it_stands_as_far_as_it_is_open() {
    let page = open_transcript();
    let row = "Two fishing boats wait inside the breakwater.";
    page.browser.command("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    assert!(page.is_shown(row));
    assert!(!page.is_shown("Copy transcript"));
    assert!(!page.is_shown("Follow the video"));
    page.browser.command("Emulation.setEmulatedMedia", json!({ "media": "" }));
    page.button("Transcript").press();
    page.browser.command("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    assert!(!page.is_shown(row));
    assert!(!page.is_shown("Transcript"));
}
