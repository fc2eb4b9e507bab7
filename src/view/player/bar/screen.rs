//! The buttons for other screens, each where the platform has it: a small window, a television, the whole screen.
//! Not here: what the platform does (`browser`).

use super::super::drive::Drive;
use super::command_button;
use crate::browser::{Element, Live, el, full_screen_is_allowed};
use crate::state::Player;
use crate::state::player::Command;
use crate::text::PlayerMessage;
use crate::view::Page;
use crate::view::icon::{CAST, EXIT_FULL_SCREEN, FULL_SCREEN, PICTURE_IN_PICTURE, icon};

pub(super) fn picture_in_picture(page: &Page, drive: &Drive) -> Option<Element> {
    if !page.shell.media.picture_in_picture_is_allowed() {
        return None;
    }
    let is_in = page.of_player(Player::is_in_picture);
    let button = command_button(page, drive, Command::PictureInPicture, |voice| {
        voice.say(PlayerMessage::PictureInPicture)
    });
    Some(
        button
            .part("picture-in-picture")
            .live_state("aria-pressed", move || is_in.get() == Some(true))
            .child(icon(PICTURE_IN_PICTURE)),
    )
}

/// There while a screen to send the footage to is there.
pub(super) fn remote_screen(page: &Page, drive: &Drive) -> Option<Element> {
    let is_there = Live::new(false);
    let told = is_there.clone();
    let media = page.shell.media.clone();
    drive.keep_remote(media.watch_remote_screens(move |there| told.set(there))?);
    let page = page.clone();
    Some(
        el("button")
            .part("remote-screen")
            .attr("type", "button")
            .live_flag("hidden", move || !is_there.get())
            .live_attr("aria-label", move || {
                Some(page.voice.with(|voice| voice.say(PlayerMessage::RemoteScreen)))
            })
            .on_press(move |_| media.choose_remote_screen())
            .child(icon(CAST)),
    )
}

pub(super) fn full_screen(page: &Page, drive: &Drive) -> Option<Element> {
    if !full_screen_is_allowed() && !page.shell.media.can_fill_screen_alone() {
        return None;
    }
    let fills = page.of_player(Player::is_full_screen);
    let shown = fills.clone();
    let button = command_button(page, drive, Command::FullScreen, move |voice| {
        let name =
            if fills.get() == Some(true) { PlayerMessage::ExitFullScreen } else { PlayerMessage::FullScreen };
        voice.say(name)
    });
    Some(
        button
            .part("full-screen")
            .live(move || vec![icon(if shown.get() == Some(true) { EXIT_FULL_SCREEN } else { FULL_SCREEN })]),
    )
}
