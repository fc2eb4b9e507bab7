//! What becomes of documents of other formats.

mod chaos;
mod date;
mod duration;
mod json_feed;
mod ninjs;
mod problem;
mod rights;
mod sample;
mod schema_org;
mod subject;
mod told_apart;

use serde_json::Value;
use story_widget::feed::import::{Dialect, Imported, Place, import, read_any};
use story_widget::feed::{Document, Reading, Story};

use super::links;

fn imported(json: &str) -> Imported {
    import(json.as_bytes(), Place::Story).unwrap_or_else(|unreadable| panic!("{unreadable}"))
}

/// The document that another became.
fn native(json: &str) -> Value {
    serde_json::from_str(&imported(json).json).expect("JSON")
}

/// What is at a place of the document that another became; `null`: nothing.
fn at(json: &str, pointer: &str) -> Value {
    native(json).pointer(pointer).cloned().unwrap_or_default()
}

fn read_place(json: &str, place: Place) -> Reading {
    read_any(json.as_bytes(), &links(), place)
}

fn shown(json: &str) -> Document {
    read_place(json, Place::Story).document.unwrap_or_else(|unreadable| panic!("{unreadable}"))
}

fn story(json: &str) -> Story {
    shown(json).story.expect("a story")
}

fn said(json: &str) -> Vec<String> {
    let reading = read_place(json, Place::Story);
    let unreadable = reading.document.err().map(|unreadable| unreadable.to_string());
    unreadable.into_iter().chain(reading.problems.iter().map(ToString::to_string)).collect()
}

fn dialect(json: &str) -> Option<Dialect> {
    import(json.as_bytes(), Place::Story).ok().map(|imported| imported.dialect)
}

/// A ninjs item with these fields beside an id, a headline and a language.
fn ninjs_with(fields: &str) -> String {
    format!(r#"{{"uri": "tag:1", "headline": "A headline", "language": "en", {fields}}}"#)
}

/// A footage of schema.org with these fields beside a name and a date.
fn video_object_with(fields: &str) -> String {
    let required =
        r#""@context": "https://schema.org", "@type": "VideoObject", "@id": "1", "name": "A name""#;
    format!(r#"{{{required}, "inLanguage": "en", "uploadDate": "2023-09-20T11:09:00Z", {fields}}}"#)
}
