//! A story that is read already and put into a page at once, where nothing comes and goes.
//! Not here: a story that is fetched (`load_story`), or what is drawn of it (`story_page`).

use leptos::reactive::diagnostics::SpecialNonReactiveZone;
use std::sync::Arc;

use super::{Page, Voice, story_page};
use crate::browser::{Element, el};
use crate::feed::{Reading, TrackKind, Video};
use crate::state::Paging;

/// Puts what was read into a page that speaks with this voice, at a moment in seconds since 1970. False where there
/// is no story in it.
#[must_use]
pub fn show_reading(page: &Page, reading: Reading, voice: Voice, now: i64) -> bool {
    let Reading { document, problems, prints } = reading;
    let Ok(document) = document.map(Arc::new) else { return false };
    page.voice.set(voice);
    let rows = page.config.now(|config| config.page_size);
    let list = document.top_downloads.as_ref();
    page.paging.set(list.map(|list| Paging::new(list, prints.list, None, rows)));
    page.list.document.set(Some(Arc::clone(&document)));
    let now = u64::try_from(now).unwrap_or_default();
    page.load.update(|load| load.arrived(Arc::clone(&document), &problems, now));
    let has_story = document.story.is_some();
    page.document.set(Some(document));
    has_story
}

/// What the page shows now, as markup.
#[must_use]
pub fn markup(page: &Page) -> String {
    // Nothing of it is to run again.
    let _still = SpecialNonReactiveZone::enter();
    story_page(page).printed()
}

/// The files of the footage and its captions for a browser that chooses among them by itself.
pub(super) fn video(video: &Video) -> Element {
    let poster = video.poster.as_ref().map(|picture| picture.src.href());
    // Captions of another site come only where both are asked for without cookies.
    let has_tracks = !video.tracks.is_empty();
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
        .children(
            video
                .tracks
                .iter()
                .filter(|track| matches!(track.kind, TrackKind::Captions | TrackKind::Subtitles))
                .map(|track| {
                    el("track")
                        .attr("kind", "captions")
                        .attr("src", track.src.href())
                        .maybe_attr("srclang", track.srclang.as_deref())
                }),
        )
}
