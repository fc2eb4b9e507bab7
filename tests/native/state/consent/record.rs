//! What is kept of a choice.

use proptest::prelude::*;
use story_widget::state::consent::{
    Asked, Choice, Choices, Consent, MOST_CATEGORIES, Mode, Moment, Origin, Record, base64url, from_base64url,
};

use super::category_of;

const ORIGINS: [Origin; 6] =
    [Origin::Banner, Origin::Settings, Origin::Placeholder, Origin::Gpc, Origin::Host, Origin::Api];

fn asked(categories: &[(&str, Choice)], language: &str) -> Asked {
    Asked {
        categories: categories.iter().map(|(category, _)| category_of(category, "mmww")).collect(),
        third_party: None,
        language: language.to_owned(),
        notice: [0x9f; 32],
    }
}

fn record(choices: &[(&str, Choice)], day: u32) -> Record {
    let asked = asked(choices, "en-GB");
    Record::new(&asked, &choices.iter().copied().collect(), day, Origin::Settings, false)
}

/// One category of a notice, its digest, and what is said of it.
fn answers() -> impl Strategy<Value = Vec<(String, String, bool)>> {
    proptest::collection::vec(("[a-zA-Z0-9-]{1,24}", "[a-b]{4}", any::<bool>()), 0..=MOST_CATEGORIES)
}

fn asked_and_said(
    answers: Vec<(String, String, bool)>,
    language: &str,
    notice: [u8; 32],
) -> (Asked, Choices) {
    let choice = |granted| if granted { Choice::Granted } else { Choice::Denied };
    let categories = answers.iter().map(|(id, digest, _)| category_of(id, digest)).collect();
    let said = answers.into_iter().map(|(id, _, granted)| (id, choice(granted))).collect();
    (Asked { categories, third_party: None, language: language.to_owned(), notice }, said)
}

/// Records of one choice, and of one that another has followed.
fn records() -> impl Strategy<Value = Record> {
    let how = (0_u32..100_000, 0_usize..6, any::<bool>(), "[a-zA-Z0-9-]{0,35}", any::<[u8; 32]>());
    (answers(), how, proptest::option::of((answers(), 0_u32..200, "[a-z]{2}"))).prop_map(
        |(answers, (day, origin, under_gpc, language, notice), later)| {
            let (asked, said) = asked_and_said(answers, &language, notice);
            let record = Record::new(&asked, &said, day, ORIGINS[origin], under_gpc);
            let Some((answers, passed, language)) = later else { return record };
            let (asked, said) = asked_and_said(answers, &language, notice);
            let now = Moment { day: day + passed, ms: 0 };
            let mut consent = Consent::new(Mode::Own, asked, Some(record.clone()), under_gpc, now);
            consent.set(&said, now);
            consent.record().cloned().unwrap_or(record)
        },
    )
}

#[test]
fn a_record_is_one_plain_line_without_an_identifier() {
    let choices = [("analytics", Choice::Denied), ("preferences", Choice::Granted)];
    assert_eq!(
        record(&choices, 20_779).write(),
        "1.20779.s.en-GB.n5-fn5-fn5-fn5-fn5-fn5-fn5-fn5-fn5-fn5-fn58.0mmwwanalytics.1mmwwpreferences"
    );
}

#[test]
fn eight_categories_with_the_longest_names_fit_in_200_bytes() {
    let names: Vec<String> = (0..8).map(|number| format!("{number}-advertising-measured")).collect();
    assert!(names.iter().all(|name| name.len() >= 22));
    let names: Vec<String> = names.into_iter().map(|name| format!("{name:x<24}")).collect();
    let choices: Vec<(&str, Choice)> = names.iter().map(|name| (name.as_str(), Choice::Granted)).collect();
    let asked = asked(&choices, "zh-Hantxx");
    let record = Record::new(&asked, &choices.into_iter().collect(), 99_999, Origin::Settings, true);
    let text = record.write();
    assert_eq!(text.len(), 200, "{text}");
    let read = Record::parse(text.as_bytes()).unwrap();
    assert_eq!(read, record);
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
    let hash = base64url(&[0x9f; 32]);
    let good = format!("1.20779.s.en.{hash}.1mmwwads");
    assert!(Record::parse(good.as_bytes()).is_some());
    assert!(Record::parse(format!("{good}.^cB.1mmwwmaps.^dB.1mm**ads").as_bytes()).is_some());
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
        good.replace(&hash, &hash.replace('n', "*")),
        good.replace(".1mmwwads", ".2mmwwads"),
        good.replace(".1mmwwads", ".1"),
        good.replace(".1mmwwads", ".1mmww"),
        good.replace(".1mmwwads", ".1mmwwa ds"),
        good.replace(".1mmwwads", ".1mmww\u{e4}ds"),
        good.replace(".1mmwwads", ".1mmwwads.1mmwwads"),
        good.replace(".1mmwwads", ".1mmwwads.0mmwwads"),
        good.replace(".1mmwwads", ".1mmwwadvertisemen"),
        good.replace(".1mmwwads", ".1mmwwadve~0123456"),
        good.replace("20779", "120779"),
        format!("{good} "),
        format!("{good}."),
        format!("{good}.^"),
        format!("{good}.^cB"),
        format!("{good}.^c.1mmwwmaps"),
        format!("{good}.^cBA.1mmwwmaps"),
        format!("{good}.^c!.1mmwwmaps"),
        format!("{good}.^AA.1mmwwmaps"),
        format!("{good}.^cB.1mmwwmaps.^cB.1mmwwfonts"),
        format!("{good}.^dB.1mmwwmaps.^cB.1mmwwfonts"),
        format!("{good}.^cB.1mmwwmaps.1mmwwmaps"),
    ];
    for text in damaged {
        assert_eq!(Record::parse(text.as_bytes()), None, "{text}");
    }
    assert_eq!(Record::parse(&[0xff, 0xfe]), None);
}

#[test]
fn a_record_of_more_than_200_bytes_is_no_choice() {
    let more: Vec<String> = (10..40).map(|number| format!("1mmwwc{number}")).collect();
    let text = format!("1.20779.s.en.{}.{}", base64url(&[0x9f; 32]), more.join("."));
    assert!(text.len() > 200);
    assert_eq!(Record::parse(text.as_bytes()), None);
    let whole = text[..200].rfind('.').expect("a dot");
    assert!(Record::parse(&text.as_bytes()[..whole]).is_some(), "only its length is wrong");
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
    let choices = [("ads", Choice::Granted)];
    let made = |under_gpc| {
        let asked = asked(&choices, "en");
        Record::new(&asked, &choices.into_iter().collect(), 20_000, Origin::Settings, under_gpc)
    };
    assert!(!made(true).or_newer(&made(false)).is_under_gpc());
    assert!(!made(false).or_newer(&made(true)).is_under_gpc());
    assert!(made(true).or_newer(&made(true)).is_under_gpc());
}

#[test]
fn of_two_records_of_a_day_in_two_languages_the_stricter_holds_in_both() {
    let made = |language: &str, words: &str, choice: Choice| {
        let mut asked = asked(&[("ads", choice)], language);
        asked.categories = vec![category_of("ads", words)];
        let record =
            Record::new(&asked, &[("ads", choice)].into_iter().collect(), 20_000, Origin::Api, false);
        (asked, record)
    };
    let (english, yes) = made("en", "mmww", Choice::Granted);
    let (german, no) = made("de", "mmzz", Choice::Denied);
    let now = Moment { day: 20_000, ms: 0 };
    for both in [yes.clone().or_newer(&no), no.or_newer(&yes)] {
        for asked in [&english, &german] {
            let consent = Consent::new(Mode::Own, asked.clone(), Some(both.clone()), false, now);
            assert_eq!((consent.allows("ads"), consent.pending().count()), (false, 0), "{}", both.write());
        }
    }
}

proptest! {
    #[test]
    fn a_hash_is_read_back_from_base64url(hash in any::<[u8; 32]>()) {
        let text = base64url(&hash);
        prop_assert_eq!(text.len(), 43);
        prop_assert_eq!(from_base64url(&text), hash);
    }

    #[test]
    fn what_is_written_is_read_back(record in records()) {
        let text = record.write();
        prop_assert!(text.len() <= 200, "{} bytes", text.len());
        prop_assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_~^*".contains(&byte)));
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
