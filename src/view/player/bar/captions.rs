//! The captions button and the menu of their languages.
//! Not here: which captions are shown (`state::player::Captions`).

use super::{Drive, command_button};
use crate::browser::{Element, el};
use crate::state::player::{Captions, Command};
use crate::text::{PlayerMessage, player as words};
use crate::view::Page;
use crate::view::icon::{CAPTIONS, icon};

pub(super) fn captions(page: &Page, drive: &Drive) -> Element {
    let of = |pick: fn(&Captions) -> bool| {
        let page = page.clone();
        move || page.player(|player| pick(&player.captions)).unwrap_or(false)
    };
    let is_on = of(|captions| captions.shown().is_some());
    let is_absent = {
        let has = of(|captions| !captions.tracks().is_empty());
        move || !has()
    };
    let button = command_button(page, drive, Command::Captions, |voice| voice.say(PlayerMessage::Captions))
        .part("captions")
        .live_state("aria-pressed", is_on)
        .child(icon(CAPTIONS));
    el("span")
        .class("captions-control")
        .live_flag("hidden", is_absent)
        .child(button)
        .child(languages(page, drive))
}

/// The menu of caption languages, where there is more than one.
fn languages(page: &Page, drive: &Drive) -> Element {
    let of_player = page.of_player(|player| player.captions.clone());
    let (page, drive) = (page.clone(), drive.clone());
    el("span").class("caption-languages").live(move || {
        let voice = page.voice.get();
        let Some(captions) = of_player.get() else { return Vec::new() };
        if captions.tracks().len() < 2 {
            return Vec::new();
        }
        let option = |value: String, name: String| {
            let chosen =
                captions.shown().map_or_else(|| value.is_empty(), |shown| value == shown.to_string());
            el("option").attr("value", value).maybe_attr("selected", chosen.then_some("")).text(name)
        };
        let off = option(String::new(), voice.say(PlayerMessage::CaptionsOff));
        let tracks = captions.tracks().iter().filter_map(|&index| {
            let name = page.video(|video| {
                let track = video.tracks.get(index)?;
                Some(words::track_name(
                    track.label.as_deref(),
                    track.srclang.as_deref(),
                    &voice.words,
                    &voice.locale,
                ))
            });
            Some(option(index.to_string(), name??))
        });
        let options: Vec<Element> = std::iter::once(off).chain(tracks).collect();
        let drive = drive.clone();
        vec![
            el("select")
                .attr("aria-label", voice.say(PlayerMessage::CaptionsLanguage))
                .children(options)
                .on_choice(move |value| drive.change(|player| player.captions.choose(value.parse().ok()))),
        ]
    })
}
