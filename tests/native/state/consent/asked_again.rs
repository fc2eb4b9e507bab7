//! When a choice no longer holds: its time is over, or it was about something else.
//! Not here: what a press does (`choosing`).

use super::choosing::{BOTH, answered, granted};
use super::{CLICK, TODAY, asked, asking, at, visit};
use story_widget::state::consent::{Asked, Consent, Mode, Moment};

#[test]
fn after_182_days_the_reader_is_asked_again_whatever_the_answer_was() {
    for accept in [true, false] {
        let consent = answered(accept);
        let record = consent.record().cloned();
        let on = |day| Consent::new(Mode::Own, asked(&BOTH), record.clone(), false, Moment { day, ms: 0 });
        assert!(!on(TODAY + 181).needs_first_layer(0));
        let expired = on(TODAY + 182);
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
        Moment { day: TODAY + 100, ms: 0 },
    );
    assert_eq!(later.pending().collect::<Vec<_>>(), ["analytics"]);
    assert_eq!(granted(&later), [true, false]);
    assert!(later.show_first_layer(0));
    later.accept_optional(CLICK, Moment { day: TODAY + 100, ms: 0 });
    assert_eq!(granted(&later), [true, true]);
    assert_eq!(later.record().unwrap().day(), TODAY, "the old yes does not live longer for it");
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
fn other_words_for_the_same_categories_suspend_the_yes_and_ask_again() {
    let mut consent = asking(&BOTH);
    consent.accept_optional(CLICK, at(0));
    let changed = Asked { notice: [8; 32], ..asked(&BOTH) };
    let mut later = Consent::new(Mode::Own, changed, consent.record().cloned(), false, at(0));
    assert_eq!(granted(&later), [false, false]);
    assert!(later.show_first_layer(0));
    later.accept_optional(CLICK, Moment { day: TODAY + 1, ms: 0 });
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
