//! Markup of the documents: pasted into a page under the documented policy, it shows the story and breaks nothing.
//! Not here: what is around some of it (`scene`).

use super::real::real;
use super::scene::{named, scene};
use super::{Block, blocks_in, hold_each};
use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Host, NONCE, Publisher};
use serde_json::json;

/// All stories of the page are there, if it has any.
const ALL_READY: &str =
    "[...document.querySelectorAll('story-widget')].every(({ dataset }) => dataset.state === 'ready')";

const ELEMENT: &str = "document.querySelector('story-widget') !== null";
const STATES: &str =
    "[...document.querySelectorAll('story-widget')].map(({ dataset }) => dataset.state ?? '')";

/// A page into which a block was pasted. It allows what is its own and what the documents say that it has to.
fn pasted(block: &Block) -> Page {
    let publisher = Publisher::new();
    let site = &publisher.site;
    site.answer("/counter.js", [Answer::new("text/javascript", "window.isCounted = true;")]);
    site.answer("/pixel.png", [Answer::new("image/png", [])]);
    publisher.agency.answer("/player/1", [Answer::html("<!doctype html><title>A player</title>")]);
    let (widget, agency) = (publisher.widget.url(""), publisher.agency.url(""));
    let policy = publisher.policy(&[
        ("style-src", &format!("'nonce-{NONCE}'")),
        ("frame-src", &format!("{widget} {agency}")),
        ("img-src", &format!("{agency} 'self'")),
    ]);
    let scene = scene(block);
    let mut body = [scene.before, &block.text, scene.after].concat();
    if body.contains("<story-widget") && !body.contains("story-widget.js") {
        body = "<script async src=\"https://cdn.example/v1/story-widget.js\"></script>\n".to_owned() + &body;
    }
    let body = real(&publisher, &body);
    publisher.open_host(&Host { policy: Some(policy), ..Host::new(body) })
}

/// Pastes a block and looks at what comes of it.
fn holds(block: &Block) {
    let page = pasted(block);
    let scene = scene(block);
    if ["<story-widget", "story-widget.js"].iter().any(|words| block.text.contains(words)) {
        let expected = "an element, which the script puts there where the snippet has none";
        page.browser.until(expected, || (page.value(ELEMENT) == true).then_some(()));
    } else {
        assert_ne!(scene.holds, "true", "say in tests/e2e/documents/scene.rs what comes of this markup");
    }
    let expected = std::fmt::from_fn(|f| {
        write!(f, "a story, not {}; {:?}", page.value(STATES), page.events("story-error"))
    });
    page.browser.until(expected, || (page.value(ALL_READY) == true).then_some(()));
    if !scene.act.is_empty() {
        page.value(&named(&format!("({}, 0)", scene.act)));
    }
    page.wait_for(&named(scene.holds));
    assert_eq!(page.violations(), Vec::<String>::new());
    assert_eq!(page.console(), []);
    assert_eq!(page.uncaught(), Vec::<String>::new());
}

#[test]
fn each_snippet_of_markup_shows_the_story_where_it_is_pasted() {
    hold_each(&blocks_in("html"), holds);
}

#[test]
fn each_entry_for_feed_readers_is_a_link_and_a_picture() {
    hold_each(&blocks_in("xml"), |block| {
        let page = Publisher::new().open("");
        let seen = page.value(&format!(
            "((xml) => {{ const entry = new DOMParser().parseFromString(`<item xmlns:content='x'>${{xml}}</item>`, 'application/xml'); \
             const page = new DOMParser().parseFromString(entry.querySelector('item').firstElementChild.textContent, 'text/html'); \
             return [page.querySelector('a').href, !!page.querySelector('img[alt]'), page.querySelectorAll('script').length]; }})({})",
            json!(block.text)
        ));
        assert_eq!(seen, json!(["https://agency.example/story/123", true, 0]));
    });
}

#[test]
fn a_snippet_that_shows_no_story_is_found() {
    for text in [
        "<story-widget feed=\"https://feeds.example/empty.json\"></story-widget>",
        "<p>No story</p><story-widget></story-widget>",
    ] {
        let (document, language) = ("docs/a.md".to_owned(), "html".to_owned());
        let page = pasted(&Block { document, line: 1, language, text: text.to_owned() });
        page.wait_for_state("failed");
        assert_eq!(page.value(ALL_READY), false);
    }
}
