//! Footage that stops arriving while it plays.
//! Not here: footage that does not begin or breaks off (`engines::faults`), files cut short (`engines::media`), streams
//! (`hls`).

use super::play;
use crate::answer::{Answer, Delivery, Gate};
use crate::file;
use crate::publisher::{Publisher, feed, media};
use std::time::Duration;

#[test]
fn footage_that_stops_arriving_says_so_and_goes_on_by_itself_when_it_comes() {
    let publisher = Publisher::new();
    let mut story = feed("harbour.json");
    story["story"]["video"]["sources"].as_array_mut().expect("files").truncate(1);
    publisher.agency.answer("/feeds/one.json", [Answer::json(story)]);
    let gate = Gate::default();
    let file = file::read(&media("harbour.mp4")).expect("a file of the agency");
    let at = file.body.len() / 2;
    publisher
        .agency
        .answer("/media/harbour.mp4", [file.delivered(Delivery::InTwo { at, gate: gate.clone() })]);
    let body = publisher.snippet("one.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    play(&page);
    page.value(
        "(() => { const video = document.querySelector('story-widget').shadowRoot.querySelector('video'); \
             window.loads = 0; \
             video.addEventListener('loadstart', () => (window.loads += 1)); \
             video.currentTime = 27 })()",
    );
    // What browsers say is loaded may be all of it.
    page.wait_for_video("!video.seeking && video.currentTime > 27");
    page.wait_until_shown("Buffering");
    let stopped = page.video("currentTime");
    page.browser.until_within(Duration::from_secs(20), "Retry", || page.look_for("button", "Retry"));
    assert!(page.is_shown("The video is slow to arrive."));
    page.wait_for_event("story-error", |detail| detail["code"] == "media-stall");
    gate.open();
    page.wait_for_video(&format!("!video.paused && video.currentTime > {stopped} + 0.5"));
    page.wait_without("button", "Retry");
    assert!(!page.is_shown("Buffering"));
    assert_eq!((page.value("window.loads"), page.events("story-error").len()), (0.into(), 1));
}
