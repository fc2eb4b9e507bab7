//! The first layer: who is asked, by which widget, and who never is.
//! Not here: the dialog behind it (`settings`).

use super::{asking, asks, feed, is_gone, open_settings, set};
use crate::page::{Change, script_value, until, window};
use crate::sample::story_with;
use crate::story::{Story, drawn};
use crate::value::json;
use story_widget::browser::records;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn the_first_layer_is_one_sentence_and_three_buttons_and_takes_no_focus() {
    let before = crate::page::document().active_element();
    let story = asking().await;
    assert_eq!(story.names("region"), ["Cookies"]);
    assert_eq!(story.names("button"), ["Accept optional", "Reject optional", "Open settings"]);
    assert!(story.text().contains("Some cookies are necessary and cannot be switched off."));
    assert_eq!(story.focused(), None);
    assert_eq!(crate::page::document().active_element(), before);
    assert_eq!(records(), [""; 0]);
}

#[wasm_bindgen_test]
async fn in_auto_the_space_is_there_at_once_and_the_question_when_no_tool_has_come() {
    let story = Story::with(&[], &feed()).await;
    assert!(!asks(&story) && !is_gone(&story));
    let began = story_widget::browser::ticks();
    until("nothing", || story_widget::browser::ticks() - began > 1_500).await;
    assert!(!asks(&story), "not before three seconds");
    until("the question", || asks(&story)).await;
}

#[wasm_bindgen_test]
async fn a_tool_of_the_page_comes_first_and_we_never_ask() {
    let _tool = Change::value(&window(), "__tcfapi", script_value("() => {}"));
    let story = Story::with(&[("consent", "auto")], &feed()).await;
    assert!(is_gone(&story));
    assert_eq!(story.names("button"), [""; 0], "not even to open settings that would decide nothing");
}

#[wasm_bindgen_test]
async fn where_the_host_decides_or_nobody_does_nobody_is_asked() {
    for mode in ["host", "off"] {
        let story = Story::with(&[("consent", mode)], &feed()).await;
        assert!(is_gone(&story), "{mode}");
        assert_eq!(story.names("button"), [""; 0], "{mode}");
    }
}

#[wasm_bindgen_test]
async fn a_press_by_script_decides_nothing_and_is_told() {
    let story = asking().await;
    for name in ["Accept optional", "Reject optional"] {
        story.press("button", name).await;
        assert!(asks(&story), "{name}");
    }
    assert_eq!(story.codes(), ["untrusted-consent", "untrusted-consent"]);
    assert!(story.details("story-consent").is_empty());
    assert_eq!(records(), [""; 0]);
    assert!(story.command("consent-get", &JsValue::UNDEFINED).is_null());
}

#[wasm_bindgen_test]
async fn of_several_widgets_one_asks_and_its_answer_is_for_all() {
    let (first, second) = (asking().await, Story::with(&[("consent", "own")], &feed()).await);
    drawn().await;
    assert!(asks(&first) && !asks(&second));
    set(&first, &[("analytics", true)]);
    drawn().await;
    assert!(is_gone(&first) && is_gone(&second));
    let decided = json(&second.command("consent-get", &JsValue::UNDEFINED));
    assert!(decided.contains(r#""analytics":true"#), "{decided}");
}

#[wasm_bindgen_test]
async fn when_the_widget_that_asks_goes_away_another_asks() {
    let (first, second) = (asking().await, Story::with(&[("consent", "own")], &feed()).await);
    drawn().await;
    assert!(!asks(&second));
    drop(first);
    until("the other to ask", || asks(&second)).await;
}

#[wasm_bindgen_test]
async fn a_feed_without_categories_asks_about_preferences() {
    let story = Story::with(&[("consent", "own")], &story_with("")).await;
    until("the question", || asks(&story)).await;
    open_settings(&story).await;
    assert_eq!(story.names("switch"), ["Preferences"]);
}
