//! HLS where the browser does not play it: by a script, which comes on the press that needs it.
//! Not here: which source goes first (`state::player` has tests of its own).

mod faults;
mod quality;

use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Host, Publisher, page_showing};
use quality::{choose, hurry};
use serde_json::json;

const MASTER: &str = "/media/hls/harbour.m3u8";

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
    let policy = publisher.policy(&[("media-src", &format!("{} {media}", publisher.agency.url("")))]);
    let body = publisher.snippet("hls.json", "loading=eager consent=off");
    let page = publisher.open_host(&Host { policy: Some(policy), ..Host::new(body) });
    page.wait_for_state("ready");
    page
}

fn open(publisher: Publisher) -> Page {
    let body = publisher.snippet("hls.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page
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
fn nothing_is_fetched_any_more_when_the_story_goes() {
    let page = playing();
    page.value("window.video = document.querySelector('story-widget').shadowRoot.querySelector('video'), 0");
    page.value("document.querySelector('story-widget').remove()");
    page.wait_for("!video.currentSrc.startsWith('blob:') || video.networkState === 0");
    page.wait_for("video.readyState === 0");
}
