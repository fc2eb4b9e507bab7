//! Who may use the footage, under which credit and terms.
//! Not here: what each code says and the order of the rows (`text::restriction`).

use super::access::access;
use super::feed_text::{isolated, of_feed};
use super::header::heading;
use super::icon::{COPY, icon, of_kind};
use super::{Page, Voice, time_zone};
use crate::browser::{Element, Live, button, copy, el};
use crate::feed::{Code, Document, Link, Restriction, Rights, Story};
use crate::text::restriction::{Group, Kind, Said, credit_line, groups, platform_row, said};
use crate::text::{Message, Part};

/// The rights of a story; nothing when there is nothing to say.
pub(super) fn restrictions(page: &Page, document: &Document, story: &Story) -> Option<Element> {
    let voice = page.voice.get();
    let rights = &story.rights;
    let badge = access(&voice, &rights.access, rights.access_text.as_deref());
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
        .children(credit(&voice, document, rights))
        .children(
            rights
                .copyright
                .as_ref()
                .map(|text| of_feed(el("p").class("copyright"), document, None).text(text)),
        )
        .children(terms(&voice, rights));
    Some(el("div").part("rights").children(badge).child(region))
}

fn group_of_rows(page: &Page, voice: &Voice, document: &Document, rights: &Rights, group: &Group) -> Element {
    let rows = group.rows.iter().map(|restriction| row(page, voice, document, rights, restriction));
    let list = el("ul").attr("role", "list").children(rows);
    let title = group.applies_to.map(|part| {
        heading(page, 2).text(voice.words.say(Message::PartsOfThisVideo)).text(": ").child(isolated(part))
    });
    el("div").class("group").children(title).child(list)
}

fn row(
    page: &Page,
    voice: &Voice,
    document: &Document,
    rights: &Rights,
    restriction: &Restriction,
) -> Element {
    let is_dated = matches!(restriction.code, Code::Embargo | Code::UseUntil);
    let locale = if is_dated { time_zone::locale(page) } else { voice.locale.clone() };
    let words = match said(restriction, rights, &voice.words, &locale) {
        // The agency's words are one text node, byte for byte.
        Said::Verbatim(text) => {
            of_feed(el("span"), document, restriction.lang.as_deref()).class("verbatim").text(text)
        }
        Said::Ours(parts) => el("span").children(parts.into_iter().map(part)),
    };
    let platform = platform_row(restriction, &voice.words).filter(|_| restriction.text.is_some());
    el("li")
        .part("restriction")
        .child(icon(of_kind(Kind::of(&restriction.code))))
        .children(platform.map(|name| el("span").class("platform").child(isolated(&name))))
        .child(words)
        .children(
            restriction.on_screen.then(|| el("span").class("mark").text(voice.words.say(Message::OnScreen))),
        )
        .children(restriction.url.as_ref().map(|url| link(url, url.host())))
}

fn part(part: Part) -> Element {
    match part {
        Part::Said(text) => el("span").text(text),
        Part::Named(text) => el("b").child(isolated(&text)),
    }
}

/// The credit line, and the button that copies it.
fn credit(voice: &Voice, document: &Document, rights: &Rights) -> Option<Element> {
    let line = credit_line(rights)?.to_owned();
    let said = Live::new(String::new());
    let shown_status = said.clone();
    let shown = rights.credit.as_ref().map(|credit| {
        let parts = voice.words.parts(Message::CreditLine, &[("credit", credit)]);
        of_feed(el("p"), document, None).children(parts.into_iter().map(part))
    });
    let (copied, refused) = (voice.say(Message::CreditCopied), voice.say(Message::CreditNotCopied));
    let button =
        button().part("copy-credit").child(icon(COPY)).text(voice.words.say(Message::CopyCredit)).on_press(
            move |_| {
                let (line, said) = (line.clone(), said.clone());
                let (copied, refused) = (copied.clone(), refused.clone());
                leptos::task::spawn_local(async move {
                    let sentence = if copy(&line).await { copied } else { refused };
                    said.set(sentence);
                });
            },
        );
    let status = el("span").attr("role", "status").live_text(move || shown_status.get());
    Some(el("div").part("credit").children(shown).child(button).child(status))
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
