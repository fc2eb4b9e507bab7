//! The footage in time.

use story_widget::feed::Video;
use story_widget::state::Fault;
use story_widget::state::player::{Order, Playback, Progress, Stall};

use super::minute;

fn idle() -> Playback {
    Playback::new(&minute())
}

fn playing_at(position: u32) -> Playback {
    let mut playback = idle();
    playback.play_pressed(0);
    playback.playing();
    playback.time(position);
    playback
}

#[test]
fn nothing_is_fetched_before_the_first_press() {
    let mut playback = idle();
    assert_eq!(playback.progress(), Progress::Idle);
    assert_eq!(playback.seek_to(30_000), None);
    assert_eq!(playback.error(4, 0), None);
    assert_eq!(playback.online(0), None);
    assert_eq!(playback.progress(), Progress::Idle);
}

#[test]
fn one_press_plays_from_where_the_reader_put_it() {
    let mut playback = idle();
    playback.seek_to(30_000);
    assert_eq!(playback.play_pressed(0), Some(Order::Start { source: 0, at: 30_000 }));
    assert_eq!(playback.progress(), Progress::Starting);
    playback.playing();
    assert_eq!(playback.progress(), Progress::Playing);
}

#[test]
fn a_file_that_was_asked_for_inside_the_press_is_taken_over() {
    let mut playback = idle();
    playback.set_order(vec![1, 0]);
    playback.adopt(0, 100);
    assert_eq!(playback.progress(), Progress::Starting);
    assert_eq!(playback.stall(3_100), Stall::Buffering, "the reader waits since the press");
    // It was the last of the order, so there is no next one.
    assert_eq!(playback.error(4, 200), None);
    assert_eq!(playback.progress(), Progress::Failed(Fault::MediaSource));
}

#[test]
fn what_is_loaded_is_what_the_element_says() {
    let mut playback = idle();
    assert_eq!(playback.loaded(), []);
    playback.loaded_changed(vec![(0, 4_000), (9_000, 12_000)]);
    assert_eq!(playback.loaded(), [(0, 4_000), (9_000, 12_000)]);
}

#[test]
fn the_button_pauses_and_plays_on() {
    let mut playback = playing_at(5_000);
    assert_eq!(playback.play_pressed(0), Some(Order::Pause));
    assert_eq!(playback.progress(), Progress::Paused);
    assert_eq!(playback.play_pressed(0), Some(Order::Play));
    assert_eq!(playback.position(), 5_000);
}

#[test]
fn a_press_that_the_loader_honoured_already_is_not_made_twice() {
    let mut playback = idle();
    playback.started(0);
    assert_eq!(playback.progress(), Progress::Starting);
    playback.playing();
    playback.started(0);
    assert_eq!(playback.progress(), Progress::Playing);
}

#[test]
fn a_browser_that_refuses_to_play_leaves_it_to_a_press() {
    let mut playback = idle();
    playback.play_pressed(0);
    playback.refused();
    assert_eq!(playback.progress(), Progress::Paused);
    assert_eq!(playback.play_pressed(0), Some(Order::Play));
}

#[test]
fn at_the_end_it_stands_at_the_end_and_plays_again_on_a_press() {
    let mut playback = playing_at(59_900);
    playback.paused();
    playback.ended();
    assert_eq!((playback.progress(), playback.position()), (Progress::Ended, 60_000));
    assert_eq!(playback.play_pressed(0), Some(Order::Play));
}

#[test]
fn seeking_back_from_the_end_waits_for_a_press() {
    let mut playback = playing_at(59_900);
    playback.ended();
    assert_eq!(playback.seek_by(-5_000), Some(Order::Seek(55_000)));
    assert_eq!(playback.progress(), Progress::Paused);
}

#[test]
fn seeking_stays_inside_the_footage() {
    let mut playback = playing_at(3_000);
    assert_eq!(playback.seek_by(-5_000), Some(Order::Seek(0)));
    assert_eq!(playback.seek_by(i32::MAX), Some(Order::Seek(60_000)));
    assert_eq!(playback.seek_to_tenth(9), Some(Order::Seek(54_000)));
    assert_eq!(playback.seek_to_tenth(200), Some(Order::Seek(60_000)));
}

#[test]
fn where_the_length_is_not_known_there_is_no_end_to_seek_to() {
    let mut playback = Playback::new(&Video { duration: None, ..minute() });
    playback.play_pressed(0);
    playback.playing();
    assert_eq!(playback.seek_to_tenth(5), None);
    assert_eq!(playback.seek_to(u32::MAX), None);
    assert_eq!(playback.seek_to(90_000), Some(Order::Seek(90_000)));
    playback.duration_changed(Some(100_000));
    assert_eq!(playback.seek_to_tenth(5), Some(Order::Seek(50_000)));
}

#[test]
fn the_files_own_length_holds_once_it_is_known() {
    let mut playback = playing_at(0);
    playback.duration_changed(Some(61_500));
    assert_eq!(playback.duration(), Some(61_500));
    playback.duration_changed(None);
    assert_eq!(playback.duration(), Some(61_500));
}

#[test]
fn buffering_is_said_after_three_seconds_and_retry_offered_after_fifteen() {
    let mut playback = playing_at(5_000);
    playback.waiting(100_000);
    assert_eq!(playback.stall(102_999), Stall::None);
    assert_eq!(playback.stall_changes_in(100_500), Some(2_500));
    assert_eq!(playback.stall(103_000), Stall::Buffering);
    assert_eq!(playback.stall_changes_in(103_000), Some(12_000));
    assert_eq!(playback.stall(115_000), Stall::Retry);
    assert_eq!(playback.stall_changes_in(115_000), None);
    assert_eq!(playback.retry(116_000), Some(Order::Start { source: 0, at: 5_000 }));
    assert_eq!(playback.stall(116_000), Stall::None);
}

#[test]
fn a_second_word_of_waiting_does_not_begin_the_wait_anew() {
    let mut playback = playing_at(5_000);
    playback.waiting(0);
    playback.waiting(2_900);
    assert_eq!(playback.stall(3_000), Stall::Buffering);
}

#[test]
fn a_stall_is_over_when_the_footage_moves() {
    let mut playback = playing_at(5_000);
    playback.waiting(0);
    playback.time(5_000);
    assert_eq!(playback.stall(4_000), Stall::Buffering);
    playback.time(5_250);
    assert_eq!(playback.stall(4_000), Stall::None);
    playback.waiting(5_000);
    playback.playing();
    assert_eq!(playback.stall(9_000), Stall::Buffering, "a browser says that it plays while it does not");
    playback.time(5_500);
    assert_eq!(playback.stall(9_000), Stall::None);
}

#[test]
fn a_start_that_does_not_come_is_a_stall_too_and_a_pause_is_none() {
    let mut playback = idle();
    playback.play_pressed(1_000);
    assert_eq!(playback.stall(4_000), Stall::Buffering);
    playback.play_pressed(4_000);
    assert_eq!((playback.stall(60_000), playback.stall_changes_in(60_000)), (Stall::None, None));
}

#[test]
fn a_lost_connection_is_reloaded_once_at_the_same_position() {
    let mut playback = playing_at(12_000);
    assert_eq!(playback.error(2, 10_000), Some(Order::Start { source: 0, at: 12_000 }));
    playback.time(0);
    assert_eq!(playback.position(), 12_000, "the element begins at 0 and the reader does not");
    assert_eq!(playback.error(2, 14_999), None, "not twice within five seconds");
    assert_eq!(playback.progress(), Progress::Failed(Fault::MediaNetwork));
    assert_eq!(playback.position(), 12_000);
}

#[test]
fn a_damaged_file_is_reloaded_twice_at_most_and_then_makes_room_for_the_next() {
    let mut playback = playing_at(12_000);
    let again = Some(Order::Start { source: 0, at: 12_000 });
    assert_eq!(playback.error(3, 10_000), again);
    assert_eq!(playback.error(3, 20_000), again);
    assert_eq!(playback.error(3, 30_000), Some(Order::Start { source: 1, at: 12_000 }));
    assert_eq!(playback.error(3, 40_000), None);
    assert_eq!(playback.progress(), Progress::Failed(Fault::MediaDecode));
    assert_eq!(playback.play_pressed(50_000), again, "the reader may ask again");
    assert_eq!(playback.error(3, 51_000), again, "and what is asked for counts anew");
}

#[test]
fn a_file_that_cannot_be_used_makes_room_for_the_next() {
    let mut playback = idle();
    playback.play_pressed(0);
    assert_eq!(playback.error(4, 100), Some(Order::Start { source: 1, at: 0 }));
    assert_eq!(playback.error(4, 200), None);
    assert_eq!(playback.progress(), Progress::Failed(Fault::MediaSource));
    assert_eq!(playback.retry(300), Some(Order::Start { source: 0, at: 0 }), "then from the first again");
}

#[test]
fn files_are_tried_in_the_order_that_was_chosen() {
    let mut playback = idle();
    playback.set_order(vec![1, 0]);
    assert_eq!(playback.play_pressed(0), Some(Order::Start { source: 1, at: 0 }));
    playback.set_order(vec![0]);
    assert_eq!(playback.error(4, 0), Some(Order::Start { source: 0, at: 0 }), "too late for another order");
}

#[test]
fn without_a_file_to_try_the_press_says_so() {
    let mut playback = idle();
    playback.set_order(Vec::new());
    assert_eq!(playback.play_pressed(0), None);
    assert_eq!(playback.progress(), Progress::Failed(Fault::MediaSource));
    assert_eq!(playback.retry(0), None);
}

#[test]
fn footage_that_is_paused_does_not_start_by_itself() {
    for code in [2, 3, 4] {
        let mut playback = playing_at(12_000);
        playback.play_pressed(0);
        assert_eq!(playback.error(code, 10_000), None, "{code}");
        assert!(matches!(playback.progress(), Progress::Failed(_)), "{code}");
        assert_eq!(playback.position(), 12_000);
    }
}

#[test]
fn a_load_we_gave_up_ourselves_is_no_error() {
    let mut playback = playing_at(12_000);
    assert_eq!(playback.error(1, 0), None);
    assert_eq!(playback.progress(), Progress::Playing);
}

#[test]
fn footage_lost_with_the_network_goes_on_when_it_is_back() {
    let mut playback = playing_at(12_000);
    playback.error(2, 10_000);
    playback.error(2, 10_500);
    assert_eq!(playback.progress(), Progress::Failed(Fault::MediaNetwork));
    assert_eq!(playback.online(20_000), Some(Order::Start { source: 0, at: 12_000 }));
    assert_eq!(playback.online(20_001), None, "once");
}

#[test]
fn a_network_that_is_back_after_a_moment_is_waited_for_no_longer() {
    let mut playback = playing_at(12_000);
    playback.error(2, 10_000);
    playback.error(2, 10_500);
    assert_eq!(playback.online(11_000), Some(Order::Start { source: 0, at: 12_000 }));
}

#[test]
fn without_a_network_nothing_is_tried_and_it_goes_on_twice_when_that_is_back() {
    let mut playback = playing_at(12_000);
    for now in [10_000, 11_000] {
        playback.offline();
        assert_eq!(playback.progress(), Progress::Failed(Fault::MediaNetwork));
        assert_eq!(playback.online(now), Some(Order::Start { source: 0, at: 12_000 }));
        playback.playing();
    }
    playback.offline();
    assert_eq!(playback.online(12_000), None, "then the reader is asked");
}

#[test]
fn the_network_does_not_mend_a_damaged_file() {
    let mut playback = playing_at(12_000);
    playback.error(3, 0);
    playback.error(3, 1);
    assert_eq!(playback.online(60_000), None);
}

#[test]
fn a_frame_is_as_long_as_the_footage_has_shown() {
    let mut playback = playing_at(10_000);
    playback.play_pressed(0);
    // 29.97 a second: whole milliseconds would now and then stay on a frame, or leave one out.
    playback.has_shown(120, 4_000);
    let shown = |position: u32| u64::from(position) * 1_000 / 33_367;
    let first = shown(playback.position());
    for step in 1..=300 {
        playback.frame_by(1);
        assert_eq!(shown(playback.position()), first + step);
    }
    playback.frame_by(-1);
    assert_eq!(shown(playback.position()), first + 299);
    // Too little of it, a seek amid it, and nothing at all say nothing.
    for (frames, millis) in [(48, 1_999), (100, 9_000), (0, 4_000), (u32::MAX, u32::MAX), (1, u32::MAX)] {
        playback.has_shown(frames, millis);
        playback.frame_by(1);
        playback.frame_by(-1);
        assert_eq!(shown(playback.position()), first + 299, "{frames} in {millis}");
    }
    for (frames, lasts) in [(96, 41_667), (100, 40_000), (200, 20_000), (239, 16_683)] {
        playback.has_shown(frames, 4_000);
        playback.seek_to(60_000 - 1_000);
        let before = playback.position();
        playback.frame_by(1);
        playback.frame_by(1);
        assert!((playback.position() - before).abs_diff(lasts * 2 / 1_000) <= lasts / 2_000 + 1, "{lasts}");
    }
}
