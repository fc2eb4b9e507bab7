//! What a drive gives back when its widget goes: streams, timers, listeners, the system's keys.
//! Not here: footage that goes before the widget does (`footage`).
//!
//! Each of them knows the drive and is known by it: without a word they would keep each other.

use super::Drive;

impl Drive {
    /// Gives back all of it when the page of the widget ends.
    pub(super) fn end_with_the_page(&self) {
        let end = End(self.clone());
        self.page.follow(move || end.stands());
    }
}

/// Ends a drive when it is dropped.
struct End(Drive);

impl End {
    #[expect(clippy::unused_self, reason = "what follows the page is dropped with it")]
    const fn stands(&self) {}
}

impl Drop for End {
    fn drop(&mut self) {
        // A story that is taken out of the page is one that is left.
        self.0.keep_position();
        let own = &self.0.own;
        own.engine.stop();
        self.0.fall_silent();
        drop((
            own.stall.take(),
            own.recovery.take(),
            own.asks_again.take(),
            own.rest.take(),
            own.tracks.take(),
            own.remote.take(),
            own.system.take(),
        ));
    }
}
