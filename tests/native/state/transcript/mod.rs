//! What a transcript promises: which row is current, what is found, and where its rows come from.

mod origin;
mod search;

use story_widget::feed::{Seconds, Shot};
use story_widget::state::TimedText;
use story_widget::state::transcript::{Found, Row, plain, shots};

fn millis(millis: u32) -> Seconds {
    Seconds::from_millis(millis).expect("within a day")
}

fn row(seconds: u32, speaker: Option<&str>, text: &str) -> Row {
    Row { start: millis(seconds * 1000), speaker: speaker.map(str::to_owned), text: text.to_owned() }
}

/// Rows at 2, 10 and 20 seconds.
fn harbour() -> TimedText {
    TimedText::new(vec![
        row(2, None, "Before first light"),
        row(10, Some("Edda Quillane"), "The light is back."),
        row(20, Some("Joss Aramby"), "Déjà vu, every evening"),
    ])
}

/// What a platform does before [`plain`], as far as these tests need it.
fn fold(text: &str) -> String {
    plain(&text.to_lowercase().replace('é', "e\u{301}").replace('à', "a\u{300}").replace('ü', "u\u{308}"))
}

#[test]
fn the_current_row_is_the_last_that_has_begun() {
    let text = harbour();
    for (position, current) in [
        (0, None),
        (1_999, None),
        (2_000, Some(0)),
        (9_999, Some(0)),
        (10_000, Some(1)),
        (19_999, Some(1)),
        (20_000, Some(2)),
        (u32::MAX, Some(2)),
    ] {
        assert_eq!(text.current(position), current, "{position}");
    }
    assert_eq!(TimedText::new(Vec::new()).current(5), None);
}

#[test]
fn rows_follow_the_video_until_the_reader_scrolls_or_searches() {
    let mut text = harbour();
    assert!(text.follows());
    text.follow(false);
    assert!(!text.follows(), "scrolled");
    text.follow(true);
    text.search("  ", fold);
    assert!(text.follows(), "no search");
    text.search("light", fold);
    assert!(!text.follows(), "searched");
    text.search("", fold);
    assert!(!text.follows(), "it does not begin again by itself");
    text.follow(true);
    assert!(text.follows(), "switched on again");
    assert_eq!(text.found(), Found::NotAsked);
}

#[test]
fn a_shotlist_has_a_row_for_each_shot() {
    let list = [Shot { start: millis(500), end: Some(millis(900)), text: "WIDE OF HARBOUR".to_owned() }];
    assert_eq!(shots(&list), [Row { start: millis(500), speaker: None, text: "WIDE OF HARBOUR".to_owned() }]);
}
