//! What is done when a file or a stream fails: another try, the next file, or the sentence with Retry.
//! Not here: which sentence (`text`), or which file is first (`source`).

use super::{Playback, Progress};
use crate::state::Fault;
use crate::state::player::Order;

/// The shortest time between two loads that nobody asked for, in milliseconds.
const REST: u64 = 5_000;
/// The most loads that nobody asked for, after one that somebody did.
const UNASKED: u8 = 2;

impl Playback {
    /// Loads again, by the reader's wish, and plays from where it was; after the last file the first.
    pub fn retry(&mut self, now: u64) -> Option<Order> {
        self.unasked = 0;
        self.unasked_at = None;
        self.files.ask_again();
        self.start(now)
    }

    /// Media event `error`, with `MediaError.code`.
    ///
    /// One silent reload at the same position for a lost connection (2) or a damaged part (3), the next
    /// file for one that cannot be used (4), and if that is no help [`Progress::Failed`].
    pub fn error(&mut self, code: u16, now: u64) -> Option<Order> {
        // Nothing asked for yet, or given up by ourselves.
        if self.progress == Progress::Idle || code == 1 {
            return None;
        }
        // A reader who paused hears nothing start by itself.
        let is_on = matches!(self.progress, Progress::Starting | Progress::Playing);
        let fault = match code {
            2 => Fault::MediaNetwork,
            3 => Fault::MediaDecode,
            _ => Fault::MediaSource,
        };
        if fault == Fault::MediaSource {
            return self.pass_over(fault, now);
        }
        if is_on && self.may_reload(now) {
            return self.start(now);
        }
        self.progress = Progress::Failed(fault);
        None
    }

    /// The script that plays HLS has given up, for this reason: at most two recoveries that nobody asked for,
    /// five seconds apart, and of what it cannot recover from the next file.
    pub fn lost(&mut self, fault: Fault, http_status: Option<u16>, now: u64) -> Option<Order> {
        if self.progress == Progress::Idle {
            return None;
        }
        self.http_status = http_status;
        if !matches!(fault, Fault::MediaNetwork | Fault::MediaDecode) {
            return self.pass_over(fault, now);
        }
        if !self.may_reload(now) {
            self.progress = Progress::Failed(fault);
            return None;
        }
        // The element is emptied meanwhile, and says 0; of a lost connection it plays what it has.
        if fault == Fault::MediaDecode && self.progress == Progress::Playing {
            self.progress = Progress::Starting;
            self.waiting_since = Some(now);
        }
        Some(Order::Recover)
    }

    /// The file cannot be used, for this reason: the next one, unless the reader has paused.
    pub fn pass_over(&mut self, fault: Fault, now: u64) -> Option<Order> {
        let is_on = matches!(self.progress, Progress::Starting | Progress::Playing);
        if self.files.give_up() && is_on {
            return self.start(now);
        }
        self.progress = Progress::Failed(fault);
        None
    }

    /// Why it failed is known better now: the policy of the page refused the files.
    pub fn was_refused(&mut self) {
        if self.progress == Progress::Failed(Fault::MediaSource) {
            self.progress = Progress::Failed(Fault::MediaBlocked);
        }
    }

    /// Why it failed is known better now: what the server answered when it was asked for the file.
    pub const fn was_answered(&mut self, status: u16) {
        self.http_status = Some(status);
    }

    /// There is no network: nothing is tried before it is back.
    pub fn offline(&mut self) {
        if self.progress != Progress::Idle {
            self.progress = Progress::Failed(Fault::MediaNetwork);
        }
    }

    /// The network is back: footage that stopped for the lack of it goes on, and need not rest before that.
    pub fn online(&mut self, now: u64) -> Option<Order> {
        if self.progress != Progress::Failed(Fault::MediaNetwork) || self.unasked >= UNASKED {
            return None;
        }
        self.count_load(now);
        self.files.ask_again();
        self.start(now)
    }

    fn may_reload(&mut self, now: u64) -> bool {
        let rested = self.unasked_at.is_none_or(|last| now.saturating_sub(last) >= REST);
        if self.unasked >= UNASKED || !rested {
            return false;
        }
        self.count_load(now);
        true
    }

    fn count_load(&mut self, now: u64) {
        self.unasked = self.unasked.saturating_add(1);
        self.unasked_at = Some(now);
    }
}
