//! A stream, or the script that plays it, that does not come or is not allowed.
//! Not here: files (`faults`).

use super::{MASTER, open, open_under, press, publisher_with_files_behind, scripts};
use crate::answer::Answer;
use crate::built::built_bytes;
use crate::publisher::Publisher;
use serde_json::json;

const CANNOT_PLAY: &str = "This video cannot be played.";

#[test]
fn a_playlist_that_is_gone_says_so_and_a_retry_finds_it() {
    let publisher = Publisher::new();
    publisher.agency.answer(MASTER, [Answer::status(404)]);
    let page = open(publisher);
    press(&page);
    page.wait_until_shown("This video is no longer available.");
    let event = page.wait_for_event("story-error", |detail| detail["code"] == "media-source");
    assert_eq!((&event["httpStatus"], &event["severity"]), (&json!(404), &json!("fatal")), "{event}");
    assert_eq!(page.state(), "ready", "the story stays");
    let playlist = std::fs::read("public/media/hls/harbour.m3u8").expect("a playlist");
    page.publisher.agency.answer(MASTER, [Answer::new("application/vnd.apple.mpegurl", playlist)]);
    page.button("Retry").press();
    page.wait_for_video("video.currentTime > 0.3");
    assert_eq!(scripts(&page), 1);
}

#[test]
fn what_is_no_playlist_makes_room_for_a_file() {
    let publisher = publisher_with_files_behind();
    publisher.agency.answer(MASTER, [Answer::html("<!doctype html><title>Sign in</title>")]);
    let page = open(publisher);
    press(&page);
    page.wait_for_video("video.currentTime > 0.3 && video.currentSrc.endsWith('.mp4')");
    assert_eq!(page.console(), []);
}

#[test]
fn a_stream_that_would_play_without_its_sound_makes_room_for_a_file() {
    let publisher = publisher_with_files_behind();
    let playlist = "#EXTM3U\n#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"sound\",NAME=\"Sound\",DEFAULT=YES,URI=\"180p.m3u8\"\n\
                    #EXT-X-STREAM-INF:BANDWIDTH=108819,AUDIO=\"sound\",RESOLUTION=640x360\n360p.m3u8\n";
    publisher.agency.answer(MASTER, [Answer::new("application/vnd.apple.mpegurl", playlist)]);
    let page = open(publisher);
    press(&page);
    page.wait_for_video("video.currentTime > 0.3 && video.currentSrc.endsWith('.mp4')");
    assert_eq!(page.console(), []);
}

#[test]
fn segments_that_fail_for_a_while_come_at_last() {
    let publisher = Publisher::new();
    for level in ["180p", "360p"] {
        let whole = std::fs::read(format!("public/media/hls/{level}-00.m4s")).expect("a segment");
        let answers = [Answer::status(503), Answer::new("video/iso.segment", whole)];
        publisher.agency.answer(&format!("/media/hls/{level}-00.m4s"), answers);
    }
    let page = open(publisher);
    press(&page);
    page.wait_for_video("video.currentTime > 0.3");
    assert_eq!(page.console(), []);
}

#[test]
fn a_script_with_one_changed_byte_is_never_run_and_the_next_file_plays() {
    let publisher = publisher_with_files_behind();
    let mut spoilt = built_bytes("story-widget-hls.js");
    let middle = spoilt.len() / 2;
    spoilt[middle] ^= 1;
    publisher.spoil("story-widget-hls.js", Answer::new("text/javascript", spoilt));
    let page = open(publisher);
    press(&page);
    page.wait_for_video("video.currentTime > 0.3 && video.currentSrc.endsWith('.mp4')");
    let event = page.wait_for_event("story-error", |detail| detail["code"] == "wasm-load");
    assert_eq!(event["severity"], "degraded", "{event}");
    assert_eq!(
        (scripts(&page), page.publisher.agency.requests(".m3u8").len()),
        (2, 0),
        "asked for once more"
    );
}

#[test]
fn a_script_that_comes_at_the_second_try_plays() {
    let publisher = Publisher::new();
    let script = Answer::new("text/javascript", built_bytes("story-widget-hls.js"));
    publisher.spoil_first("story-widget-hls.js", [Answer::status(503), script]);
    let page = open(publisher);
    press(&page);
    page.wait_for_video("video.currentTime > 0.3");
    assert_eq!((scripts(&page), page.console()), (2, Vec::new()));
}

#[test]
fn without_the_script_and_another_file_the_reader_can_ask_again() {
    let publisher = Publisher::new();
    publisher.spoil("story-widget-hls.js", Answer::status(404));
    let page = open(publisher);
    press(&page);
    page.wait_until_shown("The connection was lost while the video was loading.");
    let script = Answer::new("text/javascript", built_bytes("story-widget-hls.js"));
    page.publisher.spoil("story-widget-hls.js", script);
    page.button("Retry").press();
    page.wait_for_video("video.currentTime > 0.3");
}

#[test]
fn where_the_page_does_not_allow_it_the_reader_is_told_so() {
    let page = open_under(Publisher::new(), "");
    press(&page);
    page.wait_until_shown("This page does not allow the video to load.");
    let event = page.wait_for_event("story-error", |detail| detail["code"] == "media-blocked");
    assert_eq!(event["severity"], "fatal", "{event}");
    assert!(!page.is_shown(CANNOT_PLAY));
}

#[test]
fn where_the_page_does_not_allow_it_a_file_plays_and_the_publisher_is_told() {
    let page = open_under(publisher_with_files_behind(), "");
    press(&page);
    page.wait_for_video("video.currentTime > 0.3 && video.currentSrc.endsWith('.mp4')");
    let event = page.wait_for_event("story-error", |detail| detail["code"] == "media-blocked");
    assert_eq!(event["severity"], "degraded", "{event}");
}
