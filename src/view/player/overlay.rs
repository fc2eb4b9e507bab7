//! What is said over the picture: waiting, and why nothing plays.
//! Not here: when that is (`state::player`).

use super::drive::Drive;
use crate::browser::{Element, Live, Place, button, el, ticks};
use crate::feed::Seconds;
use crate::state::player::{Progress, Stall};
use crate::text::{Message, PlayerMessage, duration, fault};
use crate::view::{Page, Voice};

/// The words over the picture.
pub(super) fn overlay(page: &Page, drive: &Drive) -> Element {
    let said = page.of_player(|player| {
        let playback = &player.playback;
        (playback.progress(), playback.stall(u64::from(ticks())), playback.http_status())
    });
    let (resumed, are_captions_lost) = (drive.resumed(), drive.are_captions_lost());
    let (page, drive, place) = (page.clone(), drive.clone(), Place::default());
    el("div").class("overlay").attr("role", "status").at(&place.clone()).live(move || {
        let voice = page.voice.get();
        let retry = || {
            let drive = drive.clone();
            button().part("retry").text(voice.words.say(Message::Retry)).on_press(move |_| {
                // Retry goes; the play button stays.
                drive.focus_play();
                drive.change(|player| player.playback.retry(ticks().into()));
            })
        };
        let parts = match said.get() {
            Some((Progress::Failed(fault), _, status)) => {
                if !place.has_focus() {
                    drive.make_way();
                }
                let sentence = fault::of_media(fault, status, &voice.words);
                let mut parts = vec![el("p").text(sentence), retry()];
                parts.extend(way_on(
                    &page,
                    voice.words.say(PlayerMessage::OpenStoryPage),
                    voice.words.say(PlayerMessage::OpenVideoFile),
                ));
                parts
            }
            Some((_, Stall::Retry, _)) => {
                vec![el("p").text(voice.words.say(PlayerMessage::VideoStalled)), retry()]
            }
            Some((_, Stall::Buffering, _)) => vec![el("p").text(voice.words.say(PlayerMessage::Buffering))],
            Some((Progress::Playing | Progress::Starting | Progress::Paused, ..))
                if are_captions_lost.get() =>
            {
                vec![el("p").text(voice.words.say(PlayerMessage::CaptionsUnavailable))]
            }
            Some((Progress::Playing | Progress::Starting, ..)) => continued(&resumed, &drive, &voice),
            _ => Vec::new(),
        };
        // With at most words left, a button has gone: by itself, or since it was pressed.
        if parts.len() < 2 && place.has_focus() {
            drive.focus_play();
        }
        parts
    })
}

/// Where an earlier visit ended, and the way to the beginning.
fn continued(resumed: &Live<Option<u32>>, drive: &Drive, voice: &Voice) -> Vec<Element> {
    let Some(at) = resumed.get().and_then(Seconds::from_millis) else { return Vec::new() };
    let drive = drive.clone();
    let told = voice.words.fill(PlayerMessage::ContinuedAt, &[("time", &duration::clock(at))]);
    let start_over =
        button().text(voice.words.say(PlayerMessage::FromBeginning)).on_press(move |_| drive.start_over());
    vec![el("p").text(told), start_over]
}

/// A link to the story where it came from, or else to the file.
fn way_on(page: &Page, to_story: &str, to_file: &str) -> Option<Element> {
    let link = |href: &str, words: &str| el("a").attr("href", href).attr("rel", "noopener").text(words);
    page.story(|story| {
        let file = || story.video.as_ref()?.sources.first().map(|source| link(source.src.href(), to_file));
        story.url.as_ref().map(|url| link(url.href(), to_story)).or_else(file)
    })
    .flatten()
}
