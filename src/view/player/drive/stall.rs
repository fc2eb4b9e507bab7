//! Says that the footage keeps the reader waiting, when it has lasted.
//! Not here: how long that is (`state::player`), or the words (`overlay`).

use super::{Drive, now};
use crate::browser::Timer;
use crate::state::Fault;
use crate::state::player::Stall;

impl Drive {
    /// Says a stall when it has lasted, though nothing happens meanwhile.
    pub(super) fn watch_stall(&self) {
        let waits = self.page.player.now(|player| player.as_ref()?.playback.stall_changes_in(now()));
        let timer = waits.map(|millis| {
            let drive = self.clone();
            Timer::after(u32::try_from(millis).unwrap_or(u32::MAX).saturating_add(1), move || {
                drive.page.player.update(|_| {});
                let stall = drive.page.player(|player| player.playback.stall(now()));
                if stall == Some(Stall::Retry) {
                    drive.page.report(Fault::MediaStall, "the footage has not arrived for 15 s");
                }
                drive.watch_stall();
            })
        });
        self.own.stall.replace(timer);
        let recovers = self.page.player.now(|player| player.as_ref()?.playback.recovers_in(now()));
        let timer = recovers.map(|millis| {
            let drive = self.clone();
            Timer::after(u32::try_from(millis).unwrap_or(u32::MAX).saturating_add(1), move || {
                drive.change(|player| player.playback.recover(now()));
            })
        });
        self.own.recovery.replace(timer);
    }
}
