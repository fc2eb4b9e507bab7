//! What is not told, and when.

use serde_json::{Value, json};
use story_widget::feed::Document;
use story_widget::feed::import::{Place, read_any};

use super::{article, document, footage, links, rights, story_with, told, told_at};

/// What names a file or a picture.
const FILES: [&str; 6] = ["contentUrl", "embedUrl", "encoding", "caption", "width", "encodingFormat"];

fn names_files(footage: &Value) -> bool {
    FILES.iter().any(|name| footage.get(name).is_some())
}

#[test]
fn a_story_that_is_held_back_is_not_told_at_all() {
    for fields in [
        r#""status": "withheld""#,
        r#""status": "canceled", "statusNote": "Wrong.""#,
        r#""status": "killed""#,
        r#""rights": {"embargoUntil": "2199-01-01T00:00:00Z"}"#,
    ] {
        assert_eq!(told(&story_with(fields)), None, "{fields}");
    }
    assert!(told(&story_with(r#""status": "corrected""#)).is_some());
}

#[test]
fn an_embargo_ends_by_the_clock() {
    let document = document(&rights(r#""embargoUntil": "2024-01-01T00:00:00Z""#));
    assert_eq!(told_at("2023-12-31T23:59:59Z", &document), None);
    assert!(told_at("2024-01-01T00:00:00Z", &document).is_some());
}

#[test]
fn what_has_expired_has_its_date_and_no_file_and_no_picture() {
    let json = rights(r#""useUntil": "2024-01-01T00:00:00Z", "credit": "Agency""#);
    let footage = footage(&json);
    assert!(!names_files(&footage), "{footage}");
    assert_eq!(footage["thumbnailUrl"], json!(null));
    assert_eq!(article(&json)["image"], json!(null));
    assert_eq!(
        (&footage["expires"], &footage["creditText"]),
        (&json!("2024-01-01T00:00:00Z"), &json!("Agency"))
    );
}

#[test]
fn an_access_nobody_knows_is_not_free_and_names_no_file() {
    let footage = footage(&rights(r#""access": "affiliates""#));
    assert!(!names_files(&footage), "{footage}");
    assert_eq!(footage["thumbnailUrl"], json!(null));
    assert_eq!(footage["isAccessibleForFree"], false);
    assert_eq!(footage["conditionsOfAccess"], "Access: affiliates");
}

#[test]
fn restrictions_that_cannot_be_read_are_said_and_no_file_is_named() {
    let footage = footage(&rights(r#""restrictions": [{"text": "No archive."}, 7]"#));
    assert!(!names_files(&footage), "{footage}");
    let terms: Vec<_> =
        footage["usageInfo"].as_array().expect("terms").iter().map(|term| &term["text"]).collect();
    assert_eq!(terms, ["Restrictions unknown, ask the source", "No archive."]);
    assert_eq!(footage["thumbnailUrl"], "https://feeds.example/story/a.jpg", "the card shows it");
}

#[test]
fn a_document_with_nothing_to_tell_tells_nothing() {
    let list = r#"{"format": "video-story/1", "language": "en", "topDownloads": {"items": [{"id": "a", "headline": "A"}]}}"#;
    assert_eq!(told(list), None);
    assert_eq!(told_at("2024-01-01T00:00:00Z", &Document::default()), None);
}

#[test]
fn a_note_to_editors_is_told_of_no_format() {
    let note = "KILL THE SECOND SHOT";
    for (name, json) in [
        (
            "edNote",
            story_with(&format!(
                r#""edNote": "{note}", "video": {{"sources": [{{"src": "a.mp4", "type": "video/mp4"}}], "ednote": "{note}"}}"#
            )),
        ),
        (
            "ninjs",
            format!(
                r#"{{"uri": "tag:1", "headline": "A", "language": "en", "ednote": "{note}", "edNote": "{note}",
            "renditions": {{"a": {{"href": "https://a.example/a.mp4", "mimetype": "video/mp4"}}}}}}"#
            ),
        ),
        (
            "JSON Feed",
            format!(
                r#"{{"version": "https://jsonfeed.org/version/1.1", "user_comment": "{note}", "language": "en", "title": "A",
            "items": [{{"id": "1", "title": "A", "user_comment": "{note}", "content_text": "B"}}]}}"#
            ),
        ),
        (
            "schema.org",
            format!(
                r#"{{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "1", "headline": "A",
            "edNote": "{note}", "articleBody": "B"}}"#
            ),
        ),
    ] {
        let reading = read_any(json.as_bytes(), &links(), Place::Story);
        let document = reading.document.unwrap_or_else(|unreadable| panic!("{name}: {unreadable}"));
        let told = told_at("2024-01-01T00:00:00Z", &document).expect("a story");
        assert!(told.contains("\"headline\":\"A"), "{name}: {told}");
        assert!(!told.contains(note), "{name}: {told}");
    }
}
