//! Where the reader stopped watching.

use proptest::prelude::*;
use story_widget::state::player::Positions;

const DAY: u32 = 20_779;
const MINUTE: Option<u32> = Some(60_000);

#[test]
fn a_story_is_taken_up_where_it_was_left() {
    let mut positions = Positions::default();
    positions.keep("agx-1", 32_400, MINUTE, DAY);
    let kept = Positions::read(&positions.write(), DAY + 1);
    assert_eq!(kept.of("agx-1"), Some(32_000));
    assert_eq!(kept.of("agx-2"), None);
}

#[test]
fn the_line_does_not_tell_which_story_it_was() {
    let mut positions = Positions::default();
    positions.keep("agx-1", 32_400, MINUTE, DAY);
    let line = positions.write();
    assert!(line.ends_with(":20779:32") && !line.contains("agx"), "{line}");
}

#[test]
fn a_story_seen_to_the_end_or_hardly_begun_is_not_remembered() {
    let mut positions = Positions::default();
    positions.keep("a", 4_999, MINUTE, DAY);
    positions.keep("b", 55_001, MINUTE, DAY);
    positions.keep("c", 30_000, None, DAY);
    assert_eq!(positions, Positions::default());
    positions.keep("a", 30_000, MINUTE, DAY);
    positions.keep("a", 59_000, MINUTE, DAY);
    assert_eq!(positions.of("a"), None, "it was seen to the end since");
}

#[test]
fn after_thirty_days_a_position_is_forgotten() {
    let mut positions = Positions::default();
    positions.keep("a", 30_000, MINUTE, DAY);
    assert_eq!(Positions::read(&positions.write(), DAY + 30).of("a"), Some(30_000));
    assert_eq!(Positions::read(&positions.write(), DAY + 31).of("a"), None);
    assert_eq!(Positions::read(&positions.write(), DAY - 1).of("a"), None, "a day to come");
}

#[test]
fn twenty_stories_are_remembered_the_latest_first() {
    let mut positions = Positions::default();
    for story in 0..25 {
        positions.keep(&story.to_string(), 30_000, MINUTE, DAY);
    }
    assert_eq!(positions.write().split(' ').count(), 20);
    assert_eq!(positions.of("4"), None);
    assert_eq!(positions.of("5"), Some(30_000));
    positions.forget("5");
    assert_eq!(positions.of("5"), None);
}

proptest! {
    #[test]
    fn any_line_is_read_and_written_as_it_was_read(line in "[0-9a-f: x]{0,200}", day in 0_u32..40_000) {
        let positions = Positions::read(&line, day);
        prop_assert_eq!(Positions::read(&positions.write(), day), positions);
    }
}
