//! Captions that the browser does not load: where no page may look into the footage (no CORS), or they are not there.
//! Not here: reading a file of them (`timed_text`), captions that the browser loads itself (`footage`).

use super::{Drive, now};
use crate::browser::{Live, Timer};
use crate::state::Fault;
use crate::state::player::{LostCaptions, Order, Progress};

/// How long it is said that captions did not come, in milliseconds.
const SAID_FOR: u32 = 6_000;
/// After how long a file that did not come is asked for again, in milliseconds.
const AGAIN: u32 = 1_000;

impl Drive {
    /// Whether a file that cannot be used was asked for without cookies of another origin, for the sake of its captions:
    /// then it is asked for once more as any page may, and true is returned.
    pub(super) fn gives_up_cors(&self, code: u16) -> bool {
        // An address of the page's own may lead to another's, too.
        let is_due = code == 4
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

    /// What is shown of them is asked for when the footage is, and not before.
    pub(super) fn show_captions_with_the_footage(&self) {
        let (drive, has_started) =
            (self.clone(), self.page.of_player(|player| player.playback.progress() != Progress::Idle));
        self.page.follow(move || {
            if has_started.get() == Some(true) {
                let shown = drive.page.player.now(|player| player.as_ref()?.captions.shown());
                drive.media().show_track(shown);
            }
        });
    }

    /// The network is back: captions that were lost are asked for again.
    pub(super) fn find_captions_again(&self) {
        // By the widget, as below; what is on shows when it has come.
        for lost in self.page.with_player(|player| player.captions.online()).into_iter().flatten() {
            self.read_captions(lost);
        }
    }

    /// The file of that index did not come: it is asked for once more, and offered no more after that.
    pub(super) fn lose_captions(&self, index: usize) {
        let lost = self.page.with_player(|player| player.captions.failed(index));
        if lost == Some(LostCaptions::AskedAgain) {
            let drive = self.clone();
            // By the widget: not every browser asks again for a file that it was refused.
            let again = Timer::after(AGAIN, move || drive.read_captions(index));
            self.own.asks_again.borrow_mut().push(again);
            return;
        }
        if lost == Some(LostCaptions::Gone { were_shown: true }) {
            // Browsers that have a menu of their own would go on naming them there.
            self.carry_out(Order::Captions(None));
            let lost = self.own.are_captions_lost.clone();
            lost.set(true);
            self.own.said_for.replace(Some(Timer::after(SAID_FOR, move || lost.set(false))));
        }
        self.page.report(Fault::Captions, "a caption file did not load");
    }
}
