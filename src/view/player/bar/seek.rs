//! The slider of the position, and the time beside it.
//! Not here: what a move of it does (`state::player`), or what the pointer sees above it (`preview`).

use super::super::drive::Drive;
use super::preview::preview;
use super::share;
use crate::browser::{Element, el};
use crate::feed::{Seconds, digits};
use crate::state::player::{Command, Part, chapter_parts, parts};
use crate::text::{PlayerMessage, duration, player as words};
use crate::view::Page;

/// The slider with what is drawn behind it: what is loaded, and where chapters begin.
pub(super) fn seek(page: &Page, drive: &Drive) -> Element {
    el("div")
        .class("seek-line")
        .child(preview(page, drive))
        .child(loaded(page))
        .child(slider(page, drive))
        .child(chapters(page))
}

fn slider(page: &Page, drive: &Drive) -> Element {
    let of = |pick: fn(&Page) -> u32| {
        let page = page.clone();
        move || pick(&page)
    };
    let (position, length) = (of(position), of(length));
    let (named, text, keyed) = (page.clone(), page.clone(), page.clone());
    let (input, input_page, keys) = (drive.clone(), page.clone(), drive.clone());
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
        .live_attr("aria-keyshortcuts", move || {
            keyed.player(|player| player.shortcuts.aria(Command::SeekBy(5_000))).flatten()
        })
        .on_input(move |value| {
            let whole = value.split('.').next().unwrap_or_default();
            // Without a length its places mean nothing.
            if self::length(&input_page) > 0
                && let Ok(position) = whole.parse()
            {
                input.change(|player| player.playback.seek_to(position));
            }
        })
        .on_key(move |key| {
            let press = key.as_key_press();
            // With another key held down they are the browser's: back, and on.
            !press.modified && slide(press.key).is_some_and(|command| keys.run(command))
        })
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

/// What is loaded, which need not hang together.
fn loaded(page: &Page) -> Element {
    let loaded = page
        .of_player(|player| parts(player.playback.loaded(), player.playback.duration().unwrap_or_default()));
    el("div").class("loaded").live(move || drawn(&loaded.get().unwrap_or_default()))
}

/// The chapters, a gap before each but the first.
fn chapters(page: &Page) -> Element {
    let parts = page
        .of_player(|player| chapter_parts(&player.chapters, player.playback.duration().unwrap_or_default()));
    el("div").class("chapters").live(move || {
        let parts = parts.get().filter(|parts| parts.len() > 1);
        drawn(&parts.unwrap_or_default())
    })
}

/// Parts of the length of the slider.
fn drawn(parts: &[Part]) -> Vec<Element> {
    let percent = |share: u32| [digits(share.into()).as_str(), "e-2%"].concat();
    parts
        .iter()
        .map(|&Part { from, to }| {
            el("span")
                .live_style("inset-inline-start", move || percent(from))
                .live_style("inline-size", move || percent(to.saturating_sub(from)))
        })
        .collect()
}

/// The time as on a clock. Where there is no room for the length, that is on a line that is not seen.
pub(super) fn time(page: &Page) -> Element {
    let page = page.clone();
    // The slider says it to those who do not see it.
    el("span").class("time").attr("aria-hidden", "true").live_text(move || {
        let clock = |millis| Seconds::from_millis(millis).map(duration::clock).unwrap_or_default();
        let at = clock(position(&page));
        match page.player(|player| player.playback.duration()).flatten() {
            Some(length) => [at.as_str(), " /\u{a0}", &clock(length)].concat(),
            None => at,
        }
    })
}

fn position(page: &Page) -> u32 {
    page.player(|player| player.playback.position()).unwrap_or_default()
}

pub(super) fn length(page: &Page) -> u32 {
    page.player(|player| player.playback.duration()).flatten().unwrap_or_default()
}
