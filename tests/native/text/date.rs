use proptest::prelude::*;
use story_widget::feed::Date;
use story_widget::text::{EnglishLocale, Words, date};

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
