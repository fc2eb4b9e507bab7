//! How much is read, and how what is over the limit is cut.

use story_widget::feed::{Body, Limits, read, read_within};

use super::{document_with, effects, links, list_with, promises, read_text, shown, shown_story, story_with};

#[test]
fn a_document_over_a_mebibyte_is_not_read() {
    let text = story_with(r#""slug": "A""#);
    let padded = |length: usize| format!("{text}{}", " ".repeat(length - text.len()));
    assert!(read_text(&padded(1_048_576)).document.is_ok());
    let unreadable = read_text(&padded(1_048_577)).document.expect_err("too large");
    assert_eq!(unreadable.code(), "feed-too-large");
    assert_eq!(
        unreadable.to_string(),
        "E150: a document of 1048577 bytes. At most 1048576 are read. \
         Continue a long list in further pages with \"next\"."
    );
}

#[test]
fn a_document_of_exactly_a_mebibyte_is_read_whatever_fills_it() {
    let filled = |before: &str, filling: &str, after: &str| {
        let room = 1_048_576 - before.len() - after.len();
        let text = format!("{before}{}{after}", filling.repeat(room / filling.len()));
        format!("{text}{}", " ".repeat(1_048_576 - text.len()))
    };
    let halves = |fields: &str| {
        let text = story_with(fields);
        let (before, after) = text.split_once("HERE").expect("a place");
        (before.to_owned(), after.to_owned())
    };
    for (fields, filling) in [
        (r#""_x": "HERE""#, "a"),
        (r#""_x": "HERE""#, r"\u0041"),
        (r#""slug": "HERE""#, "😀"),
        (r#""slug": "HERE""#, r"\\"),
        (r#""slug": "HERE""#, r"\ud83d"),
        (r#""statusNote": "HERE""#, "Zürich "),
        (r#""_x": HERE"1""#, " \t\r\n"),
        (r#""description": [HERE"A"]"#, r#""A","#),
        (r#""description": [HERE"A"]"#, r"[[{}]],"),
        (r#""description": [HERE"A"]"#, "null,"),
        (r#""video": {"chapters": [HERE{"start": 0, "title": "B"}]}"#, r#"{"start":1,"title":"A"},"#),
        (r#""rights": {"restrictions": [HERE"A"]}"#, r#""A","#),
        (r#"HERE"_x": 1"#, r#""a":1,"#),
        (r#"HERE"_x": 1"#, r#""slug":1,"#),
        (r#""_x": HERE1"#, "1"),
        (r#""_x": 1.HERE1"#, "0"),
    ] {
        let (before, after) = halves(fields);
        let text = filled(&before, filling, &after);
        assert_eq!(text.len(), 1_048_576);
        let reading = read_text(&text);
        promises::hold(text.as_bytes(), &reading);
        let story = reading.document.ok().and_then(|document| document.story);
        assert_eq!(story.map(|story| story.headline).as_deref(), Some("A headline"), "{fields} {filling}");
        assert_eq!(
            read_text(&format!("{text} ")).document.map_err(|fault| fault.code()),
            Err("feed-too-large")
        );
    }
}

#[test]
fn of_ten_thousand_rows_the_first_hundred_are_shown_and_the_cut_is_said_once() {
    let rows: Vec<String> =
        (0..10_000).map(|index| format!(r#"{{"id": "{index}", "headline": "Row {index}"}}"#)).collect();
    let text = list_with(&rows.join(","));
    let items = shown(&text).top_downloads.expect("a list").items;
    let ids: Vec<String> = items.iter().map(|item| item.id.clone()).collect();
    assert_eq!(ids, (0..100).map(|index| index.to_string()).collect::<Vec<_>>());
    assert_eq!(effects(&text), ["list-cut"]);
    assert!(read_text(&text).is_partial());
}

#[test]
fn ten_thousand_names_given_twice_cost_the_fields_that_are_read_alone() {
    let twice = vec![r#""slug": "A", "_x": "B""#; 10_000].join(",");
    let text = story_with(&format!(r#"{twice}, "statusNote": "C""#));
    let story = shown(&text).story.expect("a story");
    assert_eq!((story.slug, story.status_note.as_deref()), (None, Some("C")));
    assert_eq!(effects(&text), ["field-ignored"]);
}

#[test]
fn more_problems_than_a_person_reads_are_not_kept() {
    let text = story_with(&format!(r#""alternates": [{}]"#, vec!["1"; 4_000].join(",")));
    let reading = read_text(&text);
    assert_eq!(reading.problems.len(), 1_000);
    assert!(reading.is_partial());
}

#[test]
fn limits_go_down_and_never_up() {
    let text = list_with(r#"{"id": "1", "headline": "ABCDEF"}, {"id": "2", "headline": "B"}"#);
    let narrow = Limits { list: 1, headline: 4, ..Limits::default() };
    let items = read_within(text.as_bytes(), &links(), narrow)
        .document
        .expect("a document")
        .top_downloads
        .expect("a list")
        .items;
    let headlines: Vec<&str> = items.iter().map(|item| item.headline.as_str()).collect();
    assert_eq!(headlines, ["ABC…"]);

    let most = usize::MAX;
    let wide = Limits {
        document: most,
        headline: most,
        text: most,
        paragraphs: most,
        description: most,
        sources: most,
        tracks: most,
        restrictions: most,
        list: most,
        rows: most,
        nesting: most,
    };
    let rows = |count: usize, row: &str| vec![row; count].join(",");
    let story = story_with(&format!(
        r#""slug": "{}", "description": ["{}", "A", {}], "alternates": [{}],
            "video": {{"sources": [{}], "tracks": [{}]}}, "rights": {{"restrictions": [{}]}}"#,
        "A".repeat(5_001),
        "A".repeat(200_000),
        rows(500, "1"),
        rows(5_001, r#"{"language": "fr", "url": "a"}"#),
        rows(21, r#"{"src": "a", "type": "b"}"#),
        rows(51, r#"{"src": "a"}"#),
        rows(51, r#"{"text": "A"}"#),
    ));
    let list = list_with(&format!(
        r#"{{"id": "1", "headline": "{}"}}, {}{}, {}"#,
        "A".repeat(501),
        "[".repeat(14),
        "]".repeat(14),
        rows(101, r#"{"id": "1", "headline": "A"}"#)
    ));
    let large = " ".repeat(1_048_577);
    for text in [story, list, large] {
        let text = text.as_bytes();
        assert_eq!(read_within(text, &links(), wide), read(text, &links()));
    }
}

#[test]
fn a_headline_is_cut_between_characters() {
    let headline = |text: &str| {
        shown(&document_with(&format!(r#""story": {{"id": "1", "headline": "{text}"}}"#)))
            .story
            .expect("a story")
            .headline
    };
    assert_eq!(headline(&"é".repeat(500)), "é".repeat(500));
    assert_eq!(headline(&"é".repeat(501)), format!("{}…", "é".repeat(499)));
    assert_eq!(headline(&"😀".repeat(10_000)).chars().count(), 500);
}

#[test]
fn lists_of_the_story_are_cut_at_their_limits() {
    let rows = |count: usize, row: &str| vec![row; count].join(",");
    let story = shown_story(&format!(
        r#""description": [{}], "video": {{"sources": [{}], "tracks": [{}], "chapters": [{}]}}"#,
        rows(501, r#""A""#),
        rows(21, r#"{"src": "a", "type": "b"}"#),
        rows(51, r#"{"src": "a"}"#),
        rows(5_001, r#"{"start": 1, "title": "A"}"#),
    ));
    let video = story.video.expect("footage");
    let counts = (story.description.len(), video.sources.len(), video.tracks.len(), video.chapters.len());
    assert_eq!(counts, (500, 20, 50, 5_000));
}

#[test]
fn the_description_is_cut_once_where_it_is_full() {
    let paragraph = format!(r#""{}""#, "A".repeat(150_000));
    let text = story_with(&format!(
        r#""description": [{paragraph}, {{"type": "list", "items": [{paragraph}, "B"]}}, "C", {{"type": "heading", "text": "D"}}]"#
    ));
    let blocks = shown(&text).story.expect("a story").description;
    let lengths: Vec<Vec<usize>> = blocks
        .iter()
        .map(|block| match &block.body {
            Body::Paragraph(text) | Body::Heading(text) => vec![text.chars().count()],
            Body::List(rows) => rows.iter().map(|row| row.chars().count()).collect(),
        })
        .collect();
    assert_eq!(lengths, [vec![150_000], vec![50_000]]);
    let problems: Vec<String> = read_text(&text).problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        [
            "E151 /story/description/1/items/0: a text of 150000 characters. At most 50000 are shown. Shorten it."
        ]
    );
    assert!(read_text(&text).is_partial());
}

#[test]
fn a_description_that_is_just_full_says_what_comes_after_it() {
    let paragraph = format!(r#""{}""#, "A".repeat(200_000));
    let text = story_with(&format!(r#""description": [{paragraph}, "B", "C"]"#));
    assert_eq!(shown(&text).story.map(|story| story.description.len()), Some(1));
    assert_eq!(read_text(&text).problems.len(), 1);
}

#[test]
fn restrictions_are_never_cut_within_a_row_and_say_so_when_rows_are() {
    let long = "No use. ".repeat(10_000);
    let rows = vec![format!(r#"{{"text": "{long}"}}"#); 2].join(",");
    let restrictions = shown_story(&format!(r#""rights": {{"restrictions": [{rows}]}}"#)).rights.restrictions;
    assert!(!restrictions.are_unknown());
    assert!(restrictions.rows().iter().all(|row| row.text.as_ref() == Some(&long)));

    let rows = vec![r#"{"text": "A"}"#; 51].join(",");
    let fields = format!(r#""rights": {{"restrictions": [{rows}]}}"#);
    let restrictions = shown_story(&fields).rights.restrictions;
    assert!(restrictions.are_unknown());
    assert_eq!(restrictions.rows().len(), 50);
    assert_eq!(effects(&story_with(&fields)), ["list-cut", "restrictions-unknown"]);
}
