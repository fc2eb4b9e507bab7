//! The verb `check`: how it ends, and what it writes for people and for programs.

use std::process::Stdio;

use serde_json::{Value, json};

use super::{command, run, run_with};

const STORY: &str = r#"{"format": "video-story/1", "language": "en",
    "story": {"id": "1", "headline": "A", "published": "2023-09-20T11:09:00Z"}}"#;

#[test]
fn a_document_without_a_problem_ends_with_0() {
    let checked = run(&["check", "public/feeds/harbour.json"]);
    assert_eq!(checked.end, 0);
    assert_eq!(checked.out, "public/feeds/harbour.json: no problem; all of it is shown\n");
    assert_eq!(checked.errors, "");
}

#[test]
fn a_document_with_an_error_ends_with_1_and_one_line_for_each_problem() {
    let text = STORY.replace("\"id\"", "\"slug\": 5, \"updated\": \"2023-09-20T11:09:00\", \"id\"");
    let checked = run_with(&["check", "-"], text.as_bytes());
    assert_eq!(checked.end, 1);
    assert_eq!(
        checked.lines(),
        [
            "E120 /story/slug: the number 5. A text is expected. For example \"slug\": \"words\".",
            "E130 /story/updated: the text \"2023-09-20T11:09:00\", a date without an offset from UTC. A date of RFC 3339 with its offset from UTC is expected. For example \"updated\": \"2023-09-20T11:09:00+00:00\".",
            "-: 2 errors; a part of it is shown",
        ]
    );
}

#[test]
fn warnings_alone_end_with_0() {
    let checked = run_with(&["check", "-"], STORY.replace("\"id\"", "\"mood\": 1, \"id\"").as_bytes());
    assert_eq!(checked.end, 0);
    assert_eq!(
        checked.lines(),
        [
            "W201 /story/mood: an unknown field. It is not read. Leave it out, or begin its name with an underscore.",
            "-: 1 warning; all of it is shown",
        ]
    );
}

#[test]
fn a_document_that_cannot_be_shown_ends_with_1() {
    for (name, code) in
        [("html.json", "E101: looks"), ("truncated.json", "E101: the"), ("version-9.json", "E102 /format: ")]
    {
        let file = format!("public/feeds/{name}");
        let checked = run(&["check", &file]);
        assert_eq!(checked.end, 1, "{name}");
        assert!(checked.lines()[0].starts_with(code), "{}", checked.out);
        assert_eq!(checked.lines()[1], format!("{file}: 1 error; nothing of it is shown"));
    }
}

#[test]
fn every_problem_of_a_broken_document_is_there_at_once() {
    let checked = run(&["check", "public/feeds/broken-parts.json"]);
    assert_eq!(checked.end, 1);
    let last = checked.lines().pop().expect("a line");
    assert_eq!(last, "public/feeds/broken-parts.json: 44 errors, 1 warning; a part of it is shown");
    assert_eq!(checked.lines().len(), 46);
}

#[test]
fn several_documents_are_summed_up() {
    let checked = run(&["check", "public/feeds/minimal.json", "public/feeds/html.json"]);
    assert_eq!(checked.end, 1);
    assert_eq!(
        checked.lines(),
        [
            "public/feeds/minimal.json: no problem; all of it is shown",
            "E101: looks like an HTML page (login? 404?). A JSON document is expected. Is the feed URL right?",
            "public/feeds/html.json: 1 error; nothing of it is shown",
            "2 documents, 1 with errors",
        ]
    );
}

#[test]
fn a_file_that_cannot_be_read_ends_with_2_and_the_others_are_checked() {
    let checked = run(&["check", "public/feeds/none.json", "public/feeds/html.json"]);
    assert_eq!(checked.end, 2);
    assert!(checked.errors.starts_with("story-widget: public/feeds/none.json: "), "{}", checked.errors);
    assert_eq!(checked.lines()[2], "1 document, 1 with errors");
}

#[test]
fn programs_get_an_object_a_line() {
    let text = STORY.replace("\"id\"", "\"slug\": 5, \"mood\": 1, \"id\"");
    let checked = run_with(&["check", "--format", "json", "public/feeds/minimal.json", "-"], text.as_bytes());
    assert_eq!(checked.end, 1);
    let documents: Vec<Value> =
        checked.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(
        documents,
        [
            json!({
                "file": "public/feeds/minimal.json", "state": "ready", "errors": 0, "warnings": 0, "problems": []
            }),
            json!({
                "file": "-", "state": "partial", "errors": 1, "warnings": 1,
                "problems": [
                    {
                        "code": "E120", "severity": "error", "pointer": "/story/slug",
                        "message": "the number 5. A text is expected. For example \"slug\": \"words\".",
                        "effect": "field-ignored"
                    },
                    {
                        "code": "W201", "severity": "warning", "pointer": "/story/mood",
                        "message": "an unknown field. It is not read. Leave it out, or begin its name with an underscore.",
                        "effect": null
                    },
                ]
            }),
        ]
    );
}

#[test]
fn programs_are_told_of_a_file_that_cannot_be_read() {
    let checked = run(&["check", "--format", "json", "public/feeds/none.json"]);
    assert_eq!(checked.end, 2);
    let document: Value = serde_json::from_str(&checked.out).expect("JSON");
    assert_eq!(document["file"], "public/feeds/none.json");
    assert_eq!(document["problems"], json!([]));
    assert!(document["unread"].as_str().is_some_and(|why| !why.is_empty()), "{document}");
}

#[test]
fn addresses_are_relative_to_the_base() {
    let text = r#"{"format": "video-story/1", "language": "en",
        "topDownloads": {"items": [{"id": "1", "headline": "A"}], "next": "/list.json"}}"#;
    let at = |base: &str| run_with(&["check", "--base", base, "-"], text.as_bytes());
    assert_eq!(at("https://feeds.example/story.json").lines().len(), 1);
    let own = at("https://feeds.example/list.json");
    assert!(own.lines()[0].starts_with("W230 /topDownloads/next: "), "{}", own.out);
    assert_eq!(own.end, 0);
}

#[test]
fn without_a_base_a_list_that_names_its_own_file_is_noticed() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let path = format!("{folder}/own page.json");
    let text = r#"{"format": "video-story/1", "language": "en", "topDownloads": {"items": [], "next": "own%20page.json"}}"#;
    std::fs::write(&path, text).expect("a file");
    let checked = run(&["check", &path]);
    assert!(checked.lines()[0].starts_with("W230 /topDownloads/next: "), "{}", checked.out);
}

#[test]
fn an_address_with_a_token_and_a_note_to_editors_are_not_printed() {
    let text = STORY.replace(
        "\"id\"",
        "\"url\": \"ftp://agency.example/a?token=secret\", \"edNote\": \"secret: NO ACCESS\", \"id\"",
    );
    for format in ["text", "json"] {
        let checked = run_with(&["check", "--format", format, "-"], text.as_bytes());
        assert!(checked.out.contains("E140") && checked.out.contains("W220"), "{}", checked.out);
        assert!(!checked.out.contains("secret") && !checked.errors.contains("secret"), "{}", checked.out);
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_fault() {
    let mut child = command(&["check", "public/feeds/broken-parts.json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    drop(child.stdout.take());
    let ended = child.wait_with_output().expect("it ends");
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
    assert_ne!(ended.status.code(), None);
}
