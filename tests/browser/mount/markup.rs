//! What holds of all elements of a story: nothing parsed, nothing styled by an attribute, names and ids.
//! Not here: the elements of one part.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use super::states;
use crate::page::{Change, strings};
use crate::sample::{document_with, footage_with};
use crate::story::Story;

#[wasm_bindgen_test]
async fn no_text_of_a_story_is_ever_parsed_as_markup() {
    let _inner = Change::throwing_setter("Element.prototype", "innerHTML");
    let _outer = Change::throwing_setter("Element.prototype", "outerHTML");
    let story = Story::with(
        &[("consent", "own")],
        &footage_with(r#""description": ["One", "Two"], "rights": {"credit": "A", "restrictions": [{"code": "no-ai"}]}"#),
    )
    .await;
    assert_eq!(states(&story), ["loading", "ready"]);
    story.press("button", "Description").await;
    assert!(story.text().contains("Two"));
}

#[wasm_bindgen_test]
async fn nothing_is_styled_by_an_attribute() {
    let story = Story::with(&[("consent", "own")], &footage_with(r#""description": ["One", "Two"]"#)).await;
    let markup = story.place().outer_html();
    assert!(!markup.contains("<style"), "{markup}");
    // What is set through the object model shows here too; nothing but our own variables may.
    for node in markup.split(" style=\"").skip(1) {
        assert!(node.starts_with("--"), "{node}");
    }
}

#[wasm_bindgen_test]
async fn ids_are_unique_within_a_story() {
    let story = Story::with(
        &[("consent", "own")],
        &document_with(
            r#""story": {"id": "1", "headline": "A", "published": "2023-09-20T11:09:00Z", "description": ["One", "Two"],
               "video": {"sources": [{"src": "/a.mp4", "type": "video/mp4"}], "downloads": [{"href": "/a.mp4"}]},
               "rights": {"credit": "A", "restrictions": [{"code": "no-ai"}]}},
               "topDownloads": {"items": [{"id": "1", "headline": "Row"}]}"#,
        ),
    )
    .await;
    let list = js_sys::Function::new_with_args(
        "root",
        "return [...root.querySelectorAll('[id]')].map(({ id }) => id)",
    );
    let mut ids = strings(&list.call1(&JsValue::UNDEFINED, &story.place()).unwrap().unchecked_into());
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all);
    assert!(all >= 4, "{ids:?}");
}

#[wasm_bindgen_test]
async fn every_button_and_link_has_a_name() {
    let story = Story::with(&[("consent", "own")], &footage_with(r#""description": ["One", "Two"]"#)).await;
    for role in ["button", "link", "slider", "region"] {
        assert!(
            story.names(role).iter().all(|name| !name.trim().is_empty()),
            "{role}: {:?}",
            story.names(role)
        );
    }
    assert!(story.all("button").len() > 4);
}
