//! The sheets over the picture: one at a time, and the focus goes back to where it came from.
//! Not here: what is on them (`view::player::sheet`).

use super::Drive;
use crate::browser::{Place, RemoteWatch};
use crate::state::player::Sheet;

impl Drive {
    /// Shows a sheet in place of any other, or takes it away where it is shown.
    pub(in crate::view::player) fn turn_sheet(&self, sheet: Sheet) {
        self.change(|player| {
            player.turn(sheet);
            None
        });
    }

    /// Takes the sheet away; false where there is none.
    pub(in crate::view::player) fn close_sheet(&self) -> bool {
        let is_open =
            self.page.player.now(|player| player.as_ref().is_some_and(|player| player.sheet != Sheet::None));
        if is_open {
            self.own.opener.focus();
            // Before play, and after a failure, there is no bar.
            if !self.own.opener.has_focus() {
                self.focus_play();
            }
            self.change(|player| {
                player.sheet = Sheet::None;
                None
            });
        }
        is_open
    }

    /// Leads to what stays when a control goes: the play button, or the video with the browser's own controls.
    pub(in crate::view::player) fn focus_play(&self) {
        if !self.page.shell.play.focus() {
            self.media().focus();
        }
    }

    /// What failed is said where the bar was, which goes: an open sheet goes with it, and the play button has the focus that
    /// was there.
    pub(in crate::view::player) fn make_way(&self) {
        if self.stage.has_focus() {
            self.focus_play();
        }
        self.change(|player| {
            player.sheet = Sheet::None;
            None
        });
    }

    /// The button that opens the settings.
    pub(in crate::view::player) fn opener(&self) -> &Place {
        &self.own.opener
    }

    /// The key that goes down now is for a sheet: the card does nothing with it.
    pub(in crate::view::player) fn swallow_key(&self) {
        self.own.is_swallowed.set(true);
    }

    /// Watches for other screens for as long as it drives.
    pub(in crate::view::player) fn keep_remote(&self, watch: RemoteWatch) {
        self.own.remote.replace(Some(watch));
    }
}
