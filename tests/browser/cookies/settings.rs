//! The settings: what they say, how they end, and what the browser asked for in them.
//! Not here: what becomes of a choice (`kept`).

use super::{asking, asks, dialog, feed, global_privacy_control, open_settings, set};
use crate::page::{Change, script_value, until, window};
use crate::story::{Story, drawn};
use story_widget::browser::{forget_record, records};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

#[wasm_bindgen_test]
async fn the_settings_are_a_modal_dialog_where_nothing_optional_is_on() {
    let story = asking().await;
    open_settings(&story).await;
    assert_eq!(story.names("dialog"), ["Cookie settings"]);
    assert!(dialog(&story).matches(":modal").unwrap());
    assert!(story.focused().is_some_and(|node| dialog(&story).contains(Some(&node))), "the focus is inside");
    assert_eq!(story.names("switch"), ["Counting", "Preferences"]);
    for switch in story.all("switch") {
        assert!(!switch.unchecked_ref::<web_sys::HtmlInputElement>().checked());
    }
    let text = story.text();
    for part in ["Necessary", "Always on", "How many people watch.", "Your volume."] {
        assert!(text.contains(part), "{part:?} in {text:?}");
    }
    let names = story.names("button");
    for name in ["Accept all", "Reject all", "Save", "Close"] {
        assert!(names.contains(&name.to_owned()), "{name:?} in {names:?}");
    }
}

#[wasm_bindgen_test]
async fn the_settings_say_who_gets_what_for_how_long() {
    let story = asking().await;
    open_settings(&story).await;
    story.select("summary").unwrap().unchecked_into::<HtmlElement>().click();
    drawn().await;
    let text = story.text();
    for part in ["Counter", "Purpose: Statistics", "Kept for: 30 days", "Stored as: plays_*, visits"] {
        assert!(text.contains(part), "{part:?} in {text:?}");
    }
    let link = story.get("link", "Privacy page of Counter");
    assert_eq!(link.get_attribute("href").as_deref(), Some("https://counter.example/privacy"));
}

#[wasm_bindgen_test]
async fn escape_and_close_discard_and_the_question_stands_again() {
    let story = asking().await;
    open_settings(&story).await;
    // What the browser does on Escape.
    dialog(&story).close();
    until("the question", || !dialog(&story).open() && asks(&story)).await;
    open_settings(&story).await;
    assert!(!story.get("switch", "Counting").unchecked_into::<web_sys::HtmlInputElement>().checked());
    story.press("button", "Close").await;
    until("the question", || !dialog(&story).open() && asks(&story)).await;
    assert!(story.details("story-consent").is_empty());
    assert_eq!(records(), [""; 0]);
}

#[wasm_bindgen_test]
async fn settings_that_do_not_come_are_said_and_can_be_tried_again() {
    let story = asking().await;
    story.pieces("() => Promise.reject('no network')");
    open_settings(&story).await;
    let sentence = "The settings could not be loaded. Nothing optional is on because of that.";
    assert!(dialog(&story).text_content().unwrap_or_default().contains(sentence));
    assert_eq!(story.codes(), ["wasm-load"]);
    story.pieces("() => (globalThis.coming ??= new Promise((come) => { globalThis.letCome = come; }))");
    story.press("button", "Retry").await;
    // Longer than the browser takes to tell that a dialog was closed.
    story_widget::browser::sleep(50).await;
    assert!(dialog(&story).open(), "the dialog waits for them");
    assert_eq!(story.focus().as_deref(), Some("Retry"));
    script_value("globalThis.letCome()");
    drawn().await;
    assert_eq!(story.codes(), ["wasm-load"], "one failure is told once");
    assert!(dialog(&story).matches(":focus-within").unwrap(), "the focus is inside");
    assert!(story.names("switch").contains(&"Counting".to_owned()), "{:?}", story.names("switch"));
    story.press("button", "Close").await;
    until("the question", || !dialog(&story).open() && asks(&story)).await;
}

#[wasm_bindgen_test]
async fn the_focus_comes_back_to_the_button_that_opened_the_settings() {
    let story = asking().await;
    open_settings(&story).await;
    story.press("button", "Close").await;
    until("the focus", || story.focus().as_deref() == Some("Open settings")).await;
}

#[wasm_bindgen_test]
async fn a_press_by_script_in_the_settings_decides_nothing() {
    let story = asking().await;
    open_settings(&story).await;
    for name in ["Accept all", "Reject all", "Save"] {
        story.press("button", name).await;
        assert!(dialog(&story).open(), "{name}");
    }
    assert!(story.details("story-consent").is_empty());
    assert_eq!(records(), [""; 0]);
}

#[wasm_bindgen_test]
async fn after_a_choice_the_settings_say_what_was_chosen_and_when() {
    let story = asking().await;
    set(&story, &[("analytics", true), ("preferences", true)]);
    drawn().await;
    story.press("button", "Cookie settings").await;
    until("the dialog", || dialog(&story).open()).await;
    assert!(story.text().contains("You chose all cookies on "), "{:?}", story.text());
    for switch in story.all("switch") {
        assert!(switch.unchecked_ref::<web_sys::HtmlInputElement>().checked());
    }
    story.press("button", "Close").await;
    until("the focus", || story.focus().as_deref() == Some("Cookie settings")).await;
}

#[wasm_bindgen_test]
async fn the_page_can_open_the_settings() {
    let story = asking().await;
    let _ = story.command("consent-open", &JsValue::UNDEFINED);
    until("the dialog", || dialog(&story).open()).await;
}

#[wasm_bindgen_test]
async fn what_the_browser_asks_for_is_off_and_says_why() {
    let _signal = global_privacy_control();
    let story = asking().await;
    open_settings(&story).await;
    assert!(story.text().contains("off, your browser asked"), "{:?}", story.text());
    dialog(&story).close();
    until("the question", || asks(&story)).await;
    let decided = set(&story, &[("analytics", true), ("preferences", true)]);
    assert!(decided.contains(r#""categories":{"analytics":false,"preferences":true}"#), "{decided}");
}

#[wasm_bindgen_test]
async fn do_not_track_counts_only_where_the_publisher_wants_it_to() {
    let _signal = Change::value(&window().navigator(), "doNotTrack", "1");
    for (attributes, expected) in
        [([("consent", "own"), ("lang", "en")], "true"), ([("consent", "own"), ("consent-dnt", "")], "false")]
    {
        let story = Story::with(&attributes, &feed()).await;
        let decided = set(&story, &[("analytics", true)]);
        assert!(decided.contains(&format!(r#""analytics":{expected}"#)), "{attributes:?}: {decided}");
        drop(story);
        forget_record();
    }
}
