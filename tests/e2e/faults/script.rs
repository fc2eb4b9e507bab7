//! The widget itself does not arrive, is not what was published, or may not run.
//! Not here: the policy it does run under (`policy`).

use super::{CANNOT_RUN, Ending, ends};
use crate::answer::Answer;
use crate::publisher::{Host, NONCE, Publisher, built_bytes};

#[test]
fn a_browser_without_webassembly_shows_the_fallback() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager");
    let page = publisher.open_host(&Host::new(body).script("delete window.WebAssembly;"));
    ends(&page, &Ending { state: "fallback", code: "wasm-unsupported", sentence: CANNOT_RUN, retry: false });
    assert_eq!(page.publisher.widget.requests(".wasm").len(), 0, "nothing is fetched in vain");
}

#[test]
fn a_policy_without_webassembly_shows_the_fallback_and_names_what_is_missing() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager");
    let policy = format!("script-src 'nonce-{NONCE}'");
    let page = publisher.open_host(&Host { policy: Some(policy), ..Host::new(body) });
    ends(&page, &Ending { state: "fallback", code: "wasm-blocked", sentence: CANNOT_RUN, retry: false });
    assert!(page.console()[0].text.contains("'wasm-unsafe-eval'"), "{:?}", page.console());
}

#[test]
fn a_module_that_is_not_there_is_asked_for_twice_and_shows_the_fallback() {
    let publisher = Publisher::new();
    publisher.spoil("story-widget.wasm", Answer::status(404));
    let body = publisher.snippet("harbour.json", "loading=eager");
    let page = publisher.open(body);
    ends(&page, &Ending { state: "fallback", code: "wasm-load", sentence: CANNOT_RUN, retry: false });
    assert_eq!(page.publisher.widget.requests(".wasm").len(), 2);
}

#[test]
fn a_module_that_never_comes_ends_in_the_fallback_within_25_seconds() {
    let publisher = Publisher::new();
    let _held = publisher.hold("story-widget.wasm");
    let body = publisher.snippet("harbour.json", "loading=eager");
    let page = publisher.open(body);
    ends(&page, &Ending { state: "fallback", code: "feed-timeout", sentence: CANNOT_RUN, retry: false });
}

#[test]
fn one_changed_byte_in_any_file_is_never_run() {
    let kinds = [
        ("story-widget.wasm", "application/wasm"),
        ("story-widget.js", "text/javascript"),
        ("story-widget.css", "text/css"),
    ];
    for (name, kind) in kinds {
        let publisher = Publisher::new();
        let mut bytes = built_bytes(name);
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        publisher.spoil(name, Answer::new(kind, bytes));
        let body = publisher.snippet("harbour.json", "loading=eager");
        let page = publisher.open(body);
        ends(&page, &Ending { state: "fallback", code: "wasm-load", sentence: CANNOT_RUN, retry: false });
    }
}

#[test]
fn a_module_of_the_wrong_type_runs() {
    let publisher = Publisher::new();
    publisher.spoil(
        "story-widget.wasm",
        Answer::new("application/octet-stream", built_bytes("story-widget.wasm")),
    );
    let body = publisher.snippet("minimal.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
}

#[test]
fn a_fault_of_one_story_leaves_the_other_alone() {
    let publisher = Publisher::new();
    let body = publisher.snippet("not-there.json", "loading=eager consent=off")
        + &publisher.element("minimal.json", "loading=eager consent=off id=second");
    let page = publisher.open(body);
    page.wait_for_state("failed");
    page.wait_for("document.getElementById('second').dataset.state === 'ready'");
}
