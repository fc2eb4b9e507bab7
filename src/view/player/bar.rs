//! The control bar: time, seek, sound, captions, full screen.
//! Not here: the play button, which was there before the bar (`super`).

use super::drive::Drive;
use crate::browser::{Element, Place, el, full_screen_is_allowed};
use crate::feed::Seconds;
use crate::state::Player;
use crate::state::player::{Captions, Command, Sound, aria_keyshortcuts};
use crate::text::{PlayerMessage, duration, player as words};
use crate::view::icon::{CAPTIONS, EXIT_FULL_SCREEN, FULL_SCREEN, SILENCE, SOUND, icon};
use crate::view::{Page, Voice};

/// The control bar. Its time runs left to right in every language, as on every player.
pub(super) fn bar(page: &Page, drive: &Drive, _stage: &Place) -> Element {
    el("div")
        .part("bar")
        .attr("dir", "ltr")
        .child(seek(page, drive))
        .child(time(page))
        .child(mute(page, drive))
        .child(volume(page, drive))
        .child(captions(page, drive))
        .children(full_screen_is_allowed().then(|| full_screen(page, drive)))
}

fn seek(page: &Page, drive: &Drive) -> Element {
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

fn time(page: &Page) -> Element {
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

fn mute(page: &Page, drive: &Drive) -> Element {
    let silent = page.of_player(|player| player.sound.heard() == 0);
    let shown = silent.clone();
    let name = |silent| if silent == Some(true) { PlayerMessage::Unmute } else { PlayerMessage::Mute };
    command_button(page, drive, Command::Mute, move |voice| voice.say(name(silent.get())))
        .part("mute")
        .live(move || vec![icon(if shown.get() == Some(true) { SILENCE } else { SOUND })])
}

fn volume(page: &Page, drive: &Drive) -> Element {
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

fn captions(page: &Page, drive: &Drive) -> Element {
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

fn full_screen(page: &Page, drive: &Drive) -> Element {
    let fills = page.of_player(Player::is_full_screen);
    let shown = fills.clone();
    command_button(page, drive, Command::FullScreen, move |voice| {
        voice.say(if fills.get() == Some(true) {
            PlayerMessage::ExitFullScreen
        } else {
            PlayerMessage::FullScreen
        })
    })
    .part("full-screen")
    .live(move || vec![icon(if shown.get() == Some(true) { EXIT_FULL_SCREEN } else { FULL_SCREEN })])
}

/// A button that does what a key does.
fn command_button(
    page: &Page,
    drive: &Drive,
    command: Command,
    name: impl Fn(&Voice) -> String + 'static,
) -> Element {
    let (page, drive) = (page.clone(), drive.clone());
    el("button")
        .attr("type", "button")
        .attr("aria-keyshortcuts", aria_keyshortcuts(command))
        .live_attr("aria-label", move || Some(page.voice.with(&name)))
        .on_press(move |_| {
            drive.run(command);
        })
}

fn position(page: &Page) -> u32 {
    page.player(|player| player.playback.position()).unwrap_or_default()
}

fn length(page: &Page) -> u32 {
    page.player(|player| player.playback.duration()).flatten().unwrap_or_default()
}

fn sound(page: &Page) -> Sound {
    page.player(|player| player.sound).unwrap_or_default()
}

/// A share as CSS writes it: `"25%"`.
fn share(part: u32, whole: u32) -> String {
    let share = u64::from(part).saturating_mul(100).checked_div(u64::from(whole)).unwrap_or_default();
    [share.min(100).to_string().as_str(), "%"].concat()
}
