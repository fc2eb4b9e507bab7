//! Search, following and copying.

use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlInputElement};

use super::{CUES, SHOTS, SOURCES, moves_to, open, open_transcript, timed_rows, video};
use crate::page::{Change, script_value, until, window};
use crate::story::{Story, drawn};

/// The reader types this into the search field.
async fn search(story: &Story, text: &str) {
    let field: HtmlInputElement = story.get("searchbox", "Search").unchecked_into();
    field.focus().unwrap();
    field.set_value(text);
    field.dispatch_event(&web_sys::Event::new("input").unwrap()).unwrap();
    drawn().await;
    drawn().await;
}

/// What the search says.
fn found(story: &Story) -> String {
    story.select(".found").unwrap().text_content().unwrap()
}

/// The times of the rows with that attribute.
fn marked(story: &Story, attribute: &str) -> Vec<String> {
    let rows = timed_rows(story).into_iter().filter(|row| row.has_attribute(attribute));
    rows.filter_map(|row| row.first_element_child()?.text_content()).collect()
}

fn follows(story: &Story) -> bool {
    story.get("switch", "Follow the video").unchecked_into::<HtmlInputElement>().checked()
}

#[wasm_bindgen_test]
async fn a_search_says_how_many_rows_it_found_and_marks_them() {
    let story = open_transcript().await;
    assert_eq!(found(&story), "");
    search(&story, "EVERY").await;
    assert_eq!(found(&story), "1 row found");
    assert_eq!(marked(&story, "data-found"), ["00:20"]);
    search(&story, "deja").await;
    assert_eq!(marked(&story, "data-found"), ["00:20"], "without accents");
    search(&story, "e").await;
    assert_eq!(found(&story), "3 rows found");
    assert_eq!(marked(&story, "data-sought"), ["00:02"]);
    search(&story, "nowhere").await;
    assert_eq!(found(&story), "Nothing found");
    assert_eq!(marked(&story, "data-found"), [""; 0]);
    search(&story, "").await;
    assert_eq!(found(&story), "");
}

#[wasm_bindgen_test]
async fn buttons_and_enter_lead_from_one_found_row_to_another() {
    let story = open_transcript().await;
    let next: HtmlElement = story.get("button", "Next match");
    assert!(next.has_attribute("disabled"), "there is nowhere to go");
    search(&story, "e").await;
    story.press("button", "Next match").await;
    drawn().await;
    assert_eq!((found(&story).as_str(), marked(&story, "data-sought")), ("2 of 3", vec!["00:10".to_owned()]));
    let field = story.get("searchbox", "Search");
    story.key(&field, "Enter").await;
    drawn().await;
    assert_eq!(found(&story), "3 of 3");
    story.press("button", "Previous match").await;
    assert_eq!(found(&story), "2 of 3");
}

#[wasm_bindgen_test]
async fn whoever_searches_is_not_led_by_the_footage_until_that_is_switched_on_again() {
    let story = open_transcript().await;
    assert!(follows(&story));
    search(&story, "bell").await;
    assert!(!follows(&story));
    search(&story, "").await;
    assert!(!follows(&story));
    story.press("switch", "Follow the video").await;
    assert!(follows(&story));
}

/// Many rows in a list that is low enough to be scrolled.
async fn long() -> Story {
    let cues: Vec<String> = (0..60).map(|n| format!(r#"{{"start": {n}, "text": "Row {n}"}}"#)).collect();
    let story =
        Story::of(&video(&[SOURCES, &format!(r#""transcript": {{"cues": [{}]}}"#, cues.join(","))])).await;
    open(&story, "Transcript").await;
    let frame: HtmlElement = story.select(".timed-rows").unwrap().unchecked_into();
    for (property, value) in [("height", "100px"), ("overflow-y", "auto")] {
        frame.style().set_property(property, value).unwrap();
    }
    story.press("button", "Play video, Divers raise a boat, 1 minute").await;
    story.video_does("playing").await;
    story
}

/// Whether the current row is to be seen in the list.
fn current_is_in_sight(story: &Story) -> bool {
    let frame = story.select(".timed-rows").unwrap().get_bounding_client_rect();
    let row = story.select("[aria-current=true]").map(|row| row.get_bounding_client_rect());
    row.is_some_and(|row| row.top() >= frame.top() - 1.0 && row.bottom() <= frame.bottom() + 1.0)
}

#[wasm_bindgen_test]
async fn the_current_row_stays_in_sight_and_the_page_stays_where_it_is() {
    let story = long().await;
    let before = window().scroll_y().unwrap();
    for seconds in [1.0, 30.0, 59.0, 0.0] {
        moves_to(&story, seconds).await;
        drawn().await;
        assert!(current_is_in_sight(&story), "at {seconds}");
    }
    assert!((window().scroll_y().unwrap() - before).abs() < 0.5);
    assert!(follows(&story));
}

#[wasm_bindgen_test]
async fn a_reader_who_scrolls_away_is_left_there() {
    let story = long().await;
    moves_to(&story, 1.0).await;
    drawn().await;
    let frame = story.select(".timed-rows").unwrap();
    frame.set_scroll_top(900);
    until("following has ended", || !follows(&story)).await;
    let before = frame.scroll_top();
    moves_to(&story, 2.0).await;
    drawn().await;
    assert_eq!(frame.scroll_top(), before);
    story.press("switch", "Follow the video").await;
    drawn().await;
    assert!(current_is_in_sight(&story));
}

#[wasm_bindgen_test]
async fn copies_have_a_line_with_its_time_for_each_row() {
    let _clipboard = Change::value(
        &window().navigator(),
        "clipboard",
        script_value("{ writeText(text) { window.copied = text; return Promise.resolve() } }"),
    );
    let story = Story::of(&video(&[SOURCES, CUES, SHOTS])).await;
    open(&story, "Transcript").await;
    story.press("button", "Copy transcript").await;
    until("that is said", || story.texts("status").contains(&"Copied".to_owned())).await;
    let copied = || script_value("window.copied").as_string().unwrap();
    assert_eq!(
        copied(),
        "00:02 [A bell rings]\n00:10 Edda Quillane: The door is open.\n00:20 Joss Aramby: Déjà vu, every evening."
    );
    open(&story, "Shotlist").await;
    story.press("button", "Copy shotlist").await;
    until("the other", || copied() == "00:00 WIDE OF HARBOUR\n00:30 BUOY").await;
    script_value("delete window.copied");
}

#[wasm_bindgen_test]
async fn where_the_browser_does_not_copy_the_text_is_there_and_selected() {
    let _clipboard = Change::value(
        &window().navigator(),
        "clipboard",
        script_value("{ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }"),
    );
    let story = open_transcript().await;
    story.press("button", "Copy transcript").await;
    until("that is said", || story.texts("status").iter().any(|text| text.contains("could not be copied")))
        .await;
    until("the focus", || story.focused().is_some_and(|field| field.local_name() == "textarea")).await;
    let field = story.get("textbox", "Copy transcript");
    let text = field.text_content().unwrap();
    assert!(text.starts_with("00:02 [A bell rings]\n"), "{text}");
    let selected = crate::value::number(&field, "selectionEnd");
    assert_eq!(selected, Some(f64::from(u32::try_from(text.encode_utf16().count()).unwrap())));
}
