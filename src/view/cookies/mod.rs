//! The cookie dialog: first layer, settings, and the button that stays.
//! Not here: what the reader's choice is and when it is asked for (`state::consent`).

mod begin;
mod choose;
mod erase;
mod first_layer;
mod host;
mod receipt;
mod saved;
mod scan;
mod settings;
mod siblings;

pub(super) use begin::{begin, moment};
pub(super) use choose::press as decide;
pub use choose::{ConsentCommand, consent_command};
pub(super) use first_layer::Pointer;
pub(super) use siblings::leave;

use super::{Page, StoryEvent};
use crate::browser::{Element, Place, el};
use crate::state::{Consent, Report};
use crate::text::Message;
use settings::Settings;

/// What is said about them before and beside a choice.
const SENTENCES: [Message; 3] =
    [Message::CookiesNecessary, Message::CookiesOptional, Message::CookiesManaged];

/// That and the buttons, in the order of the screen.
const NOTICE: [Message; 6] = [
    Message::CookiesNecessary,
    Message::CookiesOptional,
    Message::CookiesManaged,
    Message::AcceptOptional,
    Message::RejectOptional,
    Message::OpenSettings,
];

/// Everything about cookies, at the end of the widget's box.
pub(super) fn cookies(page: &Page) -> Element {
    let (opener, question) = (Place::default(), Place::default());
    let settings = Settings::new(page);
    let (awaited, given_up) = (settings.clone(), settings.clone());
    let (pointed, focused) = (page.clone(), page.clone());
    el("div")
        .part("cookies")
        .live_state("aria-busy", move || awaited.are_awaited())
        .on_key(move |key| key.as_key_press().key == "Escape" && given_up.give_up())
        .on("pointerenter", move || pointed.shell.pieces.prepare("settings"))
        .on("focusin", move || focused.shell.pieces.prepare("settings"))
        .child(first_layer::first_layer(page, &opener, &question))
        .child(
            el("div")
                .class("cookies-row")
                .child(saved::saved(page, &opener, &question))
                .child(reopen(page, &opener)),
        )
        .child(settings.dialog(&opener))
}

/// The button that opens the settings again, at any time after a choice.
fn reopen(page: &Page, opener: &Place) -> Element {
    let (named, asked, of_use) = (page.clone(), page.clone(), page.clone());
    let page = page.clone();
    el("button")
        .part("cookie-settings")
        .attr("type", "button")
        .at(opener)
        .live_flag("hidden", move || {
            let opens = |consent: &Consent| consent.has_settings() || consent.opens().is_some();
            first_layer::takes_space(&asked) || !ask(&of_use, opens).unwrap_or(false)
        })
        .live_text(move || named.voice.with(|voice| voice.say(Message::CookieSettings)))
        .on_press(move |_| choose::open_settings(&page))
}

/// Does something with a piece that is there to do it; without the piece it is left undone and `missing` is told.
fn with_piece(page: &Page, name: &'static str, missing: &'static str, act: fn(Page)) {
    let told = page.clone();
    page.shell.pieces.load(name, move |there| {
        if there.is_ok() {
            act(told);
        } else {
            told.tell(StoryEvent::Error(Report::of_piece(missing)));
        }
    });
}

/// Something of the consent, followed; `None` before there is any.
fn ask<T>(page: &Page, pick: impl FnOnce(&Consent) -> T) -> Option<T> {
    page.consent.with(|consent| consent.as_ref().map(pick))
}
