//! What is said over the picture: waiting, and why nothing plays.
//! Not here: when that is (`state::player`).

use super::drive::Drive;
use crate::browser::{Element, button, el, ticks};
use crate::state::player::{Progress, Stall};
use crate::text::{Message, PlayerMessage, fault};
use crate::view::Page;

/// The words over the picture.
pub(super) fn overlay(page: &Page, drive: &Drive) -> Element {
    let said =
        page.of_player(|player| (player.playback.progress(), player.playback.stall(u64::from(ticks()))));
    let (page, drive) = (page.clone(), drive.clone());
    el("div").class("overlay").attr("role", "status").live(move || {
        let voice = page.voice.get();
        let retry = || {
            let (drive, play) = (drive.clone(), page.shell.play.clone());
            button().part("retry").text(voice.words.say(Message::Retry)).on_press(move |_| {
                // Retry goes; the play button stays.
                play.focus();
                drive.change(|player| player.playback.retry(ticks().into()));
            })
        };
        match said.get() {
            Some((Progress::Failed(fault), _)) => {
                let sentence = fault::of_media(fault, None, &voice.words);
                let mut parts = vec![el("p").text(sentence), retry()];
                parts.extend(way_on(
                    &page,
                    voice.words.say(PlayerMessage::OpenStoryPage),
                    voice.words.say(PlayerMessage::OpenVideoFile),
                ));
                parts
            }
            Some((_, Stall::Retry)) => {
                vec![el("p").text(voice.words.say(PlayerMessage::VideoStalled)), retry()]
            }
            Some((_, Stall::Buffering)) => vec![el("p").text(voice.words.say(PlayerMessage::Buffering))],
            _ => Vec::new(),
        }
    })
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
