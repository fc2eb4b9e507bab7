//! Gets all ready when the reader reaches for the card: the press then waits for no connection and for no control.
//! Not here: what the press asks for (`controls`, `drive`).

use super::controls::Controls;
use super::is_offered;
use crate::browser::{Delivery, Place, Timer, connect, piece};
use crate::state::player::{first, is_hls};
use crate::view::{Page, third_party};

/// How long a pointer or the focus is on the card until that counts as reaching for it, in milliseconds. A tap is
/// shorter: there the footage goes first.
const REACHING: u32 = 150;

piece! {
    /// Connects to the host of the file that a press would ask for, and asks for nothing.
    player: fn warm(page: Page, stage: Place) -> () {
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

impl Controls {
    /// Fetches the controls when the reader seems to reach for the card, opens the way to the footage and draws them.
    /// Before the press they are not seen.
    pub(super) fn prepare(&self) {
        let is_known =
            self.arrival.delivery_now() != Delivery::Unasked || self.asked.reaching.borrow().is_some();
        // What another site plays has no need of them.
        if is_known || third_party::is_offered(&self.page) {
            return;
        }
        let controls = self.clone();
        let reaching = Timer::after(REACHING, move || {
            let page = controls.page.clone();
            page.shell.pieces.load("player", move |there| {
                if there.is_ok() {
                    warm(controls.page.clone(), controls.stage.clone());
                    controls.bring();
                }
            });
        });
        self.asked.reaching.replace(Some(reaching));
    }
}
