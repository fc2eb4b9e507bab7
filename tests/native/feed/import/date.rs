//! Dates as agencies write them.

use super::{at, ninjs_with, said, story};

/// What becomes of a date.
fn published(text: &str) -> String {
    let date = at(&ninjs_with(&format!(r#""versioncreated": {text}"#)), "/story/published");
    date.as_str().unwrap_or_default().to_owned()
}

#[test]
fn dates_of_other_forms_become_dates_of_the_format() {
    for (written, date) in [
        ("2023-09-20T11:09:00+00:00", "2023-09-20T11:09:00+00:00"),
        ("2023-09-20T11:09:00Z", "2023-09-20T11:09:00Z"),
        ("2023-09-20T11:09:00+0000", "2023-09-20T11:09:00+00:00"),
        ("2023-09-20T11:09:00-0530", "2023-09-20T11:09:00-05:30"),
        ("2023-09-20T11:09:00+02", "2023-09-20T11:09:00+02:00"),
        ("2023-09-20T11:09:00.123+0000", "2023-09-20T11:09:00.123+00:00"),
        ("2023-09-20T11:09:00,5Z", "2023-09-20T11:09:00.5Z"),
        ("2023-09-20T11:09+08:00", "2023-09-20T11:09:00+08:00"),
        ("2023-09-20 11:09:00 +0100", "2023-09-20T11:09:00+01:00"),
        ("20230920T110900Z", "2023-09-20T11:09:00Z"),
        ("20230920T110900+0200", "2023-09-20T11:09:00+02:00"),
        ("2023-09-20T11:09:00", "2023-09-20T11:09:00Z"),
        ("2023-09-20 11:09", "2023-09-20T11:09:00Z"),
        ("2023-09-20", "2023-09-20T00:00:00Z"),
        ("20230920", "2023-09-20T00:00:00Z"),
        ("Wed, 20 Sep 2023 11:09:00 +0000", "2023-09-20T11:09:00+00:00"),
        ("20 Sep 2023 11:09 GMT", "2023-09-20T11:09:00Z"),
        ("Wed, 6 September 2023 11:09:00 EDT", "2023-09-06T11:09:00-04:00"),
        ("Wed, 20 Sep 2023 11:09:00", "2023-09-20T11:09:00Z"),
    ] {
        assert_eq!(published(&format!("\"{written}\"")), date, "{written}");
    }
}

#[test]
fn a_guess_is_said_and_costs_nothing() {
    assert_eq!(
        said(&ninjs_with(r#""firstcreated": "2023-09-20T11:09:00", "versioncreated": "2023-09-21""#)),
        [
            "W204 /firstcreated: the text \"2023-09-20T11:09:00\", a date without an offset from UTC. \
             It is taken for UTC. Write the offset, for example \"2023-09-20T11:09:00+00:00\".",
            "W204 /versioncreated: the text \"2023-09-21\", a day without a time. \
             It is taken for its first minute in UTC. Write the offset, for example \"2023-09-20T11:09:00+00:00\".",
        ]
    );
}

#[test]
fn what_is_no_date_is_passed_on_and_told_where_it_stands() {
    for (written, found) in [
        ("\"yesterday\"", "the text \"yesterday\", not a date"),
        ("\"2023-02-30\"", "the text \"2023-02-30T00:00:00Z\", a day or a time that does not exist"),
        ("\"2023-09-20T25:00:00\"", "the text \"2023-09-20T25:00:00Z\", a day or a time that does not exist"),
        ("1695208140", "the number 1695208140"),
        ("\"1695208140\"", "the text \"1695208140\", not a date"),
        ("\"2023-9-20\"", "the text \"2023-9-20\", not a date"),
        ("\"Wed, 32 Foo 2023 11:09:00 +0000\"", "the text \"Wed, 32 Foo 2023 11:09:00 +0000\", not a date"),
    ] {
        let said = said(&ninjs_with(&format!(r#""versioncreated": {written}"#)));
        let last = said.last().expect("a problem");
        assert!(
            last.contains(&format!(" /versioncreated: {found}. A date of RFC 3339")),
            "{written}: {said:?}"
        );
        assert!(last.ends_with("For example \"2023-09-20T11:09:00+00:00\"."), "without our name: {last}");
    }
}

#[test]
fn a_story_has_its_first_date_and_when_it_last_changed() {
    let item =
        ninjs_with(r#""firstcreated": "2023-09-20T11:09:00Z", "versioncreated": "2023-09-20T12:40:00Z""#);
    let story = story(&item);
    assert_eq!(story.published.expect("a date").as_written(), "2023-09-20T11:09:00Z");
    assert_eq!(story.updated.expect("a date").as_written(), "2023-09-20T12:40:00Z");
    let once = ninjs_with(r#""versioncreated": "2023-09-20T12:40:00Z""#);
    assert!(at(&once, "/story/updated").is_null());
}
