//! The whole of the widget: where each part stands.
//! Not here: any part itself.

use super::{
    Page, banner, cookies, description, downloads, header, message, player, restrictions, top_downloads,
    transcript,
};
use crate::browser::{Element, el};
use crate::state::Phase;

/// The story page of one widget.
#[must_use]
pub fn story_page(page: &Page) -> Element {
    let (lang, dir, theme, busy) = (page.clone(), page.clone(), page.clone(), page.clone());
    el("div")
        .part("page")
        .live_attr("lang", move || Some(lang.voice.with(|voice| voice.language.tag().into())))
        .live_attr("dir", move || Some(dir.voice.with(|voice| voice.dir().into())))
        .live_attr("data-theme", move || Some(theme.config.with(|config| config.theme.as_str().into())))
        .live_state("aria-busy", move || {
            busy.load.with(|load| load.is_asking() && load.phase() == Phase::Loading)
        })
        .child(message::message(page))
        .child(
            el("div")
                .class("columns")
                .child(
                    el("article")
                        .class("story")
                        .child(player::player(page))
                        .child(banner::banner(page))
                        .child(transcript::transcript(page))
                        .child(text(page)),
                )
                .child(top_downloads::top_downloads(page)),
        )
        .child(cookies::cookies(page))
}

/// Everything about the story that is read, drawn anew when the story or the language changes.
fn text(page: &Page) -> Element {
    let page = page.clone();
    el("div").class("story-text").live(move || {
        page.voice.follow();
        page.config.follow();
        let Some(document) = page.document.get() else { return Vec::new() };
        let Some(story) = &document.story else { return Vec::new() };
        let mut parts = vec![header::header(&page, &document, story)];
        parts.extend(restrictions::restrictions(&page, &document, story));
        parts.extend(downloads::downloads(&page, story));
        parts.extend(description::description(&page, &document, story));
        parts
    })
}
