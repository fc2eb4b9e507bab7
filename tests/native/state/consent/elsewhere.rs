//! Stories that ask about different things: one answer does not cost another, and each is asked about its own.
//! Not here: the same story later (`asked_again`).

use story_widget::state::consent::{
    Asked, Choice, Consent, Mode, Moment, Press, Record, Surface, third_party_category,
};

use super::{CLICK, TODAY, asked, asked_with_player, at, visit};

const LATER: u32 = TODAY + 100;

/// What is kept after a press on the first layer of a story that asks about these categories, on a day.
fn answer(categories: &[&str], record: Option<&Record>, day: u32, yes: bool) -> Record {
    let now = Moment { day, ms: 0 };
    let mut consent = Consent::new(Mode::Own, asked(categories), record.cloned(), false, now);
    assert!(consent.show_first_layer(0), "it is asked about {categories:?}");
    let press = if yes { Consent::accept_optional } else { Consent::reject_optional };
    assert!(press(&mut consent, CLICK, now));
    let kept = consent.record().expect("a record").write();
    Record::parse(kept.as_bytes()).unwrap_or_else(|| panic!("{kept} is read again"))
}

#[test]
fn an_answer_to_one_story_stays_when_another_asks_about_something_else() {
    let first = answer(&["analytics"], None, TODAY, true);
    let second = answer(&["preferences"], Some(&first), TODAY, true);
    assert!(second.write().ends_with(".1preferences.1^analytics"), "{}", second.write());
    let back = visit(&["analytics"], Some(&second), false);
    assert_eq!(back.surface(), Surface::None, "nobody is asked again");
    assert!(back.allows("analytics") && !back.allows("preferences"), "only what is asked about here");
    let refused = answer(&["maps"], Some(&second), TODAY, true);
    assert!(visit(&["preferences"], Some(&refused), false).allows("preferences"));
}

#[test]
fn a_no_stays_a_no_beside_a_later_yes() {
    let first = answer(&["analytics"], None, TODAY, false);
    let second = answer(&["preferences"], Some(&first), TODAY, true);
    let back = visit(&["analytics"], Some(&second), false);
    assert_eq!((back.surface(), back.allows("analytics")), (Surface::None, false));
}

#[test]
fn a_no_to_everything_is_one_to_what_other_stories_asked_about() {
    let first = answer(&["analytics"], None, TODAY, true);
    let second = answer(&["preferences"], Some(&first), TODAY, false);
    let back = visit(&["analytics"], Some(&second), false);
    assert_eq!((back.surface(), back.allows("analytics")), (Surface::None, false));
}

#[test]
fn an_earlier_yes_does_not_live_longer_for_a_later_one_in_the_settings() {
    let first = answer(&["analytics"], None, TODAY, true);
    let now = Moment { day: LATER, ms: 0 };
    let later = |record: Option<&Record>, press: fn(&mut Consent, Press, Moment) -> bool| {
        let mut consent = Consent::new(Mode::Own, asked(&["preferences"]), record.cloned(), false, now);
        consent.open_settings();
        assert!(press(&mut consent, CLICK, now));
        consent.record().expect("a record").day()
    };
    assert_eq!(later(Some(&first), Consent::accept_all), TODAY);
    assert_eq!(later(None, Consent::accept_all), LATER);
    assert_eq!(later(Some(&first), Consent::reject_all), LATER, "a no to everything is said today");
}

#[test]
fn a_yes_given_elsewhere_does_nothing_here_and_is_not_forgotten() {
    let first = answer(&["preferences"], None, TODAY, true);
    let mut here = visit(&["maps"], Some(&first), false);
    assert!(!here.allows("preferences") && here.allows_elsewhere("preferences"));
    here.reject_optional(CLICK, at(0));
    assert!(!here.allows_elsewhere("preferences"), "a no to everything");
    assert!(
        !visit(&["preferences"], Some(&first), false).allows_elsewhere("preferences"),
        "it is asked here"
    );
}

#[test]
fn other_words_about_the_same_categories_are_asked_about_though_an_earlier_answer_is_kept_beside() {
    let first = answer(&["analytics"], None, TODAY, true);
    let second = answer(&["preferences"], Some(&first), TODAY, true);
    let other_words = Asked { notice: [8; 32], ..asked(&["preferences"]) };
    let consent = Consent::new(Mode::Own, other_words, Some(second), false, at(0));
    assert!(consent.needs_first_layer(0));
}

#[test]
fn a_yes_that_the_browsers_signal_has_overtaken_is_not_revived_by_a_later_one() {
    let player = third_party_category("player.example");
    let mut consent = Consent::new(Mode::Own, asked_with_player(&["analytics"], &player), None, false, at(0));
    consent.show_first_layer(0);
    consent.accept_optional(CLICK, at(0));
    assert!(consent.always_allow_third_party(CLICK, at(0)));
    let before = consent.record().cloned();
    // The browser has begun to send the signal; another story asks about what stays in it.
    let mut other = Consent::new(Mode::Own, asked(&["preferences"]), before, true, at(0));
    assert!(other.show_first_layer(0) && other.accept_optional(CLICK, at(0)));
    let kept = other.record().expect("a record");
    assert_eq!(
        (kept.choice("preferences"), kept.choice("analytics"), kept.choice(&player)),
        (Some(Choice::Granted), None, None)
    );
}

#[test]
fn what_there_is_no_room_for_is_left_out_and_the_rest_is_whole() {
    let names =
        |from: usize| -> Vec<String> { (from..from + 8).map(|index| format!("category-{index}")).collect() };
    let mut record = None;
    for from in [10, 20, 30] {
        let names = names(from);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let kept = answer(&names, record.as_ref(), TODAY, true);
        assert!(kept.write().len() <= 200, "{}", kept.write());
        assert_eq!(
            kept.write().matches('^').count(),
            usize::from(record.is_some()),
            "one has room: {}",
            kept.write()
        );
        assert!(names.iter().all(|name| kept.choice(name) == Some(Choice::Granted)));
        record = Some(kept);
    }
}

#[test]
fn another_story_in_the_same_place_asks_about_its_own_categories_and_keeps_every_answer() {
    let mut consent = visit(&["analytics"], None, false);
    consent.accept_optional(CLICK, at(0));
    consent.ask_about(asked(&["preferences"]));
    assert_eq!(consent.categories().collect::<Vec<_>>(), ["preferences"]);
    assert!(!consent.allows("analytics") && consent.needs_first_layer(0));
    consent.show_first_layer(0);
    consent.accept_optional(CLICK, at(0));
    consent.ask_about(asked(&["analytics"]));
    assert!(consent.allows("analytics") && !consent.needs_first_layer(0));
    assert!(
        consent.asks_about(&asked(&["analytics"]))
            && !consent.asks_about(&Asked { notice: [8; 32], ..asked(&[]) })
    );
}

#[test]
fn a_yes_to_the_player_of_one_story_is_none_to_that_of_the_next() {
    let [one, other] = ["one.example", "other.example"].map(third_party_category);
    let mut consent = Consent::new(Mode::Own, asked_with_player(&[], &one), None, false, at(0));
    assert!(consent.always_allow_third_party(CLICK, at(0)));
    consent.ask_about(asked_with_player(&[], &other));
    assert!(!consent.always_allows_third_party());
    assert!(consent.always_allow_third_party(CLICK, at(0)));
    let kept = consent.record().expect("a record");
    assert_eq!((kept.choice(&one), kept.choice(&other)), (Some(Choice::Granted), Some(Choice::Granted)));
}

#[test]
fn settings_that_are_open_close_for_a_story_that_asks_about_something_else() {
    let mut consent = visit(&["analytics"], None, false);
    assert!(consent.open_settings());
    consent.ask_about(asked(&["preferences"]));
    assert_eq!(consent.surface(), Surface::FirstLayer);
}

#[test]
fn a_question_that_nothing_is_left_of_goes() {
    let kept = answer(&["preferences"], None, TODAY, true);
    let mut consent = visit(&["preferences", "analytics"], Some(&kept), false);
    assert_eq!(consent.surface(), Surface::FirstLayer);
    consent.ask_about(asked(&["preferences"]));
    assert_eq!(consent.surface(), Surface::None);
}
