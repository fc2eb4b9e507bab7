//! What is pressed in a drawn story before the module is there: it is done at once, or by the module as soon as it is there.
//! Not here: the play button (`super`).

use super::{IN, before_the_module, body};
use crate::answer::Gate;
use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::Publisher;
use fantoccini::key::Key;

in_each_engine! {
    the_description_opens_at_once_and_stays_open_with_the_focus_on_its_button,
    a_description_that_was_closed_again_stays_closed,
    show_more_shows_the_next_rows_once_however_often_it_was_pressed,
    a_transcript_is_open_when_the_module_is_there,
    the_menu_of_clocks_waits_for_the_module_and_says_so,
}

/// What the description has behind its first lines.
const BEHIND: &str = "Glass is what the town wants most.";

/// The menu of clocks.
const MENU: &str = "document.querySelector('story-widget').shadowRoot.querySelector('select')";

/// A page with a drawn story, and what lets the module come.
fn held(engine: Engine, feed: &str) -> (Page, Gate) {
    let publisher = Publisher::read_in(engine);
    let gate = publisher.hold("story-widget.wasm");
    (before_the_module(publisher, feed, ""), gate)
}

/// The module comes.
fn come(page: &Page, gate: &Gate) {
    assert_eq!(page.state(), "loading");
    gate.open();
    page.wait_for_state("ready");
    page.wait_for(&format!("{IN}.querySelectorAll('.page').length === 1"));
}

fn is_open(page: &Page) -> bool {
    page.button("Description").attribute("aria-expanded").as_deref() == Some("true")
}

fn the_description_opens_at_once_and_stays_open_with_the_focus_on_its_button(engine: Engine) {
    let (page, gate) = held(engine, "harbour.json");
    assert!(!page.is_shown(BEHIND));
    page.button("Description").focus();
    page.press_key(Key::Enter);
    page.wait_until_shown(BEHIND);
    page.wait_for_focus("button", "Description");
    come(&page, &gate);
    page.browser.until("the description open", || is_open(&page).then_some(()));
    page.wait_until_shown(BEHIND);
    page.wait_for_focus("button", "Description");
    assert_eq!(page.events("story-disclosure").len(), 1);
    page.press_key(Key::Enter);
    page.browser.until("the description closed", || (!is_open(&page)).then_some(()));
    assert_eq!(page.console(), []);
}

fn a_description_that_was_closed_again_stays_closed(engine: Engine) {
    let (page, gate) = held(engine, "harbour.json");
    page.button("Description").press();
    page.wait_until_shown(BEHIND);
    page.button("Description").press();
    page.browser.until("the description closed", || (!page.is_shown(BEHIND)).then_some(()));
    come(&page, &gate);
    assert!(!is_open(&page));
    assert_eq!(page.events("story-disclosure").len(), 0);
}

fn show_more_shows_the_next_rows_once_however_often_it_was_pressed(engine: Engine) {
    let (page, gate) = held(engine, "harbour.json");
    page.button("Show more").focus();
    for _ in 0..3 {
        page.press_key(Key::Enter);
    }
    come(&page, &gate);
    page.wait_until_shown("20 of 45 shown");
    // As after any press of it.
    page.browser.until("the focus on the first new row", || {
        let row = page.value(&format!("[...{IN}.querySelectorAll('.row')].indexOf({IN}.activeElement)"));
        (row == 10).then_some(())
    });
    assert_eq!(page.events("story-more").len(), 1);
}

fn a_transcript_is_open_when_the_module_is_there(engine: Engine) {
    let (page, gate) = held(engine, "harbour.json");
    page.button("Transcript").focus();
    page.press_key(' ');
    come(&page, &gate);
    page.browser.until("the transcript open", || {
        (page.button("Transcript").attribute("aria-expanded").as_deref() == Some("true")).then_some(())
    });
    page.wait_for(&format!("{IN}.querySelector('#transcript-panel li')?.checkVisibility()"));
    assert_eq!(page.button("Shotlist").attribute("aria-expanded").as_deref(), Some("false"));
}

fn the_menu_of_clocks_waits_for_the_module_and_says_so(engine: Engine) {
    let (page, gate) = held(engine, "harbour.json");
    assert_eq!(page.value(&format!("{MENU}.disabled")), true);
    come(&page, &gate);
    assert_eq!(page.value(&format!("{MENU}.disabled")), false);
}

#[test]
fn nothing_stands_for_the_player_of_another_site_before_the_module_is_there() {
    let publisher = Publisher::new();
    let gate = publisher.hold("story-widget.wasm");
    let body = body(&publisher, "third-party.json", "");
    let page = publisher.open(body);
    page.wait_until_shown("Lantern parade");
    page.wait_for_state("loading");
    let named = |page: &Page| {
        page.things("button").into_iter().filter(|thing| thing.name.starts_with("Play video")).count()
    };
    assert_eq!(named(&page), 0);
    come(&page, &gate);
    page.browser.until("the module's own button", || (named(&page) == 1).then_some(()));
}
