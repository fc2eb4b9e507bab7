//! Players of other sites: one press starts one once, and its provider can be allowed for good.

use story_widget::state::consent::{
    Answer, Asked, Choice, Choices, Consent, Mode, Moment, Origin, Press, Record, Standing, Surface,
    third_party_category,
};

use super::{CLICK, TODAY, asked_with_player, at, changed};

const BY_A_SCRIPT: Press = Press { trusted: false, ..CLICK };
const LATER: u32 = TODAY + 100;

fn player() -> String {
    third_party_category("player.example")
}

/// A visit to a story with a player of `player.example`, where the page asks about these categories.
fn visit(categories: &[&str], record: Option<&Record>, gpc: bool) -> Consent {
    let asked = asked_with_player(categories, &player());
    let mut consent = Consent::new(Mode::Own, asked, record.cloned(), gpc, at(0));
    consent.show_first_layer(0);
    consent
}

/// What is kept after *Always allow* on such a visit.
fn always(categories: &[&str], record: Option<&Record>, gpc: bool) -> Record {
    let mut consent = visit(categories, record, gpc);
    assert!(consent.always_allow_third_party(CLICK, at(1_000)));
    consent.record().cloned().expect("a record")
}

#[test]
fn one_press_plays_once_and_nothing_is_kept_of_it() {
    let consent = visit(&["preferences"], None, false);
    assert!(consent.third_party(CLICK).is_some());
    assert!(!consent.allows(&player()));
    assert_eq!(consent.record(), None);
}

#[test]
fn a_press_by_a_script_plays_nothing_and_allows_nothing() {
    let mut consent = visit(&["preferences"], None, false);
    assert!(consent.third_party(BY_A_SCRIPT).is_none());
    assert!(!consent.always_allow_third_party(BY_A_SCRIPT, at(1_000)));
    assert!(consent.record().is_none());
}

#[test]
fn always_allow_is_kept_for_that_provider_and_answers_nothing_else() {
    let mut consent = visit(&["preferences"], None, false);
    assert!(consent.always_allow_third_party(CLICK, at(1_000)));
    assert!(consent.always_allows_third_party() && !consent.allows("preferences"));
    assert_eq!(consent.standing(1_000), Standing::Undecided, "the first layer asks still");
    assert_eq!(consent.surface(), Surface::FirstLayer);
    let record = consent.record().expect("a record");
    assert_eq!((record.origin(), record.day()), (Origin::Placeholder, TODAY));
    assert_eq!(record.choice("preferences"), None);
    assert_eq!(record.choice(&third_party_category("other.example")), None);
    let again = Record::parse(record.write().as_bytes()).expect("a record");
    let next = visit(&["preferences"], Some(&again), false);
    assert!(next.always_allows_third_party() && !next.can_always_allow_third_party());
    assert!(next.third_party(BY_A_SCRIPT).is_some(), "and so it starts without being asked about");
}

#[test]
fn the_first_layer_neither_asks_about_a_player_nor_grants_it() {
    let mut consent = visit(&["preferences"], None, false);
    assert_eq!(consent.pending().collect::<Vec<_>>(), ["preferences"]);
    assert!(consent.accept_optional(CLICK, at(1_000)));
    assert!(consent.allows("preferences") && !consent.allows(&player()));
    assert_eq!(consent.record().and_then(|record| record.choice(&player())), None, "it was not asked about");
    let none = visit(&[], None, false);
    assert_eq!(none.standing(0), Standing::Decided);
    assert!(!none.needs_first_layer(0));
}

#[test]
fn a_no_to_everything_takes_every_provider_back() {
    let one = always(&["preferences"], None, false);
    let asked = asked_with_player(&["preferences"], &third_party_category("other.example"));
    let elsewhere = || Consent::new(Mode::Own, asked.clone(), Some(one.clone()), false, at(0));

    let mut kept = elsewhere();
    assert!(kept.always_allow_third_party(CLICK, at(1_000)));
    let both = kept.record().expect("a record");
    assert_eq!(both.choice(&player()), Some(Choice::Granted), "the provider of another story stays allowed");
    assert_eq!(both.choice(&third_party_category("other.example")), Some(Choice::Granted));

    assert_eq!(both.third_parties(), 2);

    let mut refused = elsewhere();
    assert!(refused.withdraw(Origin::Api, at(1_000)));
    assert_eq!(refused.record().and_then(|record| record.choice(&player())), None);
    assert_ne!(
        visit(&["preferences"], refused.record(), false).third_party(CLICK).map(drop),
        None,
        "but once"
    );
    assert!(!visit(&["preferences"], refused.record(), false).always_allows_third_party());
}

#[test]
fn another_choice_leaves_the_providers_of_other_stories_allowed() {
    let one = always(&["preferences"], None, false);
    let mut elsewhere = Consent::new(Mode::Own, super::asked(&["preferences"]), Some(one), false, at(0));
    elsewhere.show_first_layer(0);
    assert!(elsewhere.accept_optional(CLICK, at(1_000)));
    let record = elsewhere.record().expect("a record");
    assert_eq!(record.choice("preferences"), Some(Choice::Granted));
    assert_eq!(record.choice(&player()), Some(Choice::Granted));
    assert!(visit(&["preferences"], Some(record), false).pending().next().is_none(), "nothing is asked anew");
}

#[test]
fn where_the_words_of_the_notice_change_they_are_asked_about_anew_and_the_provider_is_not() {
    let mut before = visit(&["preferences"], None, false);
    assert!(before.accept_optional(CLICK, at(0)) && before.always_allow_third_party(CLICK, at(1_000)));
    let asked = changed(asked_with_player(&["preferences"], &player()), "preferences", "mmzz");
    let consent = Consent::new(Mode::Own, asked, before.record().cloned(), false, at(0));
    assert_eq!(consent.pending().collect::<Vec<_>>(), ["preferences"]);
    assert!(consent.always_allows_third_party());
    // With a further category it is only that one.
    let asked = asked_with_player(&["preferences", "analytics"], &player());
    let consent = Consent::new(Mode::Own, asked, before.record().cloned(), false, at(0));
    assert_eq!(consent.pending().collect::<Vec<_>>(), ["analytics"]);
}

#[test]
fn a_yes_to_the_provider_gives_no_answer_to_words_that_have_changed() {
    // A long name is kept shortened.
    for name in ["preferences", "social_media_of_others"] {
        let mut before = visit(&[name], None, false);
        assert!(before.accept_optional(CLICK, at(0)));
        let asked = changed(asked_with_player(&[name], &player()), name, "mmzz");
        let mut consent = Consent::new(Mode::Own, asked, before.record().cloned(), false, at(0));
        assert_eq!(consent.pending().collect::<Vec<_>>(), [name]);
        assert!(consent.always_allow_third_party(CLICK, at(1_000)));
        assert_eq!(consent.pending().collect::<Vec<_>>(), [name]);
        assert!(!consent.allows(name) && consent.always_allows_third_party());
    }
}

#[test]
fn an_earlier_yes_is_not_renewed_by_it_and_an_earlier_no_stays() {
    let mut first = visit(&["preferences", "analytics"], None, false);
    assert!(first.open_settings());
    let switches: Choices =
        [("preferences", Choice::Granted), ("analytics", Choice::Denied)].into_iter().collect();
    assert!(first.save(&switches, CLICK, at(1_000)));
    let mut later = visit(&["preferences", "analytics"], first.record(), false);
    let now = Moment { day: LATER, ms: 1_000 };
    assert!(later.always_allow_third_party(CLICK, now));
    let record = later.record().expect("a record");
    assert_eq!(record.choice("analytics"), Some(Choice::Denied));
    assert_eq!(later.answer_of("preferences"), Some((Choice::Granted, TODAY)));
    assert_eq!(later.answer_of(&player()), Some((Choice::Granted, LATER)));
    assert!(later.allows("preferences") && later.allows(&player()));
}

#[test]
fn under_global_privacy_control_always_allow_is_the_later_choice_for_that_provider_alone() {
    let mut before = visit(&["analytics"], None, false);
    assert!(before.accept_optional(CLICK, at(0)));
    assert!(before.allows("analytics"));
    let record = always(&["analytics"], before.record(), true);
    let consent = visit(&["analytics"], Some(&record), true);
    assert!(consent.allows(&player()) && !consent.allows("analytics"));
}

#[test]
fn where_the_page_decides_nothing_is_kept_and_one_press_still_plays_once() {
    for mode in [Mode::Host, Mode::Off] {
        let mut consent = Consent::new(mode, asked_with_player(&[], &player()), None, false, at(0));
        assert!(!consent.can_always_allow_third_party(), "{mode:?}");
        assert!(!consent.always_allow_third_party(CLICK, at(0)));
        assert!(consent.third_party(CLICK).is_some() && consent.third_party(BY_A_SCRIPT).is_none());
    }
    let mut host = Consent::new(Mode::Host, asked_with_player(&[], &player()), None, false, at(0));
    let yes: Choices = [("media", Choice::Granted)].into_iter().collect();
    host.tool_answered("tcf", &Answer::of(yes), 0);
    assert!(host.always_allows_third_party(), "players are what its media are");
    host.tool_answered("tcf", &Answer::denied(), 0);
    assert!(!host.always_allows_third_party());
}

#[test]
fn a_no_after_the_start_is_seen_and_an_opened_dialog_is_none() {
    let started = visit(&["preferences"], None, false);
    let mut opened = started.clone();
    assert!(opened.open_settings());
    assert!(!opened.has_no_since(&started));
    assert!(opened.reject_all(CLICK, at(1_000)));
    assert!(opened.has_no_since(&started));
    // The very same no once more.
    let mut again = opened.clone();
    assert!(again.withdraw(Origin::Settings, at(2_000)));
    assert!(again.has_no_since(&opened));
}

#[test]
fn a_yes_to_something_else_ends_no_player_and_taking_it_back_after_the_start_does() {
    let started = visit(&["preferences"], None, false);
    let mut accepted = started.clone();
    assert!(accepted.accept_optional(CLICK, at(4_000)));
    assert!(!accepted.has_no_since(&started));
    let mut undone = accepted.clone();
    assert!(undone.undo(CLICK, 5_000));
    assert!(undone.has_no_since(&accepted));
    assert!(!undone.has_no_since(&started), "all is as it was when it was started");
}

#[test]
fn a_tool_that_turns_up_ends_a_player_once_it_says_no() {
    let started =
        Consent::new(Mode::Auto, asked_with_player(&["preferences"], &player()), None, false, at(0));
    let mut host = started.clone();
    host.tool_seen("tcf", 0);
    assert!(!host.has_no_since(&started));
    let yes: Choices = [("media", Choice::Granted)].into_iter().collect();
    host.tool_answered("tcf", &Answer::of(yes), 0);
    assert!(!host.has_no_since(&started));
    host.tool_answered("klaro", &Answer::denied(), 0);
    assert!(host.has_no_since(&started));
}

#[test]
fn of_two_records_of_a_day_a_provider_is_allowed_only_if_both_name_it() {
    let yes = always(&[], None, false);
    let mut taken_back = visit(&[], Some(&yes), false);
    assert!(taken_back.withdraw(Origin::Settings, at(0)));
    let no = taken_back.record().expect("a record");
    for both in [yes.clone().or_newer(no), no.clone().or_newer(&yes)] {
        assert_ne!(both.choice(&player()), Some(Choice::Granted));
    }
    assert_eq!(yes.clone().or_newer(&yes), yes);
}

#[test]
fn always_allow_is_offered_only_where_the_record_has_room_for_it() {
    let long: Vec<String> = (0..8).map(|number| format!("category-{number}-long")).collect();
    let long: Vec<&str> = long.iter().map(String::as_str).collect();
    let asked = Asked { language: "zh-Hant".to_owned(), ..asked_with_player(&long, &player()) };
    let mut full = Consent::new(Mode::Own, asked, None, true, at(0));
    assert!(full.open_settings() && full.reject_all(CLICK, at(0)));
    assert!(!full.can_always_allow_third_party());
    let mut names: Vec<Record> = Vec::new();
    for number in 0..20 {
        let player = third_party_category(&format!("player-{number}.example"));
        let asked = asked_with_player(&["preferences"], &player);
        let mut consent = Consent::new(Mode::Own, asked, names.last().cloned(), false, at(0));
        assert!(consent.always_allow_third_party(CLICK, at(0)), "the newest has room: {number}");
        let record = consent.record().expect("a record").clone();
        assert!(record.write().len() <= 200 && consent.allows(&player));
        names.push(record);
    }
}

#[test]
fn always_allow_costs_no_answer_of_another_day() {
    let names: Vec<String> = (0..7).map(|number| format!("category-{number:02}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).chain(["ads"]).collect();
    let mut consent = visit(&names, None, false);
    assert!(consent.accept_optional(CLICK, at(0)));
    for day in [TODAY, TODAY + 1] {
        let now = Moment { day, ms: 0 };
        let asked = asked_with_player(&names, &player());
        let mut later = Consent::new(Mode::Own, asked, consent.record().cloned(), false, now);
        if later.can_always_allow_third_party() {
            assert!(later.always_allow_third_party(CLICK, now));
            assert_eq!(
                later.pending().collect::<Vec<_>>(),
                Vec::<&str>::new(),
                "{}",
                later.record().unwrap().write()
            );
        }
    }
}
