use proptest::prelude::*;
use story_widget::feed::Civil;
use story_widget::text::{EnglishLocale, Locale, Words, size};

#[test]
fn numbers_are_grouped_by_thousands() {
    for (n, number) in [
        (0, "0"),
        (999, "999"),
        (1000, "1,000"),
        (12_345, "12,345"),
        (1_234_567, "1,234,567"),
        (u64::MAX, "18,446,744,073,709,551,615"),
    ] {
        assert_eq!(EnglishLocale.number(n), number);
    }
}

#[test]
fn only_one_is_one() {
    assert_eq!([0, 1, 2, 21].map(|n| EnglishLocale.plural(n)), ["other", "one", "other", "other"]);
}

#[test]
fn every_month_has_its_name() {
    let months = (1..=12).map(|month| {
        let day = EnglishLocale.day(Civil { year: 2024, month, day: 2, hour: 0, minute: 0 });
        day.strip_suffix(" 2, 2024").expect("a day").to_owned()
    });
    assert_eq!(
        months.collect::<Vec<_>>().join(" "),
        "January February March April May June July August September October November December"
    );
}

#[test]
fn sizes_are_whole_kilobytes_or_megabytes() {
    for (bytes, text) in [
        (0, "1 kB"),
        (1499, "1 kB"),
        (1500, "2 kB"),
        (640_000, "640 kB"),
        (999_499, "999 kB"),
        (999_500, "1 MB"),
        (12_400_000, "12 MB"),
        (1_250_000_000, "1,250 MB"),
    ] {
        assert_eq!(size(bytes, &Words::ENGLISH, &EnglishLocale), text);
    }
}

proptest! {
    #[test]
    fn a_number_without_its_commas_is_the_number(n in any::<u64>()) {
        prop_assert_eq!(EnglishLocale.number(n).replace(',', ""), n.to_string());
    }

    #[test]
    fn any_size_and_any_clock_can_be_written(
        bytes in any::<u64>(),
        (month, day, hour, minute) in any::<(u8, u8, u8, u8)>(),
    ) {
        prop_assert!(size(bytes, &Words::ENGLISH, &EnglishLocale).ends_with('B'));
        let civil = Civil { year: 2024, month, day, hour, minute };
        prop_assert!(EnglishLocale.day(civil).ends_with(", 2024"));
        prop_assert!(EnglishLocale.time(civil).contains(':'));
    }
}
