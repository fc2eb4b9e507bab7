//! Who may use a story, and under which credit and terms.
//! Not here: what each code says by itself (`text::restriction` has tests of its own).

use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Host, Publisher, feed, page_showing, text};
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

#[test]
fn a_territory_says_that_it_applies_to_a_reader_whom_the_page_says_is_there() {
    let page = page_showing("harbour.json");
    let rows = |page: &Page| -> Vec<String> {
        let rows = page.find("region", "Restrictions").value(
            "[...element.querySelectorAll('li')].map((row) => row.innerText).filter((row) => row.includes('Applies'))",
        );
        rows.as_array().expect("rows").iter().filter_map(|row| row.as_str().map(str::to_owned)).collect()
    };
    assert_eq!(rows(&page), [""; 0], "nobody has said where the reader is");
    page.value("document.querySelector('story-widget').viewerRegion = 'IS'");
    page.wait_until_shown("Applies to you");
    assert_eq!(rows(&page), ["No access Iceland, Greenland, Isle of Tansy\nApplies to you"]);
    page.value("document.querySelector('story-widget').viewerRegion = 'NO'");
    page.browser.until("no such mark", || rows(&page).is_empty().then_some(()));
}

#[test]
fn a_download_waits_for_the_reader_to_accept_the_terms_where_the_page_wants_it() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open_host(&Host::new(body).script(
        "addEventListener('story-download', (event) => { event.preventDefault(); window.asked = event.detail; })",
    ));
    page.wait_for_state("ready");
    let story = feed("harbour.json");
    let download = &story["story"]["video"]["downloads"][0];
    let link = page.find_beginning("link", download["label"].as_str().expect("a label"));
    let terms = page.find("region", "Restrictions");
    assert!(terms.place().y < link.place().y, "the terms stand before it");
    link.press();
    page.wait_for("window.asked");
    let asked = page.value("window.asked");
    assert_eq!(asked["label"], download["label"]);
    assert_eq!(asked["credit"], story["story"]["rights"]["credit"]);
    let told = asked["restrictions"].as_array().expect("restrictions");
    for row in story["story"]["rights"]["restrictions"].as_array().expect("restrictions") {
        let part = row["appliesTo"].as_str().unwrap_or_default();
        let same = told.iter().filter(|told| told["text"] == row["text"] && told["appliesTo"] == part);
        assert_eq!(same.count(), 1, "{row} in {told:?}");
    }
    let path =
        asked["href"].as_str().and_then(|href| href.rsplit('/').next()).expect("an address").to_owned();
    assert_eq!(page.publisher.agency.requests(&path).len(), 0, "nothing is fetched without the yes");
}

#[test]
fn a_credit_that_the_browser_does_not_copy_is_selected_to_be_copied_by_hand() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open_host(
        &Host::new(body)
            .script("navigator.clipboard.writeText = () => Promise.reject(new DOMException('no'))"),
    );
    page.wait_for_state("ready");
    page.button("Copy credit").press();
    page.wait_until_shown("The credit could not be copied. Copy the selected text.");
    page.wait_for_focus("textbox", "Copy credit");
    let credit = text(&feed("harbour.json"), "/story/rights/credit").to_owned();
    assert_eq!(page.value("document.querySelector('story-widget').shadowRoot.activeElement.value"), credit);
    let selected = "((field) => field.value.slice(field.selectionStart, field.selectionEnd)) \
                    (document.querySelector('story-widget').shadowRoot.activeElement)";
    assert_eq!(page.value(selected), credit);
}
