//! Footage, its picture or its captions that are not what they should be, in each engine.
//! Not here: footage that does not come, or not to its end (`faults`).

use super::opened;
use super::report::note;
use crate::answer::Answer;
use crate::engine::Engine;
use crate::file;
use crate::publisher::{Publisher, media, page_showing_in};

in_each_engine! {
    a_page_in_place_of_a_video_and_a_file_cut_short_cannot_be_played,
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
