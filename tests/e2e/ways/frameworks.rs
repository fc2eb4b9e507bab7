//! The examples for publishers (`docs/examples`): the element in the hands of React, of Vue, and of a plain page.
//! Not here: the package that the first two have installed (`package`).

use super::package::{bundle, project};
use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Publisher, feed, text};
use std::path::Path;

/// The page of an example, which shows two stories.
fn example(name: &str) -> Page {
    let publisher = Publisher::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/examples").join(name);
    let page = if name == "plain" {
        let page = std::fs::read_to_string(folder.join("index.html")).expect("an example");
        let page = page
            .replace("https://cdn.example/v1/story-widget.js", &publisher.loader())
            .replace("https://feeds.example/feeds/", &publisher.feed(""));
        let address = format!("http://localhost:{}/plain.html", publisher.site.port());
        publisher.site.answer("/plain.html", [Answer::html(&page)]);
        let page = publisher.open("");
        page.browser.record();
        page.browser.go(&address);
        page
    } else {
        let program = if name == "react" { "app.jsx" } else { "app.js" };
        publisher.site.folder("/app/", bundle(name, &folder.join(program)));
        publisher.site.folder("/app/files/", project().join("node_modules/story-widget/files"));
        let feeds = ["harbour.json", "pool.json", "minimal.json"].map(|name| publisher.feed(name)).join(" ");
        publisher.open(format!(
            "<div id=app data-feeds=\"{feeds}\"></div><script type=module src=/app/app.js></script>"
        ))
    };
    page.wait_for("document.querySelectorAll('story-widget[data-state=ready]').length === 2");
    page.value("(window.first = document.querySelector('story-widget'), 0)");
    page.value("(window.video = first.shadowRoot.querySelector('video'), 0)");
    page
}

/// What holds for each of them, one after the other, as a reader of the page meets it.
fn holds_the_element_well(name: &str) {
    let page = example(name);
    // Attributes have arrived, and changes do.
    page.wait_until_shown("5 of 45 shown");
    assert_eq!(page.value("first.getAttribute('consent')"), "off");
    page.button("More rows").press();
    page.wait_for("first.getAttribute('page-size') === '7'");
    // Events have.
    page.wait_for("document.querySelector('output').textContent === 'ready'");

    // Another order: what plays is moved, and plays on.
    page.find_beginning("button", "Play video, First ferry").press();
    page.wait_for("video.currentTime > 0.3");
    page.button("Turn round").press();
    page.wait_for("document.querySelectorAll('story-widget')[1] === first");
    page.value("window.at = video.currentTime");
    page.wait_for("!video.paused && video.currentTime > at + 0.2");
    assert_eq!(page.value("at > 0.3 && video === first.shadowRoot.querySelector('video')"), true);
    page.button("Turn round").press();
    page.wait_for("document.querySelector('story-widget') === first");

    // Another feed: the same element shows it.
    page.button("Another story").press();
    page.find("heading", text(&feed("minimal.json"), "/story/headline"));
    assert_eq!(page.value("document.querySelector('story-widget') === first"), true);

    // Taken out it leaves nothing, and comes back.
    page.button("Show or hide").press();
    page.wait_for("document.querySelector('story-widget') === null");
    page.wait_for("!('state' in first.dataset) && video.paused");
    assert_eq!(page.value("document.querySelectorAll('[data-story-widget]').length"), 0);
    page.button("Show or hide").press();
    page.wait_for("document.querySelectorAll('story-widget[data-state=ready]').length === 2");
    assert_eq!(page.console(), []);
}

#[test]
fn react_holds_the_element_well() {
    holds_the_element_well("react");
}

#[test]
fn vue_holds_the_element_well() {
    holds_the_element_well("vue");
}

#[test]
fn a_plain_page_holds_the_element_well() {
    holds_the_element_well("plain");
}
