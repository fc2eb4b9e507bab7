//! The captions button.
//! Not here: the menu of their languages (`sheet`), or which captions are shown (`state::player::Captions`).

use super::super::drive::Drive;
use super::command_button;
use crate::browser::{Element, Place};
use crate::state::player::{Captions, Command};
use crate::text::PlayerMessage;
use crate::view::Page;
use crate::view::icon::{CAPTIONS, icon};

pub(super) fn captions(page: &Page, drive: &Drive) -> Element {
    let of = |pick: fn(&Captions) -> bool| {
        let page = page.clone();
        move || page.player(|player| pick(&player.captions)).unwrap_or(false)
    };
    let has = of(|captions| !captions.tracks().is_empty());
    let (button, leading) = (Place::default(), drive.clone());
    command_button(page, drive, Command::Captions, |voice| voice.say(PlayerMessage::Captions))
        .part("captions")
        .at(&button.clone())
        .live_flag("hidden", move || {
            let is_hidden = !has();
            if is_hidden && button.has_focus() {
                leading.focus_play();
            }
            is_hidden
        })
        .live_state("aria-pressed", of(|captions| captions.shown().is_some()))
        .child(icon(CAPTIONS))
}
