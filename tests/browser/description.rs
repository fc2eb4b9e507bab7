//! The text of the story behind its button.

use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::until;
use crate::sample::story_with;
use crate::story::{Story, drawn};

const BLOCKS: &str = r#""description": [
    "The boat sank in a storm.",
    {"type": "heading", "text": "SHOTLIST"},
    {"type": "list", "items": ["Wide of harbour", "Close of rope"]},
    {"type": "paragraph", "text": "Les plongeurs sont revenus.", "lang": "fr"}
]"#;

async fn story() -> Story {
    Story::of(&story_with(BLOCKS)).await
}

fn expanded(story: &Story) -> Option<String> {
    story.get("button", "Description").get_attribute("aria-expanded")
}

#[wasm_bindgen_test]
async fn closed_it_shows_the_first_lines_and_the_browser_finds_the_rest() {
    let story = story().await;
    assert_eq!(expanded(&story).as_deref(), Some("false"));
    let text = story.text();
    assert!(text.contains("The boat sank in a storm."), "{text:?}");
    assert!(!text.contains("SHOTLIST"), "{text:?}");
    let rest = story.select("#description-text").unwrap();
    assert_eq!(rest.get_attribute("hidden").as_deref(), Some("until-found"));
    assert!(rest.text_content().unwrap().contains("SHOTLIST"));
    let controls = story.get("button", "Description").get_attribute("aria-controls");
    assert_eq!(controls.as_deref(), Some("description-text"));
}

#[wasm_bindgen_test]
async fn a_paragraph_that_begins_with_a_name_in_other_letters_runs_as_its_language() {
    let blocks = r#""description": [
        {"type": "paragraph", "text": "Halcyon Reach عبّارة تغادر الميناء", "lang": "ar"},
        {"type": "paragraph", "text": "WIDE OF HARBOUR", "lang": "fa"},
        {"type": "list", "items": ["12:40", "Tessa Lund סירה"], "lang": "he"},
        {"type": "paragraph", "text": "عبّارة is Arabic for a ferry", "lang": "en"}
    ]"#;
    let story = Story::of(&story_with(blocks)).await;
    story.press("button", "Description").await;
    let runs = ["p[lang=ar]", "p[lang=fa]", "ul[lang=he]", "p[lang=en]"].map(|written| {
        let element = story.select(&format!("[part=description] {written}")).expect(written);
        web_sys::window()
            .unwrap()
            .get_computed_style(&element)
            .unwrap()
            .unwrap()
            .get_property_value("direction")
            .unwrap()
    });
    assert_eq!(runs, ["rtl", "ltr", "rtl", "ltr"]);
}

#[wasm_bindgen_test]
async fn rows_that_the_agency_has_numbered_have_no_other_mark() {
    let list = r#"{"type": "list", "items": ["1. Wide of harbour", "2. Close of rope"]}, {"type": "list", "items": ["Rope"]}"#;
    let story = Story::of(&story_with(&format!(r#""description": ["First.", {list}]"#))).await;
    story.press("button", "Description").await;
    assert_eq!(story.texts("listitem"), ["1. Wide of harbour", "2. Close of rope", "Rope"]);
    let marked: Vec<bool> = story.all("list").iter().map(|list| !list.has_attribute("class")).collect();
    assert_eq!(marked, [false, true]);
}

#[wasm_bindgen_test]
async fn a_press_opens_it_and_another_closes_it_and_the_page_is_told() {
    let story = story().await;
    story.press("button", "Description").await;
    assert_eq!(expanded(&story).as_deref(), Some("true"));
    assert!(story.text().contains("SHOTLIST"));
    assert_eq!(story.texts("listitem"), ["Wide of harbour", "Close of rope"]);
    story.press("button", "Description").await;
    assert_eq!(expanded(&story).as_deref(), Some("false"));
    assert!(!story.text().contains("SHOTLIST"));
    assert_eq!(story.focus().as_deref(), Some("Description"));
    let told: Vec<String> = story.details("story-disclosure").iter().map(crate::value::json).collect();
    assert_eq!(told, [r#"{"open":true}"#, r#"{"open":false}"#]);
}

#[wasm_bindgen_test]
async fn the_browsers_own_search_opens_it() {
    let story = story().await;
    let rest = story.select("#description-text").unwrap();
    rest.dispatch_event(&web_sys::Event::new("beforematch").unwrap()).unwrap();
    drawn().await;
    assert_eq!(expanded(&story).as_deref(), Some("true"));
    assert!(story.text().contains("SHOTLIST"));
    assert_eq!(story.details("story-disclosure").len(), 1, "and the page is told");
}

#[wasm_bindgen_test]
async fn its_headings_stand_below_its_own_which_stands_below_the_headline() {
    let story = Story::with(&[("consent", "off"), ("heading-level", "3")], &story_with(BLOCKS)).await;
    story.press("button", "Description").await;
    let levels: Vec<(String, String)> =
        story.all("heading").iter().map(|node| (node.local_name(), node.text_content().unwrap())).collect();
    let expected = [("h3", "Divers raise a boat"), ("h4", "Description"), ("h5", "SHOTLIST")];
    assert_eq!(levels, expected.map(|(level, text)| (level.to_owned(), text.to_owned())));
}

#[wasm_bindgen_test]
async fn below_the_sixth_level_there_is_none() {
    let story = Story::with(&[("consent", "off"), ("heading-level", "6")], &story_with(BLOCKS)).await;
    story.press("button", "Description").await;
    let levels: Vec<String> = story.all("heading").iter().map(|node| node.local_name()).collect();
    assert_eq!(levels, ["h6", "h6", "h6"]);
}

#[wasm_bindgen_test]
async fn a_paragraph_in_another_language_is_marked_as_such() {
    let story = story().await;
    story.press("button", "Description").await;
    let french = story.select("#description-text [lang=fr]").unwrap();
    assert_eq!(french.text_content().as_deref(), Some("Les plongeurs sont revenus."));
    assert_eq!(story.select(".first-lines p").unwrap().get_attribute("lang").as_deref(), Some("en"));
}

#[wasm_bindgen_test]
async fn a_refresh_leaves_it_as_the_reader_had_it() {
    let story = story().await;
    story.press("button", "Description").await;
    story.set_document(&story_with(&BLOCKS.replace("storm", "gale")));
    let _ = story.command("refresh", &JsValue::UNDEFINED);
    until("the new text", || story.text().contains("gale")).await;
    assert_eq!(expanded(&story).as_deref(), Some("true"));
    assert!(story.text().contains("SHOTLIST"));
    assert_eq!(story.focus().as_deref(), Some("Description"), "the focus stays where it was");
}

#[wasm_bindgen_test]
async fn a_story_without_a_description_has_no_button_for_it() {
    let story = Story::of(&story_with("")).await;
    assert_eq!(story.names("button"), [""; 0]);
    assert!(!story.names("heading").contains(&"Description".to_owned()));
}

#[wasm_bindgen_test]
async fn markup_in_the_text_is_text() {
    let text = "<img src=x onerror=alert(1)> &lt;b&gt;";
    let story = Story::of(&story_with(&format!(r#""description": ["{text}"]"#))).await;
    assert!(story.text().contains(text), "{:?}", story.text());
    assert!(story.select(".first-lines img").is_none());
}

#[wasm_bindgen_test]
async fn a_description_of_one_paragraph_has_nothing_to_open_and_no_button() {
    let story = Story::of(&story_with(r#""description": ["The boat sank in a storm."]"#)).await;
    assert_eq!(story.names("button"), [""; 0]);
    assert!(story.names("heading").contains(&"Description".to_owned()));
    assert!(story.text().contains("The boat sank in a storm."));
}

#[wasm_bindgen_test]
async fn a_refresh_that_brings_more_text_brings_the_button_that_opens_it() {
    let story = Story::of(&story_with(r#""description": ["The boat sank in a storm."]"#)).await;
    story.set_document(&story_with(BLOCKS));
    let _ = story.command("refresh", &JsValue::UNDEFINED);
    until("the button", || story.names("button") == ["Description"]).await;
    story.press("button", "Description").await;
    assert!(story.text().contains("SHOTLIST"));
}

/// The reader has followed a link to it.
async fn is_asked_for(story: &Story, leads: bool) {
    let _ = story.command("description", &leads.into());
    drawn().await;
}

#[wasm_bindgen_test]
async fn a_reader_who_follows_a_link_to_it_finds_it_open_and_is_there() {
    let story = story().await;
    is_asked_for(&story, true).await;
    assert_eq!(expanded(&story).as_deref(), Some("true"));
    assert_eq!(story.focus().as_deref(), Some("Description"));
    is_asked_for(&story, true).await;
    assert_eq!(expanded(&story).as_deref(), Some("true"), "it is not closed by another");
    assert_eq!(story.details("story-disclosure").len(), 1);
}

#[wasm_bindgen_test]
async fn a_reader_who_is_busy_finds_it_open_later() {
    let story = story().await;
    is_asked_for(&story, false).await;
    assert_eq!(expanded(&story).as_deref(), Some("true"));
    assert_eq!(story.focus(), None);
}

#[wasm_bindgen_test]
async fn a_link_to_a_description_of_one_paragraph_leads_to_its_heading() {
    let story = Story::of(&story_with(r#""description": ["The boat sank in a storm."]"#)).await;
    is_asked_for(&story, true).await;
    assert_eq!(story.focus().as_deref(), Some("Description"));
    assert_eq!(story.details("story-disclosure").len(), 0, "nothing was opened");
    let none = Story::of(&story_with("")).await;
    is_asked_for(&none, true).await;
    assert_eq!(none.focus(), None);
    assert_eq!(none.details("story-disclosure").len(), 0);
}
