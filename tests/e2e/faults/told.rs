//! What is told of addresses: of keys in them nothing, since events and the console are read by others.
//! Not here: which fault is told when (`engines/matrix`).

use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Host, Publisher, feed};

const KEY: &str = "token=a-key-to-the-file";

fn tells_no_key(page: &Page) {
    let told = format!("{:?} {:?}", page.console(), page.events("story-error"));
    assert!(!told.contains("a-key-to-the-file"), "{told}");
}

#[test]
fn where_a_feed_has_moved_is_told_without_the_key_in_its_address() {
    let publisher = Publisher::new();
    let there = publisher.feed(&format!("minimal.json?{KEY}"));
    publisher.agency.answer("/feeds/moved.json", [Answer::redirect(&there)]);
    let body = publisher.snippet("moved.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    let lines: Vec<String> = page.console().into_iter().map(|line| line.text).collect();
    assert!(lines.iter().any(|line| line.ends_with("/feeds/minimal.json")), "{lines:?}");
    tells_no_key(&page);
}

#[test]
fn what_a_policy_refuses_is_told_without_the_key_in_its_address() {
    let publisher = Publisher::new();
    let mut story = feed("harbour.json");
    story["story"]["video"]["poster"] = serde_json::json!({ "src": format!("{}?{KEY}", publisher.agency.url("/media/poster.webp")), "alt": "A harbour" });
    publisher.agency.answer("/feeds/keyed.json", [Answer::json(story)]);
    let body = publisher.snippet("keyed.json", "loading=eager consent=off");
    let page = publisher.open_host(&Host { policy: Some("img-src 'self'".into()), ..Host::new(body) });
    let event = page.wait_for_event("story-error", |detail| detail["code"] == "poster");
    assert!(event["message"].as_str().is_some_and(|message| message.contains("img-src refuses")), "{event}");
    tells_no_key(&page);
}
