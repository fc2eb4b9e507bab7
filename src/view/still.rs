//! A story that is read already and put into a page at once, where nothing comes and goes.
//! Not here: a story that is fetched (`load_story`), or what is drawn of it (`story_page`).

use leptos::reactive::diagnostics::SpecialNonReactiveZone;
use std::sync::Arc;

use super::load_story::put_in;
use super::{Page, Voice, story_page};
use crate::browser::{Element, button, el};
use crate::feed::{Reading, Track, TrackKind, Video};

/// Puts what was read into a page that speaks with this voice. False where there is no story in it.
#[must_use]
pub fn show_reading(page: &Page, reading: Reading, voice: Voice) -> bool {
    let Reading { document, problems, prints } = reading;
    let Ok(document) = document.map(Arc::new) else { return false };
    page.voice.set(voice);
    put_in(page, &document, &problems, prints, None);
    document.story.is_some()
}

/// What the page shows now, as markup.
#[must_use]
pub fn markup(page: &Page) -> String {
    // Nothing of it is to run again.
    let _still = SpecialNonReactiveZone::enter();
    story_page(page).printed()
}

/// The play button that the loader takes for its own.
pub(super) fn play_button(name: String) -> Element {
    button().part("play").attr("aria-label", name)
}

/// The files of the footage and its captions for a browser that chooses among them by itself.
pub(super) fn video(video: &Video) -> Element {
    let poster = video.poster.as_ref().map(|picture| picture.src.href());
    // Captions of another site come only where both are asked for without cookies.
    let is_captions = |track: &&Track| matches!(track.kind, TrackKind::Captions | TrackKind::Subtitles);
    let has_tracks = video.tracks.iter().any(|track| is_captions(&track));
    el("video")
        .attr("controls", "")
        .attr("playsinline", "")
        .attr("preload", "none")
        .maybe_attr("crossorigin", has_tracks.then_some("anonymous"))
        .maybe_attr("poster", poster)
        .children(video.sources.iter().map(|source| {
            el("source")
                .attr("src", source.src.href())
                .maybe_attr("type", Some(source.kind.as_str()).filter(|kind| !kind.is_empty()))
        }))
        .children(video.tracks.iter().filter(is_captions).map(|track| {
            el("track")
                .attr("kind", "captions")
                .attr("src", track.src.href())
                .maybe_attr("srclang", track.srclang.as_deref())
        }))
}
