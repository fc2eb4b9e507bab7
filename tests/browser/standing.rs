//! Embargo, expiry, and what the agency does to a story while it is on screen, on a clock of the test's own.

use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::page::{Change, Errors, document, script_value, text_of, until, window};
use crate::sample::footage_with;
use crate::story::{Stand, Story, drawn};
use crate::value::json;

const NAME: &str = "Play video, Divers raise a boat, 1 minute";
const END: &str = "2023-09-20T11:09:00+00:00";

/// Footage under an embargo until [`END`], on a clock that stands at a moment before it.
async fn embargoed_at(moment: &str) -> Story {
    with_rights_at(moment, &format!(r#""embargoUntil": "{END}""#)).await
}

async fn with_rights_at(moment: &str, rights: &str) -> Story {
    let stand = Stand::new(&[("consent", "off")], Some(&footage_with(&format!(r#""rights": {{{rights}}}"#))));
    stand.clock(moment);
    let story = stand.mount();
    story.settled().await;
    story
}

/// The agency sends the story anew.
async fn sends(story: &Story, fields: &str, words: &str) {
    story.set_document(&footage_with(fields));
    let _ = story.command("refresh", &JsValue::UNDEFINED);
    until(words, || story.text().contains(words)).await;
    drawn().await;
}

fn plays(story: &Story) -> bool {
    story.names("button").contains(&NAME.to_owned())
}

/// What is said aloud beside the banner.
fn announced(story: &Story) -> String {
    story.select(".spoken").and_then(|spoken| spoken.text_content()).unwrap_or_default()
}

fn banner(story: &Story) -> Element {
    story.select("[part=banner]").expect("a banner")
}

#[wasm_bindgen_test]
async fn an_embargo_says_until_when_and_how_long_that_is() {
    let story = embargoed_at("2023-09-18T08:00:00Z").await;
    assert!(!plays(&story));
    assert_eq!(text_of(&banner(&story)), "Under embargo until September 20, 2023 at 11:09 GMT +00:00");
    assert_eq!(story.texts("timer"), ["2 days 3 hours left"]);
    story.comes_back_at("2023-09-20T07:04:30Z").await;
    assert_eq!(story.texts("timer"), ["4 hours 4 minutes left"]);
    story.comes_back_at("2023-09-20T11:07:55.900Z").await;
    assert_eq!(story.texts("timer"), ["1 minute 5 seconds left"]);
}

#[wasm_bindgen_test]
async fn the_last_minutes_are_counted_by_the_second() {
    let end = script_value("new Date(Date.now() + 90000).toISOString()").as_string().unwrap();
    let story = Story::of(&footage_with(&format!(r#""rights": {{"embargoUntil": "{end}"}}"#))).await;
    let first = story.texts("timer");
    until("another second", || story.texts("timer") != first).await;
    let second = story.texts("timer");
    until("one more", || story.texts("timer") != second).await;
    assert!(story.texts("timer")[0].starts_with("1 minute 2"), "{:?}", story.texts("timer"));
}

#[wasm_bindgen_test]
async fn what_ticks_is_in_no_live_region_and_few_moments_are_announced() {
    let story = embargoed_at("2023-09-20T11:00:30Z").await;
    let timer = story.select("[role=timer]").unwrap();
    assert!(timer.closest("[role=status], [role=alert], [aria-live]").unwrap().is_none());
    assert_eq!(announced(&story), "");
    for (moment, words) in [
        ("2023-09-20T11:03:59Z", ""),
        ("2023-09-20T11:04:00Z", ""),
        ("2023-09-20T11:04:01Z", "5 minutes 0 seconds left"),
        ("2023-09-20T11:04:59Z", "5 minutes 0 seconds left"),
        ("2023-09-20T11:05:01Z", "4 minutes 0 seconds left"),
    ] {
        story.comes_back_at(moment).await;
        assert_eq!(announced(&story), words, "{moment}");
    }
}

#[wasm_bindgen_test]
async fn after_a_sleep_over_the_end_of_an_embargo_the_player_is_there_at_once_and_that_is_said() {
    for event in ["visibilitychange", "pageshow"] {
        let story = embargoed_at("2023-09-20T11:08:59Z").await;
        assert!(!plays(&story));
        assert!(story.select(".poster, .duration").is_none(), "nothing of it is fetched or told");
        if event == "pageshow" {
            story.clock("2023-09-22T11:09:00Z");
            window().dispatch_event(&web_sys::Event::new(event).unwrap()).unwrap();
            drawn().await;
        } else {
            story.comes_back_at(END).await;
        }
        assert!(plays(&story), "{event}: {:?}", story.names("button"));
        assert_eq!(story.all("note").len(), 0, "{event}");
        assert_eq!(story.all("timer").len(), 0, "{event}");
        assert_eq!(announced(&story), "The embargo has ended.", "{event}");
    }
}

#[wasm_bindgen_test]
async fn a_clock_that_was_wrong_and_is_set_back_brings_the_embargo_back() {
    let story = embargoed_at("2023-09-21T00:00:00Z").await;
    assert!(plays(&story));
    story.comes_back_at("2023-09-20T11:00:00Z").await;
    assert!(!plays(&story));
    assert_eq!(story.texts("timer"), ["9 minutes 0 seconds left"]);
}

#[wasm_bindgen_test]
async fn an_embargo_of_centuries_never_waits_longer_than_a_timer_holds() {
    script_value("(window.waits = [], window.ownTimer = setTimeout.bind(window))");
    let timer = Change::value(
        &window(),
        "setTimeout",
        script_value("(act, wait, ...rest) => (waits.push(wait), ownTimer(act, wait, ...rest))"),
    );
    let story = with_rights_at(
        "2023-09-20T11:09:00Z",
        r#""embargoUntil": "2199-01-01T06:00:00Z", "useUntil": "2199-01-31T23:59:59Z""#,
    )
    .await;
    for _ in 0..20 {
        drawn().await;
    }
    drop(timer);
    let waits: Vec<f64> =
        Array::from(&script_value("waits")).iter().filter_map(|wait| wait.as_f64()).collect();
    script_value("(delete window.waits, delete window.ownTimer)");
    assert!(waits.contains(&86_400_000.0), "{waits:?}");
    assert!(waits.iter().all(|wait| (0.0..=86_400_000.0).contains(wait)), "{waits:?}");
    assert!(waits.len() < 10, "none of them fires at once: {waits:?}");
    assert_eq!(story.texts("timer"), ["64,020 days 18 hours left"]);
}

#[wasm_bindgen_test]
async fn a_look_that_finds_all_as_before_draws_nothing_anew() {
    let story = with_rights_at(
        "2023-09-18T08:00:00Z",
        r#""useUntil": "2023-09-20T11:09:00Z", "credit": "Agency", "restrictions": [{"code": "no-ai"}]"#,
    )
    .await;
    let before = story.select(".headline").unwrap();
    story.comes_back_at("2023-09-19T08:00:00Z").await;
    assert!(before.is_connected());
    story.comes_back_at("2023-09-20T11:09:01Z").await;
    assert!(story.text().contains("Period of use ended"), "{:?}", story.text());
}

#[wasm_bindgen_test]
async fn footage_whose_time_is_up_while_it_plays_stops_and_is_taken_away() {
    let story = with_rights_at("2023-09-20T11:00:00Z", r#""useUntil": "2023-09-20T11:09:00Z""#).await;
    story.press("button", NAME).await;
    story.video_does("playing").await;
    story.comes_back_at("2023-09-20T11:09:00Z").await;
    assert!(story.select(".player").unwrap().has_attribute("hidden"));
    assert_eq!(story.video_told().last().map(String::as_str), Some("pause"));
    assert!(story.video_told().ends_with(&["load".into(), "pause".into()]), "{:?}", story.video_told());
    assert_eq!(story.video().child_element_count(), 0);
    assert!(!story.video().has_attribute("src"));
    assert_eq!(story.details("story-pause").len(), 1);
    assert!(text_of(&banner(&story)).starts_with("Period of use ended September 20, 2023"));
    let focused = story.focused().expect("the focus stays in the story");
    assert!(focused.contains(Some(&banner(&story))), "it is where the reason is");
    assert!(banner(&story).closest("[role=status]").unwrap().is_some(), "what comes by itself is announced");
}

#[wasm_bindgen_test]
async fn a_story_that_the_agency_takes_back_and_gives_again_can_be_played_again() {
    let story = Story::of(&footage_with("")).await;
    story.press("button", NAME).await;
    story.video_does("playing").await;
    sends(&story, r#""status": "withheld", "statusNote": "We ask for patience""#, "We ask for patience")
        .await;
    assert!(!plays(&story));
    assert!(story.text().contains("The agency is holding this story back for now."));
    sends(&story, r#""status": "corrected", "statusNote": "Right ship""#, "Right ship").await;
    let before = story.video_told().len();
    story.press("button", NAME).await;
    assert_eq!(story.video_told()[before..], ["src /clip.mp4", "play"]);
}

#[wasm_bindgen_test]
async fn a_cancelation_under_an_embargo_takes_the_countdown_away() {
    let story = embargoed_at("2023-09-20T11:04:30Z").await;
    assert_eq!(story.all("timer").len(), 1);
    let embargo = format!(r#""status": "canceled", "rights": {{"embargoUntil": "{END}"}}"#);
    sends(&story, &embargo, "The agency has withdrawn this story.").await;
    assert_eq!(story.all("timer").len(), 0);
    story.comes_back_at(END).await;
    assert!(!plays(&story));
    assert_eq!(announced(&story), "");
}

#[wasm_bindgen_test]
async fn an_embargo_that_the_agency_moves_is_counted_anew() {
    let story = embargoed_at("2023-09-20T11:00:30Z").await;
    sends(&story, r#""rights": {"embargoUntil": "2023-09-20T13:00:30Z"}"#, "at 13:00 GMT").await;
    assert_eq!(story.texts("timer"), ["2 hours left"]);
}

#[wasm_bindgen_test]
async fn a_status_we_do_not_know_is_shown_in_the_agencys_word_and_nothing_plays() {
    let story = Story::of(&footage_with(r#""status": "on hold", "statusNote": "Ask the desk""#)).await;
    assert!(!plays(&story));
    assert_eq!(
        text_of(&banner(&story)),
        "The agency marks this story “on hold”. Its video is not offered here.\n\nAsk the desk"
    );
}

#[wasm_bindgen_test]
async fn the_agencys_reason_is_shown_byte_for_byte() {
    let note = "Held \u{202e}back\u{202c} <b>&amp;</b>  two  spaces";
    let story = Story::of(&footage_with(&format!(r#""status": "withheld", "statusNote": "{note}""#))).await;
    assert_eq!(story.select(".note bdi").unwrap().text_content().as_deref(), Some(note));
}

#[wasm_bindgen_test]
async fn a_countdown_that_does_not_come_leaves_the_date_and_is_told_once() {
    let errors = Errors::begin();
    let embargo = footage_with(&format!(r#""rights": {{"embargoUntil": "{END}"}}"#));
    let stand = Stand::new(&[("consent", "off")], Some(&embargo));
    stand.clock("2023-09-20T11:08:30Z");
    stand.pieces("() => Promise.reject('no network')");
    let story = stand.mount();
    story.settled().await;
    until("that is told", || !story.codes().is_empty()).await;
    assert_eq!(story.codes(), ["wasm-load"]);
    assert!(json(&story.details("story-error")[0]).contains(r#""severity":"degraded""#));
    assert!(text_of(&banner(&story)).starts_with("Under embargo until"));
    story.comes_back_at(END).await;
    assert!(plays(&story), "the embargo ends all the same");
    assert_eq!(story.codes(), ["wasm-load"]);
    assert_eq!(errors.list(), [""; 0]);
}

#[wasm_bindgen_test]
async fn a_story_under_embargo_that_goes_leaves_nothing_to_tick() {
    let mut story = embargoed_at("2023-09-20T11:08:30Z").await;
    let timer = story.select("[role=timer]").unwrap();
    let said = timer.text_content();
    story.unmount();
    story.comes_back_at("2023-09-20T11:08:40Z").await;
    assert_eq!(timer.text_content(), said);
    assert!(document().query_selector("[role=timer]").unwrap().is_none());
}
