//! What becomes of a story while its page is open: embargo, period of use, and whose clock its dates are on.
//! Not here: every state and zone (`tests/browser`), or the countdown that does not come (`faults`).

use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Host, Publisher, feed, page_showing, text};
use fantoccini::key::Key;
use std::time::SystemTime;
use story_widget::feed::Civil;

/// A clock that the page can set, as a laptop's is ahead of its timers after a sleep.
const CLOCK: &str = "let ahead = 0; const now = Date.now; Date.now = () => now() + ahead; \
    const wakeAt = (moment) => { \
        ahead = Date.parse(moment) - now(); \
        document.dispatchEvent(new Event('visibilitychange')); \
    };";

/// A moment so many seconds from now, as a feed writes it.
fn in_seconds(seconds: u64) -> String {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("after 1970").as_secs();
    let then = now + seconds;
    let Civil { year, month, day, hour, minute } = Civil::at(then.cast_signed(), 0);
    format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{:02}Z", then % 60)
}

fn offers_to_play(page: &Page) -> bool {
    page.things("button").iter().any(|button| button.name.starts_with("Play video"))
}

/// A page with a story that waits for its start, where module and countdown are there already: another story has brought
/// them, and has gone.
fn page_before_its_start(feed: &str) -> Page {
    let publisher = Publisher::new();
    let body = publisher.snippet(feed, "autostart=off consent=off")
        + &publisher.element("embargoed.json", "loading=eager consent=off id=second");
    let page = publisher.open(body);
    let timer = "document.getElementById('second').shadowRoot?.querySelector('[role=timer]')";
    page.wait_for(&format!("{timer}?.textContent.endsWith(' left')"));
    page.value("document.getElementById('second').remove()");
    page
}

#[test]
fn an_embargo_that_ends_on_an_open_page_brings_the_player_and_one_press_plays() {
    let page = page_before_its_start("soon.json");
    // Said only now: it is not to end while the page is on its way.
    let mut story = feed("embargoed.json");
    story["story"]["rights"]["embargoUntil"] = in_seconds(15).into();
    page.publisher.agency.answer("/feeds/soon.json", [Answer::json(story)]);
    page.value("void document.querySelector('story-widget').start()");
    page.wait_for_text("Under embargo until");
    assert!(!offers_to_play(&page));
    page.wait_for_text("seconds left");
    assert_eq!(page.publisher.agency.requests(".webp").len(), 0, "not even the poster is fetched");
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    assert!(!page.is_shown("Under embargo until") && !page.is_shown("seconds left"));
    assert_eq!(page.publisher.agency.requests("/soon.json").len(), 1);
}

#[test]
fn after_a_sleep_over_the_end_the_embargo_is_over_when_the_reader_comes_back() {
    let publisher = Publisher::new();
    let body = publisher.snippet("embargoed.json", "loading=eager consent=off");
    let page = publisher.open_host(&Host::new(body).script(CLOCK));
    page.wait_for_text("Under embargo until January 1, 2199 at 06:00 GMT +00:00");
    page.wait_for_text("days");
    page.value("wakeAt('2199-01-01T05:58:30Z')");
    page.wait_for_text("1 minute ");
    page.value("wakeAt('2199-01-01T06:00:00Z')");
    page.find_beginning("button", "Play video");
    page.value("wakeAt('2199-02-01T00:00:00Z')");
    page.wait_for_text("Period of use ended January 31, 2199 at 23:59 GMT +00:00");
    assert!(!offers_to_play(&page));
}

#[test]
fn footage_whose_time_is_up_stops_while_it_plays_and_leaves_the_page() {
    let publisher = Publisher::new();
    let mut story = feed("harbour.json");
    story["story"]["rights"]["useUntil"] = "2199-01-31T23:59:59Z".into();
    publisher.agency.answer("/feeds/until.json", [Answer::json(story)]);
    let body = publisher.snippet("until.json", "loading=eager consent=off");
    let page = publisher.open_host(&Host::new(body).script(CLOCK));
    page.wait_for_state("ready");
    page.find_beginning("button", "Play video").press();
    page.wait_for_event("story-play", |_| true);
    page.value("wakeAt('2199-02-01T00:00:00Z')");
    page.wait_for_text("Period of use ended");
    page.wait_for_video("video.paused && video.networkState === HTMLMediaElement.NETWORK_EMPTY");
    page.wait_for_video("!video.hasAttribute('src') && !video.firstElementChild && !video.checkVisibility()");
    page.wait_for("recorded.events.filter(({ name }) => name === 'story-pause').length === 1");
    assert!(!offers_to_play(&page));
}

#[test]
fn a_period_of_use_that_is_over_is_said_and_nothing_is_offered() {
    let page = page_showing("expired.json");
    page.wait_until_shown("Period of use ended October 20, 2023 at 23:59 GMT +04:00");
    assert!(!offers_to_play(&page));
    assert_eq!(page.publisher.agency.requests(".webp").len(), 0, "not even the poster is fetched");
}

#[test]
fn a_status_nobody_knows_is_shown_in_the_agencys_word() {
    let publisher = Publisher::new();
    let body = publisher.snippet("status-unknown.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_until_shown("The agency marks this story “on hold”. Its video is not offered here.");
    page.wait_until_shown(text(&feed("status-unknown.json"), "/story/statusNote"));
    assert!(!offers_to_play(&page));
}

#[test]
fn a_reader_puts_the_dates_on_another_clock_with_the_keyboard() {
    let page = page_showing("harbour.json");
    page.wait_for_text("September 20, 2023 at 11:09 GMT +00:00 · Published");
    let menu = page.find("combobox", "Time zone");
    menu.focus();
    page.press_key('t');
    page.wait_for_text("September 20, 2023 at 15:09 GMT +04:00 · Published");
    page.wait_for_text("September 20, 2023 at 16:40 GMT +04:00 · Updated");
    assert!(menu.has_focus(), "the menu stays where it is");
    let written = page.value(
        "[...document.querySelector('story-widget').shadowRoot.querySelectorAll('.dates time')] \
             .map((time) => time.dateTime)",
    );
    assert_eq!(written[0], "2023-09-20T11:09:00+00:00", "for machines it is the feed's own");
    page.press_key(Key::Up);
    page.press_key(Key::Up);
    page.wait_for_text("September 20, 2023 at 11:09 GMT +00:00 · Published");
}

#[test]
fn the_publisher_says_on_whose_clock_dates_are_at_first() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off time-zone=place");
    let page = publisher.open(body);
    page.wait_for_text("September 20, 2023 at 15:09 GMT +04:00 · Published");
    page.value("document.querySelector('story-widget').timeZone = 'agency'");
    page.wait_for_text("September 20, 2023 at 11:09 GMT +00:00 · Published");
}
