//! The question itself, and what becomes of the answer.
//! Not here: the choice category by category (`settings`).

use super::{LAYER, NOTHING, asked, choice, is_asked, kept, wait_until_not_asked};
use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::Publisher;
use crate::thing::Thing;
use serde_json::{Value, json};

#[test]
fn three_buttons_of_equal_size_and_weight_ask() {
    let page = asked();
    let look = "(({ fontSize, fontWeight, color, backgroundColor, borderColor, borderWidth, opacity }) => \
                    [fontSize, fontWeight, color, backgroundColor, borderColor, borderWidth, opacity].join())\
                (getComputedStyle(element))";
    let buttons = LAYER.map(|name| page.button(name));
    let looks = buttons.each_ref().map(|button| button.value(look));
    let places = buttons.each_ref().map(Thing::place);
    assert_eq!(looks[0], looks[1]);
    assert_eq!(looks[0], looks[2]);
    for place in places {
        assert!((place.width - places[0].width).abs() < 0.5, "{places:?}");
        assert!((place.height - places[0].height).abs() < 0.5, "{places:?}");
        assert!(place.height >= 24.0, "{places:?}");
    }
}

#[test]
fn the_question_covers_no_control_and_takes_no_focus() {
    let page = asked();
    assert!(page.focused().is_none());
    for button in page.things("button") {
        button.point();
    }
    for slider in page.things("slider") {
        slider.point();
    }
}

#[test]
fn nothing_is_stored_before_a_choice() {
    let page = asked();
    page.button("Description").press();
    page.button("Show more").press();
    page.wait_until_shown("20 of 45 shown");
    assert_eq!(kept(&page), NOTHING);
    assert_eq!(page.writes(), Vec::<String>::new());
}

#[test]
fn a_refusal_is_kept_and_not_asked_about_again() {
    let page = asked();
    page.button("Reject optional").press();
    wait_until_not_asked(&page);
    page.wait_until_shown("Your choice was saved");
    assert_eq!(page.events("story-consent").len(), 1);
    assert_eq!(choice(&page)["categories"]["analytics"], false, "{}", choice(&page));
    let record = kept(&page);
    assert_ne!(record, NOTHING);
    page.browser.reload();
    page.wait_for_state("ready");
    page.button("Cookie settings");
    assert!(!is_asked(&page));
    assert_eq!(kept(&page), record);
}

#[test]
fn an_acceptance_is_kept_and_not_asked_about_again() {
    let page = asked();
    page.button("Accept optional").press();
    wait_until_not_asked(&page);
    for category in ["preferences", "analytics", "embedded-players"] {
        assert_eq!(choice(&page)["categories"][category], true, "{category} in {}", choice(&page));
    }
    page.browser.reload();
    page.wait_for_state("ready");
    page.button("Cookie settings");
    assert!(!is_asked(&page));
}

#[test]
fn yes_and_no_are_kept_equally_long_in_at_most_200_bytes() {
    let [yes, no] = ["Accept optional", "Reject optional"].map(|name| {
        let page = asked();
        page.button(name).press();
        wait_until_not_asked(&page);
        let cookies = page.browser.command("Network.getAllCookies", json!({}));
        let cookie = cookies["cookies"].as_array().and_then(|all| all.first()).cloned().expect("a record");
        assert!(cookie["value"].as_str().is_some_and(|record| record.len() <= 200), "{cookie}");
        assert_eq!(cookie["sameSite"], "Lax", "{cookie}");
        cookie["expires"].as_f64().expect("an end")
    });
    assert!((yes - no).abs() < 120.0);
}

#[test]
fn a_press_that_no_person_made_grants_nothing() {
    let page = asked();
    let accept = page.button("Accept optional");
    accept.value("element.click()");
    accept.value(
        "element.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true, detail: 1 }))",
    );
    accept.value("element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))");
    page.wait_for_event("story-error", |detail| detail["code"] == "untrusted-consent");
    assert!(is_asked(&page));
    assert_eq!(page.events("story-consent").len(), 0);
    assert_eq!(kept(&page), NOTHING);
    // The reader's own press counts at once.
    page.button("Accept optional").press();
    wait_until_not_asked(&page);
}

#[test]
fn the_volume_is_remembered_for_those_who_allowed_it_and_for_no_one_else() {
    for (name, remembered) in [("Accept optional", true), ("Reject optional", false)] {
        let page = asked();
        page.button(name).press();
        wait_until_not_asked(&page);
        page.find_beginning("button", "Play video").press();
        page.wait_for_video("video.currentTime > 0");
        page.button("Mute").press();
        page.wait_for_video("video.muted");
        page.browser.reload();
        page.wait_for_state("ready");
        let button = if remembered { "Unmute" } else { "Mute" };
        page.find_beginning("button", "Play video").press();
        page.button(button);
    }
}

#[test]
fn two_stories_on_a_page_ask_once_and_share_the_answer() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=own")
        + &publisher.element("harbour.json", "loading=eager consent=own");
    let page = publisher.open(body);
    page.button("Reject optional").press();
    wait_until_not_asked(&page);
    page.browser.until("a way back in each story", || {
        (page.things("button").iter().filter(|button| button.name == "Cookie settings").count() == 2)
            .then_some(())
    });
}

#[test]
fn a_publisher_may_say_that_nobody_is_asked() {
    for consent in ["off", "host"] {
        let publisher = Publisher::new();
        let body = publisher.snippet("harbour.json", &format!("loading=eager consent={consent}"));
        let page = publisher.open(body);
        page.wait_for_state("ready");
        page.find_beginning("button", "Play video");
        assert!(!is_asked(&page), "{consent}");
        assert_eq!(page.writes(), Vec::<String>::new(), "{consent}");
    }
}

#[test]
fn without_a_word_from_the_publisher_the_reader_is_asked_when_no_other_tool_does() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager");
    let page = publisher.open(body);
    page.button("Accept optional");
}

/// A window of a site that shows a feed twice: where its readers are asked, and where they are not.
fn with_question_and_without(feed: &str) -> Page {
    let publisher = Publisher::new();
    for consent in ["own", "off"] {
        let story = publisher.snippet(feed, &format!("loading=eager consent={consent}"));
        // Without a headline of the page's own, which would be the largest in life as well.
        let html = format!(
            "<!doctype html><html lang=en><meta charset=utf-8><title>A page of a publisher</title><main>{story}</main></html>"
        );
        publisher.site.answer(&format!("/{consent}.html"), [Answer::html(&html)]);
    }
    let page = publisher.open("");
    page.browser.record();
    page
}

/// The area of the largest thing that was painted before anything was pressed, in square pixels.
fn largest_paint(page: &Page, consent: &str, width: u32) -> Value {
    page.resize(width, 800);
    page.browser.go(&format!("http://localhost:{}/{consent}.html", page.publisher.site.port()));
    page.wait_for("['ready', 'partial'].includes(document.querySelector('story-widget').dataset.state)");
    if consent == "own" {
        page.button("Accept optional");
    }
    page.browser.run_until_called(
        // Over when for a second nothing has come and nothing larger was painted.
        "const [done] = arguments; const found = []; let timer; \
         const observer = new PerformanceObserver((list) => { \
             found.push(...list.getEntries().map(({ size }) => size ?? 0)); clearTimeout(timer); \
             timer = setTimeout(() => done(Math.max(...found)), 1_000); }); \
         for (const type of ['largest-contentful-paint', 'resource']) observer.observe({ type, buffered: true });",
        &[],
    )
}

#[test]
fn the_question_is_never_the_largest_paint() {
    for feed in [
        "harbour.json",
        "minimal.json",
        "no-video.json",
        "top-only.json",
        "canceled.json",
        "third-party.json",
    ] {
        let page = with_question_and_without(feed);
        for width in [320, 1280] {
            let [asked, unasked] = ["own", "off"].map(|consent| largest_paint(&page, consent, width));
            assert_eq!(asked, unasked, "{feed} at {width}");
        }
    }
}
