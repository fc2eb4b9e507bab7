//! What each press of the dialog does.
//! Not here: when a choice no longer holds (`asked_again`), or what the browser asks for (`signal`).

use super::{CLICK, TODAY, asked, asking, at, visit};
use story_widget::state::consent::{
    Choice, Choices, Consent, Granted, Mode, Origin, Preferences, Press, Standing, Surface,
};

pub(super) const BOTH: [&str; 2] = ["preferences", "analytics"];

pub(super) fn switches(rows: &[(&str, Choice)]) -> Choices {
    rows.iter().copied().collect()
}

/// After yes or no to the question about `BOTH`.
pub(super) fn answered(accept: bool) -> Consent {
    let mut consent = asking(&BOTH);
    if accept {
        consent.accept_optional(CLICK, at(0));
    } else {
        consent.reject_optional(CLICK, at(0));
    }
    consent
}

/// What of `BOTH` is granted.
pub(super) fn granted(consent: &Consent) -> [bool; 2] {
    BOTH.map(|category| consent.allows(category))
}

#[test]
fn the_publishers_parts_may_start_by_what_was_chosen_and_no_other() {
    let parts = |consent: &Consent| BOTH.map(|category| consent.granted_parts().has(category));
    assert_eq!(parts(&asking(&BOTH)), [false, false]);
    assert_eq!(parts(&answered(true)), [true, true]);
    assert_eq!(parts(&answered(false)), [false, false]);
    let mut consent = asking(&BOTH);
    consent.set(&switches(&[("analytics", Choice::Granted)]), at(0));
    assert_eq!(parts(&consent), [false, true]);
    assert!(!answered(true).granted_parts().has("ads"), "nobody was asked about it");
}

#[test]
fn nothing_is_granted_before_a_choice() {
    let consent = asking(&BOTH);
    assert_eq!(granted(&consent), [false, false]);
    assert_eq!(consent.standing(0), Standing::Undecided);
    assert_eq!(consent.record(), None, "and nothing is kept");
    assert_eq!(consent.origin(), None);
    assert!(consent.granted::<Preferences>().is_none());
}

#[test]
fn own_mode_asks_at_once_and_auto_after_three_seconds() {
    let own = Consent::new(Mode::Own, asked(&BOTH), None, false, at(0));
    assert!(own.needs_first_layer(0));
    let mut auto = Consent::new(Mode::Auto, asked(&BOTH), None, false, at(500));
    assert_eq!(auto.first_layer_in(1_000), Some(2_500));
    assert!(!auto.show_first_layer(3_499));
    assert!(auto.show_first_layer(3_500));
    assert_eq!(auto.surface(), Surface::FirstLayer);
    assert_eq!(auto.first_layer_in(4_000), None, "it is there");
}

#[test]
fn accept_optional_grants_everything_it_asked_about_and_is_kept() {
    let mut consent = asking(&BOTH);
    assert!(consent.accept_optional(CLICK, at(1_000)));
    assert_eq!(granted(&consent), [true, true]);
    assert_eq!((consent.surface(), consent.standing(1_000)), (Surface::None, Standing::Decided));
    let record = consent.record().unwrap();
    assert_eq!((record.day(), record.origin()), (TODAY, Origin::Banner));
    let _: Granted<'_, Preferences> = consent.granted().unwrap();
}

#[test]
fn reject_optional_costs_one_press_too_and_is_kept_as_a_no() {
    let mut consent = asking(&BOTH);
    assert!(consent.reject_optional(CLICK, at(1_000)));
    assert_eq!(granted(&consent), [false, false]);
    assert_eq!(consent.standing(1_000), Standing::Decided);
    let record = consent.record().unwrap();
    assert_eq!(BOTH.map(|category| record.choice(category)), [Some(Choice::Denied); 2]);
}

#[test]
fn after_a_choice_the_question_does_not_return_with_the_page() {
    for accept in [true, false] {
        let consent = answered(accept);
        let later = visit(&BOTH, consent.record(), false);
        assert_eq!((later.surface(), later.first_layer_in(60_000)), (Surface::None, None));
        assert_eq!(granted(&later), [accept, accept]);
    }
}

#[test]
fn presses_that_are_not_the_readers_change_nothing() {
    let not_the_readers = [
        Press { trusted: false, ..CLICK },
        Press { detail: 2, ..CLICK },
        Press { pointer_down_after_shown: false, ..CLICK },
        Press { covered: true, ..CLICK },
    ];
    for press in not_the_readers {
        let mut consent = asking(&BOTH);
        let before = consent.clone();
        assert!(!consent.accept_optional(press, at(0)));
        assert!(!consent.reject_optional(press, at(0)));
        assert_eq!(consent, before);
        consent.open_settings();
        let before = consent.clone();
        assert!(!consent.accept_all(press, at(0)));
        assert!(!consent.save(&switches(&[("preferences", Choice::Granted)]), press, at(0)));
        assert!(!consent.reject_all(press, at(0)));
        assert_eq!(consent, before);
    }
}

#[test]
fn a_button_that_is_not_on_screen_cannot_be_pressed() {
    let mut consent = asking(&BOTH);
    assert!(!consent.accept_all(CLICK, at(0)));
    assert!(!consent.save(&Choices::default(), CLICK, at(0)));
    consent.open_settings();
    assert!(!consent.accept_optional(CLICK, at(0)));
    assert_eq!(granted(&consent), [false, false]);
}

#[test]
fn save_takes_the_switches_as_they_stand() {
    let mut consent = asking(&BOTH);
    assert!(consent.open_settings());
    assert!(consent.save(&switches(&[("analytics", Choice::Granted)]), CLICK, at(0)));
    assert_eq!(granted(&consent), [false, true]);
    assert_eq!(consent.record().unwrap().origin(), Origin::Settings);
    assert_eq!(consent.surface(), Surface::None);
}

#[test]
fn a_category_the_notice_does_not_name_cannot_be_granted() {
    let mut consent = asking(&BOTH);
    consent.open_settings();
    consent.save(&switches(&[("ads", Choice::Granted)]), CLICK, at(0));
    assert!(!consent.allows("ads"));
    assert_eq!(consent.record().unwrap().choice("ads"), None);
}

#[test]
fn escape_discards_and_asks_still() {
    let mut consent = asking(&BOTH);
    consent.open_settings();
    consent.discard();
    assert_eq!((consent.surface(), granted(&consent)), (Surface::FirstLayer, [false, false]));
    consent.discard();
    assert_eq!(consent.surface(), Surface::FirstLayer, "the first layer has no escape");
}

#[test]
fn escape_after_a_choice_keeps_that_choice() {
    let mut consent = asking(&BOTH);
    consent.accept_optional(CLICK, at(0));
    consent.open_settings();
    consent.discard();
    assert_eq!((consent.surface(), granted(&consent)), (Surface::None, [true, true]));
}

#[test]
fn withdrawing_takes_two_presses_or_one_call() {
    let mut consent = asking(&BOTH);
    consent.accept_optional(CLICK, at(0));
    consent.open_settings();
    assert!(consent.reject_all(CLICK, at(0)));
    assert_eq!(granted(&consent), [false, false]);

    let mut consent = asking(&BOTH);
    consent.accept_optional(CLICK, at(0));
    assert!(consent.withdraw(Origin::Api, at(0)));
    assert_eq!(granted(&consent), [false, false]);
    assert_eq!(consent.standing(0), Standing::Decided);
}

#[test]
fn withdrawing_before_any_choice_takes_the_question_away() {
    let mut consent = asking(&BOTH);
    consent.withdraw(Origin::Api, at(0));
    assert_eq!((consent.surface(), consent.standing(0)), (Surface::None, Standing::Decided));
}

#[test]
fn undo_within_ten_seconds_puts_everything_back() {
    let mut consent = asking(&BOTH);
    consent.accept_optional(CLICK, at(1_000));
    assert!(consent.can_undo(10_999));
    assert!(!consent.undo(Press { trusted: false, ..CLICK }, 2_000));
    assert!(consent.undo(CLICK, 10_999));
    assert_eq!(granted(&consent), [false, false]);
    assert_eq!(consent.record(), None);
    assert!(consent.needs_first_layer(10_999), "it is asked again in its turn");
    assert!(!consent.can_undo(10_999), "once");
}

#[test]
fn after_ten_seconds_there_is_no_undo() {
    let mut consent = asking(&BOTH);
    consent.reject_optional(CLICK, at(1_000));
    assert!(!consent.can_undo(11_000));
    assert!(!consent.undo(CLICK, 11_000));
    assert_eq!(consent.standing(11_000), Standing::Decided);
}

#[test]
fn undo_of_a_withdrawal_gives_back_what_the_reader_had_granted() {
    let mut consent = asking(&BOTH);
    consent.open_settings();
    consent.save(&switches(&[("preferences", Choice::Granted)]), CLICK, at(0));
    consent.open_settings();
    consent.reject_all(CLICK, at(20_000));
    consent.undo(CLICK, 21_000);
    assert_eq!(granted(&consent), [true, false]);
    assert_eq!(consent.surface(), Surface::None);
}

#[test]
fn a_choice_in_another_tab_is_followed_and_takes_the_question_away() {
    let mut other = asking(&BOTH);
    other.accept_optional(CLICK, at(0));
    let mut consent = asking(&BOTH);
    consent.follow(other.record().cloned(), TODAY);
    assert_eq!((granted(&consent), consent.surface()), ([true, true], Surface::None));
    consent.follow(None, TODAY);
    assert_eq!(granted(&consent), [false, false]);
    assert!(consent.needs_first_layer(0));
}

#[test]
fn settings_the_reader_is_in_stay_open_when_another_tab_answers() {
    let mut other = asking(&BOTH);
    other.accept_optional(CLICK, at(0));
    let mut consent = asking(&BOTH);
    consent.open_settings();
    consent.follow(other.record().cloned(), TODAY);
    assert_eq!(consent.surface(), Surface::Settings);
    assert!(consent.reject_all(CLICK, at(0)));
    assert_eq!(granted(&consent), [false, false]);
}

#[test]
fn a_record_that_no_longer_holds_is_not_followed() {
    let mut other = asking(&BOTH);
    other.accept_optional(CLICK, at(0));
    let mut consent = asking(&BOTH);
    consent.follow(other.record().cloned(), TODAY + 182);
    assert_eq!(granted(&consent), [false, false]);
}

#[test]
fn with_off_nobody_is_asked_and_everything_is_denied() {
    let mut before = asking(&BOTH);
    before.accept_optional(CLICK, at(0));
    let mut consent = Consent::new(Mode::Off, asked(&BOTH), before.record().cloned(), false, at(0));
    assert_eq!(granted(&consent), [false, false]);
    assert!(!consent.show_first_layer(60_000));
    assert!(!consent.open_settings());
    assert!(!consent.set(&switches(&[("preferences", Choice::Granted)]), at(0)));
    assert!(!consent.withdraw(Origin::Api, at(0)));
    assert_eq!(consent.standing(0), Standing::Off);
}

#[test]
fn the_ninth_category_is_never_granted_and_one_named_twice_is_asked_about_once() {
    let names = ["a", "b", "a", "c", "d", "e", "f", "g", "h", "i"];
    let mut consent = asking(&names);
    consent.accept_optional(CLICK, at(0));
    assert_eq!(consent.categories().collect::<Vec<_>>(), ["a", "b", "c", "d", "e", "f", "g", "h"]);
    assert!(consent.allows("h"));
    assert!(!consent.allows("i"));
    assert_eq!(visit(&names, consent.record(), false).surface(), Surface::None);
}

#[test]
fn a_notice_that_asks_about_nothing_shows_nothing() {
    let consent = asking(&[]);
    assert_eq!((consent.surface(), consent.standing(0)), (Surface::None, Standing::Decided));
}
