//! A receipt of each choice for whoever has to prove it, sent where the feed says.
//! Not here: the receipt that the reader saves (`settings`).

use super::{choice, wait_until_not_asked};
use crate::answer::{Answer, Delivery};
use crate::page::Page;
use crate::publisher::{Publisher, feed};
use crate::server::Server;
use serde_json::{Value, json};
use std::time::Duration;

/// A server's leave to send it JSON, which browsers ask for first.
fn leave() -> Answer {
    Answer::status(204).header("Access-Control-Allow-Headers", "content-type")
}

fn asked(publisher: Publisher, receipts: &str) -> Page {
    let mut story = feed("harbour.json");
    story["consent"]["receiptUrl"] = json!(receipts);
    publisher.agency.answer("/feeds/proved.json", [Answer::json(story)]);
    let body = publisher.snippet("proved.json", "loading=eager consent=own");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.button("Accept optional");
    page
}

/// The receipts that have arrived.
fn arrived(server: &Server) -> Vec<Value> {
    let sent = server.requests("/receipts");
    let posts = sent.iter().filter(|request| request.method == "POST");
    posts.map(|post| serde_json::from_str(&post.body).expect("JSON")).collect()
}

#[test]
fn each_choice_is_sent_with_the_notice_and_without_a_word_of_who_made_it() {
    let publisher = Publisher::new();
    publisher.agency.answer("/receipts", [leave()]);
    let page = asked(publisher, "/receipts");
    assert_eq!(page.publisher.agency.requests("/receipts").len(), 0, "nothing before a choice");
    page.button("Reject optional").press();
    let receipt = page.browser.until("the receipt", || arrived(&page.publisher.agency).first().cloned());
    assert_eq!(receipt["format"], "consent-receipt/1");
    assert_eq!(receipt["source"], "banner");
    assert_eq!(receipt["choices"]["analytics"], false, "{receipt}");
    assert_eq!(receipt["record"], choice(&page)["record"]);
    assert!(receipt["notice"]["canonical"].as_str().is_some_and(|text| text.contains("Accept optional")));
    page.button("Cookie settings").press();
    page.button("Accept all").press();
    page.browser.until("the second", || (arrived(&page.publisher.agency).len() == 2).then_some(()));
    assert_eq!(page.console(), []);
}

#[test]
fn a_choice_that_is_undone_is_told_too() {
    let publisher = Publisher::new();
    publisher.agency.answer("/receipts", [leave()]);
    let page = asked(publisher, "/receipts");
    page.button("Accept optional").press();
    page.button("Undo").press();
    let receipts = page.browser.until("both", || {
        let both = arrived(&page.publisher.agency);
        (both.len() == 2).then_some(both)
    });
    // They are on their way at once, and may arrive in either order.
    let undone = receipts.iter().find(|receipt| receipt["source"] == "undo").expect("a receipt of undo");
    assert_eq!((&undone["choices"], &undone["record"]), (&json!({}), &Value::Null), "{undone}");
}

#[test]
fn what_the_page_has_asked_is_told_without_a_notice_that_nobody_was_shown() {
    let publisher = Publisher::new();
    publisher.agency.answer("/receipts", [leave()]);
    let page = asked(publisher, "/receipts");
    page.value("void document.querySelector('story-widget').consent.set({ analytics: true })");
    let receipt = page.browser.until("the receipt", || arrived(&page.publisher.agency).first().cloned());
    assert_eq!((&receipt["source"], &receipt["choices"]["analytics"]), (&json!("api"), &json!(true)));
    assert_eq!(receipt["notice"]["canonical"], Value::Null, "{receipt}");
}

#[test]
fn a_server_that_is_busy_is_asked_again_and_the_reader_waits_for_nothing() {
    let publisher = Publisher::new();
    let busy = Answer::status(503).delivered(Delivery::After(Duration::from_millis(300)));
    publisher.agency.answer("/receipts", [leave(), busy, leave()]);
    let page = asked(publisher, "/receipts");
    page.button("Accept optional").press();
    wait_until_not_asked(&page);
    assert_eq!(choice(&page)["categories"]["analytics"], true);
    page.browser.until("the second try", || (arrived(&page.publisher.agency).len() == 2).then_some(()));
    let [first, second] = &arrived(&page.publisher.agency)[..] else { panic!("two tries") };
    assert_eq!(first, second);
}

#[test]
fn a_server_that_does_not_take_it_costs_the_publisher_a_line_and_the_reader_nothing() {
    let publisher = Publisher::new();
    publisher.agency.answer("/receipts", [leave(), Answer::status(404)]);
    let page = asked(publisher, "/receipts");
    page.button("Accept optional").press();
    wait_until_not_asked(&page);
    let line = page.browser.until("a line", || page.console().first().map(|line| line.text.clone()));
    assert!(line.contains("a receipt was not taken after 1 try: 404"), "{line}");
    assert_eq!(page.state(), "ready");
    assert_eq!(choice(&page)["categories"]["analytics"], true);
}

#[test]
fn nobody_else_hears_of_a_choice() {
    let (publisher, stranger) = (Publisher::new(), Server::start());
    let page = asked(publisher, &stranger.url("/receipts"));
    page.button("Accept optional").press();
    wait_until_not_asked(&page);
    let line = page.browser.until("a line", || page.console().first().map(|line| line.text.clone()));
    assert!(
        line.contains("consent.receiptUrl is neither on the host of the feed nor on that of the page"),
        "{line}"
    );
    assert_eq!(stranger.connections(), 0);
}
