//! In which quality the footage plays.

use story_widget::feed::{Source, Video};
use story_widget::state::player::{Order, Progress, Rung, StreamEvent};
use story_widget::state::{Fault, Player};

use super::source;

const PLAYLIST: &str = "application/vnd.apple.mpegurl";

fn file(width: u32, kbps: Option<u32>) -> Source {
    Source { bitrate_kbps: kbps, ..source("video/mp4", Some(width)) }
}

/// A player of these sources, tried in their order, that was started.
fn started(sources: Vec<Source>) -> Player {
    let video = Video { sources, ..Video::default() };
    let mut player = Player::new(&video);
    player.set_files(&video, (0..video.sources.len()).collect());
    player.playback.play_pressed(0);
    player.quality.loads(&video.sources[0]);
    player.playback.playing();
    player
}

fn heights(player: &Player) -> Vec<Option<u32>> {
    player.quality.options().map(|rung| rung.height).collect()
}

fn level(height: u32, kbps: u32) -> Rung {
    Rung { height: Some(height), kbps: Some(kbps), label: None }
}

/// A stream in three levels, of which two are as high.
fn streaming() -> Player {
    let mut player = started(vec![source(PLAYLIST, None)]);
    let levels = vec![level(360, 700), level(180, 42), level(360, 900)];
    assert_eq!(player.streamed(StreamEvent::Levels(levels), 0), None);
    player
}

#[test]
fn the_files_are_offered_by_height_the_highest_first_and_each_height_once() {
    let video = Video {
        sources: vec![
            file(640, Some(94)),
            source("video/webm", Some(640)),
            source(PLAYLIST, Some(1_920)),
            file(1_280, None),
        ],
        ..Video::default()
    };
    let mut player = Player::new(&video);
    player.set_files(&video, vec![0, 1, 3, 2]);
    assert_eq!(heights(&player), [Some(720), Some(360)]);
    assert_eq!((player.quality.chosen(), player.quality.shown()), (None, None));
    player.quality.loads(&video.sources[1]);
    assert_eq!(player.quality.shown(), Some(1), "of one height with the first");
}

#[test]
fn files_without_a_height_are_told_apart_by_what_the_agency_calls_them() {
    let named = |label: &str| Source { label: Some(label.into()), ..source("video/mp4", None) };
    let player = started(vec![named("low"), named("high"), named("low"), file(640, None)]);
    let labels: Vec<Option<&str>> = player.quality.options().map(|rung| rung.label.as_deref()).collect();
    assert_eq!(labels, [None, Some("low"), Some("high")]);
}

#[test]
fn another_file_begins_where_the_one_before_was() {
    let mut player = started(vec![file(640, None), file(1_280, None)]);
    player.playback.time(12_000);
    assert_eq!(player.choose_quality(Some(0), 0), Some(Order::Start { source: 1, at: 12_000 }));
    assert_eq!(player.quality.chosen(), Some(0));
    player.playback.playing();
    assert_eq!(player.choose_quality(Some(0), 0), None, "it is chosen already");
    player.playback.play_pressed(0);
    assert_eq!(player.choose_quality(Some(1), 0), Some(Order::Load { source: 0, at: 12_000 }));
    assert_eq!(player.playback.progress(), Progress::Paused, "what stands still goes on standing");
    assert_eq!(player.choose_quality(None, 0), None, "the player would choose the same");
    assert_eq!(player.quality.chosen(), None);
    assert_eq!(player.choose_quality(Some(2), 0), None, "there is no such option");
}

#[test]
fn a_choice_before_the_first_play_counts_for_it() {
    let video = Video { sources: vec![file(640, None), file(1_280, None)], ..Video::default() };
    let mut player = Player::new(&video);
    player.set_files(&video, vec![0, 1]);
    assert_eq!(player.choose_quality(Some(0), 0), None);
    assert_eq!(player.playback.play_pressed(0), Some(Order::Start { source: 1, at: 0 }));
}

#[test]
fn a_chosen_file_that_cannot_be_used_gives_way_to_the_one_before() {
    let sources = vec![file(640, None), file(1_280, None)];
    let mut player = started(sources.clone());
    player.playback.time(12_000);
    player.choose_quality(Some(0), 0);
    player.quality.loads(&sources[1]);
    assert_eq!(player.quality.chosen(), Some(0));
    assert_eq!(player.playback.error(4, 100), Some(Order::Start { source: 0, at: 12_000 }));
    player.quality.loads(&sources[0]);
    assert_eq!((player.quality.chosen(), player.quality.shown()), (None, Some(1)));
}

#[test]
fn a_level_is_chosen_by_its_place_in_the_playlist_and_the_footage_plays_on() {
    let mut player = streaming();
    let bitrates: Vec<Option<u32>> = player.quality.options().map(|rung| rung.kbps).collect();
    assert_eq!(bitrates, [Some(900), Some(700), Some(42)]);
    assert_eq!(player.choose_quality(Some(0), 0), Some(Order::Level(Some(2))));
    assert_eq!(player.choose_quality(Some(2), 0), Some(Order::Level(Some(1))));
    assert_eq!(player.choose_quality(None, 0), Some(Order::Level(None)));
    assert_eq!(player.choose_quality(None, 0), None);
    assert_eq!(player.playback.progress(), Progress::Playing);
}

#[test]
fn what_is_shown_is_what_the_script_says() {
    let mut player = streaming();
    assert_eq!(player.quality.shown(), None);
    player.streamed(StreamEvent::Level(1), 0);
    assert_eq!((player.quality.chosen(), player.quality.shown()), (None, Some(2)));
    player.streamed(StreamEvent::Level(7), 0);
    assert_eq!(player.quality.shown(), None, "a level nobody knows");
}

#[test]
fn a_stream_that_is_loaded_again_has_the_level_that_was_chosen() {
    let mut player = streaming();
    player.choose_quality(Some(2), 0);
    player.quality.loads(&source(PLAYLIST, None));
    assert_eq!(heights(&player), []);
    let again = StreamEvent::Levels(vec![level(180, 42), level(360, 900)]);
    assert_eq!(player.streamed(again, 0), Some(Order::Level(Some(0))));
    player.quality.loads(&source(PLAYLIST, None));
    let others = StreamEvent::Levels(vec![level(240, 80), level(360, 900)]);
    assert_eq!(player.streamed(others, 0), None, "where it is no more, that is left to the player");
    assert_eq!(player.quality.chosen(), None);
}

#[test]
fn a_stream_without_levels_leaves_nothing_to_choose() {
    let mut player = started(vec![source(PLAYLIST, None)]);
    assert_eq!(player.streamed(StreamEvent::Levels(vec![level(360, 109)]), 0), None);
    assert_eq!(player.quality.options().len(), 1);
    let lost = StreamEvent::Lost { fault: Fault::MediaSource, http_status: None };
    assert_eq!(player.streamed(lost, 0), None);
    assert_eq!(player.playback.progress(), Progress::Failed(Fault::MediaSource));
}
