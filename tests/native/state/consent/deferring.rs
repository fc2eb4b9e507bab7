//! The page's own tools come first.

use story_widget::state::consent::{Answer, Choice, Choices, Consent, Mode, Origin, Standing, Surface};

use super::{CLICK, asked, asking, at};

const BOTH: [&str; 2] = ["preferences", "analytics"];

fn start(mode: Mode) -> Consent {
    Consent::new(mode, asked(&BOTH), None, false, at(0))
}

fn yes() -> Answer {
    Answer::from_attribute("granted preferences analytics").unwrap()
}

#[test]
fn where_a_tool_was_seen_we_never_ask() {
    let mut consent = start(Mode::Auto);
    consent.tool_seen("tcf", 1_000);
    assert_eq!(consent.first_layer_in(60_000), None);
    assert!(!consent.show_first_layer(60_000));
    assert!(!consent.open_settings());
    assert!(!consent.allows("preferences"));
}

#[test]
fn a_tool_that_turns_up_later_closes_what_we_had_open_and_its_answer_is_taken() {
    for settings in [false, true] {
        let mut consent = start(Mode::Auto);
        consent.show_first_layer(3_000);
        if settings {
            consent.open_settings();
        }
        consent.tool_seen("tcf", 5_000);
        assert_eq!(consent.surface(), Surface::None);
        assert!(!consent.accept_optional(CLICK, at(5_001)), "a press on what is gone");
        consent.tool_answered("tcf", &yes(), 6_000);
        assert!(consent.allows("analytics"));
        assert_eq!(consent.origin(), Some(Origin::Host));
        assert_eq!(consent.record(), None, "and we keep nothing");
    }
}

#[test]
fn a_tool_that_is_silent_for_ten_seconds_has_said_no() {
    let mut consent = start(Mode::Auto);
    consent.tool_seen("tcf", 1_000);
    assert_eq!(consent.standing(10_999), Standing::Waiting);
    assert_eq!(consent.standing(11_000), Standing::Deferred);
    assert!(!consent.allows("preferences"));
    assert_eq!(consent.surface(), Surface::None);
}

#[test]
fn while_a_framework_asks_nobody_else_answers_for_the_reader() {
    let mut consent = start(Mode::Auto);
    consent.tool_seen("tcf", 0);
    consent.tool_answered("google", &yes(), 100);
    assert!(!consent.allows("analytics"), "the reader is being asked");
    assert_eq!((consent.standing(200), consent.awaits_the_page()), (Standing::Waiting, true));
    assert_eq!(consent.standing(10_000), Standing::Deferred, "who says nothing has said no");
    assert!(!consent.allows("analytics"));
    consent.tool_answered("tcf", &yes(), 20_000);
    assert!(consent.allows("analytics"));
}

#[test]
fn a_named_tool_that_a_page_has_given_up_holds_no_other_back() {
    let mut consent = start(Mode::Auto);
    consent.tool_seen("onetrust", 0);
    consent.tool_answered("google", &yes(), 100);
    assert!(consent.allows("analytics"));
}

#[test]
fn in_host_mode_we_never_ask_and_wait_to_be_told() {
    let mut consent = start(Mode::Host);
    assert_eq!(consent.standing(0), Standing::Waiting);
    assert_eq!(consent.first_layer_in(60_000), None);
    assert!(!consent.allows("preferences"));
    consent.tool_answered("attribute", &yes(), 20_000);
    assert!(consent.allows("preferences"));
    assert_eq!(consent.standing(20_000), Standing::Deferred);
}

#[test]
fn own_mode_and_off_do_not_listen_to_the_page() {
    for mode in [Mode::Own, Mode::Off] {
        let mut consent = start(mode);
        let before = consent.clone();
        consent.tool_seen("tcf", 0);
        consent.tool_answered("tcf", &yes(), 0);
        assert_eq!(consent, before);
    }
}

#[test]
fn of_two_tools_the_stricter_wins() {
    let mut consent = start(Mode::Auto);
    consent.tool_answered("tcf", &yes(), 0);
    consent.tool_answered("bridge", &Answer::of([("analytics", Choice::Denied)].into_iter().collect()), 0);
    assert!(!consent.allows("analytics"));
    assert!(consent.allows("preferences"));
    consent.tool_answered("bridge", &Answer::denied(), 0);
    assert!(!consent.allows("preferences"));
}

#[test]
fn a_tools_new_answer_replaces_its_old_one() {
    let mut consent = start(Mode::Auto);
    consent.tool_answered("tcf", &Answer::denied(), 0);
    assert!(!consent.allows("analytics"));
    consent.tool_answered("tcf", &yes(), 1_000);
    assert!(consent.allows("analytics"));
    consent.tool_answered("tcf", &Answer::denied(), 2_000);
    assert!(!consent.allows("analytics"));
}

#[test]
fn no_tool_says_yes_to_what_the_reader_refused_us() {
    let mut before = asking(&BOTH);
    before.open_settings();
    let choices: Choices = [("preferences", Choice::Granted)].into_iter().collect();
    before.save(&choices, CLICK, at(0));
    let mut consent = Consent::new(Mode::Auto, asked(&BOTH), before.record().cloned(), false, at(0));
    consent.tool_answered("tcf", &yes(), 0);
    assert!(consent.allows("preferences"));
    assert!(!consent.allows("analytics"));
}

#[test]
fn a_yes_to_us_is_none_to_the_pages_tool() {
    let mut before = asking(&BOTH);
    before.accept_optional(CLICK, at(0));
    let mut consent = Consent::new(Mode::Auto, asked(&BOTH), before.record().cloned(), false, at(0));
    assert!(consent.allows("analytics"));
    consent.tool_seen("tcf", 100);
    assert!(!consent.allows("analytics"), "denied until told");
}

#[test]
fn the_browsers_signal_holds_against_a_tools_yes() {
    let mut consent = Consent::new(Mode::Auto, asked(&BOTH), None, true, at(0));
    consent.tool_answered("tcf", &yes(), 0);
    assert!(!consent.allows("analytics"));
    assert!(consent.allows("preferences"));
}

#[test]
fn a_withdrawal_holds_against_a_tools_yes() {
    let mut consent = start(Mode::Auto);
    consent.tool_answered("tcf", &yes(), 0);
    assert!(consent.withdraw(Origin::Api, at(0)));
    assert!(!consent.allows("preferences"));
}

#[test]
fn the_settings_of_the_first_tool_that_has_any_can_be_opened() {
    let mut consent = start(Mode::Auto);
    consent.tool_opens("klaro");
    assert_eq!(consent.opens(), None, "nobody has given way yet");
    consent.tool_seen("tcf", 0);
    consent.tool_opens("klaro");
    consent.tool_opens("didomi");
    assert_eq!((consent.opens(), consent.defers()), (Some("klaro"), true));
    assert!(consent.awaits_the_page());
    consent.tool_answered("tcf", &Answer::denied(), 0);
    assert!(!consent.awaits_the_page());
}
