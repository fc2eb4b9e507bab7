//! Rows of feeds that do not come, come late, or come as something else.
//! Not here: what is wrong inside a feed (`content`), or with the network of the reader (`network`).

use super::row::Row;
use crate::answer::{Answer, Delivery};
use serde_json::{Value, json};
use std::time::Duration;

const NOT_AVAILABLE: &str = "This story is not available.";
const NOT_LOADED: &str = "This story could not be loaded.";
const NO_STORY: &str = "There is no story to show.";
const TOO_LARGE: &str = "This story is too large to show.";

/// Each fault of what carries a feed. `other_site` is an address of another origin with a good one; an engine that
/// `takes_parts` hands over a body that was cut short as if it were whole.
pub(super) fn rows(other_site: &str, takes_parts: bool) -> Vec<Row> {
    let cut_short = if takes_parts { ("feed-parse", 1) } else { ("feed-truncated", 2) };
    let good = || Answer::json(story("A story that comes"));
    let busy = |status, wait: &str| {
        Answer::status(status)
            .header("Retry-After", wait)
            .header("Access-Control-Expose-Headers", "Retry-After")
    };
    let long = || Answer::json(story(&"A long story. ".repeat(400)));
    let refused = |id, status| {
        Row::fails(id, [Answer::status(status)], NOT_AVAILABLE)
            .says("feed-http", "fatal", "the server answered with status 4")
            .and(|seen| seen.errors()[0]["httpStatus"].as_u64().is_some_and(|status| status < 411))
    };
    let mut too_large = story("Too large");
    too_large["_filler"] = "x".repeat(1 << 20).into();
    vec![
        refused("F01-missing", 404),
        refused("F01-gone", 410),
        refused("F02-sign-in", 401),
        refused("F02-forbidden", 403),
        Row::fails("F03-in-trouble", [500, 502, 503].map(Answer::status), NOT_LOADED)
            .with_retry()
            .tells("feed-http", "fatal")
            .asks(3)
            .and(|seen| seen.tells("attempt", 3) && seen.tells("httpStatus", 503)),
        Row::shows("F04-recovers", [Answer::status(503), good()])
            .tells("feed-recovered", "info")
            .asks(2)
            .and(|seen| seen.tells("attempt", 2)),
        Row::shows("F05-asks-to-wait", [busy(429, "2"), good()])
            .tells("feed-recovered", "info")
            .asks(2)
            .where_asked(|requests| (requests[1].at - requests[0].at).as_secs_f32() >= 2.0),
        Row::fails("F05-asks-to-wait-too-long", [busy(429, "60")], NOT_LOADED)
            .with_retry()
            .tells("feed-http", "fatal"),
        Row::fails("F06-a-story-of-an-error", [{ Answer { status: 500, ..good() } }], NOT_LOADED)
            .with_retry()
            .tells("feed-http", "fatal")
            .asks(3),
        Row::fails("F07-silent", [good().delivered(Delivery::After(Duration::from_mins(1)))], NOT_LOADED)
            .with_retry()
            .tells("feed-timeout", "fatal")
            .asks(2)
            .and(|seen| seen.tells("phase", "headers"))
            .where_asked(|requests| is_about(8.0, requests[1].at - requests[0].at))
            .slowly(),
        Row::fails(
            "F08-dripping",
            [long().delivered(Delivery::Dripping { every: Duration::from_millis(100) })],
            NOT_LOADED,
        )
        .with_retry()
        .tells("feed-timeout", "fatal")
        .asks(2)
        .and(|seen| seen.tells("phase", "body"))
        .where_asked(|requests| {
            requests.iter().all(|request| request.hung_up) && is_about(12.0, requests[1].at - requests[0].at)
        })
        .slowly(),
        Row::fails("F09-shorter-than-said", [long().delivered(Delivery::CutAfter(2_000))], NOT_LOADED)
            .with_retry()
            .tells(cut_short.0, "fatal")
            .asks(cut_short.1),
        Row::shows("F10-called-text", [Answer::new("text/plain", story("Of a wrong type").to_string())])
            .tells("feed-mime", "info"),
        Row::fails("F11-a-page", [Answer::html("<!doctype html><h1>Sign in</h1>")], NOT_LOADED)
            .with_retry()
            .says("feed-not-json", "fatal", "HTML"),
        Row::fails("F12-no-content", [Answer { status: 204, ..Answer::json("") }], NO_STORY)
            .with_retry()
            .tells("feed-empty", "fatal"),
        Row::fails("F12-empty", [Answer::json("")], NO_STORY).with_retry().tells("feed-empty", "fatal"),
        Row::fails("F13-without-end", [Answer::json("").delivered(Delivery::Endless)], TOO_LARGE)
            .tells("feed-too-large", "fatal")
            .where_asked(|requests| requests[0].hung_up)
            .slowly(),
        Row::fails("F14-too-large-as-said", [Answer::json(too_large)], TOO_LARGE)
            .tells("feed-too-large", "fatal"),
        Row::fails("F15-not-for-other-sites", [good().without_cors()], NOT_LOADED)
            .with_retry()
            .says("feed-network", "fatal", "Access-Control-Allow-Origin")
            .asks(2),
        Row::shows("F18-moved-on-its-site", [Answer::redirect("/elsewhere.json")]).names_where_it_is(),
        Row::shows("F18-moved-to-another", [Answer::redirect(other_site)]).names_where_it_is(),
        Row::fails(
            "F19-moved-in-a-circle",
            [Answer::redirect("/faults/F19-moved-in-a-circle.json")],
            NOT_LOADED,
        )
        .with_retry()
        .tells("feed-network", "fatal")
        .asks_until_the_browser_gives_up(),
    ]
}

/// A story of the fewest fields, with a headline.
pub(super) fn story(headline: &str) -> Value {
    json!({
        "format": "video-story/1",
        "language": "en",
        "story": {
            "id": "agx-faults",
            "headline": headline,
            "published": "2024-10-03T06:20:00+02:00",
        }
    })
}

fn is_about(seconds: f32, time: Duration) -> bool {
    // A repetition waits for half a second to three more.
    (seconds..seconds + 4.0).contains(&time.as_secs_f32())
}
