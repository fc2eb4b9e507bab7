//! Consent tools of the page: the widget gives way to them, whenever they come, and does as they say.
//! Not here: what their answers mean (`state::consent::host` has tests of its own).

mod frameworks;
mod named;
mod real;

use crate::page::Page;
use crate::publisher::{Host, Publisher};
use serde_json::json;
use std::path::Path;

/// The question of the page's tool, as any of the tools here draws it.
const THEIRS: &str = "#cc-main .cm, #cc-main .pm, #klaro .cookie-notice, #klaro .cookie-modal, \
                      #tarteaucitronAlertBig, #tarteaucitron, #cmp";

/// A page with a tool of its own, which is brought by `bring()`: so many milliseconds after the widget is ready, or
/// before there is anything of the widget.
fn page_with_tool(bring: &str, after: Option<u32>) -> Page {
    page_with(&format!("const bring = async () => {{ {bring} }};"), after, "")
}

/// The same with attributes of the element.
fn page_with(script: &str, after: Option<u32>, attributes: &str) -> Page {
    let publisher = Publisher::new();
    publisher.site.folder("/npm/", Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules"));
    let when = after.map_or("bring();".to_owned(), |millis| {
        format!(
            "addEventListener('story-state', ({{ detail }}) => \
                 detail.state === 'ready' && setTimeout(bring, {millis}), {{ once: false }});"
        )
    });
    let watch = include_str!("../../scripts/surfaces.js").replace("THEIRS", &json!(THEIRS).to_string());
    let helpers = "const load = (file) => new Promise((there) => { \
                       const script = document.createElement('script'); \
                       script.src = `/npm/${file}`; script.onload = there; document.head.append(script); }); \
                   const style = (file) => { const link = document.createElement('link'); \
                       link.rel = 'stylesheet'; link.href = `/npm/${file}`; document.head.append(link); };";
    let body = publisher.snippet("harbour.json", &format!("loading=eager {attributes}"));
    let host =
        Host::new(body).script(&format!("{{ {watch} }}")).script(&format!("{{ {helpers} {script} {when} }}"));
    let page = publisher.open_host(&host);
    page.wait_for_state("ready");
    page
}

/// Waits until the page is so many milliseconds old.
fn wait_until_old(page: &Page, millis: u32) {
    page.wait_for(&format!("performance.now() > {millis}"));
}

/// In how many frames a question was on screen: `ours`, `theirs` or `both`.
fn frames(page: &Page, whose: &str) -> u64 {
    page.value(&format!("window.frames_with.{whose}")).as_u64().expect("a number of frames")
}

/// Waits until the element says that this is decided.
fn wait_for_decision(page: &Page, decision: &str) {
    page.wait_for(&format!("document.querySelector('story-widget').dataset.consent === '{decision}'"));
}

/// What the element says that is decided.
fn decision(page: &Page) -> String {
    let said = page.value("document.querySelector('story-widget').dataset.consent ?? ''");
    said.as_str().unwrap_or_default().to_owned()
}
