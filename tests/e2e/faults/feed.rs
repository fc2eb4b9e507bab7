//! The feed does not come, or is none.
//! Not here: what the page itself has done to the request (`host`).

use super::{Ending, NOT_AVAILABLE, NOT_LOADED, ends};
use crate::answer::{Answer, Delivery};
use crate::page::Page;
use crate::publisher::{Publisher, feed, text};
use std::time::Duration;

/// A page whose feed is answered like this.
fn page_with_feed(answers: impl IntoIterator<Item = Answer>) -> Page {
    let publisher = Publisher::new();
    publisher.agency.answer("/feeds/one.json", answers);
    let body = publisher.snippet("one.json", "loading=eager consent=off");
    publisher.open(body)
}

fn requests(page: &Page) -> usize {
    page.publisher.agency.requests("/one.json").len()
}

#[test]
fn a_feed_that_is_gone_is_not_available() {
    for status in [404, 410, 401, 403] {
        let page = page_with_feed([Answer::status(status)]);
        let event = ends(
            &page,
            &Ending { state: "failed", code: "feed-http", sentence: NOT_AVAILABLE, retry: false },
        );
        assert_eq!(event["httpStatus"], status, "{event}");
        assert_eq!(event["attempt"], 1, "{event}");
        assert_eq!(requests(&page), 1);
    }
}

#[test]
fn a_server_in_trouble_is_asked_three_times_and_then_on_request() {
    let page = page_with_feed([Answer::status(500), Answer::status(502), Answer::status(503)]);
    let event =
        ends(&page, &Ending { state: "failed", code: "feed-http", sentence: NOT_LOADED, retry: true });
    assert_eq!(event["attempt"], 3, "{event}");
    assert_eq!(requests(&page), 3);
    page.publisher.agency.answer("/feeds/one.json", [Answer::json(feed("minimal.json"))]);
    page.button("Retry").press();
    page.find("heading", text(&feed("minimal.json"), "/story/headline"));
    page.wait_for_state("ready");
    assert!(!page.is_fallback_shown());
}

#[test]
fn a_server_that_recovers_brings_the_story_and_no_word_of_trouble() {
    let page = page_with_feed([Answer::status(503), Answer::json(feed("minimal.json"))]);
    page.wait_for_state("ready");
    page.wait_for_event("story-error", |detail| {
        detail["code"] == "feed-recovered" && detail["severity"] == "info"
    });
    assert_eq!(page.console(), []);
    assert_eq!(page.states(), ["loading", "ready"]);
}

#[test]
fn a_page_in_place_of_the_feed_is_no_story() {
    let page = page_with_feed([Answer::html("<!doctype html><h1>Sign in</h1>")]);
    ends(&page, &Ending { state: "failed", code: "feed-not-json", sentence: NOT_LOADED, retry: true });
    assert!(page.console()[0].text.contains("HTML"), "{:?}", page.console());
    assert_eq!(requests(&page), 1);
}

#[test]
fn a_page_with_the_name_and_type_of_a_feed_is_no_story() {
    let publisher = Publisher::new();
    let body = publisher.snippet("html.json", "loading=eager consent=off");
    let page = publisher.open(body);
    ends(&page, &Ending { state: "failed", code: "feed-not-json", sentence: NOT_LOADED, retry: true });
}

#[test]
fn a_feed_cut_on_its_way_is_asked_for_once_more_and_never_shown_by_half() {
    let whole = feed("harbour.json").to_string();
    let page = page_with_feed([Answer::json(&whole).delivered(Delivery::CutAfter(whole.len() / 2))]);
    ends(&page, &Ending { state: "failed", code: "feed-truncated", sentence: NOT_LOADED, retry: true });
    assert_eq!(requests(&page), 2);
    assert!(
        page.things("heading")
            .iter()
            .all(|heading| heading.name != text(&feed("harbour.json"), "/story/headline"))
    );
}

#[test]
fn half_a_feed_that_arrived_as_a_whole_is_no_story() {
    let publisher = Publisher::new();
    let body = publisher.snippet("truncated.json", "loading=eager consent=off");
    let page = publisher.open(body);
    ends(&page, &Ending { state: "failed", code: "feed-parse", sentence: NOT_LOADED, retry: true });
}

#[test]
fn an_empty_answer_is_no_story() {
    let page = page_with_feed([Answer::json("")]);
    ends(
        &page,
        &Ending { state: "failed", code: "feed-empty", sentence: "There is no story to show.", retry: true },
    );
}

#[test]
fn json_without_a_story_is_no_story() {
    let page = page_with_feed([Answer::json(r#"{"format":"video-story/1","language":"en"}"#)]);
    ends(
        &page,
        &Ending {
            state: "failed",
            code: "feed-invalid",
            sentence: "There is no story to show.",
            retry: false,
        },
    );
}

#[test]
fn a_format_to_come_needs_a_newer_player() {
    let publisher = Publisher::new();
    let body = publisher.snippet("version-9.json", "loading=eager consent=off");
    let page = publisher.open(body);
    let sentence = "This story needs a newer player.";
    ends(&page, &Ending { state: "failed", code: "feed-version", sentence, retry: false });
}

#[test]
fn a_feed_that_other_sites_may_not_read_is_named_so_to_the_publisher() {
    let page = page_with_feed([Answer::json(feed("minimal.json")).without_cors()]);
    ends(&page, &Ending { state: "failed", code: "feed-network", sentence: NOT_LOADED, retry: true });
    assert_eq!(requests(&page), 2);
    assert!(page.console()[0].text.contains("Access-Control-Allow-Origin"), "{:?}", page.console());
}

#[test]
fn a_feed_without_end_is_given_up_soon() {
    let page = page_with_feed([Answer::json("{}").delivered(Delivery::Endless)]);
    let sentence = "This story is too large to show.";
    ends(&page, &Ending { state: "failed", code: "feed-too-large", sentence, retry: false });
    page.browser.until("the connection closed", || {
        page.publisher.agency.requests("/one.json").iter().all(|request| request.hung_up).then_some(())
    });
    // What the systems' buffers swallowed counts as sent, too.
    assert!(page.publisher.agency.requests("/one.json")[0].sent < 24 << 20);
}

#[test]
fn a_feed_that_says_it_is_too_large_is_not_read() {
    let mut story = feed("minimal.json");
    story["_filler"] = "x".repeat(1 << 20).into();
    let page = page_with_feed([Answer::json(story)]);
    let sentence = "This story is too large to show.";
    ends(&page, &Ending { state: "failed", code: "feed-too-large", sentence, retry: false });
    assert_eq!(requests(&page), 1);
}

#[test]
fn a_server_that_says_nothing_is_given_two_tries() {
    let publisher = Publisher::new();
    publisher.agency.answer(
        "/feeds/one.json",
        [Answer::json(feed("minimal.json")).delivered(Delivery::After(Duration::from_mins(1)))],
    );
    let body = publisher.snippet("one.json", "loading=eager consent=off");
    let page = publisher.open(body);
    let event =
        ends(&page, &Ending { state: "failed", code: "feed-timeout", sentence: NOT_LOADED, retry: true });
    assert_eq!(event["phase"], "headers", "{event}");
    let asked = page.publisher.agency.requests("/one.json");
    assert_eq!(asked.len(), 2);
    let between = asked[1].at - asked[0].at;
    assert!((8..=10).contains(&between.as_secs()), "{between:?}");
}

#[test]
fn a_feed_that_drips_is_cut_before_25_seconds_are_over() {
    let whole = feed("minimal.json").to_string();
    let page = page_with_feed([
        Answer::json(whole).delivered(Delivery::Dripping { every: Duration::from_millis(250) })
    ]);
    let event =
        ends(&page, &Ending { state: "failed", code: "feed-timeout", sentence: NOT_LOADED, retry: true });
    assert_eq!(event["phase"], "body", "{event}");
    let asked = page.publisher.agency.requests("/one.json");
    assert_eq!(asked.len(), 2);
    let between = asked[1].at - asked[0].at;
    // Twelve seconds, and the wait of one that is half shorter or longer. The reader counts from when it asks and the
    // server from when that arrives, on a busy machine some time later; the second request may be late, too.
    assert!((12_000..=14_500).contains(&between.as_millis()), "{between:?}");
}

#[test]
fn a_feed_of_the_wrong_type_or_behind_a_redirect_or_with_a_byte_order_mark_is_shown() {
    let story = feed("minimal.json");
    let publisher = Publisher::new();
    let agency = &publisher.agency;
    agency.answer("/feeds/plain.json", [Answer::new("text/plain", story.to_string())]);
    let there = publisher.feed("minimal.json");
    agency.answer("/feeds/moved.json", [Answer::redirect(&there)]);
    agency.answer("/feeds/marked.json", [Answer::json(format!("\u{feff}{story}"))]);
    let body: String = ["plain.json", "moved.json", "marked.json"]
        .iter()
        .map(|name| publisher.snippet(name, "loading=eager consent=off"))
        .collect();
    let page = publisher.open(body);
    page.wait_for(
        "[...document.querySelectorAll('story-widget')].every((widget) => widget.dataset.state === 'ready')",
    );
    page.wait_for_event("story-error", |detail| {
        detail["code"] == "feed-mime" && detail["severity"] == "info"
    });
}
