//! What a reader learns of a story: its words, its dates, and whether it may be used.
//! Not here: under which terms (`restrictions`), or the text behind the disclosure (`description`).

use crate::answer::Answer;
use crate::publisher::{Publisher, feed, page_showing, text};
use serde_json::json;

#[test]
fn the_headline_is_a_heading_of_the_second_level() {
    let page = page_showing("harbour.json");
    let headline = page.find("heading", text(&feed("harbour.json"), "/story/headline"));
    assert_eq!(headline.value("element.localName"), "h2");
}

#[test]
fn the_publisher_chooses_the_level_of_the_headline() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager heading-level=3");
    let page = publisher.open(body);
    let headline = page.find("heading", text(&feed("harbour.json"), "/story/headline"));
    assert_eq!(headline.value("element.localName"), "h3");
}

#[test]
fn the_place_stands_as_the_agency_writes_it() {
    let page = page_showing("harbour.json");
    assert!(page.is_shown(text(&feed("harbour.json"), "/story/location/text")));
}

#[test]
fn the_date_line_gives_the_moment_on_the_agencys_clock() {
    let page = page_showing("harbour.json");
    let dates = page.value(
        "[...document.querySelector('story-widget').shadowRoot.querySelectorAll('time')] \
             .map((time) => [time.dateTime, time.textContent])",
    );
    let published = json!(["2023-09-20T11:09:00+00:00", "September 20, 2023 at 11:09 GMT +00:00"]);
    assert!(dates.as_array().is_some_and(|dates| dates.contains(&published)), "{dates}");
    page.wait_for_text("September 20, 2023 at 11:09 GMT +00:00 · Published");
    page.wait_for_text("September 20, 2023 at 12:40 GMT +00:00 · Updated");
}

#[test]
fn a_date_with_another_offset_stays_on_that_clock() {
    let publisher = Publisher::new();
    let mut story = feed("minimal.json");
    story["story"]["published"] = "2023-09-20T23:30:00-03:30".into();
    publisher.agency.answer("/feeds/elsewhere.json", [Answer::json(story)]);
    let body = publisher.snippet("elsewhere.json", "");
    let page = publisher.open(body);
    page.wait_for_text("September 20, 2023 at 23:30 GMT -03:30 · Published");
}

#[test]
fn the_duration_stands_on_the_picture_in_figures() {
    let page = page_showing("harbour.json");
    assert!(page.is_shown("01:00"));
    let machine = page.value(
        "[...document.querySelector('story-widget').shadowRoot.querySelectorAll('time')] \
             .find((time) => time.textContent === '01:00')?.dateTime",
    );
    assert_eq!(machine, "PT1M");
}

#[test]
fn a_story_without_a_duration_shows_none() {
    let page = page_showing("minimal.json");
    page.button(&format!("Play video, {}", text(&feed("minimal.json"), "/story/headline")));
    let durations = page.value(
        "[...document.querySelector('story-widget').shadowRoot.querySelectorAll('time')] \
             .filter((time) => time.dateTime.startsWith('PT')).length",
    );
    assert_eq!(durations, 0);
}

#[test]
fn the_same_story_in_other_languages_is_linked() {
    let page = page_showing("harbour.json");
    let link = page.find("link", "Français");
    assert_eq!(link.attribute("href").as_deref(), Some("https://agency.example/fr/video/agx-2309-4200"));
    assert_eq!(link.attribute("hreflang").as_deref(), Some("fr"));
}

#[test]
fn a_story_without_a_video_is_shown_without_a_player() {
    let page = page_showing("no-video.json");
    page.find("heading", text(&feed("no-video.json"), "/story/headline"));
    assert!(page.things("button").iter().all(|button| !button.name.starts_with("Play")));
    assert!(page.look_for("slider", "Seek").is_none());
}

#[test]
fn a_canceled_story_says_so_and_offers_nothing_to_play() {
    let page = page_showing("canceled.json");
    page.wait_until_shown("The agency has withdrawn this story.");
    page.wait_until_shown(text(&feed("canceled.json"), "/story/statusNote"));
    assert!(page.things("button").iter().all(|button| !button.name.starts_with("Play")));
    assert_eq!(page.publisher.agency.requests(".webp").len(), 0, "not even the poster is fetched");
}

#[test]
fn a_story_under_embargo_says_until_when_and_offers_nothing_to_play() {
    let page = page_showing("embargoed.json");
    page.wait_for_text("Under embargo until");
    assert!(page.things("button").iter().all(|button| !button.name.starts_with("Play")));
    assert!(page.things("link").iter().all(|link| link.attribute("download").is_none()));
}

#[test]
fn one_broken_part_costs_that_part_and_the_rest_is_shown() {
    let publisher = Publisher::new();
    let body = publisher.snippet("broken-parts.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.find("heading", text(&feed("broken-parts.json"), "/story/headline"));
    page.wait_for_state("partial");
    // The words for it are a file of their own.
    page.wait_for_event("story-error", |_| true);
    let lines = page.console();
    assert_eq!(lines.len(), 1, "all problems of a load are in one line: {lines:?}");
    for words in ["Invalid Date", "undefined", "null", "NaN", "1970"] {
        assert!(!page.shown_text().contains(words), "{words} in {}", page.shown_text());
    }
}
