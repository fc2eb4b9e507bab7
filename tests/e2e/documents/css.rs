//! Styles of the documents: each declaration changes what is seen, of the widget or of the element before the script has run.
//! Not here: what the properties are for (`README.md`).

use super::block::blocks;
use super::{Block, blocks_in, hold_each};
use crate::page::Page;
use crate::publisher::Publisher;
use serde_json::json;

/// The blocks of styles, and the styles within markup, with their places.
fn sheets() -> Vec<Block> {
    let within = blocks().into_iter().filter(|block| block.language == "html").filter_map(|block| {
        let (before, rest) = block.text.split_once("<style>")?;
        let line = block.line + before.matches('\n').count();
        let text = rest.split("</style>").next().unwrap_or_default().to_owned();
        Some(Block { line, text, ..block })
    });
    blocks_in("css").into_iter().chain(within).collect()
}

/// Each declaration of a sheet alone, as a sheet.
fn declarations(sheet: &str) -> Vec<String> {
    let rules = sheet.split('}').filter_map(|rule| rule.split_once('{'));
    let single = |(selector, body): (&str, &str)| {
        let each = body.split(';').map(str::trim).filter(|one| !one.is_empty());
        each.map(|one| format!("{} {{ {one}; }}", selector.trim())).collect::<Vec<_>>()
    };
    rules.flat_map(single).collect()
}

/// A page with all that styles of the documents are about, to try any number of them on.
fn page_to_style() -> Page {
    // A switch that is on has a colour that nothing else has at rest.
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=own");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.button("Open settings").press();
    page.find("dialog", "Cookie settings");
    page.value("(document.querySelector('story-widget').shadowRoot.querySelector('dialog input:not(:disabled)').click(), 0)");
    page.value("document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '<story-widget>A</story-widget>' }))");
    page.wait_for("document.querySelector('iframe').contentDocument?.querySelector('story-widget')");
    page
}

/// Those of these sheets that change nothing that is seen. Each is taken out again: the page stays as it was.
fn idle<'sheets>(page: &Page, sheets: &'sheets [String]) -> Vec<&'sheets String> {
    let mut idle: Vec<&String> = sheets.iter().collect();
    // What is idle in the light may be there for the dark.
    for scheme in ["light", "dark"] {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        page.browser.command("Emulation.setEmulatedMedia", features);
        idle.retain(|sheet| {
            page.browser.run(include_str!("../scripts/is_idle_style.js"), &[json!(sheet)]) == true
        });
    }
    idle
}

#[test]
fn each_declaration_of_the_documents_changes_what_is_seen() {
    let page = page_to_style();
    hold_each(&sheets(), |block| {
        let declarations = declarations(&block.text);
        assert!(!declarations.is_empty(), "no declaration");
        // What is about the publisher's own elements cannot be seen on a page without them.
        let ours: Vec<String> = declarations.into_iter().filter(|one| one.contains("story-widget")).collect();
        assert_eq!(idle(&page, &ours), Vec::<&String>::new(), "changes nothing");
    });
}

#[test]
fn a_declaration_that_changes_nothing_is_found() {
    let sheet = "story-widget { --story-accent: #a4001d; --story-acent: #a4001d; }\nstory-widget::part(headlin) { color: red; }";
    let declarations = declarations(sheet);
    assert_eq!(idle(&page_to_style(), &declarations), declarations[1..].iter().collect::<Vec<_>>());
}
