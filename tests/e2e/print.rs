//! A story on paper: what is to be read stands there, and nothing that is pressed.

use crate::page::Page;
use crate::publisher::{feed, page_showing, text};
use serde_json::{Value, json};

/// From now on the page is as it is printed, or as it is on screen.
fn media(page: &Page, media: &str) {
    page.browser.command("Emulation.setEmulatedMedia", json!({ "media": media }));
}

fn texts(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => into.push(text.clone()),
        Value::Array(rows) => rows.iter().for_each(|row| texts(row, into)),
        Value::Object(block) => {
            texts(block.get("text").or_else(|| block.get("items")).unwrap_or(&Value::Null), into);
        }
        _ => {}
    }
}

#[test]
fn on_paper_stand_title_address_picture_all_restrictions_and_the_whole_description() {
    let page = page_showing("harbour.json");
    media(&page, "print");
    let feed = feed("harbour.json");
    let mut sentences = vec![
        text(&feed, "/story/headline").to_owned(),
        text(&feed, "/story/url").to_owned(),
        text(&feed, "/story/rights/accessText").to_owned(),
    ];
    texts(&feed["story"]["description"], &mut sentences);
    let restrictions = feed["story"]["rights"]["restrictions"].as_array().expect("restrictions");
    sentences.extend(restrictions.iter().filter_map(|row| row["text"].as_str().map(str::to_owned)));
    assert!(sentences.len() > 30, "the story has that much to say: {}", sentences.len());
    for sentence in sentences {
        assert!(page.is_shown(&sentence), "{sentence:?} is on paper");
    }
    let poster = "document.querySelector('story-widget').shadowRoot.querySelector('.poster')";
    page.wait_for(&format!("{poster}.checkVisibility({{ visibilityProperty: true }})"));
    assert_eq!(page.value(&format!("{poster}.getBoundingClientRect().height > 100")), true);
    // The terms of the agency are on a page whose address can be read.
    let link = page.find_beginning("link", "Full terms");
    let address = link.value("getComputedStyle(element, '::after').content");
    assert!(
        address.as_str().is_some_and(|words| words.contains("https://agency.example/terms")),
        "{address}"
    );
}

#[test]
fn on_paper_is_nothing_to_press() {
    let page = page_showing("harbour.json");
    media(&page, "print");
    let buttons: Vec<String> = page.things("button").into_iter().map(|button| button.name).collect();
    assert_eq!(buttons, ["Description"], "which is the title of its section there");
    let downloads = page.things("link").into_iter().filter(|link| link.attribute("download").is_some());
    assert_eq!(downloads.count(), 0);
    assert!(page.look_for("slider", "Seek").is_none());
}

#[test]
fn after_printing_the_description_is_as_it_was() {
    let page = page_showing("harbour.json");
    let feed = feed("harbour.json");
    let last = feed["story"]["description"].as_array().and_then(|blocks| blocks.last()?.as_str());
    let last = last.expect("a paragraph at the end");
    media(&page, "print");
    assert!(page.is_shown(last));
    media(&page, "");
    assert!(!page.is_shown(last), "it was closed");
    assert_eq!(page.button("Description").attribute("aria-expanded").as_deref(), Some("false"));
    assert_eq!(page.events("story-disclosure").len(), 0);
    page.button("Description").press();
    media(&page, "print");
    media(&page, "");
    assert!(page.is_shown(last), "and now it was open");
}

#[test]
fn a_story_that_plays_is_printed_with_its_picture() {
    let page = page_showing("harbour.json");
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    media(&page, "print");
    let shown = page.value(
        "((root) => [root.querySelector('.poster').checkVisibility({ visibilityProperty: true }), \
             root.querySelector('.stage > video').checkVisibility()]) \
             (document.querySelector('story-widget').shadowRoot)",
    );
    assert_eq!(shown, json!([true, false]));
}
