//! The cookie dialog: who is asked, by what, and what becomes of it. That only a person's press counts is
//! also why nobody presses *Accept* here: a script's press is none (`tests/e2e` has a person's).

mod elsewhere;
mod first_layer;
mod kept;
mod settings;

use crate::page::{Change, until, window};
use crate::story::Story;
use crate::value::{json, switches};
use wasm_bindgen::JsCast;

const FEED: &str = r#""story": {"id": "1", "headline": "A", "published": "2023-09-20T11:09:00Z"},
    "consent": {"categories": [
        {"id": "analytics", "title": "Counting", "text": "How many people watch.", "stores": ["plays_*", "visits"], "providers": [{
            "name": "Counter", "purpose": "Statistics", "retention": "30 days",
            "privacyUrl": "https://counter.example/privacy"
        }]},
        {"id": "preferences", "title": "Preferences", "text": "Your volume."}
    ]}"#;

fn feed() -> String {
    crate::sample::document_with(FEED)
}

/// A story that asks at once.
async fn asking() -> Story {
    let story = Story::with(&[("consent", "own")], &feed()).await;
    until("the first layer", || asks(&story)).await;
    story
}

/// Whether the first layer is on screen, and not only its space.
fn asks(story: &Story) -> bool {
    story
        .select(".first-layer")
        .is_some_and(|layer| !layer.has_attribute("hidden") && !layer.has_attribute("data-waiting"))
}

/// Whether the first layer has no space any more.
fn is_gone(story: &Story) -> bool {
    story.select(".first-layer").is_some_and(|layer| layer.has_attribute("hidden"))
}

fn dialog(story: &Story) -> web_sys::HtmlDialogElement {
    story.select("dialog").unwrap().unchecked_into()
}

async fn open_settings(story: &Story) {
    story.press("button", "Open settings").await;
    until("the dialog", || dialog(story).open()).await;
}

fn set(story: &Story, choices: &[(&str, bool)]) -> String {
    json(&story.command("consent-set", &switches(choices)))
}

/// A signal of the reader's browser.
fn global_privacy_control() -> Change {
    Change::value(&window().navigator(), "globalPrivacyControl", true)
}
