//! Numbers, exactly, without floating point.

use proptest::prelude::*;
use story_widget::feed::Seconds;

use super::{effects, list_with, read_text, shown, story_with};

/// How long footage runs that says so in these characters, in milliseconds.
fn duration(number: &str) -> Option<u32> {
    let fields = format!(
        r#""video": {{"sources": [{{"src": "a", "type": "video/mp4"}}], "durationSeconds": {number}}}"#
    );
    let story = shown(&story_with(&fields)).story.expect("the story stays");
    story.video.expect("the footage stays").duration.map(Seconds::millis)
}

fn downloads(number: &str) -> Option<u64> {
    let list =
        shown(&list_with(&format!(r#"{{"id": "1", "headline": "A", "downloads": {number}}}"#))).top_downloads;
    list.expect("a list").items.first().expect("the row stays").downloads
}

#[test]
fn a_length_is_read_to_the_thousandth() {
    for (number, millis) in [
        ("1", 1_000),
        ("60", 60_000),
        ("61.5", 61_500),
        ("0.001", 1),
        ("59.9999", 59_999),
        ("86400", 86_400_000),
        ("86400.0009", 86_400_000),
        ("6e1", 60_000),
        ("6.0E+1", 60_000),
        ("600e-1", 60_000),
        ("0.0000000000000000000000000006e29", 60_000),
        ("60000000000000000000000000000000e-30", 60_000),
    ] {
        assert_eq!(duration(number), Some(millis), "{number}");
    }
}

#[test]
fn footage_with_an_impossible_length_is_shown_without_one() {
    for number in [
        "\"NaN\"",
        "null",
        "[]",
        "-1",
        "-0",
        "0",
        "0.0",
        "0e99",
        "0.0009",
        "1e-4",
        "1e999",
        "1e-999",
        "-1e999",
        "356400",
        "86400.001",
        "1e99999999999999999999",
        "1e-99999999999999999999",
        "9223372036854775807",
        "92233720368547758080000",
        "true",
        "\"60\"",
    ] {
        assert_eq!(duration(number), None, "{number}");
        let fields =
            format!(r#""video": {{"sources": [{{"src": "a", "type": "b"}}], "durationSeconds": {number}}}"#);
        assert_eq!(effects(&story_with(&fields)), ["field-ignored"], "{number}");
    }
}

#[test]
fn a_number_of_a_hundred_thousand_digits_is_read_as_well() {
    assert_eq!(duration(&format!("60.{}", "0".repeat(100_000))), Some(60_000));
    assert_eq!(duration(&"9".repeat(100_000)), None);
    assert_eq!(downloads(&format!("5{}e-100000", "0".repeat(100_000))), Some(5));
}

#[test]
fn a_count_is_whole() {
    assert_eq!(downloads("0"), Some(0));
    assert_eq!(downloads("-0"), Some(0));
    assert_eq!(downloads("311"), Some(311));
    assert_eq!(downloads("311.000"), Some(311));
    assert_eq!(downloads("3.11e2"), Some(311));
    assert_eq!(downloads("9007199254740991"), Some(9_007_199_254_740_991));
    for number in ["9007199254740992", "-1", "0.5", "311.0004", "311.0000000001", "1e16", "1e400", "\"311\""]
    {
        assert_eq!(downloads(number), None, "{number}");
    }
}

#[test]
fn half_a_size_is_no_size() {
    let size = |fields: &str| {
        let fields = format!(r#""video": {{"sources": [{{"src": "a", "type": "b", {fields}}}]}}"#);
        let video = shown(&story_with(&fields)).story.and_then(|story| story.video).expect("footage");
        video.sources.first().expect("the file").size
    };
    assert_eq!(size(r#""width": 1280, "height": 720"#), Some((1280, 720)));
    assert_eq!(size(r#""width": 1280"#), None);
    assert_eq!(size(r#""width": 1280, "height": 0"#), None);
    assert_eq!(size(r#""width": 1280.5, "height": 720"#), None);
    assert_eq!(size(r#""width": 100001, "height": 720"#), None);
}

/// The same number in thousandths towards zero and whether that is exact, by arithmetic on integers.
fn reference(is_negative: bool, digits: i128, places: u32, exponent: i32) -> (i128, bool) {
    let power = exponent - i32::try_from(places).expect("few places") + 3;
    let scale = 10_i128.pow(power.unsigned_abs());
    let (thousandths, is_exact) =
        if power >= 0 { (digits * scale, true) } else { (digits / scale, digits % scale == 0) };
    (if is_negative { -thousandths } else { thousandths }, is_exact)
}

proptest! {
    #[test]
    fn every_decimal_is_what_integers_say(
        is_negative: bool, whole in 0_u64..=999_999_999, fraction in "[0-9]{0,6}", exponent in -9_i32..=9,
    ) {
        let sign = if is_negative { "-" } else { "" };
        let point = if fraction.is_empty() { "" } else { "." };
        let text = format!("{sign}{whole}{point}{fraction}e{exponent}");
        let digits: i128 = format!("{whole}{fraction}").parse().expect("digits");
        let places = u32::try_from(fraction.len()).expect("few places");
        let (thousandths, is_exact) = reference(is_negative, digits, places, exponent);

        let millis = u32::try_from(thousandths).ok().filter(|millis| (1..=86_400_000).contains(millis));
        prop_assert_eq!(duration(&text), millis, "{}", text);
        let whole = is_exact && thousandths % 1000 == 0;
        let count = u64::try_from(thousandths / 1000).ok().filter(|_| whole).filter(|count| *count <= 9_007_199_254_740_991);
        prop_assert_eq!(downloads(&text), count, "{}", text);
    }

    #[test]
    fn no_json_number_makes_it_panic(text in "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,30})?") {
        let document = list_with(&format!(r#"{{"id": "1", "headline": "A", "downloads": {text}}}"#));
        prop_assert!(read_text(&document).document.is_ok());
    }
}
