//! Who may use a work and under which terms, in the words of schema.org.
//! Not here: the regions of footage (`footage`), which only media have.

use super::{Telling, date};
use crate::feed::{Access, Document, Link, Restriction, Rights};
use crate::text::json::{Object, quoted};
use crate::text::restriction::{Said, credit_line, platforms, said};
use crate::text::{Message, access};

/// Puts the rights into the work they are about.
pub(super) fn put(work: &mut Object, document: &Document, rights: &Rights, telling: &Telling) {
    let is_free = rights.access == Access::Public;
    work.value("isAccessibleForFree", if is_free { "true" } else { "false" });
    let badge = access::badge(&rights.access, telling.words);
    work.text("conditionsOfAccess", rights.access_text.as_deref().or(badge.as_deref()));
    work.text("creditText", credit_line(rights));
    work.text("copyrightNotice", rights.copyright.as_deref());
    work.text("acquireLicensePage", rights.acquire_url.as_ref().map(Link::href));
    work.text("expires", date(rights.use_until.as_ref()).as_deref());
    let mut terms = Vec::new();
    terms.extend(rights.policy_url.as_ref().map(|link| quoted(link.href())));
    if rights.restrictions.are_unknown() {
        let words = telling.words.say(Message::RestrictionsUnknown);
        terms.push(term(words, telling.language.tag()).end());
    }
    for row in rights.restrictions.rows() {
        terms.push(restriction(document, rights, row, telling));
    }
    work.list("usageInfo", &terms);
}

/// The agency's own words byte for byte, else ours for the code; and what else the card shows with them.
fn restriction(document: &Document, rights: &Rights, row: &Restriction, telling: &Telling) -> String {
    let words = said(row, rights, telling.words, telling.locale);
    let language = match &words {
        Said::Verbatim(_) => row.lang.as_ref().unwrap_or(&document.language),
        Said::Ours(_) => telling.language.tag(),
    };
    let mut term = term(&words.as_text(), language);
    // Without these, a term on some of it would read as one on all of it.
    let platforms = platforms(row, telling.words);
    let is_named = row.text.is_some() && !platforms.is_empty();
    term.text("name", is_named.then(|| telling.words.list(&platforms)).as_deref());
    if let Some(part) = &row.applies_to {
        let mut clip = Object::of("Clip");
        clip.text("name", Some(part));
        term.value("about", &clip.end());
    }
    term.text("url", row.url.as_ref().map(Link::href));
    term.end()
}

fn term(text: &str, language: &str) -> Object {
    let mut term = Object::of("CreativeWork");
    term.text("text", Some(text));
    term.text("inLanguage", Some(language));
    term
}
