//! Which small picture shows a moment.

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
    let tile = tile(&sheet(), position).expect("a tile");
    assert_eq!((tile.width, tile.height), (160, 90));
    (tile.x, tile.y)
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
    assert_eq!(tile(&board((6, 5), 0), 1_000), None);
    assert_eq!(tile(&board((0, 5), 2_000), 1_000), None);
    assert_eq!(tile(&board((u32::MAX, u32::MAX), 2_000), 1_000), None);
    assert_eq!(tile(&Storyboard::Vtt(link("board.vtt")), 0), None, "it has to be read first");
}
