//! From `mount` to `unmount`: what comes of a document, and what is left behind.
//! Not here: any part of the story.

mod arriving;
mod attributes;
mod failing;
mod leaving;
mod markup;

use crate::page::Change;
use crate::story::{Stand, Story};
use crate::value::string;

const QUIET: [(&str, &str); 1] = [("consent", "off")];

/// An element whose feed is at an address.
fn with_feed() -> Stand {
    Stand::new(&[("consent", "off"), ("feed", "/story.json")], None)
}

/// A `fetch` that answers with a document, from where it was asked for.
fn serves(document: &str) -> Change {
    let quoted = String::from(js_sys::JSON::stringify(&document.into()).unwrap());
    Change::fetch(&format!(
        "async ({{ url }}) => Object.defineProperty(
            new Response({quoted}, {{ headers: {{ 'content-type': 'application/json' }} }}), 'url', {{ value: url }})"
    ))
}

/// The states the page was told.
fn states(story: &Story) -> Vec<String> {
    story.details("story-state").iter().filter_map(|detail| string(detail, "state")).collect()
}

/// A language file in which every message says its own name.
fn german() -> String {
    let mut names: Vec<String> =
        story_widget::text::Message::ALL.iter().map(|message| format!("'{message:?}'")).collect();
    // Those of the pieces come after them.
    names.resize(story_widget::text::COUNT, "''".to_owned());
    format!("(tag) => tag === 'de' ? Promise.resolve([{}]) : Promise.reject()", names.join(","))
}
