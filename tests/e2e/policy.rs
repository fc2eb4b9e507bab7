//! The widget under the strictest policy it is documented to work with.
//! Not here: a policy that lacks what the widget needs, or other engines (`engines::policy`).

use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Host, Publisher};
use fantoccini::key::Key;
use story_widget::text::{Language, Message};

/// A page with the documented policy, its sites named, and Trusted Types enforced with no policy allowed.
fn strict_page() -> Page {
    let publisher = Publisher::new();
    let policy = publisher.policy(&[]);
    let body = publisher.snippet("harbour.json", "loading=eager consent=own");
    let page = publisher.open_host(&Host { policy: Some(policy), ..Host::new(body) });
    page.wait_for_state("ready");
    page
}

#[test]
fn the_policy_is_in_force() {
    let page = strict_page();
    page.value("document.body.setAttribute('style', 'color: red')");
    let refused = page
        .value("(() => { try { document.body.innerHTML = 'x'; return false; } catch { return true; } })()");
    assert_eq!(refused, true);
    page.browser.until("two violations", || (page.violations().len() == 2).then_some(()));
}

#[test]
fn all_a_reader_can_do_breaks_nothing_of_it() {
    let page = strict_page();
    page.button("Open settings").press();
    page.find("dialog", "Cookie settings");
    page.press_key(Key::Escape);
    page.wait_without("dialog", "Cookie settings");
    page.button("Reject optional").press();
    page.button("Cookie settings").press();
    page.button("Save").press();
    page.wait_without("dialog", "Cookie settings");
    page.button("Description").press();
    page.button("Copy credit").press();
    page.find("combobox", "Time zone").focus();
    page.press_key('t');
    page.wait_until_shown("September 20, 2023 at 15:09 GMT +04:00");
    for count in ["20 of 45 shown", "30 of 45 shown"] {
        page.button("Show more").press();
        page.wait_until_shown(count);
    }
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    page.button("Captions").press();
    page.wait_for_video("[...video.textTracks].some((track) => track.cues?.length > 0)");
    page.button("Mute").press();
    page.find("slider", "Seek").press();
    page.press_key('f');
    page.wait_for("document.fullscreenElement !== null");
    page.press_key('f');
    page.wait_for("document.fullscreenElement === null");
    page.button("Pause").press();
    page.value("document.querySelector('story-widget').lang = 'ar'");
    page.button(Language::Arabic.say(Message::Description));
    assert_eq!(page.violations(), Vec::<String>::new());
    assert_eq!(page.console(), []);
}

#[test]
fn the_widget_looks_the_same_with_and_without_the_policy() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=own");
    let (free, strict) = (publisher.open(body), strict_page());
    for page in [&free, &strict] {
        page.find("region", "Restrictions");
    }
    let look = "(({ color, fontSize, display, padding }) => [color, fontSize, display, padding].join())(getComputedStyle(element))";
    for name in ["Description", "Show more", "Copy credit"] {
        assert_eq!(free.button(name).value(look), strict.button(name).value(look), "{name}");
    }
    assert_eq!(free.button("Description").place(), strict.button("Description").place());
}

#[test]
fn a_refusal_of_something_else_on_the_same_site_is_not_to_blame_for_the_feed() {
    let publisher = Publisher::new();
    publisher.agency.answer("/feeds/gone.json", [Answer::status(404)]);
    // As engines tell of it that name another site's origin alone.
    let refused = format!(
        "document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', {{ bubbles: true, \
             documentURI: 'a', blockedURI: '{}', effectiveDirective: 'img-src', violatedDirective: 'img-src', \
             originalPolicy: 'a', disposition: 'enforce', statusCode: 200 }}))",
        publisher.agency.url("").trim_end_matches('/')
    );
    let body = publisher.tag() + &publisher.element("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.value(&refused);
    page.value("(document.querySelector('story-widget').feed = document.querySelector('story-widget').feed.replace('harbour', 'gone'))");
    let event = page.wait_for_event("story-error", |detail| detail["code"] == "feed-http");
    assert!(!event["message"].as_str().unwrap_or_default().contains("refuses"), "{event}");
}
