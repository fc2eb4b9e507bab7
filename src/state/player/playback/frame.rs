//! Frame by frame: how long a frame lasts, as far as that is known, and steps from one to the next.
//! Not here: who counts the frames (`browser`, `view`), or the keys (`key_table`).

use super::Playback;
use crate::state::player::Order;

/// One frame of the 25 a second that most agencies deliver, in microseconds, until the footage has shown how long one is.
pub(super) const AT_FIRST: u32 = 40_000;
/// How long a frame lasts of 24, 25, 29.97, 50 and 59.94 a second, in microseconds.
const USUAL: [u32; 5] = [41_667, 40_000, 33_367, 20_000, 16_683];
/// How much of the footage has to be seen to tell them apart, in milliseconds.
const ENOUGH: u32 = 2_000;

impl Playback {
    /// On by so many frames, or back; what plays is only stopped by it.
    pub fn frame_by(&mut self, frames: i8) -> Option<Order> {
        if self.is_on() {
            return self.play_pressed(0);
        }
        let frame = u64::from(self.frame);
        let by = i64::from(self.frame).saturating_mul(frames.into());
        let wanted = u64::from(self.position).saturating_mul(1_000).saturating_add_signed(by);
        // Well within that frame: which of two is shown where they meet is a matter of rounding.
        let into_it = wanted % frame;
        let within = (wanted - into_it).saturating_add(into_it.clamp(frame / 4, frame / 4 * 3)) / 1_000;
        self.seek_to(u32::try_from(within).unwrap_or(u32::MAX - 1))
    }

    /// So many frames were shown in so many milliseconds of the footage. Where that is one of the rates that footage has,
    /// it is known how long a frame lasts.
    pub fn has_shown(&mut self, frames: u32, millis: u32) {
        let seen = u64::from(millis).saturating_mul(1_000).checked_div(frames.into()).unwrap_or_default();
        let is_seen = |usual: &u32| u64::from(*usual).abs_diff(seen).saturating_mul(50) <= seen;
        if millis >= ENOUGH
            && let Some(usual) = USUAL.into_iter().find(is_seen)
        {
            self.frame = usual;
        }
    }
}
