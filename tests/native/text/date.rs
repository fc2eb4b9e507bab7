use proptest::prelude::*;
use story_widget::feed::{Civil, Date};
use story_widget::text::{EnglishLocale, Locale, Words, date};

use super::arabic::{self, ArabicLocale};

fn line(text: &str) -> String {
    date::line(&Date::parse(text).expect("a date"), &Words::ENGLISH, &EnglishLocale)
}

#[test]
fn the_date_line_is_on_the_feeds_own_clock() {
    for (written, shown) in [
        ("2023-09-20T11:09:00+00:00", "September 20, 2023 at 11:09 GMT +00:00"),
        ("2023-09-20T11:09:59Z", "September 20, 2023 at 11:09 GMT +00:00"),
        ("2023-09-20T11:09:00-00:00", "September 20, 2023 at 11:09 GMT +00:00"),
        ("2023-09-20T16:39:00+05:30", "September 20, 2023 at 16:39 GMT +05:30"),
        ("2023-09-20T07:09:00-04:00", "September 20, 2023 at 07:09 GMT -04:00"),
        ("2023-09-20T07:39:00-03:30", "September 20, 2023 at 07:39 GMT -03:30"),
        ("2024-01-01T01:05:00+14:00", "January 1, 2024 at 01:05 GMT +14:00"),
        ("2023-12-31T23:55:00-12:00", "December 31, 2023 at 23:55 GMT -12:00"),
        ("2024-02-29T00:00:00+05:45", "February 29, 2024 at 00:00 GMT +05:45"),
        ("1969-12-31T23:59:00-00:30", "December 31, 1969 at 23:59 GMT -00:30"),
    ] {
        assert_eq!(line(written), shown);
    }
}

/// English on a clock of so many minutes ahead of UTC.
struct OnClock(i16);

impl Locale for OnClock {
    fn number(&self, n: u64) -> String {
        EnglishLocale.number(n)
    }

    fn plural(&self, n: u64) -> &'static str {
        EnglishLocale.plural(n)
    }

    fn day(&self, civil: Civil) -> String {
        EnglishLocale.day(civil)
    }

    fn time(&self, civil: Civil) -> String {
        EnglishLocale.time(civil)
    }

    fn offset(&self, _date: &Date) -> i16 {
        self.0
    }

    fn region(&self, _code: &str) -> Option<String> {
        None
    }

    fn language_name(&self, _tag: &str) -> Option<String> {
        None
    }
}

#[test]
fn on_another_clock_the_same_moment_may_be_another_day() {
    for (written, minutes, shown) in [
        ("2023-09-20T11:09:00+00:00", 120, "September 20, 2023 at 13:09 GMT +02:00"),
        ("2023-09-20T11:09:00+00:00", 345, "September 20, 2023 at 16:54 GMT +05:45"),
        ("2023-09-20T16:39:00+05:30", 0, "September 20, 2023 at 11:09 GMT +00:00"),
        ("2023-09-20T23:30:00-03:30", 240, "September 21, 2023 at 07:00 GMT +04:00"),
        ("2023-12-31T23:55:00-12:00", 840, "January 2, 2024 at 01:55 GMT +14:00"),
        ("2024-03-01T00:10:00+00:00", -660, "February 29, 2024 at 13:10 GMT -11:00"),
        ("1900-01-01T00:00:00+14:00", -720, "December 30, 1899 at 22:00 GMT -12:00"),
        ("2200-12-31T23:59:00-12:00", 840, "January 2, 2201 at 01:59 GMT +14:00"),
    ] {
        let written = Date::parse(written).expect("a date");
        assert_eq!(date::line(&written, &Words::ENGLISH, &OnClock(minutes)), shown);
    }
}

#[test]
fn an_offset_is_read_as_platforms_write_it() {
    for (text, minutes) in [
        ("9/20/2023, GMT", Some(0)),
        ("9/20/2023, GMT+04:00", Some(240)),
        ("9/20/2023, GMT-03:30", Some(-210)),
        ("1/1/1930, GMT+00:19:32", Some(19)),
        ("1/1/1900, GMT-00:01:15", Some(-1)),
        ("GMT+5", Some(300)),
        ("GMT-11:30", Some(-690)),
        ("9/20/2023, UTC", None),
        ("GMT+x", None),
        ("GMT+", Some(0)),
        ("9/20/2023, GMT+99999:99999", Some(99 * 60 + 99)),
        ("GMT 9/20/2023, 11:09", None),
        ("", None),
    ] {
        assert_eq!(date::read_offset(text), minutes, "{text:?}");
    }
}

#[test]
fn the_time_of_a_list_is_the_time_alone() {
    let counted = Date::parse("2023-09-20T11:09:00+02:00").expect("a date");
    assert_eq!(date::time(&counted, &EnglishLocale), "11:09");
}

#[test]
fn in_another_language_the_offset_stays() {
    let published = Date::parse("2023-09-20T16:39:00+05:30").expect("a date");
    assert_eq!(date::line(&published, &arabic::words(), &ArabicLocale), "20 سبتمبر 2023 في 16:39 GMT +05:30");
}

proptest! {
    #[test]
    fn the_offset_shown_is_the_offset_written(
        ahead in any::<bool>(),
        hours in 0..24_i16,
        minutes in 0..60_i16,
    ) {
        let written = format!("{hours:02}:{minutes:02}");
        let total = hours * 60 + minutes;
        let sign = if ahead || total == 0 { '+' } else { '-' };
        let offset = date::offset(if ahead { total } else { -total });
        prop_assert_eq!(offset, format!("GMT {sign}{written}"));
    }

    #[test]
    fn any_offset_can_be_written(minutes in any::<i16>()) {
        prop_assert!(date::offset(minutes).starts_with("GMT "));
    }
}
