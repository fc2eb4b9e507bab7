//! Strings that have done harm elsewhere, in each engine: shown as text, followed nowhere, moving nothing.
//! Not here: each of them in each field, for which no browser is needed (`tests/native/feed/vectors`).

mod addresses;
#[path = "../../../native/feed/vectors/corpus/mod.rs"]
mod corpus;
mod direction;
mod opened;
mod texts;

use std::time::Duration;

use serde_json::{Value, json};

use super::holds;
use super::report::note;
use crate::answer::Answer;
use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::{Host, Publisher, tool};
use corpus::{documents, each_place, is_link, is_text};

/// What the naughty strings and the seeds of a fuzzer of filters are, in packages of npm.
fn collected() -> Vec<String> {
    let naughty = tool("big-list-of-naughty-strings/blns.json");
    let mut strings: Vec<String> = serde_json::from_str(&naughty).expect("a list of texts");
    strings.extend(tool("xss-filters/tests/fuzz/bin/seed.xss").lines().map(str::to_owned));
    strings
}

/// A publisher whose page notices the harm, and whose agency has the one picture and file that is asked for.
fn publisher(engine: Engine) -> Publisher {
    let publisher = Publisher::read_in(engine);
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 9\"/>";
    let answer = Answer::new("image/svg+xml", picture).header("Cache-Control", "max-age=600");
    publisher.agency.answer("/picture.svg", [answer]);
    publisher
}

fn host(body: String) -> Host {
    let mut host = Host::new(body).script(include_str!("../../scripts/harm.js"));
    // Rows are laid out where nobody sees them too, so that their places can be compared.
    host.head += "<style>story-widget::part(row) { content-visibility: visible }</style>";
    host
}

/// A document with a text wherever one may stand, and addresses that are good.
fn filled(publisher: &Publisher, text: &str) -> Value {
    let [mut document, _] = documents();
    each_place(&mut document, is_text, &mut |_, value| *value = text.into());
    let picture = publisher.agency.url("/picture.svg");
    each_place(&mut document, is_link, &mut |_, value| *value = picture.as_str().into());
    let rights = document["story"]["rights"].as_object_mut().expect("rights");
    // Nothing is held back, so that all of it is offered.
    rights.remove("embargoUntil");
    rights.remove("useUntil");
    document
}

/// The same story in the player of another site.
fn framed(mut document: Value) -> Value {
    let video = document["story"]["video"].as_object_mut().expect("a video");
    video.remove("sources");
    document
}

/// An element with its document in it, in a box of so many pixels.
fn inline(document: &Value, width: u32, attributes: &str) -> String {
    let json = document.to_string().replace('<', "\\u003c");
    format!(
        "<div style=\"inline-size: {width}px\"><story-widget loading=eager {attributes}>\
         <script type=\"application/json\">{json}</script></story-widget></div>"
    )
}

/// What is to be asked for on a page of ours: files of the widget, what the agency has, nothing else.
#[track_caller]
fn unharmed(page: &Page) {
    let harm = page.value("window.harm()");
    assert_eq!(harm["calls"], json!([]), "a script ran");
    let port = page.publisher.site.port();
    assert_eq!(harm["address"], format!("http://localhost:{port}/story.html"), "the page was left");
    let ours = [page.publisher.widget.url("/"), page.publisher.agency.url("/")];
    for asked in harm["asked"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        let is_ours = ours.iter().any(|site| asked.starts_with(site.as_str()));
        assert!(is_ours || asked.ends_with("/favicon.ico"), "{asked} was asked for");
    }
    assert_eq!(page.publisher.site.requests("/x").len(), 0, "a picture that only markup names was asked for");
    assert_eq!(page.violations(), Vec::<String>::new());
}

/// Waits until each widget has come to an end.
fn settled(page: &Page) {
    let widgets = "[...document.querySelectorAll('story-widget')]";
    let is_over =
        format!("{widgets}.every(({{ dataset }}) => /ready|partial|failed|fallback/.test(dataset.state))");
    page.browser.until_within(Duration::from_mins(1), "all stories", || holds(page, &is_over).then_some(()));
}
