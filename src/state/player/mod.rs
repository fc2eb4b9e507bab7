//! The player as the reader drives it: requests and media events in, orders to the media element out.
//! Not here: the element (`browser`), the control bar (`view`), or what is remembered (`consent` decides).

mod captions;
mod key_table;
mod playback;
mod sound;
mod source;

pub use captions::Captions;
pub use key_table::{Command, Focus, KEY_TABLE, KeyPress, Row, aria_keyshortcuts, command};
pub use playback::{Playback, Progress, Stall};
pub use sound::Sound;
pub use source::{Room, is_hls, order};

use crate::feed::Video;

/// What the media element is to do. State that the element keeps itself follows from its events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Load this file, go to `at`, play.
    Start {
        /// Index of the file in the feed's `sources`.
        source: usize,
        /// Where to begin, in milliseconds.
        at: u32,
    },
    /// Play on.
    Play,
    /// Pause.
    Pause,
    /// Go to this time, in milliseconds.
    Seek(u32),
    /// Sound as this says.
    Sound(Sound),
    /// Show this of the feed's `tracks`, or none.
    Captions(Option<usize>),
    /// Ask for full screen, or leave it.
    FullScreen(bool),
}

/// All the player's state. Nothing is fetched before the reader asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Player {
    /// The footage in time.
    pub playback: Playback,
    /// Volume and mute.
    pub sound: Sound,
    /// Which captions are shown.
    pub captions: Captions,
    full_screen: bool,
}

impl Player {
    /// The player of a video, idle.
    #[must_use]
    pub fn new(video: &Video) -> Self {
        Self {
            playback: Playback::new(video),
            sound: Sound::default(),
            captions: Captions::new(&video.tracks),
            full_screen: false,
        }
    }

    /// Does what a key or control asks for, `now` milliseconds after the start of the page.
    ///
    /// `None`: nothing for the element to do, though the state may have changed.
    pub fn run(&mut self, command: Command, now: u64) -> Option<Order> {
        match command {
            Command::Play => self.playback.play_pressed(now),
            Command::SeekBy(by) => self.playback.seek_by(by),
            Command::SeekToTenth(tenth) => self.playback.seek_to_tenth(tenth),
            Command::SeekToStart => self.playback.seek_to(0),
            Command::SeekToEnd => self.playback.seek_to(u32::MAX),
            Command::Mute => Some(self.sound.toggle_mute()),
            Command::VolumeBy(by) => Some(self.sound.volume_by(by)),
            Command::Captions => self.captions.toggle(),
            Command::FullScreen => Some(Order::FullScreen(!self.full_screen)),
        }
    }

    /// Whether the player fills the screen.
    #[must_use]
    pub const fn is_full_screen(&self) -> bool {
        self.full_screen
    }

    /// The player fills the screen now, or no longer.
    pub const fn full_screen_changed(&mut self, full_screen: bool) {
        self.full_screen = full_screen;
    }
}
