//! Parts of the footage along its length.

use story_widget::feed::{Chapter, Seconds};
use story_widget::state::player::{Part, chapter_at, chapter_parts, parts};

fn chapters(starts: &[u32]) -> Vec<Chapter> {
    let chapter = |&start| Chapter {
        start: Seconds::from_millis(start).expect("at most a day"),
        title: start.to_string(),
    };
    starts.iter().map(chapter).collect()
}

#[test]
fn what_is_loaded_is_a_share_of_the_length() {
    assert_eq!(
        parts(&[(0, 15_000), (30_000, 60_000)], 60_000),
        [Part { from: 0, to: 2_500 }, Part { from: 5_000, to: 10_000 }]
    );
}

#[test]
fn nothing_is_drawn_past_the_end_or_without_a_length() {
    assert_eq!(parts(&[(50_000, 61_000), (70_000, 80_000)], 60_000), [Part { from: 8_333, to: 10_000 }]);
    assert_eq!(parts(&[(0, 1_000)], 0), []);
    assert_eq!(parts(&[(5_000, 4_000), (3_000, 3_000)], 60_000), []);
}

#[test]
fn chapters_go_from_each_beginning_to_the_next() {
    assert_eq!(
        chapter_parts(&chapters(&[0, 15_000, 45_000]), 60_000),
        [Part { from: 0, to: 2_500 }, Part { from: 2_500, to: 7_500 }, Part { from: 7_500, to: 10_000 }]
    );
    assert_eq!(chapter_parts(&chapters(&[0, 90_000]), 60_000), [Part { from: 0, to: 10_000 }]);
}

#[test]
fn a_position_is_in_the_chapter_that_began_last() {
    let chapters = chapters(&[5_000, 15_000]);
    assert_eq!(chapter_at(&chapters, 4_999), None);
    assert_eq!(chapter_at(&chapters, 5_000), Some(0));
    assert_eq!(chapter_at(&chapters, 14_999), Some(0));
    assert_eq!(chapter_at(&chapters, 50_000), Some(1));
    assert_eq!(chapter_at(&[], 0), None);
}
