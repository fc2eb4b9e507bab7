//! The cookie dialog: who is asked, by what, and what becomes of it. That only a person's press counts is
//! also why nobody presses *Accept* here: a script's press is none (`tests/e2e` has a person's).

use story_widget::browser::{CONSENT_KEY, PREFERENCES_KEY, forget_record, keep_record, records};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::page::{Change, script_value, until, window};
use crate::story::{Story, drawn, json, story_with, string, switches};

const FEED: &str = r#""story": {"id": "1", "headline": "A", "published": "2023-09-20T11:09:00Z"},
    "consent": {"categories": [
        {"id": "analytics", "title": "Counting", "text": "How many people watch.", "providers": [{
            "name": "Counter", "purpose": "Statistics", "retention": "30 days",
            "privacyUrl": "https://counter.example/privacy"
        }]},
        {"id": "preferences", "title": "Preferences", "text": "Your volume."}
    ]}"#;

fn feed() -> String {
    crate::story::document_with(FEED)
}

/// A story that asks at once.
async fn asking() -> Story {
    let story = Story::with(&[("consent", "own")], &feed()).await;
    until("the first layer", || asks(&story)).await;
    story
}

/// Whether the first layer is on screen, and not only its space.
fn asks(story: &Story) -> bool {
    story
        .select(".first-layer")
        .is_some_and(|layer| !layer.has_attribute("hidden") && !layer.has_attribute("data-waiting"))
}

/// Whether the first layer has no space any more.
fn is_gone(story: &Story) -> bool {
    story.select(".first-layer").is_some_and(|layer| layer.has_attribute("hidden"))
}

fn dialog(story: &Story) -> web_sys::HtmlDialogElement {
    story.select("dialog").unwrap().unchecked_into()
}

async fn open_settings(story: &Story) {
    story.press("button", "Open settings").await;
    until("the dialog", || dialog(story).open()).await;
}

fn set(story: &Story, choices: &[(&str, bool)]) -> String {
    json(&story.command("consent-set", &switches(choices)))
}

/// A signal of the reader's browser.
fn global_privacy_control() -> Change {
    Change::value(&window().navigator(), "globalPrivacyControl", true)
}

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
    for part in ["Counter", "Purpose: Statistics", "Kept for: 30 days"] {
        assert!(text.contains(part), "{part:?} in {text:?}");
    }
    let link = story.get("link", "Privacy page of Counter");
    assert_eq!(link.get_attribute("href").as_deref(), Some("https://counter.example/privacy"));
}

#[wasm_bindgen_test]
async fn escape_and_close_discard_and_the_question_stands_again() {
    let story = asking().await;
    open_settings(&story).await;
    story.get("switch", "Counting").click();
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
    let _storage = Change::throws(&window(), "localStorage");
    let _cookies = Change::throws(&script_value("Document.prototype"), "cookie");
    let story = asking().await;
    set(&story, &[("analytics", true)]);
    drawn().await;
    assert!(is_gone(&story));
    assert_eq!(story.codes(), ["storage-unavailable"]);
    // The page writes something of its own in another tab.
    window().dispatch_event(&web_sys::Event::new("storage").unwrap()).unwrap();
    drawn().await;
    assert!(is_gone(&story), "asked again in the same visit");
}

#[wasm_bindgen_test]
async fn where_nothing_can_be_stored_the_reader_is_told() {
    let _storage = Change::throws(&window(), "localStorage");
    let _cookies = Change::throws(&script_value("Document.prototype"), "cookie");
    let story = asking().await;
    set(&story, &[("analytics", true)]);
    drawn().await;
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
    assert!(record.ends_with(".1analytics.0preferences"), "{record}");
}

#[wasm_bindgen_test]
async fn a_feed_without_categories_asks_about_preferences() {
    let story = Story::with(&[("consent", "own")], &story_with("")).await;
    until("the question", || asks(&story)).await;
    open_settings(&story).await;
    assert_eq!(story.names("switch"), ["Preferences"]);
}
