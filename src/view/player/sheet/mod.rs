//! What stands over the picture on request: the settings of the player, and its keys. A piece of its own.
//! Not here: the settings of cookies (`cookies`), or what a setting does (`state::player`).

mod help;
mod menu;
mod quality;
mod settings;

use super::drive::Drive;
use crate::browser::{Arrival, Delivery, Element, Place, button, el, piece};
use crate::state::Report;
use crate::state::player::Sheet;
use crate::text::{Message, PlayerMessage};
use crate::view::icon::{SETTINGS, icon};
use crate::view::{Page, StoryEvent, Voice};

piece! {
    /// A sheet as it stands now.
    player_sheet: fn sheet(page: Page, drive: Drive, which: Sheet) -> Vec<Element> {
        match which {
            Sheet::None => Vec::new(),
            Sheet::Settings => settings::settings(&page, &drive),
            Sheet::Help => help::help(&page, &drive),
        }
    }
}

/// The button that opens the settings, and takes them away.
pub(super) fn opener(page: &Page, drive: &Drive) -> Element {
    let shown = page.of_player(|player| player.sheet);
    let (page, drive) = (page.clone(), drive.clone());
    button()
        .part("player-settings-button")
        .live_attr("aria-label", move || Some(page.voice.with(|voice| voice.say(PlayerMessage::Settings))))
        .live_state("aria-expanded", move || shown.get() == Some(Sheet::Settings))
        .at(drive.opener())
        .on_press(move |_| drive.turn_sheet(Sheet::Settings))
        .child(icon(SETTINGS))
}

/// Where a sheet stands while it is asked for.
pub(super) fn place(page: &Page, drive: &Drive) -> Element {
    let (filling, place) = (Arrival::default(), Place::default());
    bring_and_focus(page, drive, &filling, &place);
    let (page, failed) = (page.clone(), drive.clone());
    el("div").class("sheet-place").at(&place).live(move || match filling.delivery() {
        Delivery::Unasked | Delivery::Asked => Vec::new(),
        Delivery::There => filling.take(),
        Delivery::Failed => vec![not_there(&page, &failed, &filling)],
    })
}

/// Fetches what is asked for, and leads the reader there when it has come.
fn bring_and_focus(page: &Page, drive: &Drive, filling: &Arrival, place: &Place) {
    let shown = page.of_player(|player| player.sheet);
    let (follower, page, drive, filling) = (page.clone(), page.clone(), drive.clone(), filling.clone());
    let (arrived, place) = (filling.clone(), place.clone());
    follower.follow(move || {
        let which = shown.get().unwrap_or_default();
        filling.forget();
        if which != Sheet::None {
            bring(&page, &drive, &filling, which);
        }
    });
    let mut before = Delivery::Unasked;
    follower.follow(move || {
        let delivery = arrived.delivery();
        if delivery != before && matches!(delivery, Delivery::There | Delivery::Failed) {
            place.focus_first_soon("select,button,input");
        }
        before = delivery;
    });
}

fn bring(page: &Page, drive: &Drive, filling: &Arrival, which: Sheet) {
    let (made, drive) = (page.clone(), drive.clone());
    filling.bring(&page.shell.pieces, "player_sheet", move || sheet(made, drive, which));
}

/// A sheet in its language, with the button that takes it away last.
fn framed(element: Element, name: &str, voice: &Voice, drive: &Drive) -> Element {
    element
        .attr("role", "group")
        // Where a press gives a button no focus, as in Safari, the keys are heard here all the same.
        .attr("tabindex", "-1")
        .attr("lang", voice.language.tag())
        .attr("dir", voice.dir())
        .attr("aria-label", name)
        .child(close(voice, drive))
}

fn close(voice: &Voice, drive: &Drive) -> Element {
    let drive = drive.clone();
    button().class("close").attr("aria-label", voice.words.say(Message::Close)).text("×").on_press(
        move |_| {
            drive.close_sheet();
        },
    )
}

fn not_there(page: &Page, drive: &Drive, filling: &Arrival) -> Element {
    page.tell(StoryEvent::Error(Report::of_piece("the settings of the player did not come")));
    let voice = page.voice_now();
    let (again, filling, closed) = (page.clone(), filling.clone(), drive.clone());
    let drive = drive.clone();
    el("div")
        .class("sheet")
        .child(el("p").attr("role", "status").text(voice.words.say(PlayerMessage::SheetFailed)))
        .child(button().part("retry").text(voice.words.say(Message::Retry)).on_press(move |_| {
            let which = again.player(|player| player.sheet).unwrap_or_default();
            bring(&again, &drive, &filling, which);
        }))
        .child(button().text(voice.words.say(Message::Close)).on_press(move |_| {
            closed.close_sheet();
        }))
}
