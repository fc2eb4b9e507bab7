//! An accessibility checker over every state of the widget: it finds nothing.
//! Not here: names, roles and focus, which the tests of each subject rely on.

use crate::answer::{Answer, Delivery, Gate};
use crate::page::Page;
use crate::publisher::{Publisher, feed, page_showing, question, tool};
use fantoccini::key::Key;
use serde_json::{Value, json};
use story_widget::text::Language;

/// Runs the checker over the whole page, open shadow roots included, and wants it to find nothing.
pub(crate) fn check(page: &Page) {
    let faults: Vec<String> = found(page).iter().map(describe).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What the checker finds, rule by rule.
pub(crate) fn found(page: &Page) -> Vec<Value> {
    if page.value("'axe' in window") == false {
        page.browser.run(&tool("axe-core/axe.min.js"), &[]);
    }
    let found = page.browser.run_until_called(
        "const done = arguments[arguments.length - 1]; \
         axe.run(document, { resultTypes: ['violations'] }).then((results) => done(results.violations), \
             (error) => done(String(error)));",
        &[],
    );
    found.as_array().unwrap_or_else(|| panic!("{found}")).clone()
}

pub(crate) fn describe(fault: &Value) -> String {
    let nodes: Vec<String> = fault["nodes"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|node| format!("  {} {}\n    {}", node["target"], node["html"], node["failureSummary"]))
        .collect();
    format!("{}: {}\n{}", fault["id"], fault["help"], nodes.join("\n"))
}

fn page_with(feed: &str, attributes: &str) -> Page {
    let publisher = Publisher::new();
    let body = publisher.snippet(feed, attributes);
    publisher.open(body)
}

#[test]
fn the_checker_finds_a_fault_where_there_is_one() {
    let publisher = Publisher::new();
    let page = publisher.open("<div id=host></div>");
    page.value("document.getElementById('host').attachShadow({ mode: 'open' }).append(document.createElement('button'))");
    page.browser.run(&tool("axe-core/axe.min.js"), &[]);
    let found = page.browser.run_until_called(
        "const done = arguments[arguments.length - 1]; axe.run().then(({ violations }) => done(violations.map(({ id }) => id)));",
        &[],
    );
    assert_eq!(found, json!(["button-name"]));
}

#[test]
fn nothing_is_wrong_while_the_story_is_on_its_way() {
    let publisher = Publisher::new();
    let gate = Gate::default();
    let answer = Answer::json(feed("harbour.json")).delivered(Delivery::Held(gate.clone()));
    publisher.agency.answer("/feeds/held.json", [answer]);
    let body = publisher.snippet("held.json", "loading=eager");
    let page = publisher.open(body);
    page.wait_for_state("loading");
    check(&page);
}

#[test]
fn nothing_is_wrong_with_the_whole_story_in_either_theme() {
    for theme in ["light", "dark"] {
        let page = page_with("harbour.json", &format!("loading=eager consent=own theme={theme}"));
        page.wait_for_state("ready");
        page.button("Accept optional");
        check(&page);
    }
}

#[test]
fn nothing_is_wrong_with_the_player_its_settings_and_its_keys() {
    for theme in ["light", "dark"] {
        let page = page_with("harbour.json", &format!("loading=eager consent=off theme={theme}"));
        page.wait_for_state("ready");
        page.find_beginning("button", "Play video").press();
        page.wait_for_video("video.currentTime > 0");
        page.button("Pause").press();
        check(&page);
        page.button("Settings").press();
        page.wait_for_focus("combobox", "Speed");
        check(&page);
        page.button("Keyboard shortcuts").press();
        page.find("group", "Keyboard shortcuts");
        check(&page);
    }
}

#[test]
fn nothing_is_wrong_with_the_description_open_and_the_list_grown() {
    let page = page_showing("harbour.json");
    page.button("Description").press();
    page.button("Show more").press();
    page.wait_until_shown("20 of 45 shown");
    check(&page);
}

#[test]
fn nothing_is_wrong_with_the_cookie_settings_open() {
    let page = page_with("harbour.json", "loading=eager consent=own");
    page.button("Open settings").press();
    page.find("dialog", "Cookie settings");
    check(&page);
}

#[test]
fn nothing_is_wrong_with_the_whole_story_in_any_language_and_width() {
    for theme in ["light", "dark"] {
        let page = page_with("harbour.json", &format!("loading=eager consent=off theme={theme}"));
        let element = "document.querySelector('story-widget')";
        for language in Language::ALL.map(Language::tag) {
            page.value(&format!("{element}.lang = '{language}'"));
            page.wait_for(&format!(
                "{element}.shadowRoot?.querySelector('[part~=page]')?.lang === '{language}'"
            ));
            for width in [1280, 320] {
                page.resize(width, 900);
                check(&page);
            }
        }
    }
}

/// Both layers in every language of ours, wide and as narrow as at 400 % of 1,280; of the story, what it cannot be without.
fn no_layer_is_wrong(theme: &str) {
    let publisher = Publisher::new();
    let mut document = question();
    document["consent"]["categories"][1]["stores"] = json!(["plays_*", "visits"]);
    publisher.agency.answer("/feeds/harbour.json", [Answer::json(document)]);
    let body = publisher.snippet("harbour.json", &format!("loading=eager consent=own theme={theme}"));
    let page = publisher.open(body);
    let element = "document.querySelector('story-widget')";
    for language in Language::ALL.map(Language::tag) {
        page.value(&format!("{element}.lang = '{language}'"));
        page.wait_for(&format!(
            "{element}.shadowRoot.querySelector('.first-layer')?.closest('[lang]')?.lang === '{language}'"
        ));
        for width in [1280, 320] {
            page.resize(width, 900);
            check(&page);
            page.value(&format!("({element}.consent.open(), 0)"));
            page.wait_for(&format!("{element}.shadowRoot.querySelector('dialog[open] .settings-content')"));
            assert!(
                page.shown_text().contains("plays_*"),
                "the names under which something is stored are seen"
            );
            check(&page);
            page.press_key(Key::Escape);
            page.wait_for(&format!("!{element}.shadowRoot.querySelector('dialog[open]')"));
        }
    }
}

#[test]
fn nothing_is_wrong_with_the_light_cookie_dialog_in_any_language_and_width() {
    no_layer_is_wrong("light");
}

#[test]
fn nothing_is_wrong_with_the_dark_cookie_dialog_in_any_language_and_width() {
    no_layer_is_wrong("dark");
}

#[test]
fn nothing_is_wrong_with_the_receipt_of_a_choice() {
    let page = page_with("harbour.json", "loading=eager consent=own");
    page.button("Reject optional").press();
    page.button("Cookie settings").press();
    page.find("link", "Download my receipt");
    check(&page);
}

#[test]
fn nothing_is_wrong_after_a_choice() {
    let page = page_with("harbour.json", "loading=eager consent=own");
    page.button("Reject optional").press();
    page.button("Cookie settings");
    check(&page);
}

#[test]
fn nothing_is_wrong_while_the_video_plays() {
    let page = page_showing("harbour.json");
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    page.button("Captions").press();
    check(&page);
}

#[test]
fn nothing_is_wrong_with_transcript_shotlist_and_audio_description_open() {
    for (feed, language, buttons) in [
        ("harbour.json", "en", &["Transcript", "Shotlist", "Audio description"][..]),
        ("arabic.json", "ar", &["النص المفرّغ", "قائمة اللقطات"]),
    ] {
        for theme in ["light", "dark"] {
            let page = page_with(feed, &format!("loading=eager consent=off lang={language} theme={theme}"));
            page.wait_for_state("ready");
            for name in buttons {
                page.button(name).press();
            }
            page.find("group", buttons[0]);
            page.find("group", buttons[1]);
            let row = page.things("button").into_iter().find(|button| button.name.starts_with("00:12"));
            row.expect("a row").press();
            page.wait_for(
                "document.querySelector('story-widget').shadowRoot.querySelector('[aria-current]')",
            );
            let field = page.things("searchbox").remove(0);
            field.press();
            page.press_key('x');
            check(&page);
        }
    }
}

#[test]
fn nothing_is_wrong_when_controls_and_settings_do_not_come() {
    let publisher = Publisher::new();
    for name in ["story-widget-player.wasm", "story-widget-settings.wasm"] {
        publisher.spoil(name, Answer::status(404));
    }
    let body = publisher.snippet("harbour.json", "loading=eager consent=own");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.find_beginning("button", "Play video").press();
    page.wait_until_shown("The connection was lost while the video was loading.");
    check(&page);
    page.button("Open settings").press();
    page.find("dialog", "Cookie settings");
    check(&page);
}

#[test]
fn nothing_is_wrong_in_arabic() {
    let page = page_with("arabic.json", "loading=eager consent=own");
    page.wait_for_state("ready");
    check(&page);
}

#[test]
fn nothing_is_wrong_on_a_narrow_page() {
    let page = page_showing("harbour.json");
    page.resize(320, 800);
    check(&page);
}

#[test]
fn nothing_is_wrong_with_a_story_that_is_held_back_or_has_no_video() {
    for feed in ["canceled.json", "embargoed.json", "expired.json", "no-video.json", "top-only.json"] {
        let page = page_showing(feed);
        check(&page);
    }
}

#[test]
fn nothing_is_wrong_when_the_story_has_failed() {
    let publisher = Publisher::new();
    publisher.agency.answer("/feeds/one.json", [Answer::html("<h1>Sign in</h1>")]);
    let body = publisher.snippet("one.json", "loading=eager");
    let page = publisher.open(body);
    page.wait_for_state("failed");
    page.button("Retry");
    check(&page);
}

#[test]
fn nothing_is_wrong_with_the_fallback() {
    let publisher = Publisher::new();
    publisher.spoil("story-widget.wasm", Answer::status(404));
    let body = publisher.snippet("harbour.json", "loading=eager");
    let page = publisher.open(body);
    page.wait_for_state("fallback");
    check(&page);
}

#[test]
fn nothing_is_wrong_when_the_video_has_failed() {
    let page = page_showing("media-missing.json");
    page.find_beginning("button", "Play video").press();
    page.wait_until_shown("This video is no longer available.");
    check(&page);
}

#[test]
fn without_colours_of_ours_both_layers_of_the_cookie_dialog_are_there_to_see() {
    let page = page_with("harbour.json", "loading=eager consent=own");
    page.button("Accept optional");
    let forced = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
    page.browser.command("Emulation.setEmulatedMedia", forced);
    page.wait_for("matchMedia('(forced-colors: active)').matches");
    // What has no edge of another colour than what is behind it.
    let unseen = |selector: &str| {
        page.value(&format!(
            "[...document.querySelector('story-widget').shadowRoot.querySelectorAll('{selector}')] \
                 .filter((part) => {{ const {{ borderColor, borderStyle, backgroundColor }} = getComputedStyle(part); \
                     return borderStyle === 'none' || borderColor === backgroundColor; }}) \
                 .map((part) => part.textContent)"
        ))
    };
    assert_eq!(unseen(".first-layer, .first-layer button"), json!([]));
    check(&page);
    page.button("Open settings").press();
    page.button("Save");
    assert_eq!(unseen("dialog, .choices button"), json!([]));
    check(&page);
}
