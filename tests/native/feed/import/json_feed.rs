//! JSON Feed 1.0 and 1.1.

use serde_json::json;
use story_widget::feed::import::Place;

use super::{at, native, read_place, said};

/// A feed of these items.
fn feed(items: &str) -> String {
    format!(r#"{{"version": "https://jsonfeed.org/version/1.1", "language": "en", "items": [{items}]}}"#)
}

/// A feed of one item with these fields.
fn item(fields: &str) -> String {
    feed(&format!(r#"{{"id": "1", "title": "A title", "date_published": "2023-09-20T11:09:00Z", {fields}}}"#))
}

#[test]
fn the_first_item_is_the_story_and_the_others_are_the_list() {
    let rows = r#"{"id": "1", "title": "A"}, {"id": 2, "title": "B", "url": "b"}, {"id": "3", "title": "C"}"#;
    let document = native(&feed(rows));
    assert_eq!(document["story"]["headline"], "A");
    assert_eq!(
        document["topDownloads"]["items"],
        json!([{"id": "2", "url": "b", "headline": "B"}, {"id": "3", "headline": "C"}])
    );
}

#[test]
fn a_feed_of_one_item_has_no_list() {
    assert_eq!(native(&item(r#""url": "a""#))["topDownloads"], json!(null));
}

#[test]
fn a_further_page_is_all_list() {
    let page = feed(r#"{"id": "1", "title": "A"}, {"id": "2", "title": "B"}"#);
    let list = read_place(&page, Place::List).document.expect("a page").top_downloads.expect("a list");
    assert_eq!(list.items.iter().map(|item| item.headline.as_str()).collect::<Vec<_>>(), ["A", "B"]);
    let empty = read_place(&feed(""), Place::List).document.expect("a page").top_downloads.expect("a list");
    assert_eq!(empty.items.len(), 0);
}

#[test]
fn the_next_page_is_followed() {
    let page =
        feed(r#"{"id": "1", "title": "A"}"#).replace("\"items\"", "\"next_url\": \"page-2.json\", \"items\"");
    assert_eq!(at(&page, "/topDownloads/next"), "page-2.json");
    assert_eq!(at(&page, "/topDownloads/items"), json!([]));
}

#[test]
fn a_post_without_a_title_begins_with_its_text() {
    let headline = |fields: &str| at(&feed(&format!(r#"{{"id": "1", {fields}}}"#)), "/story/headline");
    assert_eq!(headline(r#""summary": "S", "content_text": "T""#), "S");
    assert_eq!(headline(r#""content_text": "First line.\nSecond.""#), "First line. Second.");
    assert_eq!(headline(r#""content_html": "<p>A &amp; B</p>""#), "A & B");
    let long = headline(&format!(r#""content_text": "{}""#, "word ".repeat(40)));
    assert_eq!(long, format!("{}…", "word ".repeat(24).trim_end()));
}

#[test]
fn html_says_more_than_text() {
    let text = |fields: &str| at(&item(fields), "/story/description");
    assert_eq!(text(r#""content_html": "<p>A</p><p>B</p>", "content_text": "A B""#), json!(["A", "B"]));
    assert_eq!(text(r#""content_html": "<img src=x>", "content_text": "A\n\nB""#), json!(["A", "B"]));
    assert_eq!(text(r#""content_text": "a <b> c""#), json!(["a <b> c"]));
    assert_eq!(text(r#""summary": "S""#), json!(["S"]));
}

#[test]
fn attachments_are_footage_and_captions() {
    let attachments = r#""image": "a.jpg", "attachments": [
        {"url": "a.mp3", "mime_type": "audio/mpeg"},
        {"url": "a.mp4", "mime_type": "video/mp4", "title": "HD", "duration_in_seconds": 61.5},
        {"url": "a.vtt", "mime_type": "text/vtt", "title": "English"},
        {"mime_type": "video/mp4"}, 7]"#;
    assert_eq!(
        at(&item(attachments), "/story/video"),
        json!({
            "durationSeconds": 61.5,
            "poster": {"src": "a.jpg"},
            "sources": [{"src": "a.mp4", "type": "video/mp4", "label": "HD"}],
            "tracks": [{"src": "a.vtt", "label": "English"}]
        })
    );
    assert_eq!(said(&item(attachments)), [""; 0]);
}

#[test]
fn a_picture_alone_is_no_footage() {
    let document = item(r#""image": "a.jpg""#);
    assert_eq!(native(&document)["story"]["video"], json!(null));
    assert_eq!(said(&document), [""; 0]);
}

#[test]
fn the_language_is_that_of_the_item_else_of_the_feed() {
    assert_eq!(at(&item(r#""language": "fr""#), "/language"), "fr");
    assert_eq!(at(&item(r#""url": "a""#), "/language"), "en");
    let none = r#"{"version": "https://jsonfeed.org/version/1", "items": [{"id": "1"}]}"#;
    assert_eq!(at(none, "/language"), "und");
}

#[test]
fn an_empty_feed_has_nothing_to_show() {
    assert_eq!(
        said(&feed("")),
        ["E110: nothing to show. A story or a list is expected. For example \"story\": {…}."]
    );
}
