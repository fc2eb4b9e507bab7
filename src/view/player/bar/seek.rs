//! The slider of the position, and the time beside it.
//! Not here: what a move of it does (`state::player`).

use super::{Drive, share};
use crate::browser::{Element, el};
use crate::feed::Seconds;
use crate::state::player::{Command, aria_keyshortcuts};
use crate::text::{PlayerMessage, duration, player as words};
use crate::view::Page;

pub(super) fn seek(page: &Page, drive: &Drive) -> Element {
    let of = |pick: fn(&Page) -> u32| {
        let page = page.clone();
        move || pick(&page)
    };
    let (position, length) = (of(position), of(length));
    let (named, text) = (page.clone(), page.clone());
    let (input, keys) = (drive.clone(), drive.clone());
    el("input")
        .part("seek")
        .attr("type", "range")
        .attr("min", "0")
        .attr("step", "any")
        .live_attr("max", move || Some(length().max(1).to_string()))
        .live_value(move || position().to_string())
        .live_style("--played", {
            let page = page.clone();
            move || share(self::position(&page), self::length(&page))
        })
        .live_attr("aria-label", move || Some(named.voice.with(|voice| voice.say(PlayerMessage::Seek))))
        .live_attr("aria-valuetext", move || {
            let voice = text.voice.get();
            let at = Seconds::from_millis(self::position(&text))?;
            let length =
                text.player(|player| player.playback.duration()).flatten().and_then(Seconds::from_millis);
            Some(words::position(at, length, &voice.words, &voice.locale))
        })
        .attr("aria-keyshortcuts", aria_keyshortcuts(Command::SeekBy(5_000)))
        .on_input(move |value| {
            let whole = value.split('.').next().unwrap_or_default();
            if let Ok(position) = whole.parse() {
                input.change(|player| player.playback.seek_to(position));
            }
        })
        .on_key(move |key| slide(key.as_key_press().key).is_some_and(|command| keys.run(command)))
}

/// What the arrow keys do on the seek slider: five seconds, where the browser's own step would be tiny.
fn slide(key: &str) -> Option<Command> {
    Some(match key {
        "ArrowLeft" | "ArrowDown" => Command::SeekBy(-5_000),
        "ArrowRight" | "ArrowUp" => Command::SeekBy(5_000),
        "PageDown" => Command::SeekBy(-10_000),
        "PageUp" => Command::SeekBy(10_000),
        "Home" => Command::SeekToStart,
        "End" => Command::SeekToEnd,
        _ => return None,
    })
}

pub(super) fn time(page: &Page) -> Element {
    let page = page.clone();
    // The slider says it to those who do not see it.
    el("span").class("time").attr("aria-hidden", "true").live_text(move || {
        let clock = |millis| Seconds::from_millis(millis).map(duration::clock).unwrap_or_default();
        let at = clock(position(&page));
        match page.player(|player| player.playback.duration()).flatten() {
            Some(length) => [at.as_str(), " / ", &clock(length)].concat(),
            None => at,
        }
    })
}

fn position(page: &Page) -> u32 {
    page.player(|player| player.playback.position()).unwrap_or_default()
}

fn length(page: &Page) -> u32 {
    page.player(|player| player.playback.duration()).flatten().unwrap_or_default()
}
