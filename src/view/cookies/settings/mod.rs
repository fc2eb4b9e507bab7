//! The settings dialog, opened by the reader and filled by a piece of the module that comes when it is.
//! Not here: what is in it (`content`).

mod categories;
mod content;
mod receipt;

use std::cell::Cell;
use std::rc::Rc;

use super::choose::change;
use super::first_layer::Pointer;
use super::{Consent, ask};
use crate::browser::{
    Arrival, Delivery, Element, Place, button, close_dialog, dialog_is_open, el, open_dialog,
};
use crate::state::Report;
use crate::state::consent::Surface;
use crate::text::Message;
use crate::view::{Page, StoryEvent};
use content::content;

/// The settings of one widget, from the press that opens them.
#[derive(Clone)]
pub(super) struct Settings {
    page: Page,
    filling: Arrival,
    pointer: Pointer,
}

impl Settings {
    pub(super) fn new(page: &Page) -> Self {
        let settings = Self { page: page.clone(), filling: Arrival::default(), pointer: Pointer::default() };
        let (follower, filled) = (page.clone(), settings.clone());
        follower.follow(move || {
            if is_asked_for(&filled.page) {
                filled.bring();
            } else {
                filled.filling.forget();
            }
        });
        settings
    }

    /// Whether they are asked for and not there yet.
    pub(super) fn are_awaited(&self) -> bool {
        self.filling.delivery() == Delivery::Asked
    }

    /// Asks for them no more, where they are on their way; whether they were.
    pub(super) fn give_up(&self) -> bool {
        let are_awaited = self.filling.delivery_now() == Delivery::Asked;
        if are_awaited {
            discard(&self.page);
        }
        are_awaited
    }

    /// The dialog.
    pub(super) fn dialog(&self, opener: &Place) -> Element {
        let dialog = Place::default();
        self.open_and_close(&dialog, opener);
        let (named, outside, discarded) = (self.page.clone(), self.page.clone(), self.page.clone());
        let (settings, down) = (self.clone(), self.pointer.clone());
        let (closed, shown) = (dialog.clone(), dialog.clone());
        let beside = Rc::new(Cell::new(false));
        let began = Rc::clone(&beside);
        el("dialog")
            .part("settings")
            .attr("tabindex", "-1")
            .at(&dialog)
            .live_attr("aria-label", move || {
                Some(named.voice.with(|voice| voice.say(Message::CookieSettings)))
            })
            // Escape; and a press beside the dialog, which is a press on the dialog itself. The event comes
            // late: the dialog may be open again.
            .on("close", move || {
                if !dialog_is_open(&closed) {
                    discard(&discarded);
                }
            })
            .on_pointer_down(move |press| {
                down.went_down();
                began.set(press.on_itself);
            })
            .on_press(move |press| {
                // Text that is selected from inside to beside it ends in a press on it, too.
                if press.on_itself && beside.take() {
                    discard(&outside);
                }
            })
            .live(move || match settings.filling.delivery() {
                Delivery::There => settings.filling.take(),
                // After a press of Retry.
                Delivery::Asked if dialog_is_open(&shown) => vec![settings.not_there()],
                Delivery::Asked | Delivery::Unasked => Vec::new(),
                Delivery::Failed => vec![settings.not_there()],
            })
    }

    fn bring(&self) {
        let (page, pointer) = (self.page.clone(), self.pointer.clone());
        self.filling.bring(&self.page.shell.pieces, "settings", move || content(page, pointer));
    }

    /// The platform's dialog follows what is asked for, and the focus comes back to a button that is there.
    fn open_and_close(&self, dialog: &Place, opener: &Place) {
        let (settings, dialog, opener) = (self.clone(), dialog.clone(), opener.clone());
        let (mut was_open, mut before) = (false, Delivery::Unasked);
        self.page.follow(move || {
            let delivery = settings.filling.delivery();
            let is_new = before != delivery;
            before = delivery;
            let can_open = match delivery {
                Delivery::There | Delivery::Failed => true,
                // After a press of Retry it stays open.
                Delivery::Asked => was_open,
                Delivery::Unasked => false,
            };
            if is_new && delivery == Delivery::Failed {
                settings.page.tell(StoryEvent::Error(Report::of_piece("the cookie settings did not come")));
            }
            let is_open = is_asked_for(&settings.page) && can_open;
            if is_open && was_open && !dialog_is_open(&dialog) {
                // Closed by the reader and asked for again before that was told: what was chosen is void.
                was_open = false;
                settings.filling.forget();
                settings.bring();
                return;
            }
            if is_open {
                open_dialog(&dialog);
                if is_new && delivery == Delivery::There {
                    dialog.focus_soon();
                }
            } else if was_open {
                close_dialog(&dialog);
                let is_decided =
                    ask(&settings.page, |consent| consent.surface() == Surface::None).unwrap_or(false);
                if is_decided {
                    opener.focus_soon_unless_page_has_it();
                }
            }
            was_open = is_open;
        });
    }

    fn not_there(&self) -> Element {
        let page = &self.page;
        let voice = page.voice_now();
        let (again, close) = (self.clone(), page.clone());
        let button = |message| button().text(voice.words.say(message));
        el("div")
            .class("settings-content")
            .child(el("p").attr("role", "status").text(voice.words.say(Message::SettingsFailed)))
            .child(
                el("div")
                    .class("choices")
                    .child(button(Message::Retry).part("retry").on_press(move |_| again.bring()))
                    .child(button(Message::Close).on_press(move |_| discard(&close))),
            )
    }
}

/// Closes the settings without a choice.
fn discard(page: &Page) {
    let is_open = page
        .consent
        .now(|consent| consent.as_ref().is_some_and(|consent| consent.surface() == Surface::Settings));
    if is_open {
        change(page, Consent::discard);
    }
}

fn is_asked_for(page: &Page) -> bool {
    ask(page, |consent| consent.surface() == Surface::Settings).unwrap_or(false)
}
