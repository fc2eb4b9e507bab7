//! Policies of the documents: under each the story is shown and plays, and nothing is refused.
//! Not here: policies that lack something (`engines::policy`).

use super::{blocks_in, hold_each};
use crate::built::built_files;
use crate::file;
use crate::page::Page;
use crate::publisher::{Host, NONCE, Publisher};

/// A policy of a document with the sites of the test.
fn real(publisher: &Publisher, policy: &str) -> String {
    policy
        .replace('\n', " ")
        .replace("https://cdn.example", &publisher.widget.url(""))
        .replace("https://feeds.example", &publisher.agency.url(""))
        .replace("https://media.example", &publisher.agency.url(""))
        .replace("https://publisher.example", &format!("http://localhost:{}", publisher.site.port()))
        .replace("'nonce-…'", &format!("'nonce-{NONCE}'"))
}

/// The story plays, also where only HLS is there; nothing is refused.
fn plays(page: &Page) {
    page.wait_for_state("ready");
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    assert_eq!(page.violations(), Vec::<String>::new());
}

/// A page around a frame whose server sends this policy with the page in it.
fn framed(policy: &str) {
    let publisher = Publisher::new();
    let policy = real(&publisher, policy.trim_start_matches("Content-Security-Policy:").trim());
    let page = file::read(&built_files().join("embed/index.html")).expect("the page for a frame");
    let path = "/assets/story/embed/index.html";
    publisher.widget.answer(path, [page.header("Content-Security-Policy", &policy)]);
    let address =
        format!("{}?feed={}&consent=off", publisher.widget.url(path), publisher.feed("harbour.json"));
    let page =
        publisher.open(format!("<iframe src=\"{}\" title=Story></iframe>", address.replace('&', "&amp;")));
    page.browser.enter_frame();
    page.wait_for("document.querySelector('story-widget')?.dataset.state === 'ready'");
    page.browser.leave_frame();
}

#[test]
fn under_each_policy_of_the_documents_the_story_plays() {
    hold_each(&blocks_in("csp"), |block| {
        if block.text.starts_with("Content-Security-Policy:") {
            return framed(&block.text);
        }
        let publisher = Publisher::new();
        let named = real(&publisher, &block.text);
        let changes = named.split(';').filter_map(|one| one.trim().split_once(' ')).collect::<Vec<_>>();
        let is_whole = changes.iter().any(|(name, _)| *name == "default-src");
        let policy = if is_whole { named.clone() } else { publisher.policy(&changes) };
        let story = if block.text.contains("blob:") { "hls.json" } else { "harbour.json" };
        let body = publisher.snippet(story, "loading=eager consent=off");
        plays(&publisher.open_host(&Host { policy: Some(policy), ..Host::new(body) }));
    });
}

#[test]
fn a_policy_that_is_too_narrow_is_found() {
    let publisher = Publisher::new();
    let policy = publisher.policy(&[("img-src", "'none'")]);
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open_host(&Host { policy: Some(policy), ..Host::new(body) });
    page.wait_for_state("ready");
    page.browser.until("a violation", || (!page.violations().is_empty()).then_some(()));
}
