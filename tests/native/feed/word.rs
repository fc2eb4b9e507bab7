//! Words from a closed list: some of them close the door when they are not known.

use story_widget::feed::{Access, Body, Direction, Status, TrackKind};

use super::{document_with, effects, list_with, said_of_story, shown, shown_story, story_with};

fn status(value: &str) -> Status {
    shown_story(&format!(r#""status": {value}"#)).status
}

fn access(value: &str) -> Access {
    shown_story(&format!(r#""rights": {{"access": {value}}}"#)).rights.access
}

#[test]
fn a_known_status_is_read() {
    assert_eq!(shown_story(r#""slug": "A""#).status, Status::Usable);
    assert_eq!(status(r#""usable""#), Status::Usable);
    assert_eq!(status(r#""withheld""#), Status::Withheld);
    assert_eq!(status(r#""canceled""#), Status::Canceled);
    assert_eq!(status(r#""corrected""#), Status::Corrected);
}

#[test]
fn a_known_access_is_read() {
    assert_eq!(access(r#""public""#), Access::Public);
    assert_eq!(access(r#""subscribers""#), Access::Subscribers);
    assert_eq!(access(r#""clients""#), Access::Clients);
    assert_eq!(access(r#""members""#), Access::Members);
    assert_eq!(access(r#""pool""#), Access::Pool);
}

#[test]
fn what_is_inside_an_object_in_place_of_a_word_is_not_shown() {
    for value in [r#"{"edNote": "Secret"}"#, r#"[{"edNote": "Secret"}]"#] {
        assert_eq!(status(value), Status::Unknown("{…}".to_owned()), "{value}");
        assert_eq!(access(value), Access::Unknown("{…}".to_owned()), "{value}");
        assert!(!said_of_story(&format!(r#""status": {value}"#)).concat().contains("Secret"), "{value}");
    }
}

#[test]
fn any_other_status_or_access_is_kept_to_be_shown_and_lets_nothing_play() {
    for (value, word) in [
        (r#""cancelled""#, "cancelled"),
        (r#""Usable""#, "Usable"),
        (r#""""#, ""),
        ("null", "null"),
        ("5", "5"),
        ("true", "true"),
        (r#"["usable"]"#, r#"[\"usable\"]"#),
    ] {
        assert_eq!(status(value), Status::Unknown(word.to_owned()), "{value}");
        assert!(!status(value).allows_media());
        assert_eq!(access(value), Access::Unknown(word.to_owned()), "{value}");
        assert!(!access(value).allows_media());
        for field in ["status", "rights"] {
            let value =
                if field == "rights" { format!(r#"{{"access": {value}}}"#) } else { value.to_owned() };
            assert_eq!(
                effects(&story_with(&format!(r#""{field}": {value}"#))),
                ["restrictions-unknown"],
                "{value}"
            );
        }
    }
}

#[test]
fn of_a_long_word_the_beginning_is_kept() {
    assert_eq!(status(&format!("\"{}\"", "é".repeat(1_000))), Status::Unknown("é".repeat(64)));
}

#[test]
fn a_language_tag_has_the_form_of_bcp_47() {
    let lang = |tag: &str| {
        shown_story(&format!(r#""location": {{"text": "A", "lang": "{tag}"}}"#))
            .location
            .and_then(|place| place.lang)
    };
    for tag in ["en", "en-GB", "zh-Hant-TW", "sr-Latn", "de-CH-1901", "x-private", "es-419"] {
        assert_eq!(lang(tag).as_deref(), Some(tag));
    }
    for tag in [
        "",
        "-",
        "en-",
        "-en",
        "en--GB",
        "en_GB",
        "1en",
        "é",
        "en GB",
        "english-language1",
        "abcdefghi",
        "en-GB-oxendict-oxendict-oxendict-oxen",
    ] {
        assert_eq!(lang(tag), None, "{tag}");
    }
}

#[test]
fn a_status_or_an_access_given_twice_lets_nothing_play() {
    assert_eq!(status(r#""withheld", "status": "usable""#), Status::Unknown("usable".to_owned()));
    assert_eq!(access(r#""pool", "access": "public""#), Access::Unknown("public".to_owned()));
}

#[test]
fn a_word_that_closes_the_door_is_named() {
    assert_eq!(
        said_of_story(r#""status": "cancelled""#),
        [
            "E121 /story/status: the text \"cancelled\". One of usable, withheld, canceled, corrected is expected. \
          For example \"status\": \"usable\"."
        ]
    );
    assert_eq!(
        said_of_story(r#""rights": {"access": 5}"#),
        [
            "E120 /story/rights/access: the number 5. One of public, subscribers, clients, members, pool is expected. \
          For example \"access\": \"public\"."
        ]
    );
}

#[test]
fn the_access_of_a_row_closes_the_door_of_that_row() {
    let text = list_with(r#"{"id": "1", "headline": "A", "access": "staff"}, {"id": "2", "headline": "B"}"#);
    let items = shown(&text).top_downloads.expect("a list").items;
    let access: Vec<Access> = items.into_iter().map(|item| item.access.clone()).collect();
    assert_eq!(access, [Access::Unknown("staff".to_owned()), Access::Public]);
}

#[test]
fn a_word_of_decoration_that_is_not_known_is_passed_over() {
    let text = document_with(
        r#""direction": "up", "story": {"id": "1", "headline": "A", "published": "2023-09-20T11:09:00Z"}"#,
    );
    assert_eq!(shown(&text).direction, Direction::Auto);
    assert_eq!(effects(&text), ["field-ignored"]);
    let fields = r#""video": {"sources": [{"src": "a", "type": "b"}], "tracks": [{"src": "a.vtt", "kind": "caption"}]}"#;
    let video = shown_story(fields).video.expect("footage");
    assert_eq!(video.tracks.first().map(|track| track.kind), Some(TrackKind::Captions));
}

#[test]
fn a_block_of_a_type_that_is_not_known_is_shown_by_what_it_has() {
    let bodies = |blocks: &str| -> Vec<Body> {
        shown_story(&format!(r#""description": [{blocks}]"#))
            .description
            .into_iter()
            .map(|block| block.body)
            .collect()
    };
    let a = || "A".to_owned();
    assert_eq!(bodies(r#"{"text": "A"}, {"items": ["A"]}"#), [Body::Paragraph(a()), Body::List(vec![a()])]);
    assert_eq!(bodies(r#"{"type": "quote", "text": "A"}"#), [Body::Paragraph(a())]);
    assert_eq!(bodies(r#"{"type": 5, "items": ["A", 5, "A"]}"#), [Body::List(vec![a(), a()])]);
    assert_eq!(
        bodies(
            r#"{"type": "list", "text": "A"}, {"type": "heading", "items": ["A"]}, {"type": "list", "items": []}"#
        ),
        []
    );
    assert_eq!(bodies(r#""", " ", "A""#), [Body::Paragraph(a())]);
}
