//! The categories of the cookie settings with their providers: one switch each, none on at first, and turned by the reader alone.
//! Not here: what is chosen by them (`content`, `choose`).

use crate::browser::{Element, Live, el};
use crate::feed::{Category, Provider};
use crate::text::{Message, SettingsMessage};
use crate::view::feed_text::{isolated, said_by_feed, sentence};
use crate::view::{Page, Voice};

/// What is always on.
pub(super) fn necessary(voice: &Voice) -> Element {
    el("section")
        .class("category")
        .child(el("h3").text(voice.words.say(SettingsMessage::NecessaryTitle)))
        .child(el("span").class("always-on").text(voice.words.say(SettingsMessage::AlwaysOn)))
        .child(el("p").text(voice.words.say(SettingsMessage::NecessaryText)))
}

/// A category with its switch, which is `is_on`.
pub(super) fn row(page: &Page, voice: &Voice, category: &Category, is_on: &Live<bool>) -> Element {
    let by_browser = page.consent.now(|consent| {
        consent
            .as_ref()
            .is_some_and(|consent| consent.gpc_denies(&category.id) && !consent.allows(&category.id))
    });
    let switch = el("input")
        .attr("type", "checkbox")
        .attr("role", "switch")
        .live_checked({
            let is_on = is_on.clone();
            move || is_on.get()
        })
        .on_press({
            let is_on = is_on.clone();
            // Told in any case: a press that does not count is not to be seen either.
            move |press| is_on.update(|on| *on ^= press.trusted)
        });
    // What a label makes of a script's press, a browser gives out as the reader's.
    let label = el("label").on_press_unless(|press| !press.trusted);
    el("section")
        .class("category")
        .child(el("h3").child(label.child(switch).child(said(page, category, &category.title))))
        .children(
            by_browser
                .then(|| el("p").class("by-browser").text(voice.words.say(SettingsMessage::OffByBrowser))),
        )
        .child(el("p").child(said(page, category, &category.text)))
        .children(stores(voice, &category.stores))
        .children(providers(page, voice, &category.providers))
}

/// What is said of a category: in the agency's words, or in ours where the widget asks for itself or for a player.
fn said(page: &Page, category: &Category, words: &str) -> Element {
    let is_of_feed = page.document.now(|document| {
        let notice = document.as_ref().and_then(|document| document.consent.as_ref());
        notice.is_some_and(|notice| notice.categories.iter().any(|own| own.id == category.id))
    });
    if is_of_feed { said_by_feed(words, page) } else { isolated(words) }
}

/// Under which names the browser keeps what the category stores: a reader finds them in the browser's own list.
fn stores(voice: &Voice, names: &[String]) -> Option<Element> {
    (!names.is_empty()).then(|| {
        let words = voice.words.say(SettingsMessage::StoredAs);
        el("p").text(words).text(voice.words.say(Message::Colon)).child(isolated(&voice.words.list(names)))
    })
}

fn providers(page: &Page, voice: &Voice, providers: &[Provider]) -> Option<Element> {
    if providers.is_empty() {
        return None;
    }
    let rows = providers.iter().map(|provider| {
        let fact = |message: SettingsMessage, value: &Option<String>| {
            let value = value.as_deref()?;
            Some(
                el("p")
                    .text(voice.words.say(message))
                    .text(voice.words.say(Message::Colon))
                    .child(said_by_feed(value, page)),
            )
        };
        let page = provider.privacy_url.as_ref().map(|url| {
            let words = voice.words.parts(SettingsMessage::PrivacyPage, &[("provider", &provider.name)]);
            sentence(el("a").attr("href", url.href()).attr("rel", "noopener"), words)
        });
        el("li")
            .child(el("b").child(isolated(&provider.name)))
            .children(fact(SettingsMessage::Purpose, &provider.purpose))
            .children(fact(SettingsMessage::Retention, &provider.retention))
            .children(page)
    });
    let summary = el("summary").text(voice.words.say(SettingsMessage::Providers));
    Some(el("details").child(summary).child(el("ul").children(rows)))
}
