//! Where the footage may be used: countries by their names, and whether the reader is in one.
//! Not here: rows that are not of a territory (`super`).

use super::with_restrictions;
use crate::sample::story_with;
use crate::story::Story;
use wasm_bindgen_test::wasm_bindgen_test;

const TERRITORIES: &str = r#""rights": {"restrictions": [
    {"code": "territory-deny", "text": "No access Iceland", "regions": ["IS"]},
    {"code": "territory-allow", "regions": ["NO", "SE"], "appliesTo": "shot 2"},
    {"code": "no-archive", "regions": ["IS"]}
]}"#;

/// The rows that say that they apply to the reader.
fn applying(story: &Story) -> Vec<String> {
    story.texts("listitem").into_iter().filter(|row| row.contains("Applies to you")).collect()
}

#[wasm_bindgen_test]
async fn a_territory_says_that_it_applies_to_the_reader_where_the_page_says_where_that_is() {
    let story = Story::of(&story_with(TERRITORIES)).await;
    assert_eq!(applying(&story), [""; 0], "nobody has said where the reader is");

    story.set("viewer-region", "is");
    story.update().await;
    assert_eq!(
        applying(&story),
        ["No access IcelandApplies to you", "Only in: Norway, SwedenApplies to you"],
        "at once, and in rows of a territory only"
    );

    story.set("viewer-region", "SE");
    story.update().await;
    assert_eq!(applying(&story), [""; 0]);
    story.set("viewer-region", "Sweden");
    story.update().await;
    assert_eq!(applying(&story), [""; 0]);
    let warned: Vec<String> =
        story.details("warning").iter().filter_map(wasm_bindgen::JsValue::as_string).collect();
    assert_eq!(warned, ["viewer-region is not a country code of two letters, such as NO"]);
}

#[wasm_bindgen_test]
async fn countries_are_named_beside_words_of_the_agency_that_do_not_name_them() {
    let story = with_restrictions(
        r#"[{"code": "territory-deny", "text": "No access US/GB", "regions": ["US", "GB"]},
            {"code": "territory-deny", "text": "No access Iceland", "regions": ["IS"]}]"#,
    )
    .await;
    assert_eq!(
        story.texts("listitem"),
        ["No access US/GBNot in: United States, United Kingdom", "No access Iceland"]
    );
}
