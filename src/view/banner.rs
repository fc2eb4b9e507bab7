//! The standing of the story when it is not simply usable: embargoed, withheld, withdrawn, corrected, expired.
//! Not here: the player, which gives way (`player`), or how long an embargo still is (`countdown`).

use super::feed_text::said_by_feed;
use super::icon::{WARNING, icon};
use super::{Page, StoryEvent, countdown, time_zone};
use crate::browser::{Arrival, Delivery, Element, el};
use crate::feed::Status;
use crate::state::{Availability, Report};
use crate::text::{Message, status};

/// Where the banner stands: in the place of the player, or behind it. It stands before anything is said in it,
/// so that what comes while the page is open is announced.
pub(super) fn banner(page: &Page) -> Element {
    let counting = Arrival::default();
    let (said, ticking, counted) = (page.clone(), page.clone(), counting.clone());
    el("div")
        .class("standing")
        .attr("tabindex", "-1")
        .at(&page.banner)
        .child(el("div").attr("role", "status").live(move || notice(&said, &counting).into_iter().collect()))
        // What ticks is beside what is announced.
        .child(el("div").live(move || countdown_of(&ticking, &counted)))
}

/// The countdown, when it is there. Without it the date in the banner says enough.
fn countdown_of(page: &Page, counting: &Arrival) -> Vec<Element> {
    if counting.delivery() == Delivery::Failed {
        page.tell(StoryEvent::Error(Report::of_piece("the countdown did not come")));
    }
    counting.take()
}

/// What is said; nothing of a story that may be used.
fn notice(page: &Page, counting: &Arrival) -> Option<Element> {
    let words = page.voice.get().words;
    let dated = |message, at| Some(words.fill(message, &[("date", &time_zone::line(page, at))]));
    let sentence = match &page.availability()? {
        Availability::Embargoed(at) => {
            let counted = page.clone();
            counting.bring(&page.shell.pieces, "countdown", move || countdown::countdown(counted));
            dated(Message::Embargoed, at)
        }
        Availability::Expired(at) => dated(Message::Expired, at),
        Availability::Status(status) => status::sentence(status, &words),
        Availability::Open | Availability::Access => page.story(|story| match &story.status {
            Status::Corrected => status::sentence(&story.status, &words),
            _ => None,
        })?,
    }?;
    let note = page.story(|story| story.status_note.clone()).flatten();
    Some(
        el("div")
            .part("banner")
            .attr("role", "note")
            .child(icon(WARNING))
            .child(el("p").text(sentence))
            .children(note.map(|note| el("p").class("note").child(said_by_feed(&note, page)))),
    )
}
