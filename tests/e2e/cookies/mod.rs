//! The reader's choice about cookies: asked once, plainly, kept, and taken back as easily.
//! Not here: how signals and choices merge (`state::consent` has tests of its own).

mod audit;
mod contexts;
mod erased;
mod first_layer;
mod framed;
mod host;
mod later;
mod receipt;
mod scan;
mod settings;
mod shared;
mod third_party;
mod untrusted;
mod walk;

use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::Publisher;
use serde_json::Value;

const LAYER: [&str; 3] = ["Accept optional", "Reject optional", "Open settings"];

/// All that a page can keep in a browser, as text; empty strings where it keeps nothing.
const KEPT: &str =
    "JSON.stringify([document.cookie, Object.entries(localStorage), Object.entries(sessionStorage)])";

const NOTHING: &str = r#"["",[],[]]"#;

/// A page whose publisher leaves the question to the widget, and the question on it.
fn asked() -> Page {
    asked_in(Engine::Chromium)
}

fn asked_in(engine: Engine) -> Page {
    asked_by(Publisher::read_in(engine))
}

fn asked_by(publisher: Publisher) -> Page {
    let body = publisher.snippet("harbour.json", "loading=eager consent=own");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.button("Accept optional");
    page
}

fn kept(page: &Page) -> String {
    page.value(KEPT).as_str().unwrap_or_default().to_owned()
}

/// What the page was told of the reader's choice last.
fn choice(page: &Page) -> Value {
    page.events("story-consent").pop().unwrap_or_default()
}

fn is_asked(page: &Page) -> bool {
    LAYER.iter().any(|name| page.look_for("button", name).is_some())
}

/// Withdraws by script and waits until this is so: within 100 ms, or within the next turns of a machine that has other things to do.
fn withdraw_until(page: &Page, is_so: &str) {
    let took = page.browser.run_until_called(
        &format!(
            "const [done] = arguments; const start = performance.now(); let turns = 0; \
             document.querySelector('story-widget').consent.withdraw(); \
             const look = () => {is_so} ? done([performance.now() - start, turns]) : (turns++, setTimeout(look)); look();"
        ),
        &[],
    );
    let is_less = |index: usize, most: f64| took[index].as_f64().is_some_and(|value| value < most);
    assert!(is_less(0, 100.0) || is_less(1, 5.0), "milliseconds and turns until {is_so}: {took}");
}

fn wait_until_not_asked(page: &Page) {
    for name in LAYER {
        page.wait_without("button", name);
    }
}
