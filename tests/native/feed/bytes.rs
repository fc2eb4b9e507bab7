//! Documents that are no feed, each with the sentence the publisher gets.

use story_widget::feed::{FORMAT, ProblemCode, Reading, read};

use super::{document_with, links, shown, story_with};

/// The code and the sentence of a document that cannot be shown.
fn refused(bytes: &[u8]) -> (&'static str, String) {
    let Reading { document, problems, .. } = read(bytes, &links());
    let unreadable = document.expect_err("nothing to show");
    assert!(problems.iter().all(|problem| problem.to_string() != unreadable.to_string()), "said twice");
    (unreadable.code(), unreadable.to_string())
}

fn check(bytes: &[u8], code: &str, sentence: &str) {
    let (found_code, found) = refused(bytes);
    assert_eq!((found_code, found.as_str()), (code, sentence));
}

#[test]
fn one_byte_order_mark_is_no_fault_and_two_are() {
    let text = story_with(r#""slug": "A""#);
    let marked = format!("\u{feff}{text}");
    assert_eq!(read(marked.as_bytes(), &links()).document, Ok(shown(&text)));
    check(
        format!("\u{feff}{marked}").as_bytes(),
        "feed-parse",
        "E101: no JSON from line 1, column 1. A JSON document in UTF-8 is expected. \
         Write it with a JSON library, and send it whole.",
    );
}

#[test]
fn an_empty_answer_is_told_as_that() {
    let sentence = "E101: an empty answer. A JSON document is expected. Is there a story at this address?";
    for bytes in ["", " \n\t\r ", "\u{feff}", "\u{feff}\n"] {
        check(bytes.as_bytes(), "feed-empty", sentence);
    }
}

#[test]
fn a_page_instead_of_json_is_told_as_that() {
    let sentence = "E101: looks like an HTML page (login? 404?). A JSON document is expected. \
                    Is the feed URL right?";
    for bytes in ["<!DOCTYPE html><title>404</title>", "\n <html>", "\u{feff}<?xml version=\"1.0\"?>", "<"] {
        check(bytes.as_bytes(), "feed-not-json", sentence);
    }
}

#[test]
fn a_truncated_document_is_never_half_a_story() {
    let text = story_with(r#""slug": "A""#);
    for end in 1..text.len() {
        let (code, sentence) = refused(&text.as_bytes()[..end]);
        assert_eq!(code, "feed-parse");
        assert!(sentence.starts_with("E101: the JSON ends too early, at line 1, column "), "{sentence}");
    }
}

#[test]
fn the_place_where_json_ends_is_named_and_the_parser_is_not_quoted() {
    for (text, place) in [
        ("{\n  \"format\": \"video-story/1\",\n  oops\n}", "no JSON from line 3, column 3"),
        ("nope", "no JSON from line 1, column 2"),
        ("{\"a\": NaN}", "no JSON from line 1, column 7"),
        ("{\"a\": 1,}", "no JSON from line 1, column 9"),
        ("{} {}", "no JSON from line 1, column 4"),
        ("{\"a\": \"\u{1}\"}", "no JSON from line 1, column 8"),
        ("{\"a\": \"b\nc\"}", "no JSON from line 1, column 9"),
        ("{\"a\": \"b\\\nc\"}", "no JSON from line 1, column 10"),
        ("{\"a\": 'b'}", "no JSON from line 1, column 7"),
        ("// a comment\n{}", "no JSON from line 1, column 1"),
        ("{\n\"a\":", "the JSON ends too early, at line 2, column 4"),
        ("{\n\"a\":\n", "the JSON ends too early, at line 2, column 5"),
    ] {
        let expected = format!(
            "E101: {place}. A JSON document in UTF-8 is expected. Write it with a JSON library, and send it whole."
        );
        check(text.as_bytes(), "feed-parse", &expected);
    }
}

#[test]
fn bytes_that_are_not_utf8_are_named_by_their_place() {
    let expected = |place: &str| {
        format!(
            "E101: no JSON from {place}. A JSON document in UTF-8 is expected. Write it with a JSON library, and send it whole."
        )
    };
    check(b"{\n  \"a\": \"\xff\"}", "feed-parse", &expected("line 2, column 9"));
    check(b"\xff\xfe{\0}\0", "feed-parse", &expected("line 1, column 1"));
    check(b"{\"a\": \"\xc3\"}", "feed-parse", &expected("line 1, column 8"));
}

#[test]
fn another_major_version_is_told_with_both_versions() {
    let text = document_with(r#""story": {}"#).replace(FORMAT, "video-story/2");
    check(
        text.as_bytes(),
        "feed-version",
        "E102 /format: \"video-story/2\". This widget reads \"video-story/1\". \
         Update the widget, or send that version.",
    );
    let unreadable = read(text.as_bytes(), &links()).document.expect_err("another version");
    assert_eq!(unreadable.feed_version(), Some("video-story/2"));
    assert_eq!(unreadable.problem_code(), ProblemCode::E102);
    let noisy = text.replace("video-story/2", &format!("video-story/2\\u001b{}", "x".repeat(100)));
    let unreadable = read(noisy.as_bytes(), &links()).document.expect_err("another version");
    assert_eq!(unreadable.feed_version(), Some(format!("video-story/2{}…", "x".repeat(49)).as_str()));
    for other in ["video-story/10", "video-story/0", "video-story/", "video-story/2.1"] {
        assert_eq!(refused(text.replace("video-story/2", other).as_bytes()).0, "feed-version", "{other}");
    }
}

#[test]
fn a_document_of_another_kind_is_told_as_that() {
    for (format, found) in [
        ("", "nothing"),
        (r#""format": 1,"#, "the number 1"),
        (r#""format": null,"#, "null"),
        (r#""format": "ninjs","#, r#"the text "ninjs""#),
        (r#""format": "video-story","#, r#"the text "video-story""#),
        (r#""format": ["video-story/1"],"#, "a list"),
        (r#""format": "video-story/1", "format": "video-story/2","#, "a name given twice"),
    ] {
        let text = format!(r#"{{{format} "story": {{"id": "1", "headline": "A"}}}}"#);
        let expected = format!(
            "E103 /format: {found}. \"video-story/1\" is expected. Write \"format\": \"video-story/1\"."
        );
        check(text.as_bytes(), "feed-invalid", &expected);
    }
}

#[test]
fn json_that_is_no_object_is_told_as_that() {
    for (text, found) in [
        ("[]", "a list"),
        ("null", "null"),
        ("true", "true"),
        ("-1e5", "the number -1e5"),
        ("\"a\"", "the text \"a\""),
    ] {
        let expected =
            format!("E103: {found}. \"video-story/1\" is expected. Write \"format\": \"video-story/1\".");
        check(text.as_bytes(), "feed-invalid", &expected);
    }
}

#[test]
fn a_document_with_neither_story_nor_list_is_told_as_that() {
    check(
        document_with(r#""direction": "auto""#).as_bytes(),
        "feed-invalid",
        "E110 /story: nothing. An object is expected. For example \"story\": {…}.",
    );
    check(
        document_with(r#""topDownloads": {"items": 1}"#).as_bytes(),
        "feed-invalid",
        "E110 /topDownloads: nothing to show. A story or a list is expected. For example \"story\": {…}.",
    );
}

#[test]
fn a_story_without_id_or_headline_is_told_as_that() {
    let list = r#""topDownloads": {"items": [{"id": "1", "headline": "A"}]}"#;
    for (story, sentence) in [
        (
            r#"{"headline": "A"}"#,
            "E110 /story/id: nothing. A text is expected. For example \"id\": \"words\".",
        ),
        (
            r#"{"id": "1"}"#,
            "E110 /story/headline: nothing. A text is expected. For example \"headline\": \"words\".",
        ),
        (
            r#"{"id": "1", "headline": " \n"}"#,
            "E110 /story/headline: an empty text. A text is expected. For example \"headline\": \"words\".",
        ),
        (
            r#"{"id": 1, "headline": "A"}"#,
            "E120 /story/id: the number 1. A text is expected. For example \"id\": \"words\".",
        ),
        (
            r#"{"id": "1", "id": "2", "headline": "A"}"#,
            "E120 /story/id: a name given twice. A text is expected. For example \"id\": \"words\".",
        ),
        ("null", "E120 /story: null. An object is expected. For example \"story\": {…}."),
        ("[]", "E120 /story: a list. An object is expected. For example \"story\": {…}."),
    ] {
        for others in [String::new(), format!(", {list}")] {
            let text = document_with(&format!("\"story\": {story}{others}"));
            check(text.as_bytes(), "feed-invalid", sentence);
        }
    }
}
