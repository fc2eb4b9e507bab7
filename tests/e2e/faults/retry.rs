//! What is asked of a server that answers like this: how often, and how long after one another.
//! Not here: what is said of it (`feed`), or the policy by itself (`tests/native/state/retry.rs`).
//!
//! The scripts of one test run beside each other, each in a story of its own on one page.

use crate::answer::{Answer, Delivery};
use crate::page::Page;
use crate::publisher::{Publisher, feed};
use serde_json::{Value, json};
use std::ops::RangeInclusive;
use std::time::Duration;

/// From one request to the next, in milliseconds.
type Gap = RangeInclusive<u64>;

/// The waits: a second and two, each half shorter or longer.
const FIRST: Gap = 500..=1_500;
const SECOND: Gap = 1_000..=3_000;
/// A wait that the server names is spread over two seconds.
const TWO_SECONDS_ASKED: Gap = 2_000..=4_000;
/// Eight seconds up to the headers, then the first wait. The reader counts from when it asks and the server from when
/// that arrives, so the gap is shorter by as much as the first request took on its way.
const WITHOUT_HEADERS: Gap = 8_000..=9_500;
/// What a request may take on its way on a busy machine.
const ON_THE_WAY: u64 = 500;

/// A server's answers, one a request, and what comes of it. Behind them it has a good story, so that a request too many
/// is seen.
struct Script {
    name: &'static str,
    answers: Vec<Answer>,
    gaps: Vec<Gap>,
    /// The state in the end, and the code of the last event: of the recovery, or of the failure.
    end: (&'static str, &'static str),
}

fn script<const N: usize, const M: usize>(
    name: &'static str,
    answers: [Answer; N],
    gaps: [Gap; M],
    end: (&'static str, &'static str),
) -> Script {
    Script { name, answers: answers.into(), gaps: gaps.into(), end }
}

const RECOVERED: (&str, &str) = ("ready", "feed-recovered");

fn fails(code: &'static str) -> (&'static str, &'static str) {
    ("failed", code)
}

fn busy() -> Answer {
    Answer::status(503)
}

/// A page with a story that is there, so that no script waits for the module; a server that scripts are of.
fn page() -> Page {
    let publisher = Publisher::new();
    let body = publisher.snippet("minimal.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page
}

/// Puts a story on the page for each name, all at once.
fn add(page: &Page, names: &[String]) {
    let element =
        |name: &String| page.publisher.element(&format!("{name}.json"), &format!("loading=eager id={name}"));
    let elements: String = names.iter().map(element).collect();
    page.value(&format!(
        "document.querySelector('main').insertAdjacentHTML('beforeend', {})",
        json!(elements)
    ));
}

fn wait_for_the_end(page: &Page, names: &[String]) {
    page.wait_for(&format!(
        "{}.every((name) => !['loading', undefined].includes(document.getElementById(name).dataset.state))",
        json!(names)
    ));
}

/// When a feed was asked for, in milliseconds since the first time.
fn moments(page: &Page, name: &str) -> Vec<u64> {
    let requests = page.publisher.agency.requests(&format!("/{name}.json"));
    let since = |at: std::time::Instant| at - requests[0].at;
    requests.iter().map(|request| u64::try_from(since(request.at).as_millis()).unwrap()).collect()
}

/// The requests of each script are as many and as far apart as it says, and it ends as it says.
#[track_caller]
fn hold(scripts: &[Script]) {
    let page = page();
    let names: Vec<String> = (1..=scripts.len()).map(|number| format!("script-{number}")).collect();
    for (name, script) in names.iter().zip(scripts) {
        let story = Answer::json(feed("minimal.json"));
        let answers = script.answers.iter().cloned().chain([story]);
        page.publisher.agency.answer(&format!("/feeds/{name}.json"), answers);
    }
    add(&page, &names);
    wait_for_the_end(&page, &names);
    let mut faults = Vec::new();
    for (name, script) in names.iter().zip(scripts) {
        let Script { name: told, gaps, end, .. } = script;
        let state = page.value(&format!("document.getElementById({name:?}).dataset.state"));
        let events = page.events("story-error");
        let last = events.iter().rfind(|event| event["instance"] == name.as_str());
        let code = last.map_or(json!(null), |event| event["code"].clone());
        if (state.as_str(), code.as_str()) != (Some(end.0), Some(end.1)) {
            faults.push(format!("{told}: ends {state}, {code}, not {end:?}"));
        }
        let moments = moments(&page, name);
        let found: Vec<u64> = moments.windows(2).map(|pair| pair[1] - pair[0]).collect();
        let fits = |(found, gap): (&u64, &Gap)| {
            gap.contains(found) || (*gap.end()..=gap.end() + ON_THE_WAY).contains(found)
        };
        if found.len() != gaps.len() || !found.iter().zip(gaps).all(fits) {
            faults.push(format!(
                "{told}: {} requests, milliseconds apart {found:?}, not {gaps:?}",
                moments.len()
            ));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn a_status_decides_how_often_and_when_a_feed_is_asked_for_again() {
    let with_a_story = || Answer { status: 500, ..Answer::json(feed("minimal.json")) };
    let named = |wait| {
        Answer::status(429).header("Retry-After", wait).header("Access-Control-Expose-Headers", "Retry-After")
    };
    hold(&[
        script("503, 200", [busy()], [FIRST], RECOVERED),
        script("503 three times", [busy(), busy(), busy()], [FIRST, SECOND], fails("feed-http")),
        script("404", [Answer::status(404)], [], fails("feed-http")),
        script("502, 403", [Answer::status(502), Answer::status(403)], [FIRST], fails("feed-http")),
        script(
            "500 with a story, three times",
            [with_a_story(), with_a_story(), with_a_story()],
            [FIRST, SECOND],
            fails("feed-http"),
        ),
        script("429 and Retry-After 2, 200", [named("2")], [TWO_SECONDS_ASKED], RECOVERED),
        script("429 and Retry-After 60", [named("60")], [], fails("feed-http")),
        script("429 and a date, 200", [named("Wed, 21 Oct 2099 07:28:00 GMT")], [FIRST], RECOVERED),
        script("408, 504, 200", [Answer::status(408), Answer::status(504)], [FIRST, SECOND], RECOVERED),
    ]);
}

#[test]
fn what_is_lost_is_asked_for_once_more_and_what_is_wrong_is_not() {
    let whole = feed("harbour.json").to_string();
    let cut = || Answer::json(&whole).delivered(Delivery::CutAfter(whole.len() / 2));
    let lost = || Answer::json("").delivered(Delivery::Never);
    hold(&[
        script("a lost connection, 200", [lost()], [FIRST], RECOVERED),
        script("a lost connection twice", [lost(), lost()], [FIRST], fails("feed-network")),
        script("cut short twice", [cut(), cut()], [FIRST], fails("feed-truncated")),
        script("503, a lost connection, 503", [busy(), lost(), busy()], [FIRST, SECOND], fails("feed-http")),
        script(
            "a page with 200",
            [Answer::html("<!doctype html><h1>Sign in</h1>")],
            [],
            fails("feed-not-json"),
        ),
        script("half of a feed as a whole", [Answer::json("{\"format\":")], [], fails("feed-parse")),
        script("another version", [Answer::json(feed("version-9.json"))], [], fails("feed-version")),
    ]);
}

#[test]
fn a_server_that_keeps_silent_is_given_eight_seconds() {
    let silent = Answer::json("{}").delivered(Delivery::After(Duration::from_mins(1)));
    hold(&[script("no headers, 200", [silent], [WITHOUT_HEADERS], RECOVERED)]);
}

/// How far apart the moments are that are furthest from each other, in milliseconds.
fn spread(mut moments: Vec<std::time::Instant>) -> u128 {
    moments.sort();
    (moments[moments.len() - 1] - moments[0]).as_millis()
}

#[test]
fn ten_stories_of_a_server_that_recovers_do_not_ask_in_the_same_moment() {
    let page = page();
    let names: Vec<String> = (1..=10).map(|number| format!("story-{number}")).collect();
    for name in &names {
        let answers = [busy(), Answer::json(feed("minimal.json"))];
        page.publisher.agency.answer(&format!("/feeds/{name}.json"), answers);
    }
    add(&page, &names);
    wait_for_the_end(&page, &names);
    let waits: Vec<u64> = names.iter().map(|name| moments(&page, name)[1]).collect();
    let (least, most) = (waits.iter().min().unwrap(), waits.iter().max().unwrap());
    // By chance alone ten are that close together once in 200,000 runs.
    assert!(most - least > 200, "{waits:?}");
}

#[test]
fn ten_stories_that_were_offline_come_back_within_two_seconds_and_not_in_the_same_moment() {
    let page = page();
    let network = |offline: bool| {
        let conditions =
            json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        page.browser.command("Network.emulateNetworkConditions", conditions);
    };
    page.browser.command("Network.enable", json!({}));
    network(true);
    page.wait_for("!navigator.onLine");
    let names: Vec<String> = (1..=10).map(|number| format!("story-{number}")).collect();
    for name in &names {
        page.publisher.agency.answer(&format!("/feeds/{name}.json"), [Answer::json(feed("minimal.json"))]);
    }
    add(&page, &names);
    page.wait_for("recorded.events.filter(({ detail }) => detail.code === 'offline').length === 10");
    page.value("void addEventListener('online', ({ timeStamp }) => (window.back = timeStamp))");
    network(false);
    page.wait_for(&format!(
        "{}.every((name) => document.getElementById(name).dataset.state === 'ready')",
        json!(names)
    ));
    let requests = names.iter().flat_map(|name| page.publisher.agency.requests(&format!("/{name}.json")));
    let asked: Vec<_> = requests.map(|request| request.at).collect();
    assert_eq!(asked.len(), 10, "one request each");
    assert!(spread(asked) > 200);
    // Counted in the page: the driver's command takes its time before the page is told that it is back.
    let waits = "performance.getEntriesByType('resource') \
         .filter(({ name, startTime }) => /\\/story-\\d+\\.json$/.test(name) && startTime >= back) \
         .map(({ startTime }) => Math.floor(startTime - back))";
    page.wait_for(&format!("{waits}.length === 10"));
    let waits = page.value(waits);
    let is_soon = |wait: &Value| wait.as_u64().is_some_and(|wait| wait < 2_000 + ON_THE_WAY);
    assert!(waits.as_array().is_some_and(|waits| waits.iter().all(is_soon)), "{waits}");
}
