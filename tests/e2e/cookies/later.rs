//! What a later visit finds decided, and what a page says later than its consent tools are looked for.
//! Not here: the tools themselves (`host`).

use super::wait_until_not_asked;
use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Host, Publisher, feed};
use fantoccini::key::Key;
use serde_json::json;
use story_widget::text::{Language, Message};

const ELEMENT: &str = "document.querySelector('story-widget')";
/// A clock that a test puts on.
const CLOCK: &str = "const now = performance.now.bind(performance); \
                     performance.now = () => now() + (window.ahead ?? 0);";

fn page_with(attributes: &str) -> Page {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", &format!("loading=eager {attributes}"));
    publisher.open_host(&Host::new(body).script(CLOCK))
}

fn wait_for_decision(page: &Page, decision: &str) {
    page.wait_for(&format!("{ELEMENT}.dataset.consent === '{decision}'"));
}

#[test]
fn styles_of_the_page_know_what_was_decided_on_an_earlier_visit() {
    let page = page_with("consent=own");
    page.button("Accept optional").press();
    wait_until_not_asked(&page);
    let decided = page.value(&format!("{ELEMENT}.dataset.consent"));
    page.browser.reload();
    page.wait_for_state("ready");
    wait_for_decision(&page, decided.as_str().expect("a decision"));
    assert_eq!(page.events("story-consent").len(), 0, "it is no news");
}

#[test]
fn who_is_asked_anew_about_one_thing_keeps_the_other_answers() {
    let page = page_with("consent=own");
    page.button("Accept optional").press();
    wait_until_not_asked(&page);
    let mut story = feed("harbour.json");
    story["consent"]["categories"][0]["text"] = json!("Something else is kept.");
    page.publisher.agency.answer("/feeds/harbour.json", [Answer::json(story)]);
    page.browser.reload();
    page.button("Accept optional");
    wait_for_decision(&page, "granted analytics embedded-players");
    let mut other = feed("harbour.json");
    other["consent"]["categories"] = json!([{ "id": "maps", "title": "Maps", "text": "Maps are drawn." }]);
    page.publisher.agency.answer("/feeds/harbour.json", [Answer::json(other)]);
    page.browser.reload();
    page.button("Accept optional");
    assert_eq!(page.value(&format!("{ELEMENT}.dataset.consent ?? null")), serde_json::Value::Null);
    assert_eq!(
        page.value(&format!("{ELEMENT}.consent.get()")),
        serde_json::Value::Null,
        "of this story nothing is decided"
    );
}

#[test]
fn undo_by_keyboard_leads_back_to_the_question() {
    let page = page_with("consent=own");
    page.button("Accept optional").press();
    page.wait_for_focus("button", "Cookie settings");
    page.press_with(Key::Shift, Key::Tab);
    page.wait_for_focus("button", "Undo");
    page.press_key(Key::Enter);
    page.wait_for_focus("button", "Open settings");
    page.button("Accept optional");
    assert_eq!(page.value(&format!("{ELEMENT}.dataset.consent ?? null")), serde_json::Value::Null);
}

#[test]
fn what_was_remembered_by_a_yes_that_has_run_out_is_forgotten_before_anyone_answers() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=own");
    let later =
        "const now = Date.now; Date.now = () => now() + 86_400_000 * Number(sessionStorage.days ?? 0);";
    let page = publisher.open_host(&Host::new(body).script(later));
    page.button("Accept optional").press();
    wait_until_not_asked(&page);
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    page.button("Mute").press();
    page.wait_for("'story_widget_player' in localStorage");
    page.value("void (sessionStorage.days = 180)");
    page.browser.reload();
    page.wait_for_state("ready");
    page.wait_for("'story_widget_player' in localStorage");
    page.value("void (sessionStorage.days = 190)");
    page.browser.reload();
    page.button("Accept optional");
    let kept = page.value("JSON.stringify([document.cookie, Object.keys(localStorage)])");
    assert_eq!(kept, r#"["",[]]"#);
}

#[test]
fn where_the_browser_has_said_no_to_all_that_is_asked_the_page_is_told_who_has() {
    let publisher = Publisher::new();
    let mut story = feed("harbour.json");
    story["consent"]["categories"] =
        json!([{ "id": "analytics", "title": "Counting", "text": "Plays are counted." }]);
    publisher.agency.answer("/feeds/counted.json", [Answer::json(story)]);
    let body = publisher.snippet("counted.json", "loading=eager consent=own");
    let signal = "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });";
    let page = publisher.open_host(&Host::new(body).script(signal));
    page.wait_for_state("ready");
    wait_for_decision(&page, "denied");
    let decided = page.value(&format!("{ELEMENT}.consent.get()"));
    assert_eq!(
        (&decided["source"], &decided["categories"]["analytics"]),
        (&json!("gpc"), &json!(false)),
        "{decided}"
    );
    assert!(!super::is_asked(&page));
}

#[test]
fn a_no_that_the_page_says_after_minutes_is_heard_of_a_reader_who_has_answered_before() {
    let page = page_with("");
    page.button("Accept optional").press();
    wait_until_not_asked(&page);
    page.browser.reload();
    page.wait_for_state("ready");
    page.value("window.ahead = 120_000");
    // It is looked for tools four times a second, and no more once they are late.
    page.browser.run_until_called("setTimeout(arguments[0], 600)", &[]);
    page.value(&format!("{ELEMENT}.consentState = 'denied'"));
    wait_for_decision(&page, "denied");
    assert_eq!(
        page.value(&format!("Object.values({ELEMENT}.consent.get().categories).some(Boolean)")),
        false
    );
}

#[test]
fn a_tool_that_comes_after_minutes_takes_the_place_of_open_settings() {
    let page = page_with("");
    page.button("Open settings").press();
    page.find("dialog", "Cookie settings");
    page.value("window.ahead = 120_000");
    page.browser.run_until_called("setTimeout(arguments[0], 600)", &[]);
    page.value("void (window.__tcfapi = () => {}, document.body.append(document.createElement('div')))");
    page.wait_without("dialog", "Cookie settings");
}

#[test]
fn a_page_that_sets_nothing_changes_nothing_and_the_story_can_still_be_taken_out() {
    let page = page_with("consent=own");
    page.wait_for_state("ready");
    page.value(&format!("[undefined, null, 1].forEach((nothing) => {ELEMENT}.consent.set(nothing))"));
    page.button("Accept optional");
    page.value(&format!("(window.taken = {ELEMENT}, taken.remove())"));
    page.wait_for("!taken.hasAttribute('data-state')");
    let expected = std::fmt::from_fn(|f| write!(f, "nothing heard, not {:?}", page.heard()));
    page.browser.until(expected, || page.heard().is_empty().then_some(()));
}

#[test]
fn only_what_has_changed_is_asked_about_again() {
    let page = page_with("consent=own");
    page.button("Accept optional").press();
    wait_until_not_asked(&page);
    let mut story = feed("harbour.json");
    story["consent"]["categories"][1]["providers"][0]["name"] = json!("Somebody Else");
    page.publisher.agency.answer("/feeds/harbour.json", [Answer::json(story)]);
    page.browser.reload();
    page.button("Accept optional");
    let decided = || page.value(&format!("{ELEMENT}.consent.get().categories"));
    let all_but_one = json!({ "preferences": true, "analytics": false, "embedded-players": true });
    assert_eq!(decided(), all_but_one);
    page.button("Open settings").press();
    page.button("Save").press();
    wait_until_not_asked(&page);
    assert_eq!(decided(), all_but_one);
    page.browser.reload();
    page.wait_for_state("ready");
    page.button("Cookie settings");
    assert_eq!(decided(), all_but_one);
}

#[test]
fn an_answer_is_one_to_the_notice_in_the_language_it_is_read_in() {
    let page = page_with("consent=own lang=en");
    page.button("Accept optional");
    page.value(&format!("{ELEMENT}.lang = 'de'"));
    page.button(Language::German.say(Message::AcceptOptional)).press();
    page.wait_for(&format!("{ELEMENT}.consent.get()?.record"));
    let record = page.value(&format!("{ELEMENT}.consent.get().record"));
    assert!(record.as_str().is_some_and(|record| record.contains(".b.de.")), "{record}");
}
