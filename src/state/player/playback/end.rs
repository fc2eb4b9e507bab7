//! How the footage ends: where it is over, or on the way, as a file does that was cut short.
//! Not here: the footage that does not arrive (`wait`), or what is done about a failure (`fault`).

use super::{Playback, Progress};
use crate::state::Fault;
use crate::state::player::Order;

/// How far a whole file may end from where it says that it does, in milliseconds; of short footage a quarter.
const ROUGHLY: u32 = 5_000;

impl Playback {
    /// Media event `timeupdate`, at `speed` hundredths of the usual one.
    ///
    /// Of a file that was cut short no engine tells as of an error, or not of every kind: behind the last picture
    /// that is there the element is at the end at once. The next file then: the same one would not say more.
    pub fn moved(&mut self, position: u32, speed: u16, now: u64) -> Option<Order> {
        if self.progress == Progress::Playing && self.is_leap_to_the_end(position, speed, now) {
            return self.pass_over(Fault::MediaDecode, now);
        }
        self.moved_at = Some(now);
        self.time(position);
        // Not every browser says that it waits: it does from the last movement on.
        self.waiting(now);
        None
    }

    /// Media event `ended`.
    pub const fn ended(&mut self) {
        if matches!(self.progress, Progress::Failed(_)) {
            return;
        }
        self.progress = Progress::Ended;
        if let Some(duration) = self.duration {
            self.position = duration;
        }
    }

    /// Whether it cannot have played all that lies between.
    fn is_leap_to_the_end(&self, position: u32, speed: u16, now: u64) -> bool {
        let (Some(duration), Some(moved_at)) = (self.duration, self.moved_at) else { return false };
        let roughly = u64::from(ROUGHLY.min(duration / 4));
        let played = now.saturating_sub(moved_at).saturating_mul(speed.into()) / 100;
        let end = u64::from(position).saturating_add(roughly / 4);
        end >= u64::from(duration)
            && u64::from(position.saturating_sub(self.position)) > played.saturating_add(roughly)
    }
}
