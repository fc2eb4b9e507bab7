//! Which format a document is of is told by what is in it.

use super::{Dialect, dialect, imported, native, said};

#[test]
fn each_format_is_known_by_its_fields() {
    let of = |json: &str| dialect(json).map(Dialect::name);
    assert_eq!(of(r#"{"version": "https://jsonfeed.org/version/1", "items": [{}]}"#), Some("JSON Feed"));
    assert_eq!(of(r#"{"version": "https://jsonfeed.org/version/1.1", "items": [7]}"#), Some("JSON Feed"));
    assert_eq!(of(r#"{"@context": "https://schema.org", "@type": "VideoObject"}"#), Some("schema.org"));
    assert_eq!(of(r#"{"@graph": [{"@type": "VideoObject"}]}"#), Some("schema.org"));
    assert_eq!(of(r#"[{"@context": "https://schema.org"}, {"@type": "VideoObject"}]"#), Some("schema.org"));
    assert_eq!(of(r#"{"uri": "tag:1", "headline": "A headline"}"#), Some("ninjs"));
    assert_eq!(of(r#"{"guid": "tag:1", "headlines": []}"#), Some("ninjs"));
    assert_eq!(of(r#"{"uri": "tag:1", "renditions": {}}"#), Some("ninjs"));
    assert_eq!(of(r#"{"uri": "tag:1", "body_html": ""}"#), Some("ninjs"));
    assert_eq!(of(r#"[{"name": "?"}, {"uri": "tag:1", "headline": "A headline"}]"#), Some("ninjs"));
    assert_eq!(of(r#"{"data": {"item": {"uri": "tag:1", "headline": "A headline"}}}"#), Some("ninjs"));
    assert_eq!(
        of(r#"{"data": {"items": [{"meta": {}, "item": {"uri": "tag:1", "renditions": {}}}]}}"#),
        Some("ninjs")
    );
}

#[test]
fn a_format_that_is_stated_is_not_taken_for_another() {
    assert_eq!(
        dialect(r#"{"format": "video-story/1", "uri": "tag:1", "headline": "A headline"}"#),
        Some(Dialect::Native)
    );
    assert_eq!(
        said(r#"{"format": "video-story/2", "uri": "tag:1", "headline": "A headline"}"#),
        [
            r#"E102 /format: "video-story/2". This widget reads "video-story/1". Update the widget, or send that version."#
        ]
    );
}

#[test]
fn anything_else_is_of_no_known_format() {
    let known = "A document of video-story/1, ninjs, JSON Feed or schema.org is expected. \
                 For example {\"format\": \"video-story/1\", …}.";
    for (json, found) in [
        ("{}", "nothing"),
        ("[]", "a list"),
        ("null", "nothing"),
        ("1", "nothing"),
        (r#""a text""#, "nothing"),
        (r#"{"a": 1, "b//c": 2, "d": 3, "e": 4}"#, r#"an object with "a", "b…", "d""#),
        (r#"{"uri": "tag:1"}"#, r#"an object with "uri""#),
        (r#"{"version": "1.1", "items": []}"#, r#"an object with "version", "items""#),
    ] {
        assert_eq!(said(json), [format!("E103: {found}. {known}")], "{json}");
    }
}

#[test]
fn another_format_by_its_own_word_is_told_as_that() {
    assert_eq!(
        said(r#"{"format": "rss"}"#),
        [
            "E103 /format: the text \"rss\". \"video-story/1\" is expected. Write \"format\": \"video-story/1\"."
        ]
    );
}

#[test]
fn what_is_no_json_is_told_as_that() {
    assert_eq!(
        said("<html>"),
        ["E101: looks like an HTML page (login? 404?). A JSON document is expected. Is the feed URL right?"]
    );
}

#[test]
fn what_comes_out_is_a_document_of_the_format() {
    let document = native(r#"{"uri": "tag:1", "headline": "A headline", "language": "en"}"#);
    assert_eq!(document["format"], "video-story/1");
    assert_eq!(document["story"]["headline"], "A headline");
}

#[test]
fn what_comes_out_is_written_a_field_a_line() {
    let json = imported(r#"{"uri": "a\u0000\"\\\n\t\r\u001f/é", "headline": "A", "usageterms": ["B"]}"#).json;
    let lines = r#"{
  "format": "video-story/1",
  "language": "und",
  "story": {
    "id": "a\u0000\"\\\n\t\r\u001f/é",
    "headline": "A",
    "rights": {
      "restrictions": [
        {
          "text": "B"
        }
      ]
    }
  }
}
"#;
    assert_eq!(json, lines);
}

#[test]
fn a_document_of_the_format_itself_only_loses_what_is_for_editors() {
    let json = r#"{"format": "video-story/1", "edNote": "canary", "story": {"id": "1", "EDNOTE": ["canary"], "editorial_note": "canary", "Editors-Note": "canary", "list": [null, 1.50, {"user_comment": "canary", "a": {}}], "b": []}}"#;
    let lines = r#"{
  "format": "video-story/1",
  "story": {
    "id": "1",
    "list": [
      null,
      1.50,
      {
        "a": {}
      }
    ],
    "b": []
  }
}
"#;
    assert_eq!(imported(json).dialect, Dialect::Native);
    assert_eq!(imported(json).json, lines);
}

#[test]
fn what_nests_deeper_than_is_read_ends() {
    let deep = format!(
        r#"{{"format": "video-story/1", "a": {}"edNote"{}}}"#,
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    assert!(imported(&deep).json.ends_with("]\n}\n"));
    assert!(imported(&deep).json.contains("null"));
}
