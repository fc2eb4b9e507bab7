//! The keys of the player, while its card has the focus and while it has not.
//! Not here: the table of keys (`state::player` has tests of its own).

use super::{paused_at, play, playing, showing};
use crate::publisher::Publisher;
use fantoccini::key::Key;
use serde_json::json;

#[test]
fn letters_and_space_steer_the_video_while_the_card_has_the_focus() {
    let page = paused_at(20);
    page.press_key('k');
    page.wait_for_video("!video.paused");
    page.press_key('k');
    page.wait_for_video("video.paused");
    page.press_key(' ');
    page.wait_for_video("!video.paused");
    page.press_key(' ');
    page.wait_for_video("video.paused");
    page.press_key('m');
    page.wait_for_video("video.muted");
    page.press_key('m');
    page.wait_for_video("!video.muted");
    page.press_key('c');
    page.browser.until("captions", || (!showing(&page).is_empty()).then_some(()));
    page.press_key('c');
    page.browser.until("no captions", || showing(&page).is_empty().then_some(()));
}

#[test]
fn a_keyboard_of_cyrillic_letters_has_the_same_keys_in_the_same_places() {
    let page = paused_at(20);
    let press = |key: &str, code: &str| {
        for kind in ["keyDown", "keyUp"] {
            let event = json!({ "type": kind, "key": key, "code": code, "text": if kind == "keyDown" { key } else { "" } });
            page.browser.command("Input.dispatchKeyEvent", event);
        }
    };
    press("л", "KeyK");
    page.wait_for_video("!video.paused");
    press("ь", "KeyM");
    page.wait_for_video("video.muted");
}

#[test]
fn arrows_letters_and_figures_seek_while_the_card_has_the_focus() {
    let page = paused_at(20);
    page.press_key(Key::Right);
    page.wait_for_video("Math.abs(video.currentTime - 25) < 0.6");
    page.press_key(Key::Left);
    page.wait_for_video("Math.abs(video.currentTime - 20) < 0.6");
    page.press_key('l');
    page.wait_for_video("Math.abs(video.currentTime - 30) < 0.6");
    page.press_key('j');
    page.wait_for_video("Math.abs(video.currentTime - 20) < 0.6");
    for tenth in 0..=9 {
        page.press_key(char::from_digit(tenth, 10).expect("a figure"));
        page.wait_for_video(&format!("Math.abs(video.currentTime - {}) < 0.6", tenth * 6));
    }
    page.press_key(Key::Home);
    page.wait_for_video("video.currentTime < 0.1");
}

#[test]
fn up_and_down_change_the_volume_while_the_card_has_the_focus() {
    let page = paused_at(1);
    page.press_key(Key::Down);
    page.press_key(Key::Down);
    page.wait_for_video("Math.abs(video.volume - 0.8) < 0.011");
    page.press_key(Key::Up);
    page.wait_for_video("Math.abs(video.volume - 0.9) < 0.011");
}

#[test]
fn full_screen_comes_and_goes_by_key_and_by_button() {
    let page = playing();
    page.press_key('f');
    page.wait_for("document.fullscreenElement?.localName === 'story-widget'");
    page.button("Exit full screen").press();
    page.wait_for("document.fullscreenElement === null");
    page.button("Full screen").press();
    page.wait_for("document.fullscreenElement !== null");
    page.press_key('f');
    page.wait_for("document.fullscreenElement === null");
}

#[test]
fn keys_pressed_elsewhere_on_the_page_are_the_pages_own() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off") + "<input aria-label=Search>";
    let page = publisher.open(body);
    play(&page);
    page.value("document.querySelector('input').focus()");
    for key in ['k', 'm', '0', ' '] {
        page.press_key(key);
    }
    page.wait_for("document.querySelector('input').value === 'km0 '");
    page.wait_for_video("!video.paused && !video.muted");
    // The description is not the player either.
    page.button("Description").focus();
    page.press_key('m');
    page.press_key('k');
    page.button("Description").press();
    page.wait_for("recorded.events.some((event) => event.name === 'story-disclosure')");
    page.wait_for_video("!video.paused && !video.muted");
}

#[test]
fn a_key_with_control_is_the_browsers() {
    let page = paused_at(20);
    page.press_with(Key::Control, 'm');
    page.press_key('l');
    page.wait_for_video("Math.abs(video.currentTime - 30) < 0.6 && !video.muted");
}
