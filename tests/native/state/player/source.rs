//! Which file is tried first.

use story_widget::state::player::{Room, is_hls, order};

use super::source;

const PHONE: Room = Room { width: 390, density: 300, save_data: false, native_hls: false };
const DESK: Room = Room { width: 800, density: 100, save_data: false, native_hls: false };

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
fn hls_is_last_and_only_where_the_platform_plays_it() {
    let sources = [source("application/vnd.apple.mpegurl", Some(960)), source("video/mp4", Some(640))];
    assert_eq!(order(&sources, DESK, everything), [1], "a browser that says maybe is not believed");
    assert_eq!(order(&sources, Room { native_hls: true, ..DESK }, |_| false), [0]);
    let sources = [sources[0].clone(), source("video/mp4", Some(1_280)), source("video/mp4", Some(1_920))];
    assert_eq!(order(&sources, Room { native_hls: true, ..DESK }, everything), [1, 2, 0]);
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
