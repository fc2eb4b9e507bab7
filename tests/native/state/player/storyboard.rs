//! Which small picture shows a moment.

use story_widget::feed::vtt::{Frame, Picture};
use story_widget::feed::{Seconds, Storyboard};
use story_widget::state::player::tile;

use crate::state::link;

fn sheet() -> Storyboard {
    Storyboard::Sheet {
        src: link("board.webp"),
        tile: (160, 90),
        grid: (6, 5),
        interval: Seconds::from_millis(2_000).expect("at most a day"),
    }
}

fn corner(position: u32) -> (u32, u32) {
    let tile = tile(&sheet(), &[], position).expect("a tile");
    let Frame { x, y, width, height } = tile.frame.expect("a part of the sheet");
    assert_eq!((width, height), (160, 90));
    (x, y)
}

#[test]
fn tiles_go_along_the_rows() {
    assert_eq!(corner(0), (0, 0));
    assert_eq!(corner(1_999), (0, 0));
    assert_eq!(corner(2_000), (160, 0));
    assert_eq!(corner(11_000), (800, 0));
    assert_eq!(corner(12_000), (0, 90));
    assert_eq!(corner(59_000), (800, 360));
}

#[test]
fn after_the_last_tile_it_is_the_last() {
    assert_eq!(corner(600_000), (800, 360));
}

#[test]
fn a_sheet_without_time_or_tiles_shows_nothing() {
    let Storyboard::Sheet { src, tile: size, .. } = sheet() else { panic!("a sheet") };
    let board = |grid, interval| Storyboard::Sheet {
        src: src.clone(),
        tile: size,
        grid,
        interval: Seconds::from_millis(interval).expect("at most a day"),
    };
    assert_eq!(tile(&board((6, 5), 0), &[], 1_000), None);
    assert_eq!(tile(&board((0, 5), 2_000), &[], 1_000), None);
    assert_eq!(tile(&board((u32::MAX, u32::MAX), 2_000), &[], 1_000), None);
}

#[test]
fn a_picture_of_a_file_stands_until_the_next_one_and_none_before_the_first() {
    let board = Storyboard::Vtt(link("board.vtt"));
    assert_eq!(tile(&board, &[], 0), None, "the file has to be read first");
    let picture = |millis, src| Picture {
        start: Seconds::from_millis(millis).expect("at most a day"),
        src: link(src),
        frame: None,
    };
    let pictures = [picture(1_000, "1.webp"), picture(3_000, "3.webp")];
    let shown = |position| tile(&board, &pictures, position).map(|tile| tile.src);
    assert_eq!(shown(999), None);
    assert_eq!(shown(1_000), Some(link("1.webp")));
    assert_eq!(shown(2_999), Some(link("1.webp")));
    assert_eq!(shown(60_000), Some(link("3.webp")));
}
