//! The words and buttons over the picture of another site's player, and those below the player.
//! Not here: what a press does (`card`).

use std::rc::Rc;

use super::card::{Card, Shows};
use super::is_offered;
use crate::browser::{Element, button, el};
use crate::feed::ThirdParty;
use crate::state::consent::Consent;
use crate::text::{Message, ThirdPartyMessage, player};
use crate::view::Voice;
use crate::view::cookies::{decide, moment};
use crate::view::feed_text::sentence;
use crate::view::icon::{PLAY, icon};

impl Card {
    /// The words and buttons over the picture, or those below the player.
    pub(super) fn words(self: &Rc<Self>) -> Vec<Element> {
        let voice = self.page.voice.get();
        if !is_offered(&self.page) {
            return Vec::new();
        }
        let Some(third_party) = self.third_party() else { return Vec::new() };
        vec![match self.shows.get() {
            Shows::Picture => self.placeholder(&third_party, &voice, false),
            Shows::Refused => self.placeholder(&third_party, &voice, true),
            Shows::Player => self.row(&third_party, &voice),
        }]
    }

    /// The words and buttons over the picture.
    fn placeholder(self: &Rc<Self>, third_party: &ThirdParty, voice: &Voice, is_refused: bool) -> Element {
        let ask =
            |pick: fn(&Consent) -> bool| self.page.consent.with(|consent| consent.as_ref().is_some_and(pick));
        let (is_allowed, can_allow) =
            (ask(Consent::always_allows_third_party), ask(Consent::can_always_allow_third_party));
        let down = self.pointer.clone();
        let said = if is_refused {
            ThirdPartyMessage::NotAllowedHere
        } else if is_allowed {
            ThirdPartyMessage::PlayerOf
        } else {
            ThirdPartyMessage::WhatAPressDoes
        };
        let always = (can_allow && !is_refused).then(|| self.always(third_party, voice));
        el("div")
            .part("third-party")
            .on("pointerdown", move || down.went_down())
            .child(named(
                el("p").attr("id", "third-party-said").maybe_attr("role", is_refused.then_some("alert")),
                voice,
                said,
                third_party,
            ))
            .child(
                el("div")
                    .class("choices")
                    .children((!is_refused).then(|| self.start_button(voice)))
                    .children(always)
                    .children(is_refused.then(|| watch_there(third_party, voice)))
                    .children(privacy(third_party, voice)),
            )
    }

    fn start_button(self: &Rc<Self>, voice: &Voice) -> Element {
        let card = Rc::clone(self);
        let name = self.page.story(|story| {
            let length = story.video.as_ref().and_then(|video| video.duration);
            player::play_name(&story.headline, length, &voice.words, &voice.locale)
        });
        button()
            .class("start")
            .at(&self.play)
            .attr("aria-label", name.unwrap_or_default())
            .attr("aria-describedby", "third-party-said")
            .child(icon(PLAY))
            .child(el("span").text(voice.words.say(Message::PlayVideo)))
            .on_press(move |press| card.start(card.pointer.press(press)))
    }

    fn always(self: &Rc<Self>, third_party: &ThirdParty, voice: &Voice) -> Element {
        let card = Rc::clone(self);
        named(button(), voice, ThirdPartyMessage::AlwaysAllow, third_party).on_press(move |press| {
            let press = card.pointer.press(press);
            if decide(&card.page, |consent| consent.always_allow_third_party(press, moment())) {
                card.start(press);
            }
        })
    }

    /// What stands below the player while it is there.
    fn row(self: &Rc<Self>, third_party: &ThirdParty, voice: &Voice) -> Element {
        let close = Rc::clone(self);
        el("div")
            .class("third-party-row")
            .child(watch_there(third_party, voice))
            .children(privacy(third_party, voice))
            .child(
                button()
                    .text(voice.words.say(ThirdPartyMessage::ClosePlayer))
                    .on_press(move |_| close.end(Shows::Picture, true)),
            )
    }
}

/// A link for who would rather be there, or has to be.
pub(super) fn watch_there(third_party: &ThirdParty, voice: &Voice) -> Element {
    link(third_party.src.href(), voice, ThirdPartyMessage::WatchThere, third_party)
}

fn privacy(third_party: &ThirdParty, voice: &Voice) -> Option<Element> {
    let page = third_party.privacy_url.as_ref()?;
    Some(link(page.href(), voice, ThirdPartyMessage::PrivacyPage, third_party))
}

fn link(href: &str, voice: &Voice, message: ThirdPartyMessage, third_party: &ThirdParty) -> Element {
    let link = el("a").attr("href", href).attr("target", "_blank").attr("rel", "noopener");
    named(link, voice, message, third_party)
}

/// An element that says this, where the provider's name turns none of our words around.
fn named(element: Element, voice: &Voice, message: ThirdPartyMessage, third_party: &ThirdParty) -> Element {
    sentence(element, voice.words.parts(message, &[("provider", &third_party.provider)]))
}

pub(super) fn fill(voice: &Voice, message: ThirdPartyMessage, third_party: &ThirdParty) -> String {
    voice.words.fill(message, &[("provider", &third_party.provider)])
}
