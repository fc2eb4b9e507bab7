//! Rows of a reader whose network goes and comes.
//! Not here: networks that bring something else (`transport`), or the network of the video (`faults`).
//!
//! Chromium's own switch takes its network away. The other drivers have none, so a page there has `fetch` and
//! `navigator.onLine` behave as without one; the report of the run says so.

use super::transport::story;
use crate::answer::Answer;
use crate::engine::Engine;
use crate::engines::report::note;
use crate::page::Page;
use crate::publisher::{Host, Publisher};
use serde_json::json;
use std::time::Duration;

const OFFLINE: &str = "You are offline";

in_each_engine! {
    a_reader_without_a_network_is_told_so_and_gets_the_story_when_it_is_back,
    a_refresh_without_a_network_keeps_the_last_story_until_it_is_back,
}

/// What stands for the network where the driver has no switch for it.
const SWITCH: &str = "\
    window.hasNetwork = true; \
    Object.defineProperty(Navigator.prototype, 'onLine', { configurable: true, get: () => window.hasNetwork }); \
    const real = window.fetch; \
    window.fetch = (...what) => (window.hasNetwork ? real(...what) : Promise.reject(new TypeError('no network')));";

/// A page that shows nothing before it is told to start.
fn page(engine: Engine) -> Page {
    let publisher = Publisher::read_in(engine);
    publisher.agency.answer("/feeds/one.json", [Answer::json(story("The first story"))]);
    let body = publisher.snippet("one.json", "autostart=off consent=off")
        // Without a network the module could not come either: this one brings it.
        + &publisher.element("minimal.json", "loading=eager consent=off id=second");
    let mut host = Host::new(body);
    if engine != Engine::Chromium {
        host = host.script(SWITCH);
    }
    let page = publisher.open_host(&host);
    if engine != Engine::Chromium {
        note(&page, "the network is taken away by the page, since the driver has no switch for it");
    }
    page.wait_for("document.getElementById('second').dataset.state === 'ready'");
    page
}

fn switch(page: &Page, has_network: bool) {
    if page.browser.engine_and_version().0 == Engine::Chromium {
        let conditions = json!({ "offline": !has_network, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        page.browser.command("Network.enable", json!({}));
        page.browser.command("Network.emulateNetworkConditions", conditions);
    } else {
        let event = if has_network { "online" } else { "offline" };
        page.value(&format!("(window.hasNetwork = {has_network}, dispatchEvent(new Event('{event}')))"));
    }
    if !has_network {
        // Its pages are told a moment after the driver has its answer.
        page.wait_for("!navigator.onLine");
    }
}

fn told(page: &Page) -> Vec<(String, String)> {
    let events = page.events("story-error").into_iter();
    events.map(|detail| (text(&detail["code"]), text(&detail["severity"]))).collect()
}

fn text(value: &serde_json::Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn a_reader_without_a_network_is_told_so_and_gets_the_story_when_it_is_back(engine: Engine) {
    let page = page(engine);
    switch(&page, false);
    page.value("void document.querySelector('story-widget').start()");
    page.wait_for_state_within(Duration::from_secs(8), "failed");
    page.wait_until_shown(OFFLINE);
    assert!(page.is_fallback_shown());
    assert_eq!(told(&page), [("offline".to_owned(), "info".to_owned())]);
    switch(&page, true);
    page.wait_for_state("ready");
    page.find("heading", "The first story");
    assert!(!page.is_shown(OFFLINE));
    assert_eq!(page.console(), []);
}

fn a_refresh_without_a_network_keeps_the_last_story_until_it_is_back(engine: Engine) {
    let page = page(engine);
    page.value("void document.querySelector('story-widget').start()");
    page.wait_for_state("ready");
    switch(&page, false);
    page.publisher.agency.answer("/feeds/one.json", [Answer::json(story("A newer story"))]);
    page.value("void document.querySelector('story-widget').refresh()");
    page.wait_for_state("stale");
    page.find("heading", "The first story");
    assert!(!page.is_fallback_shown());
    switch(&page, true);
    page.find("heading", "A newer story");
    page.wait_for_state("ready");
    assert_eq!(page.console(), []);
}
