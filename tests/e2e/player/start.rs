//! The first press: early or late, once, and nothing fetched before it.
//! Not here: steering the video that plays (`controls`, `keys`).

use super::{play_name, playing};
use crate::answer::{Answer, Delivery, Gate};
use crate::page::Page;
use crate::publisher::{Publisher, feed, page_showing};
use crate::server::Server;

/// The harbour story before the module has arrived; it arrives when the gate opens.
fn page_without_module() -> (Page, Gate) {
    let publisher = Publisher::new();
    let gate = publisher.hold("story-widget.wasm");
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    (publisher.open(body), gate)
}

#[test]
fn one_press_plays_and_the_next_one_pauses() {
    let page = page_showing("harbour.json");
    page.button(&play_name()).press();
    page.wait_for_video("video.currentTime > 0.3 && !video.paused");
    // The controls tell it, which come behind the footage.
    page.browser.until("the event", || (page.events("story-play").len() == 1).then_some(()));
    page.button("Pause").press();
    page.wait_for_video("video.paused");
    page.button(&play_name());
    assert_eq!((page.events("story-play").len(), page.events("story-pause").len()), (1, 1));
}

#[test]
fn the_pressed_button_stays_the_same_one_and_keeps_the_focus() {
    let (page, gate) = page_without_module();
    let pressed = page.button("Play video");
    pressed.press();
    gate.open();
    let pause = page.button("Pause");
    assert!(pause.is(&pressed));
    assert!(pressed.has_focus());
}

#[test]
fn a_video_that_plays_before_its_controls_are_there_is_called_pause() {
    let publisher = Publisher::new();
    let controls = publisher.hold("story-widget-player.wasm");
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.button(&play_name()).press();
    page.wait_for_video("video.currentTime > 0 && !video.paused");
    page.button("Pause").press();
    page.wait_for_video("video.paused");
    page.button(&play_name()).press();
    page.wait_for_video("!video.paused");
    let button = page.button("Pause");
    controls.open();
    page.button("Settings");
    assert!(page.button("Pause").is(&button));
    page.wait_for_video("!video.paused");
}

#[test]
fn a_video_stopped_before_its_first_frame_leaves_the_poster_there() {
    let publisher = Publisher::new();
    let gate = Gate::default();
    for name in ["harbour.mp4", "harbour.webm", "hls/harbour.m3u8"] {
        let held = Answer::new("video/mp4", "").delivered(Delivery::Held(gate.clone()));
        publisher.agency.answer(&format!("/media/{name}"), [held]);
    }
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.button(&play_name()).press();
    page.button("Settings");
    page.button("Pause").press();
    page.button(&play_name());
    let poster =
        "getComputedStyle(document.querySelector('story-widget').shadowRoot.querySelector('.poster'))";
    assert_eq!(page.value(&format!("{poster}.visibility")), "visible");
}

#[test]
fn a_press_made_before_the_module_is_there_is_honoured_once() {
    let (page, gate) = page_without_module();
    page.button("Play video").press();
    gate.open();
    page.wait_for_video("video.currentTime > 0.5");
    page.browser.until("the event", || (page.events("story-play").len() == 1).then_some(()));
    // Stopped by the reader, it stays stopped.
    page.button("Pause").press();
    page.wait_for_video("video.paused");
    page.value("document.querySelector('story-widget').refresh()");
    page.browser
        .until("the refresh", || (page.publisher.agency.requests("/harbour.json").len() == 2).then_some(()));
    page.wait_for_state("ready");
    assert_eq!(page.events("story-play").len(), 1);
    page.wait_for_video("video.paused");
}

#[test]
fn a_second_early_press_takes_the_first_one_back() {
    let (page, gate) = page_without_module();
    let button = page.button("Play video");
    button.press();
    button.press();
    gate.open();
    page.wait_for_state("ready");
    page.button(&play_name());
    page.wait_for_video("video.paused");
    assert_eq!(page.publisher.agency.requests(".mp4").len(), 0);
}

#[test]
fn no_byte_of_the_video_is_fetched_before_the_press() {
    let page = page_showing("harbour.json");
    page.browser.until("the poster", || (!page.publisher.agency.requests(".webp").is_empty()).then_some(()));
    for ending in [".mp4", ".webm", ".m3u8", ".ts", ".vtt"] {
        assert_eq!(page.publisher.agency.requests(ending).len(), 0, "{ending}");
    }
}

#[test]
fn reaching_for_the_card_opens_the_way_to_the_video_and_asks_for_nothing() {
    let publisher = Publisher::new();
    let mut story = feed("harbour.json");
    let host = Server::start();
    for source in story["story"]["video"]["sources"].as_array_mut().expect("files") {
        source["src"] = host.url("/harbour.mp4").into();
    }
    publisher.agency.answer("/feeds/elsewhere.json", [Answer::json(story)]);
    let body = publisher.snippet("elsewhere.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    assert_eq!(host.connections(), 0);
    page.find_beginning("button", "Play video").point();
    page.browser.until("a connection", || (host.connections() > 0).then_some(()));
    page.wait_for("!document.querySelector('link[rel=preconnect]')");
    assert_eq!(host.requests("").len(), 0);
}

#[test]
fn a_file_that_is_gone_is_passed_over_for_the_next() {
    let publisher = Publisher::new();
    publisher.agency.answer("/media/harbour.mp4", [Answer::status(404)]);
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.button(&play_name()).press();
    page.wait_for_video("video.currentTime > 0 && video.currentSrc.endsWith('.webm')");
    assert_eq!(page.state(), "ready");
}

#[test]
fn the_agencys_warning_stands_before_play() {
    let page = page_showing("harbour.json");
    assert!(page.is_shown("Shows a flashing light."));
}

#[test]
fn only_the_play_button_begins_with_play() {
    let page = playing();
    let beginning =
        |page: &Page| page.things("button").iter().filter(|button| button.name.starts_with("Play")).count();
    assert_eq!(beginning(&page), 0, "{:?}", page.things("button"));
    page.button("Pause").press();
    page.button(&play_name());
    assert_eq!(beginning(&page), 1, "{:?}", page.things("button"));
}
