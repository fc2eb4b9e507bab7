//! Documents of a few fields, for one test each.
//! Not here: whole stories (`public/feeds`).

/// A document with these fields beside `format` and `language`.
pub(crate) fn document_with(fields: &str) -> String {
    format!(r#"{{"format": "video-story/1", "language": "en", {fields}}}"#)
}

/// A document of one story with these fields beside the required ones.
pub(crate) fn story_with(fields: &str) -> String {
    let comma = if fields.is_empty() { "" } else { ", " };
    let required =
        r#""id": "1", "headline": "Divers raise a boat", "published": "2023-09-20T11:09:00+00:00""#;
    document_with(&format!(r#""story": {{{required}{comma}{fields}}}"#))
}

/// The same with footage of a minute in two files, and further fields of the story.
pub(crate) fn footage_with(fields: &str) -> String {
    let comma = if fields.is_empty() { "" } else { ", " };
    story_with(&format!(
        r#""video": {{"durationSeconds": 60, "sources": [
            {{"src": "/clip.mp4", "type": "video/mp4"}}, {{"src": "/clip.webm", "type": "video/webm"}}
        ]}}{comma}{fields}"#
    ))
}

/// A document of a list of so many rows, numbered from `from`, with further fields of the list.
pub(crate) fn list_of(from: usize, rows: usize, fields: &str) -> String {
    let row =
        |n: usize| format!(r#"{{"id": "{n}", "headline": "Row {n}", "url": "https://agency.example/{n}"}}"#);
    let rows: Vec<String> = (from..from + rows).map(row).collect();
    let comma = if fields.is_empty() { "" } else { ", " };
    document_with(&format!(r#""topDownloads": {{"items": [{}]{comma}{fields}}}"#, rows.join(", ")))
}
