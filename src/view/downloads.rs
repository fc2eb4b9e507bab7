//! Files to take away, which know the rights.
//! Not here: the terms themselves, which stand before them (`restrictions`).

use super::feed_text::{isolated, said_by_feed};
use super::header::heading;
use super::icon::{DOWNLOAD, icon};
use super::{Page, StoryEvent, Taking, Voice, time_zone};
use crate::browser::{Element, el};
use crate::feed::{Download, Rights, Story};
use crate::state::Availability;
use crate::text::restriction::{credit_line, order, said};
use crate::text::{Message, size};

/// The downloads of a story; nothing when it offers none.
pub(super) fn downloads(page: &Page, story: &Story) -> Option<Element> {
    let voice = page.voice.get();
    let files = &story.video.as_ref()?.downloads;
    if files.is_empty() {
        return None;
    }
    let reason = reason_against(page, story);
    let rows = files.iter().map(|file| match reason {
        None => el("li").child(offered(page, &voice, file)),
        Some(_) => el("li").child(refused(page, &voice, file)),
    });
    Some(
        el("section")
            .part("downloads")
            .attr("aria-labelledby", "downloads-title")
            .child(heading(page, 1).attr("id", "downloads-title").text(voice.words.say(Message::Downloads)))
            .children(reason.map(|reason| el("p").attr("id", "no-download").text(voice.words.say(reason))))
            .child(el("ul").attr("role", "list").children(rows)),
    )
}

/// Why nothing may be taken away now.
fn reason_against(page: &Page, story: &Story) -> Option<Message> {
    if story.rights.restrictions.are_unknown() {
        return Some(Message::NoDownloadRights);
    }
    match page.availability()? {
        Availability::Open => None,
        Availability::Embargoed(_) => Some(Message::NoDownloadEmbargo),
        Availability::Expired(_) => Some(Message::NoDownloadExpired),
        Availability::Status(_) | Availability::Access => Some(Message::NoDownloadStatus),
    }
}

fn offered(page: &Page, voice: &Voice, file: &Download) -> Element {
    let element = named(el("a"), page, voice, file);
    let (page, href, label) = (page.clone(), file.href.href().to_owned(), name(voice, file));
    element.attr("href", file.href.href()).attr("download", "").attr("rel", "noopener").on_press_unless(
        move |_| {
            let document = page.document.now(Clone::clone);
            let story = document.as_ref().and_then(|document| document.story.as_ref());
            story.is_some_and(|story| {
                !page.tell(StoryEvent::Download(taking(&page, &story.rights, &href, &label)))
            })
        },
    )
}

/// The file with its terms, for a page that has its reader accept them.
fn taking(page: &Page, rights: &Rights, href: &str, label: &str) -> Taking {
    let (voice, locale) = (page.voice_now(), time_zone::locale(page));
    let mut restrictions = Vec::new();
    for row in order(rights.restrictions.rows()) {
        let text = said(row, rights, &voice.words, &locale).as_text();
        restrictions.push((text, row.applies_to.clone().unwrap_or_default()));
    }
    let credit = credit_line(rights).unwrap_or_default().to_owned();
    Taking { href: href.to_owned(), label: label.to_owned(), credit, restrictions }
}

/// The file keeps its name, so that the reader sees what there would be.
fn refused(page: &Page, voice: &Voice, file: &Download) -> Element {
    named(el("button"), page, voice, file)
        .attr("type", "button")
        .attr("disabled", "")
        .attr("aria-describedby", "no-download")
}

fn name(voice: &Voice, file: &Download) -> String {
    file.label.clone().unwrap_or_else(|| voice.say(Message::DownloadVideo))
}

fn named(element: Element, page: &Page, voice: &Voice, file: &Download) -> Element {
    let name = match &file.label {
        Some(label) => said_by_feed(label, page),
        None => isolated(&name(voice, file)),
    };
    let bytes = file.bytes.map(|bytes| el("small").text(size(bytes, &voice.words, &voice.locale)));
    element.part("download").child(icon(DOWNLOAD)).child(name).text(" ").children(bytes)
}
