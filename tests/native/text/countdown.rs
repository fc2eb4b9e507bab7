use proptest::prelude::*;
use story_widget::text::countdown::{announced, changes_in, left};
use story_widget::text::{EnglishLocale, Words};

use super::arabic::{self, ArabicLocale};

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

fn english(seconds: u64) -> String {
    left(seconds, &Words::ENGLISH, &EnglishLocale)
}

#[test]
fn what_is_left_is_said_in_the_two_largest_units() {
    for (seconds, text) in [
        (0, "0 seconds"),
        (1, "1 second"),
        (59, "59 seconds"),
        (60, "1 minute 0 seconds"),
        (245, "4 minutes 5 seconds"),
        (HOUR - 1, "59 minutes 59 seconds"),
        (HOUR, "1 hour"),
        (HOUR + 59, "1 hour"),
        (3 * HOUR + 4 * MINUTE, "3 hours 4 minutes"),
        (DAY - 1, "23 hours 59 minutes"),
        (DAY, "1 day"),
        (2 * DAY + 3 * HOUR + 59 * MINUTE, "2 days 3 hours"),
        (25 * DAY, "25 days"),
        (64_000 * DAY, "64,000 days"),
    ] {
        assert_eq!(english(seconds), text, "{seconds}");
    }
}

#[test]
fn other_languages_count_in_their_own_forms() {
    assert_eq!(left(2 * DAY + 3 * HOUR, &arabic::words(), &ArabicLocale), "يومان و3 ساعات");
}

#[test]
fn few_marks_are_said_aloud_and_more_of_them_towards_the_end() {
    let all: Vec<u64> = (1..4 * DAY).rev().filter_map(announced).collect();
    let mut marks = all.clone();
    marks.dedup();
    let hours = (1..=48).rev().map(|hour| hour * HOUR);
    let minutes = [30, 15, 10, 5, 4, 3, 2, 1].map(|minutes| minutes * MINUTE);
    assert_eq!(marks, [4 * DAY, 3 * DAY].into_iter().chain(hours).chain(minutes).collect::<Vec<_>>());
    // Each for a minute: what is said aloud is never older.
    assert_eq!(all.len(), marks.len() * 60 - 1, "in the last second of all it is over");
}

#[test]
fn a_mark_is_said_when_it_was_passed_and_not_before() {
    for (seconds, mark) in [
        (5 * MINUTE, None),
        (5 * MINUTE - 1, Some(5 * MINUTE)),
        (4 * MINUTE, Some(5 * MINUTE)),
        (4 * MINUTE - 1, Some(4 * MINUTE)),
        (2 * HOUR, None),
        (2 * HOUR - 1, Some(2 * HOUR)),
        (2 * DAY - 1, Some(2 * DAY)),
        (45 * MINUTE, None),
    ] {
        assert_eq!(announced(seconds), mark, "{seconds}");
    }
}

#[test]
fn the_far_future_is_counted_without_overflow() {
    assert_eq!(changes_in(u64::MAX), u64::MAX % 60 + 1);
    assert_eq!(announced(u64::MAX), Some(u64::MAX));
    assert!(english(u64::MAX).starts_with("4,294,967,295 days"));
}

proptest! {
    #[test]
    fn until_the_next_change_all_words_stay(seconds in 1..100 * DAY) {
        for earlier in 0..changes_in(seconds) {
            prop_assert_eq!(english(seconds - earlier), english(seconds));
            prop_assert_eq!(announced(seconds - earlier), announced(seconds));
        }
    }

    #[test]
    fn who_waits_for_each_change_comes_to_the_end(seconds in 1..100 * DAY) {
        let mut now = seconds;
        let mut waits = 0;
        while now > 0 {
            now = now.checked_sub(changes_in(now)).expect("never past the end");
            waits += 1;
        }
        prop_assert!(waits <= 100 * DAY / MINUTE + HOUR);
    }
}
