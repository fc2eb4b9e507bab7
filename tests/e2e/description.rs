//! The text of the story, closed and open.
//! Not here: the rest of the story (`story`).

use crate::page::Page;
use crate::publisher::{Host, Publisher, feed, page_showing};
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

fn is_open(page: &Page) -> bool {
    page.button("Description").attribute("aria-expanded").as_deref() == Some("true")
}

fn wait_until_open(page: &Page) {
    page.browser.until("the description open", || is_open(page).then_some(()));
}

/// A page that tells how many hear when its fragment changes.
fn counting(body: String) -> Host {
    Host::new(body).script(
        "window.hearing = 0; \
         for (const [verb, step] of [['addEventListener', 1], ['removeEventListener', -1]]) { \
             const original = window[verb]; \
             window[verb] = function (name, ...rest) { \
                 if (name === 'hashchange') hearing += step; \
                 return original.call(this, name, ...rest); \
             }; \
         }",
    )
}

#[test]
fn a_link_of_the_page_to_its_fragment_opens_it_and_leads_there() {
    let publisher = Publisher::new();
    let body = String::from("<a href=\"#story-description\">Read it</a>")
        + &publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    assert!(!is_open(&page));
    page.find("link", "Read it").press();
    page.wait_for_focus("button", "Description");
    wait_until_open(&page);
    let top = page.button("Description").place().y;
    assert!((-1.0..200.0).contains(&top), "it stands where a browser puts what a link leads to: {top}");
    assert_eq!(page.events("story-disclosure").len(), 1);
}

#[test]
fn a_page_opened_at_its_fragment_has_it_open() {
    let page = page_showing("harbour.json");
    page.value("location.hash = 'story-description'");
    page.browser.reload();
    page.wait_for_state("ready");
    page.wait_for_focus("button", "Description");
    wait_until_open(&page);
}

#[test]
fn an_element_with_a_name_has_a_fragment_of_its_own() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off id='die Fähre'");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.value("location.hash = 'story-description'");
    page.value("location.hash = 'ferry-description'");
    page.value("new Promise((done) => setTimeout(done))");
    assert!(!is_open(&page));
    page.value("location.hash = 'die Fähre-description'");
    wait_until_open(&page);
}

#[test]
fn a_reader_who_writes_elsewhere_is_not_taken_away_by_a_story_that_comes_late() {
    let publisher = Publisher::new();
    let body = String::from("<input aria-label=Comment autofocus>")
        + &publisher.snippet("harbour.json", "autostart=off consent=off");
    let page = publisher.open(body);
    page.value("location.hash = 'story-description'");
    page.value("document.querySelector('input').focus()");
    page.value("document.querySelector('story-widget').start()");
    wait_until_open(&page);
    assert_eq!(page.value("document.activeElement.localName"), "input");
}

#[test]
fn an_element_taken_out_hears_of_no_fragment() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open_host(&counting(body));
    page.wait_for_state("ready");
    assert_eq!(page.value("hearing"), 1);
    page.value("document.querySelector('story-widget').remove()");
    page.wait_for("hearing === 0");
}

#[test]
fn closed_text_is_found_by_a_search_of_the_page() {
    let page = page_showing("harbour.json");
    assert!(!page.is_shown(&last_paragraph()));
    assert_eq!(page.value(&format!("find({:?})", last_paragraph())), true);
    assert_eq!(page.value("find('no such words in this story')"), false);
}
