//! What a reader has set in the browser: no scripts, no motion.
//! Not here: colours, zoom and print, which have files of their own (`accessibility`, `layout`, `print`).

use crate::publisher::{Publisher, page_showing};
use serde_json::json;

#[test]
fn without_scripts_the_publishers_own_content_is_there() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.browser.command("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    let asked = page.publisher.agency.requests(".json").len();
    page.browser.reload();
    assert!(page.is_fallback_shown());
    assert_eq!(page.publisher.agency.requests(".json").len(), asked);
    page.browser.command("Emulation.setScriptExecutionDisabled", json!({ "value": false }));
    page.browser.reload();
    page.wait_for_state("ready");
}

#[test]
fn for_a_reader_who_wants_no_motion_nothing_moves() {
    let page = page_showing("harbour.json");
    let wish = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
    page.browser.command("Emulation.setEmulatedMedia", wish);
    let moving = "document.getAnimations().filter(({ playState }) => playState === 'running').length \
        + [...document.querySelector('story-widget').shadowRoot.querySelectorAll('*')] \
            .flatMap((element) => element.getAnimations()).filter(({ playState }) => playState === 'running').length";
    page.button("Description").press();
    assert_eq!(page.value(moving), 0);
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    assert_eq!(page.value(moving), 0);
    page.button("Show more").press();
    page.wait_for_text("20 of 45 shown");
    assert_eq!(page.value(moving), 0);
}
