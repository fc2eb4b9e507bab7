//! Which quality is shown: the reader's choice, or what the connection allows.
//! Not here: levels of a stream as such (`state::player` has tests of its own).

use super::{open, playing, press};
use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::Publisher;
use serde_json::json;

/// Chooses an entry of the menu of qualities, in the settings, by its first letter.
pub(super) fn choose(page: &Page, letter: char) {
    open_settings(page);
    page.find("combobox", "Quality").focus();
    page.press_key(letter);
}

/// Plays twice as fast: another level is shown from the next segment on, and segments are of five seconds.
pub(super) fn hurry(page: &Page) {
    page.value("document.querySelector('story-widget').shadowRoot.querySelector('video').playbackRate = 2");
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
