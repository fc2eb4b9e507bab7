//! Who may use the footage, under which credit and terms.
//! Not here: what each code says and the order of the rows (`text::restriction`).

mod credit;

use super::access::access;
use super::feed_text::{isolated, of_feed, said_by_feed};
use super::header::heading;
use super::icon::{icon, of_kind};
use super::{Page, Voice, time_zone};
use crate::browser::{Element, el};
use crate::feed::{Code, Document, Link, Restriction, Rights, Story};
use crate::text::restriction::{Group, Kind, Said, groups, platforms, said, territory};
use crate::text::{Message, Part};

/// The rights of a story; nothing when there is nothing to say.
pub(super) fn restrictions(page: &Page, document: &Document, story: &Story) -> Option<Element> {
    let voice = page.voice.get();
    let rights = &story.rights;
    let agency_words = rights.access_text.as_deref().map(|words| said_by_feed(words, page));
    let badge = access(&voice, &rights.access, agency_words);
    let rows = groups(rights.restrictions.rows());
    let is_unknown = rights.restrictions.are_unknown();
    let has_region = !rows.is_empty() || is_unknown || rights.credit.is_some() || rights.copyright.is_some();
    if !has_region {
        // Terms without a restriction are no restrictions.
        let terms = terms(&voice, rights);
        let has_any = badge.is_some() || terms.is_some();
        return has_any.then(|| el("div").part("rights").children(badge).children(terms));
    }
    let region = el("section")
        .part("restrictions")
        .attr("aria-labelledby", "restrictions-title")
        .child(heading(page, 1).attr("id", "restrictions-title").text(voice.words.say(Message::Restrictions)))
        .children(
            is_unknown.then(|| el("p").class("unknown").text(voice.words.say(Message::RestrictionsUnknown))),
        )
        .children(rows.iter().map(|group| group_of_rows(page, &voice, document, rights, group)))
        .children(credit::credit(page, &voice, rights))
        .children(
            rights
                .copyright
                .as_ref()
                .map(|text| of_feed(el("p").class("copyright"), document, None, text).text(text)),
        )
        .children(terms(&voice, rights));
    Some(el("div").part("rights").children(badge).child(region))
}

fn group_of_rows(page: &Page, voice: &Voice, document: &Document, rights: &Rights, group: &Group) -> Element {
    let region = page.config.now(|config| config.viewer_region.clone());
    let rows = group.rows.iter().map(|restriction| row(page, voice, document, rights, restriction, &region));
    let list = el("ul").attr("role", "list").children(rows);
    let title = group.applies_to.map(|part| {
        heading(page, 2)
            .text(voice.words.say(Message::PartsOfThisVideo))
            .text(voice.words.say(Message::Colon))
            .child(said_by_feed(part, page))
    });
    el("div").class("group").children(title).child(list)
}

fn row(
    page: &Page,
    voice: &Voice,
    document: &Document,
    rights: &Rights,
    restriction: &Restriction,
    viewer_region: &str,
) -> Element {
    let is_dated = matches!(restriction.code, Code::Embargo | Code::UseUntil);
    let locale = if is_dated { time_zone::locale(page) } else { voice.locale.clone() };
    let words = match said(restriction, rights, &voice.words, &locale) {
        // The agency's words are one text node, byte for byte.
        Said::Verbatim(text) => {
            of_feed(el("span"), document, restriction.lang.as_deref(), text).class("verbatim").text(text)
        }
        Said::Ours(parts) => in_parts(el("span"), &parts),
    };
    let row = restriction.text.as_ref().map(|_| platforms(restriction, &voice.words)).unwrap_or_default();
    el("li")
        .part("restriction")
        .child(icon(of_kind(Kind::of(&restriction.code))))
        .children(
            (!row.is_empty()).then(|| in_parts(el("span").class("platform"), &voice.words.list_parts(&row))),
        )
        .child(words)
        .children(
            territory(restriction, rights, &voice.words, &voice.locale)
                .map(|parts| in_parts(el("span").class("territory"), &parts)),
        )
        .children(restriction.on_screen.then(|| mark("span", voice, Message::OnScreen)))
        .children(restriction.concerns(viewer_region).then(|| mark("b", voice, Message::AppliesToYou)))
        .children(restriction.url.as_ref().map(|url| link(url, url.host())))
}

fn mark(element: &'static str, voice: &Voice, message: Message) -> Element {
    el(element).class("mark").text(voice.words.say(message))
}

fn in_parts(mut element: Element, parts: &[Part]) -> Element {
    for part in parts {
        element = element.child(match part {
            Part::Said(text) => el("span").text(text),
            Part::Named(text) => el("b").child(isolated(text)),
        });
    }
    element
}

fn terms(voice: &Voice, rights: &Rights) -> Option<Element> {
    if rights.policy_url.is_none() && rights.acquire_url.is_none() {
        return None;
    }
    let linked = |url: &Option<Link>, message| url.as_ref().map(|url| link(url, voice.words.say(message)));
    Some(
        el("p")
            .class("terms")
            .children(linked(&rights.policy_url, Message::FullTerms))
            .children(linked(&rights.acquire_url, Message::LicenseThisVideo)),
    )
}

fn link(url: &Link, words: &str) -> Element {
    el("a").attr("href", url.href()).attr("rel", "noopener").text(words)
}
