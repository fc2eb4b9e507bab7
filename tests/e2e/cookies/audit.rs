//! What a page with the widget stores and asks for while nobody has said yes: nothing but the answer itself.
//! Not here: what a yes allows (`player/memory`).

use super::wait_until_not_asked;
use crate::page::Page;
use crate::publisher::{Host, Publisher};
use fantoccini::key::Key;

/// A page on which nobody says yes.
struct Case {
    attributes: &'static str,
    /// What the browser or the page says beforehand.
    script: &'static str,
    /// The button with which the reader refuses, if asked.
    no: Option<&'static str>,
}

const CASES: [Case; 5] = [
    Case { attributes: "consent=own", script: "", no: None },
    Case { attributes: "consent=own", script: "", no: Some("Reject optional") },
    Case {
        attributes: "consent=own",
        script: "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });",
        no: None,
    },
    Case {
        attributes: "consent=auto",
        script: "window.Cookiebot = { hasResponse: true, consent: { preferences: false } };",
        no: None,
    },
    Case { attributes: "consent=off", script: "", no: None },
];

/// A reader who does all there is to do.
fn uses_everything(page: &Page) {
    page.button("Description").press();
    page.button("Show more").press();
    page.wait_until_shown("20 of 45 shown");
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    page.button("Mute").press();
    page.button("Captions").press();
    page.button("Transcript").press();
    page.find("slider", "Seek").focus();
    page.press_key(Key::Right);
    page.wait_for_video("video.currentTime > 4");
    page.button("Settings").press();
    page.wait_for_focus("combobox", "Speed");
    page.press_key(Key::Escape);
    page.button("Pause").press();
}

/// The hosts that something was asked of, and those that a connection was opened to ahead.
const HOSTS: &str = "[...new Set([...performance.getEntriesByType('resource').map(({ name }) => name), \
     ...[...document.querySelectorAll('link[rel=preconnect], link[rel=dns-prefetch]')].map(({ href }) => href)] \
     .filter((address) => /^http/.test(address)).map((address) => new URL(address).origin))]";

#[track_caller]
fn keeps_to_it(case: &Case) {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", &format!("loading=eager {}", case.attributes));
    let page = publisher.open_host(&Host::new(body).script(case.script));
    page.wait_for_state("ready");
    if let Some(no) = case.no {
        page.button(no).press();
        wait_until_not_asked(&page);
    }
    uses_everything(&page);
    let known = [page.publisher.widget.url(""), page.publisher.agency.url("")];
    let hosts = page.value(HOSTS);
    for host in hosts.as_array().into_iter().flatten().filter_map(serde_json::Value::as_str) {
        let is_known = known.iter().any(|known| known.trim_end_matches('/') == host);
        assert!(is_known || host == page.value("location.origin"), "{host} among {hosts}");
    }
    let record = |write: &&String| !write.contains("story_widget_consent");
    let writes = page.writes();
    assert_eq!(writes.iter().find(record), None, "{writes:?}");
    assert_eq!(writes.is_empty(), case.no.is_none(), "only an answer is kept: {writes:?}");
}

#[test]
fn before_a_choice_nothing_is_stored_and_nobody_else_is_asked() {
    keeps_to_it(&CASES[0]);
}

#[test]
fn after_a_no_nothing_but_the_no_is_stored() {
    keeps_to_it(&CASES[1]);
}

#[test]
fn under_global_privacy_control_it_is_the_same() {
    keeps_to_it(&CASES[2]);
}

#[test]
fn under_the_no_of_the_pages_tool_it_is_the_same() {
    keeps_to_it(&CASES[3]);
}

#[test]
fn where_nobody_is_asked_it_is_the_same() {
    keeps_to_it(&CASES[4]);
}
