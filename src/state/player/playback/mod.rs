//! The footage in time: where it is, frame by frame too (`frame`), how it ends (`end`), fails (`fault`) or waits (`wait`).
//! Not here: the media element (`browser`), or the sentence and the Retry button (`text`, `view`).

mod end;
mod fault;
mod files;
mod frame;
mod wait;

use files::Files;
pub use wait::Stall;

use super::Order;
use crate::feed::Video;
use crate::state::Fault;

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

/// The footage in time. Positions are milliseconds from its beginning, moments (`now`) milliseconds from
/// the start of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Playback {
    progress: Progress,
    position: u32,
    duration: Option<u32>,
    loaded: Vec<(u32, u32)>,
    files: Files,
    http_status: Option<u16>,
    waiting_since: Option<u64>,
    /// When it last moved on.
    moved_at: Option<u64>,
    unasked: u8,
    unasked_at: Option<u64>,
    /// When a stream that has lost its connection is to recover; at no time before the network is back.
    recovers_at: Option<u64>,
    /// Whether what has failed stood still before that.
    stood: bool,
    /// How long a frame lasts, in microseconds.
    frame: u32,
}

impl Playback {
    /// The footage of a video, idle, its files in the agency's order.
    #[must_use]
    pub fn new(video: &Video) -> Self {
        Self {
            progress: Progress::Idle,
            position: 0,
            duration: video.duration.map(crate::feed::Seconds::millis),
            loaded: Vec::new(),
            files: Files::new((0..video.sources.len()).collect()),
            http_status: None,
            waiting_since: None,
            moved_at: None,
            unasked: 0,
            unasked_at: None,
            recovers_at: None,
            stood: false,
            frame: frame::AT_FIRST,
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

    /// Which parts of it are loaded, in milliseconds.
    #[must_use]
    pub fn loaded(&self) -> &[(u32, u32)] {
        &self.loaded
    }

    /// Media event `progress`: which parts are loaded now, in milliseconds.
    pub fn loaded_changed(&mut self, loaded: Vec<(u32, u32)>) {
        self.loaded = loaded;
    }

    /// The status of the answer that ended a stream, 100 to 599, where that is known.
    #[must_use]
    pub const fn http_status(&self) -> Option<u16> {
        self.http_status
    }

    /// The files to try, first to last (see [`order`](super::order)). Once one was loaded it is too late.
    pub fn set_order(&mut self, order: Vec<usize>) {
        if self.progress == Progress::Idle {
            self.files = Files::new(order);
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

    /// A file of the order was asked for inside the reader's press, before there was anybody to order it.
    pub fn adopt(&mut self, source: usize, now: u64) {
        if self.files.adopt(source) {
            self.progress = Progress::Starting;
            self.waiting_since = Some(now);
        }
    }

    /// Another file of the same footage, or the one that suits best: from where it is, and standing still if
    /// it does. Before the first play it is only noted down.
    pub(in crate::state::player) fn choose(&mut self, file: Option<usize>, now: u64) -> Option<Order> {
        let source = self.files.choose(file)?;
        match self.progress {
            Progress::Idle => None,
            Progress::Paused | Progress::Ended => {
                self.progress = Progress::Paused;
                Some(Order::Load { source, at: self.position })
            }
            Progress::Starting | Progress::Playing | Progress::Failed(_) => self.start(now),
        }
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

    /// Media event `playing`. Browsers send it while nothing moves too: what already plays goes on waiting until it
    /// does.
    pub const fn playing(&mut self) {
        if !matches!(self.progress, Progress::Playing) {
            self.progress = Progress::Playing;
            self.waiting_since = None;
        }
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

    /// Media event `seeking`, or `timeupdate` where nothing has played yet. While a file is being loaded the element says
    /// 0, which is not where the reader was.
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

    /// Whether it plays, or is about to.
    const fn is_on(&self) -> bool {
        matches!(self.progress, Progress::Starting | Progress::Playing)
    }

    fn start(&mut self, now: u64) -> Option<Order> {
        self.http_status = None;
        self.recovers_at = None;
        self.moved_at = None;
        let Some(source) = self.files.current() else {
            return self.fail(Fault::MediaSource);
        };
        self.progress = Progress::Starting;
        self.waiting_since = Some(now);
        Some(Order::Start { source, at: self.position })
    }
}
