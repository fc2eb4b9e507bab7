//! The mute button and the slider of the volume.
//! Not here: what they do (`state::player::Sound`).

use super::super::drive::Drive;
use super::{command_button, share};
use crate::browser::{Element, el};
use crate::state::player::{Command, Sound};
use crate::text::{PlayerMessage, player as words};
use crate::view::Page;
use crate::view::icon::{SILENCE, SOUND, icon};

pub(super) fn mute(page: &Page, drive: &Drive) -> Element {
    let silent = page.of_player(|player| player.sound.heard() == 0);
    let shown = silent.clone();
    let name = |silent| if silent == Some(true) { PlayerMessage::Unmute } else { PlayerMessage::Mute };
    command_button(page, drive, Command::Mute, move |voice| voice.say(name(silent.get())))
        .part("mute")
        .live(move || vec![icon(if shown.get() == Some(true) { SILENCE } else { SOUND })])
}

pub(super) fn volume(page: &Page, drive: &Drive) -> Element {
    let (named, value, text, filled) = (page.clone(), page.clone(), page.clone(), page.clone());
    let drive = drive.clone();
    el("input")
        .part("volume")
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", "100")
        .attr("step", "5")
        .live_value(move || sound(&value).heard().to_string())
        .live_style("--played", move || share(sound(&filled).heard().into(), 100))
        .live_attr("aria-label", move || Some(named.voice.with(|voice| voice.say(PlayerMessage::Volume))))
        .live_attr("aria-valuetext", move || {
            let voice = text.voice.get();
            Some(words::volume(sound(&text).heard(), &voice.words, &voice.locale))
        })
        .on_input(move |value| {
            if let Ok(volume) = value.parse() {
                drive.change(|player| Some(player.sound.volume_to(volume)));
            }
        })
}

fn sound(page: &Page) -> Sound {
    page.player(|player| player.sound).unwrap_or_default()
}
