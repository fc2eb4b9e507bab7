//! A story in a frame on a page of another site: its cookie is one of its own for each such page.
//! Not here: the other places where a choice is kept (`shared`, `audit`).

use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Host, Publisher};
use crate::secure::secured;
use fantoccini::key::Key;
use serde_json::json;

/// Storage that throws: then there is nothing but the cookie.
const NO_STORAGE: &str = "for (const name of ['localStorage', 'sessionStorage']) \
    Object.defineProperty(window, name, { get() { throw new Error('no storage'); } });";

fn framed(script: &str) -> Page {
    let publisher = Publisher::new();
    let ports = [&publisher.site, &publisher.widget, &publisher.agency]
        .map(|server| (server.port(), secured(server)));
    let mut body = publisher.snippet("minimal.json", "loading=eager consent=own");
    for (plain, secure) in ports {
        body = body.replace(&format!("http://127.0.0.1:{plain}"), &format!("https://127.0.0.1:{secure}"));
    }
    let page = publisher.open_host(&Host::new(body).script(script));
    // The names of the two are of two sites.
    let port = ports[0].1;
    let outer = format!(
        "<!doctype html><title>Of another site</title><iframe src=https://127.0.0.1:{port}/story.html \
         title=Story style='inline-size: 600px; block-size: 700px'></iframe>"
    );
    page.publisher.site.answer("/outer.html", [Answer::html(&outer)]);
    page.browser.go(&format!("https://localhost:{port}/outer.html"));
    page.browser.enter_frame();
    page.wait_for_state("ready");
    page
}

/// The question. The driver knows no roles in a frame of another site.
const LAYER: &str = "document.querySelector('story-widget').shadowRoot.querySelector('.first-layer')";

#[test]
fn in_a_frame_of_another_site_a_choice_is_kept_in_a_cookie_of_that_pair_alone() {
    for script in ["", NO_STORAGE] {
        let page = framed(script);
        page.wait_for(&format!("!{LAYER}.hidden && !('waiting' in {LAYER}.dataset)"));
        page.value(&format!("({LAYER}.querySelectorAll('button')[1].focus(), 0)"));
        page.press_key(Key::Enter);
        page.wait_for(&format!("{LAYER}.hidden"));
        page.wait_until_shown("Your choice was saved");
        let kept = page.browser.command("Network.getAllCookies", json!({}));
        let cookies = kept["cookies"].as_array().cloned().unwrap_or_default();
        let record =
            cookies.iter().find(|cookie| cookie["name"] == "story_widget_consent").expect("a record");
        assert_eq!((&record["sameSite"], &record["secure"]), (&json!("None"), &json!(true)), "{record}");
        assert_eq!(record["partitionKey"]["topLevelSite"], "https://localhost", "{record}");
        page.browser.reload();
        page.browser.enter_frame();
        page.wait_for_state("ready");
        page.wait_until_shown("Cookie settings");
        page.wait_for(&format!("{LAYER}.hidden"));
    }
}
