//! The settings of the player: volume where the bar has no room for it, speed, quality, captions, chapters, single frames, keys.
//! Not here: mute, which is in every bar.

use super::super::drive::Drive;
use super::framed;
use super::menu::menu;
use super::quality::quality;
use crate::browser::{Element, button, el};
use crate::state::player::{Command, Sheet, Speed, chapter_at};
use crate::text::{PlayerMessage, SheetMessage, duration, player as words};
use crate::view::{Page, Voice};

/// The settings as they stand; each menu follows what else changes it.
pub(super) fn settings(page: &Page, drive: &Drive) -> Vec<Element> {
    let voice = page.voice_now();
    let sheet = el("div")
        .part("player-settings")
        .class("sheet player-settings")
        .child(speed(page, drive, &voice))
        .children(volume(page, drive, &voice))
        .child(quality(page, drive, &voice))
        .children(captions(page, drive, &voice))
        .children(chapters(page, drive, &voice))
        .children(small_window(page, drive, &voice))
        .child(frames(drive, &voice))
        .child(keys(drive, &voice));
    vec![framed(sheet, voice.words.say(PlayerMessage::Settings), &voice, drive)]
}

/// How loud, in tenths, for a card in whose bar there is no room for the slider.
fn volume(page: &Page, drive: &Drive, voice: &Voice) -> Option<Element> {
    let now = page.of_player(|player| player.sound.heard());
    let percent = |tenth: u8| (tenth * 10).to_string();
    let name = |tenth: u8| words::volume(tenth * 10, &voice.words, &voice.locale);
    let choices = (0..=10).map(|tenth| (percent(tenth), name(tenth)));
    let drive = drive.clone();
    // The keys and the slider go by steps of five.
    let chosen = move || (now.get().unwrap_or_default().div_ceil(10) * 10).to_string();
    page.shell.media.volume_can_change().then(|| {
        menu(voice.words.say(PlayerMessage::Volume), choices, chosen, move |value| {
            if let Ok(volume) = value.parse() {
                drive.change(|player| Some(player.sound.volume_to(volume)));
            }
        })
        .class("menu small-volume")
    })
}

fn speed(page: &Page, drive: &Drive, voice: &Voice) -> Element {
    let now = page.of_player(|player| player.speed);
    let choices = Speed::CHOICES.map(|hundredths| {
        (hundredths.to_string(), words::speed(Speed::new(hundredths), &voice.words, &voice.locale))
    });
    let drive = drive.clone();
    let chosen = move || now.get().unwrap_or_default().hundredths().to_string();
    menu(voice.words.say(SheetMessage::Speed), choices, chosen, move |value| {
        if let Ok(hundredths) = value.parse() {
            drive.change(|player| player.speed.choose(hundredths));
        }
    })
}

/// Off, and each language there is.
fn captions(page: &Page, drive: &Drive, voice: &Voice) -> Option<Element> {
    let captions = page.player.now(|player| player.as_ref().map(|player| player.captions.clone()))?;
    let name = |index: usize| {
        page.video(|video| {
            let track = video.tracks.get(index)?;
            let (label, tag) = (track.label.as_deref(), track.srclang.as_deref());
            Some(words::track_name(label, tag, &voice.words, &voice.locale))
        })
    };
    let tracks = captions.tracks().iter().filter_map(|&index| Some((index.to_string(), name(index)??)));
    let tracks: Vec<_> = tracks.collect();
    if tracks.is_empty() {
        return None;
    }
    let off = (String::new(), voice.say(SheetMessage::CaptionsOff));
    let (shown, drive) = (page.of_player(|player| player.captions.shown()), drive.clone());
    let chosen = move || shown.get().flatten().map(|index| index.to_string()).unwrap_or_default();
    let label = voice.words.say(SheetMessage::CaptionsLanguage);
    Some(menu(label, std::iter::once(off).chain(tracks), chosen, move |value| {
        drive.change(|player| player.captions.choose(value.parse().ok()));
    }))
}

/// The chapters with the times at which they begin.
fn chapters(page: &Page, drive: &Drive, voice: &Voice) -> Option<Element> {
    let chapters = page.player.now(|player| player.as_ref().map(|player| player.chapters.clone()));
    let chapters = chapters.filter(|chapters| !chapters.is_empty())?;
    let choices: Vec<_> = chapters
        .iter()
        .map(|chapter| {
            let name = [duration::clock(chapter.start).as_str(), " ", &chapter.title].concat();
            (chapter.start.millis().to_string(), name)
        })
        .collect();
    let start = page.of_player(move |player| {
        let chapter = chapters.get(chapter_at(&chapters, player.playback.position())?)?;
        Some(chapter.start.millis())
    });
    let drive = drive.clone();
    let chosen = move || start.get().flatten().map(|start| start.to_string()).unwrap_or_default();
    Some(menu(voice.words.say(SheetMessage::Chapter), choices, chosen, move |value| {
        if let Ok(start) = value.parse() {
            drive.run(Command::SeekTo(start));
        }
    }))
}

/// For a card in whose bar there is no room for it.
fn small_window(page: &Page, drive: &Drive, voice: &Voice) -> Option<Element> {
    let drive = drive.clone();
    page.shell.media.picture_in_picture_is_allowed().then(|| {
        button().class("small-window").text(voice.words.say(PlayerMessage::PictureInPicture)).on_press(
            move |_| {
                drive.run(Command::PictureInPicture);
            },
        )
    })
}

fn frames(drive: &Drive, voice: &Voice) -> Element {
    let step = |name, frames| {
        let drive = drive.clone();
        button().text(voice.words.say(name)).on_press(move |_| {
            drive.run(Command::FrameBy(frames));
        })
    };
    el("div")
        .class("frames")
        .child(step(SheetMessage::PreviousFrame, -1))
        .child(step(SheetMessage::NextFrame, 1))
}

fn keys(drive: &Drive, voice: &Voice) -> Element {
    let drive = drive.clone();
    button()
        .text(voice.words.say(SheetMessage::KeyboardShortcuts))
        .on_press(move |_| drive.turn_sheet(Sheet::Help))
}
