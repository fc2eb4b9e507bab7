//! A story in the words of schema.org.

mod exact;
mod left_out;
mod round_trip;

use serde_json::Value;
use story_widget::feed::{Date, Document, Links, read};
use story_widget::text::structured_data::{Telling, json_ld};
use story_widget::text::{EnglishLocale, Language, Words};

/// What a browser's `URL` does, by the crate of the same standard.
fn resolve(reference: &str, base: &str) -> Option<String> {
    url::Url::parse(base).ok()?.join(reference).ok().map(Into::into)
}

fn links() -> Links<'static> {
    Links::new("https://feeds.example/story/1.json", true, resolve)
}

fn document(json: &str) -> Document {
    read(json.as_bytes(), &links()).document.unwrap_or_else(|unreadable| panic!("{unreadable}"))
}

/// A document of one story with these fields beside the required ones.
fn story_with(fields: &str) -> String {
    format!(
        r#"{{"format": "video-story/1", "language": "en", "story": {{"id": "1", "headline": "A headline",
            "published": "2023-09-20T11:09:00+00:00", {fields}}}}}"#
    )
}

/// A story with a file and these rights.
fn rights(rights: &str) -> String {
    story_with(&format!(
        r#""video": {{"poster": {{"src": "a.jpg"}}, "sources": [{{"src": "a.mp4", "type": "video/mp4"}}],
            "tracks": [{{"src": "a.vtt"}}]}}, "rights": {{{rights}}}"#
    ))
}

fn told_at(now: &str, document: &Document) -> Option<String> {
    let now = Date::parse(now).expect("a date").epoch_seconds();
    let (language, words) = (Language::English, &Words::ENGLISH);
    json_ld(document, &Telling { now, rows: 10, language, words, locale: &EnglishLocale })
}

/// What a document is told as, in the middle of 2024.
fn told(json: &str) -> Option<String> {
    told_at("2024-06-01T00:00:00Z", &document(json))
}

fn graph(json: &str) -> Vec<Value> {
    let told = told(json).expect("something to tell");
    let told: Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!(told["@context"], "https://schema.org");
    told["@graph"].as_array().expect("a graph").clone()
}

fn article(json: &str) -> Value {
    let article = graph(json).remove(0);
    assert_eq!(article["@type"], "NewsArticle");
    article
}

fn footage(json: &str) -> Value {
    let footage = article(json)["video"].clone();
    assert_eq!(footage["@type"], "VideoObject");
    footage
}
