//! What becomes of a video that plays when the feed is another: files signed anew, other captions, a story after it. Captions
//! that the network brings back.
//! Not here: what is remembered between visits (`memory`), or footage that fails (`faults`).

use super::{play, play_name, showing};
use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Publisher, feed};
use crate::server::Server;
use fantoccini::key::Key;
use serde_json::{Value, json};

const CONTROLS: &str =
    "document.querySelector('story-widget').shadowRoot.querySelector('[part~=player-settings-button]')";
/// What the feed says once it was read again.
const NEW: &str = "Third version: read again.";
const VIDEO: &str = "document.querySelector('story-widget').shadowRoot.querySelector('video')";

/// The harbour story, changed.
fn changed(change: impl FnOnce(&mut Value)) -> Value {
    let mut story = feed("harbour.json");
    change(&mut story["story"]["video"]);
    story
}

/// A page with a story, and with `refresh()` another at the same address.
fn page_of(story: &Value, mut next: Value) -> Page {
    let publisher = Publisher::new();
    next["story"]["headline"] = NEW.into();
    publisher.agency.answer("/feeds/renewed.json", [Answer::json(story), Answer::json(next)]);
    let body = publisher.snippet("renewed.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page
}

/// Has the feed read again, and waits until what is in it shows.
fn refresh(page: &Page) {
    page.value("(document.querySelector('story-widget').refresh(), 0)");
    page.find("heading", NEW);
}

/// From now on it is told whether the element is given other footage, or stops.
fn watch(page: &Page) {
    page.value(&format!(
        "(window.stops = [], ['emptied', 'loadstart', 'pause', 'waiting'].forEach((type) => \
             {VIDEO}.addEventListener(type, () => stops.push(type))), 0)"
    ));
}

fn goes_on(page: &Page) {
    let at = page.video("currentTime");
    page.wait_for_video(&format!("video.currentTime > {at} + 0.3 && !video.paused"));
    assert_eq!(page.value("stops"), json!([]));
}

/// The files of a story, signed until then.
fn signed(video: &mut Value, until: u32) {
    for list in ["sources", "tracks"] {
        for file in video[list].as_array_mut().expect("files") {
            let src = file["src"].as_str().expect("an address");
            file["src"] = format!("{src}?Expires={until}&Signature=s{until}").into();
        }
    }
}

#[test]
fn a_video_whose_addresses_are_signed_anew_goes_on() {
    let page = page_of(&changed(|video| signed(video, 1)), changed(|video| signed(video, 2)));
    play(&page);
    watch(&page);
    refresh(&page);
    goes_on(&page);
}

#[test]
fn captions_that_are_added_are_offered_while_the_video_goes_on() {
    let page = page_of(&changed(|video| video["tracks"] = json!([])), feed("harbour.json"));
    play(&page);
    assert!(page.look_for("button", "Captions").is_none());
    watch(&page);
    refresh(&page);
    page.button("Captions").press();
    page.browser.until("captions", || (showing(&page) == ["en"]).then_some(()));
    page.wait_for(&format!(
        "[...{VIDEO}.textTracks].some(({{ mode, cues }}) => mode === 'showing' && cues?.length > 1)"
    ));
    goes_on(&page);
}

#[test]
fn captions_that_are_on_stay_on_when_their_file_is_another() {
    let other = |video: &mut Value| video["tracks"][0]["src"] = "../media/harbour.ar.vtt".into();
    let page = page_of(&feed("harbour.json"), changed(other));
    play(&page);
    page.press_key('c');
    page.browser.until("captions", || (showing(&page) == ["en"]).then_some(()));
    watch(&page);
    refresh(&page);
    page.browser.until("the other file", || {
        (!page.publisher.agency.requests("harbour.ar.vtt").is_empty()).then_some(())
    });
    assert_eq!(showing(&page), ["en"]);
    goes_on(&page);
}

#[test]
fn captions_of_the_agencys_choice_are_fetched_with_the_video_and_not_before() {
    let page = page_of(&changed(|video| video["tracks"][0]["default"] = true.into()), feed("harbour.json"));
    page.find_beginning("button", "Play video").point();
    page.wait_for(&format!("{CONTROLS} !== null"));
    assert_eq!(page.publisher.agency.requests(".vtt").len(), 0);
    page.button(&play_name()).press();
    page.browser.until("captions", || (showing(&page) == ["en"]).then_some(()));
    page.browser
        .until("their file", || (page.publisher.agency.requests("harbour.en.vtt").len() == 1).then_some(()));
}

#[test]
fn captions_that_were_lost_come_back_with_the_network() {
    let publisher = Publisher::new();
    let file = crate::file::read(&crate::publisher::media("harbour.en.vtt")).expect("captions");
    publisher.agency.answer("/media/harbour.en.vtt", [Answer::status(404), Answer::status(404), file]);
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    play(&page);
    page.press_key('c');
    page.wait_for_event("story-error", |detail| detail["code"] == "captions");
    page.wait_until_shown("Captions unavailable");
    page.value("(dispatchEvent(new Event('online')), 0)");
    page.wait_for(&format!(
        "[...{VIDEO}.textTracks].some(({{ mode, cues }}) => mode === 'showing' && cues?.length > 1)"
    ));
    assert_eq!(showing(&page), ["en"]);
}

#[test]
fn a_file_that_another_site_is_to_deliver_plays_beside_captions() {
    let publisher = Publisher::new();
    let depot = Server::start();
    let file = std::fs::read(crate::publisher::media("harbour.mp4")).expect("footage");
    depot.answer("/harbour.mp4", [Answer::new("video/mp4", file).without_cors()]);
    // Of the page's own site, as its address has it.
    publisher.site.answer("/harbour.mp4", [Answer::redirect(&depot.url("/harbour.mp4"))]);
    let story = changed(|video| {
        video["sources"].as_array_mut().expect("files").truncate(1);
        video["sources"][0]["src"] = publisher.site.url("/harbour.mp4").into();
    });
    publisher.agency.answer("/feeds/moved.json", [Answer::json(story)]);
    let body = publisher.snippet("moved.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.find_beginning("button", "Play video").point();
    page.wait_for(&format!("{CONTROLS} !== null"));
    play(&page);
    page.wait_for_video("video.currentTime > 0.3 && !video.paused");
    page.press_key('c');
    page.browser.until("captions", || (showing(&page) == ["en"]).then_some(()));
}

#[test]
fn a_story_that_is_left_for_another_is_remembered_where_it_was() {
    let publisher = Publisher::new();
    let mut other = feed("harbour.json");
    other["story"]["id"] = "agx-2309-9999".into();
    other["story"]["video"]["sources"].as_array_mut().expect("files").remove(0);
    publisher.agency.answer("/feeds/other.json", [Answer::json(other)]);
    let body = publisher.snippet("harbour.json", "loading=eager consent=own");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.button("Accept optional").press();
    play(&page);
    page.press_key('5');
    page.wait_for_video("video.currentTime > 31");
    let other = page.publisher.feed("other.json");
    page.value(&format!("(document.querySelector('story-widget').setAttribute('feed', '{other}'), 0)"));
    // By number, as FNV-1a has it of `agx-2309-4200`.
    page.wait_for("localStorage.getItem('story_widget_positions')?.includes('e5f1770f')");
}

#[test]
fn where_another_site_shows_the_footage_one_button_plays_it_alone() {
    let page = page_of(&feed("harbour.json"), feed("third-party.json"));
    page.button(&play_name());
    refresh(&page);
    page.find_beginning("button", &format!("Play video, {NEW}"));
    let plays: Vec<String> = page
        .things("button")
        .into_iter()
        .map(|button| button.name)
        .filter(|name| name.starts_with("Play") || name == "Pause")
        .collect();
    assert_eq!(plays.len(), 1, "{plays:?}");
}

#[test]
fn keys_that_were_switched_off_do_nothing_before_the_controls_come_either() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=own");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.button("Accept optional").press();
    play(&page);
    page.press_key('?');
    page.find("switch", "Use keyboard shortcuts").press();
    page.browser.until("what is remembered", || {
        let kept = page.value("JSON.stringify({ ...localStorage })");
        kept.as_str().is_some_and(|kept| kept.contains("story_widget_player")).then_some(())
    });
    let gate = page.publisher.hold("story-widget-player.wasm");
    page.browser.reload();
    page.wait_for_state("ready");
    page.find_beginning("button", "Play video").focus();
    page.press_key('k');
    page.press_key(Key::Tab);
    gate.open();
    page.wait_for(&format!("{CONTROLS} !== null"));
    page.wait_for_video("video.paused && video.currentTime === 0");
    assert_eq!(page.publisher.agency.requests(".mp4").len(), 1);
}
