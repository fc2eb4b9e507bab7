//! HLS where the browser does not play it: by a script, which comes on the press that needs it.
//! Not here: which source goes first (`state::player` has tests of its own).

use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Host, NONCE, Publisher, built_bytes, page_showing};
use serde_json::json;

const MASTER: &str = "/media/hls/harbour.m3u8";
const CANNOT_PLAY: &str = "This video cannot be played.";

/// How often the script was asked for.
fn scripts(page: &Page) -> usize {
    let of_script =
        |path: &str| path.rsplit('/').next().is_some_and(|file| file.starts_with("story-widget-hls-"));
    page.publisher.widget.requests(".js").iter().filter(|request| of_script(&request.path)).count()
}

fn press(page: &Page) {
    page.find_beginning("button", "Play video").press();
}

/// The story that has HLS alone, playing.
fn playing() -> Page {
    let page = page_showing("hls.json");
    press(&page);
    page.wait_for_video("video.currentTime > 0.3 && !video.paused");
    page
}

/// A publisher whose agency has HLS first, since the footage is long, and behind it these files.
fn publisher_with_files_behind() -> Publisher {
    let publisher = Publisher::new();
    let mut feed = crate::publisher::feed("hls.json");
    let video = &mut feed["story"]["video"];
    video["durationSeconds"] = json!(600);
    let files = video["sources"].as_array_mut().expect("sources");
    files.push(json!({ "src": "../media/harbour.mp4", "type": "video/mp4", "width": 640, "height": 360 }));
    publisher.agency.answer("/feeds/hls.json", [Answer::json(feed)]);
    publisher
}

/// A page of the publisher's with that story and this policy.
fn open_under(publisher: Publisher, media: &str) -> Page {
    let (widget, agency) = (publisher.widget.url(""), publisher.agency.url(""));
    let policy = format!(
        "default-src 'none'; script-src 'nonce-{NONCE}' 'wasm-unsafe-eval'; style-src 'none'; \
         connect-src {widget} {agency}; img-src {agency}; media-src {agency} {media}; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    );
    let body = publisher.snippet("hls.json", "loading=eager consent=off");
    publisher.open_host(&Host { policy: Some(policy), ..Host::new(body) })
}

fn open(publisher: Publisher) -> Page {
    let body = publisher.snippet("hls.json", "loading=eager consent=off");
    publisher.open(body)
}

/// Chooses an entry of the menu of qualities, in the settings, by its first letter.
fn choose(page: &Page, letter: char) {
    open_settings(page);
    page.find("combobox", "Quality").focus();
    page.press_key(letter);
}

/// Plays four times as fast: another level is shown from the next segment on, and segments are of five seconds.
fn hurry(page: &Page) {
    page.value("document.querySelector('story-widget').shadowRoot.querySelector('video').playbackRate = 4");
}

fn open_settings(page: &Page) {
    if page.look_for("combobox", "Quality").is_none() {
        page.button("Settings").press();
    }
}

/// What the menu of qualities shows.
fn chosen(page: &Page) -> String {
    open_settings(page);
    let text = page.find("combobox", "Quality").value("element.selectedOptions[0].text");
    text.as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_press_plays_it_and_fetches_the_script_once_for_all_stories() {
    let publisher = Publisher::new();
    let body = publisher.snippet("hls.json", "loading=eager consent=off")
        + &publisher.element("hls.json", "loading=eager consent=off id=second");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.wait_for("document.getElementById('second').dataset.state === 'ready'");
    assert_eq!(
        (scripts(&page), page.publisher.agency.requests(".m3u8").len()),
        (0, 0),
        "nothing before the press"
    );
    for count in 1..=2 {
        let mut buttons = page.things("button").into_iter();
        buttons.rfind(|button| button.name.starts_with("Play video")).expect("a story that waits").press();
        page.wait_for(&format!(
            "[...document.querySelectorAll('story-widget')].filter(({{ shadowRoot }}) => \
                 shadowRoot.querySelector('.stage > video').currentTime > 0).length === {count}"
        ));
        assert_eq!(scripts(&page), 1);
    }
    assert_eq!(page.console(), []);
}

#[test]
fn a_story_with_a_file_that_plays_needs_no_script() {
    let page = page_showing("harbour.json");
    press(&page);
    page.wait_for_video("video.currentTime > 0");
    assert_eq!((scripts(&page), page.publisher.agency.requests(".m3u8").len()), (0, 0));
}

#[test]
fn a_press_taken_back_while_the_script_is_on_its_way_stays_taken_back() {
    let publisher = Publisher::new();
    let gate = publisher.hold("story-widget-hls.js");
    let page = open(publisher);
    press(&page);
    page.browser.until("the script to be asked for", || (scripts(&page) == 1).then_some(()));
    page.button("Pause").press();
    gate.open();
    page.browser
        .until("the playlist", || (!page.publisher.agency.requests(".m3u8").is_empty()).then_some(()));
    page.wait_for_video("video.readyState > 1");
    assert_eq!(page.video("currentTime").to_string(), "0");
    press(&page);
    page.wait_for_video("video.currentTime > 0.3");
}

#[test]
fn pause_seek_captions_and_the_end_are_those_of_any_video() {
    let page = playing();
    page.button("Captions").press();
    page.wait_for_video(
        "[...video.textTracks].some((track) => track.mode === 'showing' && track.cues?.length > 0)",
    );
    page.button("Pause").press();
    page.wait_for_video("video.paused");
    page.press_key('9');
    page.wait_for_video("!video.seeking && Math.abs(video.currentTime - 54) < 0.6");
    page.press_key('k');
    page.wait_for_video("video.currentTime > 54.5");
    page.value("document.querySelector('story-widget').shadowRoot.querySelector('video').currentTime = 59.6");
    page.wait_for_video("video.ended");
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("!video.ended && video.currentTime > 0.3 && video.currentTime < 50");
}

#[test]
fn the_quality_can_be_chosen_and_the_footage_plays_on() {
    let page = playing();
    page.resize(1_280, 900);
    hurry(&page);
    page.wait_for_video("video.videoHeight === 360");
    page.browser.until("what is shown", || (chosen(&page) == "Auto (360p)").then_some(()));
    let before = page.video("currentTime");
    choose(&page, '1');
    page.wait_for_video(&format!("video.videoHeight === 180 && video.currentTime >= {before}"));
    assert_eq!(chosen(&page), "180p");
    assert!(page.find("combobox", "Quality").has_focus());
    choose(&page, '3');
    page.wait_for_video(&format!(
        "video.videoHeight === 360 && video.currentTime >= {before} && !video.paused"
    ));
    choose(&page, 'A');
    page.browser.until("the player's choice", || (chosen(&page) == "Auto (360p)").then_some(()));
    assert_eq!(page.events("story-play").len(), 1);
    assert_eq!(page.events("story-pause").len(), 0);
}

#[test]
fn files_of_two_heights_can_be_chosen_and_the_position_stays() {
    let publisher = Publisher::new();
    let mut feed = crate::publisher::feed("hls.json");
    feed["story"]["video"]["sources"] = json!([
        { "src": "../media/harbour.mp4", "type": "video/mp4", "width": 640, "height": 360 },
        { "src": "../media/harbour.webm", "type": "video/webm", "width": 320, "height": 180 },
    ]);
    publisher.agency.answer("/feeds/hls.json", [Answer::json(feed)]);
    let page = open(publisher);
    press(&page);
    page.wait_for_video("video.currentTime > 0.3 && video.currentSrc.endsWith('.mp4')");
    page.press_key('5');
    page.wait_for_video("!video.seeking && video.currentTime >= 30");
    choose(&page, '1');
    page.wait_for_video("video.currentSrc.endsWith('.webm') && video.currentTime >= 30 && !video.paused");
    page.button("Pause").press();
    page.wait_for_video("video.paused");
    let before = page.video("currentTime");
    choose(&page, '3');
    page.wait_for_video(&format!(
        "video.currentSrc.endsWith('.mp4') && video.readyState > 1 && Math.abs(video.currentTime - {before}) < 0.1"
    ));
    page.wait_for_video("video.paused");
    assert_eq!(page.events("story-pause").len(), 1);
}

#[test]
fn a_level_that_is_gone_makes_room_for_the_other() {
    let publisher = Publisher::new();
    publisher.agency.answer("/media/hls/360p.m3u8", [Answer::status(404)]);
    let page = open(publisher);
    press(&page);
    page.wait_for_video("video.currentTime > 0.3 && video.videoHeight === 180");
    assert_eq!(page.console(), []);
}

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
fn long_footage_plays_as_a_stream_though_there_is_a_file() {
    let page = open(publisher_with_files_behind());
    press(&page);
    page.wait_for_video("video.currentTime > 0.3 && video.currentSrc.startsWith('blob:')");
    assert_eq!(
        page.publisher.agency.requests(".mp4").iter().filter(|it| it.path.contains("harbour")).count(),
        0
    );
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
fn under_the_documented_policy_it_plays_without_a_violation() {
    let page = open_under(Publisher::new(), "blob:");
    press(&page);
    page.wait_for_video("video.currentTime > 0.3");
    hurry(&page);
    choose(&page, '1');
    page.wait_for_video("video.videoHeight === 180");
    assert_eq!(page.violations(), Vec::<String>::new());
    assert_eq!(page.console(), []);
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

#[test]
fn nothing_is_fetched_any_more_when_the_story_goes() {
    let page = playing();
    page.value("window.video = document.querySelector('story-widget').shadowRoot.querySelector('video'), 0");
    page.value("document.querySelector('story-widget').remove()");
    page.wait_for("!video.currentSrc.startsWith('blob:') || video.networkState === 0");
    page.wait_for("video.readyState === 0");
}
