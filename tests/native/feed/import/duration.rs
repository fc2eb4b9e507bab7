//! Lengths of footage as agencies write them.

use super::{at, ninjs_with, said, video_object_with};

/// A ninjs item whose file has a duration and these other fields.
fn file_with(duration: &str, fields: &str) -> String {
    ninjs_with(&format!(
        r#""versioncreated": "2023-09-20T11:09:00Z",
           "renditions": {{"main": {{"href": "a.mp4", "mimetype": "video/mp4", "duration": {duration} {fields}}}}}"#
    ))
}

fn seconds(json: &str) -> String {
    at(json, "/story/video/durationSeconds").to_string()
}

/// A footage of schema.org of that duration.
fn of_iso(duration: &str) -> String {
    seconds(&video_object_with(&format!(r#""contentUrl": "a.mp4", "duration": "{duration}""#)))
}

#[test]
fn a_number_is_seconds() {
    assert_eq!(seconds(&file_with("128.929", "")), "128.929");
    assert_eq!(seconds(&file_with("60", r#", "sizeinbytes": 3000000"#)), "60");
    assert_eq!(seconds(&file_with("3600", "")), "3600");
}

#[test]
fn a_number_is_milliseconds_where_the_size_of_the_file_leaves_nothing_else() {
    // Two minutes nine of 30 megabytes; a day and a half would have two kilobits a second.
    assert_eq!(seconds(&file_with("128929", r#", "sizeinbytes": 30000000"#)), "128.929");
    assert_eq!(seconds(&file_with("45000", r#", "sizeinbytes": 30000000"#)), "45");
    assert_eq!(seconds(&file_with("45000", r#", "sizeinbytes": 30000000, "bitrate": 5300"#)), "45");
    assert_eq!(seconds(&file_with("45000", r#", "sizeinbytes": 30000000, "bitrate": 5300000"#)), "45");
    // Twelve hours and a half of a camera on a square.
    assert_eq!(seconds(&file_with("45000", r#", "sizeinbytes": 5625000000, "bitrate": 1000"#)), "45000");
}

#[test]
fn more_than_a_day_is_milliseconds() {
    assert_eq!(seconds(&file_with("128929", "")), "128.929");
    assert_eq!(
        said(&file_with("128929", "")),
        ["W206 /renditions/main/duration: the duration 128929. It is taken for milliseconds. \
          Write seconds, for example 61.5."]
    );
}

#[test]
fn a_file_whose_name_is_empty_is_told_by_its_place() {
    let item = file_with("128929", "").replace("\"main\"", "\"\"");
    let lines = said(&item);
    assert!(lines[0].starts_with("W206 /renditions//duration: the duration 128929."), "{lines:?}");
}

#[test]
fn a_system_known_for_milliseconds_is_believed() {
    let item = file_with("45000", "");
    assert_eq!(seconds(&item), "45000");
    let wrapped = format!(r#"{{"data": {{"item": {item}}}}}"#);
    assert_eq!(seconds(&wrapped), "45");
    assert_eq!(said(&wrapped), [""; 0]);
    assert_eq!(seconds(&item.replace("tag:1", "https://api.ap.org/media/v/content/1")), "45");
    assert_eq!(seconds(&item.replace("\"uri\"", "\"altids\": {\"itemid\": \"1\"}, \"uri\"")), "45");
}

#[test]
fn durations_of_iso_are_read() {
    for (iso, seconds) in [
        ("PT1M", "60"),
        ("PT1M30S", "90"),
        ("PT2H", "7200"),
        ("P0DT0H1M0S", "60"),
        ("PT90.5S", "90.5"),
        ("PT0.001S", "0.001"),
        ("PT1M30,25S", "90.25"),
        ("P1D", "86400"),
        ("pt1m", "60"),
    ] {
        assert_eq!(of_iso(iso), seconds, "{iso}");
    }
}

#[test]
fn ten_months_are_refused_and_told() {
    assert_eq!(of_iso("P10M"), "\"P10M\"", "passed on, for the reader to refuse");
    assert_eq!(
        said(&video_object_with(r#""contentUrl": "a.mp4", "duration": "P10M""#)),
        [
            "E120 /duration: the text \"P10M\". A number of seconds above 0, at most 86400, is expected. For example 61.5."
        ]
    );
    for iso in [
        "P1Y",
        "P",
        "PT",
        "PT1",
        "PTM",
        "PT-1M",
        "PT1M1M",
        "PT1S1M",
        "PT1.M",
        "PT1.5.5S",
        "P2D",
        "PT0S",
        "one minute",
    ] {
        assert_eq!(of_iso(iso), format!("\"{iso}\""), "{iso}");
    }
}

#[test]
fn clocks_are_read_and_told() {
    for (clock, seconds) in [("01:30", "90"), ("1:02:03", "3723"), ("90", "90"), ("0:45.5", "45.5")] {
        assert_eq!(of_iso(clock), seconds, "{clock}");
    }
    for text in ["1:2:3:4", "1:", ":1", "a:b", "1..5"] {
        assert_eq!(of_iso(text), format!("\"{text}\""), "{text}");
    }
    assert_eq!(
        said(&video_object_with(r#""contentUrl": "a.mp4", "duration": "01:30""#)),
        ["W206 /duration: the duration 01:30. It is taken for a clock of hours, minutes and seconds. \
          Write seconds, for example 61.5."]
    );
}
