//! "Your choice was saved", once, with Undo for ten seconds.
//! Not here: what undo goes back to (`state::consent`).

use std::cell::RefCell;

use super::ask;
use super::begin::{moment, show};
use super::choose;
use super::first_layer::takes_space;
use crate::browser::{Element, Live, Place, Timer, el};
use crate::text::Message;
use crate::view::Page;

/// How long the sentence stands, in milliseconds.
const STANDS: u32 = 10_000;

/// The sentence after a choice, and Undo.
pub(super) fn saved(page: &Page, opener: &Place, question: &Place) -> Element {
    let (page, held, place) = (page.clone(), page.clone(), Place::default());
    let (opener, question) = (opener.clone(), question.clone());
    let gone = Live::new(());
    let timer = RefCell::new(None);
    el("p").class("saved").attr("role", "status").at(&place.clone()).live(move || {
        gone.follow();
        let can_undo = ask(&page, |consent| consent.can_undo(moment().ms)).unwrap_or(false);
        if !can_undo {
            if place.has_focus() {
                // Undo has gone: the reader is left at the button beside it, or at the question that stands again.
                if takes_space(&page) { question.focus_soon() } else { opener.focus_soon() }
            }
            return Vec::new();
        }
        // Drawn anew when Undo has run out.
        let wake = gone.clone();
        timer.replace(Some(Timer::after(STANDS, move || wake.set(()))));
        let voice = page.voice_now();
        let undo = {
            let page = page.clone();
            el("button").attr("type", "button").text(voice.words.say(Message::Undo)).on_press(move |press| {
                if choose::press(&page, |consent| consent.undo(press.for_consent(true), moment().ms)) {
                    show(&page);
                }
            })
        };
        let kept = if held.holds_for_visit.get() { Message::KeptForVisit } else { Message::ChoiceSaved };
        vec![el("span").text(voice.words.say(kept)), undo]
    })
}
