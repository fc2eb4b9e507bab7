//! What the script that plays HLS tells, one line of words an event.
//! Not here: the script (`embed/hls.js`), or what is done about it (`playback`, `quality`).

use super::{Order, Player, Rung};
use crate::state::Fault;

/// One thing that became of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StreamEvent {
    /// These are its levels, in the order of the playlist.
    Levels(Vec<Rung>),
    /// This of them is shown, by its place there.
    Level(usize),
    /// It does not go on.
    Lost {
        /// Why: [`Fault::MediaNetwork`] or [`Fault::MediaDecode`], which it may recover from,
        /// [`Fault::MediaSource`], or [`Fault::MediaBlocked`].
        fault: Fault,
        /// The status of the answer that ended it, 100 to 599.
        http_status: Option<u16>,
    },
}

impl StreamEvent {
    /// The event of a line: `levels 360:109 180:42`, `level 1`, `network 503`; `None` for any other.
    #[must_use]
    pub fn read(line: &str) -> Option<Self> {
        let mut words = line.split_ascii_whitespace();
        let fault = match words.next()? {
            "levels" => return Some(Self::Levels(words.map(level).collect())),
            "level" => return Some(Self::Level(words.next()?.parse().ok()?)),
            "network" => Fault::MediaNetwork,
            "media" => Fault::MediaDecode,
            "unreadable" => Fault::MediaSource,
            "blocked" => Fault::MediaBlocked,
            _ => return None,
        };
        let http_status = words.next().and_then(|status| status.parse().ok());
        Some(Self::Lost { fault, http_status: http_status.filter(|status| (100..600).contains(status)) })
    }
}

impl Player {
    /// What the script that plays HLS told.
    pub fn streamed(&mut self, event: StreamEvent, now: u64) -> Option<Order> {
        match event {
            StreamEvent::Levels(levels) => {
                let choice = self.quality.set_levels(levels)?;
                self.carry_out(choice, now)
            }
            StreamEvent::Level(level) => {
                self.quality.shows_level(level);
                None
            }
            StreamEvent::Lost { fault, http_status } => self.playback.lost(fault, http_status, now),
        }
    }
}

/// A level as it is written: its height and its kilobits per second, either of which may be missing.
fn level(word: &str) -> Rung {
    let (height, kbps) = word.split_once(':').unwrap_or((word, ""));
    let count = |text: &str| text.parse().ok().filter(|&count| count > 0);
    Rung { height: count(height), kbps: count(kbps), label: None }
}
