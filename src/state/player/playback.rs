//! The footage in time: whether it plays, where it is, and what happens when it does not arrive.
//! Not here: the media element (`browser`), or the sentence and the Retry button (`text`, `view`).

use super::Order;
use crate::feed::Video;
use crate::state::Fault;

/// How long footage may keep a reader waiting before the word for it is shown, in milliseconds.
const BUFFERING: u64 = 3_000;
/// How long before Retry is offered, in milliseconds.
const RETRY: u64 = 15_000;
/// The shortest time between two loads that nobody asked for, in milliseconds.
const REST: u64 = 5_000;
/// The most loads that nobody asked for, after one that somebody did.
const UNASKED: u8 = 2;

/// What the footage is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nothing was fetched yet.
    Idle,
    /// It was asked for and does not move yet.
    Starting,
    /// It plays, or would if more of it were there ([`Playback::stall`]).
    Playing,
    /// It stands still.
    Paused,
    /// It is over.
    Ended,
    /// It cannot be played, or no further; the position is kept for Retry.
    Failed(Fault),
}

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

/// The footage in time. Positions are milliseconds from its beginning, moments (`now`) milliseconds from
/// the start of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Playback {
    progress: Progress,
    position: u32,
    duration: Option<u32>,
    order: Vec<usize>,
    place: usize,
    waiting_since: Option<u64>,
    unasked: u8,
    unasked_at: Option<u64>,
}

impl Playback {
    /// The footage of a video, idle, its files in the agency's order.
    #[must_use]
    pub fn new(video: &Video) -> Self {
        Self {
            progress: Progress::Idle,
            position: 0,
            duration: video.duration.map(crate::feed::Seconds::millis),
            order: (0..video.sources.len()).collect(),
            place: 0,
            waiting_since: None,
            unasked: 0,
            unasked_at: None,
        }
    }

    /// What it is doing.
    #[must_use]
    pub const fn progress(&self) -> Progress {
        self.progress
    }

    /// Where it is.
    #[must_use]
    pub const fn position(&self) -> u32 {
        self.position
    }

    /// How long it runs: as the feed says until the file itself is known.
    #[must_use]
    pub const fn duration(&self) -> Option<u32> {
        self.duration
    }

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

    /// The files to try, first to last (see [`order`](super::order)). Once one was loaded it is too late.
    pub fn set_order(&mut self, order: Vec<usize>) {
        if self.progress == Progress::Idle {
            self.order = order;
        }
    }

    /// The play button: plays, pauses, or tries again.
    pub fn play_pressed(&mut self, now: u64) -> Option<Order> {
        match self.progress {
            Progress::Idle => self.start(now),
            Progress::Failed(_) => self.retry(now),
            Progress::Paused | Progress::Ended => {
                self.progress = Progress::Starting;
                self.waiting_since = Some(now);
                Some(Order::Play)
            }
            Progress::Starting | Progress::Playing => {
                self.progress = Progress::Paused;
                Some(Order::Pause)
            }
        }
    }

    /// Loads again, by the reader's wish, and plays from where it was; after the last file the first.
    pub fn retry(&mut self, now: u64) -> Option<Order> {
        if self.progress == Progress::Failed(Fault::MediaSource) {
            let next = self.place.saturating_add(1);
            self.place = if next < self.order.len() { next } else { 0 };
        }
        self.unasked = 0;
        self.unasked_at = None;
        self.start(now)
    }

    /// Forward by so many milliseconds, or back.
    pub fn seek_by(&mut self, by: i32) -> Option<Order> {
        self.seek_to(self.position.saturating_add_signed(by))
    }

    /// To so many tenths of the footage; where its length is not known, nowhere.
    pub fn seek_to_tenth(&mut self, tenth: u8) -> Option<Order> {
        let duration = self.duration?;
        self.seek_to(duration / 10 * u32::from(tenth.min(10)))
    }

    /// To a time, or the end where that is earlier. Before the first play it is only noted down.
    pub fn seek_to(&mut self, position: u32) -> Option<Order> {
        let end = self.duration.or((position < u32::MAX).then_some(position))?;
        self.position = position.min(end);
        match self.progress {
            Progress::Idle | Progress::Failed(_) => return None,
            Progress::Ended => self.progress = Progress::Paused,
            Progress::Starting | Progress::Playing | Progress::Paused => {}
        }
        Some(Order::Seek(self.position))
    }

    /// Media event `play`: the system asked for it, or the loader inside a press made before the module
    /// was there.
    pub const fn started(&mut self, now: u64) {
        if matches!(self.progress, Progress::Idle | Progress::Paused | Progress::Ended) {
            self.progress = Progress::Starting;
            self.waiting_since = Some(now);
        }
    }

    /// Media event `playing`.
    pub const fn playing(&mut self) {
        self.progress = Progress::Playing;
        self.waiting_since = None;
    }

    /// Media event `pause`.
    pub const fn paused(&mut self) {
        if matches!(self.progress, Progress::Starting | Progress::Playing) {
            self.progress = Progress::Paused;
        }
    }

    /// The browser did not let it play; a press does.
    pub const fn refused(&mut self) {
        self.paused();
    }

    /// Media event `ended`.
    pub const fn ended(&mut self) {
        self.progress = Progress::Ended;
        if let Some(duration) = self.duration {
            self.position = duration;
        }
    }

    /// Media events `waiting` and `stalled`. Browsers send the second while there is still enough to play:
    /// then the time moves on and takes it back.
    pub const fn waiting(&mut self, now: u64) {
        if self.waiting_since.is_none() {
            self.waiting_since = Some(now);
        }
    }

    /// Media event `timeupdate`. While a file is being loaded the element says 0, which is not where
    /// the reader was.
    pub const fn time(&mut self, position: u32) {
        if matches!(self.progress, Progress::Playing | Progress::Paused) {
            if position > self.position {
                self.waiting_since = None;
            }
            self.position = position;
        }
    }

    /// Media event `durationchange`; `None` where the file does not say, and the feed's word stays.
    pub fn duration_changed(&mut self, duration: Option<u32>) {
        self.duration = duration.or(self.duration);
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
        let next = self.place.saturating_add(1);
        if fault == Fault::MediaSource && is_on && next < self.order.len() {
            self.place = next;
            return self.start(now);
        }
        if fault != Fault::MediaSource && is_on && self.may_reload(now) {
            return self.start(now);
        }
        self.progress = Progress::Failed(fault);
        None
    }

    /// The network is back: footage that stopped for the lack of it goes on.
    pub fn online(&mut self, now: u64) -> Option<Order> {
        let lost = self.progress == Progress::Failed(Fault::MediaNetwork);
        if lost && self.may_reload(now) { self.start(now) } else { None }
    }

    fn start(&mut self, now: u64) -> Option<Order> {
        let Some(&source) = self.order.get(self.place) else {
            self.progress = Progress::Failed(Fault::MediaSource);
            return None;
        };
        self.progress = Progress::Starting;
        self.waiting_since = Some(now);
        Some(Order::Start { source, at: self.position })
    }

    fn may_reload(&mut self, now: u64) -> bool {
        let rested = self.unasked_at.is_none_or(|last| now.saturating_sub(last) >= REST);
        if self.unasked >= UNASKED || !rested {
            return false;
        }
        self.unasked = self.unasked.saturating_add(1);
        self.unasked_at = Some(now);
        true
    }

    const fn waited(&self, now: u64) -> Option<u64> {
        match (self.progress, self.waiting_since) {
            (Progress::Starting | Progress::Playing, Some(since)) => Some(now.saturating_sub(since)),
            _ => None,
        }
    }
}
