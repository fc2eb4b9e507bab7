//! Rows of feeds that arrive and are wrong inside: as JSON, as a story, or in a part of it.
//! Not here: hostile texts and addresses, which have corpora of their own.

use super::row::Row;
use super::transport::story;
use crate::answer::Answer;
use serde_json::{Value, json};

const NOT_LOADED: &str = "This story could not be loaded.";
const NO_STORY: &str = "There is no story to show.";
const NO_RIGHTS: &str = "Restrictions unknown, ask the source";

/// Each fault of what a feed says.
pub(super) fn rows() -> Vec<Row> {
    let mut rows = broken_json();
    rows.extend(broken_items());
    rows.extend(broken_fields());
    rows.extend(broken_rights());
    rows
}

fn broken_json() -> Vec<Row> {
    let unreadable = |id, body: &[u8]| {
        Row::fails(id, [Answer::new("application/json", body)], NOT_LOADED).with_retry().says(
            "feed-parse",
            "fatal",
            "line 1",
        )
    };
    let version = json!({ "format": "video-story/9", "language": "en", "story": {} });
    vec![
        unreadable("F22-a-comma-too-many", br#"{"format":"video-story/1",,}"#),
        unreadable("F22-not-utf-8", b"{\"format\":\"video-story/1\",\"story\":{\"headline\":\"\xff\xfe\"}}"),
        unreadable("F22-cut-off", br#"{"format":"video-story/1","story":{"headline":"Half a"#),
        Row::shows("F23-a-byte-order-mark", [Answer::json(format!("\u{feff}{}", story("Marked")))]),
        Row::shows("F24-a-deep-unknown-field", [nested(|story, deep| story["_deep"] = deep)]),
        Row::loses(
            "F24-a-deep-row",
            nested(|story, deep| {
                list(story, &[row(1), row(2)]);
                story["topDownloads"]["items"][0]["headline"] = deep;
            }),
        )
        .tells("item-dropped", "degraded")
        .and(|seen| seen.count("rows") == 1),
        Row::fails("F32-a-format-to-come", [Answer::json(version)], "This story needs a newer player.").says(
            "feed-version",
            "fatal",
            "9",
        ),
        Row::shows(
            "F33-fields-to-come",
            [changed(|story| {
                story["formatMinor"] = 7.into();
                story["story"]["mood"] = json!({ "of": ["the", "day"] });
            })],
        ),
    ]
}

fn broken_items() -> Vec<Row> {
    let duplicate = {
        let whole = with_list(&[row(1), row(2)]).to_string();
        Answer::json(whole.replacen("\"id\":\"r1\"", "\"id\":\"r1\",\"id\":\"r1\"", 1))
    };
    let many = |count| Answer::json(with_list(&(0..count).map(row).collect::<Vec<_>>()));
    let mut untitled = row(1);
    untitled["headline"] = Value::Null;
    vec![
        Row::loses("F25-a-key-twice", duplicate)
            .tells("item-dropped", "degraded")
            .and(|seen| seen.count("rows") == 1),
        Row::shows("F26-an-id-twice", [Answer::json(with_list(&[row(1), row(1), row(2)]))])
            .tells("duplicate-id", "info")
            .and(|seen| seen.count("rows") == 3),
        Row::shows("F27-the-fewest-fields", [Answer::json(story("Little is known"))])
            .and(|seen| seen.count("emptyHeadings") == 0 && !seen.text().contains("Top downloads")),
        Row::loses("F28-a-row-without-a-title", Answer::json(with_list(&[untitled, row(2)])))
            .tells("item-dropped", "degraded")
            .and(|seen| seen.count("rows") == 1),
        Row::fails("F28-no-story", [changed(|story| story["story"] = Value::Null)], NO_STORY)
            .tells("feed-invalid", "fatal"),
        Row::shows("F38-an-empty-list", [Answer::json(with_list(&[]))])
            .and(|seen| !seen.text().contains("Top downloads")),
        Row::loses("F38-ten-thousand-rows", many(10_000))
            .tells("list-cut", "degraded")
            .and(|seen| seen.count("rows") == 10 && seen.text().contains("10 of 100 shown")),
    ]
}

fn broken_fields() -> Vec<Row> {
    let duration = |id, value: Value| {
        Row::loses(
            id,
            changed(|story| {
                story["story"]["video"] = json!({
                    "durationSeconds": value,
                    "sources": [{ "src": "https://media.example/a.mp4", "type": "video/mp4" }],
                });
            }),
        )
        .tells("field-ignored", "degraded")
        .and(|seen| !seen.text().contains("NaN") && !seen.text().contains("-1"))
    };
    let date = |id, value: &str| {
        Row::loses(id, changed(|story| story["story"]["published"] = value.into()))
            .tells("field-ignored", "degraded")
            .and(|seen| !["Invalid", "1970", "9999"].iter().any(|word| seen.text().contains(word)))
    };
    let address = |id, value: &str| {
        let mut bad = row(1);
        bad["url"] = value.into();
        Row::loses(id, Answer::json(with_list(&[bad, row(2)])))
            .tells("url-blocked", "degraded")
            .and(|seen| seen.count("rows") == 2 && seen.links().iter().all(|link| link.starts_with("http")))
    };
    vec![
        Row::loses(
            "F29-null-and-numbers",
            changed(|story| {
                story["story"]["location"] = 12.into();
                story["story"]["description"] = true.into();
            }),
        )
        .tells("field-ignored", "degraded"),
        duration("F30-a-duration-of-words", "NaN".into()),
        duration("F30-a-duration-below-nothing", (-1).into()),
        duration("F30-a-duration-of-99-hours", 356_400.into()),
        date("F31-no-date", "yesterday"),
        date("F31-an-impossible-date", "2024-02-30T10:00:00+00:00"),
        date("F31-a-date-far-away", "99999-01-01T00:00:00+00:00"),
        Row::shows(
            "F35-markup-in-words",
            [changed(|story| {
                story["story"]["headline"] = "<img src=x onerror=\"throw 1\"><script>throw 2</script>".into();
            })],
        )
        .and(|seen| seen.text().contains("<img src=x onerror=\"throw 1\"><script>throw 2</script>")),
        address("F36-an-address-that-is-a-script", "javascript:throw 3"),
        address("F36-an-address-that-is-data", "data:text/html,<script>throw 4</script>"),
        address("F36-an-address-with-a-password", "https://reader:secret@agency.example/"),
        address("F36-an-address-without-end", &format!("https://agency.example/{}", "a".repeat(2_048))),
        Row::loses(
            "F37-a-word-without-end",
            changed(|story| {
                story["story"]["headline"] = format!("\u{202e}{}", "W".repeat(10_000)).into();
            }),
        )
        .says("field-ignored", "degraded", "At most 500 are shown"),
    ]
}

fn broken_rights() -> Vec<Row> {
    let unknown = |id, rights: Value| {
        Row::loses(
            id,
            changed(|story| {
                story["story"]["video"] = json!({
                    "sources": [{ "src": "https://media.example/a.mp4", "type": "video/mp4" }],
                    "downloads": [{ "href": "https://media.example/a.mp4", "label": "MP4" }],
                });
                story["story"]["rights"] = rights;
            }),
        )
        .tells("restrictions-unknown", "degraded")
        .and(|seen| {
            seen.text().contains(NO_RIGHTS)
                && seen.links().iter().all(|link| !link.starts_with("https://media.example/"))
        })
    };
    vec![
        unknown("F34-rights-of-no-shape", 7.into()).tells("field-ignored", "degraded"),
        unknown("F34-restrictions-of-no-shape", json!({ "restrictions": { "text": "None" } }))
            .tells("field-ignored", "degraded"),
        // Words alone are read, and told as what they are.
        unknown("F34-a-restriction-of-no-shape", json!({ "restrictions": ["Editorial use only", 12] }))
            .tells("field-ignored", "info")
            .tells("item-dropped", "degraded")
            .and(|seen| seen.text().contains("Editorial use only") && seen.text().contains(NO_RIGHTS)),
    ]
}

/// A good story with a change.
fn changed(change: impl FnOnce(&mut Value)) -> Answer {
    let mut story = story("A story with a fault");
    change(&mut story);
    Answer::json(story)
}

/// A story with a value nested 100,000 deep in some place.
fn nested(place: impl FnOnce(&mut Value, Value)) -> Answer {
    let mut story = story("A story with a fault");
    place(&mut story, "DEEP".into());
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    Answer::json(story.to_string().replacen("\"DEEP\"", &deep, 1))
}

fn with_list(rows: &[Value]) -> Value {
    let mut story = story("A story with a list");
    list(&mut story, rows);
    story
}

fn list(story: &mut Value, rows: &[Value]) {
    story["topDownloads"] = json!({ "windowHours": 24, "items": rows });
}

fn row(number: u32) -> Value {
    json!({ "id": format!("r{number}"), "headline": format!("Row {number}"), "url": format!("https://agency.example/{number}") })
}
