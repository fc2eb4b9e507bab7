//! Footage, its picture or its captions that are not what they should be, in each engine.
//! Not here: footage that does not come, or not to its end (`faults`).

use super::report::note;
use super::{opened, plays, put_at};
use crate::answer::Answer;
use crate::engine::Engine;
use crate::file;
use crate::page::Page;
use crate::publisher::{Publisher, feed, media, page_showing_in};
use serde_json::Value;
use std::time::Duration;

in_each_engine! {
    a_page_in_place_of_a_video_and_a_file_cut_short_cannot_be_played,
    a_file_cut_short_makes_room_for_another_at_the_same_place,
    a_file_cut_short_without_another_says_so_where_it_stopped,
    captions_that_do_not_come_leave_the_video_to_play,
    captions_that_do_not_come_at_once_are_asked_for_once_more,
    a_poster_that_does_not_load_leaves_a_quiet_box,
}

fn a_page_in_place_of_a_video_and_a_file_cut_short_cannot_be_played(engine: Engine) {
    let whole = file::read(&media("harbour.mp4")).expect("a file of the agency");
    let head = Answer::new("video/mp4", whole.body[..2_000].to_vec());
    for answer in [Answer::html("<h1>Please sign in</h1>"), head] {
        let publisher = Publisher::read_in(engine);
        for name in ["harbour.mp4", "harbour.webm", "hls/harbour.m3u8"] {
            publisher.agency.answer(&format!("/media/{name}"), [answer.clone()]);
        }
        let page = opened(publisher, "harbour.json");
        page.find_beginning("button", "Play video").press();
        // GStreamer does not always call it an error; then it is footage that does not arrive.
        let is_slow = || engine == Engine::WebKit && page.is_shown("The video is slow to arrive.");
        page.browser.until("a sentence", || {
            (page.is_shown("This video cannot be played.") || is_slow()).then_some(())
        });
        page.button("Retry");
        if is_slow() {
            note(&page, "a file that is no video may be told as one that is slow to arrive");
            page.wait_for_event("story-error", |detail| detail["code"] == "media-stall");
            continue;
        }
        let event = page.wait_for_event("story-error", |detail| detail["code"] == "media-source");
        assert_eq!((&event["severity"], &event["phase"]), (&"fatal".into(), &"media".into()), "{event}");
        page.find("link", "Open the story at its source");
        assert_eq!(page.state(), "ready", "the card stays");
    }
}

/// A page of the harbour story with these files alone, of which the first is cut short at its half, playing at 27 of its
/// 60 seconds.
fn playing_a_half(engine: Engine, names: &[&str]) -> Page {
    let publisher = Publisher::read_in(engine);
    let mut story = feed("harbour.json");
    let files = story["story"]["video"]["sources"].as_array_mut().expect("files");
    files.retain(|file| file["src"].as_str().is_some_and(|src| names.iter().any(|name| src.ends_with(name))));
    publisher.agency.answer("/feeds/half.json", [Answer::json(story)]);
    let whole = file::read(&media(names[0])).expect("a file of the agency");
    let half = whole.body[..whole.body.len() / 2].to_vec();
    publisher.agency.answer(&format!("/media/{}", names[0]), [Answer { body: half, ..whole }]);
    let page = opened(publisher, "half.json");
    plays(&page);
    put_at(&page, 27);
    page
}

fn a_file_cut_short_makes_room_for_another_at_the_same_place(engine: Engine) {
    let page = playing_a_half(engine, &["harbour.mp4", "harbour.webm"]);
    page.browser.until_within(Duration::from_secs(30), "pictures of the second half", || {
        let at = page.video("currentTime");
        (at > 32.0 && at < 40.0).then_some(())
    });
    assert_eq!(page.events("story-error").len(), 0);
}

fn a_file_cut_short_without_another_says_so_where_it_stopped(engine: Engine) {
    for name in ["harbour.mp4", "harbour.webm"] {
        let page = playing_a_half(engine, &[name]);
        let within = Duration::from_secs(30);
        page.browser.until_within(within, "a sentence", || {
            page.is_shown("This video cannot be played.").then_some(())
        });
        let event = page.wait_for_event("story-error", |detail| detail["code"] == "media-decode");
        assert_eq!(event["severity"], "fatal", "{event}");
        page.button("Retry");
        page.find("link", "Open the story at its source");
        let told = page.events("story-progress");
        let unseen = |percent: &Value| *percent == 75 || *percent == 100;
        assert!(
            !told.iter().any(|told| unseen(&told["percent"])),
            "nobody has seen the rest of {name}: {told:?}"
        );
    }
}

fn captions_that_do_not_come_leave_the_video_to_play(engine: Engine) {
    let page = page_showing_in(engine, "captions-missing.json");
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    // They are asked for without a press, since the feed has them on from the beginning.
    page.wait_for_event("story-error", |detail| detail["code"] == "captions");
    page.wait_without("button", "Captions");
    page.wait_for_video("!video.paused && video.currentTime > 0.5");
    assert_eq!(page.state(), "ready");
}

fn captions_that_do_not_come_at_once_are_asked_for_once_more(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let file = file::read(&media("harbour.en.vtt")).expect("captions");
    publisher.agency.answer("/media/harbour.en.vtt", [Answer::status(503), file]);
    let page = opened(publisher, "harbour.json");
    page.find_beginning("button", "Play video").press();
    page.button("Captions").press();
    page.wait_for(
        "[...document.querySelector('story-widget').shadowRoot.querySelector('video').textTracks] \
             .some(({ mode, cues }) => mode === 'showing' && cues?.length > 1)",
    );
    assert_eq!(page.events("story-error").len(), 0);
}

fn a_poster_that_does_not_load_leaves_a_quiet_box(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    for name in ["harbour-poster-1280.webp", "harbour-poster-640.webp"] {
        publisher.agency.answer(&format!("/media/{name}"), [Answer::status(404)]);
    }
    let page = opened(publisher, "harbour.json");
    page.wait_for_event("story-error", |detail| detail["code"] == "poster" && detail["severity"] == "info");
    let broken = page.value(
        "[...document.querySelector('story-widget').shadowRoot.querySelectorAll('img')] \
             .filter((picture) => picture.checkVisibility() && picture.complete && !picture.naturalWidth && picture.src.includes('poster')).length",
    );
    assert_eq!(broken, 0);
    assert_eq!(page.console(), []);
}
