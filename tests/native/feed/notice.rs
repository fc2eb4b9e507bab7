//! What the cookie dialog asks about.

use story_widget::feed::Category;

use super::{document_with, read_text, said, shown};

fn with(categories: &str) -> String {
    let story = r#""story": {"id": "1", "headline": "A", "published": "2023-09-20T11:09:00Z"}"#;
    document_with(&format!(r#"{story}, "consent": {{"categories": [{categories}]}}"#))
}

fn categories(text: &str) -> Vec<Category> {
    shown(&with(text)).consent.expect("a notice").categories
}

#[test]
fn no_category_is_on_because_the_publisher_asks_for_it() {
    for (name, value) in [
        ("default", "true"),
        ("checked", "true"),
        ("granted", "true"),
        ("default", "\"yes\""),
        ("checked", "1"),
    ] {
        let text = format!(r#"{{"id": "ads", "title": "Advertising", "text": "Ads.", "{name}": {value}}}"#);
        assert_eq!(categories(&text).len(), 1, "the category stays");
        let sentence = format!(
            "E121 /consent/categories/0/{name}: a category that asks to be on. A choice made for the reader is no \
             consent, so every category begins switched off. Leave this field out."
        );
        assert_eq!(said(&with(&text)), [sentence]);
    }
    let text = r#"{"id": "ads", "title": "Advertising", "text": "Ads.", "default": false, "checked": null}"#;
    assert_eq!(said(&with(text)), [""; 0]);
}

#[test]
fn a_category_needs_a_name_that_the_record_can_hold() {
    for id in ["", "a b", "é", "a_b", "abcdefghijklmnopqrstuvwxy"] {
        let text = format!(
            r#"{{"id": "{id}", "title": "A", "text": "B"}}, {{"id": "stats-2", "title": "A", "text": "B"}}"#
        );
        let ids: Vec<String> = categories(&text).into_iter().map(|category| category.id).collect();
        assert_eq!(ids, ["stats-2"], "{id:?}");
    }
    assert_eq!(
        said(&with(r#"{"id": "a b", "title": "A", "text": "B"}"#)),
        [
            "E121 /consent/categories/0/id: the text \"a b\". A name of at most 24 letters, digits and hyphens is expected. \
          For example \"id\": \"statistics\"."
        ]
    );
}

#[test]
fn two_categories_of_one_name_are_one() {
    let text = r#"{"id": "ads", "title": "A", "text": "B"}, {"id": "ads", "title": "C", "text": "D"}"#;
    let titles: Vec<String> = categories(text).into_iter().map(|category| category.title).collect();
    assert_eq!(titles, ["A"]);
    assert_eq!(
        said(&with(text)),
        [
            "E121 /consent/categories/1: the id of an earlier category. An id of its own is expected in each category. \
          Give this one another."
        ]
    );
}

#[test]
fn a_category_with_a_name_given_twice_is_left_out() {
    let text = r#"{"id": "ads", "title": "A", "text": "B", "text": "C"}, {"id": "stats", "title": "A", "text": "B"}"#;
    let ids: Vec<String> = categories(text).into_iter().map(|category| category.id).collect();
    assert_eq!(ids, ["stats"]);
}

#[test]
fn a_category_without_a_text_is_asked_about_and_said() {
    let text = r#"{"id": "ads", "title": "A"}"#;
    assert_eq!(categories(text).first().map(|category| category.text.as_str()), Some(""));
    assert_eq!(read_text(&with(text)).problems.len(), 1);
}

#[test]
fn a_provider_without_a_name_is_left_out() {
    let text = r#"{"id": "ads", "title": "A", "text": "B", "providers": [{"purpose": "C"}, {"name": "D", "privacyUrl": "data:,"}]}"#;
    let providers = categories(text).remove(0).providers;
    let found: Vec<_> =
        providers.iter().map(|provider| (provider.name.as_str(), &provider.privacy_url)).collect();
    assert_eq!(found, [("D", &None)]);
}

#[test]
fn a_consent_that_cannot_be_read_is_none() {
    let story = r#""story": {"id": "1", "headline": "A"}"#;
    for value in ["null", "5", "[]", "\"own\""] {
        assert_eq!(shown(&document_with(&format!(r#"{story}, "consent": {value}"#))).consent, None);
    }
    assert_eq!(shown(&document_with(story)).consent, None);
}
