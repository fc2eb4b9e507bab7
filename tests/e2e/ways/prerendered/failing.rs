//! A drawn story whose feed fails: the message above it, the story of use beneath, and the way to the module's own.
//! Not here: a module that does not come (`super`), or what is said of each fault (`engines/matrix`).

use super::{IN, before_the_module};
use crate::answer::Answer;
use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::{FALLBACK, Publisher, feed};
use fantoccini::key::Key;

in_each_engine! {
    where_the_feed_is_gone_that_is_said_above_the_drawn_story,
    retry_shows_the_story_in_the_place_of_message_and_drawn_story,
}

/// A reader's page whose feed answers like this, one a request, the last one ever after.
fn page_with(engine: Engine, answers: impl IntoIterator<Item = Answer>) -> Page {
    let publisher = Publisher::read_in(engine);
    publisher.agency.answer("/feeds/harbour.json", answers);
    before_the_module(publisher, "harbour.json", "")
}

/// The sentence stands above the drawn story, which is whole.
#[track_caller]
fn is_said_above_the_story(page: &Page, sentence: &str) {
    page.wait_until_shown(sentence);
    let edge = |part: &str, side: &str| {
        let part = page.value(&format!(
            "[...{IN}.querySelectorAll('{part}')].find((part) => part.checkVisibility()).getBoundingClientRect().{side}"
        ));
        part.as_f64().expect("a number")
    };
    let (below, top) = (edge(".message", "bottom"), edge(".player", "top"));
    assert!(below < top && top - below < 40.0, "{sentence:?} ends at {below}, and the story begins at {top}");
    assert!(!page.is_fallback_shown() && !page.is_shown(FALLBACK), "the story is better than that");
    page.find("region", "Top downloads in last 24 hours");
}

fn where_the_feed_is_gone_that_is_said_above_the_drawn_story(engine: Engine) {
    let page = page_with(engine, [Answer::status(404)]);
    page.wait_for_state("failed");
    is_said_above_the_story(&page, "This story is not available.");
    let offered: Vec<String> = page.things("button").into_iter().map(|button| button.name).collect();
    assert_eq!(offered, ["Description"], "what has gone cannot be tried again, or played");
    page.button("Description").focus();
    page.press_key(Key::Enter);
    page.wait_until_shown("Glass is what the town wants most.");
    assert_eq!(page.value(&format!("{IN}.querySelectorAll('.headline').length")), 1);
}

fn retry_shows_the_story_in_the_place_of_message_and_drawn_story(engine: Engine) {
    let sorry = || Answer::html("<!doctype html><title>Sorry</title>");
    let page = page_with(engine, [sorry(), sorry(), Answer::json(feed("harbour.json"))]);
    page.wait_for_state("failed");
    is_said_above_the_story(&page, "This story could not be loaded.");
    page.find_beginning("button", "Play video, First ferry");
    page.button("Retry").focus();
    page.press_key(Key::Enter);
    page.browser.until("a second request", || {
        (page.publisher.agency.requests("/harbour.json").len() == 2).then_some(())
    });
    // It went and has come again: who has pressed it is there again.
    page.wait_for_focus("button", "Retry");
    is_said_above_the_story(&page, "This story could not be loaded.");
    page.press_key(Key::Enter);
    page.wait_for_state("ready");
    assert_eq!(page.value(&format!("{IN}.querySelectorAll('.page').length")), 1, "one story");
    assert!(!page.is_shown("This story could not be loaded."));
    assert!(page.look_for("button", "Retry").is_none());
    // The next thing after the message is the first one of the story.
    page.press_key(Key::Tab);
    page.browser.until("the focus on the play button", || {
        page.focused().filter(|thing| thing.name.starts_with("Play video, First ferry")).map(drop)
    });
}
