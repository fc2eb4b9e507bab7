//! Which file is tried first.

use story_widget::feed::{Seconds, Source, Video};
use story_widget::state::player::{Hls, Room, first, is_hls, order as order_of};

use super::source;

const PHONE: Room = Room { width: 390, density: 300, save_data: false, hls: Hls::No };
const DESK: Room = Room { width: 800, density: 100, save_data: false, hls: Hls::No };
const PLAYLIST: &str = "application/vnd.apple.mpegurl";

/// The order of the files of a video whose length is not known.
fn order(sources: &[Source], room: Room, can_play: impl Fn(&str) -> bool) -> Vec<usize> {
    let video = Video { sources: sources.to_vec(), ..Video::default() };
    let order = order_of(&video, room, &can_play);
    assert_eq!(first(&video, room, can_play), order.first().copied(), "the press takes the same one");
    order
}

fn everything(_: &str) -> bool {
    true
}

#[test]
fn the_narrowest_file_that_fills_the_card_is_first_and_its_neighbours_follow() {
    let sources = [640, 1_920, 480, 1_280, 960].map(|width| source("video/mp4", Some(width)));
    assert_eq!(order(&sources, DESK, everything), [4, 0, 2, 3, 1]);
}

#[test]
fn a_dense_screen_gets_more_pixels() {
    let sources = [640, 1_280, 1_920].map(|width| source("video/mp4", Some(width)));
    assert_eq!(order(&sources, PHONE, everything), [1, 0, 2]);
}

#[test]
fn a_reader_who_saves_data_gets_the_card_filled_and_no_more() {
    let mut sources = [640, 1_280, 640].map(|width| source("video/mp4", Some(width)));
    sources[0].bitrate_kbps = Some(2_000);
    sources[2].bitrate_kbps = Some(900);
    assert_eq!(order(&sources, Room { save_data: true, ..PHONE }, everything), [2, 0, 1]);
    assert_eq!(order(&sources, PHONE, everything), [1, 0, 2], "else the agency's order decides");
}

#[test]
fn where_nothing_fills_the_card_the_widest_is_first() {
    let sources = [640, 1_280, 480].map(|width| source("video/mp4", Some(width)));
    let wall = Room { width: 3_000, ..DESK };
    assert_eq!(order(&sources, wall, everything), [1, 0, 2]);
}

#[test]
fn of_two_alike_the_agencys_order_holds() {
    let sources = [source("video/webm", Some(1_280)), source("video/mp4", Some(1_280))];
    assert_eq!(order(&sources, DESK, everything), [0, 1]);
}

#[test]
fn files_of_unknown_width_come_after_the_others_in_the_agencys_order() {
    let sources = [source("video/mp4", None), source("video/webm", None), source("video/mp4", Some(1_280))];
    assert_eq!(order(&sources, DESK, everything), [2, 0, 1]);
}

#[test]
fn what_the_browser_cannot_play_is_not_tried_and_does_not_decide_what_fits() {
    let sources =
        [source("video/webm", Some(960)), source("video/mp4", Some(640)), source("video/mp4", Some(1_280))];
    assert_eq!(order(&sources, DESK, |kind| kind == "video/mp4"), [2, 1]);
    assert!(order(&sources, DESK, |_| false).is_empty());
}

#[test]
fn a_file_without_a_type_is_tried_unasked() {
    assert_eq!(order(&[source("", None)], DESK, |_| false), [0]);
}

#[test]
fn hls_is_tried_only_where_the_platform_or_a_script_plays_it() {
    let sources = [source(PLAYLIST, Some(960)), source("video/mp4", Some(640))];
    assert_eq!(order(&sources, DESK, everything), [1], "a browser that says maybe is not believed");
    for hls in [Hls::Native, Hls::Script] {
        assert_eq!(order(&sources, Room { hls, ..DESK }, |_| false), [0], "nor one that says no");
    }
}

#[test]
fn of_a_clip_the_files_come_first_and_hls_stands_behind_them() {
    let sources = [
        source(PLAYLIST, Some(960)),
        source("video/mp4", Some(1_280)),
        source("video/mp4", None),
        source("video/mp4", Some(1_920)),
    ];
    for duration in [None, Seconds::from_millis(60_000), Seconds::from_millis(180_000)] {
        let video = Video { duration, sources: sources.to_vec(), ..Video::default() };
        for hls in [Hls::Native, Hls::Script] {
            let room = Room { hls, ..DESK };
            assert_eq!(order_of(&video, room, everything), [1, 3, 2, 0], "{duration:?} {hls:?}");
        }
    }
}

#[test]
fn of_more_than_three_minutes_hls_comes_first_and_the_files_stand_behind_it() {
    let sources =
        vec![source("video/mp4", Some(640)), source(PLAYLIST, None), source("video/webm", Some(960))];
    let video = Video { duration: Seconds::from_millis(180_001), sources, ..Video::default() };
    for hls in [Hls::Native, Hls::Script] {
        assert_eq!(order_of(&video, Room { hls, ..DESK }, everything), [1, 2, 0], "{hls:?}");
    }
    assert_eq!(order_of(&video, DESK, everything), [2, 0], "where somebody plays it");
}

#[test]
fn hls_is_known_by_all_of_its_names() {
    for kind in [
        "application/vnd.apple.mpegurl",
        "Application/X-MPEGURL",
        "audio/mpegurl; charset=utf-8",
        " application/x-mpegURL ;codecs=\"avc1\"",
    ] {
        assert!(is_hls(kind), "{kind}");
    }
    for kind in ["video/mp4", "", "application/vnd.apple.mpegurl2", "video/mp4; x=application/x-mpegurl"] {
        assert!(!is_hls(kind), "{kind}");
    }
}
