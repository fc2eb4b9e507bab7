//! The whole page without a pointer.
//! Not here: the keys of the player (`player`).

use crate::page::Page;
use crate::publisher::{Publisher, feed, text};
use fantoccini::key::Key;

/// A page with a control of its own before and after the widget.
fn page() -> Page {
    let publisher = Publisher::new();
    let body = format!(
        "<a href=\"#before\">Before</a>{}<a href=\"#after\">After</a>",
        publisher.snippet("harbour.json", "loading=eager consent=own")
    );
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.button("Accept optional");
    page.value("document.querySelector('a').focus()");
    page
}

/// Presses Tab until the focus is on something with this beginning of a name.
fn tab_to(page: &Page, beginning: &str) {
    let mut seen = Vec::new();
    for _ in 0..80 {
        page.press_key(Key::Tab);
        let Some(focused) = page.focused() else { continue };
        if focused.name.starts_with(beginning) {
            return;
        }
        seen.push(focused.name);
    }
    panic!("Tab leads to {beginning:?}, not only to {seen:?}");
}

#[test]
fn tab_reaches_every_control_in_reading_order_and_leaves_the_widget_again() {
    let page = page();
    let mut reached = Vec::new();
    for _ in 0..80 {
        page.press_key(Key::Tab);
        let focused = page.focused().expect("something has the focus");
        if focused.name == "After" {
            break;
        }
        reached.push(focused.name);
    }
    let headline = text(&feed("harbour.json"), "/story/headline").to_owned();
    let play = format!("Play video, {headline}, 1 minute");
    let wanted = [play.as_str(), "Copy credit", "Description", "Show more"];
    let places: Vec<_> = wanted.iter().map(|name| reached.iter().position(|known| known == name)).collect();
    assert!(places.iter().all(Option::is_some), "{wanted:?} at {places:?} in {reached:?}");
    assert!(places.is_sorted(), "{wanted:?} at {places:?} in {reached:?}");
    for name in ["Accept optional", "Reject optional", "Open settings"] {
        assert!(reached.iter().any(|known| known == name), "{name} in {reached:?}");
    }
    assert!(reached.len() < 80, "the focus leaves the widget");
    let twice = reached
        .iter()
        .enumerate()
        .find(|(at, name)| reached[..*at].contains(name) && wanted.contains(&name.as_str()));
    assert_eq!(twice, None);
}

#[test]
fn the_focus_is_to_be_seen_on_every_control() {
    let page = page();
    for _ in 0..80 {
        page.press_key(Key::Tab);
        let focused = page.focused().expect("something has the focus");
        if focused.name == "After" {
            return;
        }
        let style = focused.value(
            "(({ outlineStyle, outlineWidth, boxShadow }) => \
                 (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none')(getComputedStyle(element))",
        );
        assert_eq!(style, true, "{focused:?} shows that it has the focus");
        let place = focused.place();
        assert!(
            place.y >= 0.0 && place.y + place.height <= 1001.0,
            "{focused:?} is in the window: {place:?}"
        );
    }
    panic!("the focus leaves the widget");
}

#[test]
fn everything_can_be_done_by_the_keyboard() {
    let page = page();
    tab_to(&page, "Play video");
    page.press_key(Key::Enter);
    page.wait_for_video("video.currentTime > 0");
    page.press_key(Key::Enter);
    page.wait_for_video("video.paused");
    tab_to(&page, "Description");
    page.press_key(' ');
    page.wait_for_focus("button", "Description");
    assert_eq!(page.button("Description").attribute("aria-expanded").as_deref(), Some("true"));
    tab_to(&page, "Show more");
    page.press_key(Key::Enter);
    page.wait_until_shown("20 of 45 shown");
    tab_to(&page, "Open settings");
    page.press_key(Key::Enter);
    page.find("dialog", "Cookie settings");
    tab_to(&page, "Reject all");
    page.press_key(Key::Enter);
    page.wait_without("dialog", "Cookie settings");
    page.wait_for_focus("button", "Cookie settings");
}

#[test]
fn the_settings_keep_the_focus_until_they_close() {
    let page = page();
    tab_to(&page, "Open settings");
    page.press_key(Key::Enter);
    let dialog = page.find("dialog", "Cookie settings");
    for _ in 0..25 {
        page.press_key(Key::Tab);
        // Between the last control and the first the browser's own bar has its turn.
        if page.focused().is_some() {
            assert!(
                dialog.value("element.contains(element.getRootNode().activeElement)") == true,
                "{:?} is outside",
                page.focused()
            );
        }
    }
    page.press_key(Key::Escape);
    page.wait_for_focus("button", "Open settings");
}
