//! A mistake of the module itself stops it: a fresh one takes over, twice a page.
//! Not here: a module that never came (`script`).
//!
//! The mistake is provoked from outside. Where the page's `canPlayType` throws, what the module was just
//! reading stays locked, and the next change of it panics.

use super::CANNOT_RUN;
use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Publisher, feed};
use serde_json::Value;

/// A story whose feed can be changed.
fn showing() -> Page {
    let publisher = Publisher::new();
    publisher.agency.answer("/feeds/one.json", [Answer::json(story(0))]);
    let body = publisher.snippet("one.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page
}

fn headline(version: u32) -> String {
    format!("Version {version} of the story")
}

fn story(version: u32) -> Value {
    let mut story = feed("harbour.json");
    story["story"]["headline"] = headline(version).into();
    story
}

/// Has the module make its mistake, and gives it the next version of the story.
fn panic(page: &Page, version: u32) {
    page.value(
        "void (HTMLMediaElement.prototype.kept ??= HTMLMediaElement.prototype.canPlayType, \
             HTMLMediaElement.prototype.canPlayType = (kind) => {\n\
             if (kind.startsWith('video/')) throw Error('broken by the page'); return ''; })",
    );
    page.find_beginning("button", "Play video").press();
    // The browser does not say more of an error in a script of another origin.
    page.wait_for(&format!("recorded.errors.length >= {version}"));
    page.value("void (HTMLMediaElement.prototype.canPlayType = HTMLMediaElement.prototype.kept)");
    page.publisher.agency.answer("/feeds/one.json", [Answer::json(story(version))]);
    page.value("void document.querySelector('story-widget').refresh()");
}

/// The page hears of the error it made itself, and once of each panic; of nothing afterwards.
fn nothing_else_is_uncaught(page: &Page) {
    page.value(
        "void (recorded.errors = recorded.errors.filter((error) => !/^Script error|RuntimeError: unreachable$/.test(error)))",
    );
}

fn panics(page: &Page) -> Vec<Value> {
    page.events("story-error").into_iter().filter(|detail| detail["code"] == "panic").collect()
}

#[test]
fn after_a_panic_the_story_is_drawn_anew_and_plays() {
    let page = showing();
    panic(&page, 1);
    page.find("heading", &headline(1));
    page.wait_for_state("ready");
    let told = panics(&page);
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!((&told[0]["severity"], &told[0]["willRetry"]), (&"fatal".into(), &true.into()), "{told:?}");
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    page.button("Mute").press();
    page.wait_for_video("video.muted");
    nothing_else_is_uncaught(&page);
}

#[test]
fn the_third_panic_of_a_page_ends_in_the_fallback() {
    let page = showing();
    for version in 1..=2 {
        panic(&page, version);
        page.find("heading", &headline(version));
        page.wait_for_state("ready");
    }
    panic(&page, 3);
    page.wait_for_state("fallback");
    page.wait_until_shown(CANNOT_RUN);
    assert!(page.is_fallback_shown());
    let told = panics(&page);
    assert_eq!(told.len(), 3, "{told:?}");
    assert_eq!(told[2]["willRetry"], false, "{told:?}");
    nothing_else_is_uncaught(&page);
}
