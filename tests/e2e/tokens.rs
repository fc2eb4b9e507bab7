//! Custom properties that a page sets to what they cannot be: the default counts, and the page is told.
//! Not here: which there are and what they affect (`native/tidy/promised.rs`, `gallery`).

use crate::page::Page;
use crate::publisher::{Host, Publisher};
use std::collections::BTreeMap;

/// The custom properties of the README but the reserve, which is the loader's, with a default of each.
fn tokens() -> BTreeMap<String, String> {
    let readme = include_str!("../../README.md");
    let mut tokens = BTreeMap::new();
    for row in readme.lines().filter(|line| line.starts_with("| `--story-")) {
        let cells: Vec<&str> = row.split(" | ").collect();
        let default = cells[1].split([';']).next().unwrap_or_default();
        let default = if default.starts_with('#') {
            &default[..default.find(',').unwrap_or(default.len())]
        } else {
            default
        };
        for name in cells[0].trim_start_matches("| ").split(", ") {
            tokens.insert(name.trim_matches('`').to_owned(), default.to_owned());
        }
    }
    tokens.remove("--story-reserve");
    assert!(tokens.len() > 30, "{tokens:?}");
    tokens
}

/// A story on a page with these rules.
fn opened(rules: &str) -> Page {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off theme=light");
    let page = publisher.open_host(&Host { head: format!("<style>{rules}</style>"), ..Host::new(body) });
    page.wait_for_state("ready");
    page
}

fn lines(page: &Page) -> Vec<String> {
    page.console().into_iter().map(|line| line.text).collect()
}

/// The colour of a link to another language.
const COLOUR_OF_LINK: &str =
    "getComputedStyle(document.querySelector('story-widget').shadowRoot.querySelector('a[hreflang]')).color";

#[test]
fn two_lengths_where_one_is_wanted_leave_the_default() {
    let page = opened("story-widget { --story-space: 1em 2em; --story-padding: 1em 2em; }");
    let lines = lines(&page);
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].ends_with("the default counts: --story-space"), "{lines:?}");
}

#[test]
fn a_value_that_is_no_colour_leaves_the_colour_as_it_is_by_default() {
    let default = opened("").value(COLOUR_OF_LINK);
    let page = opened(
        "story-widget { --story-accent: banana; --story-radius: 9px; } \
         story-widget[theme=dark] { --story-accent: #ff0000; }",
    );
    assert_eq!(page.value(COLOUR_OF_LINK), default);
    let lines = lines(&page);
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].ends_with("the default counts: --story-accent"), "{lines:?}");
    let radius =
        "getComputedStyle(document.querySelector('story-widget')).getPropertyValue('--story-radius')";
    assert_eq!(page.value(radius), "9px");
    // Where the page has mended it, it counts again.
    page.value("document.querySelector('story-widget').setAttribute('theme', 'dark')");
    page.wait_for(&format!("{COLOUR_OF_LINK} === 'rgb(255, 0, 0)'"));
}

#[test]
fn every_custom_property_is_judged_and_none_that_is_right() {
    let set = |value: &dyn Fn(&str) -> String| -> String {
        let rules = tokens()
            .into_iter()
            .map(|(name, default)| [name, ": ".into(), value(&default), "; ".into()].concat());
        let all = rules.collect::<String>();
        format!("story-widget {{ {all} }}")
    };
    assert_eq!(lines(&opened(&set(&str::to_owned))), Vec::<String>::new());
    let more = "story-widget { --story-measure: none; --story-headline-size: x-large; --story-padding: 1em 2em; \
                --story-headline-weight: bold; --story-font: Georgia, serif; --story-accent: color-mix(in oklch, red, #00f); \
                --story-radius: calc(2px + 1vmin); --story-text: light-dark(#000, #fff); --story-space: var(--of-page); \
                --of-page: 12px; }";
    assert_eq!(lines(&opened(more)), Vec::<String>::new());
    let lines = lines(&opened(&set(&|_| "12px red 3s".to_owned())));
    assert_eq!(lines.len(), 1, "{lines:?}");
    let (_, named) = lines[0].rsplit_once(": ").expect("names");
    let mut named: Vec<&str> = named.split(", ").collect();
    named.sort_unstable();
    assert_eq!(named, tokens().keys().map(String::as_str).collect::<Vec<_>>());
}
