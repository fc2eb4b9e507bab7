//! A story that another version has drawn: with parts that this one does not know, without some, with other styles. The
//! module's own story takes its place all the same.
//! Not here: two versions of the script on a page (`versions`).

use super::{IN, body};
use crate::answer::{Answer, Gate};
use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::Publisher;
use fantoccini::key::Key;

in_each_engine! {
    parts_that_are_not_known_and_presses_in_them_are_no_matter,
    parts_that_are_missing_are_no_matter,
    styles_of_another_version_go_with_what_they_are_for,
}

/// What a newer version may have: a part with a button, kept in a way of its own.
const UNKNOWN: &str = r#"<aside class="weather" part="weather"><p>Gale warning for the coast</p>
    <button type="button" class="forecast" popovertarget="1 forecast?">Forecast</button><i id="1 forecast?" popover="manual"></i>
    <select aria-label="Day" class="day"><option>Today</option><option>Tomorrow</option></select></aside>"#;

/// A page with what is left of the drawn story after `change`, and what lets the module come.
fn changed(engine: Engine, change: impl FnOnce(&Publisher, String) -> String) -> (Page, Gate) {
    let publisher = Publisher::read_in(engine);
    let gate = publisher.hold("story-widget.wasm");
    let drawn = body(&publisher, "harbour.json", "");
    let body = change(&publisher, drawn.clone());
    assert_ne!(body, drawn, "something is changed");
    let page = publisher.open(body);
    page.wait_for_state("loading");
    (page, gate)
}

/// The module's story comes, is the only one, and of use.
#[track_caller]
fn becomes_the_modules_story(page: &Page, gate: &Gate) {
    gate.open();
    page.wait_for_state("ready");
    page.wait_for(&format!("{IN}.querySelectorAll('.page').length === 1"));
    page.wait_until_shown("Restrictions");
    page.find("region", "Top downloads in last 24 hours");
    page.button("Description").focus();
    page.press_key(Key::Enter);
    page.wait_until_shown("Glass is what the town wants most.");
    let accent = format!("getComputedStyle({IN}.querySelector('.rank')).fontWeight");
    assert_eq!(page.value(&accent), "700", "in its own styles");
    page.find_beginning("button", "Play video, First ferry").press();
    page.wait_for_video("video.currentTime > 0");
    assert_eq!(page.console(), []);
}

fn parts_that_are_not_known_and_presses_in_them_are_no_matter(engine: Engine) {
    let (page, gate) = changed(engine, |_, drawn| {
        drawn.replacen(r#"<div class="columns">"#, &format!(r#"{UNKNOWN}<div class="columns">"#), 1)
    });
    page.wait_until_shown("Gale warning for the coast");
    page.button("Forecast").focus();
    page.press_key(Key::Enter);
    page.value(&format!("{IN}.querySelector('.day').selectedIndex = 1"));
    becomes_the_modules_story(&page, &gate);
    assert!(!page.is_shown("Gale warning for the coast"));
}

fn parts_that_are_missing_are_no_matter(engine: Engine) {
    let (page, gate) = changed(engine, |_, drawn| {
        let (before, rest) = drawn.split_once(r#"<article class="story">"#).expect("the story");
        let (_, after) = rest.split_once("</article>").expect("its end");
        [before, after].concat()
    });
    page.wait_until_shown("10 of 45 shown");
    assert!(page.look_for("button", "Description").is_none());
    becomes_the_modules_story(&page, &gate);
}

fn styles_of_another_version_go_with_what_they_are_for(engine: Engine) {
    let (page, gate) = changed(engine, |publisher, drawn| {
        let other = "@layer old { .page { border: 3px solid } } .rank { font-weight: 100 !important } .player, .play { display: none !important }";
        publisher.site.answer("/old.css", [Answer::new("text/css", other)]);
        drawn.replacen(&publisher.loader().replace("story-widget.js", "prerendered.css"), "/old.css", 1)
    });
    page.wait_until_shown("Restrictions");
    becomes_the_modules_story(&page, &gate);
}
