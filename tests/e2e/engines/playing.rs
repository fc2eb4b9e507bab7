//! The video with real media, in each engine: started, steered, with captions.
//! Not here: what is said when it cannot go on (`faults`).

use super::{VIDEO, holds, leaves_and_comes_back, moves, play_name, playing, plays, put_at};
use crate::engine::Engine;
use crate::publisher::{Publisher, page_showing_in};
use fantoccini::key::Key;
use serde_json::json;
use std::time::Duration;

in_each_engine! {
    one_press_plays_with_sound_and_the_next_one_pauses,
    an_early_press_is_honoured_once,
    the_seek_slider_seeks_by_keyboard_and_the_time_follows,
    the_sound_goes_off_and_on,
    captions_show_what_is_said_at_that_time,
    captions_that_the_agency_wants_shown_are_shown_in_one_language,
    the_video_goes_to_its_end,
    the_speed_changes_by_keys_and_the_settings_show_it,
    a_stream_plays_and_its_quality_switches,
    who_comes_back_to_the_page_finds_the_video_paused_where_it_was,
}

fn one_press_plays_with_sound_and_the_next_one_pauses(engine: Engine) {
    let page = page_showing_in(engine, "harbour.json");
    plays(&page);
    assert_eq!(page.value(&format!("{VIDEO}.muted || {VIDEO}.volume === 0")), false);
    // The controls tell it, which come behind the footage.
    page.browser.until("the event", || (page.events("story-play").len() == 1).then_some(()));
    page.button("Pause").press();
    page.wait_for_video("video.paused");
    page.button(&play_name());
    assert_eq!(page.events("story-pause").len(), 1);
    let at = page.video("currentTime");
    page.button(&play_name()).press();
    page.wait_for_video(&format!("!video.paused && video.currentTime > {at} + 0.3"));
}

fn an_early_press_is_honoured_once(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let gate = publisher.hold("story-widget.wasm");
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    let button = page.button("Play video");
    button.press();
    page.browser.until("the press seen", || (button.attribute("aria-busy")? == "true").then_some(()));
    gate.open();
    moves(&page);
    page.browser.until("the event", || (page.events("story-play").len() == 1).then_some(()));
    // Stopped by the reader, it stays stopped.
    page.button("Pause").press();
    page.wait_for_video("video.paused");
    page.value("document.querySelector('story-widget').refresh()");
    page.browser
        .until("the refresh", || (page.publisher.agency.requests("/harbour.json").len() == 2).then_some(()));
    page.wait_for_state("ready");
    page.wait_for_video("video.paused");
    assert_eq!(page.events("story-play").len(), 1);
}

fn the_seek_slider_seeks_by_keyboard_and_the_time_follows(engine: Engine) {
    let page = playing(engine);
    page.button("Pause").press();
    page.wait_for_video("video.paused");
    put_at(&page, 20);
    page.find("slider", "Seek").focus();
    for (key, second) in [(Key::Right, 25), (Key::Left, 20), (Key::Left, 15), (Key::Home, 0), (Key::Right, 5)]
    {
        page.press_key(key);
        page.wait_for_video(&format!("!video.seeking && Math.abs(video.currentTime - {second}) < 0.6"));
        let words = format!("0 minutes {second} seconds of 1 minute");
        page.browser.until(format_args!("{words:?} on the slider"), || {
            (page.find("slider", "Seek").attribute("aria-valuetext")? == words).then_some(())
        });
    }
    assert!(page.find("slider", "Seek").has_focus());
    // From there it plays on, and from none of the places before.
    page.button(&play_name()).press();
    page.wait_for_video("!video.paused && video.currentTime > 5.4 && video.currentTime < 14");
}

fn the_sound_goes_off_and_on(engine: Engine) {
    let page = playing(engine);
    page.button("Mute").press();
    page.wait_for_video("video.muted");
    page.button("Unmute").press();
    page.wait_for_video("!video.muted && video.volume > 0");
    let slider = page.find("slider", "Volume");
    slider.focus();
    page.press_key(Key::Home);
    page.wait_for_video("video.volume === 0 || video.muted");
    page.press_key(Key::Up);
    page.wait_for_video("!video.muted && Math.abs(video.volume - 0.05) < 0.011");
}

fn captions_show_what_is_said_at_that_time(engine: Engine) {
    let page = playing(engine);
    page.button("Captions").press();
    // What is said there is not to go by before it is looked for.
    page.button("Pause").press();
    page.wait_for_video("video.paused");
    put_at(&page, 5);
    page.wait_for_video(
        "[...video.textTracks].some((track) => track.mode === 'showing' && track.language === 'en' \
             && [...track.activeCues ?? []].some((cue) => cue.text.includes('the lamp on Aldry Point')))",
    );
    page.button("Captions").press();
    page.wait_for_video("[...video.textTracks].every((track) => track.mode !== 'showing')");
}

fn captions_that_the_agency_wants_shown_are_shown_in_one_language(engine: Engine) {
    let page = page_showing_in(engine, "arabic.json");
    plays(&page);
    page.wait_for_video(
        "[...video.textTracks].some((track) => track.mode === 'showing' && track.language === 'ar' \
             && track.cues?.length > 0)",
    );
    put_at(&page, 5);
    // A browser may add captions in its own language as soon as it knows what there is.
    page.browser.run_until_called("const [done] = arguments; setTimeout(done, 500);", &[]);
    page.wait_for_video(
        "[...video.textTracks].filter((track) => track.mode === 'showing').map((track) => track.language) == 'ar'",
    );
}

fn the_video_goes_to_its_end(engine: Engine) {
    let page = playing(engine);
    put_at(&page, 58);
    page.wait_for_video("video.ended");
    page.button(&play_name()).press();
    page.wait_for_video("!video.paused && video.currentTime > 0.3 && video.currentTime < 10");
}

fn the_speed_changes_by_keys_and_the_settings_show_it(engine: Engine) {
    let page = playing(engine);
    page.press_key('>');
    page.wait_for_video("video.playbackRate === 1.25");
    page.button("Settings").press();
    page.browser.until("the speed in the menu", || {
        (page.value(&format!("{}.selectedOptions[0]?.text", menu("Speed"))) == "1.25×").then_some(())
    });
}

/// A menu of the settings by its label: one engine calls a menu a button.
fn menu(label: &str) -> String {
    format!(
        "([...document.querySelector('story-widget').shadowRoot.querySelectorAll('.menu')] \
             .find((menu) => menu.innerText.startsWith('{label}'))?.querySelector('select') ?? {{ selectedOptions: [] }})"
    )
}

/// Segments are of five seconds, and another quality is shown from the next one on.
fn a_stream_plays_and_its_quality_switches(engine: Engine) {
    let page = page_showing_in(engine, "hls.json");
    page.find_beginning("button", "Play video").press();
    page.browser.until_within(Duration::from_secs(20), "pictures of the stream", || {
        (page.video("currentTime") > 0.5 && page.video("videoWidth") > 0.0).then_some(())
    });
    page.button("Settings").press();
    for height in [180, 360] {
        page.browser.until("the menu of qualities", || {
            (page.value(&format!("{}.options?.length", menu("Quality"))) == 3).then_some(())
        });
        // A closed menu is not typed into alike everywhere.
        page.value(&format!(
            "((element) => (element.value = [...element.options].find(({{ text }}) => text === '{height}p').value, \
                 element.dispatchEvent(new Event('change', {{ bubbles: true }}))))({})",
            menu("Quality")
        ));
        page.value(&format!("{VIDEO}.playbackRate = 4"));
        page.browser.until_within(Duration::from_secs(20), format_args!("{height} lines"), || {
            (page.value(&format!("{VIDEO}.videoHeight")) == height).then_some(())
        });
        // So fast the whole of it is over in 15 s, and the next quality needs some of it, too.
        page.value(&format!("{VIDEO}.playbackRate = 1"));
    }
}

fn who_comes_back_to_the_page_finds_the_video_paused_where_it_was(engine: Engine) {
    let page = playing(engine);
    // Firefox keeps no page that is still loading something.
    page.wait_for_video("video.networkState === HTMLMediaElement.NETWORK_IDLE");
    let at = page.video("currentTime");
    leaves_and_comes_back(&page);
    assert!(holds(&page, "window.wasLeft"), "the browser has kept the page");
    page.wait_for_video(&format!(
        "video.paused && video.currentTime > {at} - 0.5 && video.currentTime < {at} + 5"
    ));
    let paused = page.video("currentTime");
    page.button(&play_name()).press();
    page.wait_for_video(&format!("!video.paused && video.currentTime > {paused} + 0.3"));
    assert_eq!((page.events("story-play").len(), page.events("story-pause").len()), (2, 1));
}

#[test]
fn a_press_on_a_slow_machine_plays() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.browser.command("Emulation.setCPUThrottlingRate", json!({ "rate": 6 }));
    page.browser.reload();
    plays(&page);
    page.browser.command("Emulation.setCPUThrottlingRate", json!({ "rate": 1 }));
}
