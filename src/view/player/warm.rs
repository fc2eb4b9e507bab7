//! Opens the way to the footage when the reader reaches for the card: the press then waits for no connection.
//! Not here: what the press asks for (`controls`, `drive`).

use super::is_offered;
use crate::browser::{Place, connect, piece};
use crate::state::player::{first, is_hls};
use crate::view::Page;

piece! {
    /// Connects to the host of the file that a press would ask for, and asks for nothing.
    pub(super) player: fn warm(page: Page, stage: Place) -> () {
        let media = &page.shell.media;
        let room = media.room(&stage);
        let file = page.video(|video| {
            let source = video.sources.get(first(video, room, |kind| media.can_play(kind))?)?;
            // As it is asked for by the element for the sake of captions, and by scripts.
            Some((source.src.clone(), !video.tracks.is_empty() || is_hls(&source.kind)))
        });
        if let Some((src, without_cookies)) = file.flatten()
            && is_offered(&page)
        {
            connect(&src, without_cookies);
        }
    }
}
