//! The text of the story, closed and open.
//! Not here: the rest of the story (`story`).

use crate::publisher::{feed, page_showing};
use fantoccini::key::Key;
use serde_json::Value;

#[test]
fn the_description_opens_and_closes_by_a_press() {
    let page = page_showing("harbour.json");
    let last = last_paragraph();
    let button = page.button("Description");
    assert_eq!(button.attribute("aria-expanded").as_deref(), Some("false"));
    assert!(!page.is_shown(&last));
    button.press();
    page.wait_until_shown(&last);
    assert_eq!(page.button("Description").attribute("aria-expanded").as_deref(), Some("true"));
    page.button("Description").press();
    page.wait_for("recorded.events.filter((event) => event.name === 'story-disclosure').length === 2");
    assert!(!page.is_shown(&last));
}

#[test]
fn the_description_opens_by_the_keyboard_and_keeps_the_focus_there() {
    let page = page_showing("harbour.json");
    page.button("Description").focus();
    page.press_key(Key::Enter);
    page.wait_until_shown(&last_paragraph());
    page.wait_for_focus("button", "Description");
    page.press_key(' ');
    page.wait_for("recorded.events.filter((event) => event.name === 'story-disclosure').length === 2");
    assert!(!page.is_shown(&last_paragraph()));
}

fn last_paragraph() -> String {
    let feed = feed("harbour.json");
    let blocks = feed["story"]["description"].as_array().expect("a description");
    blocks.last().and_then(Value::as_str).expect("a paragraph at the end").to_owned()
}

#[test]
fn the_closed_description_shows_its_first_lines() {
    let page = page_showing("long.json");
    let feed = feed("long.json");
    let first = &feed["story"]["description"][0];
    let first = first.as_str().or_else(|| first["text"].as_str()).expect("a text first");
    assert!(page.is_shown(first));
}

#[test]
fn the_description_has_the_feeds_headings_lists_and_languages() {
    let page = page_showing("harbour.json");
    page.button("Description").press();
    page.find("heading", "SHOTLIST");
    page.find("heading", "STORYLINE");
    page.wait_until_shown("4. CHANNEL BUOY ROCKING, GULL RESTING ON IT");
    let french = page.value(
        "[...document.querySelector('story-widget').shadowRoot.querySelectorAll('[lang=fr]')] \
             .some((element) => element.textContent.startsWith('« Aucun navire'))",
    );
    assert_eq!(french, true);
}
