//! What stands above the seek slider under the pointer: the small picture of that moment, its time, its chapter.
//! Not here: which picture that is (`state::player::tile`).

use super::super::drive::Drive;
use crate::browser::{Element, el};
use crate::feed::vtt::Frame;
use crate::feed::{Seconds, digits};
use crate::state::player::{Tile, chapter_at, tile};
use crate::text::duration;
use crate::view::Page;
use crate::view::feed_text::isolated;

/// The preview; for the eye alone, since the slider says its value itself.
pub(super) fn preview(page: &Page, drive: &Drive) -> Element {
    let pointed_at = drive.pointed_at();
    let along = pointed_at.clone();
    let of_page = page.clone();
    let seen = page.of_player(move |player| {
        let position = whole(pointed_at.get()? * f64::from(player.playback.duration().unwrap_or_default()));
        let picture = of_page.video(|video| tile(video.storyboard.as_ref()?, &player.pictures, position));
        let chapter = player.chapters.get(chapter_at(&player.chapters, position).unwrap_or(usize::MAX));
        let time = Seconds::from_millis(position).map(duration::clock);
        Some((picture.flatten(), chapter.map(|chapter| chapter.title.clone()), time))
    });
    el("div")
        .class("preview")
        .attr("aria-hidden", "true")
        .live_style("--along", move || {
            let thousandths = along.get().map_or(0, |along| whole(along * 1000.0));
            [digits(thousandths.into()).as_str(), "e-3"].concat()
        })
        .live(move || {
            let Some((picture, chapter, time)) = seen.get().flatten() else { return Vec::new() };
            let chapter = chapter.map(|title| el("span").class("chapter").child(isolated(&title)));
            let time = time.map(|time| el("span").text(time));
            picture.map(picture_of).into_iter().chain(chapter).chain(time).collect()
        })
}

fn picture_of(Tile { src, frame }: Tile) -> Element {
    // An address holds no quotes: they are written as %22.
    let picture = ["url(\"", src.href(), "\")"].concat();
    let tile = el("span").class("tile").live_style("background-image", move || picture.clone());
    let Some(Frame { x, y, width, height }) = frame else { return tile.class("tile whole") };
    let pixels = |number: u32| [digits(number.into()).as_str(), "px"].concat();
    let place = ["-", &pixels(x), " -", &pixels(y)].concat();
    tile.live_style("inline-size", move || pixels(width))
        .live_style("block-size", move || pixels(height))
        .live_style("background-position", move || place.clone())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
const fn whole(value: f64) -> u32 {
    value as u32
}
