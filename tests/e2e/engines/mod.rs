//! What engines differ in, in each of them: the story, the video with real media, and its faults.
//! Not here: what is true in every browser alike, which the other files try in Chromium alone.
//!
//! A sentence is a function of the engine, named once in `in_each_engine!`. What an engine cannot do is
//! asked of it and stands in the report of the run (`report`); nothing is passed over without a word.

mod cookies;
mod faults;
mod framed;
mod left;
mod matrix;
mod media;
mod playing;
mod policy;
mod report;
mod story;
mod vectors;

use crate::answer::{Answer, Delivery};
use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::{Publisher, feed, page_showing_in, text};
use report::{CODECS, can_play, note};
use serde_json::Value;
use std::time::Duration;

/// A page that shows a feed of a publisher who has prepared something, once it is there. Nobody is asked about cookies.
fn opened(publisher: Publisher, feed: &str) -> Page {
    let body = publisher.snippet(feed, "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page
}

/// Leaves for a page without any script, and comes back.
///
/// That page does not come at once. Firefox takes its own request for one of the page that is left where it is answered
/// before the browser has heard of it, within some two milliseconds, and keeps no page with a request.
fn leaves_and_comes_back(page: &Page) {
    let elsewhere = Answer::html("<!doctype html><html lang=en><title>Elsewhere</title>Elsewhere");
    let late = elsewhere.delivered(Delivery::After(Duration::from_millis(300)));
    page.publisher.agency.answer("/elsewhere.html", [late]);
    page.value("window.wasLeft = true");
    page.value("void addEventListener('pageshow', ({ persisted }) => (window.wasKept = persisted))");
    page.browser.go(&page.publisher.agency.url("/elsewhere.html"));
    page.browser.back();
    page.wait_for("document.querySelector('story-widget')");
}

/// The name of the play button of the harbour story.
fn play_name() -> String {
    format!("Play video, {}, 1 minute", text(&feed("harbour.json"), "/story/headline"))
}

/// Presses Play and waits until pictures of a real file move; the ending of the file's name.
///
/// Which file that is depends on what the engine says it can play. An engine that can play none fails here.
fn plays(page: &Page) -> String {
    page.find_beginning("button", "Play video").press();
    moves(page)
}

/// Waits until pictures of a real file move; the ending of the file's name.
fn moves(page: &Page) -> String {
    let moving = "((video) => !video.paused && video.currentTime > 0.5 && video.videoWidth > 0 \
                      && video.getVideoPlaybackQuality().totalVideoFrames > 5)";
    // Pictures are decoded without help of the machine's graphics, with several browsers at once.
    let moves = || holds(page, &format!("{moving}({VIDEO})"));
    page.browser.until_within(Duration::from_secs(20), "pictures that move", || moves().then_some(()));
    let address = page.value(&format!("{VIDEO}.currentSrc"));
    let played = address.as_str().and_then(|address| address.rsplit('.').next()).unwrap_or_default();
    for (name, kind, _) in CODECS.iter().take_while(|(.., ending)| *ending != played) {
        // The agency names its files in this order: one the engine does not know is passed over.
        let answer = can_play(page, kind);
        if answer.is_empty() {
            note(page, format_args!("no {name} (canPlayType says {answer:?}), .{played} is played instead"));
        }
    }
    played.to_owned()
}

/// The harbour story, playing.
fn playing(engine: Engine) -> Page {
    let page = page_showing_in(engine, "harbour.json");
    plays(&page);
    page
}

/// The media element of the first widget.
const VIDEO: &str = "document.querySelector('story-widget').shadowRoot.querySelector('video')";

/// Puts the video at so many seconds, as a test needs it and no reader does, and waits until it is there.
fn put_at(page: &Page, seconds: u32) {
    page.value(&format!("{VIDEO}.currentTime = {seconds}"));
    page.wait_for_video(&format!(
        "!video.seeking && video.readyState > 1 && Math.abs(video.currentTime - {seconds}) < 2"
    ));
}

/// Whether the page says that an expression holds.
fn holds(page: &Page, expression: &str) -> bool {
    page.value(&format!("!!({expression})")) == Value::Bool(true)
}
