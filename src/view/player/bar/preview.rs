//! What stands above the seek slider under the pointer: the small picture of that moment, its time, its chapter.
//! Not here: which picture that is (`state::player::tile`).

use super::super::drive::Drive;
use super::seek::length;
use crate::browser::{Element, el};
use crate::feed::{Seconds, digits};
use crate::state::player::{Tile, chapter_at, tile};
use crate::text::duration;
use crate::view::Page;
use crate::view::feed_text::isolated;

/// The preview; for the eye alone, since the slider says its value itself.
pub(super) fn preview(page: &Page, drive: &Drive) -> Element {
    let pointed_at = drive.pointed_at();
    let along = pointed_at.clone();
    let page = page.clone();
    el("div")
        .class("preview")
        .attr("aria-hidden", "true")
        .live_style("--along", move || {
            let thousandths = along.get().map_or(0, |along| whole(along * 1000.0));
            [digits(thousandths.into()).as_str(), "e-3"].concat()
        })
        .live(move || {
            let Some(along) = pointed_at.get() else { return Vec::new() };
            let position = whole(along * f64::from(length(&page)));
            let picture = page.video(|video| tile(video.storyboard.as_ref()?, position)).flatten();
            let chapter = page.video(|video| {
                let chapter = video.chapters.get(chapter_at(&video.chapters, position)?)?;
                Some(el("span").class("chapter").child(isolated(&chapter.title)))
            });
            let time = Seconds::from_millis(position).map(|at| el("span").text(duration::clock(at)));
            picture.map(picture_of).into_iter().chain(chapter.flatten()).chain(time).collect()
        })
}

fn picture_of(Tile { src, x, y, width, height }: Tile) -> Element {
    let pixels = |number: u32| [digits(number.into()).as_str(), "px"].concat();
    let place = ["-", &pixels(x), " -", &pixels(y)].concat();
    // An address holds no quotes: they are written as %22.
    let picture = ["url(\"", src.href(), "\")"].concat();
    el("span")
        .class("tile")
        .live_style("inline-size", move || pixels(width))
        .live_style("block-size", move || pixels(height))
        .live_style("background-position", move || place.clone())
        .live_style("background-image", move || picture.clone())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
const fn whole(value: f64) -> u32 {
    value as u32
}
