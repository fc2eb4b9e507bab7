//! Problems of an imported document have the places of that document.

use story_widget::feed::import::Place;

use super::{import, imported, ninjs_with, said, video_object_with};

#[test]
fn a_problem_is_where_the_document_itself_has_it() {
    let item = ninjs_with(
        r#""versioncreated": "2023-09-20T11:09:00Z",
           "renditions": [{"href": "javascript:alert(1)", "contenttype": "video/mp4"}, {"href": "a.mp4", "contenttype": "video/mp4"}]"#,
    );
    assert_eq!(
        said(&item),
        ["E140 /renditions/0/href: an address of the scheme javascript. An https address is expected. \
          For example \"https://agency.example/file\"."]
    );
}

#[test]
fn what_is_missing_is_told_where_it_would_be() {
    assert_eq!(
        said(r#"{"data": {"item": {"uri": "tag:1", "language": "en", "headlines": []}}}"#),
        ["E110 /data/item: nothing. A text is expected. For example \"words\"."]
    );
}

#[test]
fn a_name_of_the_document_is_written_as_pointers_write_it() {
    let item = ninjs_with(
        r#""versioncreated": "2023-09-20T11:09:00Z",
           "renditions": {"16/9~hd": {"href": "data:,", "mimetype": "video/mp4"}}"#,
    );
    let said = said(&item);
    assert!(said[0].starts_with("E140 /renditions/16~19~0hd/href: "), "{said:?}");
}

#[test]
fn notes_to_editors_are_passed_on_nowhere_and_never_quoted() {
    let notes =
        r#""edNote": "EMBARGO canary", "ednote": "NO ACCESS US canary", "user_comment": "mandatory canary""#;
    let documents = [
        ninjs_with(&format!("{notes}, \"versioncreated\": \"2023-09-20T11:09:00Z\"")),
        video_object_with(&format!(r#"{notes}, "contentUrl": "a.mp4""#)),
        format!(
            r#"{{"version": "https://jsonfeed.org/version/1", {notes}, "items": [{{"id": "1", "title": "A", {notes}}}]}}"#
        ),
    ];
    for document in documents {
        assert!(!imported(&document).json.contains("canary"), "{document}");
        for problem in said(&document) {
            assert!(!problem.contains("canary"), "{problem}");
        }
    }
}

#[test]
fn a_note_to_editors_that_speaks_of_a_restriction_is_pointed_at() {
    let of = |note: &str| {
        said(&ninjs_with(&format!(r#""versioncreated": "2023-09-20T11:09:00Z", "ednote": "{note}""#)))
    };
    for note in [
        "NO ACCESS US",
        "Embargoed until noon.",
        "Mandatory credit: X",
        "JAPAN OUT, CHINA OUT",
        "Not for resale",
    ] {
        assert_eq!(
            of(note),
            [
                "W220 /ednote: a note to editors that speaks of a restriction. It is for editors only and is not shown. \
              Write restrictions where readers see them, for example in \"restrictions\" or \"usageTerms\"."
            ],
            "{note}"
        );
    }
    for note in ["Adds quotes.", "Second version, corrects the date.", "No changes."] {
        assert_eq!(of(note), [""; 0], "{note}");
    }
}

#[test]
fn a_document_that_is_too_large_is_not_looked_at() {
    let document = ninjs_with(&format!(r#""body_text": "{}""#, "a".repeat(1_048_576)));
    let unreadable = import(document.as_bytes(), Place::Story).expect_err("too large");
    assert_eq!(unreadable.code(), "feed-too-large");
}

#[test]
fn a_name_of_the_feed_in_a_place_moves_nothing_about_and_does_not_fill_the_line() {
    let name = format!("a\\n\\u202e\\u007f{}", "b".repeat(1_000));
    let file = r#"{"href": "a.mp4", "mimetype": "video/mp4", "duration": 128929, "sizeinbytes": 9000000}"#;
    let said = said(&ninjs_with(&format!(r#""renditions": {{"{name}": {file}}}"#)));
    let place = format!(" /renditions/a{}: ", "b".repeat(256 - "/renditions/a".len()));
    assert!(said.iter().any(|line| line.contains(&place)), "{said:?}");
    assert!(said.iter().all(|line| !line.contains(['\n', '\u{202e}', '\u{7f}'])), "{said:?}");
}
