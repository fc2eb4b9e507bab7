//! The settings of the player: speed, quality, captions, chapters, single frames, the way to the keys.
//! Not here: volume and mute, which are in the bar.

use super::super::drive::Drive;
use super::menu::{Choice, menu};
use super::quality::quality;
use crate::browser::{Element, button, el};
use crate::state::player::{Command, Sheet, Speed, chapter_at};
use crate::text::{Message, PlayerMessage, SheetMessage, duration, player as words};
use crate::view::{Page, Voice};

/// The settings as they stand; each menu follows what else changes it.
pub(super) fn settings(page: &Page, drive: &Drive) -> Vec<Element> {
    let voice = page.voice_now();
    let parts = [speed(page, drive, &voice), captions(page, drive, &voice), chapters(page, drive, &voice)];
    let closed = drive.clone();
    vec![
        el("div")
            .part("player-settings")
            .class("sheet player-settings")
            .attr("role", "group")
            .attr("lang", voice.language.tag())
            .attr("dir", voice.dir())
            .attr("aria-label", voice.words.say(PlayerMessage::Settings))
            .children(parts.into_iter().flatten())
            .child(quality(page, drive, &voice))
            .child(frames(drive, &voice))
            .child(keys(drive, &voice))
            .child(
                button()
                    .class("close")
                    .attr("aria-label", voice.words.say(Message::Close))
                    .text("×")
                    .on_press(move |_| {
                        closed.close_sheet();
                    }),
            ),
    ]
}

fn speed(page: &Page, drive: &Drive, voice: &Voice) -> Option<Element> {
    let (voice, drive) = (voice.clone(), drive.clone());
    let now = page.of_player(|player| player.speed);
    Some(el("div").live(move || {
        let now = now.get().unwrap_or_default();
        let choice = |hundredths: u16| Choice {
            value: hundredths.to_string(),
            name: words::speed(Speed::new(hundredths), &voice.words, &voice.locale),
            is_chosen: hundredths == now.hundredths(),
        };
        let drive = drive.clone();
        vec![menu(voice.words.say(SheetMessage::Speed), Speed::CHOICES.map(choice).into(), move |value| {
            if let Ok(hundredths) = value.parse() {
                drive.change(|player| player.speed.choose(hundredths));
            }
        })]
    }))
}

/// Off, and each language there is.
fn captions(page: &Page, drive: &Drive, voice: &Voice) -> Option<Element> {
    let captions = page.of_player(|player| player.captions.clone());
    if captions.now(|captions| captions.as_ref().is_none_or(|captions| captions.tracks().is_empty())) {
        return None;
    }
    let (voice, drive, page) = (voice.clone(), drive.clone(), page.clone());
    Some(el("div").live(move || {
        let Some(captions) = captions.get() else { return Vec::new() };
        let choice = |value: String, name: String| Choice {
            is_chosen: captions.shown().map_or_else(|| value.is_empty(), |shown| value == shown.to_string()),
            value,
            name,
        };
        let off = choice(String::new(), voice.say(SheetMessage::CaptionsOff));
        let tracks = captions.tracks().iter().filter_map(|&index| {
            let name = page.video(|video| {
                let track = video.tracks.get(index)?;
                let (label, tag) = (track.label.as_deref(), track.srclang.as_deref());
                Some(words::track_name(label, tag, &voice.words, &voice.locale))
            });
            Some(choice(index.to_string(), name??))
        });
        let choices = std::iter::once(off).chain(tracks).collect();
        let drive = drive.clone();
        vec![menu(voice.words.say(SheetMessage::CaptionsLanguage), choices, move |value| {
            drive.change(|player| player.captions.choose(value.parse().ok()));
        })]
    }))
}

/// The chapters with the times at which they begin.
fn chapters(page: &Page, drive: &Drive, voice: &Voice) -> Option<Element> {
    let has_chapters = page.video(|video| !video.chapters.is_empty()).unwrap_or(false);
    if !has_chapters {
        return None;
    }
    let (here, voice, drive, page) = (page.clone(), voice.clone(), drive.clone(), page.clone());
    let chapter = page.of_player(move |player| {
        let position = player.playback.position();
        here.video(|video| chapter_at(&video.chapters, position)).flatten()
    });
    Some(el("div").live(move || {
        let now = chapter.get().flatten();
        let choices = page.video(|video| {
            let choice = |(index, chapter): (usize, &crate::feed::Chapter)| Choice {
                value: chapter.start.millis().to_string(),
                name: [duration::clock(chapter.start).as_str(), " ", &chapter.title].concat(),
                is_chosen: now == Some(index),
            };
            video.chapters.iter().enumerate().map(choice).collect()
        });
        let drive = drive.clone();
        vec![menu(voice.words.say(SheetMessage::Chapter), choices.unwrap_or_default(), move |value| {
            if let Ok(start) = value.parse() {
                drive.run(Command::SeekTo(start));
            }
        })]
    }))
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
