//! Styles of the page around the widget: whatever they say, it looks the same.
//! Not here: what a publisher may change, by parts and properties (`layout`, `native/tidy/promised.rs`).

use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::{Publisher, tool};
use serde_json::{Value, json};

in_each_engine! {
    no_style_of_a_page_reaches_into_the_story,
}

/// Style sheets of pages that mean no harm to the widget and would do it: resets, frameworks, themes, mistakes.
const SHEETS: [(&str, &str); 11] = [
    ("everything unset", "* { all: unset !important; }"),
    (
        "nothing shown",
        "story-widget * { display: none !important; } story-widget { display: none !important; }",
    ),
    ("tiny letters", "html { font-size: 4px; } * { font-size: 4px !important; line-height: 1 !important; }"),
    ("the root at 62.5 %", "html { font-size: 62.5%; } body { font-size: 1.6rem; }"),
    ("right to left", "* { direction: rtl !important; text-align: right !important; }"),
    (
        "videos and pictures",
        "video, img { width: 20px !important; height: 9px; opacity: .2 !important; filter: blur(9px); }",
    ),
    (
        "dialogs",
        "dialog, [open] { position: static !important; width: 1px; } ::backdrop { background: red; }",
    ),
    ("before and after", "*::before, *::after { content: '!!' !important; display: block !important; }"),
    (
        "capitals",
        "* { text-transform: uppercase !important; letter-spacing: .5em !important; font-style: italic !important; }",
    ),
    (
        "everything animated",
        "* { animation: page 1ms infinite alternate !important; transition: all 9s !important; } \
         @keyframes page { to { opacity: 0; transform: rotate(9deg); } }",
    ),
    (
        "a dark theme",
        "* { background: #000 !important; color: #0f0 !important; border-color: #f0f !important; box-sizing: content-box !important; \
             margin: 9px !important; padding: 7px !important; float: left !important; }",
    ),
];

/// Style sheets of frameworks, by their files below `node_modules`.
const FRAMEWORKS: [&str; 2] = ["bootstrap/dist/css/bootstrap.css", "tailwindcss/preflight.css"];

/// A place of one size, whatever the sheets say of it: how much room there is, is for the page to say.
const PLACE: &str = "all: initial !important; display: block !important; position: absolute !important; \
    inset: 0 auto auto 0 !important; inline-size: 900px !important";

/// How large everything in the widget is, and how it looks.
fn looks(page: &Page) -> Vec<Value> {
    let looks = page.browser.run(include_str!("scripts/looks.js"), &[]);
    looks.as_array().cloned().expect("a list")
}

fn no_style_of_a_page_reaches_into_the_story(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let body = publisher.snippet("harbour.json", "loading=eager consent=own theme=light");
    let page = publisher.open(format!("<div style=\"{PLACE}\">{body}</div>"));
    page.wait_for_state("ready");
    page.button("Accept optional");
    // Rows out of sight are not drawn, and are as high as is guessed; which these are, a sheet may change.
    page.value(
        "document.querySelector('story-widget').shadowRoot.querySelectorAll('*') \
             .forEach(({ style }) => style.setProperty('content-visibility', 'visible'))",
    );
    let clean = looks(&page);
    assert!(clean.len() > 100, "{}", clean.len());
    let frameworks = FRAMEWORKS.map(|file| (file, tool(file)));
    let sheets = SHEETS.map(|(name, sheet)| (name, sheet.to_owned())).into_iter().chain(frameworks);
    for (name, sheet) in sheets {
        page.browser.run("document.head.append(Object.assign(document.createElement('style'), { id: 'hostile', textContent: arguments[0] }));", &[json!(sheet)]);
        let dirty = looks(&page);
        let wrong: Vec<_> = clean.iter().zip(&dirty).filter(|(clean, dirty)| clean != dirty).collect();
        assert!(
            clean.len() == dirty.len() && wrong.is_empty(),
            "{name}: {} differ, {:?}",
            wrong.len(),
            &wrong[wrong.len().saturating_sub(8)..]
        );
        page.value("document.getElementById('hostile').remove()");
    }
}
