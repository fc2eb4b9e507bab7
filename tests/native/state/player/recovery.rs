//! What is done when a stream that a script plays does not arrive, and when another file is chosen.
//! Not here: files that the element plays by itself (`playback`).

use story_widget::state::Fault;
use story_widget::state::player::{Order, Playback, Progress};

use super::minute;

fn playing_at(position: u32) -> Playback {
    let mut playback = Playback::new(&minute());
    playback.play_pressed(0);
    playback.playing();
    playback.time(position);
    playback
}

#[test]
fn a_lost_connection_is_recovered_from_twice_at_most_and_not_within_five_seconds() {
    let mut playback = playing_at(12_000);
    assert_eq!(playback.lost(Fault::MediaNetwork, Some(503), 10_000), Some(Order::Recover));
    assert_eq!(playback.progress(), Progress::Playing, "it plays what it has");
    assert_eq!(playback.lost(Fault::MediaNetwork, None, 20_000), Some(Order::Recover));
    assert_eq!(playback.lost(Fault::MediaNetwork, Some(503), 30_000), None);
    assert_eq!(playback.progress(), Progress::Failed(Fault::MediaNetwork));
    assert_eq!((playback.position(), playback.http_status()), (12_000, Some(503)));
    let mut playback = playing_at(12_000);
    assert_eq!(playback.lost(Fault::MediaNetwork, None, 10_000), Some(Order::Recover));
    assert_eq!(playback.lost(Fault::MediaNetwork, None, 10_020), None);
    assert_eq!(playback.progress(), Progress::Playing, "it plays what it has");
    assert_eq!((playback.recovers_in(11_000), playback.recover(14_999)), (Some(4_000), None));
    assert_eq!(playback.recover(15_000), Some(Order::Recover));
    assert_eq!((playback.recovers_in(15_000), playback.recover(15_001)), (None, None));
    assert_eq!(playback.lost(Fault::MediaNetwork, None, 15_020), None);
    assert_eq!(playback.progress(), Progress::Failed(Fault::MediaNetwork));
    assert_eq!(playback.retry(15_000), Some(Order::Start { source: 0, at: 12_000 }), "the same file again");
    assert_eq!(playback.http_status(), None);
}

#[test]
fn a_damaged_stream_is_recovered_from_and_the_position_kept_meanwhile() {
    let mut playback = playing_at(12_000);
    assert_eq!(playback.lost(Fault::MediaDecode, None, 10_000), Some(Order::Recover));
    playback.time(0);
    assert_eq!((playback.progress(), playback.position()), (Progress::Starting, 12_000));
    playback.playing();
    let next = Some(Order::Start { source: 1, at: 12_000 });
    assert_eq!(playback.lost(Fault::MediaDecode, None, 12_000), next, "a file behind it may be whole");
    assert_eq!(playback.lost(Fault::MediaDecode, None, 12_100), None);
    assert_eq!(playback.progress(), Progress::Failed(Fault::MediaDecode));
}

#[test]
fn a_stream_that_is_paused_recovers_and_stays_paused() {
    for fault in [Fault::MediaNetwork, Fault::MediaDecode] {
        let mut playback = playing_at(12_000);
        playback.play_pressed(0);
        assert_eq!(playback.lost(fault, None, 10_000), Some(Order::Recover), "{fault:?}");
        assert_eq!(playback.progress(), Progress::Paused, "{fault:?}");
    }
}

#[test]
fn a_stream_that_cannot_be_read_or_is_not_allowed_makes_room_for_the_next_file() {
    for fault in [Fault::MediaSource, Fault::MediaBlocked] {
        let mut playback = playing_at(12_000);
        let next = playback.lost(fault, Some(404), 10_000);
        assert_eq!(next, Some(Order::Start { source: 1, at: 12_000 }), "{fault:?}");
        assert_eq!(playback.lost(fault, Some(403), 10_001), None);
        assert_eq!(playback.progress(), Progress::Failed(fault));
        assert_eq!(playback.http_status(), Some(403));
        assert_eq!(playback.retry(11_000), Some(Order::Start { source: 0, at: 12_000 }));
    }
}

#[test]
fn a_file_fails_and_the_stream_behind_it_does_too() {
    let mut playback = playing_at(12_000);
    assert_eq!(playback.error(4, 10_000), Some(Order::Start { source: 1, at: 12_000 }));
    assert_eq!(playback.lost(Fault::MediaSource, None, 10_100), None);
    assert_eq!(playback.progress(), Progress::Failed(Fault::MediaSource));
}

#[test]
fn without_the_script_the_next_file_plays_and_without_a_next_one_it_is_asked_for_again() {
    let mut playback = Playback::new(&minute());
    playback.play_pressed(0);
    let next = playback.pass_over(Fault::MediaNetwork, 100);
    assert_eq!(next, Some(Order::Start { source: 1, at: 0 }));
    assert_eq!(playback.pass_over(Fault::MediaNetwork, 200), None);
    assert_eq!(playback.progress(), Progress::Failed(Fault::MediaNetwork));
    assert_eq!(playback.online(300), Some(Order::Start { source: 0, at: 0 }), "when the network is back");
}

#[test]
fn a_stream_that_is_cut_plays_what_it_has_and_recovers_when_the_network_is_back() {
    let mut playback = playing_at(12_000);
    playback.cut();
    assert_eq!((playback.progress(), playback.recovers_in(20_000)), (Progress::Playing, None));
    assert_eq!(playback.recover(60_000), None, "not before");
    assert_eq!(playback.online(61_000), Some(Order::Recover));
    assert_eq!(playback.online(61_001), None, "once");
}

#[test]
fn what_stood_still_when_the_network_went_stands_there_when_it_is_back() {
    let stood = |lose: fn(&mut Playback)| {
        let mut playback = playing_at(12_000);
        playback.play_pressed(0);
        lose(&mut playback);
        assert_eq!(playback.progress(), Progress::Failed(Fault::MediaNetwork));
        assert_eq!(playback.online(90_000), Some(Order::Load { source: 0, at: 12_000 }));
        assert_eq!(playback.progress(), Progress::Paused);
    };
    stood(Playback::offline);
    stood(|playback| assert_eq!(playback.error(2, 10_000), None));
    // Two failures later it is still the reader's pause.
    stood(|playback| {
        playback.offline();
        playback.offline();
    });
}

#[test]
fn a_stream_of_a_player_that_was_not_asked_for_loses_nothing() {
    let mut playback = Playback::new(&minute());
    assert_eq!(playback.lost(Fault::MediaSource, None, 0), None);
    assert_eq!(playback.progress(), Progress::Idle);
}
