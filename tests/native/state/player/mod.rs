//! What the player promises, part by part.

mod attention;
mod captions;
mod end;
mod kept;
mod key_table;
mod playback;
mod positions;
mod quality;
mod ranges;
mod recovery;
mod shortcuts;
mod sound;
mod source;
mod speed;
mod storyboard;
mod stream;

use story_widget::feed::{Seconds, Source, Track, TrackKind, Video};
use story_widget::state::Player;
use story_widget::state::player::{Command, Order, Progress};

use super::link;

/// A file of that type and width.
fn source(kind: &str, width: Option<u32>) -> Source {
    Source {
        src: link("clip"),
        kind: kind.to_owned(),
        size: width.map(|width| (width, width * 9 / 16)),
        bitrate_kbps: None,
        label: None,
    }
}

fn track(kind: TrackKind, is_default: bool) -> Track {
    Track { src: link("captions.vtt"), kind, srclang: None, label: None, is_default }
}

/// A minute of footage in two files, with captions.
fn minute() -> Video {
    Video {
        duration: Seconds::from_millis(60_000),
        sources: vec![source("video/mp4", None), source("video/webm", None)],
        tracks: vec![track(TrackKind::Captions, false)],
        ..Video::default()
    }
}

#[test]
fn every_command_does_what_its_name_says() {
    let mut player = Player::new(&minute());
    assert_eq!(player.run(Command::Play, 0), Some(Order::Start { source: 0, at: 0 }));
    player.playback.playing();
    assert_eq!(player.run(Command::SeekBy(10_000), 0), Some(Order::Seek(10_000)));
    assert_eq!(player.run(Command::SeekBy(-5_000), 0), Some(Order::Seek(5_000)));
    assert_eq!(player.run(Command::SeekToTenth(5), 0), Some(Order::Seek(30_000)));
    assert_eq!(player.run(Command::SeekToStart, 0), Some(Order::Seek(0)));
    assert_eq!(player.run(Command::SeekToEnd, 0), Some(Order::Seek(60_000)));
    let Some(Order::Sound(sound)) = player.run(Command::VolumeBy(-10), 0) else { panic!("no sound") };
    assert_eq!(sound.volume(), 90);
    let Some(Order::Sound(sound)) = player.run(Command::Mute, 0) else { panic!("no sound") };
    assert!(sound.is_muted());
    assert_eq!(player.run(Command::Captions, 0), Some(Order::Captions(Some(0))));
    assert!(matches!(player.run(Command::SpeedBy(1), 0), Some(Order::Speed(_))));
    assert_eq!(player.run(Command::PictureInPicture, 0), Some(Order::PictureInPicture));
    assert_eq!(player.run(Command::SeekTo(12_000), 0), Some(Order::Seek(12_000)));
    assert_eq!(player.run(Command::FrameBy(1), 0), Some(Order::Pause), "what plays is only stopped");
    assert_eq!(player.run(Command::FrameBy(1), 0), Some(Order::Seek(12_050)));
    assert_eq!(player.run(Command::FrameBy(-1), 0), Some(Order::Seek(12_010)));
    assert_eq!(player.run(Command::Play, 0), Some(Order::Play));
    assert_eq!(player.run(Command::Play, 0), Some(Order::Pause));
    assert_eq!(player.playback.progress(), Progress::Paused);
}

#[test]
fn a_wish_to_see_a_moment_plays_what_has_never_played() {
    let mut player = Player::new(&minute());
    assert_eq!(player.run(Command::SeekTo(20_000), 0), Some(Order::Start { source: 0, at: 20_000 }));
}

#[test]
fn full_screen_is_what_the_platform_says_and_the_key_asks_for_the_other() {
    let mut player = Player::new(&minute());
    assert_eq!(player.run(Command::FullScreen, 0), Some(Order::FullScreen(true)));
    assert!(!player.is_full_screen(), "asked for is not granted");
    player.full_screen_changed(true);
    assert!(player.is_full_screen());
    assert_eq!(player.run(Command::FullScreen, 0), Some(Order::FullScreen(false)));
}
