//! One answer for all stories of a page and all windows of a site, and how long it is kept.
//! Not here: what is kept where nothing can be (`tests/browser/storage.rs`).

use super::{asked, is_asked, kept, wait_until_not_asked};
use crate::page::Page;
use crate::publisher::{Host, Publisher};
use fantoccini::key::Key;
use serde_json::Value;

/// Writes down how long after the first story each told of a decision: in milliseconds, and in turns of the page, up to
/// five of them.
const TIMES: &str = "window.times = []; { let start, turns = 0; \
    const turn = () => { if (++turns < 5) setTimeout(turn); }; \
    window.noteTime = () => { \
        if (!times.length) { start = performance.now(); setTimeout(turn); } \
        times.push([performance.now() - start, turns]); }; } \
    addEventListener('story-consent', noteTime);";

/// So many stories tell of a decision within 200 ms, or within the next turns of a machine that has other things to do.
#[track_caller]
fn within_a_moment(page: &Page, count: usize) {
    page.wait_for(&format!("times.length >= {count}"));
    let times = page.value("times");
    let is_less = |time: &Value, index: usize, most: f64| time[index].as_f64().is_some_and(|it| it < most);
    let is_soon = |time: &Value| is_less(time, 0, 200.0) || is_less(time, 1, 5.0);
    assert!(times.as_array().is_some_and(|times| times.iter().all(is_soon)), "{times}");
}

#[test]
fn three_stories_of_a_page_agree_within_a_moment() {
    let publisher = Publisher::new();
    let mut body = publisher.tag();
    for id in ["one", "two", "three"] {
        body += &publisher.element("harbour.json", &format!("id={id} loading=eager consent=own"));
    }
    let host = Host::new(body).script(TIMES);
    let page = publisher.open_host(&host);
    page.wait_for(
        "[...document.querySelectorAll('story-widget')].every(({ dataset }) => dataset.state === 'ready')",
    );
    page.button("Accept optional").press();
    within_a_moment(&page, 3);
    page.wait_for(
        "[...document.querySelectorAll('story-widget')].every(({ dataset }) => \
             dataset.consent === 'granted preferences analytics embedded-players')",
    );
}

/// Two windows of a site, here a frame of it: the reader answers in one, and the other follows.
fn two_windows_agree(script: &str) {
    let publisher = Publisher::new();
    let story = publisher.snippet("harbour.json", "loading=eager consent=own");
    let other = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Another window</title><script>{script} \
             addEventListener('story-consent', () => parent.noteTime());</script>{story}"
    );
    publisher.site.answer("/other.html", [crate::answer::Answer::html(&other)]);
    let body = format!("{story}<iframe id=other src=/other.html width=900 height=900></iframe>");
    let host = Host::new(body).script(script).script(TIMES);
    let page = publisher.open_host(&host);
    let there = "document.getElementById('other').contentDocument.querySelector('story-widget')";
    page.wait_for(&format!("{there}?.dataset.state === 'ready'"));
    page.button("Reject optional").press();
    within_a_moment(&page, 2);
    page.wait_for(&format!("{there}.dataset.consent === 'denied'"));
    page.wait_for(&format!("{there}.shadowRoot.querySelector('.first-layer').hidden"));
}

#[test]
fn two_windows_of_a_site_agree_within_a_moment() {
    two_windows_agree("");
}

#[test]
fn two_windows_agree_where_local_storage_throws() {
    two_windows_agree(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
    );
}

#[test]
fn a_visit_renews_what_is_kept_and_not_the_day_of_the_answer() {
    let page = asked();
    page.button("Reject optional").press();
    wait_until_not_asked(&page);
    let before = kept(&page);
    // A browser that keeps what scripts write for a week has dropped the copy of this one.
    page.value("(localStorage.clear(), 0)");
    page.browser.reload();
    page.wait_for_state("ready");
    page.button("Cookie settings");
    assert_eq!(kept(&page), before);
    assert!(!is_asked(&page));
    let cookies = page.browser.command("Network.getCookies", serde_json::json!({}));
    let cookie = &cookies["cookies"][0];
    let days = (cookie["expires"].as_f64().unwrap_or_default()
        - page.value("Date.now() / 1000").as_f64().unwrap())
        / 86_400.0;
    assert!((181.5..182.1).contains(&days), "{days}");
}

/// What a window of the site does when it cannot store another byte.
const FULL: &str =
    "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";

#[test]
fn where_storage_is_full_another_window_knows_when_the_reader_comes_to_it() {
    let publisher = Publisher::new();
    let story = publisher.snippet("harbour.json", "loading=eager consent=own");
    let other = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Another window</title><script>{FULL}</script>{story}"
    );
    publisher.site.answer("/other.html", [crate::answer::Answer::html(&other)]);
    let body = format!("{story}<iframe id=other src=/other.html width=900 height=900></iframe>");
    let page = publisher.open_host(&Host::new(body).script(FULL));
    let there = "document.getElementById('other').contentDocument.querySelector('story-widget')";
    page.wait_for(&format!("{there}?.dataset.state === 'ready'"));
    page.button("Reject optional").press();
    wait_until_not_asked(&page);
    page.value("(document.getElementById('other').contentWindow.focus(), 0)");
    page.wait_for(&format!("{there}.dataset.consent === 'denied'"));
    page.wait_for(&format!("{there}.shadowRoot.querySelector('.first-layer').hidden"));
}

#[test]
fn no_second_story_asks_while_the_settings_of_the_first_are_open() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "id=one loading=eager consent=own");
    let second = publisher.element("harbour.json", "id=two consent=own");
    // The second is out of sight, and waits.
    let page = publisher.open(body + "<canvas height=5000></canvas>" + &second);
    page.button("Open settings").press();
    page.find("dialog", "Cookie settings");
    page.value("(two.start(), 0)");
    page.wait_for("two.dataset.state === 'ready'");
    page.browser.run_until_called("const [done] = arguments; setTimeout(done, 300);", &[]);
    let layer = "two.shadowRoot.querySelector('.first-layer')";
    assert_eq!(page.value(&format!("{layer}.hidden || 'waiting' in {layer}.dataset")), true);
    page.press_key(Key::Escape);
    page.button("Accept optional");
    assert_eq!(page.value(&format!("{layer}.hidden || 'waiting' in {layer}.dataset")), true, "one asks");
}
