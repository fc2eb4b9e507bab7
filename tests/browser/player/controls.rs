//! What steers the footage that plays: keys, sliders, buttons, captions.
//! Not here: the first press (`start`).

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use super::{NAME, card, fails, footage, moves_to, playing};
use crate::page::document;
use crate::sample::story_with;
use crate::story::{Story, drawn};
use crate::value::json;

#[wasm_bindgen_test]
async fn keys_drive_the_player_while_the_card_has_the_focus() {
    let story = footage().await;
    let card = card(&story);
    story.key(&card, "k").await;
    story.video_does("playing").await;
    story.key(&card, "K").await;
    story.video_does("pause").await;
    story.key(&card, " ").await;
    assert_eq!(story.video_told(), ["src /clip.mp4", "play", "pause", "play"]);
    story.key(&card, "m").await;
    assert!(story.video().muted());
    story.key(&card, "x").await;
    story.key(&document().body().unwrap(), "k").await;
    assert_eq!(story.video_told().len(), 4);
}

#[wasm_bindgen_test]
async fn space_on_a_button_is_the_buttons_own() {
    let story = footage().await;
    story.key(&story.get("button", NAME), " ").await;
    assert_eq!(story.video_told(), [""; 0], "the browser presses the button itself");
}

#[wasm_bindgen_test]
async fn the_seek_slider_says_where_it_is_in_words() {
    let story = playing().await;
    let seek = story.get("slider", "Seek");
    assert_eq!(seek.get_attribute("max").as_deref(), Some("60000"));
    moves_to(&story, 12.4).await;
    assert_eq!(seek.get_attribute("aria-valuetext").as_deref(), Some("0 minutes 12 seconds of 1 minute"));
    assert_eq!(seek.unchecked_ref::<web_sys::HtmlInputElement>().value(), "12400");
    assert_eq!(story.select(".time").unwrap().text_content().as_deref(), Some("00:12 /\u{a0}01:00"));
}

#[wasm_bindgen_test]
async fn the_seek_slider_moves_the_footage() {
    let story = playing().await;
    let seek: web_sys::HtmlInputElement = story.get("slider", "Seek").unchecked_into();
    seek.set_value("30000");
    seek.dispatch_event(&web_sys::Event::new("input").unwrap()).unwrap();
    drawn().await;
    assert!((story.video().current_time() - 30.0).abs() < 0.001);
    story.key(&seek, "ArrowRight").await;
    assert!((story.video().current_time() - 35.0).abs() < 0.001, "five seconds, not the browser's step");
    story.key(&seek, "Home").await;
    assert!(story.video().current_time() < 0.001);
}

#[wasm_bindgen_test]
async fn mute_says_what_it_does_next_and_the_slider_how_loud_it_is() {
    let story = playing().await;
    let volume = story.get("slider", "Volume");
    assert_eq!(volume.get_attribute("aria-valuetext").as_deref(), Some("100%"));
    story.press("button", "Mute").await;
    story.video_does("volumechange").await;
    assert_eq!(volume.get_attribute("aria-valuetext").as_deref(), Some("0%"));
    story.press("button", "Unmute").await;
    story.video_does("volumechange").await;
    assert_eq!(volume.get_attribute("aria-valuetext").as_deref(), Some("100%"));
}

#[wasm_bindgen_test]
async fn what_can_be_pressed_stays_the_same_while_the_footage_runs() {
    let story = Story::of(&story_with(
        r#""video": {"sources": [{"src": "/clip.mp4", "type": "video/mp4"}], "tracks": [
            {"src": "/en.vtt", "srclang": "en"}, {"src": "/ar.vtt", "srclang": "ar"}
        ]}"#,
    ))
    .await;
    story.press("button", "Play video, Divers raise a boat").await;
    story.video_does("playing").await;
    story.press("button", "Settings").await;
    drawn().await;
    let pressed = [".mute svg", ".full-screen svg", ".player-settings select", ".player-settings option"];
    let before: Vec<_> = pressed.iter().map(|selector| story.select(selector)).collect();
    for seconds in [1.0, 2.0] {
        moves_to(&story, seconds).await;
    }
    story.video_does("waiting").await;
    for (selector, before) in pressed.iter().zip(before) {
        assert!(before.is_some() && story.select(selector) == before, "{selector}");
    }
    for _ in 0..3 {
        fails(&story, 4).await;
    }
    let retry = story.get("button", "Retry");
    moves_to(&story, 3.0).await;
    assert!(story.get("button", "Retry") == retry);
}

#[wasm_bindgen_test]
async fn every_quarter_is_told_once() {
    let story = playing().await;
    for seconds in [1.0, 14.9, 15.0, 16.0, 10.0, 46.0, 60.0] {
        moves_to(&story, seconds).await;
    }
    story.video_does("ended").await;
    let told: Vec<String> = story.details("story-progress").iter().map(json).collect();
    assert_eq!(told, [r#"{"percent":25}"#, r#"{"percent":50}"#, r#"{"percent":75}"#, r#"{"percent":100}"#]);
    assert_eq!(story.focus().as_deref(), Some(NAME));
}

#[wasm_bindgen_test]
async fn captions_are_tracks_of_the_browser_with_a_button_and_a_menu() {
    let story = Story::of(&story_with(
        r#""video": {"sources": [{"src": "/clip.mp4", "type": "video/mp4"}], "tracks": [
            {"src": "/en.vtt", "srclang": "en", "label": "English"}, {"src": "/ar.vtt", "srclang": "ar"}
        ]}"#,
    ))
    .await;
    story.press("button", "Play video, Divers raise a boat").await;
    assert_eq!(story.video().child_element_count(), 2);
    assert_eq!(story.video().cross_origin().as_deref(), Some("anonymous"));
    let modes = || {
        let modes = js_sys::Function::new_with_args(
            "video",
            "return [...video.textTracks].map(({ mode }) => mode).join()",
        );
        modes.call1(&JsValue::UNDEFINED, &story.video()).unwrap().as_string().unwrap()
    };
    assert_eq!(modes(), "disabled,disabled");
    let button = story.get("button", "Captions");
    assert_eq!(button.get_attribute("aria-pressed").as_deref(), Some("false"));
    story.press("button", "Captions").await;
    assert_eq!(
        (modes().as_str(), button.get_attribute("aria-pressed").as_deref()),
        ("showing,disabled", Some("true"))
    );
    story.press("button", "Settings").await;
    drawn().await;
    let menu: web_sys::HtmlSelectElement = story.get("combobox", "Language of captions").unchecked_into();
    assert_eq!(menu.text_content().as_deref(), Some("Captions offEnglishالعربية"));
    menu.set_value("1");
    menu.dispatch_event(&web_sys::Event::new("change").unwrap()).unwrap();
    drawn().await;
    assert_eq!(modes(), "disabled,showing");
}

#[wasm_bindgen_test]
async fn footage_without_captions_has_no_button_for_them() {
    let story = footage().await;
    assert!(!story.names("button").contains(&"Captions".to_owned()));
}

#[wasm_bindgen_test]
async fn the_play_button_tells_its_keys_until_they_are_switched_off() {
    let story = playing().await;
    let keys = || story.get("button", "Pause").get_attribute("aria-keyshortcuts");
    assert_eq!(keys().as_deref(), Some("Space k"));
    story.key(&card(&story), "?").await;
    crate::page::until("the keys", || story.names("switch").len() == 1).await;
    story.press("switch", &story.names("switch")[0]).await;
    assert_eq!(keys(), None, "none is promised");
}

#[wasm_bindgen_test]
async fn with_another_key_held_down_an_arrow_on_the_slider_is_the_browsers() {
    let story = playing().await;
    moves_to(&story, 30.0).await;
    let seek = story.get("slider", "Seek");
    let script =
        "new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true })";
    let press = crate::page::script_value(script);
    assert!(seek.dispatch_event(press.unchecked_ref()).unwrap(), "it is not taken");
    drawn().await;
    assert!((story.video().current_time() - 30.0).abs() < 0.001);
}

#[wasm_bindgen_test]
async fn the_next_video_in_the_element_sounds_as_this_one_did() {
    let story = playing().await;
    story.key(&card(&story), "m").await;
    story.video_does("volumechange").await;
    assert!(story.names("button").contains(&"Unmute".to_owned()), "{:?}", story.names("button"));
    let other = crate::sample::footage_with("").replace("/clip", "/other");
    story.set_document(&other);
    let _ = story.command("refresh", &JsValue::UNDEFINED);
    crate::page::until("the other video", || {
        story.names("button").iter().any(|name| name.starts_with("Play video"))
    })
    .await;
    assert!(story.video().muted());
    assert!(story.names("button").contains(&"Unmute".to_owned()), "{:?}", story.names("button"));
}
