//! The parts of the module that are fetched when they are needed: how often, and what if they do not come.
//! Not here: the module itself (`script`).

use crate::answer::Answer;
use crate::built::built_bytes;
use crate::page::Page;
use crate::publisher::Publisher;

const CONNECTION_LOST: &str = "The connection was lost while the video was loading.";

/// How often files of the module were asked for.
fn modules(page: &Page) -> usize {
    page.publisher.widget.requests(".wasm").len()
}

fn play(page: &Page) {
    page.find_beginning("button", "Play video").press();
}

#[test]
fn the_controls_are_fetched_when_they_are_needed_and_once_for_all_stories() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off")
        + &publisher.element("harbour.json", "loading=eager consent=off id=second");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.wait_for("document.getElementById('second').dataset.state === 'ready'");
    assert_eq!(modules(&page), 1, "the story needs no more");
    for count in 1..=2 {
        let mut buttons = page.things("button").into_iter();
        let play = buttons.rfind(|button| button.name.starts_with("Play video"));
        play.expect("a story that does not play yet").press();
        page.wait_for(&format!(
            "[...document.querySelectorAll('story-widget')].filter(({{ shadowRoot }}) => \
                 shadowRoot.querySelector('.stage > video').currentTime > 0).length === {count}"
        ));
        // The footage may run before the controls are there, so they are waited for too.
        page.wait_for(&format!(
            "[...document.querySelectorAll('story-widget')].filter(({{ shadowRoot }}) => \
                 shadowRoot.querySelector('[part~=bar]')).length === {count}"
        ));
        assert_eq!(modules(&page), 2, "one request for the controls of both");
    }
}

#[test]
fn the_settings_are_fetched_when_they_are_opened_and_once() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=own");
    let page = publisher.open(body);
    page.button("Open settings").press();
    page.find("dialog", "Cookie settings");
    page.button("Close").press();
    page.wait_without("dialog", "Cookie settings");
    page.button("Open settings").press();
    page.find("dialog", "Cookie settings");
    assert_eq!(modules(&page), 2);
}

#[test]
fn controls_with_one_changed_byte_are_never_run_and_a_retry_brings_what_was_published() {
    let publisher = Publisher::new();
    let whole = built_bytes("story-widget-player.wasm");
    let mut spoilt = whole.clone();
    let middle = spoilt.len() / 2;
    spoilt[middle] ^= 1;
    let wasm = |bytes| Answer::new("application/wasm", bytes);
    publisher.spoil("story-widget-player.wasm", wasm(spoilt));
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    play(&page);
    page.wait_until_shown(CONNECTION_LOST);
    let event = page.wait_for_event("story-error", |detail| detail["code"] == "wasm-load");
    assert_eq!(event["severity"], "degraded", "{event}");
    assert_eq!(page.state(), "ready", "the story stays");
    page.publisher.spoil("story-widget-player.wasm", wasm(whole));
    page.button("Retry").press();
    page.wait_for_video("video.currentTime > 0");
    assert!(!page.is_shown(CONNECTION_LOST));
}

#[test]
fn a_feed_of_another_format_costs_one_more_file_and_only_there() {
    let publisher = Publisher::new();
    let body = publisher.snippet("json-feed.json", "loading=eager consent=off")
        + &publisher.element("schema-org.json", "loading=eager consent=off id=second");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.wait_for("document.getElementById('second').dataset.state === 'ready'");
    assert_eq!(modules(&page), 2);
}

#[test]
fn a_feed_of_another_format_without_what_reads_it_can_be_retried() {
    let publisher = Publisher::new();
    let whole = built_bytes("story-widget-importers.wasm");
    publisher.spoil("story-widget-importers.wasm", Answer::status(404));
    let body = publisher.snippet("ninjs-3.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("failed");
    page.wait_until_shown("This story could not be loaded.");
    let event = page.wait_for_event("story-error", |detail| detail["code"] == "wasm-load");
    assert_eq!(event["severity"], "fatal", "{event}");
    page.publisher.spoil("story-widget-importers.wasm", Answer::new("application/wasm", whole));
    page.button("Retry").press();
    page.wait_for_state("ready");
    page.find("heading", "First ferry leaves Port Aldry as harbour reopens");
}

#[test]
fn settings_that_are_not_there_are_said_in_a_dialog_that_closes() {
    let publisher = Publisher::new();
    publisher.spoil("story-widget-settings.wasm", Answer::status(404));
    let body = publisher.snippet("harbour.json", "loading=eager consent=own");
    let page = publisher.open(body);
    page.button("Open settings").press();
    page.find("dialog", "Cookie settings");
    page.wait_until_shown("The settings could not be loaded. Nothing optional is on because of that.");
    page.button("Close").press();
    page.wait_without("dialog", "Cookie settings");
    page.wait_for_focus("button", "Open settings");
    page.button("Reject optional").press();
    page.wait_for("recorded.events.some((event) => event.name === 'story-consent')");
}

#[test]
fn the_countdown_is_fetched_for_a_story_under_embargo_and_once() {
    let publisher = Publisher::new();
    let body = publisher.snippet("embargoed.json", "loading=eager consent=off")
        + &publisher.element("embargoed.json", "loading=eager consent=off id=second");
    let page = publisher.open(body);
    page.wait_for(
        "[...document.querySelectorAll('story-widget')].every(({ shadowRoot }) => \
             shadowRoot.querySelector('[role=timer]')?.textContent.endsWith(' left'))",
    );
    assert_eq!(modules(&page), 2);
}

#[test]
fn a_countdown_that_is_not_there_leaves_the_date() {
    let publisher = Publisher::new();
    publisher.spoil("story-widget-countdown.wasm", Answer::status(404));
    let body = publisher.snippet("embargoed.json", "loading=eager consent=off");
    let page = publisher.open(body);
    let event = page.wait_for_event("story-error", |detail| detail["code"] == "wasm-load");
    assert_eq!(event["severity"], "degraded", "{event}");
    page.wait_until_shown("Under embargo until January 1, 2199 at 06:00 GMT +00:00");
    assert_eq!(page.state(), "ready");
}

#[test]
fn further_pages_of_the_list_can_be_had_after_the_file_for_them_did_not_come() {
    let publisher = Publisher::new();
    let whole = built_bytes("story-widget-more.wasm");
    publisher.spoil("story-widget-more.wasm", Answer::status(404));
    let body = publisher.snippet("harbour.json", "loading=eager consent=off page-size=20");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.button("Show more").press();
    page.wait_until_shown("The rest of the list could not be loaded.");
    page.wait_for_focus("button", "Retry");
    let event = page.wait_for_event("story-error", |detail| detail["code"] == "wasm-load");
    assert_eq!(event["severity"], "degraded", "{event}");
    assert_eq!(page.state(), "ready", "the story stays");
    page.publisher.spoil("story-widget-more.wasm", Answer::new("application/wasm", whole));
    page.button("Retry").press();
    page.wait_until_shown("40 of 45 shown");
}

#[test]
fn a_transcript_that_does_not_come_is_said_and_can_be_tried_again() {
    let publisher = Publisher::new();
    let whole = built_bytes("story-widget-transcript.wasm");
    publisher.spoil("story-widget-transcript.wasm", Answer::status(404));
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.button("Transcript").press();
    page.wait_until_shown("This part could not be loaded.");
    let event = page.wait_for_event("story-error", |detail| detail["code"] == "wasm-load");
    assert_eq!(event["severity"], "degraded", "{event}");
    assert_eq!(page.state(), "ready", "the story stays");
    page.publisher.spoil("story-widget-transcript.wasm", Answer::new("application/wasm", whole));
    page.button("Retry").press();
    page.find("group", "Transcript");
    page.wait_for_focus("button", "Transcript");
}

#[test]
fn a_credit_can_be_copied_by_hand_where_the_file_that_copies_it_does_not_come() {
    let publisher = Publisher::new();
    publisher.spoil("story-widget-more.wasm", Answer::status(404));
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.button("Copy credit").press();
    page.wait_until_shown("The credit could not be copied. Copy the selected text.");
    page.wait_for_focus("textbox", "Copy credit");
    page.wait_for_event("story-error", |detail| detail["code"] == "wasm-load");
}

#[test]
fn structured_data_that_does_not_come_is_told_and_costs_nothing_else() {
    let publisher = Publisher::new();
    publisher.spoil("story-widget-structured-data.wasm", Answer::status(404));
    let body = publisher.snippet("harbour.json", "loading=eager consent=off structured-data=on");
    let page = publisher.open(body);
    let event = page.wait_for_event("story-error", |detail| detail["code"] == "wasm-load");
    assert_eq!(event["severity"], "degraded", "{event}");
    assert_eq!(page.state(), "ready");
    assert_eq!(page.value("document.querySelectorAll('[data-story-widget]').length"), 0);
}
