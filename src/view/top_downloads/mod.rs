//! The ranked list with Show more.
//! Not here: which rows are on screen (`state::Paging`), or when another list takes its place (`newer`).

mod newer;
mod show_more;

use super::access::access;
use super::feed_text::of_feed;
use super::header::heading;
use super::{Page, Voice, time_zone};
use crate::browser::{Element, Place, button, el};
use crate::feed::{Document, Item, TopDownloads};
use crate::state::{More, Paging};
use crate::text::{Locale, Message, date, duration, top_downloads as words};
pub(super) use newer::List;
use newer::newer;
use show_more::{Places, show_more};

/// The list beside the story, drawn anew with another list and the language; rows are only ever added.
pub(super) fn top_downloads(page: &Page) -> Element {
    let page = page.clone();
    el("aside").class("beside").live(move || {
        page.voice.follow();
        let document = page.list.document.get();
        let Some(document) = document else { return Vec::new() };
        match &document.top_downloads {
            Some(list) if !list.items.is_empty() || list.next.is_some() => {
                vec![region(&page, &document, list)]
            }
            _ => Vec::new(),
        }
    })
}

fn region(page: &Page, document: &Document, list: &TopDownloads) -> Element {
    let voice = page.voice_now();
    let (counting, paging) = (page.paging.clone(), page.paging.clone());
    let count = move || counting.with(|paging| paging.as_ref().map_or(0, Paging::shown));
    let rows = Place::default();
    let row = {
        let (voice, document) = (voice.clone(), document_without_story(document));
        move |index| {
            paging.now(|paging| {
                let item = paging.as_ref().and_then(|paging| paging.rows().get(index));
                item.map_or_else(|| el("li"), |item| row(&voice, &document, index, item))
            })
        }
    };
    // Where there is no headline above it, the list's title is the highest.
    let level = u8::from(document.story.is_some());
    let counted = list.as_of.clone().map(|at| {
        let (page, words) = (page.clone(), voice.words.clone());
        move || words.fill(Message::UpdatedAt, &[("time", &date::time(&at, &time_zone::locale(&page)))])
    });
    let title = heading(page, level).attr("id", "top-title").attr("tabindex", "-1").at(&page.list.title);
    let title = match &list.title {
        Some(words) => of_feed(title, document, None, words),
        None => title,
    };
    el("section")
        .part("top-downloads")
        .at(&page.list.place)
        .attr("aria-labelledby", "top-title")
        .child(title.text(words::title(list, &voice.words, &voice.locale)))
        .child(newer(page, &voice))
        .children(counted.map(|text| el("p").class("counted").live_text(text)))
        .child(el("ol").attr("role", "list").at(&rows).growing(count, row))
        .child(more(page, &voice, &rows))
}

/// Status, Show more, and what stands there when a page failed.
fn more(page: &Page, voice: &Voice, rows: &Place) -> Element {
    let of = |pick: fn(&Paging) -> bool| {
        let paging = page.paging.clone();
        move || paging.with(|paging| paging.as_ref().is_some_and(pick))
    };
    let (status_of, left_of) = (page.paging.clone(), page.paging.clone());
    let status = {
        let voice = voice.clone();
        move || {
            status_of.with(|paging| {
                let Some(paging) = paging else { return String::new() };
                if paging.is_fetching() {
                    return voice.say(Message::LoadingMore);
                }
                let total = paging.total().map(|total| total as u64);
                words::status(paging.shown() as u64, total, &voice.words, &voice.locale)
            })
        }
    };
    let left = {
        let voice = voice.clone();
        move || {
            let left = left_of.with(|paging| paging.as_ref().and_then(Paging::left));
            left.map(|left| voice.words.count(Message::MoreRows, left as u64, &voice.locale))
                .unwrap_or_default()
        }
    };
    let places = Places { rows: rows.clone(), ..Places::default() };
    let press = |ask: fn(&mut Paging) -> More| {
        let (page, places) = (page.clone(), places.clone());
        move |_| show_more(&page, &places, ask)
    };
    el("div")
        .class("more")
        .child(el("p").attr("role", "status").attr("tabindex", "-1").at(&places.end).live_text(status))
        .child(
            el("div")
                .class("failed")
                .live_flag("hidden", of(|paging| paging.failed().is_none()))
                .child(el("p").text(voice.words.say(Message::ListFailed)))
                .child(
                    button()
                        .at(&places.again)
                        .text(voice.words.say(Message::Retry))
                        .on_press(press(Paging::retry)),
                ),
        )
        .child(
            button()
                .part("show-more")
                .kept()
                .at(&places.more)
                .attr("aria-describedby", "rows-left")
                .live_flag("hidden", of(|paging| !paging.has_more() || paging.failed().is_some()))
                .live_state("aria-busy", of(Paging::is_fetching))
                .text(voice.words.say(Message::ShowMore))
                .on_press(press(Paging::more)),
        )
        .child(el("span").class("left").attr("id", "rows-left").attr("hidden", "").live_text(left))
}

fn row(voice: &Voice, document: &Document, index: usize, item: &Item) -> Element {
    let lang = item.lang.as_deref();
    let headline = match &item.url {
        Some(url) => el("a").attr("href", url.href()),
        None => el("span"),
    };
    let picture = item.thumbnail.as_ref().map(|picture| {
        el("img")
            .attr("src", picture.src.href())
            .attr("alt", picture.alt.as_str())
            .attr("loading", "lazy")
            .attr("width", "96")
            .attr("height", "54")
    });
    let place = item.location.as_ref().map(|place| {
        of_feed(el("span").class("place"), document, place.lang.as_deref(), &place.text).text(&place.text)
    });
    let length = item
        .duration
        .map(|length| el("time").attr("datetime", duration::iso(length)).text(duration::clock(length)));
    let count = item.downloads.map(|count| {
        el("span").class("count").text(voice.words.count(Message::DownloadCount, count, &voice.locale))
    });
    el("li")
        .part("row")
        .attr("tabindex", "-1")
        .child(
            el("span").class("rank").attr("aria-hidden", "true").text(voice.locale.number(index as u64 + 1)),
        )
        .children(picture)
        .child(
            el("div")
                .class("row-text")
                .child(
                    of_feed(headline.class("row-headline"), document, lang, &item.headline)
                        .text(&item.headline),
                )
                .child(el("p").class("row-facts").children(place).children(length).children(count))
                .children(access(voice, &item.access, None)),
        )
}

/// What a row needs of the document: its language and direction.
fn document_without_story(document: &Document) -> Document {
    Document { language: document.language.clone(), direction: document.direction, ..Document::default() }
}
