//! The menu of qualities, where there is a choice.
//! Not here: which there are and what a choice leads to (`state::player`), or their names (`text`).

use super::super::drive::{Drive, now};
use crate::browser::{Element, el};
use crate::state::player::{Quality, Rung};
use crate::text::SheetMessage;
use crate::text::player::{quality_auto, quality_names};
use crate::view::{Page, Voice};

/// The menu: leaving it to the player, and each quality. It is drawn anew for other qualities and not for
/// another choice, which would take the focus from it.
pub(super) fn quality(page: &Page, drive: &Drive, voice: &Voice) -> Element {
    let options = page.of_player(|player| player.quality.options().cloned().collect::<Vec<Rung>>());
    let state = page.of_player(|player| (player.quality.chosen(), player.quality.shown()));
    let (page, drive, voice) = (page.clone(), drive.clone(), voice.clone());
    el("div").live(move || {
        if options.get().is_none_or(|options| options.len() < 2) {
            return Vec::new();
        }
        let voice = voice.clone();
        let of_quality = {
            let page = page.clone();
            move |name: &dyn Fn(&Quality) -> Vec<String>| {
                page.player
                    .now(|player| player.as_ref().map(|player| name(&player.quality)))
                    .unwrap_or_default()
            }
        };
        let names = of_quality(&|quality| quality_names(quality, &voice.words, &voice.locale));
        let rest = names.clone().into_iter().enumerate();
        let rest = rest.map(|(place, name)| el("option").attr("value", place.to_string()).text(name));
        let (label, drive) = (voice.say(SheetMessage::Quality), drive.clone());
        let (shown, chosen) = (state.clone(), state.clone());
        let auto = el("option").attr("value", "").live_text(move || {
            shown.follow();
            of_quality(&|quality| vec![quality_auto(quality, &names, &voice.words)]).concat()
        });
        let select = el("select")
            .child(auto)
            .children(rest)
            .live_value(move || {
                let place = chosen.get().and_then(|(chosen, _)| chosen);
                place.map(|place| place.to_string()).unwrap_or_default()
            })
            .on_choice(move |value| drive.change(|player| player.choose_quality(value.parse().ok(), now())));
        vec![el("label").class("menu").child(el("span").text(label)).child(select)]
    })
}
