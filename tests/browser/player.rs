//! The player card: one press plays, and what happens to the footage is told.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::page::{Errors, document, pretend, script_value, until, window};
use crate::story::{Stand, Story, drawn, footage_with, json, story_with};

const NAME: &str = "Play video, Divers raise a boat, 1 minute";
const QUIET: [(&str, &str); 1] = [("consent", "off")];

async fn footage() -> Story {
    Story::of(&footage_with("")).await
}

/// Footage that plays.
async fn playing() -> Story {
    let story = footage().await;
    story.press("button", NAME).await;
    story.video_does("playing").await;
    story
}

/// The card, which hears the keys.
fn card(story: &Story) -> web_sys::Element {
    story.select(".player").unwrap()
}

/// The footage is at so many seconds.
async fn moves_to(story: &Story, seconds: f64) {
    story.video().set_current_time(seconds);
    story.video_does("timeupdate").await;
}

async fn fails(story: &Story, code: u16) {
    pretend(&story.video(), "error", &script_value(&format!("({{ code: {code} }})")));
    story.video_does("error").await;
}

/// A moment so many seconds from now, as a feed writes it.
fn in_seconds(seconds: i32) -> String {
    script_value(&format!("new Date(Date.now() + {seconds}000).toISOString()")).as_string().unwrap()
}

#[wasm_bindgen_test]
async fn the_button_says_what_it_plays_and_how_long_that_is() {
    let story = footage().await;
    assert!(story.names("button").contains(&NAME.to_owned()), "{:?}", story.names("button"));
    let unknown =
        Story::of(&story_with(r#""video": {"sources": [{"src": "/a.mp4", "type": "video/mp4"}]}"#)).await;
    assert!(unknown.names("button").contains(&"Play video, Divers raise a boat".to_owned()));
}

#[wasm_bindgen_test]
async fn no_other_buttons_name_begins_with_play() {
    let story = footage().await;
    let names = story.names("button");
    assert_eq!(names.iter().filter(|name| name.starts_with("Play")).count(), 1, "{names:?}");
}

#[wasm_bindgen_test]
async fn the_length_is_shown_as_on_a_clock() {
    let story = footage().await;
    let length = story.select(".duration").unwrap();
    assert_eq!(length.text_content().as_deref(), Some("01:00"));
    assert_eq!(length.get_attribute("datetime").as_deref(), Some("PT1M"));
}

#[wasm_bindgen_test]
async fn nothing_is_fetched_before_the_press() {
    let story = footage().await;
    assert_eq!(story.video_told(), [""; 0]);
    assert!(!story.video().has_attribute("src"));
    assert_eq!(story.video().preload(), "none");
}

#[wasm_bindgen_test]
async fn one_press_loads_and_plays() {
    let story = footage().await;
    story.press("button", NAME).await;
    assert_eq!(story.video_told(), ["src /clip.mp4", "load", "play"]);
    assert_eq!(story.focus().as_deref(), Some("Pause"));
    assert_eq!(story.details("story-play").len(), 0, "it is asked to play, and does not yet");
    story.video_does("playing").await;
    assert_eq!(story.details("story-play").len(), 1);
}

#[wasm_bindgen_test]
async fn the_controls_are_fetched_when_the_reader_reaches_for_the_card() {
    let stand = Stand::new(&QUIET, Some(&footage_with("")));
    stand.pieces("(name) => { globalThis.fetched = name; return Promise.resolve(); }");
    let story = stand.mount();
    story.settled().await;
    assert!(script_value("globalThis.fetched").is_undefined());
    card(&story).dispatch_event(&web_sys::Event::new("pointerenter").unwrap()).unwrap();
    drawn().await;
    assert_eq!(script_value("globalThis.fetched").as_string().as_deref(), Some("player"));
    assert_eq!(story.video_told(), [""; 0], "the footage waits for a press");
}

#[wasm_bindgen_test]
async fn a_press_plays_before_the_controls_are_there_and_the_next_one_pauses() {
    let stand = Stand::new(&QUIET, Some(&footage_with("")));
    stand.pieces("() => new Promise((come) => { globalThis.come = come; })");
    let story = stand.mount();
    story.settled().await;
    story.press("button", NAME).await;
    assert_eq!(story.get("button", NAME).get_attribute("aria-busy").as_deref(), Some("true"));
    assert_eq!(story.video_told(), ["src /clip.mp4", "load", "play"], "it does not wait for them");
    story.press("button", NAME).await;
    assert!(!story.get("button", NAME).has_attribute("aria-busy"));
    script_value("globalThis.come()");
    drawn().await;
    assert!(story.names("button").contains(&"Mute".to_owned()), "the controls are there");
    assert_eq!(story.video_told()[3..], ["pause"]);
    story.press("button", NAME).await;
    assert_eq!(story.video_told()[3..], ["pause", "play"], "and take over what has begun");
}

#[wasm_bindgen_test]
async fn controls_that_do_not_come_are_said_and_can_be_tried_again() {
    let stand = Stand::new(&QUIET, Some(&footage_with("")));
    stand.pieces("() => Promise.reject('no network')");
    let story = stand.mount();
    story.settled().await;
    story.press("button", NAME).await;
    let sentence = "The connection was lost while the video was loading.";
    assert!(story.text().contains(sentence), "{:?}", story.text());
    assert_eq!(story.codes(), ["wasm-load"]);
    assert_eq!(story.state().as_deref(), Some("ready"), "the rest of the page stays");
    story.pieces("() => Promise.resolve()");
    story.press("button", "Retry").await;
    assert_eq!(
        story.video_told(),
        ["src /clip.mp4", "load", "play", "pause", "play"],
        "what cannot be steered does not play"
    );
    assert!(!story.text().contains(sentence));
    assert_eq!(story.focus().as_deref(), Some("Pause"), "the focus is not lost with Retry");
}

#[wasm_bindgen_test]
async fn the_same_button_pauses_and_plays_on() {
    let story = playing().await;
    story.press("button", "Pause").await;
    story.video_does("pause").await;
    assert_eq!(story.focus().as_deref(), Some(NAME));
    assert_eq!(story.details("story-pause").len(), 1);
    story.press("button", NAME).await;
    assert_eq!(story.video_told(), ["src /clip.mp4", "load", "play", "pause", "play"]);
}

#[wasm_bindgen_test]
async fn what_the_loader_made_is_moved_into_the_card_and_keeps_the_focus() {
    let stand = Stand::new(&QUIET, Some(&footage_with("")));
    let (button, video) = (stand.play_button(), stand.video());
    button.focus().unwrap();
    let story = stand.mount();
    story.settled().await;
    assert!(card(&story).contains(Some(&button)) && card(&story).contains(Some(&video)));
    assert_eq!(story.focused(), Some(button.unchecked_into()));
}

#[wasm_bindgen_test]
async fn a_press_made_before_the_module_was_there_is_honoured_once() {
    let stand = Stand::new(&QUIET, Some(&footage_with("")));
    stand.press_play();
    let story = stand.mount();
    story.settled().await;
    assert_eq!(story.video_told(), ["src /clip.mp4", "load", "play"]);
    story.set_document(&footage_with(r#""slug": "NEW""#));
    let _ = story.command("refresh", &JsValue::UNDEFINED);
    drawn().await;
    assert_eq!(story.video_told().iter().filter(|told| *told == "play").count(), 1);
}

#[wasm_bindgen_test]
async fn keys_drive_the_player_while_the_card_has_the_focus() {
    let story = footage().await;
    let card = card(&story);
    story.key(&card, "k").await;
    story.video_does("playing").await;
    story.key(&card, "K").await;
    story.video_does("pause").await;
    story.key(&card, " ").await;
    assert_eq!(story.video_told(), ["src /clip.mp4", "load", "play", "pause", "play"]);
    story.key(&card, "m").await;
    assert!(story.video().muted());
    story.key(&card, "x").await;
    story.key(&document().body().unwrap(), "k").await;
    assert_eq!(story.video_told().len(), 5);
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
    assert_eq!(story.select(".time").unwrap().text_content().as_deref(), Some("00:12 / 01:00"));
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
async fn a_file_that_does_not_play_gives_way_to_the_next_and_then_to_a_sentence_with_ways_on() {
    let story = Story::of(&footage_with(r#""url": "https://agency.example/1""#)).await;
    story.press("button", NAME).await;
    fails(&story, 4).await;
    assert_eq!(story.video_told(), ["src /clip.mp4", "load", "play", "src /clip.webm", "load", "play"]);
    assert_eq!(story.codes(), [""; 0]);
    fails(&story, 4).await;
    let text = story.text();
    assert!(text.contains("This video cannot be played."), "{text:?}");
    assert_eq!(
        story.get("link", "Open the story at its source").get_attribute("href").as_deref(),
        Some("https://agency.example/1")
    );
    assert_eq!(story.codes(), ["media-source"]);
    assert_eq!(story.state().as_deref(), Some("ready"), "the rest of the page stays");
    story.press("button", "Retry").await;
    assert_eq!(story.video_told().len(), 9);
    assert_eq!(story.focus().as_deref(), Some("Pause"), "the focus is not lost with Retry");
}

#[wasm_bindgen_test]
async fn a_lost_connection_is_tried_once_at_the_same_position_and_then_said() {
    let story = playing().await;
    moves_to(&story, 20.0).await;
    fails(&story, 2).await;
    assert_eq!(story.video_told()[3..], ["src /clip.mp4", "load", "play"]);
    assert!((story.video().current_time() - 20.0).abs() < 0.001);
    fails(&story, 2).await;
    assert_eq!(story.codes(), ["media-network"]);
    assert!(story.names("button").contains(&"Retry".to_owned()));
    window().dispatch_event(&web_sys::Event::new("online").unwrap()).unwrap();
    drawn().await;
}

#[wasm_bindgen_test]
async fn a_browser_that_wants_a_press_first_is_no_fault_of_the_footage() {
    let stand = Stand::new(&QUIET, Some(&footage_with("")));
    stand.press_play();
    let story = stand.mount();
    let refuse = script_value("() => Promise.reject(new DOMException('no', 'NotAllowedError'))");
    js_sys::Reflect::set(&story.video(), &"play".into(), &refuse).unwrap();
    story.settled().await;
    until("the refusal", || story.codes() == ["policy"]).await;
    drawn().await;
    assert!(story.names("button").contains(&NAME.to_owned()), "{:?}", story.names("button"));
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
async fn what_the_system_was_told_goes_with_the_story() {
    let mut story = playing().await;
    let title = || script_value("navigator.mediaSession.metadata?.title");
    assert_eq!(title().as_string().as_deref(), Some("Divers raise a boat"));
    story.unmount();
    until("nothing of it", || title().is_undefined()).await;
}

#[wasm_bindgen_test]
async fn a_warning_of_the_agencys_stands_before_play() {
    let story = Story::of(&story_with(
        r#""video": {"sources": [{"src": "/a.mp4", "type": "video/mp4"}], "contentWarning": "Injured people"}"#,
    ))
    .await;
    assert!(story.text().contains("Injured people"));
}

#[wasm_bindgen_test]
async fn before_the_embargo_ends_there_is_no_player_and_then_there_is_without_a_reload() {
    let until_then = in_seconds(2);
    let story = Story::of(&footage_with(&format!(r#""rights": {{"embargoUntil": "{until_then}"}}"#))).await;
    assert!(card(&story).has_attribute("hidden"));
    assert!(!story.names("button").iter().any(|name| name.starts_with("Play")));
    assert!(story.select(".poster, .duration").is_none(), "nothing of it is fetched or told");
    assert_eq!(story.all("note").len(), 1);
    until("the player", || story.names("button").contains(&NAME.to_owned())).await;
    assert_eq!(story.all("note").len(), 0);
}

#[wasm_bindgen_test]
async fn footage_that_may_be_used_no_more_falls_silent_while_it_plays() {
    let until_then = in_seconds(2);
    let story = Story::of(&footage_with(&format!(r#""rights": {{"useUntil": "{until_then}"}}"#))).await;
    story.press("button", NAME).await;
    story.video_does("playing").await;
    until("the end of use", || card(&story).has_attribute("hidden")).await;
    drawn().await;
    assert_eq!(story.video_told().last().map(String::as_str), Some("pause"));
}

#[wasm_bindgen_test]
async fn footage_that_the_agency_takes_back_falls_silent_while_it_plays() {
    let story = playing().await;
    story.set_document(&footage_with(r#""status": "canceled", "statusNote": "Wrong ship""#));
    let _ = story.command("refresh", &JsValue::UNDEFINED);
    until("the note", || story.text().contains("Wrong ship")).await;
    assert!(story.text().contains("The agency has withdrawn this story."));
    assert!(card(&story).has_attribute("hidden"));
    assert_eq!(story.video_told().last().map(String::as_str), Some("pause"));
}

#[wasm_bindgen_test]
async fn a_refresh_with_the_same_footage_plays_on() {
    let story = playing().await;
    let before = story.video_told();
    story.set_document(&footage_with(r#""description": ["More is known now."]"#));
    let _ = story.command("refresh", &JsValue::UNDEFINED);
    until("the new text", || story.text().contains("More is known now.")).await;
    assert_eq!(story.video_told(), before);
    assert!(story.names("button").contains(&"Pause".to_owned()));
}

#[wasm_bindgen_test]
async fn a_missing_poster_leaves_no_broken_picture() {
    let story = Story::of(&story_with(
        r#""video": {"sources": [{"src": "/a.mp4", "type": "video/mp4"}],
            "poster": {"src": "/missing.webp", "alt": "A ship", "width": 640, "height": 360}}"#,
    ))
    .await;
    let poster = story.select(".poster").unwrap();
    poster.dispatch_event(&web_sys::Event::new("error").unwrap()).unwrap();
    drawn().await;
    assert!(poster.has_attribute("hidden"));
    assert!(story.codes().iter().all(|code| code == "poster"));
    assert_eq!(story.state().as_deref(), Some("ready"));
}

#[wasm_bindgen_test]
async fn a_poster_that_fails_after_the_story_went_is_no_error_of_the_page() {
    let errors = Errors::begin();
    let mut story = Story::of(&story_with(
        r#""video": {"sources": [{"src": "/a.mp4", "type": "video/mp4"}],
            "poster": {"src": "/missing.webp", "alt": "", "width": 640, "height": 360}}"#,
    ))
    .await;
    let poster = story.select(".poster").unwrap();
    story.unmount();
    poster.dispatch_event(&web_sys::Event::new("error").unwrap()).unwrap();
    assert_eq!(errors.list(), [""; 0]);
}

#[wasm_bindgen_test]
async fn a_caption_file_that_fails_is_told_and_its_language_is_offered_no_more() {
    let story = Story::of(&story_with(
        r#""video": {"sources": [{"src": "/clip.mp4", "type": "video/mp4"}], "tracks": [
            {"src": "/en.vtt", "srclang": "en", "label": "English"}
        ]}"#,
    ))
    .await;
    story.press("button", "Play video, Divers raise a boat").await;
    let track: HtmlElement = story.video().query_selector("track").unwrap().unwrap().unchecked_into();
    track.dispatch_event(&web_sys::Event::new("error").unwrap()).unwrap();
    drawn().await;
    assert_eq!(story.codes(), ["captions"]);
    assert!(!story.names("button").contains(&"Captions".to_owned()));
}
