//! When a choice no longer holds: its time is over, or it was about something else.
//! Not here: what a press does (`choosing`).

use super::choosing::{BOTH, answered, granted};
use super::{CLICK, TODAY, asked, asking, at, changed, visit};
use story_widget::state::consent::{Asked, Choice, Choices, Consent, Mode, Moment, Origin, Record};

fn on(day: u32) -> Moment {
    Moment { day, ms: 0 }
}

/// What is kept, as the next visit reads it.
fn read_again(consent: &Consent) -> Record {
    let kept = consent.record().expect("a record").write();
    Record::parse(kept.as_bytes()).unwrap_or_else(|| panic!("{kept} is read again"))
}

#[test]
fn after_182_days_the_reader_is_asked_again_whatever_the_answer_was() {
    for accept in [true, false] {
        let consent = answered(accept);
        let record = consent.record().cloned();
        let visit = |day| Consent::new(Mode::Own, asked(&BOTH), record.clone(), false, on(day));
        assert!(!visit(TODAY + 181).needs_first_layer(0));
        let expired = visit(TODAY + 182);
        assert!(expired.needs_first_layer(0));
        assert_eq!(granted(&expired), [false, false]);
    }
}

#[test]
fn a_new_category_is_asked_about_alone_and_the_others_stay_as_they_were() {
    let mut consent = asking(&["preferences"]);
    consent.accept_optional(CLICK, at(0));
    let mut later = Consent::new(
        Mode::Own,
        Asked { notice: [8; 32], ..asked(&BOTH) },
        consent.record().cloned(),
        false,
        on(TODAY + 100),
    );
    assert_eq!(later.pending().collect::<Vec<_>>(), ["analytics"]);
    assert_eq!(granted(&later), [true, false]);
    assert!(later.show_first_layer(0));
    later.accept_optional(CLICK, on(TODAY + 100));
    assert_eq!(granted(&later), [true, true]);
    let kept = read_again(&later);
    let after = Consent::new(Mode::Own, asked(&BOTH), Some(kept), false, on(TODAY + 182));
    assert_eq!(
        after.pending().collect::<Vec<_>>(),
        ["preferences"],
        "the old yes does not live longer for it"
    );
    assert_eq!(granted(&after), [false, true]);
}

#[test]
fn accepting_a_new_category_does_not_accept_what_was_refused() {
    let mut consent = asking(&["preferences"]);
    consent.reject_optional(CLICK, at(0));
    let mut later = visit(&BOTH, consent.record(), false);
    later.accept_optional(CLICK, at(0));
    assert_eq!(granted(&later), [false, true]);
}

#[test]
fn a_category_that_is_gone_is_no_reason_to_ask() {
    let mut consent = asking(&BOTH);
    consent.accept_optional(CLICK, at(0));
    let fewer = Asked { notice: [8; 32], ..asked(&["preferences"]) };
    let later = Consent::new(Mode::Own, fewer, consent.record().cloned(), false, at(0));
    assert!(!later.needs_first_layer(0));
    assert!(later.allows("preferences"));
}

#[test]
fn only_the_category_whose_words_or_providers_have_changed_is_asked_about_again() {
    for digest in ["mmzz", "zzww", "mmwz", "zmww"] {
        let mut consent = asking(&BOTH);
        consent.accept_optional(CLICK, at(0));
        let asked = changed(asked(&BOTH), "analytics", digest);
        let mut later = Consent::new(Mode::Own, asked, Some(read_again(&consent)), false, on(TODAY + 10));
        assert_eq!(later.pending().collect::<Vec<_>>(), ["analytics"], "{digest}");
        assert_eq!(granted(&later), [true, false], "{digest}");
        assert!(later.show_first_layer(0));
        later.accept_optional(CLICK, on(TODAY + 10));
        assert_eq!(granted(&later), [true, true], "{digest}");
        assert_eq!(later.answer_of("preferences"), Some((Choice::Granted, TODAY)), "{digest}");
        assert_eq!(later.answer_of("analytics"), Some((Choice::Granted, TODAY + 10)), "{digest}");
    }
}

#[test]
fn in_another_language_a_new_provider_is_asked_about_and_new_words_are_not() {
    let mut consent = asking(&BOTH);
    consent.accept_optional(CLICK, at(0));
    let spanish = |digest: &str| {
        let asked = Asked { language: "es".to_owned(), ..changed(asked(&BOTH), "analytics", digest) };
        Consent::new(Mode::Own, asked, Some(read_again(&consent)), false, at(0))
    };
    assert_eq!(spanish("mmzz").pending().count(), 0);
    assert_eq!(spanish("zzww").pending().collect::<Vec<_>>(), ["analytics"]);
    assert!(!spanish("zzww").allows("analytics"));
}

#[test]
fn an_answer_in_one_language_holds_beside_a_later_one_in_another() {
    let mut english = asking(&["preferences"]);
    english.accept_optional(CLICK, at(0));
    let spanish = Asked { language: "es".to_owned(), ..changed(asked(&BOTH), "preferences", "mmzz") };
    let mut later = Consent::new(Mode::Own, spanish, Some(read_again(&english)), false, at(0));
    later.show_first_layer(0);
    later.accept_optional(CLICK, at(0));
    assert_eq!(granted(&later), [true, true]);
    for words in ["mmww", "mmzz", "mmyy"] {
        let back = changed(asked(&BOTH), "preferences", words);
        let back = Consent::new(Mode::Own, back, Some(read_again(&later)), false, at(0));
        assert!(back.allows("preferences"), "nothing is known of its words: {words}");
    }
}

#[test]
fn what_the_page_says_for_the_reader_renews_nothing_but_what_it_names() {
    let mut consent = asking(&BOTH);
    consent.accept_optional(CLICK, at(0));
    let mut later = Consent::new(Mode::Own, asked(&BOTH), Some(read_again(&consent)), false, on(TODAY + 100));
    let named: Choices = [("analytics", Choice::Denied)].into_iter().collect();
    assert!(later.set(&named, on(TODAY + 100)));
    let kept = read_again(&later);
    assert_eq!((kept.origin(), kept.day()), (Origin::Api, TODAY + 100));
    let after = Consent::new(Mode::Own, asked(&BOTH), Some(kept), false, on(TODAY + 182));
    assert_eq!(after.pending().collect::<Vec<_>>(), ["preferences"]);
    // Nothing that is asked about here.
    let unknown: Choices = [("weather", Choice::Granted)].into_iter().collect();
    let before = later.clone();
    assert!(!later.set(&unknown, on(TODAY + 101)));
    assert_eq!(later, before);
}

#[test]
fn other_words_for_the_same_categories_suspend_the_yes_and_ask_again() {
    let mut consent = asking(&BOTH);
    consent.accept_optional(CLICK, at(0));
    let both = changed(changed(asked(&BOTH), "preferences", "mmzz"), "analytics", "mmzz");
    let mut later = Consent::new(Mode::Own, both, consent.record().cloned(), false, at(0));
    assert_eq!(granted(&later), [false, false]);
    assert!(later.show_first_layer(0));
    later.accept_optional(CLICK, on(TODAY + 1));
    assert_eq!(granted(&later), [true, true]);
    assert_eq!(later.record().unwrap().day(), TODAY + 1);
}

#[test]
fn the_same_notice_in_another_language_is_no_reason_to_ask() {
    let mut consent = asking(&BOTH);
    consent.accept_optional(CLICK, at(0));
    let spanish = Asked { language: "es".to_owned(), notice: [8; 32], ..asked(&BOTH) };
    let later = Consent::new(Mode::Own, spanish, consent.record().cloned(), false, at(0));
    assert!(!later.needs_first_layer(0));
    assert_eq!(granted(&later), [true, true]);
}
