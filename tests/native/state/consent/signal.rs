//! What the reader's browser asks for by its signal, against every other voice.
//! Not here: how a signal is read, which is the browser's side of the widget.

use super::choosing::{BOTH, granted, switches};
use super::{CLICK, asking, at, visit};
use story_widget::state::consent::{Choice, Origin, Surface};

#[test]
fn the_browsers_signal_denies_all_but_preferences_and_is_asked_about_no_more() {
    let consent = visit(&BOTH, None, true);
    assert_eq!(consent.pending().collect::<Vec<_>>(), ["preferences"]);
    assert_eq!(consent.origin(), Some(Origin::Gpc));
    let only_analytics = visit(&["analytics"], None, true);
    assert_eq!((only_analytics.surface(), only_analytics.record()), (Surface::None, None));
}

#[test]
fn accept_optional_does_not_overrule_the_browsers_signal_and_the_settings_do() {
    let mut consent = visit(&BOTH, None, true);
    consent.accept_optional(CLICK, at(0));
    assert_eq!(granted(&consent), [true, false]);
    consent.open_settings();
    consent.save(&switches(&BOTH.map(|category| (category, Choice::Granted))), CLICK, at(0));
    assert_eq!(granted(&consent), [true, true]);
    let later = visit(&BOTH, consent.record(), true);
    assert_eq!(granted(&later), [true, true]);
}

#[test]
fn a_yes_from_before_the_browsers_signal_does_not_overrule_it() {
    let mut consent = asking(&BOTH);
    consent.accept_optional(CLICK, at(0));
    let later = visit(&BOTH, consent.record(), true);
    assert_eq!(granted(&later), [true, false]);
    assert_eq!(later.surface(), Surface::None);
}

#[test]
fn the_page_may_speak_for_the_reader_but_not_against_the_browsers_signal() {
    let all = switches(&BOTH.map(|category| (category, Choice::Granted)));
    let mut consent = asking(&BOTH);
    assert!(consent.set(&all, at(0)));
    assert_eq!((granted(&consent), consent.surface()), ([true, true], Surface::None));
    assert_eq!(consent.record().unwrap().origin(), Origin::Api);
    assert!(consent.set(&switches(&[("analytics", Choice::Denied)]), at(0)));
    assert_eq!(granted(&consent), [true, false], "what it does not name stays");

    let mut under_signal = visit(&BOTH, None, true);
    under_signal.set(&all, at(0));
    assert_eq!(granted(&under_signal), [true, false]);
}
