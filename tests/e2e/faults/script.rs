//! The widget itself does not arrive, is not what was published, or may not run.
//! Not here: the policy it does run under (`policy`).

use super::{CANNOT_RUN, Ending, ends};
use crate::answer::Answer;
use crate::built::built_bytes;
use crate::engine::Engine;
use crate::publisher::{Host, Publisher};

in_each_engine! {
    a_browser_without_webassembly_shows_the_fallback,
    a_module_that_is_not_there_is_asked_for_twice_and_shows_the_fallback,
    a_module_that_never_comes_ends_in_the_fallback_within_25_seconds,
    a_hundred_changed_bytes_in_any_file_are_never_run,
    a_module_of_the_wrong_type_runs,
    a_loader_that_never_comes_leaves_the_publishers_own_content,
    a_machine_without_memory_for_the_module_shows_the_fallback,
}

fn a_browser_without_webassembly_shows_the_fallback(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let body = publisher.snippet("harbour.json", "loading=eager");
    let page = publisher.open_host(&Host::new(body).script("delete window.WebAssembly;"));
    ends(&page, &Ending { state: "fallback", code: "wasm-unsupported", sentence: CANNOT_RUN, retry: false });
    assert_eq!(page.publisher.widget.requests(".wasm").len(), 0, "nothing is fetched in vain");
}

fn a_module_that_is_not_there_is_asked_for_twice_and_shows_the_fallback(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    publisher.spoil("story-widget.wasm", Answer::status(404));
    let body = publisher.snippet("harbour.json", "loading=eager");
    let page = publisher.open(body);
    ends(&page, &Ending { state: "fallback", code: "wasm-load", sentence: CANNOT_RUN, retry: false });
    assert_eq!(page.publisher.widget.requests(".wasm").len(), 2);
}

fn a_module_that_never_comes_ends_in_the_fallback_within_25_seconds(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let _held = publisher.hold("story-widget.wasm");
    let body = publisher.snippet("harbour.json", "loading=eager");
    let page = publisher.open(body);
    ends(&page, &Ending { state: "fallback", code: "feed-timeout", sentence: CANNOT_RUN, retry: false });
}

fn a_hundred_changed_bytes_in_any_file_are_never_run(engine: Engine) {
    let kinds = [
        ("story-widget.wasm", "application/wasm", 50),
        ("story-widget.js", "text/javascript", 25),
        ("story-widget.css", "text/css", 25),
    ];
    // What checks the files is the browser; all of it is looked at in one of them.
    let share = if engine == Engine::Chromium { 1 } else { 8 };
    for (name, kind, times) in kinds.map(|(name, kind, times)| (name, kind, times / share)) {
        let whole = built_bytes(name);
        let spoilt = |time: usize| {
            let mut bytes = whole.clone();
            // Spread over all of the file, its first and last byte among them.
            let at = (bytes.len() - 1) * time / (times - 1);
            bytes[at] ^= 1 << (time % 8);
            Answer::new(kind, bytes)
        };
        let publisher = Publisher::read_in(engine);
        publisher.spoil(name, spoilt(0));
        let body = publisher.snippet("harbour.json", "loading=eager");
        let page = publisher.open(body);
        ends(&page, &Ending { state: "fallback", code: "wasm-load", sentence: CANNOT_RUN, retry: false });
        for time in 1..times {
            page.publisher.spoil(name, spoilt(time));
            page.browser.reload();
            page.wait_for_state("fallback");
            assert!(page.is_fallback_shown(), "{name}, {time}");
        }
    }
}

fn a_module_of_the_wrong_type_runs(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    publisher.spoil(
        "story-widget.wasm",
        Answer::new("application/octet-stream", built_bytes("story-widget.wasm")),
    );
    let body = publisher.snippet("minimal.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
}

#[test]
fn styles_that_came_too_late_are_asked_for_again_by_a_refresh() {
    let publisher = Publisher::new();
    let lost = || Answer::status(503);
    let there = Answer::new("text/css", built_bytes("story-widget.css"));
    publisher.spoil_first("story-widget.css", [lost(), lost(), there]);
    let body = publisher.snippet("harbour.json", "loading=eager");
    let page = publisher.open(body);
    ends(&page, &Ending { state: "fallback", code: "wasm-load", sentence: CANNOT_RUN, retry: false });
    page.value("document.querySelector('story-widget').refresh()");
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

fn a_loader_that_never_comes_leaves_the_publishers_own_content(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    publisher.widget.answer("/assets/story/v1/story-widget.js", [Answer::status(404)]);
    let body = publisher.snippet("harbour.json", "loading=eager");
    let page = publisher.open(body);
    page.browser.until("the loader asked for", || {
        (page.publisher.widget.requests("/v1/story-widget.js").len() == 1).then_some(())
    });
    assert!(page.is_fallback_shown());
    assert_eq!(page.console(), []);
}

fn a_machine_without_memory_for_the_module_shows_the_fallback(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let body = publisher.snippet("harbour.json", "loading=eager");
    let page = publisher.open_host(
        &Host::new(body).script("WebAssembly.compile = async () => { throw RangeError('Out of memory'); };"),
    );
    ends(&page, &Ending { state: "fallback", code: "wasm-oom", sentence: CANNOT_RUN, retry: false });
}

#[test]
fn a_tag_of_type_module_brings_the_story_too() {
    let publisher = Publisher::new();
    let body =
        publisher.snippet("minimal.json", "loading=eager consent=off").replace("async ", "type=module ");
    let page = publisher.open(body);
    page.wait_for_state("ready");
}
