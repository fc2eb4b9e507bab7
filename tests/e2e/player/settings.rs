//! What stands over the picture on request: the settings of the player, and its keys.
//! Not here: the bar they are opened from (`controls`).

use super::{paused_at, play, playing, showing};
use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Host, Publisher, feed, page_showing};
use fantoccini::key::Key;
use serde_json::json;

/// The harbour story, paused at so many seconds, with its settings open.
fn with_settings(seconds: u32) -> Page {
    let page = paused_at(seconds);
    page.button("Settings").press();
    page.wait_for_focus("combobox", "Speed");
    page
}

#[test]
fn the_speed_changes_by_the_menu_and_by_keys() {
    let page = with_settings(10);
    page.press_key('2');
    page.wait_for_video("video.playbackRate === 2");
    page.press_key(Key::Escape);
    page.wait_for_focus("button", "Settings");
    assert!(page.look_for("combobox", "Speed").is_none());
    page.press_key('<');
    page.wait_for_video("video.playbackRate === 1.75");
    page.press_key('>');
    page.wait_for_video("video.playbackRate === 2");
}

#[test]
fn the_menu_says_what_the_keys_have_chosen() {
    let page = with_settings(10);
    page.find("button", "Next frame").focus();
    page.press_key('>');
    page.wait_for_video("video.playbackRate === 1.25");
    page.browser.until("the speed in the menu", || {
        (page.find("combobox", "Speed").value("element.selectedOptions[0].text") == "1.25×").then_some(())
    });
}

#[test]
fn captions_are_chosen_by_language() {
    let page = with_settings(10);
    page.find("combobox", "Language of captions").focus();
    page.press_key('E');
    page.browser.until("captions in English", || (showing(&page) == ["en"]).then_some(()));
    assert_eq!(page.button("Captions").attribute("aria-pressed").as_deref(), Some("true"));
}

#[test]
fn a_chapter_is_a_place_to_go_to() {
    let page = with_settings(2);
    let menu = page.find("combobox", "Chapter");
    assert_eq!(menu.value("element.selectedOptions[0].text"), "00:00 The light on Aldry Point");
    menu.focus();
    page.press_key(Key::End);
    page.wait_for_video("Math.abs(video.currentTime - 50) < 0.1");
    page.browser.until("the chapter in the menu", || {
        let shown = page.find("combobox", "Chapter").value("element.selectedOptions[0].text");
        (shown == "00:50 Seen from the headland").then_some(())
    });
}

#[test]
fn single_frames_go_on_and_back() {
    let page = with_settings(20);
    // Each time well within the frame that is meant: which of two is shown where they meet is a matter of rounding.
    page.button("Next frame").press();
    page.wait_for_video("video.currentTime > 20.045 && video.currentTime < 20.075");
    page.button("Previous frame").press();
    page.wait_for_video("video.currentTime > 20.005 && video.currentTime < 20.035");
    page.press_key('.');
    page.wait_for_video("video.currentTime > 20.045 && video.currentTime < 20.075");
}

#[test]
fn a_press_on_the_picture_takes_the_settings_away_and_no_more() {
    let page = with_settings(20);
    let card = page.find("region", "Video player").place();
    for kind in ["mousePressed", "mouseReleased"] {
        page.browser.command(
            "Input.dispatchMouseEvent",
            json!({ "type": kind, "x": card.x + 40.0, "y": card.y + 40.0, "button": "left", "clickCount": 1 }),
        );
    }
    page.wait_without("combobox", "Speed");
    page.wait_for_video("video.paused");
    // The button itself does what it says.
    page.button("Settings").press();
    page.wait_for_focus("combobox", "Speed");
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("!video.paused");
    page.find("combobox", "Speed");
}

#[test]
fn the_key_that_brought_the_keys_takes_them_away_and_leaves_the_focus_in_the_card() {
    let page = paused_at(20);
    page.press_key('?');
    page.find("group", "Keyboard shortcuts");
    page.wait_for_focus("switch", "Use keyboard shortcuts");
    page.press_key(Key::Tab);
    page.press_key('?');
    page.wait_without("group", "Keyboard shortcuts");
    page.wait_for_focus("button", "Settings");
}

#[test]
fn escape_takes_a_sheet_away_from_wherever_the_focus_is() {
    let page = paused_at(20);
    page.press_key('?');
    page.find("group", "Keyboard shortcuts");
    page.button("Mute").focus();
    page.press_key(Key::Escape);
    page.wait_without("group", "Keyboard shortcuts");
    page.wait_for_focus("button", "Settings");
    // Before the first press there is no bar that it could go back to.
    let page = page_showing("harbour.json");
    let play = page.find_beginning("button", "Play video");
    play.focus();
    page.press_key('?');
    page.wait_for_focus("switch", "Use keyboard shortcuts");
    page.press_key(Key::Escape);
    page.wait_without("group", "Keyboard shortcuts");
    page.wait_for_focus("button", &play.name);
}

#[test]
fn the_keys_are_listed_and_can_be_changed() {
    let page = paused_at(20);
    page.press_key('?');
    page.find("group", "Keyboard shortcuts");
    page.button("Change the key for: Sound on or off").press();
    page.wait_until_shown("Press the new key, or Escape to keep the old one.");
    page.press_key(Key::Escape);
    page.browser.until("the old key", || (!page.is_shown("Press the new key")).then_some(()));
    page.find("group", "Keyboard shortcuts");
    page.button("Change the key for: Sound on or off").press();
    page.wait_until_shown("Press the new key, or Escape to keep the old one.");
    page.press_key('f');
    page.wait_until_shown("This key is taken: Full screen");
    assert_eq!(page.value("document.fullscreenElement"), json!(null), "and does nothing else");
    page.button("Change the key for: Sound on or off").press();
    page.press_key('x');
    page.wait_for_video("!video.muted");
    page.press_key(Key::Escape);
    page.wait_without("group", "Keyboard shortcuts");
    page.press_key('m');
    page.press_key('x');
    page.wait_for_video("video.muted");
    assert_eq!(page.button("Unmute").attribute("aria-keyshortcuts").as_deref(), Some("x"));
}

#[test]
fn the_keys_can_be_switched_off() {
    let page = paused_at(20);
    page.press_key('?');
    page.find("switch", "Use keyboard shortcuts").press();
    page.button("Close").press();
    page.wait_without("group", "Keyboard shortcuts");
    page.press_key('m');
    page.press_key('l');
    page.button("Mute").press();
    page.wait_for_video("video.muted && Math.abs(video.currentTime - 20) < 0.1");
    assert_eq!(page.button("Unmute").attribute("aria-keyshortcuts"), None, "none is promised");
    // The slider keeps its own.
    page.find("slider", "Seek").focus();
    page.press_key(Key::Right);
    page.wait_for_video("Math.abs(video.currentTime - 25) < 0.1");
}

#[test]
fn the_settings_are_fetched_when_they_are_opened_and_once() {
    let page = playing();
    let modules = || page.publisher.widget.requests(".wasm").len();
    let before = modules();
    page.button("Settings").press();
    page.wait_for_focus("combobox", "Speed");
    assert_eq!(modules(), before + 1);
    page.press_key(Key::Escape);
    page.press_key('?');
    page.find("group", "Keyboard shortcuts");
    assert_eq!(modules(), before + 1);
}

#[test]
fn where_the_bar_has_no_room_for_the_volume_it_is_among_the_settings() {
    let page = page_showing("harbour.json");
    page.resize(320, 800);
    play(&page);
    assert!(page.look_for("slider", "Volume").is_none());
    page.button("Settings").press();
    let menu = page.find("combobox", "Volume");
    assert_eq!(menu.value("element.selectedOptions[0].text"), "100%");
    menu.focus();
    page.press_key('4');
    page.wait_for_video("Math.abs(video.volume - 0.4) < 0.001");
    page.resize(1280, 800);
    page.find("slider", "Volume");
    assert!(page.look_for("combobox", "Volume").is_none());
}

#[test]
fn where_the_device_alone_changes_the_volume_nothing_pretends_to() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let fixed = "Object.defineProperty(HTMLMediaElement.prototype, 'volume', { get: () => 1, set() {} });";
    let page = publisher.open_host(&Host::new(body).script(fixed));
    play(&page);
    page.button("Mute");
    assert!(page.look_for("slider", "Volume").is_none());
    page.resize(320, 800);
    page.button("Settings").press();
    page.find("combobox", "Speed");
    assert!(page.look_for("combobox", "Volume").is_none());
}

#[test]
fn another_file_of_what_plays_is_no_other_play() {
    let mut story = feed("harbour.json");
    let mut smaller = story["story"]["video"]["sources"][0].clone();
    smaller["src"] = json!(format!("{}?small", smaller["src"].as_str().expect("an address")));
    (smaller["width"], smaller["height"]) = (json!(320), json!(180));
    story["story"]["video"]["sources"].as_array_mut().expect("a list").push(smaller);
    let publisher = Publisher::new();
    publisher.agency.answer("/feeds/two.json", [Answer::json(story)]);
    let body = publisher.snippet("two.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    play(&page);
    page.button("Settings").press();
    let menu = page.find("combobox", "Quality");
    let source = "document.querySelector('story-widget').shadowRoot.querySelector('video').currentSrc";
    let before = page.value(source);
    menu.focus();
    page.press_key(Key::End);
    page.wait_for(&format!("{source} !== {before}"));
    page.wait_for_video("!video.paused && !video.seeking && video.readyState > 2");
    let at =
        page.value("document.querySelector('story-widget').shadowRoot.querySelector('video').currentTime");
    page.wait_for_video(&format!("video.currentTime > {at}"));
    assert_eq!((page.events("story-play").len(), page.events("story-pause").len()), (1, 0));
}

#[test]
fn a_story_that_is_put_in_again_says_how_it_sounds_and_how_fast_it_plays() {
    let page = playing();
    page.button("Mute").press();
    page.press_key('>');
    page.wait_for_video("video.playbackRate === 1.25 && video.muted");
    page.value("(window.taken = document.querySelector('story-widget'), taken.remove())");
    page.wait_for("!taken.hasAttribute('data-state')");
    page.value("document.querySelector('main').append(taken)");
    page.wait_for_state("ready");
    play(&page);
    page.button("Unmute").press();
    page.wait_for_video("!video.muted && video.playbackRate === 1.25");
    page.button("Settings").press();
    let chosen = page.find("combobox", "Speed").value("element.selectedOptions[0].text");
    assert_eq!(chosen, "1.25×");
}

#[test]
fn footage_that_the_browser_can_play_no_file_of_is_told_to_the_page_too() {
    let publisher = Publisher::new();
    let mut story = feed("harbour.json");
    story["story"]["video"]["sources"] = json!([{ "src": "/media/footage.avi", "type": "video/x-msvideo" }]);
    publisher.agency.answer("/feeds/foreign.json", [Answer::json(story)]);
    publisher.agency.answer("/media/footage.avi", [Answer::new("video/x-msvideo", [0; 64])]);
    let body = publisher.snippet("foreign.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.find_beginning("button", "Play video").press();
    page.wait_until_shown("This video cannot be played.");
    page.browser.until("the report", || {
        page.events("story-error").iter().any(|error| error["code"] == "media-source").then_some(())
    });
}

#[test]
fn what_failed_is_not_behind_the_settings_and_the_focus_is_not_lost_with_them() {
    let page = with_settings(10);
    let fails = "void document.querySelector('story-widget').shadowRoot.querySelector('video') \
                 .dispatchEvent(new Event('error'))";
    // One file after the other.
    page.browser.until("Retry", || {
        page.value(fails);
        page.look_for("button", "Retry").map(drop)
    });
    page.wait_without("combobox", "Speed");
    page.browser.until("the focus on the play button", || {
        page.focused().filter(|thing| thing.name.starts_with("Play video")).map(drop)
    });
}
