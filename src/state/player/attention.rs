//! Whether the reader is busy with the player, or watches: the controls are in the way of who watches.
//! Not here: what keeps them there all the same, a focus or a pointer on them, which the styles know.

use super::Progress;

/// How long after the last sign of the reader the controls stay, in milliseconds.
const REST: u64 = 3_000;

/// When the reader was last seen; moments are milliseconds from the start of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attention {
    seen: u64,
}

impl Attention {
    /// A pointer moved, a key went down, something got the focus. Whether the controls come back by that.
    pub const fn seen(&mut self, now: u64) -> bool {
        let was_away = now.saturating_sub(self.seen) >= REST;
        self.seen = now;
        was_away
    }

    /// The pointer has left: nobody is busy here any more.
    pub const fn left(&mut self, now: u64) {
        self.seen = now.saturating_sub(REST);
    }

    /// Whether the reader watches: footage plays, and nothing was done for a while.
    #[must_use]
    pub const fn watches(self, progress: Progress, now: u64) -> bool {
        matches!(progress, Progress::Playing) && now.saturating_sub(self.seen) >= REST
    }

    /// In how many milliseconds that will be so if nothing is done.
    #[must_use]
    pub const fn watches_in(self, now: u64) -> u64 {
        REST.saturating_sub(now.saturating_sub(self.seen))
    }
}
