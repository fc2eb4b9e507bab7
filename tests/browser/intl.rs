//! Numbers, dates and names as the browser writes them, and English as we do.

use story_widget::browser::PlatformLocale;
use story_widget::feed::Civil;
use story_widget::text::{EnglishLocale, Locale};
use wasm_bindgen_test::wasm_bindgen_test;

/// 20 September 2023, 09:05.
const MOMENT: Civil = Civil { year: 2023, month: 9, day: 20, hour: 9, minute: 5 };

fn locale(tag: &'static str) -> PlatformLocale {
    PlatformLocale::new(tag)
}

#[wasm_bindgen_test]
fn english_is_ours_to_the_letter_whatever_the_browser_would_say() {
    let english = locale("en");
    for n in [0, 1, 999, 1_000, 1_234_567, u64::from(u32::MAX)] {
        assert_eq!(english.number(n), EnglishLocale.number(n));
        assert_eq!(english.plural(n), EnglishLocale.plural(n));
    }
    assert_eq!(english.day(MOMENT), "September 20, 2023");
    assert_eq!(english.time(MOMENT), "09:05");
    assert_eq!(english.time(Civil { hour: 0, minute: 0, ..MOMENT }), "00:00");
    assert_eq!(english.number(1_234_567), "1,234,567");
}

#[wasm_bindgen_test]
fn numbers_have_the_marks_and_digits_of_the_language() {
    for (tag, expected) in [
        ("de", "1.234.567"),
        ("ru", "1\u{a0}234\u{a0}567"),
        ("ja", "1,234,567"),
        // The digits of Arabic are those of its country: without one, these.
        ("ar", "1,234,567"),
        ("ar-EG", "١٬٢٣٤٬٥٦٧"),
    ] {
        assert_eq!(locale(tag).number(1_234_567), expected, "{tag}");
    }
}

#[wasm_bindgen_test]
fn every_language_counts_in_its_own_forms() {
    for (tag, forms) in [
        ("de", [(0, "other"), (1, "one"), (2, "other"), (21, "other")].as_slice()),
        ("ru", &[(0, "many"), (1, "one"), (2, "few"), (5, "many"), (11, "many"), (21, "one"), (22, "few")]),
        (
            "ar",
            &[(0, "zero"), (1, "one"), (2, "two"), (3, "few"), (11, "many"), (100, "other"), (103, "few")],
        ),
        ("ja", &[(0, "other"), (1, "other"), (2, "other")]),
    ] {
        for &(n, form) in forms {
            assert_eq!(locale(tag).plural(n), form, "{tag} {n}");
        }
    }
}

#[wasm_bindgen_test]
fn days_are_written_out_in_the_language() {
    for (tag, expected) in [
        ("de", "20. September 2023"),
        ("ru", "20 сентября 2023 г."),
        ("ja", "2023年9月20日"),
        ("ar", "20 سبتمبر 2023"),
        ("ar-EG", "٢٠ سبتمبر ٢٠٢٣"),
    ] {
        assert_eq!(locale(tag).day(MOMENT), expected, "{tag}");
    }
}

#[wasm_bindgen_test]
fn times_are_those_of_the_feeds_own_clock_with_twenty_four_hours() {
    for (tag, expected) in
        [("de", "09:05"), ("ru", "09:05"), ("ja", "09:05"), ("ar", "09:05"), ("ar-EG", "٠٩:٠٥")]
    {
        assert_eq!(locale(tag).time(MOMENT), expected, "{tag}");
    }
    assert_eq!(locale("de").time(Civil { hour: 0, minute: 0, ..MOMENT }), "00:00");
    assert_eq!(locale("de").time(Civil { hour: 23, minute: 59, ..MOMENT }), "23:59");
}

#[wasm_bindgen_test]
fn the_first_and_the_last_day_there_can_be_are_those_days() {
    let day = |year, month, day| locale("de").day(Civil { year, month, day, ..MOMENT });
    assert_eq!(day(1900, 1, 1), "1. Januar 1900");
    assert_eq!(day(2024, 2, 29), "29. Februar 2024");
    assert_eq!(day(2200, 12, 31), "31. Dezember 2200");
}

#[wasm_bindgen_test]
fn regions_have_names_in_the_readers_language() {
    for (tag, expected) in
        [("en", "Germany"), ("de", "Deutschland"), ("ru", "Германия"), ("ja", "ドイツ"), ("ar", "ألمانيا")]
    {
        assert_eq!(locale(tag).region("DE").as_deref(), Some(expected), "{tag}");
    }
}

#[wasm_bindgen_test]
fn what_is_no_region_has_no_name() {
    for code in ["XX", "Baltic states", "", "D", "<b>", "DE-BY", "\u{202e}"] {
        assert_eq!(locale("en").region(code), None, "{code:?}");
    }
}

#[wasm_bindgen_test]
fn a_language_is_called_what_its_own_speakers_call_it() {
    for (tag, expected) in [("de", "Deutsch"), ("ar", "العربية"), ("ru", "русский"), ("ja", "日本語")]
    {
        assert_eq!(locale("en").language_name(tag).as_deref(), Some(expected), "{tag}");
    }
    for tag in ["", "not a tag", "xx", "\u{0}", "en-"] {
        assert_eq!(locale("en").language_name(tag), None, "{tag:?}");
    }
}
