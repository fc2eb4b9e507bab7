//! The cookie dialog: first layer, settings, and the button that stays.
//! Not here: what the reader's choice is and when it is asked for (`state::consent`).

mod begin;
mod choose;
mod first_layer;
mod saved;
mod settings;
mod siblings;

pub(super) use begin::begin;
pub use choose::{ConsentCommand, consent_command};
pub(super) use siblings::leave;

use super::Page;
use crate::browser::{Element, Place, el};
use crate::state::Consent;
use crate::text::Message;
use settings::Settings;

/// Everything about cookies, at the end of the widget's box.
pub(super) fn cookies(page: &Page) -> Element {
    let opener = Place::default();
    let settings = Settings::new(page);
    let awaited = settings.clone();
    let (pointed, focused) = (page.clone(), page.clone());
    el("div")
        .part("cookies")
        .live_state("aria-busy", move || awaited.are_awaited())
        .on("pointerenter", move || pointed.shell.pieces.prepare("settings"))
        .on("focusin", move || focused.shell.pieces.prepare("settings"))
        .child(first_layer::first_layer(page, &opener))
        .child(el("div").class("cookies-row").child(saved::saved(page)).child(reopen(page, &opener)))
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
            first_layer::takes_space(&asked) || !ask(&of_use, Consent::has_settings).unwrap_or(false)
        })
        .live_text(move || named.voice.with(|voice| voice.say(Message::CookieSettings)))
        .on_press(move |_| choose::open_settings(&page))
}

/// Something of the consent, followed; `None` before there is any.
fn ask<T>(page: &Page, pick: impl FnOnce(&Consent) -> T) -> Option<T> {
    page.consent.with(|consent| consent.as_ref().map(pick))
}
