//! One bad row costs one row.

use story_widget::feed::{Effect, Seconds};

use super::corruption::corruptions;
use super::{document_with, effects, list_with, read_text, said, shown, story_with};

const ROWS: usize = 30;

#[test]
fn each_corruption_at_each_place_costs_that_row_alone() {
    let restrictions = r#"[{"code": "credit", "text": "Mandatory credit: Harbour Authority"}]"#;
    let good = |index: usize| format!(r#"{{"id": "{index}", "headline": "Headline {index}"}}"#);
    let story = format!(
        r#""story": {{"id": "1", "headline": "A", "published": "2023-09-20T11:09:00Z", "rights": {{"restrictions": {restrictions}}}}}"#
    );
    for (name, bad) in corruptions() {
        for place in 0..ROWS {
            let rows: Vec<String> =
                (0..ROWS).map(|index| if index == place { bad.clone() } else { good(index) }).collect();
            let text =
                document_with(&format!(r#"{story}, "topDownloads": {{"items": [{}]}}"#, rows.join(",")));
            let reading = read_text(&text);
            let document = reading.document.as_ref().expect("a document");

            let list = document.top_downloads.as_ref().expect("a list");
            let left: Vec<String> = list.items.iter().map(|item| item.id.clone()).collect();
            let expected: Vec<String> =
                (0..ROWS).filter(|index| *index != place).map(|index| index.to_string()).collect();
            assert_eq!(left, expected, "{name} at {place}");

            let rights = &document.story.as_ref().expect("a story").rights;
            let words: Vec<_> = rights.restrictions.rows().iter().map(|row| row.text.as_deref()).collect();
            assert_eq!(words, [Some("Mandatory credit: Harbour Authority")], "{name} at {place}");

            assert!(reading.is_partial(), "{name} at {place}");
            assert!(!reading.problems.is_empty(), "{name} at {place}");
            for problem in &reading.problems {
                assert_eq!(problem.effect().map(Effect::as_str), Some("item-dropped"), "{problem}");
                let row = format!("/topDownloads/items/{place}");
                assert!(
                    problem.pointer() == row || problem.pointer().starts_with(&format!("{row}/")),
                    "{problem}"
                );
            }
        }
    }
}

#[test]
fn a_field_of_the_wrong_type_costs_that_field_of_a_row_alone() {
    let text = list_with(
        r#"{"id": "1", "headline": "A", "url": 1, "published": "soon", "durationSeconds": "12", "thumbnail": "a.jpg",
            "location": "Oslo", "downloads": -1, "lang": "!"}"#,
    );
    let list = shown(&text).top_downloads.expect("a list");
    let item = list.items.first().expect("the row");
    assert_eq!((item.id.as_str(), item.headline.as_str()), ("1", "A"));
    assert_eq!((&item.url, &item.published, item.duration, &item.thumbnail), (&None, &None, None, &None));
    assert_eq!((&item.location, item.downloads, &item.lang), (&None, None, &None));
    assert_eq!(effects(&text), ["field-ignored"; 7]);
}

#[test]
fn rows_that_share_an_id_are_all_shown_and_said_once() {
    let text = list_with(
        r#"{"id": "1", "headline": "A"}, {"id": "2", "headline": "B"}, {"id": "1", "headline": "C"}, {"id": "1", "headline": "D"}"#,
    );
    assert_eq!(shown(&text).top_downloads.map(|list| list.items.len()), Some(4));
    let sentence = "W231 /topDownloads/items: 2 rows with the id of an earlier row. An id of its own is expected in \
                    each row. All of them are shown, as they are.";
    assert_eq!(said(&text), [sentence]);
    assert_eq!(effects(&text), ["duplicate-id"]);
    assert!(!read_text(&text).is_partial(), "nothing is lost");
}

#[test]
fn a_bad_row_of_any_list_costs_that_row_alone() {
    let mixed = |good: &str| format!("[{good}, null, 5, {{}}, {good}]");
    let video = format!(
        r#""video": {{"sources": {}, "tracks": {}, "chapters": {}, "shotlist": {}, "downloads": {},
            "poster": {{"src": "p.jpg", "srcset": {}}}, "transcript": {{"cues": {}}}}}"#,
        mixed(r#"{"src": "a.mp4", "type": "video/mp4"}"#),
        mixed(r#"{"src": "a.vtt"}"#),
        mixed(r#"{"start": 1, "title": "A"}"#),
        mixed(r#"{"start": 1, "text": "A"}"#),
        mixed(r#"{"href": "a.mxf"}"#),
        mixed(r#"{"src": "p.jpg", "width": 640}"#),
        mixed(r#"{"start": 1, "text": "A"}"#),
    );
    let alternates = mixed(r#"{"language": "fr", "url": "/fr"}"#);
    let description = mixed(r#"{"text": "A paragraph", "lang": "en"}"#);
    let text = story_with(&format!(r#"{video}, "alternates": {alternates}, "description": {description}"#));
    let story = shown(&text).story.expect("a story");
    let video = story.video.expect("footage");
    let counts = [
        story.alternates.len(),
        story.description.len(),
        video.sources.len(),
        video.tracks.len(),
        video.chapters.len(),
        video.shotlist.len(),
        video.downloads.len(),
        video.poster.map_or(0, |poster| poster.srcset.len()),
    ];
    assert_eq!(counts, [2; 8]);
    assert!(effects(&text).iter().all(|effect| *effect == "item-dropped"));
    assert_eq!(effects(&text).len(), 9 * 3, "one for each bad row");
}

#[test]
fn a_name_given_twice_in_a_row_of_any_list_costs_that_row_alone() {
    for (fields, pointer) in [
        (r#""description": [{"text": "A", "text": "B"}, "C"]"#, "/story/description/0/text"),
        (r#""description": [{"text": "A", "lang": "en", "lang": "fr"}, "C"]"#, "/story/description/0/lang"),
    ] {
        let text = story_with(fields);
        assert_eq!(shown(&text).story.map(|story| story.description.len()), Some(1), "{fields}");
        assert_eq!(effects(&text), ["item-dropped"], "{fields}");
        assert!(
            said(&text).concat().starts_with(&format!("E120 {pointer}: a name given twice. ")),
            "{fields}"
        );
    }
}

#[test]
fn footage_whose_files_are_all_refused_stays_footage_without_files() {
    let text = story_with(
        r#""video": {"durationSeconds": 60, "sources": [{"src": "javascript:alert(1)", "type": "video/mp4"}]}"#,
    );
    let video = shown(&text).story.and_then(|story| story.video).expect("footage");
    assert_eq!((video.sources.len(), video.duration.map(Seconds::whole)), (0, Some(60)));
    assert_eq!(effects(&text), ["url-blocked"]);
}

#[test]
fn a_name_given_twice_outside_a_list_costs_that_field_alone() {
    let text = story_with(r#""slug": "A", "slug": "B", "statusNote": "C", "_x": 1, "_x": 2, "y": 1, "y": 2"#);
    let story = shown(&text).story.expect("a story");
    assert_eq!((story.slug, story.status_note.as_deref()), (None, Some("C")));
    let sentence =
        "E120 /story/slug: a name given twice. A text is expected. For example \"slug\": \"words\".";
    assert_eq!(said(&text), [sentence]);
}
