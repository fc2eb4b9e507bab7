//! What a publisher is told beyond what the reader says: fields nobody reads, notes that were meant for all.

use story_widget::feed::import::{Place, read_any};
use story_widget::feed::{Outcome, ProblemCode, check};

use super::{FULL, document_with, links, list_with, said, story_with};

/// Everything that is told of a document, a line each.
fn told(text: &str) -> Vec<String> {
    check(text.as_bytes(), &links()).remarks.iter().map(ToString::to_string).collect()
}

/// What is told of an unknown field of a story.
fn unknown(field: &str) -> String {
    let told = told(&story_with(field));
    assert_eq!(told.len(), 1, "{told:?}");
    told[0].clone()
}

#[test]
fn a_full_document_leaves_nothing_to_tell() {
    assert_eq!(told(FULL), [""; 0]);
    assert_eq!(check(FULL.as_bytes(), &links()).outcome, Outcome::Whole);
}

#[test]
fn w201_an_unknown_field_is_named() {
    assert_eq!(
        unknown(r#""mood": "calm""#),
        "W201 /story/mood: an unknown field. It is not read. Leave it out, or begin its name with an underscore."
    );
    let rows = r#"{"id": "1", "headline": "A", "thumbnail": {"src": "a.webp", "hight": 9}}"#;
    assert_eq!(
        told(&list_with(rows)),
        [
            "W201 /topDownloads/items/0/thumbnail/hight: an unknown field. It is not read. Did you mean \"height\"?"
        ]
    );
}

#[test]
fn w201_a_misspelt_name_is_put_right() {
    for (written, meant) in [
        ("slugg", "slug"),
        ("Slug", "slug"),
        ("time_zone", "timeZone"),
        ("TIMEZONE", "timeZone"),
        ("time-zone", "timeZone"),
        ("statsNote", "statusNote"),
        ("descripton", "description"),
        ("udpated", "updated"),
        ("locatoin", "location"),
        ("alternate", "alternates"),
        ("vidoe", "video"),
    ] {
        let told = unknown(&format!("\"{written}\": null"));
        let expected =
            format!("W201 /story/{written}: an unknown field. It is not read. Did you mean \"{meant}\"?");
        assert_eq!(told, expected);
    }
}

#[test]
fn a_name_that_is_near_to_none_or_already_there_is_not_put_right() {
    let long = "x".repeat(65);
    for name in ["", "a", "u", "URI", "rihgtful", "tips", "headlines", "Id", "ids", long.as_str()] {
        let told = unknown(&format!("\"{name}\": 1"));
        assert!(told.ends_with("Leave it out, or begin its name with an underscore."), "{name}: {told}");
    }
}

#[test]
fn the_misspelt_name_of_a_required_field_is_told_with_its_absence() {
    let text = document_with(r#""story": {"id": "1", "headlin": "A", "published": "2023-09-20T11:09:00Z"}"#);
    assert_eq!(
        told(&text),
        [
            "E110 /story/headline: nothing. A text is expected. For example \"headline\": \"words\".",
            "W201 /story/headlin: an unknown field. It is not read. Did you mean \"headline\"?",
        ]
    );
    assert_eq!(check(text.as_bytes(), &links()).outcome, Outcome::Nothing);
}

#[test]
fn what_is_the_publishers_own_is_not_told() {
    for fields in [
        r#""_desk": {"slugg": 1}"#,
        r#""_": 1"#,
        r#""description": [{"text": "A", "_mark": 1}]"#,
        r#""rights": {"restrictions": [{"text": "A", "_source": 1}, "NONE"]}"#,
    ] {
        assert_eq!(told(&story_with(fields)), [""; 0], "{fields}");
    }
    let with_schema = story_with(r#""slug": "A""#).replacen('{', r#"{"$schema": "video-story-1.json", "#, 1);
    assert_eq!(told(&with_schema), [""; 0]);
}

#[test]
fn nothing_is_told_of_what_is_inside_an_unknown_field() {
    let told = unknown(r#""extra": {"headlin": 1, "edNote": "NO ACCESS", "rows": [{"slugg": 1}]}"#);
    assert!(told.starts_with("W201 /story/extra: "), "{told}");
}

#[test]
fn a_document_of_another_format_has_no_unknown_fields() {
    assert_eq!(told(r#"{"format": "video-story/2", "storry": {}}"#).len(), 1);
    assert_eq!(told(r#"{"storry": {}}"#).len(), 1);
    assert_eq!(told(r#"{"format": "video-story/1.4", "language": "en", "storry": {}}"#).len(), 2);
}

#[test]
fn the_place_of_an_unknown_field_is_a_pointer_and_harmless() {
    for (name, pointer) in [
        ("a/b~c", "/story/a~1b~0c"),
        (r"a\u001b[31m\nb", "/story/a[31mb"),
        (r"a\u202eb", "/story/ab"),
        (r"\u00e9t\u00e9", "/story/été"),
    ] {
        let told = unknown(&format!("\"{name}\": 1"));
        assert!(told.starts_with(&format!("W201 {pointer}: ")), "{told:?}");
    }
    let told = unknown(&format!("\"{}\": 1", "é".repeat(2_000)));
    assert!(told.starts_with(&format!("W201 /story/{}…: ", "é".repeat(64))), "{told}");
}

#[test]
fn a_shorter_memory_for_a_no_is_refused_and_the_reason_said() {
    for name in ["refusalDays", "rejected-expires", "askAgainAfter", "lifetime"] {
        for (place, document) in [
            ("/consent", FULL.replacen("\"receiptUrl\"", &format!("\"{name}\": 7, \"receiptUrl\""), 1)),
            (
                "/consent/categories/0",
                FULL.replacen("\"id\": \"statistics\"", &format!("\"{name}\": 7, \"id\": \"statistics\""), 1),
            ),
        ] {
            assert_eq!(
                told(&document),
                [format!(
                    "E121 {place}/{name}: how long a choice is remembered. Leave it out: a yes and a no are kept \
                     alike, for 182 days, so that nobody is asked again sooner for having refused."
                )]
            );
        }
    }
}

#[test]
fn w206_a_length_that_may_be_milliseconds_is_doubted() {
    let video = |length: &str| {
        let source = r#"{"src": "a.mp4", "type": "video/mp4"}"#;
        told(&story_with(&format!(r#""video": {{"durationSeconds": {length}, "sources": [{source}]}}"#)))
    };
    assert_eq!(
        video("61500"),
        [
            "W206 /story/video/durationSeconds: the number 61500, more than six hours. A length in seconds is expected. If it is in milliseconds, divide it by 1000."
        ]
    );
    assert_eq!(video("21600"), [""; 0]);
    assert_eq!(video("61.5"), [""; 0]);
    let beyond = video("128929");
    assert!(beyond.len() == 1 && beyond[0].starts_with("E121 "), "{beyond:?}");
    let row = told(&list_with(r#"{"id": "1", "headline": "A", "durationSeconds": 43000}"#));
    assert!(row.len() == 1 && row[0].starts_with("W206 /topDownloads/items/0/durationSeconds: "), "{row:?}");
}

#[test]
fn w220_a_note_that_speaks_of_a_restriction_is_pointed_at_and_not_quoted() {
    for name in ["edNote", "ednote", "ed_note", "editorsNote", "editor-note", "user_comment"] {
        for note in [
            r#""NO ACCESS Sorrel Islands""#,
            r#""Please hold until 6 pm""#,
            r#""Agency clients: MANDATORY on-screen credit""#,
            r#"["Not for Sorrel", "embargoed"]"#,
        ] {
            assert_eq!(
                unknown(&format!("\"{name}\": {note}")),
                format!(
                    "W220 /story/{name}: a note to editors that speaks of a restriction. It is for editors only and is not shown. Write restrictions where readers see them, for example in \"restrictions\" or \"usageTerms\"."
                )
            );
        }
    }
}

#[test]
fn of_any_other_note_only_the_name_is_told() {
    let told = unknown(r#""edNote": "Adds second paragraph; Quillane""#);
    assert_eq!(
        told,
        "W201 /story/edNote: an unknown field. It is not read. Leave it out, or begin its name with an underscore."
    );
}

#[test]
fn nothing_that_is_said_holds_a_word_of_a_note() {
    for name in ["edNote", "ednote", "user_comment"] {
        for place in ["", r#""story": {"id": 1, "#, r#""topDownloads": {"items": [{"#] {
            let note = format!("\"{name}\": \"Quillane says NO ACCESS\", \"{name}\": [\"Quillane\"]");
            let closing = match place {
                "" => "}",
                place if place.contains('[') => "}]}}",
                _ => "}}",
            };
            let text = format!(r#"{{"format": "video-story/1", {place}{note}{closing}"#);
            let lines = [said(&text), told(&text)].concat();
            assert!(!lines.is_empty() && lines.iter().all(|line| !line.contains("Quillane")), "{lines:?}");
        }
    }
}

#[test]
fn w230_a_list_that_is_its_own_next_page_is_noticed() {
    let next = |address: &str| {
        told(&document_with(&format!(r#""topDownloads": {{"items": [], "next": "{address}"}}"#)))
    };
    let sentence = "W230 /topDownloads/next: the address of this document. The address of the next page is expected. Leave it out on the last one.";
    for own in ["123.json", "/story/123.json", "https://feeds.example/story/123.json#page", "?#", "#"] {
        let is_own = own != "?#";
        assert_eq!(next(own), if is_own { vec![sentence] } else { Vec::new() }, "{own}");
    }
    assert_eq!(next("124.json"), [""; 0]);
}

#[test]
fn everything_is_told_in_the_order_of_the_tables() {
    let text = r#"{
        "topDownloads": {"next": "data:,a", "items": [{"id": "1", "headline": "A", "lang": 1, "url": 1}, 5]},
        "zzz": 1,
        "story": {
            "mood": 1,
            "rights": {"useUntil": "soon", "restrictions": 5, "access": "none"},
            "headline": "A", "id": "1",
            "published": "2023-09-20T11:09:00Z",
            "url": 1
        },
        "format": "video-story/1"
    }"#;
    let remarks = check(text.as_bytes(), &links()).remarks;
    let pointers: Vec<&str> = remarks.iter().map(|remark| remark.pointer.as_str()).collect();
    assert_eq!(
        pointers,
        [
            "/language",
            "/story/url",
            "/story/rights/access",
            "/story/rights/useUntil",
            "/story/rights/restrictions",
            "/story/rights/restrictions",
            "/story/mood",
            "/topDownloads/items/0/url",
            "/topDownloads/items/0/lang",
            "/topDownloads/items/1",
            "/topDownloads/next",
            "/zzz",
        ]
    );
}

#[test]
fn a_document_that_cannot_be_read_is_told_as_the_page_tells_it() {
    for text in ["", "<html>", "{", r#"{"format": "ninjs"}"#, r#"{"format": "video-story/9"}"#, "[]"] {
        let unreadable = read_any(text.as_bytes(), &links(), Place::Story).document.expect_err(text);
        assert_eq!(told(text), [unreadable.to_string()]);
        assert_eq!(check(text.as_bytes(), &links()).outcome.state(), "failed");
    }
    let large = " ".repeat(1_048_577);
    assert_eq!(told(&large), said(&large));
}

#[test]
fn codes_say_whether_they_are_errors() {
    assert!(ProblemCode::E101.is_error());
    assert!(!ProblemCode::W201.is_error());
}

#[test]
fn a_document_of_nothing_but_unknown_fields_is_told_of_in_part() {
    let fields: Vec<String> = (0..30_000).map(|number| format!("\"mood{number}\": 1")).collect();
    assert_eq!(told(&story_with(&fields.join(","))).len(), 1_000);
}
