//! A page's policy in each engine: the documented one, under which nothing is refused, and one that lacks a directive, which is named.
//! Not here: all that a reader can do under it (`policy`, in Chromium).

use super::play_name;
use crate::answer::Answer;
use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::{FALLBACK, Host, NONCE, Publisher, feed};
use serde_json::Value;

in_each_engine! {
    under_the_documented_policy_nothing_is_refused,
    a_policy_without_the_host_of_the_feed_is_named,
    a_policy_without_the_host_of_the_widget_is_named,
    a_policy_without_webassembly_is_named,
    a_policy_without_the_host_of_the_pictures_is_named,
    a_policy_without_the_host_of_the_footage_is_named,
    a_policy_that_refuses_the_script_leaves_what_stood_there,
    a_policy_that_only_reports_is_not_to_blame,
}

/// A page with the documented policy but for a change.
fn open(publisher: Publisher, changes: &[(&str, &str)], attributes: &str) -> Page {
    let policy = publisher.policy(changes);
    let body = publisher.snippet("harbour.json", &format!("loading=eager {attributes}"));
    publisher.open_host(&Host { policy: Some(policy), ..Host::new(body) })
}

/// The one error with this code and its one line, which both say `words`.
fn is_named(page: &Page, code: &str, words: &str) -> Value {
    let event = page.wait_for_event("story-error", |detail| detail["code"] == code);
    let message = event["message"].as_str().unwrap_or_default();
    assert!(message.contains(words), "{event}");
    let lines = page.console();
    let [line] = &lines[..] else { panic!("one line: {lines:?}") };
    assert!(line.text.contains(code) && line.text.contains(words), "{line:?}");
    event
}

fn under_the_documented_policy_nothing_is_refused(engine: Engine) {
    let page = open(Publisher::read_in(engine), &[], "consent=own");
    page.wait_for_state("ready");
    page.button("Open settings").press();
    page.find("dialog", "Cookie settings");
    page.button("Save").press();
    page.wait_without("dialog", "Cookie settings");
    page.button("Description").press();
    page.button("Show more").press();
    page.wait_until_shown("20 of 45 shown");
    page.button(&play_name()).press();
    page.button("Pause");
    page.value("document.querySelector('story-widget').lang = 'de'");
    page.button("Beschreibung");
    // The page's own picture is its own affair; some engines ask for it under the policy.
    let violations = page.violations().into_iter().filter(|violation| !violation.contains("favicon.ico"));
    assert_eq!(violations.collect::<Vec<_>>(), Vec::<String>::new());
    assert_eq!(page.console(), []);
}

fn a_policy_without_the_host_of_the_feed_is_named(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let widget = publisher.widget.url("");
    let page = open(publisher, &[("connect-src", &widget)], "consent=off");
    page.wait_until_shown("This story could not be loaded.");
    page.button("Retry");
    is_named(&page, "feed-network", "connect-src refuses");
    assert_eq!(page.publisher.agency.requests("/feeds/").len(), 0);
}

fn a_policy_without_the_host_of_the_widget_is_named(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let agency = publisher.agency.url("");
    let page = open(publisher, &[("connect-src", &agency)], "consent=off");
    page.wait_for_state("fallback");
    is_named(&page, "wasm-load", "refused by connect-src");
    page.wait_until_shown("The story player cannot run here.");
    assert!(page.is_fallback_shown());
}

fn a_policy_without_webassembly_is_named(engine: Engine) {
    let script = format!("'nonce-{NONCE}'");
    let page = open(Publisher::read_in(engine), &[("script-src", &script)], "consent=off");
    page.wait_for_state("fallback");
    is_named(&page, "wasm-blocked", "script-src needs 'wasm-unsafe-eval'");
    page.wait_until_shown("The story player cannot run here.");
    assert!(page.is_fallback_shown());
}

fn a_policy_without_the_host_of_the_pictures_is_named(engine: Engine) {
    let page = open(Publisher::read_in(engine), &[("img-src", "'none'")], "consent=off");
    page.wait_for_state("ready");
    let event = is_named(&page, "poster", "img-src refuses");
    assert_eq!(event["severity"], "degraded", "{event}");
}

fn a_policy_without_the_host_of_the_footage_is_named(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let mut story = feed("harbour.json");
    // Firefox plays HLS under any policy, by what it makes itself of the pieces.
    story["story"]["video"]["sources"]
        .as_array_mut()
        .expect("files")
        .retain(|file| file["type"] == "video/mp4");
    publisher.agency.answer("/feeds/harbour.json", [Answer::json(story)]);
    let page = open(publisher, &[("media-src", "'none'")], "consent=off");
    page.wait_for_state("ready");
    page.button(&play_name()).press();
    page.wait_until_shown("This page does not allow the video to load.");
    is_named(&page, "media-blocked", "media-src refuses");
}

fn a_policy_that_refuses_the_script_leaves_what_stood_there(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let (policy, tag) = (publisher.policy(&[]), publisher.tag().replace(NONCE, "of-another"));
    let body = tag + &publisher.element("harbour.json", "loading=eager");
    let page = publisher.open_host(&Host { policy: Some(policy), ..Host::new(body) });
    page.wait_for("document.readyState === 'complete'");
    let element = "document.querySelector('story-widget')";
    assert_eq!(page.value(&format!("{element}.shadowRoot")), Value::Null);
    assert_eq!(page.value(&format!("{element}.checkVisibility() && {element}.innerText")), FALLBACK);
    assert_eq!(page.publisher.widget.requests(".js").len(), 0);
}

fn a_policy_that_only_reports_is_not_to_blame(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    publisher.spoil("story-widget.wasm", Answer::status(404));
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let headers = vec![("Content-Security-Policy-Report-Only", "connect-src 'none'")];
    let page = publisher.open_host(&Host { headers, ..Host::new(body) });
    page.wait_for_state("fallback");
    page.wait_for_event("story-error", |detail| {
        let message = detail["message"].as_str().unwrap_or_default();
        detail["code"] == "wasm-load" && !message.contains("connect-src")
    });
}
