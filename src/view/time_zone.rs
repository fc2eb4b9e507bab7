//! Whose clock the dates of a story are written on, and the menu that changes it.
//! Not here: what that clock shows (`browser::PlatformLocale`).

use super::Page;
use crate::browser::{Element, PlatformLocale, Zone, el};
use crate::feed::{Date, Document, Story};
use crate::state::TimeZone;
use crate::text::{Locale, Message, date};

/// The habits of the language spoken, with dates on the clock that was chosen; both are followed.
pub(super) fn locale(page: &Page) -> PlatformLocale {
    let zone = page.time_zone.get();
    let zone = page.story(|story| zone_of(zone, story)).unwrap_or_default();
    page.voice.with(|voice| voice.locale.on_clock_of(zone))
}

/// A date of the feed as the reader has chosen to read it, followed.
pub(super) fn line(page: &Page, at: &Date) -> String {
    date::line(at, &page.voice.get().words, &locale(page))
}

/// The menu; nothing where every choice would show the same, unless a server that knows no reader's clock has drawn one:
/// nothing moves when the story is taken up.
pub(super) fn time_zone(page: &Page, document: &Document, story: &Story) -> Option<Element> {
    let voice = page.voice_now();
    let list = document.top_downloads.as_ref();
    let dates = [
        &story.published,
        &story.updated,
        &story.rights.embargo_until,
        &story.rights.use_until,
        list.map_or(&None, |list| &list.as_of),
    ];
    let place = zone_of(TimeZone::Place, story);
    let has_place = place.is_known();
    let differs = |zone| {
        let locale = voice.locale.on_clock_of(zone);
        dates.iter().any(|at| is_elsewhere(&locale, at.as_ref()))
    };
    if !page.shell.has_time_zone && ![Zone::OfReader, place].into_iter().any(differs) {
        return None;
    }
    let option =
        |zone: TimeZone, message| el("option").attr("value", zone.as_str()).text(voice.words.say(message));
    let (shown, chosen) = (page.time_zone.clone(), page.time_zone.clone());
    Some(
        el("select")
            .part("time-zone")
            .attr("aria-label", voice.words.say(Message::TimeZone))
            .child(option(TimeZone::Agency, Message::TimeOfAgency))
            .child(option(TimeZone::Reader, Message::TimeOfReader))
            .children(has_place.then(|| option(TimeZone::Place, Message::TimeOfPlace)))
            .live_value(move || {
                let zone = shown.get();
                let is_offered = has_place || zone != TimeZone::Place;
                if is_offered { zone } else { TimeZone::Agency }.as_str().into()
            })
            .on_choice(move |value| {
                chosen.set(match value.as_str() {
                    "reader" => TimeZone::Reader,
                    "place" => TimeZone::Place,
                    _ => TimeZone::Agency,
                });
            }),
    )
}

fn zone_of(zone: TimeZone, story: &Story) -> Zone {
    match zone {
        TimeZone::Agency => Zone::OfFeed,
        TimeZone::Reader => Zone::OfReader,
        TimeZone::Place => story.time_zone.clone().map_or(Zone::OfFeed, Zone::Named),
    }
}

/// Whether a date is written there on another clock than the feed's own.
fn is_elsewhere(locale: &PlatformLocale, date: Option<&Date>) -> bool {
    date.is_some_and(|at| locale.offset(at) != at.offset_minutes())
}
