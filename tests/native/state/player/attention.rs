//! Whether the reader is busy or watches.

use story_widget::state::Player;
use story_widget::state::player::{Attention, Command, Progress, Sheet};

use super::minute;

#[test]
fn three_seconds_after_the_last_sign_a_reader_of_what_plays_watches() {
    let mut attention = Attention::default();
    attention.seen(10_000);
    assert!(!attention.watches(Progress::Playing, 12_999));
    assert_eq!(attention.watches_in(12_000), 1_000);
    assert!(attention.watches(Progress::Playing, 13_000));
    assert_eq!(attention.watches_in(13_000), 0);
}

#[test]
fn what_stands_still_or_waits_keeps_its_controls() {
    let attention = Attention::default();
    for progress in [Progress::Idle, Progress::Starting, Progress::Paused, Progress::Ended] {
        assert!(!attention.watches(progress, 60_000), "{progress:?}");
    }
}

#[test]
fn a_sign_calls_the_controls_back_and_a_pointer_that_leaves_lets_them_go() {
    let mut attention = Attention::default();
    attention.seen(1_000);
    assert!(!attention.seen(2_000), "they were there");
    assert!(attention.seen(9_000));
    attention.left(9_100);
    assert!(attention.watches(Progress::Playing, 9_100));
}

#[test]
fn a_sheet_over_the_picture_keeps_the_controls() {
    let mut player = Player::new(&minute());
    player.run(Command::Play, 0);
    player.playback.playing();
    assert!(player.is_watched(Attention::default(), 60_000));
    player.turn(Sheet::Settings);
    assert!(!player.is_watched(Attention::default(), 60_000));
    player.turn(Sheet::Settings);
    assert!(player.is_watched(Attention::default(), 60_000));
    player.run(Command::Help, 0);
    assert_eq!(player.sheet, Sheet::Help);
}
