//! The documentation site as `scripts/book.sh` builds it, on a static host: its examples run, its links lead somewhere, it can be
//! searched without a network. Not here: what its pages say (`documents`, `tests/native/documents`).

use crate::accessibility::{describe, found};
use crate::page::Page;
use crate::publisher::Publisher;
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The folder of the site.
fn site() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/book");
    assert!(folder.join("index.html").is_file(), "{} is missing; `make book` writes it", folder.display());
    folder
}

/// All pages of it, from its root, and what is in them.
fn pages() -> BTreeMap<String, String> {
    fn collect(root: &Path, folder: &Path, pages: &mut BTreeMap<String, String>) {
        for entry in std::fs::read_dir(folder).expect("a folder of the site") {
            let path = entry.expect("an entry of a folder").path();
            let name = path.strip_prefix(root).expect("a file below the folder").display().to_string();
            // The widget's own files have tests of their own; the last is what browsers without scripts show as contents.
            if path.is_dir() && name != "widget" {
                collect(root, &path, pages);
            } else if path.extension().is_some_and(|kind| kind == "html") && name != "toc.html" {
                pages.insert(name, std::fs::read_to_string(&path).expect("a page"));
            }
        }
    }
    let mut all = BTreeMap::new();
    collect(&site(), &site(), &mut all);
    all
}

/// Opens a page of the site, which is served below a path of its own.
fn opened(path: &str) -> Page {
    let publisher = Publisher::new();
    publisher.site.folder("/book/", site());
    let address = format!("http://localhost:{}/book/{path}", publisher.site.port());
    let page = publisher.open("");
    page.browser.record();
    page.browser.go(&address);
    page
}

/// The values of an attribute in a page.
fn values<'page>(page: &'page str, attribute: &str) -> Vec<&'page str> {
    let begin = format!(" {attribute}=\"");
    page.split(&begin).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The examples, by the names of their pages.
fn examples() -> Vec<String> {
    let all: Vec<String> = pages().into_keys().filter(|name| name.starts_with("live/")).collect();
    assert!(all.len() >= 12, "{all:?}");
    all
}

#[test]
fn every_example_shows_its_story_and_no_error() {
    for name in examples() {
        let page = opened(&name);
        let expected = std::fmt::from_fn(|f| write!(f, "{name}: {:?}", page.state()));
        page.browser.until(expected, || (page.state() == "ready").then_some(()));
        assert_eq!(page.console(), [], "{name}");
        let others = "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin))";
        assert_eq!(page.value(others), json!([]), "{name}");
    }
}

#[test]
fn an_example_runs_below_its_snippet() {
    let page = opened("docs/live-examples.html");
    assert_eq!(page.value("document.querySelector('pre + .live > iframe')?.title"), "Example 1: A story");
    page.browser.enter_frame();
    page.wait_for("document.querySelector('story-widget')?.dataset.state === 'ready'");
    page.browser.leave_frame();
}

#[test]
fn without_scripts_there_are_the_snippet_and_what_stands_in_the_element() {
    let page = opened("docs/rights.html");
    page.browser.command("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    let address = page.value("new URL('live-examples.html', location).href");
    page.browser.go(address.as_str().expect("an address"));
    // Without scripts the contents of the book are in a frame of their own, before it.
    page.value("(document.querySelector('.sidebar-iframe-outer').remove(), document.querySelector('iframe').scrollIntoView())");
    assert_eq!(page.value("document.querySelector('pre').checkVisibility()"), true);
    page.browser.enter_frame();
    page.wait_for("document.querySelector('story-widget p')?.checkVisibility()");
    assert_eq!(page.value("document.querySelector('story-widget').shadowRoot"), Value::Null);
    page.browser.leave_frame();
    page.browser.command("Emulation.setScriptExecutionDisabled", json!({ "value": false }));
}

#[test]
fn no_link_of_the_site_is_dead() {
    let pages = pages();
    // In a block of code nothing leads anywhere.
    let pages: BTreeMap<String, String> =
        pages.into_iter().map(|(name, page)| (name, without_code(&page))).collect();
    let ids: BTreeMap<&String, BTreeSet<&str>> =
        pages.iter().map(|(name, page)| (name, values(page, "id").into_iter().collect())).collect();
    let mut dead = Vec::new();
    for (name, page) in &pages {
        for link in [values(page, "href"), values(page, "src")].concat() {
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            if path.contains(':') || path.starts_with("//") || name == "404.html" {
                continue;
            }
            let path = if path.is_empty() { name.clone() } else { below(name, path) };
            let is_dead = match ids.get(&path) {
                Some(ids) => !anchor.is_empty() && !ids.contains(anchor),
                None => !site().join(&path).is_file(),
            };
            if is_dead {
                dead.push(format!("{name}: {link}"));
            }
        }
    }
    assert!(dead.is_empty(), "\n{}\n", dead.join("\n"));
}

/// A page without its blocks of code.
fn without_code(page: &str) -> String {
    let mut parts = page.split("<pre>");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |before, part| before + part.split_once("</pre>").map_or("", |(_, after)| after))
}

/// Where a relative address leads from a page.
fn below(page: &str, address: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            name => parts.push(name),
        }
    }
    parts.join("/")
}

#[test]
fn a_word_is_found_without_asking_anybody() {
    let page = opened("index.html");
    page.press_key('s');
    page.wait_for("document.activeElement.type === 'search'");
    for letter in "embargo".chars() {
        page.press_key(letter);
    }
    page.wait_for("[...document.querySelectorAll('#mdbook-searchresults a')].some(({ href }) => href.includes('/docs/rights.html'))");
    let others = "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin))";
    assert_eq!(page.value(others), json!([]));
    page.press_key(Key::Escape);
}

/// What the checker finds in every page that mdBook makes, by rule and element: its own buttons above the text. Whoever takes a newer mdBook
/// that has mended one takes it from this list.
const OF_MDBOOK: [(&str, &str); 4] = [
    ("aria-allowed-attr", "#mdbook-sidebar-toggle"),
    ("aria-prohibited-attr", "#mdbook-sidebar-toggle"),
    ("region", "#mdbook-sidebar-toggle"),
    ("region", ".menu-title"),
];

#[test]
fn the_checker_finds_nothing_wrong_with_three_pages_but_the_buttons_of_mdbook() {
    for scheme in ["light", "dark"] {
        for (name, width) in [("index.html", 1280), ("docs/designers.html", 1280), ("docs/cookies.html", 390)]
        {
            let page = opened(name);
            page.resize(width, 900);
            let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
            page.browser.command("Emulation.setEmulatedMedia", features);
            page.browser.reload();
            page.wait_for(&format!("getComputedStyle(document.documentElement).colorScheme === '{scheme}'"));
            assert_eq!(page.value("document.documentElement.scrollWidth <= innerWidth"), true, "{name}");
            let mut found = found(&page);
            let mut known: Vec<(&str, &str)> = Vec::new();
            for fault in &mut found {
                let rule = fault["id"].as_str().unwrap_or_default().to_owned();
                let nodes = fault["nodes"].as_array_mut().expect("elements");
                nodes.retain(|node| {
                    let own = OF_MDBOOK.iter().find(|own| own.0 == rule && node["target"] == json!([own.1]));
                    known.extend(own);
                    own.is_none()
                });
            }
            found.retain(|fault| fault["nodes"] != json!([]));
            let found: Vec<String> = found.iter().map(describe).collect();
            assert!(found.is_empty(), "{name}, {scheme}:\n{}", found.join("\n"));
            assert_eq!(known, OF_MDBOOK, "{name}, {scheme}");
        }
    }
}
