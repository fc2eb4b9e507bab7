//! Documents of other formats, printed as the widget reads them.

use serde_json::Value;

use super::{run, run_with};

const SAMPLES: [&str; 6] = ["ninjs-1-superdesk", "ninjs-2", "ninjs-3", "ninjs-ap", "json-feed", "schema-org"];

#[test]
fn what_is_printed_is_a_document_that_checks_without_a_problem() {
    for sample in SAMPLES {
        let converted = run(&["convert", &format!("public/feeds/{sample}.json")]);
        assert_eq!(converted.end, 0, "{sample}: {}", converted.errors);
        let checked = run_with(&["check", "-"], converted.out.as_bytes());
        assert_eq!(checked.lines(), ["-: no problem; all of it is shown"], "{sample}");
    }
}

#[test]
fn what_was_guessed_is_on_the_other_stream() {
    let item = r#"{"uri": "tag:1", "headline": "A", "language": "en", "firstcreated": "2023-09-20"}"#;
    let converted = run_with(&["convert", "-"], item.as_bytes());
    assert_eq!(converted.end, 0);
    assert_eq!(
        converted.errors,
        "W204 /firstcreated: the text \"2023-09-20\", a day without a time. It is taken for its first minute in UTC. \
         Write the offset, for example \"2023-09-20T11:09:00+00:00\".\n"
    );
    let document: Value = serde_json::from_str(&converted.out).expect("JSON");
    assert_eq!(document["story"]["published"], "2023-09-20T00:00:00Z");
}

#[test]
fn a_document_with_errors_is_printed_and_ends_with_1() {
    let item = r#"{"uri": "tag:1", "headline": "A", "language": "en", "versioncreated": "yesterday"}"#;
    let converted = run_with(&["convert", "-"], item.as_bytes());
    assert_eq!(converted.end, 1);
    assert!(converted.errors.starts_with("E120 /versioncreated: the text \"yesterday\", not a date."));
    assert!(serde_json::from_str::<Value>(&converted.out).is_ok());
}

#[test]
fn of_a_document_of_no_known_format_nothing_is_printed() {
    let converted = run_with(&["convert", "-"], b"{\"rss\": 2}");
    assert_eq!((converted.end, converted.out.as_str()), (1, ""));
    assert!(converted.errors.starts_with("E103: an object with \"rss\"."), "{}", converted.errors);
    assert_eq!(run(&["convert", "public/feeds/none.json"]).end, 2);
}

#[test]
fn notes_to_editors_are_left_out_of_every_format() {
    for document in [
        r#"{"format": "video-story/1", "language": "en", "story": {"id": "1", "headline": "A", "edNote": "canary"}}"#,
        r#"{"uri": "tag:1", "headline": "A", "language": "en", "ednote": "EMBARGO canary"}"#,
        r#"{"version": "https://jsonfeed.org/version/1", "user_comment": "canary", "items": [{"id": "1", "title": "A"}]}"#,
    ] {
        let converted = run_with(&["convert", "-"], document.as_bytes());
        assert!(!converted.out.contains("canary") && converted.out.contains("\"A\""), "{}", converted.out);
        assert!(!converted.errors.contains("canary"), "{}", converted.errors);
    }
}

#[test]
fn of_a_further_page_all_items_are_rows() {
    let converted = run(&["convert", "--list", "public/feeds/json-feed-2.json"]);
    let document: Value = serde_json::from_str(&converted.out).expect("JSON");
    assert_eq!(document["topDownloads"]["items"][0]["id"], "4189");
    assert_eq!(document.get("story"), None);
}
