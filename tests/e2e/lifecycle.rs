//! The life of an element: started, refreshed, moved, taken out, put in again.
//! Not here: how it comes onto the page first (`embedding`).

use crate::answer::Answer;
use crate::publisher::{Publisher, feed, text};

/// The headline of the story that most tests show.
fn headline() -> String {
    text(&feed("harbour.json"), "/story/headline").to_owned()
}

#[test]
fn a_story_taken_out_leaves_and_comes_back_when_it_is_put_in_again() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.value("window.taken = document.querySelector('story-widget'), taken.remove()");
    page.wait_for("!taken.hasAttribute('data-state')");
    assert!(page.things("heading").iter().all(|heading| heading.name != headline()));
    page.value("document.querySelector('main').append(taken)");
    page.find("heading", &headline());
    page.wait_for_state("ready");
    assert_eq!(page.publisher.widget.requests(".wasm").len(), 1);
}

#[test]
fn a_story_moved_on_the_page_stays_as_the_reader_left_it() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off") + "<div id=elsewhere></div>";
    let page = publisher.open(body);
    page.button("Description").press();
    page.value("document.getElementById('elsewhere').append(document.querySelector('story-widget'))");
    assert_eq!(page.button("Description").attribute("aria-expanded").as_deref(), Some("true"));
    assert_eq!(page.state(), "ready");
    assert_eq!(page.publisher.agency.requests("/harbour.json").len(), 1);
}

#[test]
fn a_story_far_down_the_page_is_fetched_when_the_reader_comes_near() {
    let publisher = Publisher::new();
    let body = format!("<div style=\"block-size: 6000px\"></div>{}", publisher.snippet("harbour.json", ""));
    let page = publisher.open(body);
    page.wait_for("document.querySelector('story-widget').shadowRoot");
    assert_eq!(page.publisher.agency.requests("/harbour.json").len(), 0);
    page.value("scrollTo(0, 5000)");
    page.wait_for_state("ready");
}

#[test]
fn nothing_is_fetched_before_start_where_the_publisher_says_so() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "autostart=off");
    let page = publisher.open(body);
    page.wait_for("document.querySelector('story-widget').shadowRoot");
    // A second widget that does start shows that the first had time to.
    let second = page.publisher.element("minimal.json", "loading=eager id=second");
    page.value(&format!("document.querySelector('main').insertAdjacentHTML('beforeend', {second:?})"));
    page.wait_for("document.getElementById('second').dataset.state === 'ready'");
    assert_eq!(page.publisher.agency.requests("/harbour.json").len(), 0);
    page.value("document.querySelector('story-widget').start()");
    page.find("heading", &headline());
}

#[test]
fn another_feed_brings_its_story_into_the_same_element() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager");
    let page = publisher.open(body);
    page.find("heading", &headline());
    let other = page.publisher.feed("minimal.json");
    page.value(&format!("document.querySelector('story-widget').feed = {other:?}"));
    page.find("heading", text(&feed("minimal.json"), "/story/headline"));
    assert_eq!(page.publisher.widget.requests(".wasm").len(), 1);
}

#[test]
fn refresh_asks_for_the_feed_again_and_leaves_the_description_open() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.button("Description").press();
    let mut newer = feed("harbour.json");
    newer["story"]["headline"] = "A newer headline".into();
    page.publisher.agency.answer("/feeds/harbour.json", [Answer::json(newer)]);
    page.value("document.querySelector('story-widget').refresh()");
    page.find("heading", "A newer headline");
    assert_eq!(page.button("Description").attribute("aria-expanded").as_deref(), Some("true"));
}

#[test]
fn a_failed_refresh_keeps_the_story_and_calls_it_stale() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.find("heading", &headline());
    page.publisher.agency.answer("/feeds/harbour.json", [Answer::status(404)]);
    page.value("document.querySelector('story-widget').refresh()");
    page.wait_for_state("stale");
    page.find("heading", &headline());
    assert!(!page.is_fallback_shown());
}
