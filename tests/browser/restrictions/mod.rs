//! Who may use the footage, and under which terms.
//! Not here: what of the reader's country it says (`territories`), or what a download tells the page (`download`).

mod download;
mod territories;

use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

use crate::page::{Change, script_value, until, window};
use crate::sample::{footage_with, story_with};
use crate::story::Story;

/// A story with these fields of its rights.
async fn with_rights(fields: &str) -> Story {
    Story::of(&story_with(&format!(r#""rights": {{{fields}}}"#))).await
}

/// A story with these restrictions.
async fn with_restrictions(rows: &str) -> Story {
    with_rights(&format!(r#""restrictions": {rows}"#)).await
}

/// The clipboard of this page: what an expression of JavaScript gives.
fn clipboard(script: &str) -> Change {
    Change::value(&window().navigator(), "clipboard", script_value(script))
}

#[wasm_bindgen_test]
async fn restrictions_are_a_region_under_a_heading_of_that_name() {
    let story = with_restrictions(r#"[{"code": "no-archive"}]"#).await;
    assert_eq!(story.names("region"), ["Restrictions"]);
    assert!(story.names("heading").contains(&"Restrictions".to_owned()));
}

#[wasm_bindgen_test]
async fn a_story_without_restrictions_has_no_empty_box() {
    for rights in [
        "",
        r#""restrictions": []"#,
        r#""restrictions": [{"text": "NONE"}]"#,
        r#""restrictions": [{"text": "Broadcast: None. Digital: None."}]"#,
    ] {
        let story = with_rights(rights).await;
        assert_eq!(story.names("region"), [""; 0], "{rights}");
        assert!(!story.text().contains("Restrictions"), "{rights}");
    }
}

#[wasm_bindgen_test]
async fn the_agencys_words_are_shown_byte_for_byte_as_one_text() {
    let text = "Must courtesy \u{202e}Mustermann\u{202c} <b>&amp;</b>\u{200f}  two  spaces";
    let json = text.replace('"', "\\\"");
    let story = with_restrictions(&format!(r#"[{{"code": "credit", "text": "{json}"}}]"#)).await;
    let verbatim = story.select(".verbatim").unwrap();
    assert_eq!(verbatim.text_content().as_deref(), Some(text));
    assert!(verbatim.first_child().unwrap().next_sibling().is_none());
}

#[wasm_bindgen_test]
async fn the_agencys_words_do_not_turn_around_what_stands_beside_them() {
    let story = with_restrictions(r#"[{"text": "بدون أرشفة", "lang": "ar"}]"#).await;
    let verbatim = story.select(".verbatim").unwrap();
    assert_eq!(verbatim.get_attribute("lang").as_deref(), Some("ar"));
    let style = window().get_computed_style(&verbatim).unwrap().unwrap();
    assert_eq!(style.get_property_value("unicode-bidi").unwrap(), "isolate");
    assert_eq!(style.get_property_value("direction").unwrap(), "rtl");
}

#[wasm_bindgen_test]
async fn rows_stand_in_the_order_of_the_screen_and_not_of_the_feed() {
    let story = with_restrictions(
        r#"[{"text": "Anything"}, {"code": "territory-deny", "regions": ["US", "GB"]},
            {"code": "max-duration", "seconds": 120}, {"code": "use-window", "hours": 48},
            {"code": "credit", "party": "Harbour Authority"}]"#,
    )
    .await;
    assert_eq!(
        story.texts("listitem"),
        [
            "Mandatory credit: Harbour Authority",
            "Max 2:00",
            "Use within 48 hours",
            "Not in: United States, United Kingdom",
            "Anything",
        ]
    );
}

#[wasm_bindgen_test]
async fn rows_about_parts_of_the_video_stand_apart_under_what_they_are_about() {
    let story =
        with_restrictions(r#"[{"code": "no-archive", "appliesTo": "shots 1–5"}, {"code": "no-resale"}]"#)
            .await;
    let headings = story.names("heading");
    assert!(headings.contains(&"Parts of this video: shots 1–5".to_owned()), "{headings:?}");
    assert_eq!(story.texts("listitem"), ["No resale", "No archive"]);
}

#[wasm_bindgen_test]
async fn what_could_not_be_read_is_said_and_no_download_is_offered() {
    let story = Story::of(&story_with(
        r#""video": {"sources": [{"src": "/clip.mp4", "type": "video/mp4"}],
                     "downloads": [{"href": "/clip.mp4", "label": "MP4"}]},
           "rights": {"restrictions": [17, {"code": "no-archive"}]}"#,
    ))
    .await;
    let text = story.text();
    assert!(text.contains("Restrictions unknown, ask the source"), "{text:?}");
    assert!(text.contains("No archive"), "what could be read stays: {text:?}");
    let download = story.get("button", "MP4");
    assert!(download.has_attribute("disabled"));
    assert_eq!(crate::page::description_of(&download), "Not offered: the restrictions are unknown.");
    assert_eq!(story.names("link"), [""; 0]);
    assert_eq!(story.state().as_deref(), Some("partial"));
}

#[wasm_bindgen_test]
async fn the_badge_says_who_may_have_it_in_the_agencys_words_or_ours() {
    let ours = with_rights(r#""access": "pool""#).await;
    assert_eq!(ours.select("[part=access]").unwrap().text_content().as_deref(), Some("Pool"));
    let agencys = with_rights(r#""access": "pool", "accessText": "Pool for subscribers only""#).await;
    assert_eq!(
        agencys.select("[part=access]").unwrap().text_content().as_deref(),
        Some("Pool for subscribers only")
    );
    let public = with_rights(r#""access": "public""#).await;
    assert!(public.select("[part=access]").is_none());
}

#[wasm_bindgen_test]
async fn an_access_we_do_not_know_is_shown_and_nothing_plays() {
    let story = Story::of(&footage_with(r#""rights": {"access": "affiliates"}"#)).await;
    assert!(story.text().contains("Access: affiliates"));
    assert!(!story.names("button").iter().any(|name| name.starts_with("Play")));
}

#[wasm_bindgen_test]
async fn copy_credit_copies_the_line_and_says_so() {
    let _clipboard = clipboard("{ writeText(text) { window.copied = text; return Promise.resolve() } }");
    let story = with_rights(r#""credit": "Harbour Authority / <AP>""#).await;
    story.press("button", "Copy credit").await;
    until("that is said", || story.texts("status").contains(&"Credit copied".to_owned())).await;
    assert_eq!(script_value("window.copied").as_string().as_deref(), Some("Harbour Authority / <AP>"));
    script_value("delete window.copied");
    assert_eq!(story.focus().as_deref(), Some("Copy credit"));
    assert_eq!(story.focused().unwrap().local_name(), "button");
    assert_eq!(story.names("textbox"), [""; 0], "there is nothing to copy by hand");
}

#[wasm_bindgen_test]
async fn a_browser_that_does_not_copy_is_no_error_and_that_is_said() {
    for refusing in [
        "{ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }",
        "{ writeText() { throw new TypeError('no') } }",
        "undefined",
    ] {
        let errors = crate::page::Errors::begin();
        let _clipboard = clipboard(refusing);
        let story = with_rights(r#""credit": "Harbour Authority""#).await;
        story.press("button", "Copy credit").await;
        let said = || story.texts("status").iter().any(|text| text.contains("could not be copied"));
        until(&format!("that is said: {refusing}"), said).await;
        // It can be copied by hand at once.
        until("the focus", || story.focused().is_some_and(|field| field.local_name() == "input")).await;
        let field: HtmlInputElement = story.focused().unwrap().unchecked_into();
        assert_eq!((field.value(), field.read_only()), ("Harbour Authority".to_owned(), true), "{refusing}");
        assert_eq!(field.selection_start().unwrap(), Some(0));
        assert_eq!(field.selection_end().unwrap(), Some(17));
        assert_eq!(crate::page::name_of(&field), "Copy credit");
        assert_eq!(errors.list(), [""; 0], "{refusing}");
    }
}

#[wasm_bindgen_test]
async fn the_agencys_terms_and_licence_are_links_with_and_without_a_restriction() {
    let links = r#""policyUrl": "https://agency.example/terms", "acquireUrl": "https://agency.example/buy""#;
    for (credit, regions) in [(r#""credit": "A", "#, 1), ("", 0)] {
        let story = with_rights(&[credit, links].concat()).await;
        assert_eq!(story.names("link"), ["Full terms", "License this video"]);
        let terms = story.get("link", "Full terms");
        assert_eq!(terms.get_attribute("href").as_deref(), Some("https://agency.example/terms"));
        assert_eq!(terms.get_attribute("rel").as_deref(), Some("noopener"));
        assert_eq!(story.names("region").len(), regions, "terms alone are no restriction");
    }
}

#[wasm_bindgen_test]
async fn a_link_of_a_restriction_is_named_by_its_host() {
    let story = with_restrictions(
        r#"[{"code": "contact", "party": "the desk", "url": "https://аpple.example/desk"}]"#,
    )
    .await;
    assert_eq!(story.names("link"), ["xn--pple-43d.example"]);
}

#[wasm_bindgen_test]
async fn a_note_to_editors_is_nowhere_in_the_page() {
    let story = Story::of(&story_with(
        r#""edNote": "SECRET one", "ednote": "SECRET two", "user_comment": "SECRET three",
           "rights": {"edNote": "SECRET four", "restrictions": [{"code": "no-archive", "edNote": "SECRET five"}]}"#,
    ))
    .await;
    assert!(!story.place().inner_html().contains("SECRET"));
    let told: Vec<String> = story.details("story-error").iter().map(crate::value::json).collect();
    assert!(!told.concat().contains("SECRET"), "{told:?}");
}
