use std::collections::BTreeSet;

use proptest::prelude::*;
use story_widget::feed::Seconds;
use story_widget::text::duration::{clock, iso, short_clock, spoken, spoken_position};
use story_widget::text::{EnglishLocale, Words};

use super::arabic::{self, ArabicLocale};

fn seconds(seconds: u32) -> Seconds {
    Seconds::from_millis(seconds * 1000).expect("at most a day")
}

#[test]
fn a_clock_shows_minutes_and_seconds_and_hours_from_one_hour_on() {
    for (length, text) in [
        (0, "00:00"),
        (9, "00:09"),
        (60, "01:00"),
        (754, "12:34"),
        (3599, "59:59"),
        (3600, "1:00:00"),
        (3723, "1:02:03"),
        (36_000, "10:00:00"),
        (86_400, "24:00:00"),
    ] {
        assert_eq!(clock(seconds(length)), text);
    }
}

#[test]
fn a_term_leaves_out_the_zero_before_the_minutes() {
    assert_eq!(short_clock(seconds(120)), "2:00");
    assert_eq!(short_clock(seconds(30)), "0:30");
    assert_eq!(short_clock(seconds(600)), "10:00");
    assert_eq!(short_clock(seconds(3600)), "1:00:00");
}

#[test]
fn a_fraction_of_a_second_is_dropped() {
    let length = Seconds::from_millis(61_999).expect("at most a day");
    assert_eq!(clock(length), "01:01");
    assert_eq!(iso(length), "PT1M1S");
}

#[test]
fn the_machine_readable_form_leaves_out_units_of_which_there_are_none() {
    for (length, text) in [
        (0, "PT0S"),
        (12, "PT12S"),
        (60, "PT1M"),
        (90, "PT1M30S"),
        (3600, "PT1H"),
        (3605, "PT1H5S"),
        (3723, "PT1H2M3S"),
        (86_400, "PT24H"),
    ] {
        assert_eq!(iso(seconds(length)), text);
    }
}

#[test]
fn a_length_is_said_in_words() {
    for (length, text) in [
        (0, "0 seconds"),
        (1, "1 second"),
        (60, "1 minute"),
        (90, "1 minute 30 seconds"),
        (3600, "1 hour"),
        (3720, "1 hour 2 minutes"),
        (7265, "2 hours 1 minute 5 seconds"),
    ] {
        assert_eq!(spoken(seconds(length), &Words::ENGLISH, &EnglishLocale), text);
    }
}

#[test]
fn a_position_always_says_minutes_and_seconds() {
    for (position, text) in [
        (0, "0 minutes 0 seconds"),
        (12, "0 minutes 12 seconds"),
        (60, "1 minute 0 seconds"),
        (3600, "1 hour 0 minutes 0 seconds"),
    ] {
        assert_eq!(spoken_position(seconds(position), &Words::ENGLISH, &EnglishLocale), text);
    }
}

#[test]
fn a_length_is_said_in_arabic_with_and_between() {
    assert_eq!(spoken(seconds(90), &arabic::words(), &ArabicLocale), "دقيقة واحدة و30 ثانية");
    assert_eq!(spoken(seconds(7323), &arabic::words(), &ArabicLocale), "ساعتان ودقيقتان و3 ثوانٍ");
}

#[test]
fn no_two_whole_seconds_of_a_day_look_or_sound_alike() {
    let forms: [fn(Seconds) -> String; 5] = [
        clock,
        short_clock,
        iso,
        |length| spoken(length, &Words::ENGLISH, &EnglishLocale),
        |length| spoken_position(length, &Words::ENGLISH, &EnglishLocale),
    ];
    for form in forms {
        let written: BTreeSet<String> = (0..=86_400).map(|length| form(seconds(length))).collect();
        assert_eq!(written.len(), 86_401, "such as {}", form(seconds(60)));
    }
}

/// The seconds of an ISO 8601 duration, by the units of its letters.
fn seconds_of_iso(text: &str) -> u32 {
    let mut rest = text.strip_prefix("PT").expect("a time");
    let mut sum = 0;
    for (letter, unit) in [('H', 3600), ('M', 60), ('S', 1)] {
        if let Some((number, after)) = rest.split_once(letter) {
            sum += number.parse::<u32>().expect("digits") * unit;
            rest = after;
        }
    }
    assert!(rest.is_empty() && text.len() > 2, "{text}");
    sum
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn what_is_written_read_back_is_the_length(millis in 0..=86_400_000_u32) {
        let length = Seconds::from_millis(millis).expect("at most a day");
        for clock in [clock(length), short_clock(length)] {
            let read = clock.split(':').fold(0, |sum, unit| sum * 60 + unit.parse::<u32>().expect("digits"));
            prop_assert_eq!(read, millis / 1000);
        }
        prop_assert_eq!(seconds_of_iso(&iso(length)), millis / 1000);
    }
}
