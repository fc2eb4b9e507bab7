//! Another story comes into the element: it is asked about its own categories, and no answer is lost.
//! Not here: what an answer to one says of another (`native`).

use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{FEED, asking, asks, dialog, is_gone, open_settings, set};
use crate::page::until;
use crate::sample::document_with;
use crate::story::{Story, drawn};

const MAPS: &str = r#""story": {"id": "2", "headline": "B", "published": "2023-09-20T11:09:00Z"},
    "consent": {"categories": [{"id": "maps", "title": "Maps", "text": "Draws maps."}]}"#;

async fn bring(story: &Story, document: &str) {
    story.set_document(document);
    let _ = story.command("refresh", &JsValue::UNDEFINED);
    drawn().await;
}

fn categories(story: &Story) -> String {
    crate::value::json(&story.command("consent-get", &JsValue::UNDEFINED))
}

#[wasm_bindgen_test]
async fn it_is_asked_about_its_own_categories_and_the_first_ones_answers_stay() {
    let story = asking().await;
    set(&story, &[("analytics", true), ("preferences", true)]);
    until("no question", || is_gone(&story)).await;
    bring(&story, &document_with(MAPS)).await;
    until("a question about maps", || asks(&story)).await;
    assert_eq!(categories(&story), "null", "nothing is decided of what this story asks");
    set(&story, &[("maps", true)]);
    bring(&story, &document_with(FEED)).await;
    until("the first story", || categories(&story).contains(r#""analytics":true"#)).await;
    until("no question", || is_gone(&story)).await;
}

#[wasm_bindgen_test]
async fn a_refresh_with_the_same_question_leaves_the_settings_open_and_another_closes_them() {
    let story = asking().await;
    open_settings(&story).await;
    bring(&story, &document_with(FEED)).await;
    assert!(dialog(&story).open());
    bring(&story, &document_with(MAPS)).await;
    until("the settings closed", || !dialog(&story).open()).await;
}

#[wasm_bindgen_test]
async fn a_question_that_came_due_behind_the_settings_is_asked_when_they_are_closed() {
    let story = Story::with(&[("consent", "auto")], &document_with(FEED)).await;
    let _ = story.command("consent-open", &JsValue::UNDEFINED);
    until("the settings", || story.select("dialog[open]").is_some()).await;
    let now = || crate::page::script_value("performance.now()").as_f64().unwrap();
    let start = now();
    for millis in [1_600.0, 3_200.0] {
        until("time passes", || now() > start + millis).await;
    }
    story.press("button", "Close").await;
    until("the question", || asks(&story)).await;
}

#[wasm_bindgen_test]
async fn what_the_pages_tool_has_said_counts_for_the_next_story_too() {
    let attributes = [("consent", "host"), ("consent-state", "granted analytics preferences maps")];
    let story = Story::with(&attributes, &document_with(FEED)).await;
    until("its answer", || categories(&story).contains(r#""analytics":true"#)).await;
    bring(&story, &document_with(MAPS)).await;
    until("its answer about maps", || categories(&story).contains(r#""maps":true"#)).await;
}

#[wasm_bindgen_test]
async fn what_was_remembered_by_a_yes_elsewhere_is_not_forgotten_here() {
    let story = asking().await;
    set(&story, &[("analytics", false), ("preferences", true)]);
    let kept = || crate::page::script_value("localStorage.getItem('story_widget_player')").as_string();
    crate::page::script_value("localStorage.setItem('story_widget_player', 'kept')");
    bring(&story, &document_with(MAPS)).await;
    until("a question about maps", || asks(&story)).await;
    assert_eq!(kept().as_deref(), Some("kept"));
    set(&story, &[("maps", true)]);
    drawn().await;
    assert_eq!(kept().as_deref(), Some("kept"));
    crate::page::script_value("localStorage.removeItem('story_widget_player')");
}

#[wasm_bindgen_test]
async fn a_category_that_is_explained_in_other_words_is_asked_about_and_the_rest_stays() {
    let story = asking().await;
    set(&story, &[("analytics", true), ("preferences", true)]);
    until("no question", || is_gone(&story)).await;
    bring(&story, &document_with(&FEED.replace("How many people watch.", "Who watches."))).await;
    until("a question", || asks(&story)).await;
    let decided = categories(&story);
    assert!(
        decided.contains(r#""analytics":false"#) && decided.contains(r#""preferences":true"#),
        "{decided}"
    );
    bring(&story, &document_with(FEED)).await;
    until("no question", || is_gone(&story)).await;
    assert!(categories(&story).contains(r#""analytics":true"#), "{}", categories(&story));
}
