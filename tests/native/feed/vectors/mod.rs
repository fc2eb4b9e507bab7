//! Strings that have done harm elsewhere, in every field of the format that has a text or an address.
//! Not here: what a browser makes of them (`tests/e2e/engines/vectors`), or random bytes (`chaos`).

mod addresses;
pub(crate) mod corpus;
mod standard;
mod texts;

use serde_json::Value;
use story_widget::feed::{Link, Links, Reading, read};

use super::promises::{self, Shown};
use super::{links, resolve};

/// Reads a document, and holds that the reading keeps the promises.
fn reading(document: &Value) -> Reading {
    let bytes = document.to_string();
    let reading = read(bytes.as_bytes(), &links());
    promises::hold(bytes.as_bytes(), &reading);
    reading
}

/// All addresses that a reading would follow.
fn hrefs(reading: &Reading) -> Vec<&str> {
    let Ok(document) = &reading.document else { return Vec::new() };
    Shown::of(document).links.iter().copied().map(Link::href).collect()
}
