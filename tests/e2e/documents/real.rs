//! The invented addresses of snippets, and the sites of a test in their place.
//! Not here: what is done with the snippet then.

use crate::built::integrity;
use crate::publisher::{NONCE, Publisher};
use std::path::Path;

/// The story of addresses that name none of the samples.
const STORY: &str = "harbour.json";
const FEEDS: &str = "https://feeds.example/";
const FRAMED: &str = "https%3A%2F%2Ffeeds.example%2Fstory%2F123.json";

/// A snippet with the sites of a test in the place of invented ones. Scripts and styles have the nonce of the page.
pub(super) fn real(publisher: &Publisher, snippet: &str) -> String {
    let widget = publisher.widget.url("/assets/story/");
    let agency = |path: &str| publisher.agency.url(path);
    let text = snippet
        .replace("https://cdn.example/", &widget)
        .replace(FRAMED, &publisher.feed(STORY).replace(':', "%3A").replace('/', "%2F"))
        .replace("https://media.example/", &agency("/media/"))
        .replace("https://player.example/", &agency("/player/"))
        .replace("\"poster.jpg\"", &format!("\"{}\"", agency("/media/harbour-poster-1280.jpg")))
        .replace("integrity=\"sha384-…\"", &format!("integrity=\"{}\"", integrity("name", "loader (pinned)")))
        .replace(" nonce=\"…\"", "");
    let text = with_feeds(publisher, &text);
    text.replace("<script", &format!("<script nonce={NONCE}"))
        .replace("<style", &format!("<style nonce={NONCE}"))
}

/// A text with feeds of the agency: the sample that an address names, else the same story for all.
pub(super) fn with_feeds(publisher: &Publisher, text: &str) -> String {
    let mut parts = text.split(FEEDS);
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|letter: char| !letter.is_alphanumeric() && !"/-._".contains(letter));
        let (address, rest) = part.split_at(end.unwrap_or(part.len()));
        let name = address.rsplit('/').next().unwrap_or_default();
        let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/feeds").join(name);
        let is_sample = !name.is_empty() && sample.is_file();
        whole += &publisher.feed(if is_sample { name } else { STORY });
        whole += rest;
    }
    whole
}
