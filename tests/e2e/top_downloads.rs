//! The ranked list beside a story, and how it grows.
//! Not here: how many rows follow which press as such (`state::paging` has tests of its own).

use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Publisher, feed, page_showing};
use fantoccini::key::Key;
use serde_json::Value;

const REGION: &str = "Top downloads in last 24 hours";

/// The headlines of the rows shown, in order.
fn rows(page: &Page) -> Vec<String> {
    let list = page.find("region", REGION).value(
        "[...element.querySelectorAll('ol > li')].filter((row) => row.checkVisibility()).map((row) => row.textContent)",
    );
    list.as_array().expect("rows").iter().map(|row| row.as_str().expect("a text").to_owned()).collect()
}

fn wait_for_rows(page: &Page, count: usize) {
    let expected = std::fmt::from_fn(|f| write!(f, "{count} rows, not {}", rows(page).len()));
    page.browser.until(expected, || (rows(page).len() == count).then_some(()));
}

/// Whether the focus is in the row with this rank.
fn focus_is_in_row(page: &Page, rank: usize) -> bool {
    let row = format!(
        "element.querySelectorAll('ol > li')[{}]?.contains(element.getRootNode().activeElement) === true",
        rank - 1
    );
    page.find("region", REGION).value(&row) == true
}

fn wait_for_focus_in_row(page: &Page, rank: usize) {
    let expected = std::fmt::from_fn(|f| write!(f, "focus in row {rank}, not on {:?}", page.focused()));
    page.browser.until(expected, || focus_is_in_row(page, rank).then_some(()));
}

#[test]
fn ten_rows_stand_first_in_the_agencys_order() {
    let page = page_showing("harbour.json");
    wait_for_rows(&page, 10);
    let feed = feed("harbour.json");
    let items = feed["topDownloads"]["items"].as_array().expect("items");
    for (row, item) in rows(&page).iter().zip(items) {
        let headline = item["headline"].as_str().expect("a headline");
        assert!(row.contains(headline), "{headline:?} in {row:?}");
    }
    page.wait_until_shown("10 of 45 shown");
}

#[test]
fn a_row_has_a_link_a_duration_and_who_may_have_it() {
    let page = page_showing("harbour.json");
    let link = page.find("link", "Blackout over: lights return to Kestrin street by street");
    assert_eq!(link.attribute("href").as_deref(), Some("https://agency.example/video/agx-2309-4214"));
    let row = link.value("element.closest('li').innerText");
    let row = row.as_str().expect("a text");
    assert!(row.contains("02:11"), "{row}");
    assert!(row.contains("Subscribers only"), "{row}");
}

#[test]
fn show_more_adds_ten_rows_and_leads_to_the_first_of_them() {
    let page = page_showing("harbour.json");
    let button = page.button("Show more");
    assert!(button.description().contains("35 more"), "{:?}", button.description());
    button.press();
    wait_for_rows(&page, 20);
    wait_for_focus_in_row(&page, 11);
    page.wait_until_shown("20 of 45 shown");
    let status = page.things("status").into_iter().any(|status| status.text().contains("20 of 45 shown"));
    assert!(status, "the count is a status");
    assert_eq!(page.events("story-more").len(), 1);
    assert_eq!(page.publisher.agency.requests("/harbour-top-2.json").len(), 0, "what was there is enough");
}

#[test]
fn the_next_page_is_fetched_when_the_rows_run_out() {
    let page = page_showing("harbour.json");
    page.button("Show more").press();
    wait_for_rows(&page, 20);
    page.button("Show more").press();
    wait_for_rows(&page, 30);
    wait_for_focus_in_row(&page, 21);
    page.wait_until_shown("30 of 45 shown");
    assert_eq!(page.publisher.agency.requests("/harbour-top-2.json").len(), 1);
}

#[test]
fn show_more_works_by_the_keyboard() {
    let page = page_showing("harbour.json");
    page.button("Show more").focus();
    page.press_key(Key::Enter);
    wait_for_rows(&page, 20);
    wait_for_focus_in_row(&page, 11);
}

#[test]
fn at_the_end_the_button_goes_and_the_focus_stays_in_the_list() {
    let page = page_showing("harbour.json");
    for count in [20, 30, 40, 45] {
        page.button("Show more").press();
        wait_for_rows(&page, count);
    }
    page.wait_without("button", "Show more");
    wait_for_focus_in_row(&page, 41);
    page.wait_until_shown("45 of 45 shown");
}

#[test]
fn a_page_that_fails_keeps_the_list_and_can_be_tried_again() {
    let publisher = Publisher::new();
    publisher.agency.answer("/feeds/harbour-top-2.json", [Answer::status(404)]);
    let body = publisher.snippet("harbour.json", "loading=eager consent=off page-size=20");
    let page = publisher.open(body);
    wait_for_rows(&page, 20);
    page.button("Show more").press();
    page.wait_until_shown("The rest of the list could not be loaded.");
    wait_for_rows(&page, 20);
    assert_eq!(page.state(), "ready", "the story is whole");
    page.publisher.agency.answer("/feeds/harbour-top-2.json", [Answer::json(feed("harbour-top-2.json"))]);
    page.button("Retry").press();
    wait_for_rows(&page, 40);
    wait_for_focus_in_row(&page, 21);
    page.wait_without("button", "Retry");
}

#[test]
fn the_publisher_chooses_how_many_rows_a_press_brings() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off page-size=3");
    let page = publisher.open(body);
    wait_for_rows(&page, 3);
    page.button("Show more").press();
    wait_for_rows(&page, 6);
    wait_for_focus_in_row(&page, 4);
}

#[test]
fn rows_that_share_an_id_are_all_shown() {
    let publisher = Publisher::new();
    let mut story = feed("harbour.json");
    for row in story["topDownloads"]["items"].as_array_mut().expect("items") {
        row["id"] = "the-same".into();
    }
    publisher.agency.answer("/feeds/twins.json", [Answer::json(story)]);
    let body = publisher.snippet("twins.json", "loading=eager consent=off page-size=20");
    let page = publisher.open(body);
    wait_for_rows(&page, 20);
}

#[test]
fn an_empty_list_has_no_region() {
    let page = page_showing("empty-list.json");
    assert!(page.look_for("region", REGION).is_none());
}

#[test]
fn a_list_may_stand_without_a_story() {
    let page = page_showing("top-only.json");
    wait_for_rows(&page, 10);
    page.wait_until_shown("10 of 12 shown");
    page.button("Show more").press();
    wait_for_rows(&page, 12);
    page.wait_without("button", "Show more");
}

/// The harbour story with two rows more at the top of its list, as its feed has it from now on.
fn two_more(page: &Page) {
    let mut newer = feed("harbour.json");
    let rows = newer["topDownloads"]["items"].as_array_mut().expect("items");
    for n in 1..=2 {
        let mut row = rows[0].clone();
        row["id"] = format!("new-{n}").into();
        row["headline"] = format!("Just in, {n}").into();
        rows.insert(0, row);
    }
    page.publisher.agency.answer("/feeds/harbour.json", [Answer::json(newer)]);
    page.value("document.querySelector('story-widget').refresh()");
}

/// Where each row is, and what it says.
fn places(page: &Page) -> Value {
    page.find("region", REGION).value(
        "[...element.querySelectorAll('ol > li')].map((row) => [row.getBoundingClientRect().y, row.textContent])",
    )
}

#[test]
fn under_the_pointer_no_row_moves_when_a_refresh_brings_others() {
    let page = page_showing("harbour.json");
    page.find("link", "Blackout over: lights return to Kestrin street by street").point();
    let before = places(&page);
    two_more(&page);
    let button = page.button("2 new");
    assert_eq!(places(&page), before, "not by a pixel");
    button.press();
    page.wait_for_focus("heading", REGION);
    page.wait_until_shown("Just in, 2");
    wait_for_rows(&page, 10);
    page.wait_without("button", "2 new");
}

#[test]
fn under_the_focus_no_row_moves_and_the_keyboard_reaches_the_new_ones() {
    let page = page_showing("harbour.json");
    page.find("link", "First ferry in eleven days leaves Port Aldry").focus();
    two_more(&page);
    page.button("2 new");
    assert!(focus_is_in_row(&page, 1));
    page.press_with(Key::Shift, Key::Tab);
    page.wait_for_focus("button", "2 new");
    page.press_key(Key::Enter);
    page.wait_for_focus("heading", REGION);
    page.wait_until_shown("Just in, 1");
}

#[test]
fn where_nobody_is_in_the_list_a_refresh_brings_the_new_rows_at_once() {
    let page = page_showing("harbour.json");
    page.button("Description").point();
    two_more(&page);
    page.wait_until_shown("Just in, 2");
    assert!(page.look_for("button", "2 new").is_none());
}
