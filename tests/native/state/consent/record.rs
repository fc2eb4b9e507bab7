//! What is kept of a choice.

use proptest::prelude::*;
use story_widget::state::consent::{Choice, Choices, MOST_CATEGORIES, Origin, Record};

const ORIGINS: [Origin; 6] =
    [Origin::Banner, Origin::Settings, Origin::Placeholder, Origin::Gpc, Origin::Host, Origin::Api];

fn record(choices: &[(&str, Choice)], day: u32) -> Record {
    let choices: Choices = choices.iter().copied().collect();
    Record::new(&choices, day, Origin::Settings, false, "en-GB", [0x9f; 32])
}

fn records() -> impl Strategy<Value = Record> {
    let categories = proptest::collection::vec(("[a-zA-Z0-9-]{1,24}", any::<bool>()), 0..=MOST_CATEGORIES);
    (categories, any::<u32>(), 0_usize..6, any::<bool>(), "[a-zA-Z0-9-]{0,35}", any::<[u8; 32]>()).prop_map(
        |(categories, day, origin, under_gpc, language, notice)| {
            let choice = |granted| if granted { Choice::Granted } else { Choice::Denied };
            let choices: Choices =
                categories.into_iter().map(|(category, granted)| (category, choice(granted))).collect();
            Record::new(&choices, day, ORIGINS[origin], under_gpc, &language, notice)
        },
    )
}

#[test]
fn a_record_is_one_plain_line_without_an_identifier() {
    let choices = [("analytics", Choice::Denied), ("preferences", Choice::Granted)];
    assert_eq!(
        record(&choices, 20_779).write(),
        "1.20779.s.en-GB.9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f.0analytics.1preferences"
    );
}

#[test]
fn eight_categories_with_the_longest_names_fit_in_200_bytes() {
    let names: Vec<String> = (0..8).map(|number| format!("{number}-advertising-measured")).collect();
    assert!(names.iter().all(|name| name.len() >= 22));
    let names: Vec<String> = names.into_iter().map(|name| format!("{name:x<24}")).collect();
    let choices: Choices = names.iter().map(|name| (name.as_str(), Choice::Granted)).collect();
    let record = Record::new(&choices, 99_999, Origin::Settings, true, "zh-Hant-TW-x-very-long", [255; 32]);
    let text = record.write();
    assert!(text.len() <= 200, "{} bytes: {text}", text.len());
    let read = Record::parse(text.as_bytes()).unwrap();
    assert_eq!(read, record);
    assert_eq!(read.len(), 8);
    for name in &names {
        assert_eq!(read.choice(name), Some(Choice::Granted), "{name}");
    }
}

#[test]
fn long_names_that_begin_alike_stay_apart() {
    let record = record(
        &[("advertising-on-this-site", Choice::Denied), ("advertising-on-other-one", Choice::Granted)],
        1,
    );
    assert_eq!(record.choice("advertising-on-this-site"), Some(Choice::Denied));
    assert_eq!(record.choice("advertising-on-other-one"), Some(Choice::Granted));
    assert_eq!(record.choice("advertising-on-third-one"), None);
}

#[test]
fn a_no_is_kept_as_a_no() {
    let text = record(&[("ads", Choice::Denied)], 1).write();
    let read = Record::parse(text.as_bytes()).unwrap();
    assert_eq!(read.choice("ads"), Some(Choice::Denied));
    assert_eq!(read.choice("analytics"), None);
}

#[test]
fn a_damaged_record_is_no_choice() {
    let hash = "9f".repeat(32);
    let good = format!("1.20779.s.en.{hash}.1ads");
    assert!(Record::parse(good.as_bytes()).is_some());
    assert!(Record::parse(format!("{good}.1^maps").as_bytes()).is_some());
    let damaged = [
        String::new(),
        "1".to_owned(),
        good.replacen('1', "2", 1),
        good.replace("20779", "020779"),
        good.replace("20779", "02077"),
        good.replace("20779", "-1"),
        good.replace("20779", ""),
        good.replace(".s.", ".x."),
        good.replace(".s.", ".sx."),
        good.replace(".s.", ".."),
        good.replace(".en.", ".."),
        good.replace(".en.", ".en_GB."),
        good.replace(&hash, &hash[1..]),
        good.replace(&hash, &format!("{hash}0")),
        good.replace(&hash, &hash.to_uppercase()),
        good.replace(".1ads", ".2ads"),
        good.replace(".1ads", ".1"),
        good.replace(".1ads", ".1a ds"),
        good.replace(".1ads", ".1ads.1ads"),
        good.replace(".1ads", ".1ads.0ads"),
        good.replace(".1ads", ".1advertisement"),
        good.replace(".1ads", ".1adver~0123456"),
        good.replace(".1ads", ".1adve~012345z"),
        good.replace(".1ads", ".1adve~01234567"),
        format!("{good} "),
        format!("{good}."),
        format!("{good}.1^"),
        format!("{good}.1^^maps"),
        format!("{good}.1^maps.1^maps"),
    ];
    for text in damaged {
        assert_eq!(Record::parse(text.as_bytes()), None, "{text}");
    }
    assert_eq!(Record::parse(&[0xff, 0xfe]), None);
}

#[test]
fn a_record_of_more_than_200_bytes_is_no_choice() {
    let more: Vec<String> = (10..40).map(|number| format!("1c{number}")).collect();
    let text = format!("1.20779.s.en.{}.{}", "9f".repeat(32), more.join("."));
    assert!(text.len() > 200);
    assert_eq!(Record::parse(text.as_bytes()), None);
    assert!(Record::parse(&text.as_bytes()[..197]).is_some(), "only its length is wrong");
}

#[test]
fn a_choice_holds_for_182_days_whether_yes_or_no() {
    for choice in [Choice::Granted, Choice::Denied] {
        let record = record(&[("ads", choice)], 20_000);
        assert!(record.holds_on(20_000));
        assert!(record.holds_on(20_181));
        assert!(!record.holds_on(20_182));
    }
}

#[test]
fn a_choice_of_a_day_to_come_does_not_hold_longer() {
    let record = record(&[("ads", Choice::Granted)], 20_000);
    assert!(record.holds_on(19_999), "the day changes at different hours in the world");
    assert!(!record.holds_on(19_998));
}

#[test]
fn of_two_records_the_newer_holds_and_on_one_day_the_stricter() {
    let yes = record(&[("ads", Choice::Granted)], 20_001);
    let no = record(&[("ads", Choice::Denied)], 20_000);
    assert_eq!(yes.clone().or_newer(&no), yes);
    assert_eq!(no.clone().or_newer(&yes), yes);
    let same_day = record(&[("ads", Choice::Denied)], 20_001);
    assert_eq!(yes.clone().or_newer(&same_day).choice("ads"), Some(Choice::Denied));
    assert_eq!(same_day.or_newer(&yes).choice("ads"), Some(Choice::Denied));
}

#[test]
fn of_two_records_of_a_day_an_override_counts_only_if_both_know_it() {
    let choices: Choices = [("ads", Choice::Granted)].into_iter().collect();
    let made = |under_gpc| Record::new(&choices, 20_000, Origin::Settings, under_gpc, "en", [0; 32]);
    assert!(!made(true).or_newer(&made(false)).is_under_gpc());
    assert!(!made(false).or_newer(&made(true)).is_under_gpc());
    assert!(made(true).or_newer(&made(true)).is_under_gpc());
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(record in records()) {
        let text = record.write();
        prop_assert!(text.len() <= 200, "{} bytes", text.len());
        prop_assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-~".contains(&byte)));
        prop_assert_eq!(Record::parse(text.as_bytes()), Some(record));
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = Record::parse(&bytes);
    }

    #[test]
    fn a_record_with_one_changed_byte_is_read_without_a_panic_and_only_in_its_own_form(
        record in records(), place in any::<proptest::sample::Index>(), byte in any::<u8>(),
    ) {
        let mut bytes = record.write().into_bytes();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        if let Some(read) = Record::parse(&bytes) {
            prop_assert_eq!(read.write().into_bytes(), bytes);
        }
    }

    #[test]
    fn of_two_records_of_a_day_none_grants_what_either_denies(one in records(), other in records()) {
        let both = one.clone().or_newer(&other);
        if one.day() == other.day() {
            prop_assert_eq!(both.clone().or_newer(&one), both);
        } else {
            prop_assert_eq!(&both, if one.day() > other.day() { &one } else { &other });
        }
    }
}
