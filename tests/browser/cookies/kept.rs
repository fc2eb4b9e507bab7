//! A choice: told, kept, followed in other tabs, taken back.
//! Not here: how it is made (`first_layer`, `settings`).

use super::{asking, asks, feed, is_gone, set};
use crate::page::{Change, script_value, until, window};
use crate::story::{Story, drawn};
use crate::value::{json, string, switches};
use story_widget::browser::{CONSENT_KEY, PREFERENCES_KEY, keep_record, records};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

/// A yes where nothing can be stored, for as long as the changes are held.
async fn chosen_for_the_visit() -> ([Change; 2], Story) {
    let changes = [
        Change::throws(&window(), "localStorage"),
        Change::throws(&script_value("Document.prototype"), "cookie"),
    ];
    let story = asking().await;
    set(&story, &[("analytics", true)]);
    drawn().await;
    (changes, story)
}

#[wasm_bindgen_test]
async fn the_page_may_decide_for_its_reader_and_that_is_kept_and_told() {
    let story = asking().await;
    let decided = set(&story, &[("analytics", true), ("preferences", false)]);
    drawn().await;
    assert!(
        decided.contains(r#""categories":{"analytics":true,"preferences":false},"source":"api""#),
        "{decided}"
    );
    assert_eq!(story.details("story-consent").iter().map(json).collect::<Vec<_>>(), [decided]);
    assert!(is_gone(&story));
    assert!(story.names("button").contains(&"Cookie settings".to_owned()));
    assert_eq!(records().len(), 2);
    assert!(records().iter().all(|record| record.len() <= 200), "{:?}", records());
}

#[wasm_bindgen_test]
async fn a_choice_that_is_kept_is_not_asked_for_again() {
    let first = asking().await;
    set(&first, &[("analytics", false)]);
    let kept = records().remove(0);
    drop(first);
    assert!(keep_record(&kept, 182));
    let second = Story::with(&[("consent", "own")], &feed()).await;
    assert!(is_gone(&second));
    let decided = json(&second.command("consent-get", &JsValue::UNDEFINED));
    assert!(decided.contains(r#""analytics":false"#), "{decided}");
}

#[wasm_bindgen_test]
async fn a_record_that_is_damaged_is_no_choice() {
    for damaged in ["1.2.b", "granted", "%F0%9F", "2.20000.b.en.00"] {
        assert!(keep_record(damaged, 182));
        let story = Story::with(&[("consent", "own")], &feed()).await;
        until("the question", || asks(&story)).await;
    }
}

#[wasm_bindgen_test]
async fn withdrawing_denies_everything_at_once_and_forgets_preferences() {
    let story = asking().await;
    set(&story, &[("analytics", true), ("preferences", true)]);
    let storage = window().local_storage().unwrap().unwrap();
    storage.set_item(PREFERENCES_KEY, "80").unwrap();
    let decided = json(&story.command("consent-withdraw", &JsValue::UNDEFINED));
    assert!(decided.contains(r#""categories":{"analytics":false,"preferences":false}"#), "{decided}");
    assert_eq!(storage.get_item(PREFERENCES_KEY).unwrap(), None);
    assert_eq!(story.details("story-consent").len(), 2);
}

#[wasm_bindgen_test]
async fn a_choice_in_another_tab_counts_here() {
    let story = asking().await;
    set(&story, &[("analytics", true)]);
    let elsewhere = records().remove(0);
    drop(story);
    let story = asking().await;
    assert!(keep_record(&elsewhere, 182));
    window().dispatch_event(&web_sys::Event::new("storage").unwrap()).unwrap();
    drawn().await;
    assert!(is_gone(&story));
}

#[wasm_bindgen_test]
async fn where_nothing_can_be_stored_a_choice_holds_for_the_visit() {
    let (_nothing_is_stored, story) = chosen_for_the_visit().await;
    assert!(is_gone(&story));
    assert_eq!(story.codes(), ["storage-unavailable"]);
    // The page writes something of its own in another tab.
    window().dispatch_event(&web_sys::Event::new("storage").unwrap()).unwrap();
    drawn().await;
    assert!(is_gone(&story), "asked again in the same visit");
}

#[wasm_bindgen_test]
async fn where_nothing_can_be_stored_the_reader_is_told() {
    let (_nothing_is_stored, story) = chosen_for_the_visit().await;
    let sentence = "Your choice is kept for this visit only.";
    assert!(story.text().contains(sentence), "{:?}", story.text());
}

#[wasm_bindgen_test]
async fn after_a_choice_it_is_said_once_with_undo_which_a_script_cannot_press() {
    let story = asking().await;
    set(&story, &[("analytics", true)]);
    drawn().await;
    assert!(story.texts("status").iter().any(|text| text.contains("Your choice was saved")));
    story.press("button", "Undo").await;
    assert!(is_gone(&story));
    assert_eq!(records().len(), 2);
}

#[wasm_bindgen_test]
async fn the_record_names_nobody_and_stands_under_the_documented_name() {
    let story = asking().await;
    let decided = story.command("consent-set", &switches(&[("analytics", true)]));
    let record = string(&decided, "record").unwrap();
    let storage = window().local_storage().unwrap().unwrap();
    assert_eq!(storage.get_item(CONSENT_KEY).unwrap().as_deref(), Some(record.as_str()));
    let day = (js_sys::Date::now() / 86_400_000.0).floor();
    assert!(record.starts_with(&format!("1.{day}.a.en.")), "{record}");
    let answers: Vec<&str> =
        record.split('.').skip(5).map(|answer| answer.get(5..).unwrap_or(answer)).collect();
    assert_eq!(answers, ["analytics", "preferences"], "{record}");
}

#[wasm_bindgen_test]
async fn a_window_that_the_reader_comes_back_to_keeps_the_buttons_that_are_there() {
    let story = asking().await;
    set(&story, &[("analytics", true)]);
    until("Undo", || story.names("button").contains(&"Undo".to_owned())).await;
    let undo = story.get("button", "Undo");
    script_value("dispatchEvent(new Event('focus'))");
    drawn().await;
    drawn().await;
    assert!(undo.is_connected(), "a press that brings the window back is one on the button, too");
}
