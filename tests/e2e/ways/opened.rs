//! The page for frames, opened by itself, where a test can look into it: its policy, its headline, and what its address may not say.
//! Not here: the page in a frame (`frame`).

use super::frame::SHADOW;
use crate::page::Page;
use crate::publisher::{Publisher, feed, text};

/// The page itself, without a frame around it, and what it notices.
fn alone(publisher: Publisher, query: &str) -> Page {
    let src = publisher.widget.url(&format!("/assets/story/embed/index.html{query}"));
    let page = publisher.open("");
    page.browser.record();
    page.browser.go(&src);
    page
}

#[test]
fn a_link_to_the_page_itself_answers_no_cookie_question() {
    let publisher = Publisher::new();
    let feed = publisher.feed("harbour.json");
    let page = alone(publisher, &format!("?feed={feed}&consent=own&consent-state=granted%20preferences"));
    page.wait_for_state("ready");
    assert_eq!(page.value("document.querySelector('story-widget').hasAttribute('consent-state')"), false);
    page.button("Reject optional");
}

#[test]
fn nothing_a_reader_does_breaks_the_policy_that_the_page_carries() {
    let publisher = Publisher::new();
    let feed = publisher.feed("harbour.json");
    let page = alone(publisher, &format!("?feed={feed}&consent=own&theme=dark"));
    page.wait_for_state("ready");
    crate::accessibility::check(&page);
    page.button("Reject optional").press();
    page.button("Description").press();
    page.button("Show more").press();
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    page.button("Captions").press();
    page.wait_for_video("[...video.textTracks].some((track) => track.cues?.length > 0)");
    assert_eq!(page.violations(), Vec::<String>::new());
    // It is in force.
    page.value("document.body.setAttribute('style', 'color: red')");
    page.browser.until("a violation", || (page.violations().len() == 1).then_some(()));
}

#[test]
fn a_stream_and_the_player_of_another_site_are_within_that_policy() {
    let publisher = Publisher::new();
    let (stream, elsewhere) = (publisher.feed("hls.json"), publisher.feed("third-party.json"));
    let page = alone(publisher, &format!("?feed={stream}&consent=off"));
    page.wait_for_state("ready");
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    assert_eq!(page.violations(), Vec::<String>::new());
    page.browser.go(&page.publisher.widget.url(&format!("/assets/story/embed/index.html?feed={elsewhere}")));
    // The button that waits for the module is not that of a player of another site.
    page.wait_for_state("ready");
    page.find_beginning("button", "Play video").press();
    page.wait_for(&format!("{SHADOW}.querySelector('iframe')"));
    page.browser.until("its player", || {
        (!page.publisher.agency.requests("/media/third-party-player.html").is_empty()).then_some(())
    });
    assert_eq!(page.violations(), Vec::<String>::new());
}

#[test]
fn the_headline_is_that_of_the_document() {
    let publisher = Publisher::new();
    let feed_address = publisher.feed("minimal.json");
    let page = alone(publisher, &format!("?feed={feed_address}"));
    let headline = page.find("heading", text(&feed("minimal.json"), "/story/headline"));
    assert_eq!(headline.value("element.localName"), "h1");
}
