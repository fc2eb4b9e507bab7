//! Who may use a story, and under which credit and terms.
//! Not here: what each code says by itself (`text::restriction` has tests of its own).

use crate::answer::Answer;
use crate::publisher::{Publisher, feed, page_showing, text};
use fantoccini::key::Key;
use serde_json::{Value, json};

#[test]
fn who_may_have_the_story_stands_on_a_badge() {
    let page = page_showing("harbour.json");
    assert!(page.is_shown("Pool for subscribers only"));
}

#[test]
fn restrictions_stand_in_their_order_word_for_word() {
    let page = page_showing("harbour.json");
    let region = page.find("region", "Restrictions");
    page.find("heading", "Restrictions");
    let shown = region.exact_text();
    let mut from = 0;
    for sentence in in_order(&feed("harbour.json")) {
        let Some(place) = shown.get(from..).and_then(|rest| rest.find(&sentence)) else {
            panic!("{sentence:?} stands after what goes before it in {shown:?}");
        };
        assert!(page.is_shown(&sentence), "{sentence:?} is to be seen");
        from += place + sentence.len();
    }
}

/// The agency's sentences in the order on screen: what is about the whole video first, each part by
/// credit, then amount and time, then territory and platform, then the rest.
fn in_order(feed: &Value) -> Vec<String> {
    let rank = |code: &str| match code {
        "credit" => 0,
        "no-archive" | "use-window" | "max-duration" => 1,
        "territory-deny" | "platform-allow" | "platform-deny" => 2,
        "no-edit" | "editorial-only" | "other" | "contact" => 3,
        code => panic!("the test knows no place for {code}"),
    };
    let mut rows: Vec<&Value> =
        feed["story"]["rights"]["restrictions"].as_array().expect("restrictions").iter().collect();
    let part = |row: &Value| row["appliesTo"].as_str().unwrap_or_default().to_owned();
    rows.sort_by_key(|row| (part(row), rank(row["code"].as_str().expect("a code"))));
    rows.iter().map(|row| row["text"].as_str().expect("a text").to_owned()).collect()
}

#[test]
fn a_story_without_restrictions_has_no_such_box() {
    let page = page_showing("minimal.json");
    assert!(page.look_for("region", "Restrictions").is_none());
    let page = page_showing("no-restrictions.json");
    for words in ["None", "NONE"] {
        assert!(!page.shown_text().contains(words), "{words} in {}", page.shown_text());
    }
}

#[test]
fn restrictions_that_cannot_be_read_are_called_unknown_and_nothing_is_offered_for_download() {
    let publisher = Publisher::new();
    let mut story = feed("harbour.json");
    story["story"]["rights"]["restrictions"] = json!(17);
    publisher.agency.answer("/feeds/unreadable.json", [Answer::json(story)]);
    let body = publisher.snippet("unreadable.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("partial");
    page.wait_until_shown("Restrictions unknown, ask the source");
    assert!(page.things("link").iter().all(|link| link.attribute("download").is_none()));
    page.wait_for_event("story-error", |detail| detail["code"] == "restrictions-unknown");
}

#[test]
fn copy_credit_puts_the_credit_line_on_the_clipboard_and_says_so() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off")
        + "<textarea aria-label=Notes></textarea>";
    let page = publisher.open(body);
    page.button("Copy credit").press();
    page.wait_until_shown("Credit copied");
    page.value("document.querySelector('textarea').focus()");
    page.press_with(Key::Control, 'v');
    let credit = text(&feed("harbour.json"), "/story/rights/credit").to_owned();
    page.wait_for(&format!("document.querySelector('textarea').value === {credit:?}"));
}

#[test]
fn the_pages_of_terms_and_licence_are_linked() {
    let page = page_showing("harbour.json");
    assert_eq!(
        page.find("link", "Full terms").attribute("href").as_deref(),
        Some("https://agency.example/terms")
    );
    page.find("link", "License this video");
}
