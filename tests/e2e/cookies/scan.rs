//! The page's own scripts, frames and templates, which wait for the reader's choice where the publisher asks for it.
//! Not here: the choice itself (`first_layer`, `settings`).

use super::{LAYER, wait_until_not_asked};
use crate::answer::{Answer, Delivery};
use crate::page::Page;
use crate::publisher::{Host, Publisher};
use serde_json::{Value, json};
use std::time::Duration;

/// Twelve parts, each of which writes down that it has begun; and what is none.
const PARTS: &str = "\
    <script type=text/plain data-category=analytics nonce=of-this-page>began('inline')</script>\
    <script type=text/plain data-category=analytics nonce=of-this-page src=/slow.js></script>\
    <script type=text/plain data-category=analytics nonce=of-this-page>began('after slow')</script>\
    <script type=text/plain data-category=analytics nonce=of-this-page src=/gone.js></script>\
    <script type=text/plain data-category=analytics nonce=of-this-page data-type=module>began('module')</script>\
    <script type=text/plain data-category=analytics nonce=of-this-page src=/async.js async></script>\
    <script type=text/plain data-category=preferences nonce=of-this-page>began('preferences')</script>\
    <script type=text/plain data-category=never nonce=of-this-page>began('never')</script>\
    <script type=text/plain data-category=analytics>began('without a nonce')</script>\
    <iframe data-src=/frame.html data-category=analytics title='A frame'></iframe>\
    <template data-category=analytics><p id=unfolded>From a template</p>\
        <script nonce=of-this-page src=/in-template.js></script></template>\
    <script type=text/plain nonce=of-this-page>began('no category')</script>\
    <script type=application/json data-category=analytics>{}</script>";

/// The page under a strict policy with Trusted Types.
fn page_with_parts() -> Page {
    let publisher = Publisher::new();
    for name in ["slow", "async", "in-template"] {
        let script = Answer::new("text/javascript", format!("began('{name}')"));
        let wait = Duration::from_millis(if name == "slow" { 300 } else { 0 });
        publisher.site.answer(&format!("/{name}.js"), [script.delivered(Delivery::After(wait))]);
    }
    publisher.site.answer("/gone.js", [Answer::status(404)]);
    publisher.site.answer("/frame.html", [Answer::html("<!doctype html><title>A frame</title>")]);
    let policy = publisher.policy(&[("frame-src", "'self'")]);
    let body = publisher.snippet("harbour.json", "loading=eager consent=own consent-scan") + PARTS;
    let host = Host { policy: Some(policy), ..Host::new(body) }
        .script("window.begun = []; window.began = (name) => begun.push(name);");
    let page = publisher.open_host(&host);
    page.wait_for_state("ready");
    page.button(LAYER[0]);
    page
}

fn begun(page: &Page) -> Value {
    page.value("begun")
}

#[test]
fn nothing_of_it_begins_before_a_choice_and_after_a_no() {
    let page = page_with_parts();
    assert_eq!(begun(&page), json!([]));
    page.button("Reject optional").press();
    wait_until_not_asked(&page);
    page.wait_for("document.querySelector('story-widget').dataset.consent === 'denied'");
    page.browser.run_until_called("const [done] = arguments; setTimeout(done, 300);", &[]);
    assert_eq!(begun(&page), json!([]));
    for name in ["slow.js", "async.js", "frame.html", "in-template.js"] {
        assert_eq!(page.publisher.site.requests(name).len(), 0, "{name}");
    }
}

#[test]
fn what_is_granted_begins_once_in_its_order_with_its_nonce() {
    let page = page_with_parts();
    page.button("Accept optional").press();
    page.wait_for("begun.includes('in-template')");
    page.wait_for("['module', 'async', 'preferences'].every((name) => begun.includes(name))");
    let order = page.value("begun.filter((name) => ['inline', 'slow', 'after slow'].includes(name))");
    assert_eq!(order, json!(["inline", "slow", "after slow"]));
    let names = begun(&page);
    for name in ["never", "no category", "without a nonce"] {
        assert!(!names.as_array().is_some_and(|names| names.contains(&json!(name))), "{name} in {names}");
    }
    page.wait_for("document.querySelector('iframe').contentDocument?.title === 'A frame'");
    // The policy forbids what has no nonce, and nothing else.
    assert_eq!(page.violations().len(), 1, "{:?}", page.violations());
    // What comes later begins too, and what was begun begins only once.
    page.value("document.querySelector('main').append(document.querySelector('iframe').cloneNode())");
    page.wait_for("[...document.querySelectorAll('iframe')].every(({ src }) => src.endsWith('/frame.html'))");
    assert_eq!(page.value("begun.filter((name) => name === 'inline').length"), 1);
}

#[test]
fn what_can_be_taken_back_goes_with_the_yes_and_comes_back_with_it() {
    let page = page_with_parts();
    page.button("Accept optional").press();
    page.wait_for("!!document.getElementById('unfolded')");
    page.wait_for("document.querySelector('iframe').contentDocument?.title === 'A frame'");
    page.value("(document.querySelector('story-widget').consent.withdraw(), 0)");
    page.wait_for("!document.getElementById('unfolded')");
    page.wait_for("document.querySelector('iframe').contentDocument?.title === ''");
    page.button("Cookie settings").press();
    page.button("Accept all").press();
    page.wait_for("!!document.getElementById('unfolded')");
    page.wait_for("document.querySelector('iframe').contentDocument?.title === 'A frame'");
}

#[test]
fn without_the_attribute_the_page_is_left_alone() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=own") + PARTS;
    let host = Host::new(body).script("window.begun = []; window.began = (name) => begun.push(name);");
    let page = publisher.open_host(&host);
    page.wait_for_state("ready");
    page.button("Accept optional").press();
    page.wait_for("document.querySelector('story-widget').dataset.consent?.startsWith('granted')");
    page.browser.run_until_called("const [done] = arguments; setTimeout(done, 300);", &[]);
    assert_eq!(begun(&page), json!([]));
}
