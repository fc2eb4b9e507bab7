//! The ranked list: rows, Show more, further pages.

use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::corruption::corruptions;
use crate::page::{Change, description_of, until};
use crate::sample::{document_with, list_of};
use crate::story::Story;
use crate::value::{json, number};

const REGION: &str = "Top downloads in last 24 hours";

/// The headlines on screen.
fn headlines(story: &Story) -> Vec<String> {
    story.names("link")
}

fn rows(from: usize, to: usize) -> Vec<String> {
    (from..=to).map(|n| format!("Row {n}")).collect()
}

/// A `fetch` that answers with these, one after the other; the last for good.
fn answers(answers: &[Answer]) -> Change {
    let responses: Vec<String> = answers
        .iter()
        .map(|answer| match answer {
            Answer::Document(text) => format!("[{}]", quoted(text)),
            Answer::Status(status) => format!("['', {{ status: {status} }}]"),
        })
        .collect();
    // A response made by script has no address of its own.
    Change::fetch(&format!(
        "((responses) => async ({{ url }}) => {{
            const response = new Response(...(responses.length > 1 ? responses.shift() : responses[0]));
            return Object.defineProperty(response, 'url', {{ value: url }});
        }})([{}])",
        responses.join(", ")
    ))
}

enum Answer {
    Document(String),
    Status(u16),
}

fn quoted(text: &str) -> String {
    js_sys::JSON::stringify(&text.into()).unwrap().into()
}

fn status(story: &Story) -> Vec<String> {
    story.texts("status").into_iter().filter(|text| !text.is_empty()).collect()
}

#[wasm_bindgen_test]
async fn the_list_is_a_region_with_its_rows_in_order() {
    let story = Story::of(&list_of(1, 3, "")).await;
    assert_eq!(story.names("region"), [REGION]);
    assert_eq!(story.names("heading"), [REGION]);
    assert_eq!(story.all("list").len(), 1);
    assert_eq!(story.all("list")[0].local_name(), "ol");
    assert_eq!(headlines(&story), rows(1, 3));
    assert_eq!(status(&story), ["3 of 3 shown"]);
    assert_eq!(story.names("button"), [""; 0], "nothing is left, so nothing is offered");
}

#[wasm_bindgen_test]
async fn the_list_has_the_name_the_agency_gives_it_or_one_of_its_hours() {
    let titled = Story::of(&list_of(1, 1, r#""title": "Most taken""#)).await;
    assert_eq!(titled.names("region"), ["Most taken"]);
    let hours = Story::of(&list_of(1, 1, r#""windowHours": 48"#)).await;
    assert_eq!(hours.names("region"), ["Top downloads in last 48 hours"]);
}

#[wasm_bindgen_test]
async fn a_row_says_its_rank_place_length_access_and_count() {
    let story = Story::of(&document_with(
        r#""topDownloads": {"asOf": "2023-09-20T11:09:00+00:00", "items": [{
            "id": "1", "headline": "Train returns", "location": {"text": "Oslo"}, "durationSeconds": 95,
            "access": "pool", "downloads": 1311
        }]}"#,
    ))
    .await;
    let text = story.text();
    for part in ["Updated 11:09", "Train returns", "Oslo", "01:35", "Pool", "1,311 downloads"] {
        assert!(text.contains(part), "{part:?} in {text:?}");
    }
    assert_eq!(story.select("time").unwrap().get_attribute("datetime").as_deref(), Some("PT1M35S"));
    assert_eq!(headlines(&story), [""; 0], "a row without an address is no link");
}

#[wasm_bindgen_test]
async fn show_more_adds_ten_rows_and_takes_the_focus_to_the_first_of_them() {
    let story = Story::of(&list_of(1, 25, "")).await;
    assert_eq!(headlines(&story), rows(1, 10));
    assert_eq!(status(&story), ["10 of 25 shown"]);
    let more = story.get("button", "Show more");
    assert_eq!(description_of(&more), "15 more");

    story.press("button", "Show more").await;
    until("twenty rows", || headlines(&story) == rows(1, 20)).await;
    until("the focus", || {
        story.focused().is_some_and(|node| node.text_content().unwrap().contains("Row 11"))
    })
    .await;
    assert_eq!(status(&story), ["20 of 25 shown"]);
    assert_eq!(description_of(&more), "5 more");
    assert_eq!(number(&story.details("story-more")[0], "shown"), Some(20.0));
}

#[wasm_bindgen_test]
async fn at_the_end_show_more_is_gone_and_the_focus_is_not() {
    let story = Story::of(&list_of(1, 12, "")).await;
    story.press("button", "Show more").await;
    until("twelve rows", || headlines(&story) == rows(1, 12)).await;
    until("the focus", || {
        story.focused().is_some_and(|node| node.text_content().unwrap().contains("Row 11"))
    })
    .await;
    assert_eq!(status(&story), ["12 of 12 shown"]);
    assert_eq!(story.names("button"), [""; 0]);
}

#[wasm_bindgen_test]
async fn the_publisher_may_want_other_steps() {
    let story = Story::with(&[("consent", "off"), ("page-size", "3")], &list_of(1, 8, "")).await;
    assert_eq!(headlines(&story), rows(1, 3));
    story.press("button", "Show more").await;
    until("six rows", || headlines(&story) == rows(1, 6)).await;
}

#[wasm_bindgen_test]
async fn further_rows_are_asked_for_when_what_is_loaded_is_shown() {
    let _fetch = answers(&[Answer::Document(list_of(11, 5, ""))]);
    let story = Story::of(&list_of(1, 10, r#""next": "/top-2.json", "total": 15"#)).await;
    assert_eq!(status(&story), ["10 of 15 shown"]);
    story.press("button", "Show more").await;
    until("fifteen rows", || headlines(&story) == rows(1, 15)).await;
    until("the focus", || {
        story.focused().is_some_and(|node| node.text_content().unwrap().contains("Row 11"))
    })
    .await;
    assert_eq!(status(&story), ["15 of 15 shown"]);
    assert_eq!(story.names("button"), [""; 0]);
}

#[wasm_bindgen_test]
async fn while_rows_are_on_their_way_the_button_says_so_and_asks_once() {
    let _fetch = Change::fetch("(window.asked = 0, () => { window.asked++; return new Promise(() => {}) })");
    let story = Story::of(&list_of(1, 10, r#""next": "/top-2.json""#)).await;
    let more = story.get("button", "Show more");
    more.click();
    until("loading", || status(&story) == ["Loading more"]).await;
    assert_eq!(more.get_attribute("aria-busy").as_deref(), Some("true"));
    more.click();
    more.click();
    crate::story::drawn().await;
    assert_eq!(crate::page::script_value("window.asked").as_f64(), Some(1.0));
    crate::page::script_value("delete window.asked");
}

#[wasm_bindgen_test]
async fn a_page_that_does_not_come_leaves_the_list_and_offers_retry() {
    let _fetch = answers(&[Answer::Status(404), Answer::Document(list_of(11, 2, ""))]);
    let story = Story::of(&list_of(1, 10, r#""next": "/top-2.json""#)).await;
    story.press("button", "Show more").await;
    until("retry", || story.names("button") == ["Retry"]).await;
    assert_eq!(headlines(&story), rows(1, 10));
    assert!(story.text().contains("The rest of the list could not be loaded."));
    assert_eq!(story.state().as_deref(), Some("ready"));
    assert_eq!(story.codes(), ["feed-http"]);

    story.press("button", "Retry").await;
    until("twelve rows", || headlines(&story) == rows(1, 12)).await;
    assert!(!story.text().contains("could not be loaded"));
    until("the focus", || {
        story.focused().is_some_and(|node| node.text_content().unwrap().contains("Row 11"))
    })
    .await;
}

#[wasm_bindgen_test]
async fn when_a_page_does_not_come_the_focus_is_still_somewhere_in_the_list() {
    let _fetch = answers(&[Answer::Status(404)]);
    let story = Story::of(&list_of(1, 10, r#""next": "/top-2.json""#)).await;
    story.press("button", "Show more").await;
    until("retry", || story.names("button") == ["Retry"]).await;
    until("the focus", || story.focus().as_deref() == Some("Retry")).await;
}

#[wasm_bindgen_test]
async fn a_page_that_is_no_document_is_a_page_that_did_not_come() {
    let _fetch = answers(&[Answer::Document("<!doctype html>".to_owned())]);
    let story = Story::of(&list_of(1, 10, r#""next": "/top-2.json""#)).await;
    story.press("button", "Show more").await;
    until("retry", || story.names("button") == ["Retry"]).await;
    assert_eq!(story.codes(), ["feed-not-json"]);
}

#[wasm_bindgen_test]
async fn pages_that_lead_back_to_one_another_come_to_an_end() {
    let again = list_of(11, 1, r#""next": "/top-2.json""#);
    let _fetch = answers(&[Answer::Document(again)]);
    let story = Story::of(&list_of(1, 10, r#""next": "/top-2.json""#)).await;
    story.press("button", "Show more").await;
    until("the row of the page", || headlines(&story) == rows(1, 11)).await;
    assert_eq!(story.names("button"), [""; 0]);
    assert_eq!(story.codes(), ["list-cut"]);
    assert!(json(&story.details("story-error")[0]).contains("W230 /topDownloads/next"));
}

#[wasm_bindgen_test]
async fn rows_with_one_id_are_all_shown() {
    let row = r#"{"id": "same", "headline": "Row", "url": "https://agency.example/"}"#;
    let rows = [row; 30].join(", ");
    let story = Story::of(&document_with(&format!(r#""topDownloads": {{"items": [{rows}]}}"#))).await;
    for shown in [20, 30] {
        story.press("button", "Show more").await;
        until("more rows", || headlines(&story).len() == shown).await;
    }
}

#[wasm_bindgen_test]
async fn an_empty_list_is_no_list() {
    let story = Story::of(&document_with(
        r#""story": {"id": "1", "headline": "A", "published": "2023-09-20T11:09:00Z"}, "topDownloads": {"items": []}"#,
    ))
    .await;
    assert_eq!(story.names("region"), [""; 0]);
    assert_eq!(story.all("list").len(), 0);
}

#[wasm_bindgen_test]
async fn a_row_in_another_language_is_marked_as_such() {
    let story = Story::of(&document_with(
        r#""topDownloads": {"items": [{"id": "1", "headline": "عودة القطار", "lang": "ar"}]}"#,
    ))
    .await;
    let headline = story.select(".row-headline").unwrap();
    assert_eq!(headline.get_attribute("lang").as_deref(), Some("ar"));
    let style = crate::page::window().get_computed_style(&headline).unwrap().unwrap();
    assert_eq!(style.get_property_value("direction").unwrap(), "rtl");
}

#[wasm_bindgen_test]
async fn a_refresh_with_the_same_list_leaves_the_rows_and_the_focus_where_they_are() {
    let document = list_of(1, 25, "");
    let story = Story::of(&document).await;
    story.press("button", "Show more").await;
    until("twenty rows", || headlines(&story).len() == 20).await;
    until("the focus", || story.focused().is_some_and(|node| node.local_name() == "li")).await;
    let before = story.focused().unwrap();
    let _ = story.command("refresh", &wasm_bindgen::JsValue::UNDEFINED);
    crate::story::drawn().await;
    assert_eq!(headlines(&story), rows(1, 20));
    assert_eq!(story.focused().unwrap(), before);
    assert!(before.unchecked_ref::<web_sys::Node>().is_connected());
}

#[wasm_bindgen_test]
async fn each_way_to_spoil_a_row_costs_that_row_alone_on_screen() {
    let words = "Mandatory credit: Harbour Authority";
    let story = format!(
        r#""story": {{"id": "1", "headline": "A", "published": "2023-09-20T11:09:00Z",
            "rights": {{"restrictions": [{{"text": "{words}"}}]}}}}, "topDownloads""#
    );
    let document = list_of(1, 30, "").replacen(r#""topDownloads""#, &story, 1);
    let row =
        |n: usize| format!(r#"{{"id": "{n}", "headline": "Row {n}", "url": "https://agency.example/{n}"}}"#);
    for (name, spoilt) in corruptions() {
        let text = document.replacen(&row(1), &spoilt, 1).replacen(&row(17), &spoilt, 1);
        assert_eq!(text.matches("https://agency.example/").count(), 28, "{name}");

        let story = Story::with(&[("consent", "off"), ("page-size", "30")], &text).await;
        assert_eq!(headlines(&story), [rows(2, 16), rows(18, 30)].concat(), "{name}");
        let restrictions = story.get("region", "Restrictions").text_content();
        assert!(restrictions.is_some_and(|text| text.contains(words)), "{name}");
        assert_eq!(story.state().as_deref(), Some("partial"), "{name}");
        assert_eq!(story.codes(), ["item-dropped"], "{name}");
    }
}
