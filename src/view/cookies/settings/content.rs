//! What is in the settings, a piece of its own: what was chosen before, the categories, the answers.
//! Not here: the dialog it is in (`super`), a category (`categories`), or what a choice does (`choose`).

use super::super::SENTENCES;
use super::super::begin::{categories, moment, third_party as third_party_in};
use super::super::choose;
use super::super::first_layer::Pointer;
use super::categories::{necessary, row};
use super::discard;
use super::receipt;
use crate::browser::{Element, Live, el, piece};
use crate::feed::{Category, Civil, Provider};
use crate::state::Consent;
use crate::state::consent::{self, Choice, Choices, LIFETIME, third_party_category};
use crate::text::{Locale, Message, SettingsMessage};
use crate::view::{Page, Voice};

piece! {
    /// The settings as they stand now, for a dialog that opens.
    pub(super) settings: fn content(page: Page, pointer: Pointer) -> Vec<Element> {
        vec![filled(&page, &pointer)]
    }
}

fn filled(page: &Page, pointer: &Pointer) -> Element {
    let voice = page.voice_now();
    let asked = page
        .document
        .now(|document| document.as_ref().map(|document| categories(document, &voice)).unwrap_or_default());
    let third_party = third_party(page, &voice);
    let categories: Vec<Category> = asked.iter().cloned().chain(third_party).collect();
    let switches: Vec<(String, Live<bool>)> = categories
        .iter()
        .map(|category| {
            let is_on = page
                .consent
                .now(|consent| consent.as_ref().is_some_and(|consent| consent.allows(&category.id)));
            (category.id.clone(), Live::new(is_on))
        })
        .collect();
    let rows: Vec<Element> = categories
        .iter()
        .zip(&switches)
        .map(|(category, (_, is_on))| row(page, &voice, category, is_on))
        .collect();
    let wanted = move || -> Choices {
        let choice = |on| if on { Choice::Granted } else { Choice::Denied };
        switches.iter().map(|(id, is_on)| (id.clone(), choice(is_on.now(|on| *on)))).collect()
    };
    let button = |message: SettingsMessage, decide: Decide| {
        let (page, pointer) = (page.clone(), pointer.clone());
        el("button").attr("type", "button").text(voice.words.say(message)).on_press(move |press| {
            choose::press(&page, |consent| decide(consent, pointer.press(press)));
        })
    };
    let close = page.clone();
    el("div")
        .class("settings-content")
        .child(el("h2").text(voice.words.say(Message::CookieSettings)))
        .child(el("p").text(SENTENCES.map(|message| voice.words.say(message)).join(" ")))
        .children(chosen(page, &voice, &categories).map(|sentence| el("p").class("chosen").text(sentence)))
        .children(receipt::link(page, &voice, &asked))
        .child(el("p").text(voice.words.count(SettingsMessage::KeptForDays, LIFETIME.into(), &voice.locale)))
        .child(necessary(&voice))
        .children(rows)
        .children(other_players(page, &voice).map(|sentence| el("p").text(sentence)))
        .child(
            el("div")
                .class("choices")
                .child(button(
                    SettingsMessage::AcceptAll,
                    Box::new(|consent, press| consent.accept_all(press, moment())),
                ))
                .child(button(
                    SettingsMessage::RejectAll,
                    Box::new(|consent, press| consent.reject_all(press, moment())),
                ))
                .child(button(
                    SettingsMessage::Save,
                    Box::new(move |consent, press| consent.save(&wanted(), press, moment())),
                )),
        )
        .child(
            el("button")
                .class("close")
                .attr("type", "button")
                .attr("aria-label", voice.words.say(Message::Close))
                .text("×")
                .on_press(move |_| discard(&close)),
        )
}

type Decide = Box<dyn Fn(&mut Consent, consent::Press) -> bool>;

/// "You chose … on …", for a choice made before about what is asked here; of several the last.
fn chosen(page: &Page, voice: &Voice, categories: &[Category]) -> Option<String> {
    page.consent.now(|consent| {
        let consent = consent.as_ref()?;
        let answers = consent.categories().filter_map(|category| consent.answer_of(category));
        let day = answers.map(|(_, day)| day).max()?;
        let all = consent.categories().all(|category| consent.allows(category));
        let none = !consent.categories().any(|category| consent.allows(category));
        let choice = match (all, none) {
            (_, true) => voice.say(SettingsMessage::ChoseNecessary),
            (true, _) => voice.say(SettingsMessage::ChoseAll),
            _ => {
                let granted = categories.iter().filter(|category| consent.allows(&category.id));
                let names: Vec<String> = granted.map(|category| category.title.clone()).collect();
                voice.words.list(&names)
            }
        };
        let day = voice.locale.day(Civil::at(i64::from(day) * 86_400, 0));
        Some(voice.words.fill(SettingsMessage::YouChose, &[("choice", &choice), ("date", &day)]))
    })
}

/// The row of the story's third-party player.
fn third_party(page: &Page, voice: &Voice) -> Option<Category> {
    let player = page.document.now(|document| Some(third_party_in(document.as_ref()?)?.clone()))?;
    let about = |message| voice.words.fill(message, &[("provider", &player.provider)]);
    let (title, text) = (about(SettingsMessage::PlayersOf), about(SettingsMessage::PlayersOfText));
    let id = third_party_category(player.src.host());
    let provider =
        Provider { name: player.provider, purpose: None, retention: None, privacy_url: player.privacy_url };
    Some(Category { id, title, text, providers: vec![provider], stores: Vec::new() })
}

/// How many sites besides may show their players, which a record cannot name.
fn other_players(page: &Page, voice: &Voice) -> Option<String> {
    let others = page.consent.now(|consent| {
        let consent = consent.as_ref()?;
        let own = usize::from(consent.always_allows_third_party());
        Some(consent.record()?.third_parties().saturating_sub(own))
    })?;
    let others = u64::try_from(others).ok().filter(|others| *others > 0)?;
    Some(voice.words.count(SettingsMessage::OtherPlayers, others, &voice.locale))
}
