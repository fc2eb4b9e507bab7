//! The cookie dialog in each engine: what assistive technology gets, the keyboard, and a small window.
//! Not here: the states of consent, which are the same everywhere (`cookies`).

use super::holds;
use crate::accessibility::check;
use crate::answer::Answer;
use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::{Publisher, question};
use fantoccini::key::Key;
use serde_json::json;
use story_widget::text::Language;

in_each_engine! {
    nothing_is_wrong_with_either_layer_beside_the_whole_story_in_any_theme,
    the_whole_choice_can_be_made_with_the_keyboard,
    nothing_covers_what_has_the_focus,
    at_four_hundred_percent_everything_is_reached_by_scrolling_one_way,
}

const ELEMENT: &str = "document.querySelector('story-widget')";

/// A story that asks, in a window of this size: a frame is one in every engine, and their own windows cannot be
/// that small.
fn asked(engine: Engine, attributes: &str, size: (u32, u32)) -> Page {
    asked_by(Publisher::read_in(engine), attributes, size)
}

/// The same of a publisher who has prepared something.
fn asked_by(publisher: Publisher, attributes: &str, (width, height): (u32, u32)) -> Page {
    let body = publisher.snippet("harbour.json", &format!("loading=eager consent=own {attributes}"));
    let page = publisher.open(body);
    let frame = format!(
        "<!doctype html><title>A window</title>\
         <iframe src=/story.html title=Inside style='inline-size: {width}px; block-size: {height}px; border: 0'></iframe>"
    );
    page.publisher.site.answer("/window.html", [Answer::html(&frame)]);
    page.browser.go(&format!("http://localhost:{}/window.html", page.publisher.site.port()));
    page.browser.enter_frame();
    page.wait_for_state("ready");
    page.button("Open settings");
    assert_eq!(page.value("[innerWidth, innerHeight]"), json!([width, height]));
    page
}

fn open_settings(page: &Page) {
    page.value(&format!("({ELEMENT}.consent.open(), 0)"));
    page.wait_for(&format!("{ELEMENT}.shadowRoot.querySelector('dialog[open] .settings-content')"));
}

fn close_settings(page: &Page) {
    page.press_key(Key::Escape);
    page.wait_for(&format!("!{ELEMENT}.shadowRoot.querySelector('dialog[open]')"));
}

/// Has the checker look at the question, then at the settings, and closes them.
fn check_both_layers(page: &Page) {
    check(page);
    open_settings(page);
    check(page);
    close_settings(page);
}

/// At 320 pixels, which is 1,280 at 400 %; the tests in Chromium alone have the wide page too.
fn nothing_is_wrong_with_either_layer_beside_the_whole_story_in_any_theme(engine: Engine) {
    for theme in ["light", "dark"] {
        check_both_layers(&asked(engine, &format!("theme={theme}"), (320, 900)));
    }
}

/// Both layers in every language of ours, at 320 pixels; of the story, what it cannot be without. In Chromium
/// `accessibility` has the same, and the wide page.
fn no_layer_is_wrong(engine: Engine) {
    for theme in ["light", "dark"] {
        let publisher = Publisher::read_in(engine);
        publisher.agency.answer("/feeds/harbour.json", [Answer::json(question())]);
        let page = asked_by(publisher, &format!("theme={theme}"), (320, 900));
        for language in Language::ALL.map(Language::tag) {
            page.value(&format!("{ELEMENT}.lang = '{language}'"));
            page.wait_for(&format!(
                "{ELEMENT}.shadowRoot.querySelector('.first-layer').closest('[lang]')?.lang === '{language}'"
            ));
            check_both_layers(&page);
        }
    }
}

#[test]
fn in_firefox_nothing_is_wrong_with_either_layer_in_any_language_and_theme() {
    no_layer_is_wrong(Engine::Firefox);
}

#[test]
fn in_webkit_nothing_is_wrong_with_either_layer_in_any_language_and_theme() {
    no_layer_is_wrong(Engine::WebKit);
}

fn the_whole_choice_can_be_made_with_the_keyboard(engine: Engine) {
    let page = asked(engine, "", (640, 900));
    page.button("Open settings").focus();
    page.press_key(Key::Enter);
    page.find("dialog", "Cookie settings");
    page.wait_for(&format!("{ELEMENT}.shadowRoot.activeElement?.closest('dialog')"));
    page.press_key(Key::Escape);
    page.wait_without("dialog", "Cookie settings");
    page.wait_for_focus("button", "Open settings");
    page.press_key(Key::Enter);
    page.find("dialog", "Cookie settings");
    page.button("Save");
    page.wait_for(&format!("{ELEMENT}.shadowRoot.activeElement?.closest('dialog')"));
    // To the first switch, then on to Save, past whatever stands between.
    go_to(&page, "input[role=switch]");
    page.press_key(' ');
    page.wait_for(&format!("{ELEMENT}.shadowRoot.activeElement.checked"));
    go_to(&page, ".choices button:last-child");
    page.press_key(Key::Enter);
    page.wait_without("dialog", "Cookie settings");
    page.wait_for_focus("button", "Cookie settings");
    let event = page.wait_for_event("story-consent", |_| true);
    assert_eq!(event["categories"]["preferences"], json!(true), "{event}");
    assert_eq!(event["categories"]["analytics"], json!(false), "{event}");
}

/// Presses Tab until the focus is on what fits a selector.
fn go_to(page: &Page, selector: &str) {
    for _ in 0..30 {
        if holds(page, &format!("{ELEMENT}.shadowRoot.activeElement?.matches('{selector}')")) {
            return;
        }
        page.press_key(Key::Tab);
    }
    panic!("no Tab leads to {selector}");
}

/// Whether nothing is over the middle of what has the focus. It is brought into the window first: rows that are drawn
/// as they come near can move it in engines that do not hold the scroll position.
const IS_IN_SIGHT: &str = "((root) => { \
    const focused = root.activeElement; \
    if (!focused) return true; \
    const part = focused.matches('input') ? focused.closest('label') ?? focused : focused; \
    part.scrollIntoView({ block: 'nearest' }); \
    const { x, y, width, height } = part.getClientRects()[0]; \
    const hit = root.elementFromPoint(x + width / 2, y + height / 2); \
    return !!hit && (part.contains(hit) || hit.contains(part) && !hit.matches('.choices, .first-layer')); \
})(document.querySelector('story-widget').shadowRoot)";

fn nothing_covers_what_has_the_focus(engine: Engine) {
    for height in [400, 900] {
        let page = asked(engine, "", (360, height));
        let mut seen = Vec::new();
        for _ in 0..45 {
            page.press_key(Key::Tab);
            let focused = page.value(&format!(
                "(({{ outerHTML }}) => outerHTML.slice(0, 120))\
                     ({ELEMENT}.shadowRoot.activeElement ?? document.body)"
            ));
            assert!(!focused.to_string().starts_with("\"<video"), "there is nothing to do on it");
            page.browser
                .until(format_args!("{focused} in sight"), || holds(&page, IS_IN_SIGHT).then_some(()));
            if !seen.contains(&focused) {
                seen.push(focused);
            }
        }
        assert!(seen.len() > 15, "{seen:?}");
        open_settings(&page);
        for _ in 0..16 {
            page.press_key(Key::Tab);
            page.browser.until("what has the focus in sight", || holds(&page, IS_IN_SIGHT).then_some(()));
        }
        close_settings(&page);
    }
}

/// 1,280 by 1,024 at 400 %.
fn at_four_hundred_percent_everything_is_reached_by_scrolling_one_way(engine: Engine) {
    let page = asked(engine, "", (320, 256));
    assert!(holds(&page, "document.documentElement.scrollWidth <= innerWidth"));
    for name in ["Accept optional", "Reject optional", "Open settings"] {
        page.button(name).point();
    }
    page.button("Open settings").press();
    page.button("Accept all");
    let content = format!("{ELEMENT}.shadowRoot.querySelector('dialog')");
    assert!(holds(&page, &format!("{content}.scrollWidth <= {content}.clientWidth")));
    assert!(holds(&page, &format!("{content}.getBoundingClientRect().width <= innerWidth")));
    for name in ["Save", "Accept all", "Reject all"] {
        page.button(name).point();
    }
    page.button("Reject all").press();
    page.wait_without("dialog", "Cookie settings");
}
