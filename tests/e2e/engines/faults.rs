//! Footage that does not come, or not to its end, in each engine.
//! Not here: faults of the feed and of the widget's own files, which are told alike everywhere.

use super::{VIDEO, moves, opened, plays, put_at};
use crate::answer::{Answer, Delivery, Gate};
use crate::engine::Engine;
use crate::file;
use crate::page::Page;
use crate::publisher::{Publisher, feed, media, page_showing_in, text};
use crate::thing::Thing;
use std::time::Duration;

in_each_engine! {
    a_video_without_a_file_says_so_with_retry_and_a_link,
    a_file_that_is_gone_is_passed_over_for_the_next,
    footage_that_does_not_arrive_says_so_and_retry_plays_it,
}

fn a_video_without_a_file_says_so_with_retry_and_a_link(engine: Engine) {
    let page = page_showing_in(engine, "media-missing.json");
    page.find_beginning("button", "Play video").press();
    let event = page.wait_for_event("story-error", |detail| detail["code"] == "media-source");
    assert_eq!(event["httpStatus"], 404, "{event}");
    page.wait_until_shown("This video is no longer available.");
    assert!(page.look_for("slider", "Seek").is_none(), "controls of nothing are gone");
    page.find("link", "Open the story at its source");
    page.button("Retry");
    page.find("heading", text(&feed("media-missing.json"), "/story/headline"));
    assert_eq!(page.state(), "ready", "the card stays");
    assert_eq!(page.console().len(), 1, "{:?}", page.console());
}

fn a_file_that_is_gone_is_passed_over_for_the_next(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    publisher.agency.answer("/media/harbour.mp4", [Answer::status(404)]);
    let page = opened(publisher, "harbour.json");
    assert_eq!(plays(&page), "webm");
    assert_eq!(page.state(), "ready");
}

/// Has the agency tell the harbour story in `one.json` with one file alone, so that no other goes on in its place; that
/// file.
fn one_file(publisher: &Publisher) -> Answer {
    let mut story = feed("harbour.json");
    story["story"]["video"]["sources"].as_array_mut().expect("files").truncate(1);
    publisher.agency.answer("/feeds/one.json", [Answer::json(story)]);
    file::read(&media("harbour.mp4")).expect("a file of the agency")
}

/// Waits for Retry under what is said of footage that is slow to arrive.
fn says_that_it_is_slow(page: &Page) -> Thing<'_> {
    page.wait_until_shown("Buffering");
    let within = Duration::from_secs(20);
    let retry = page.browser.until_within(within, "Retry", || page.look_for("button", "Retry"));
    assert!(page.is_shown("The video is slow to arrive."));
    page.wait_for_event("story-error", |detail| detail["code"] == "media-stall");
    retry
}

fn footage_that_does_not_arrive_says_so_and_retry_plays_it(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let whole = one_file(&publisher);
    let never = whole.clone().delivered(Delivery::Held(Gate::default()));
    publisher.agency.answer("/media/harbour.mp4", [never]);
    let page = opened(publisher, "one.json");
    page.find_beginning("button", "Play video").press();
    let slow = says_that_it_is_slow(&page);
    page.publisher.agency.answer("/media/harbour.mp4", [whole]);
    slow.press();
    moves(&page);
    page.wait_without("button", "Retry");
    assert_eq!(page.state(), "ready");
}

// Other engines tell the player of footage that stops in ways of their own, or not at all: `Engine::limits`.
#[test]
fn footage_that_stops_arriving_says_so_and_goes_on_by_itself_when_it_comes() {
    let publisher = Publisher::new();
    let whole = one_file(&publisher);
    let (at, gate) = (whole.body.len() / 2, Gate::default());
    let in_two = Delivery::InTwo { at, gate: gate.clone() };
    publisher.agency.answer("/media/harbour.mp4", [whole.delivered(in_two)]);
    let page = opened(publisher, "one.json");
    plays(&page);
    page.value(&format!(
        "(window.loads = 0, {VIDEO}.addEventListener('loadstart', () => (window.loads += 1)))"
    ));
    // What browsers say is loaded may be all of it.
    put_at(&page, 27);
    says_that_it_is_slow(&page);
    let stopped = page.video("currentTime");
    gate.open();
    page.wait_for_video(&format!("!video.paused && video.currentTime > {stopped} + 0.5"));
    page.wait_without("button", "Retry");
    assert!(!page.is_shown("Buffering"));
    assert_eq!((page.value("window.loads"), page.events("story-error").len()), (0.into(), 1));
}

#[test]
fn after_a_lost_connection_retry_goes_on_where_it_was() {
    let publisher = Publisher::new();
    let whole = one_file(&publisher);
    let half = Delivery::CutAfter(whole.body.len() / 2);
    publisher.agency.answer("/media/harbour.mp4", [whole.clone().delivered(half)]);
    let page = opened(publisher, "one.json");
    page.value(&format!(
        "(window.furthest = 0, window.begun = [], ((video) => {{ \
             video.addEventListener('timeupdate', () => (window.furthest = Math.max(window.furthest, video.currentTime))); \
             video.addEventListener('playing', () => window.begun.push(video.currentTime)); \
         }})({VIDEO}))"
    ));
    plays(&page);
    page.publisher.agency.answer("/media/harbour.mp4", [Answer::status(503)]);
    // What has come does not last for long.
    put_at(&page, 24);
    let retry =
        page.browser.until_within(Duration::from_secs(25), "Retry", || page.look_for("button", "Retry"));
    page.wait_for_event("story-error", |detail| detail["code"] == "media-network");
    let at = page.value("window.furthest").as_f64().expect("a time");
    assert!(at > 23.5, "{at}");
    page.publisher.agency.answer("/media/harbour.mp4", [whole]);
    page.value("window.begun.length = 0");
    retry.press();
    page.wait_for_video(&format!("!video.paused && video.currentTime > {at} + 0.2"));
    let begun = page.value("window.begun[0]").as_f64().expect("a time");
    assert!((begun - at).abs() <= 1.0, "it goes on at {begun} s, not at {at} s");
    page.wait_without("button", "Retry");
}
