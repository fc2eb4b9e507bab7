//! What a reader who watches sees: the controls go and come back, the moment under the pointer, the browser's own.
//! Not here: what the controls do (`controls`, `settings`).

use super::{paused_at, play, play_name, playing, showing};
use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Publisher, page_showing};
use fantoccini::key::Key;

const BAR: &str = "document.querySelector('story-widget').shadowRoot.querySelector('.bar')";

fn bar_is_seen(page: &Page, is_seen: bool) {
    page.wait_for(&format!("getComputedStyle({BAR}).opacity === '{}'", u8::from(is_seen)));
}

#[test]
fn the_controls_go_when_the_pointer_leaves_and_come_back_with_it() {
    let page = playing();
    page.find("slider", "Seek").point();
    bar_is_seen(&page, true);
    page.find("heading", "A page of a publisher").point();
    // The play button has the focus of a pointer, which is none that shows.
    bar_is_seen(&page, false);
    page.find("slider", "Seek").point();
    bar_is_seen(&page, true);
}

#[test]
fn the_controls_stay_under_a_focus_and_while_nothing_plays() {
    let page = playing();
    page.button("Mute").focus();
    page.press_key('m');
    page.find("heading", "A page of a publisher").point();
    page.wait_for_video(&format!("video.currentTime > {} + 4", page.video("currentTime")));
    bar_is_seen(&page, true);
    let paused = paused_at(3);
    paused.find("heading", "A page of a publisher").point();
    bar_is_seen(&paused, true);
}

#[test]
fn above_the_slider_stands_the_moment_under_the_pointer() {
    let page = paused_at(0);
    page.find("slider", "Seek").point();
    let preview = "document.querySelector('story-widget').shadowRoot.querySelector('.preview')";
    page.wait_for(&format!(
        "/00:(29|30)/.test({preview}.innerText) && /The (first crane|channel buoy)/.test({preview}.innerText)"
    ));
    let picture = page.value(&format!("getComputedStyle({preview}.querySelector('.tile')).backgroundImage"));
    assert!(picture.as_str().is_some_and(|picture| picture.contains("harbour-storyboard.webp")), "{picture}");
    page.find("heading", "A page of a publisher").point();
    page.wait_for(&format!("!{preview}.checkVisibility()"));
}

#[test]
fn what_is_loaded_and_where_chapters_begin_is_drawn_along_the_slider() {
    let page = paused_at(2);
    let spans = "(name) => [...document.querySelector('story-widget').shadowRoot.querySelectorAll(`.${name} span`)] \
         .map((span) => span.getBoundingClientRect().width)";
    page.wait_for(&format!("(({spans})('loaded')).some((width) => width > 20)"));
    assert_eq!(page.value(&format!("({spans})('chapters').length")), 6);
}

#[test]
fn the_browsers_own_controls_are_shown_where_the_publisher_wants_them() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off controls=native");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.wait_for_video("!video.controls");
    page.button(&play_name()).focus();
    page.press_key(Key::Enter);
    page.wait_for_video("video.controls && video.currentTime > 0");
    assert!(page.look_for("button", "Captions").is_none());
    page.wait_for_video("video.matches(':focus')");
    // What is pressed there is theirs.
    page.press_key('m');
    page.wait_for_video(&format!("video.currentTime > {} + 0.3", page.video("currentTime")));
    page.wait_for_video("!video.muted");
    // What the reader chooses in their menu stays chosen.
    show_by_itself(&page, "en");
    page.value("document.querySelector('story-widget').removeAttribute('controls')");
    page.wait_for_video("!video.controls && !video.paused");
    page.browser.until("captions on", || {
        (page.button("Captions").attribute("aria-pressed")? == "true").then_some(())
    });
    assert_eq!(showing(&page), ["en"]);
}

/// Shows captions as the browser does, and no control of ours.
fn show_by_itself(page: &Page, language: &str) {
    page.value(&format!(
        "[...document.querySelector('story-widget').shadowRoot.querySelector('video').textTracks] \
             .find((track) => track.language === '{language}' && track.kind === 'captions').mode = 'showing'"
    ));
}

#[test]
fn captions_that_nobody_asked_for_are_taken_away() {
    let page = playing();
    show_by_itself(&page, "ar");
    page.browser.until("no captions", || showing(&page).is_empty().then_some(()));
    page.button("Captions").press();
    page.browser.until("captions in English", || (showing(&page) == ["en"]).then_some(()));
    show_by_itself(&page, "ar");
    page.browser.until("captions in English alone", || (showing(&page) == ["en"]).then_some(()));
}

#[test]
fn a_small_window_is_offered_where_the_browser_has_one() {
    let page = playing();
    let has_one = page.value("document.pictureInPictureEnabled") == true;
    assert_eq!(page.look_for("button", "Picture in picture").is_some(), has_one);
}

#[test]
fn the_system_knows_what_plays_and_steers_it() {
    let page = page_showing("harbour.json");
    page.value(
        "(window.keys = {}, navigator.mediaSession.setActionHandler = (name, act) => { keys[name] = act; })",
    );
    play(&page);
    page.wait_for("navigator.mediaSession.metadata?.title.startsWith('First ferry leaves Port Aldry')");
    page.value("keys.seekto({ seekTime: 30 })");
    page.wait_for_video("video.currentTime >= 30");
    page.value("keys.pause({})");
    page.wait_for_video("video.paused");
    page.value("keys.play({})");
    page.wait_for_video("!video.paused");
}

#[test]
fn one_story_of_a_page_sounds_at_a_time() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off")
        + &publisher.element("harbour.json", "loading=eager consent=off id=second");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.wait_for("document.getElementById('second').dataset.state === 'ready'");
    let videos = "[...document.querySelectorAll('story-widget')] \
         .map(({ shadowRoot }) => shadowRoot.querySelector('.stage > video'))";
    let press = |index: usize| {
        let buttons = page.things("button");
        let mut plays = buttons.iter().filter(|button| button.name.starts_with("Play video"));
        plays.nth(index).expect("a story that does not play").press();
    };
    press(0);
    page.wait_for(&format!("{videos}[0].currentTime > 0"));
    // Only the other one can still be started.
    press(0);
    page.wait_for(&format!("{videos}[1].currentTime > 0 && {videos}[0].paused"));
}

#[test]
fn chapters_and_small_pictures_may_stand_in_files_of_their_own() {
    let page = page_showing("hls.json");
    let files = |name: &str| page.publisher.agency.requests(name).len();
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    page.find("slider", "Seek").point();
    let preview = "document.querySelector('story-widget').shadowRoot.querySelector('.preview')";
    page.wait_for(&format!("{preview}.innerText.includes('Past the cranes')"));
    page.wait_for(&format!(
        "getComputedStyle({preview}.querySelector('.tile')).backgroundImage.includes('harbour-storyboard.webp')"
    ));
    page.button("Settings").press();
    page.wait_for_focus("combobox", "Speed");
    let menu = page.find("combobox", "Chapter");
    assert_eq!(
        menu.value("[...element.options].map((option) => option.text)").as_array().map(Vec::len),
        Some(3)
    );
    assert_eq!((files("harbour.storyboard.vtt"), files("harbour.chapters.en.vtt")), (1, 1));
    assert_eq!(page.console(), []);
}

#[test]
fn chapters_that_do_not_come_are_told_to_the_page_and_the_video_plays() {
    let publisher = Publisher::new();
    publisher.agency.answer("/media/harbour.chapters.en.vtt", [Answer::status(404)]);
    publisher.agency.answer("/media/harbour.storyboard.vtt", [Answer::html("<!doctype html>")]);
    let body = publisher.snippet("hls.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.find_beginning("button", "Play video").press();
    let event = page.wait_for_event("story-error", |detail| detail["code"] == "captions");
    assert_eq!(event["severity"], "degraded", "{event}");
    page.find("slider", "Seek").point();
    let preview = "document.querySelector('story-widget').shadowRoot.querySelector('.preview')";
    page.wait_for(&format!("/00:(29|30)/.test({preview}.innerText) && !{preview}.querySelector('.tile')"));
    page.wait_for_video("video.currentTime > 0.3 && !video.paused");
}
