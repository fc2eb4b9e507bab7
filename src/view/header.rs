//! Headline, place, date and the other languages of the story.
//! Not here: whether the story may be used (`banner`, `restrictions`).

use super::feed_text::{isolated, of_feed};
use super::{Page, Voice, time_zone};
use crate::browser::{Element, el};
use crate::feed::{Date, Document, Story};
use crate::text::{Locale, Message};

/// The header of a story.
pub(super) fn header(page: &Page, document: &Document, story: &Story) -> Element {
    let voice = page.voice_now();
    el("header")
        .part("header")
        .child(
            of_feed(heading(page, 0), document, None, &story.headline).part("headline").text(&story.headline),
        )
        .children(story.location.as_ref().map(|place| {
            of_feed(el("p").part("location"), document, place.lang.as_deref(), &place.text).text(&place.text)
        }))
        .child(dates(page, &voice, document, story))
        .children(alternates(&voice, story))
        .children(story.url.as_ref().map(|url| {
            el("p")
                .class("source")
                .attr("dir", "ltr")
                .child(el("a").attr("href", url.href()).text(url.href()))
        }))
}

/// A heading so many levels below the headline.
pub(super) fn heading(page: &Page, below: u8) -> Element {
    const LEVELS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
    let level = page.config.now(|config| config.heading_level).saturating_add(below);
    el(LEVELS.get(usize::from(level).saturating_sub(1)).copied().unwrap_or("h6"))
}

/// A moment as the reader has chosen to read it, with the feed's own words for machines.
fn moment(page: &Page, date: &Date) -> Element {
    let (page, at) = (page.clone(), date.clone());
    el("time").attr("datetime", date.as_written()).live_text(move || time_zone::line(&page, &at))
}

fn dates(page: &Page, voice: &Voice, document: &Document, story: &Story) -> Element {
    let later = |updated: &&Date| {
        story.published.as_ref().is_none_or(|published| updated.epoch_seconds() > published.epoch_seconds())
    };
    let line = |date: &Date, message| {
        el("p").class("date").child(moment(page, date)).text(" · ").text(voice.words.say(message))
    };
    el("div")
        .part("dates")
        .children(story.published.as_ref().map(|date| line(date, Message::Published)))
        .children(story.updated.as_ref().filter(later).map(|date| line(date, Message::Updated)))
        .children(time_zone::time_zone(page, document, story))
}

fn alternates(voice: &Voice, story: &Story) -> Option<Element> {
    if story.alternates.is_empty() {
        return None;
    }
    let links = story.alternates.iter().map(|other| {
        let name = other.label.clone().or_else(|| voice.locale.language_name(&other.language));
        let name = name.unwrap_or_else(|| other.language.clone());
        el("li").child(
            el("a")
                .attr("href", other.url.href())
                .attr("hreflang", other.language.as_str())
                .attr("lang", other.language.as_str())
                .child(isolated(&name)),
        )
    });
    let list = el("ul").attr("role", "list").children(links);
    Some(el("div").part("alternates").child(el("span").text(voice.words.say(Message::AlsoIn))).child(list))
}
