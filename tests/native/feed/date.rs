//! Dates: the form of RFC 3339, and the clock they were written on.

use proptest::prelude::*;
use story_widget::feed::{Civil, Date, DateFault};

use super::date;

fn clock(text: &str) -> (u16, u8, u8, u8, u8) {
    let Civil { year, month, day, hour, minute } = date(text).civil();
    (year, month, day, hour, minute)
}

#[test]
fn a_date_keeps_its_text_its_moment_and_its_clock() {
    let date = date("2023-09-20T11:09:00+00:00");
    assert_eq!(date.as_written(), "2023-09-20T11:09:00+00:00");
    assert_eq!(date.epoch_seconds(), 1_695_208_140);
    assert_eq!(date.offset_minutes(), 0);
    assert_eq!(date.civil(), Civil { year: 2023, month: 9, day: 20, hour: 11, minute: 9 });
}

#[test]
fn the_clock_is_the_one_of_the_feed() {
    assert_eq!(date("2023-09-20T11:09:00+04:00").epoch_seconds(), 1_695_208_140 - 4 * 3600);
    assert_eq!(clock("2023-09-20T11:09:00+04:00"), (2023, 9, 20, 11, 9));
    assert_eq!(date("2023-12-31T23:30:00-03:30").offset_minutes(), -210);
    assert_eq!(clock("2023-12-31T23:30:00-03:30"), (2023, 12, 31, 23, 30));
}

#[test]
fn the_same_moment_on_another_clock_may_be_another_day() {
    let moment = date("2023-12-31T23:30:00-03:30").epoch_seconds();
    assert_eq!(Civil::at(moment, 0), Civil { year: 2024, month: 1, day: 1, hour: 3, minute: 0 });
    assert_eq!(Civil::at(moment, 345), Civil { year: 2024, month: 1, day: 1, hour: 8, minute: 45 });
}

#[test]
fn every_form_that_rfc_3339_allows_is_read() {
    let same = 1_695_208_140;
    for text in [
        "2023-09-20T11:09:00Z",
        "2023-09-20t11:09:00z",
        "2023-09-20 11:09:00Z",
        "2023-09-20T11:09:00-00:00",
        "2023-09-20T11:09:00.5Z",
        "2023-09-20T11:09:00.999999999999999999999Z",
        "2023-09-21T11:08:00+23:59",
        "2023-09-19T11:10:00-23:59",
    ] {
        assert_eq!(date(text).epoch_seconds(), same, "{text}");
    }
}

#[test]
fn a_leap_second_counts_as_the_one_before_it() {
    assert_eq!(date("2016-12-31T23:59:60Z").epoch_seconds(), date("2016-12-31T23:59:59Z").epoch_seconds());
}

#[test]
fn the_first_and_the_last_moment_are_read() {
    assert_eq!(date("1900-01-01T00:00:00Z").epoch_seconds(), -2_208_988_800);
    assert_eq!(date("1970-01-01T00:00:00Z").epoch_seconds(), 0);
    assert_eq!(date("2200-12-31T23:59:59Z").epoch_seconds(), 7_289_654_399);
    assert_eq!(clock("1900-01-01T00:00:00+23:59"), (1900, 1, 1, 0, 0));
    assert_eq!(clock("2200-12-31T23:59:59-23:59"), (2200, 12, 31, 23, 59));
}

#[test]
fn leap_days_are_where_the_calendar_has_them() {
    assert_eq!(clock("2024-02-29T00:00:00Z"), (2024, 2, 29, 0, 0));
    assert_eq!(clock("2000-02-29T00:00:00Z"), (2000, 2, 29, 0, 0));
    assert_eq!(Date::parse("2023-02-29T00:00:00Z"), Err(DateFault::Impossible));
    assert_eq!(Date::parse("1900-02-29T00:00:00Z"), Err(DateFault::Impossible));
}

#[test]
fn a_date_without_an_offset_is_told_from_what_is_no_date() {
    for text in ["2023-09-20T11:09:00", "2023-09-20T11:09:00.5", "2023-09-20", "2023-99-99"] {
        assert_eq!(Date::parse(text), Err(DateFault::NoZone), "{text}");
    }
    for text in [
        "",
        "yesterday",
        "Invalid Date",
        "1695208140",
        "20230920T110900Z",
        "2023-09-20T11:09Z",
        "2023-09-20T11:09:00+0000",
        "2023-09-20T11:09:00+00",
        "2023-09-20T11:09:00.Z",
        "2023-09-20T11:09:00Zulu",
        "2023-09-20T11:09:00 Z",
        " 2023-09-20T11:09:00Z",
        "2023-9-20T11:09:00Z",
        "+2023-09-20T11:09:00Z",
        "12023-09-20T11:09:00Z",
        "Wed, 20 Sep 2023 11:09:00 +0000",
        "２０２３-09-20T11:09:00Z",
    ] {
        assert_eq!(Date::parse(text), Err(DateFault::NotADate), "{text}");
    }
}

#[test]
fn a_day_or_a_time_that_does_not_exist_is_refused() {
    for text in [
        "2023-00-20T11:09:00Z",
        "2023-13-20T11:09:00Z",
        "2023-09-00T11:09:00Z",
        "2023-09-31T11:09:00Z",
        "2023-09-20T24:00:00Z",
        "2023-09-20T11:60:00Z",
        "2023-09-20T11:09:61Z",
        "2023-09-20T11:09:00+24:00",
        "2023-09-20T11:09:00+00:60",
    ] {
        assert_eq!(Date::parse(text), Err(DateFault::Impossible), "{text}");
    }
}

#[test]
fn a_year_outside_the_news_is_refused() {
    for text in
        ["0001-01-01T00:00:00Z", "1899-12-31T23:59:59Z", "2201-01-01T00:00:00Z", "9999-12-31T23:59:59Z"]
    {
        assert_eq!(Date::parse(text), Err(DateFault::FarYear), "{text}");
    }
}

#[test]
fn a_moment_far_away_is_moved_to_the_nearest_end() {
    assert_eq!(Civil::at(i64::MIN, i16::MIN).year, 1899);
    assert_eq!(Civil::at(i64::MAX, i16::MAX).year, 2201);
}

/// Days from 1970-01-01, counted one year and one month at a time.
fn days_counted(year: u16, month: u8, day: u8) -> i64 {
    let is_leap =
        |year: u16| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let years = if year >= 1970 { 1970..year } else { year..1970 };
    let in_years: i64 = years.map(|year| if is_leap(year) { 366 } else { 365 }).sum();
    let lengths = [31, if is_leap(year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let in_months: i64 = lengths.iter().take(usize::from(month) - 1).sum();
    (if year >= 1970 { in_years } else { -in_years }) + in_months + i64::from(day) - 1
}

/// A moment as RFC 3339 writes it.
fn written((year, month, day): (u16, u8, u8), (hour, minute, second): (u8, u8, u8), offset: i16) -> String {
    let (sign, ahead) = (if offset < 0 { '-' } else { '+' }, offset.abs());
    let (hours, minutes) = (ahead / 60, ahead % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{sign}{hours:02}:{minutes:02}")
}

#[test]
fn every_day_there_is_comes_after_the_one_before_it_and_no_other_is_read() {
    let mut days = 0;
    for year in 1900..=2200 {
        for (month, day) in (1..=12).flat_map(|month| (1..=31).map(move |day| (month, day))) {
            match Date::parse(&written((year, month, day), (12, 0, 0), 0)) {
                Ok(date) => {
                    assert_eq!(date.epoch_seconds(), (days_counted(1900, 1, 1) + days) * 86_400 + 43_200);
                    assert_eq!(date.civil(), Civil { year, month, day, hour: 12, minute: 0 });
                    days += 1;
                }
                Err(fault) => assert_eq!(fault, DateFault::Impossible, "{year}-{month}-{day}"),
            }
        }
    }
    assert_eq!(days, days_counted(2200, 12, 31) - days_counted(1900, 1, 1) + 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn what_is_written_is_what_the_clock_shows(
        year in 1900_u16..=2200, month in 1_u8..=12, day in 1_u8..=28,
        hour in 0_u8..=23, minute in 0_u8..=59, second in 0_u8..=59,
        offset in -1439_i16..=1439,
    ) {
        let text = written((year, month, day), (hour, minute, second), offset);
        let date = date(&text);
        prop_assert_eq!(date.as_written(), text.as_str());
        prop_assert_eq!(date.offset_minutes(), offset);
        prop_assert_eq!(date.civil(), Civil { year, month, day, hour, minute });
        let minutes = (days_counted(year, month, day) * 24 + i64::from(hour)) * 60 + i64::from(minute);
        prop_assert_eq!(date.epoch_seconds(), (minutes - i64::from(offset)) * 60 + i64::from(second));
    }

    #[test]
    fn a_moment_is_the_same_on_every_clock(
        moment in -2_208_900_000_i64..7_289_500_000, one in -1439_i16..=1439, other in -1439_i16..=1439,
    ) {
        let on_clock = |offset| {
            let Civil { year, month, day, hour, minute } = Civil::at(moment, offset);
            let second = u8::try_from(moment.rem_euclid(60)).expect("less than a minute");
            date(&written((year, month, day), (hour, minute, second), offset))
        };
        prop_assert_eq!(on_clock(one).epoch_seconds(), moment);
        prop_assert_eq!(on_clock(other).epoch_seconds(), moment);
        prop_assert_eq!(on_clock(one).civil(), Civil::at(moment, one));
    }

    #[test]
    fn of_two_moments_on_one_clock_the_later_one_reads_later(
        one in -2_208_900_000_i64..7_289_500_000, minutes in 1_i64..1_000_000, offset in -1439_i16..=1439,
    ) {
        let on_clock = |moment| {
            let Civil { year, month, day, hour, minute } = Civil::at(moment, offset);
            written((year, month, day), (hour, minute, 0), offset)
        };
        let later = (one + minutes * 60).min(7_289_560_000);
        let (first, second) = (on_clock(one), on_clock(later));
        prop_assert!(first < second, "{} {}", first, second);
        prop_assert!(date(&first).epoch_seconds() < date(&second).epoch_seconds());
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,40}|[0-9TtZz:.+ -]{0,40}") {
        let _ = Date::parse(&text);
    }
}
