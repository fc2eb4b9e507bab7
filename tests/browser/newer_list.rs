//! A refresh that brings another list: when it is shown, and when it waits.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::page::{Change, document, script_value, until};
use crate::sample::list_of;
use crate::story::{Story, drawn};

fn headlines(story: &Story) -> Vec<String> {
    story.names("link")
}

fn rows(from: usize, to: usize) -> Vec<String> {
    (from..=to).map(|n| format!("Row {n}")).collect()
}

/// The element is asked to refresh, and its document is this one now.
async fn refresh(story: &Story, document: &str) {
    story.set_document(document);
    let _ = story.command("refresh", &JsValue::UNDEFINED);
    drawn().await;
}

async fn focus_a_row(story: &Story, name: &str) {
    story.get("link", name).focus().unwrap();
    drawn().await;
}

#[wasm_bindgen_test]
async fn nobody_is_in_the_list_so_the_new_one_takes_its_place() {
    let story = Story::of(&list_of(1, 5, "")).await;
    refresh(&story, &list_of(3, 5, "")).await;
    until("the new rows", || headlines(&story) == rows(3, 7)).await;
    assert_eq!(story.names("button"), [""; 0], "nothing waits");
}

#[wasm_bindgen_test]
async fn under_the_focus_the_rows_stay_and_the_new_ones_are_a_button() {
    let story = Story::of(&list_of(1, 5, "")).await;
    focus_a_row(&story, "Row 4").await;
    let row = story.focused().unwrap();
    refresh(&story, &list_of(3, 5, "")).await;
    until("the button", || story.names("button") == ["2 new"]).await;
    assert_eq!(headlines(&story), rows(1, 5));
    assert_eq!(story.focused().as_ref(), Some(&row), "the very element");
    assert!(story.texts("status").contains(&"2 new".to_owned()), "it is said");

    story.press("button", "2 new").await;
    until("the new rows", || headlines(&story) == rows(3, 7)).await;
    until("the focus", || story.focus().as_deref() == Some("Top downloads in last 24 hours")).await;
    assert_eq!(story.names("button"), [""; 0]);
}

#[wasm_bindgen_test]
async fn whoever_asked_for_more_keeps_all_of_it() {
    let story = Story::of(&list_of(1, 25, "")).await;
    story.press("button", "Show more").await;
    until("twenty rows", || headlines(&story).len() == 20).await;
    story.focused().unwrap().unchecked_into::<HtmlElement>().blur().unwrap();
    refresh(&story, &list_of(2, 25, "")).await;
    until("the button", || story.names("button").contains(&"1 new".to_owned())).await;
    assert_eq!(headlines(&story), rows(1, 20));
    // The list goes on as it was.
    story.press("button", "Show more").await;
    until("the rest", || headlines(&story) == rows(1, 25)).await;
    story.press("button", "1 new").await;
    until("the new list from its beginning", || headlines(&story) == rows(2, 11)).await;
}

#[wasm_bindgen_test]
async fn the_same_rows_in_another_order_are_a_new_list() {
    let turned =
        list_of(1, 2, "").replace("Row 1", "Row 0").replace("Row 2", "Row 1").replace("Row 0", "Row 2");
    let turned = turned.replace(r#""id": "1""#, r#""id": "0""#).replace(r#""id": "2""#, r#""id": "1""#);
    let turned = turned.replace(r#""id": "0""#, r#""id": "2""#);
    let story = Story::of(&list_of(1, 2, "")).await;
    focus_a_row(&story, "Row 1").await;
    refresh(&story, &turned).await;
    until("the button", || story.names("button") == ["New list"]).await;
    assert_eq!(headlines(&story), rows(1, 2));
    story.press("button", "New list").await;
    until("the other order", || headlines(&story) == ["Row 2", "Row 1"]).await;
}

#[wasm_bindgen_test]
async fn a_list_that_went_back_to_what_is_on_screen_waits_no_more() {
    let story = Story::of(&list_of(1, 5, "")).await;
    focus_a_row(&story, "Row 1").await;
    refresh(&story, &list_of(2, 5, "")).await;
    until("the button", || story.names("button") == ["1 new"]).await;
    refresh(&story, &list_of(4, 5, "")).await;
    until("the last that came counts", || story.names("button") == ["3 new"]).await;
    refresh(&story, &list_of(1, 5, "")).await;
    until("there is nothing new", || story.names("button").is_empty()).await;
}

#[wasm_bindgen_test]
async fn when_the_reader_has_left_the_list_the_next_refresh_brings_it() {
    let story = Story::of(&list_of(1, 5, "")).await;
    focus_a_row(&story, "Row 1").await;
    refresh(&story, &list_of(2, 5, "")).await;
    until("the button", || story.names("button") == ["1 new"]).await;
    story.get("link", "Row 1").blur().unwrap();
    refresh(&story, &list_of(3, 5, "")).await;
    until("the new rows", || headlines(&story) == rows(3, 7)).await;
    assert_eq!(story.names("button"), [""; 0]);
}

#[wasm_bindgen_test]
async fn a_story_that_changes_beside_the_same_list_leaves_the_focus_in_its_row() {
    let with_story = |headline: &str| {
        let story = format!(
            r#""story": {{"id": "1", "headline": "{headline}", "published": "2023-09-20T11:09:00Z"}}, "topDownloads""#
        );
        list_of(1, 5, "").replace(r#""topDownloads""#, &story)
    };
    let story = Story::of(&with_story("Divers raise a boat")).await;
    focus_a_row(&story, "Row 4").await;
    let row = story.focused().unwrap();
    refresh(&story, &with_story("Divers raise two boats")).await;
    until("the new headline", || story.text().contains("two boats")).await;
    assert_eq!(story.focused().as_ref(), Some(&row));
}

#[wasm_bindgen_test]
async fn a_page_that_comes_late_does_not_take_the_focus_from_elsewhere() {
    for answer in ["new Response('', { status: 404 })", "new Response(window.late)"] {
        script_value(&format!(
            "window.late = {}",
            js_sys::JSON::stringify(&list_of(11, 5, "").into()).unwrap()
        ));
        let _fetch = Change::fetch("() => new Promise((resolve) => (window.answer = resolve))");
        let story = Story::of(&list_of(1, 10, r#""next": "/top-2.json""#)).await;
        story.press("button", "Show more").await;
        until("the request", || script_value("window.answer").is_truthy()).await;
        let field: HtmlElement = document().create_element("input").unwrap().unchecked_into();
        document().body().unwrap().append_child(&field).unwrap();
        field.focus().unwrap();
        script_value(&format!("window.answer({answer})"));
        until("the answer", || story.names("button") != ["Show more"]).await;
        drawn().await;
        assert_eq!(document().active_element().as_ref(), Some(field.as_ref()), "{answer}");
        field.remove();
        script_value("delete window.answer, delete window.late");
    }
}
