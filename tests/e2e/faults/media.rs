//! The footage or its picture cannot be shown.
//! Not here: a file that is passed over for the next one (`player`).

use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Publisher, feed, page_showing, text};

#[test]
fn a_video_that_cannot_be_played_says_so_and_leads_on() {
    let page = page_showing("media-missing.json");
    page.find_beginning("button", "Play video").press();
    let event = page.wait_for_event("story-error", |detail| detail["code"] == "media-source");
    assert_eq!(event["httpStatus"], 404, "{event}");
    page.wait_until_shown("This video is no longer available.");
    page.find("link", "Open the story at its source");
    assert!(page.look_for("slider", "Seek").is_none(), "controls of nothing are gone");
    page.find("heading", text(&feed("media-missing.json"), "/story/headline"));
    assert_eq!(page.state(), "ready", "the card stays");
    assert_eq!(page.console().len(), 1, "{:?}", page.console());
}

/// A page with the harbour story whose files are all answered like this.
fn page_with_files(answer: &Answer) -> Page {
    let publisher = Publisher::new();
    for name in ["harbour.mp4", "harbour.webm", "hls/harbour.m3u8"] {
        publisher.agency.answer(&format!("/media/{name}"), [answer.clone()]);
    }
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.find_beginning("button", "Play video").press();
    page
}

#[test]
fn a_page_in_place_of_a_video_and_a_file_cut_short_cannot_be_played() {
    let cut = crate::file::read(std::path::Path::new("public/media/harbour.mp4")).expect("the file");
    let head = cut.body[..2_000].to_vec();
    for answer in [Answer::html("<h1>Please sign in</h1>"), Answer::new("video/mp4", head)] {
        let page = page_with_files(&answer);
        page.wait_until_shown("This video cannot be played.");
        let event = page.wait_for_event("story-error", |detail| detail["code"] == "media-source");
        assert_eq!((&event["severity"], &event["phase"]), (&"fatal".into(), &"media".into()), "{event}");
        page.button("Retry");
        page.find("link", "Open the story at its source");
    }
}

#[test]
fn a_poster_that_does_not_load_leaves_a_quiet_box() {
    let publisher = Publisher::new();
    for name in ["harbour-poster-1280.webp", "harbour-poster-640.webp"] {
        publisher.agency.answer(&format!("/media/{name}"), [Answer::status(404)]);
    }
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_event("story-error", |detail| detail["code"] == "poster" && detail["severity"] == "info");
    page.wait_for_state("ready");
    let broken = page.value(
        "[...document.querySelector('story-widget').shadowRoot.querySelectorAll('img')] \
             .filter((picture) => picture.checkVisibility() && picture.complete && !picture.naturalWidth && picture.src.includes('poster')).length",
    );
    assert_eq!(broken, 0);
    assert_eq!(page.console(), []);
}
