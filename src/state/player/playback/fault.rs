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
    /// One silent reload at the same position for a lost connection (2) or a damaged part (3), the next file for one
    /// that cannot be used (4) or is still damaged, and if that is no help [`Progress::Failed`].
    pub fn error(&mut self, code: u16, now: u64) -> Option<Order> {
        // Nothing asked for yet, or given up by ourselves.
        if self.progress == Progress::Idle || code == 1 {
            return None;
        }
        let fault = match code {
            2 => Fault::MediaNetwork,
            3 => Fault::MediaDecode,
            _ => Fault::MediaSource,
        };
        if fault == Fault::MediaSource {
            return self.pass_over(fault, now);
        }
        // A reader who paused hears nothing start by itself.
        if self.is_on() && self.may_reload(now) {
            return self.start(now);
        }
        if fault == Fault::MediaDecode { self.pass_over(fault, now) } else { self.fail(fault) }
    }

    /// The script that plays HLS has given up, for this reason: at most two recoveries that nobody asked for,
    /// five seconds apart, and of what it cannot recover from the next file. Of a lost connection it plays what it has
    /// meanwhile ([`recovers_in`](Self::recovers_in)).
    pub fn lost(&mut self, fault: Fault, http_status: Option<u16>, now: u64) -> Option<Order> {
        if self.progress == Progress::Idle {
            return None;
        }
        self.http_status = http_status;
        if !matches!(fault, Fault::MediaNetwork | Fault::MediaDecode) {
            return self.pass_over(fault, now);
        }
        if !self.may_reload(now) {
            if fault == Fault::MediaDecode {
                return self.pass_over(fault, now);
            }
            if self.unasked >= UNASKED {
                return self.fail(fault);
            }
            self.recovers_at = self.unasked_at.map(|last| last.saturating_add(REST));
            return None;
        }
        // The element is emptied meanwhile, and says 0.
        if fault == Fault::MediaDecode && self.progress == Progress::Playing {
            self.progress = Progress::Starting;
            self.waiting_since = Some(now);
        }
        Some(Order::Recover)
    }

    /// The file cannot be used, for this reason: the next one, unless the reader has paused.
    pub fn pass_over(&mut self, fault: Fault, now: u64) -> Option<Order> {
        if self.files.give_up() && self.is_on() {
            return self.start(now);
        }
        self.fail(fault)
    }

    /// A stream has lost its connection and there is no network: it plays what it has, and recovers when that is back.
    pub fn cut(&mut self) {
        if !matches!(self.progress, Progress::Idle | Progress::Failed(_)) {
            self.recovers_at = Some(u64::MAX);
        }
    }

    /// In how many milliseconds a stream is to recover, if it is to.
    #[must_use]
    pub fn recovers_in(&self, now: u64) -> Option<u64> {
        self.recovers_at.filter(|&at| at < u64::MAX).map(|at| at.saturating_sub(now))
    }

    /// Has a stream recover that has rested long enough.
    pub fn recover(&mut self, now: u64) -> Option<Order> {
        self.recovers_at.take_if(|at| *at <= now)?;
        self.count_load(now);
        Some(Order::Recover)
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
            self.fail(Fault::MediaNetwork);
        }
    }

    /// The network is back: footage that stopped for the lack of it goes on, and need not rest before that. What stood
    /// still stands there again.
    pub fn online(&mut self, now: u64) -> Option<Order> {
        if self.recovers_at.is_some() {
            self.recovers_at = Some(now);
            return self.recover(now);
        }
        if self.progress != Progress::Failed(Fault::MediaNetwork) || self.unasked >= UNASKED {
            return None;
        }
        self.count_load(now);
        self.files.ask_again();
        let stood = self.stood;
        let order = self.start(now);
        match order {
            Some(Order::Start { source, at }) if stood => {
                self.progress = Progress::Paused;
                Some(Order::Load { source, at })
            }
            order => order,
        }
    }

    /// It cannot be played, or no further.
    pub(super) fn fail(&mut self, fault: Fault) -> Option<Order> {
        if !matches!(self.progress, Progress::Failed(_)) {
            self.stood = !self.is_on();
        }
        self.recovers_at = None;
        self.progress = Progress::Failed(fault);
        None
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
