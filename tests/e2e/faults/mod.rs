//! What goes wrong, and what reader and publisher are told: a sentence, the fallback, one event, one line.
//! Not here: parts of a story that are broken alone (`story`).

mod feed;
mod host;
mod panic;
mod piece;
mod retry;
mod script;
mod stumble;
mod told;

use crate::page::Page;
use serde_json::Value;
use std::time::Duration;

/// How a page with a fault ends.
struct Ending {
    state: &'static str,
    code: &'static str,
    sentence: &'static str,
    retry: bool,
}

const NOT_AVAILABLE: &str = "This story is not available.";

const NOT_LOADED: &str = "This story could not be loaded.";

const CANNOT_RUN: &str = "The story player cannot run here.";

/// Waits for the ending, looks at all of it, and returns the detail of the one event.
fn ends(page: &Page, ending: &Ending) -> Value {
    let Ending { state, code, sentence, retry } = *ending;
    // All of it takes 25 s at most; what is more is for loading the page and for looking, where other tests run.
    page.wait_for_state_within(Duration::from_secs(35), state);
    page.wait_until_shown(sentence);
    assert!(page.is_fallback_shown(), "the publisher's own text is to be seen");
    assert_eq!(page.look_for("button", "Retry").is_some(), retry, "Retry stands there where it can help");
    // The words for some of it are a file of their own.
    page.wait_for_event("story-error", |detail| detail["severity"] != "info");
    let events = page.events("story-error");
    let events: Vec<Value> = events.into_iter().filter(|detail| detail["severity"] != "info").collect();
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!(events[0]["code"], code, "{events:?}");
    assert_eq!(events[0]["severity"], "fatal", "{events:?}");
    let lines = page.console();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].level == "error" && lines[0].text.contains(code), "{lines:?}");
    assert!(page.states().iter().all(|known| known == "loading" || known == state), "{:?}", page.states());
    events.into_iter().next().unwrap_or_default()
}
