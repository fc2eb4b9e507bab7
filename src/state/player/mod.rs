//! The player as the reader drives it: requests and media events in, orders to the media element out.
//! Not here: the element (`browser`), the control bar (`view`), or what is remembered (`consent` decides).

mod attention;
mod captions;
mod kept;
mod key_table;
mod playback;
mod positions;
mod quality;
mod ranges;
mod shortcuts;
mod sound;
mod source;
mod speed;
mod storyboard;
mod stream;

pub use attention::Attention;
pub use captions::{Captions, LostCaptions};
pub use kept::{Kept, KeptCaptions};
pub use key_table::{Command, Focus, KEY_TABLE, KeyPress, Row};
pub use playback::{Playback, Progress, Stall};
pub use positions::Positions;
pub use quality::{Quality, Rung};
pub use ranges::{Part, chapter_at, chapter_parts, parts};
pub use shortcuts::{Refused, Shortcuts};
pub use sound::Sound;
pub use source::{Hls, Room, first, is_hls, order};
pub use speed::Speed;
pub use storyboard::{Tile, tile};
pub use stream::StreamEvent;

use crate::feed::vtt::Picture;
use crate::feed::{Chapter, Track, Video};

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
    /// Load this file, go to `at`, and stand there.
    Load {
        /// Index of the file in the feed's `sources`.
        source: usize,
        /// Where to stand, in milliseconds.
        at: u32,
    },
    /// Have the script that plays HLS go on after what it told last.
    Recover,
    /// Show this level of the stream, by its place in the playlist, or what the connection allows.
    Level(Option<usize>),
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
    /// Play at this speed.
    Speed(Speed),
    /// Go into a small window above all others, or out of it.
    PictureInPicture,
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
    /// In which quality it plays.
    pub quality: Quality,
    /// How fast it plays.
    pub speed: Speed,
    /// The reader's keys.
    pub shortcuts: Shortcuts,
    /// What stands over the picture beside the bar.
    pub sheet: Sheet,
    /// The chapters, in time order: the feed's own, or those of its file.
    pub chapters: Vec<Chapter>,
    /// The small pictures of the storyboard's file, in time order.
    pub pictures: Vec<Picture>,
    full_screen: bool,
    picture_in_picture: bool,
}

/// What stands over the picture because the reader asked for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// Nothing.
    #[default]
    None,
    /// The settings of the player.
    Settings,
    /// The keys.
    Help,
}

impl Player {
    /// The player of a video, idle.
    #[must_use]
    pub fn new(video: &Video) -> Self {
        Self {
            playback: Playback::new(video),
            sound: Sound::default(),
            captions: Captions::new(&video.tracks),
            quality: Quality::default(),
            speed: Speed::default(),
            shortcuts: Shortcuts::default(),
            sheet: Sheet::None,
            chapters: video.chapters.clone(),
            pictures: Vec::new(),
            full_screen: false,
            picture_in_picture: false,
        }
    }

    /// The same with the sound, the speed and the keys of the one before it, which the reader chose for all.
    #[must_use]
    pub fn liked_as(self, before: &Self) -> Self {
        Self { sound: before.sound, speed: before.speed, shortcuts: before.shortcuts.clone(), ..self }
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
            Command::SeekTo(position) => self.play_from(position, now),
            Command::SpeedBy(by) => self.speed.step(by),
            Command::FrameBy(frames) => self.playback.frame_by(frames),
            Command::PictureInPicture => Some(Order::PictureInPicture),
            Command::Help => {
                self.turn(Sheet::Help);
                None
            }
            Command::SeekToEnd => self.playback.seek_to(u32::MAX),
            Command::Mute => Some(self.sound.toggle_mute()),
            Command::VolumeBy(by) => Some(self.sound.volume_by(by)),
            Command::Captions => self.captions.toggle(),
            Command::FullScreen => Some(Order::FullScreen(!self.full_screen)),
        }
    }

    /// Goes to a time in milliseconds; what has never played or has failed plays from there.
    fn play_from(&mut self, position: u32, now: u64) -> Option<Order> {
        let order = self.playback.seek_to(position);
        match self.playback.progress() {
            Progress::Idle | Progress::Failed(_) => self.playback.play_pressed(now),
            _ => order,
        }
    }

    /// Shows a sheet, or takes it away where it is shown.
    pub fn turn(&mut self, sheet: Sheet) {
        self.sheet = if self.sheet == sheet { Sheet::None } else { sheet };
    }

    /// Whether the controls may go out of the way.
    #[must_use]
    pub fn is_watched(&self, attention: Attention, now: u64) -> bool {
        self.sheet == Sheet::None && attention.watches(self.playback.progress(), now)
    }

    /// What is to be remembered of it; `tracks` are the feed's.
    #[must_use]
    pub fn kept(&self, tracks: &[Track]) -> Kept {
        let captions = self.captions.kept(tracks);
        Kept { sound: self.sound, speed: self.speed, captions, shortcuts: self.shortcuts.clone() }
    }

    /// The feed's timed text is another now (`tracks`, before and after): what the reader chose of it stays chosen.
    pub fn renew_captions(&mut self, before: &[Track], tracks: &[Track]) {
        let kept = self.captions.kept(before);
        self.captions = Captions::new(tracks);
        self.captions.remember(&kept, tracks);
    }

    /// As the reader left it on another visit. What the element has to be told.
    pub fn remember(&mut self, kept: Kept, tracks: &[Track]) -> Vec<Order> {
        self.sound = kept.sound;
        self.speed = kept.speed;
        self.shortcuts = kept.shortcuts;
        let captions = self.captions.remember(&kept.captions, tracks);
        [Order::Sound(self.sound), Order::Speed(self.speed)].into_iter().chain(captions).collect()
    }

    /// Whether it is in a small window above all others.
    #[must_use]
    pub const fn is_in_picture(&self) -> bool {
        self.picture_in_picture
    }

    /// It is in a small window now, or no longer.
    pub const fn picture_in_picture_changed(&mut self, is_in_picture: bool) {
        self.picture_in_picture = is_in_picture;
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
