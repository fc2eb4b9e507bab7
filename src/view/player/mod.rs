//! The player card: picture, play button, control bar.
//! Not here: what a control does to the player (`state::player`), or the media element (`browser::media`).

mod bar;
mod controls;
mod credit;
mod drive;
mod overlay;
mod poster;
mod reach;
mod sheet;
mod wish;

use super::feed_text::said_by_feed;
use super::icon::{WARNING, icon};
use super::{Page, third_party};
use crate::browser::{Element, Place, el};
use crate::state::player::Progress;
use crate::text::{Message, duration, player as words};
pub(super) use controls::Controls;
pub(in crate::view) use drive::silence;
pub(super) use wish::Wish;

/// The player card. It is made once and stays, whatever story comes: the media element is in it.
pub(super) fn player(page: &Page) -> Element {
    let stage = Place::default();
    let controls = Controls::new(page, &stage);
    let hidden = {
        let page = page.clone();
        move || !is_offered(&page) && !third_party::is_offered(&page)
    };
    let (named, framed) = (page.clone(), page.clone());
    let (keys, pointed, focused) = (controls.clone(), controls.clone(), controls.clone());
    name_the_button(page, &controls);
    move_in(page, &stage, &controls);
    bring_if_awaited(page, &controls);
    page.controls.replace(Some(controls.clone()));
    el("section")
        .part("player")
        // Where a press gives a button no focus, as in Safari, the keys are heard here all the same.
        .attr("tabindex", "-1")
        .live_attr("aria-label", move || Some(named.voice.with(|voice| voice.say(Message::VideoPlayer))))
        .live_flag("hidden", hidden)
        .live_flag("data-started", has_started(page))
        .live_flag("data-native", uses_native_controls(page))
        .live_flag("data-third-party", move || third_party::is_offered(&framed))
        .on("pointerenter", move || pointed.prepare())
        .on("focusin", move || focused.prepare())
        .on_key(move |key| is_offered(&keys.page) && keys.wish(Wish::Key(key.clone())))
        .child(
            el("div")
                .class("stage")
                .at(&stage)
                .child(before_play(page))
                .children(before_the_loader(page))
                .child(controls.place())
                .child(third_party::third_party(page)),
        )
}

/// Whether there is footage that our player may play now.
pub(super) fn is_offered(page: &Page) -> bool {
    page.video(|video| video.shown_by().is_none()).unwrap_or(false)
        && page.availability().is_some_and(|availability| availability.plays())
}

/// Whether the reader has asked for the footage.
fn has_started(page: &Page) -> impl Fn() -> bool + use<> {
    let page = page.clone();
    move || page.player(|player| player.playback.progress() != Progress::Idle).unwrap_or(false)
}

/// Whether the browser's own controls steer the footage.
fn uses_native_controls(page: &Page) -> impl Fn() -> bool + use<> {
    let page = page.clone();
    move || page.config.with(|config| config.native_controls)
}

/// The picture, the warning and the length, until the footage is asked for.
fn before_play(page: &Page) -> Element {
    let page = page.clone();
    el("div").class("before-play").live(move || {
        // What is not offered is not fetched either.
        if !is_offered(&page) && !third_party::is_offered(&page) {
            return Vec::new();
        }
        let voice = page.voice.get();
        let parts = page.video(|video| {
            let poster = video.poster.as_ref().map(|picture| poster::poster(&page, picture));
            let warning = video.content_warning.as_ref().map(|warning| {
                el("p")
                    .part("content-warning")
                    .child(icon(WARNING))
                    .child(el("b").text(voice.words.say(Message::ContentWarning)))
                    .child(said_by_feed(warning, &page))
            });
            let length = video.duration.map(|length| {
                el("time")
                    .part("duration")
                    .attr("datetime", duration::iso(length))
                    .text(duration::clock(length))
            });
            poster.into_iter().chain(warning).chain(length).collect()
        });
        parts.unwrap_or_default()
    })
}

/// What a story that a server has drawn has in the place of what the loader makes: the footage with the browser's own
/// controls where no script runs, and the play button, so that it has its name at once.
#[cfg(not(target_arch = "wasm32"))]
fn before_the_loader(page: &Page) -> Vec<Element> {
    if !is_offered(page) {
        return Vec::new();
    }
    let button = play_name(page).map(crate::view::still::play_button);
    let footage = page.video(|video| el("noscript").child(crate::view::still::video(video)));
    button.into_iter().chain(footage).collect()
}

#[cfg(target_arch = "wasm32")]
const fn before_the_loader(_: &Page) -> Vec<Element> {
    Vec::new()
}

/// What the play button is called before it plays.
fn play_name(page: &Page) -> Option<String> {
    let voice = page.voice.get();
    page.story(|story| {
        let length = story.video.as_ref().and_then(|video| video.duration);
        words::play_name(&story.headline, length, &voice.words, &voice.locale)
    })
}

/// Keeps the words and the look of the play button true.
fn name_the_button(page: &Page, controls: &Controls) {
    let (button, follower, page) = (page.shell.play.clone(), page.clone(), page.clone());
    let controls = controls.clone();
    follower.follow(move || {
        let voice = page.voice.get();
        if page.video(|_| ()).is_none() {
            return;
        }
        let progress = page.player(|player| player.playback.progress()).unwrap_or(Progress::Idle);
        let is_awaited = controls.is_awaited();
        let is_on = is_awaited || matches!(progress, Progress::Starting | Progress::Playing);
        let name = if is_on { Some(voice.say(Message::Pause)) } else { play_name(&page) };
        button.set_name(&name.unwrap_or_default());
        let shows = match progress {
            // Until the controls are there the footage itself shows what a press has done.
            Progress::Idle if controls.has_begun() => return,
            Progress::Idle => "start",
            Progress::Starting | Progress::Playing => "pause",
            // Stopped before there was anything to see: the poster stays.
            Progress::Paused if !page.shell.media.has_frame() => "start",
            Progress::Paused | Progress::Ended | Progress::Failed(_) => "play",
        };
        button.set_state(shows, is_awaited || progress == Progress::Starting);
    });
}

/// Fetches the controls for a press that came before the story did.
fn bring_if_awaited(page: &Page, controls: &Controls) {
    let (follower, page, controls) = (page.clone(), page.clone(), controls.clone());
    follower.follow(move || {
        if is_offered(&page) && controls.is_awaited() {
            controls.begin();
        }
    });
}

/// Moves what the loader made into the card as soon as there is footage for it.
fn move_in(page: &Page, stage: &Place, controls: &Controls) {
    let (follower, page, stage, controls) = (page.clone(), page.clone(), stage.clone(), controls.clone());
    follower.follow(move || {
        if is_offered(&page) {
            page.shell.play.move_into(&stage);
            page.shell.media.move_into(&stage);
        } else if page.player.now(Option::is_some) {
            // What may be played no more is heard no more either.
            page.shell.media.pause();
            if stage.has_focus() {
                page.banner.focus();
            }
        } else {
            controls.give_up();
        }
    });
}
