//! How the footage ends: where it is over, or on the way, as a file does that was cut short.
//! Not here: the footage that does not arrive (`wait`), or what is done about a failure (`fault`).

use super::{Playback, Progress};
use crate::state::Fault;
use crate::state::player::Order;

/// What a whole file may leave out before its end, in milliseconds; of short footage a quarter.
const LEFT_OUT: u32 = 5_000;
/// How far from its length a file is at its end, in milliseconds: pictures and sound are not of one length.
const AT_END: u32 = 1_000;

impl Playback {
    /// Media event `timeupdate`, at `speed` hundredths of the usual one.
    ///
    /// Of a file that was cut short no engine tells as of an error, or not of every kind: behind the last picture
    /// that is there the element is at the end at once. The next file then: another try would find no more.
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
        if position.saturating_add(AT_END) < duration {
            return false;
        }
        let played = now.saturating_sub(moved_at).saturating_mul(speed.into()) / 100;
        let left_out = u64::from(LEFT_OUT.min(duration / 4));
        u64::from(position.saturating_sub(self.position)) > played.saturating_add(left_out)
    }
}
