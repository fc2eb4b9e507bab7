//! How long the footage keeps the reader waiting.
//! Not here: what is said then (`text`), or the timer that asks (`view`).

use super::{Playback, Progress};

/// How long footage may keep a reader waiting before the word for it is shown, in milliseconds.
const BUFFERING: u64 = 3_000;
/// How long before Retry is offered, in milliseconds.
const RETRY: u64 = 15_000;
/// How long the footage has kept the reader waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stall {
    /// Not long enough to say so.
    None,
    /// Over 3 s: "buffering" is said.
    Buffering,
    /// Over 15 s: Retry is offered, and [`Fault::MediaStall`] reported.
    Retry,
}

impl Playback {
    /// How long it has kept the reader waiting.
    #[must_use]
    pub const fn stall(&self, now: u64) -> Stall {
        match self.waited(now) {
            Some(RETRY..) => Stall::Retry,
            Some(BUFFERING..) => Stall::Buffering,
            _ => Stall::None,
        }
    }

    /// In how many milliseconds [`stall`](Self::stall) says something else, if nothing happens until then.
    #[must_use]
    pub fn stall_changes_in(&self, now: u64) -> Option<u64> {
        let waited = self.waited(now)?;
        [BUFFERING, RETRY].into_iter().find(|&limit| limit > waited).map(|limit| limit - waited)
    }

    /// Media events `waiting` and `stalled`. Browsers send the second while there is still enough to play:
    /// then the time moves on and takes it back.
    pub const fn waiting(&mut self, now: u64) {
        if self.waiting_since.is_none() {
            self.waiting_since = Some(now);
        }
    }

    const fn waited(&self, now: u64) -> Option<u64> {
        match (self.progress, self.waiting_since) {
            (Progress::Starting | Progress::Playing, Some(since)) => Some(now.saturating_sub(since)),
            _ => None,
        }
    }
}
