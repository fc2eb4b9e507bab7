//! Where things stand, at every width and in both directions.
//! Not here: colours and type, which the checker looks at (`accessibility`).

use crate::answer::{Answer, Delivery, Gate};
use crate::page::Page;
use crate::publisher::{Host, Publisher, feed, page_showing, text};

const REGION: &str = "Top downloads in last 24 hours";

fn headline() -> String {
    text(&feed("harbour.json"), "/story/headline").to_owned()
}

/// How much wider the page is than the window, and any part of a widget than the widget.
fn overflow(page: &Page) -> f64 {
    let widest = page.value(
        "Math.max(document.documentElement.scrollWidth - innerWidth, \
             ...[...document.querySelectorAll('story-widget')].flatMap((widget) => { \
                 const box = widget.getBoundingClientRect(); \
                 return [...widget.shadowRoot.querySelectorAll('*')].filter((part) => part.checkVisibility()) \
                     .map((part) => part.getBoundingClientRect()).filter((part) => part.width > 1) \
                     .map((part) => Math.max(part.right - box.right, box.left - part.left)); \
             }))",
    );
    widest.as_f64().expect("a number")
}

#[test]
fn wide_the_list_stands_beside_the_story() {
    let page = page_showing("harbour.json");
    page.resize(1280, 900);
    let (headline, list) = (page.find("heading", &headline()).place(), page.find("region", REGION).place());
    assert!(list.x >= headline.x + headline.width, "{headline:?} {list:?}");
    let player = page.find("region", "Video player").place();
    assert!((list.y - player.y).abs() < 40.0, "{player:?} {list:?}");
    assert!(overflow(&page) < 1.0);
}

#[test]
fn narrow_everything_is_one_column() {
    for width in [320, 280, 480] {
        let page = page_showing("harbour.json");
        page.resize(width, 800);
        page.button("Description").press();
        page.find_beginning("button", "Play video").press();
        page.wait_for_video("video.currentTime > 0");
        let (headline, list) =
            (page.find("heading", &headline()).place(), page.find("region", REGION).place());
        assert!(list.y >= headline.y + headline.height, "{width}: {headline:?} {list:?}");
        assert!(overflow(&page) < 1.0, "{width}: {} px too wide", overflow(&page));
    }
}

#[test]
fn the_width_of_the_element_decides_and_not_that_of_the_window() {
    let publisher = Publisher::new();
    let body = format!(
        "<div style=\"inline-size: 360px\">{}</div>",
        publisher.snippet("harbour.json", "loading=eager consent=off")
    );
    let page = publisher.open(body);
    page.wait_for_state("ready");
    let (headline, list) = (page.find("heading", &headline()).place(), page.find("region", REGION).place());
    assert!(list.y >= headline.y + headline.height, "{headline:?} {list:?}");
    assert!(overflow(&page) < 1.0);
}

#[test]
fn a_long_story_fits_the_narrowest_page() {
    let page = page_showing("long.json");
    page.resize(320, 800);
    page.button("Description").press();
    assert!(overflow(&page) < 1.0, "{} px too wide", overflow(&page));
}

#[test]
fn from_right_to_left_the_list_stands_on_the_left() {
    let publisher = Publisher::new();
    let body = publisher.snippet("arabic.json", "loading=eager consent=off");
    let page = publisher.open_host(&Host { language: "ar", ..Host::new(body) });
    page.wait_for_state("ready");
    let headline = page.find("heading", text(&feed("arabic.json"), "/story/headline")).place();
    let list = page.value(
        "document.querySelector('story-widget').shadowRoot.querySelector('[part~=top-downloads]').getBoundingClientRect().right",
    );
    assert!(list.as_f64().is_some_and(|right| right <= headline.x), "{headline:?} {list}");
    let direction = page.find("heading", text(&feed("arabic.json"), "/story/headline"));
    assert_eq!(direction.value("getComputedStyle(element).direction"), "rtl");
    assert!(overflow(&page) < 1.0);
}

#[test]
fn controls_are_large_enough_for_a_pointer() {
    let page = page_showing("harbour.json");
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    for button in page.things("button") {
        let place = button.place();
        assert!(place.width >= 24.0 && place.height >= 24.0, "{button:?} {place:?}");
    }
}

/// A page that has kept room for its story.
fn in_its_reserve(publisher: Publisher, feed: &str) -> Page {
    let body = format!(
        "<style>story-widget {{ display: block; min-block-size: 3000px; --story-reserve: 3000px; }}</style>{}<p>After</p>",
        publisher.snippet(feed, "loading=eager consent=off")
    );
    publisher.open(body)
}

#[test]
fn nothing_moves_on_the_page_when_the_story_comes_into_its_reserve() {
    let publisher = Publisher::new();
    let gate = Gate::default();
    let answer = Answer::json(feed("harbour.json")).delivered(Delivery::Held(gate.clone()));
    publisher.agency.answer("/feeds/held.json", [answer]);
    let page = in_its_reserve(publisher, "held.json");
    page.wait_for_state("loading");
    gate.open();
    page.wait_for_state("ready");
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    assert_eq!(page.shifts(), Vec::<String>::new());
}

/// Waits long enough that the browser takes what moves now no longer for an answer to the press.
fn after_the_press(page: &Page) {
    page.browser.run_until_called("const [done] = arguments; setTimeout(done, 700);", &[]);
}

#[test]
fn nothing_moves_when_the_video_begins_or_its_controls_come() {
    let publisher = Publisher::new();
    let controls = publisher.hold("story-widget-player.wasm");
    let page = in_its_reserve(publisher, "harbour.json");
    page.wait_for_state("ready");
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    after_the_press(&page);
    controls.open();
    page.button("Settings");
    after_the_press(&page);
    assert_eq!(page.shifts(), Vec::<String>::new());
}

#[test]
fn nothing_moves_when_the_video_fails() {
    let publisher = Publisher::new();
    let gate = Gate::default();
    for name in ["harbour.mp4", "harbour.webm"] {
        let gone = Answer::status(404).delivered(Delivery::Held(gate.clone()));
        publisher.agency.answer(&format!("/media/{name}"), [gone]);
    }
    publisher.agency.answer("/media/hls/harbour.m3u8", [Answer::status(404)]);
    let page = in_its_reserve(publisher, "harbour.json");
    page.wait_for_state("ready");
    page.find_beginning("button", "Play video").press();
    after_the_press(&page);
    gate.open();
    page.wait_until_shown("This video is no longer available.");
    after_the_press(&page);
    assert_eq!(page.shifts(), Vec::<String>::new());
}

#[test]
fn the_picture_keeps_its_place_from_the_shell_to_the_playing_video() {
    let page = page_showing("harbour.json");
    let place = |page: &Page| {
        page.value(
            "(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join())\
         (document.querySelector('story-widget').shadowRoot.querySelector('video').getBoundingClientRect())",
        )
    };
    let before = place(&page);
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    page.value("scrollTo(0, 0)");
    assert_eq!(place(&page), before);
}
