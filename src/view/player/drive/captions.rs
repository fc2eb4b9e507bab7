//! Captions that the browser does not load: where no page may look into the footage (no CORS), or they are not there.
//! Not here: reading a file of them (`timed_text`), captions that the browser loads itself (`footage`).

use super::{Drive, now};
use crate::browser::{Live, Timer, origin, page_address};
use crate::state::Fault;
use crate::state::player::Progress;

/// How long it is said that captions did not come, in milliseconds.
const SAID_FOR: u32 = 6_000;

impl Drive {
    /// Whether a file that cannot be used was asked for without cookies of another origin, for the sake of its captions:
    /// then it is asked for once more as any page may, and true is returned.
    pub(super) fn gives_up_cors(&self, code: u16) -> bool {
        let page = page_address();
        let is_foreign = self
            .page
            .video(|video| video.sources.iter().any(|source| origin(source.src.href()) != origin(&page)));
        let is_due = code == 4
            && is_foreign == Some(true)
            && !self.own.engine.is_on()
            && !self.own.has_own_cues.replace(true)
            && self.media().is_without_cookies();
        if is_due {
            self.media().without_cookies(false);
            self.change(|player| match player.playback.progress() {
                Progress::Starting | Progress::Playing => player.playback.retry(now()),
                _ => None,
            });
        }
        is_due
    }

    /// The browser shows captions, or takes them away, by itself or from its own menu.
    pub(super) fn follow_the_captions(&self) {
        let drive = self.clone();
        self.page.listen(self.media().on_captions_change(move || {
            let (shown, has_menu) = (drive.media().shown_tracks(), drive.media().has_menu_of_captions());
            drive.change(|player| player.captions.changed(&shown, has_menu));
        }));
    }

    /// The browser did not load the track of that index.
    pub(super) fn track_failed(&self, index: usize) {
        if self.own.has_own_cues.get() {
            self.read_captions(index);
        } else {
            self.lose_captions(index);
        }
    }

    /// Whether captions that were to be shown have just not come.
    pub(in crate::view::player) fn are_captions_lost(&self) -> Live<bool> {
        self.own.are_captions_lost.clone()
    }

    /// The captions of that index are offered no more.
    pub(super) fn lose_captions(&self, index: usize) {
        let was_shown = self.page.with_player(|player| {
            let was_shown = player.captions.shown() == Some(index);
            player.captions.failed(index);
            was_shown
        });
        if was_shown == Some(true) {
            let lost = self.own.are_captions_lost.clone();
            lost.set(true);
            self.own.said_for.replace(Some(Timer::after(SAID_FOR, move || lost.set(false))));
        }
        self.page.report(Fault::Captions, "a caption file did not load");
    }
}
