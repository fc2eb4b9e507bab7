//! What `feed` promises: which parts of a document are read, and what is said of the others.

mod bytes;
mod chaos;
mod check;
mod corruption;
mod date;
mod document;
mod footage;
mod html;
mod import;
mod json;
mod limits;
mod link;
mod nesting;
mod notice;
mod number;
mod prints;
mod problem;
mod promises;
mod region;
mod restriction;
mod row;
mod schema;
pub(crate) mod vectors;
mod vtt;
mod word;

use story_widget::feed::{Date, Document, Effect, Link, Links, Problem, Reading, Seconds, Story, read};

/// A document with every field of the format and nothing wrong.
const FULL: &str = include_str!("full.json");

/// What a browser's `URL` does, by the crate of the same standard.
fn resolve(reference: &str, base: &str) -> Option<String> {
    url::Url::parse(base).ok()?.join(reference).ok().map(Into::into)
}

fn links() -> Links<'static> {
    Links::new("https://feeds.example/story/123.json", true, resolve)
}

fn read_text(text: &str) -> Reading {
    read(text.as_bytes(), &links())
}

/// A document with these fields beside `format` and `language`.
fn document_with(fields: &str) -> String {
    format!(r#"{{"format": "video-story/1", "language": "en", {fields}}}"#)
}

/// A document of one story with these fields beside the required ones.
fn story_with(fields: &str) -> String {
    let required = r#""id": "1", "headline": "A headline", "published": "2023-09-20T11:09:00+00:00""#;
    document_with(&format!(r#""story": {{{required}, {fields}}}"#))
}

/// A document of a list of these rows.
fn list_with(rows: &str) -> String {
    document_with(&format!(r#""topDownloads": {{"items": [{rows}]}}"#))
}

/// The document, where there must be one.
fn shown(text: &str) -> Document {
    read_text(text).document.unwrap_or_else(|unreadable| panic!("{unreadable}"))
}

fn shown_story(fields: &str) -> Story {
    shown(&story_with(fields)).story.expect("a story")
}

/// Everything that is said of a document.
fn said(text: &str) -> Vec<String> {
    let reading = read_text(text);
    let unreadable = reading.document.err().map(|unreadable| unreadable.to_string());
    unreadable.into_iter().chain(reading.problems.iter().map(ToString::to_string)).collect()
}

fn said_of_story(fields: &str) -> Vec<String> {
    said(&story_with(fields))
}

/// The codes of `story-error` that a document gives.
fn effects(text: &str) -> Vec<&'static str> {
    read_text(text).problems.iter().filter_map(Problem::effect).map(Effect::as_str).collect()
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|fault| panic!("{text}: {fault}"))
}

fn link(reference: &str) -> Link {
    links().link(reference).unwrap_or_else(|fault| panic!("{reference}: {fault}"))
}

fn millis(millis: u32) -> Seconds {
    Seconds::from_millis(millis).expect("at most a day")
}
