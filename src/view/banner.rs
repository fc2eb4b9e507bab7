//! The standing of the story when it is not simply usable: embargoed, withheld, withdrawn, corrected, expired.
//! Not here: the player, which gives way (`player`).

use super::Page;
use super::feed_text::isolated;
use super::icon::{WARNING, icon};
use crate::browser::{Element, el};
use crate::feed::Status;
use crate::state::Availability;
use crate::text::{Message, date, status};

/// The banner; nothing for a story that may be used.
pub(super) fn banner(page: &Page) -> Option<Element> {
    let voice = page.voice.get();
    let dated = |message, at| {
        Some(voice.words.fill(message, &[("date", &date::line(at, &voice.words, &voice.locale))]))
    };
    let sentence = match page.availability()? {
        Availability::Embargoed(at) => dated(Message::Embargoed, &at),
        Availability::Expired(at) => dated(Message::Expired, &at),
        Availability::Status(status) => status::sentence(&status, &voice.words),
        Availability::Open | Availability::Access => page.story(|story| match &story.status {
            Status::Corrected => status::sentence(&story.status, &voice.words),
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
            .children(note.map(|note| el("p").class("note").child(isolated(&note)))),
    )
}
