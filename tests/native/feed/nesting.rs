//! Objects and lists within each other, a hundred thousand deep.

use super::{document_with, effects, list_with, read_text, shown, story_with};

fn bomb() -> String {
    format!("{}{}", "[".repeat(100_000), "]".repeat(100_000))
}

fn bomb_of_objects() -> String {
    format!("{}1{}", "{\"a\":".repeat(100_000), "}".repeat(100_000))
}

#[test]
fn in_an_unknown_field_it_costs_nothing() {
    for bomb in [bomb(), bomb_of_objects()] {
        let story = format!(r#""x": {bomb}, "slug": "A""#);
        for text in [
            document_with(&format!(r#""_x": {bomb}, "story": {{"id": "1", "headline": "A"}}"#)),
            story_with(&story),
        ] {
            let document = shown(&text);
            assert_eq!(document.story.map(|story| story.headline.starts_with('A')), Some(true));
        }
        assert_eq!(read_text(&story_with(&story)).problems, []);
    }
}

#[test]
fn in_a_row_it_costs_that_row() {
    for bomb in [bomb(), bomb_of_objects(), format!(r#"{{"id": "2", "headline": "B", "x": {}}}"#, bomb())] {
        let text =
            list_with(&format!(r#"{{"id": "1", "headline": "A"}}, {bomb}, {{"id": "3", "headline": "C"}}"#));
        let items = shown(&text).top_downloads.expect("a list").items;
        let ids: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
        assert_eq!(ids, ["1", "3"]);
        assert_eq!(effects(&text), ["item-dropped"]);
    }
}

#[test]
fn in_the_description_it_costs_that_block_or_the_description() {
    for bomb in [bomb(), bomb_of_objects()] {
        let text = story_with(&format!(r#""description": ["A", {bomb}, "B"]"#));
        assert_eq!(shown(&text).story.map(|story| story.description.len()), Some(2));
        assert_eq!(effects(&text), ["item-dropped"]);
        let text = story_with(&format!(r#""description": {bomb}"#));
        assert_eq!(shown(&text).story.map(|story| story.description.len()), Some(0));
    }
}

#[test]
fn in_the_restrictions_it_makes_them_unknown() {
    let good = r#"{"text": "No archive."}"#;
    let text = story_with(&format!(r#""rights": {{"restrictions": [{good}, {}]}}"#, bomb()));
    let restrictions = shown(&text).story.expect("a story").rights.restrictions;
    assert!(restrictions.are_unknown());
    assert_eq!(restrictions.rows().len(), 1);
}

#[test]
fn in_place_of_any_field_of_the_story_it_costs_that_field() {
    for bomb in [bomb(), bomb_of_objects()] {
        for field in ["slug", "published", "url", "location", "alternates", "video", "timeZone", "statusNote"]
        {
            let text = story_with(&format!(r#""{field}": {bomb}, "x": 1"#)).replacen(
                r#""published": "2023-09-20T11:09:00+00:00", "#,
                if field == "published" { "" } else { r#""published": "2023-09-20T11:09:00+00:00", "# },
                1,
            );
            let story = shown(&text).story.unwrap_or_else(|| panic!("{field}: the story is lost"));
            assert_eq!(story.headline, "A headline", "{field}");
        }
        let story = shown(&story_with(&format!(r#""rights": {bomb}"#))).story.expect("a story");
        assert!(story.rights.restrictions.are_unknown() || bomb.starts_with('{'));
        let story = shown(&story_with(&format!(r#""rights": {{"restrictions": {bomb}}}"#))).story;
        assert!(story.expect("a story").rights.restrictions.are_unknown());
    }
}

#[test]
fn as_the_document_it_is_no_feed() {
    for text in [bomb(), bomb_of_objects()] {
        assert_eq!(read_text(&text).document.map_err(|unreadable| unreadable.code()), Err("feed-invalid"));
    }
    let open = "[".repeat(100_000);
    assert_eq!(read_text(&open).document.map_err(|unreadable| unreadable.code()), Err("feed-parse"));
}

#[test]
fn brackets_in_a_text_are_no_levels() {
    let headline = format!("{}{}", "[{".repeat(50), r#"\"[[\\\\"#.repeat(20));
    let text = list_with(&format!(r#"{{"id": "1", "headline": "{headline}"}}"#));
    assert_eq!(shown(&text).top_downloads.map(|list| list.items.len()), Some(1));
    assert_eq!(read_text(&text).problems, []);
}
