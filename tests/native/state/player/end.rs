//! The end of the footage, and files that end before it.
//! Not here: what is done about a failure (`playback`, `recovery`).

use proptest::prelude::*;
use story_widget::state::Fault;
use story_widget::state::player::{Order, Playback, Progress};

use super::minute;

/// Footage of a minute that has played up to `position`, at a moment of the page.
fn played_to(position: u32, now: u64) -> Playback {
    let mut playback = Playback::new(&minute());
    playback.play_pressed(0);
    playback.playing();
    assert_eq!(playback.moved(position, 100, now), None);
    playback
}

#[test]
fn a_file_that_is_at_its_end_at_once_was_cut_short_and_is_damaged() {
    let mut playback = played_to(29_000, 30_000);
    let next = Some(Order::Start { source: 1, at: 29_000 });
    assert_eq!(playback.moved(60_000, 100, 30_250), next, "another try would not say more");
    playback.playing();
    assert_eq!(playback.moved(29_000, 100, 31_000), None);
    assert_eq!(playback.moved(60_000, 100, 31_250), None);
    playback.paused();
    playback.ended();
    assert_eq!(playback.progress(), Progress::Failed(Fault::MediaDecode), "and not over");
    assert_eq!(playback.position(), 29_000);
}

#[test]
fn a_file_may_end_a_little_before_it_says() {
    let mut playback = played_to(56_000, 57_000);
    assert_eq!(playback.moved(60_000, 100, 57_250), None);
    playback.ended();
    assert_eq!((playback.progress(), playback.position()), (Progress::Ended, 60_000));
}

#[test]
fn what_is_sought_or_played_fast_or_while_the_page_was_busy_is_no_leap() {
    let mut sought = played_to(29_000, 30_000);
    sought.time(60_000);
    assert_eq!(sought.moved(60_000, 100, 30_100), None);
    let mut fast = played_to(29_000, 30_000);
    assert_eq!(fast.moved(60_000, 1_600, 31_800), None);
    let mut busy = played_to(29_000, 30_000);
    assert_eq!(busy.moved(60_000, 100, 61_000), None);
}

#[test]
fn the_first_word_of_where_it_is_may_be_of_the_end() {
    let mut playback = Playback::new(&minute());
    playback.adopt(0, 0);
    playback.playing();
    assert_eq!(playback.moved(60_000, 100, 90_000), None);
    assert_eq!(playback.position(), 60_000);
}

#[test]
fn a_leap_that_is_not_to_the_end_is_the_browsers_own() {
    let mut playback = played_to(5_000, 5_000);
    assert_eq!(playback.moved(30_000, 100, 5_250), None);
    assert_eq!(playback.position(), 30_000);
}

proptest! {
    #[test]
    fn footage_that_plays_to_its_end_is_never_called_damaged(
        speed in 25_u16..=400,
        steps in prop::collection::vec(1_u32..2_000, 1..400),
    ) {
        let mut playback = played_to(0, 1_000);
        let (mut now, mut position) = (1_000, 0_u32);
        for millis in steps {
            now += u64::from(millis);
            position = (position + millis * u32::from(speed) / 100).min(60_000);
            prop_assert_eq!(playback.moved(position, speed, now), None);
            prop_assert_eq!(playback.position(), position);
        }
    }
}
