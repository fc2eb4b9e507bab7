//! Stories that ask about different things: one answer does not cost another, and each is asked about its own.
//! Not here: the same story later (`asked_again`).

use story_widget::state::consent::{
    Answer, Asked, Choice, Consent, Mode, Moment, Origin, Press, Record, Surface, third_party_category,
};

use super::choosing::BOTH;
use super::{CLICK, TODAY, asked, asked_with_player, at, changed, visit};

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
    assert!(second.write().ends_with(".1mmwwpreferences.1mmwwanalytics"), "{}", second.write());
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
        let kept = consent.record().cloned();
        let on = |day| Consent::new(Mode::Own, asked(&BOTH), kept.clone(), false, Moment { day, ms: 0 });
        (on(TODAY + 181).pending().count(), on(TODAY + 182).pending().map(str::to_owned).collect::<Vec<_>>())
    };
    assert_eq!(later(Some(&first), Consent::accept_all), (0, vec!["analytics".to_owned()]));
    assert_eq!(later(Some(&first), Consent::reject_all), (0, vec![]), "a no to everything is said today");
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
fn nobody_has_said_no_to_what_is_still_asked_about() {
    let mut consent = visit(&["analytics", "preferences"], None, false);
    assert!(!consent.denies("analytics"), "the reader is being asked");
    consent.reject_optional(CLICK, at(0));
    assert!(consent.denies("analytics"));
    let under_signal = visit(&["analytics", "preferences"], None, true);
    assert!(under_signal.denies("analytics") && !under_signal.denies("preferences"));
    let mut host = Consent::new(Mode::Host, asked(&["analytics"]), None, false, at(0));
    host.tool_answered("tcf", &Answer::denied(), 0);
    assert!(host.denies("analytics"), "the page's tool has");
}

#[test]
fn other_words_about_the_same_categories_are_asked_about_though_an_earlier_answer_is_kept_beside() {
    let first = answer(&["analytics"], None, TODAY, true);
    let second = answer(&["preferences"], Some(&first), TODAY, true);
    let other_words = changed(asked(&["preferences"]), "preferences", "mmzz");
    let consent = Consent::new(Mode::Own, other_words, Some(second), false, at(0));
    assert!(consent.needs_first_layer(0));
    assert!(consent.allows_elsewhere("preferences"), "nothing is forgotten until these words are answered");
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
        |from: usize| -> Vec<String> { (from..from + 8).map(|index| format!("kind-{index}")).collect() };
    let mut record = None;
    for from in [0, 10, 20] {
        let names = names(from);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let kept = answer(&names, record.as_ref(), TODAY, true);
        assert!(kept.write().len() <= 200, "{}", kept.write());
        let of_both = kept.write().matches("kind-").count();
        assert_eq!(of_both, if record.is_some() { 11 } else { 8 }, "three have room: {}", kept.write());
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

#[test]
fn two_stories_with_their_own_words_for_a_category_are_asked_about_once_each() {
    let words = |digest: &str| changed(asked(&["analytics"]), "analytics", digest);
    let ask = |digest: &str, record: Option<&Record>, day: u32| {
        let mut consent =
            Consent::new(Mode::Own, words(digest), record.cloned(), false, Moment { day, ms: 0 });
        consent.show_first_layer(0);
        consent
    };
    let mut one = ask("mmww", None, TODAY);
    assert!(one.accept_optional(CLICK, at(0)));
    let mut other = ask("zzww", one.record(), LATER);
    assert_eq!((other.surface(), other.allows("analytics")), (Surface::FirstLayer, false));
    assert!(other.accept_optional(CLICK, Moment { day: LATER, ms: 0 }));
    for digest in ["mmww", "zzww"] {
        let back = ask(digest, other.record(), LATER);
        assert_eq!((back.surface(), back.allows("analytics")), (Surface::None, true), "{digest}");
    }
    // A no in one of them is one in both.
    let mut settings = ask("zzww", other.record(), LATER);
    assert!(settings.open_settings() && settings.reject_all(CLICK, Moment { day: LATER, ms: 0 }));
    for digest in ["mmww", "zzww"] {
        let back = ask(digest, settings.record(), LATER);
        assert_eq!((back.surface(), back.allows("analytics")), (Surface::None, false), "{digest}");
    }
}

#[test]
fn a_no_to_a_category_is_one_to_it_in_the_words_of_another_story() {
    let mut one = visit(&BOTH, None, false);
    assert!(one.accept_optional(CLICK, at(0)));
    let words = changed(asked(&BOTH), "analytics", "mmzz");
    let mut other = Consent::new(Mode::Own, words, one.record().cloned(), false, at(0));
    assert!(other.open_settings());
    let switches = [("preferences", Choice::Granted)].into_iter().collect();
    assert!(other.save(&switches, CLICK, at(0)));
    let back = visit(&BOTH, other.record(), false);
    assert_eq!((back.surface(), back.allows("analytics")), (Surface::None, false));
    assert!(back.allows("preferences"));
}

#[test]
fn an_answer_that_has_grown_old_is_dropped_from_the_record() {
    let first = answer(&["analytics"], None, TODAY, true);
    let second = answer(&["preferences"], Some(&first), LATER, true);
    assert!(second.write().ends_with(".1mmwwpreferences.^kB.1mmwwanalytics"), "{}", second.write());
    let third = answer(&["analytics"], Some(&second), TODAY + 182, true);
    assert!(third.write().ends_with(".1mmwwanalytics.^SB.1mmwwpreferences"), "{}", third.write());
}

#[test]
fn old_words_take_no_room_from_what_is_asked_now() {
    let names: Vec<String> = (0..8).map(|index| format!("category-{index:02}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut record: Option<Record> = None;
    for (time, words) in ["mmaa", "mmbb", "mmcc", "mmdd"].into_iter().enumerate() {
        let day = TODAY + 10 * u32::try_from(time).unwrap();
        let now = Moment { day, ms: 0 };
        let words = changed(asked(&names), names[3], words);
        let mut consent = Consent::new(Mode::Own, words.clone(), record.clone(), false, now);
        assert!(consent.show_first_layer(0));
        assert!(consent.accept_optional(CLICK, now));
        let kept = consent.record().expect("a record").write();
        assert!(kept.len() <= 200, "{kept}");
        let again = Consent::new(Mode::Own, words, Record::parse(kept.as_bytes()), false, now);
        assert_eq!(again.pending().collect::<Vec<_>>(), Vec::<&str>::new(), "one press is enough: {kept}");
        record = consent.record().cloned();
    }
}

#[test]
fn the_last_word_about_a_category_is_the_one_that_counts_in_another_language() {
    let say = |digest: &str, language: &str, record: Option<&Record>, day: u32| {
        let asked =
            Asked { language: language.to_owned(), ..changed(asked(&["analytics"]), "analytics", digest) };
        Consent::new(Mode::Own, asked, record.cloned(), false, Moment { day, ms: 0 })
    };
    let mut first = say("mmaa", "en", None, TODAY);
    assert!(first.show_first_layer(0) && first.reject_optional(CLICK, at(0)));
    let mut second = say("mmbb", "en", first.record(), TODAY + 10);
    assert!(second.show_first_layer(0));
    assert!(second.accept_optional(CLICK, Moment { day: TODAY + 10, ms: 0 }));
    let german = say("mmzz", "de", second.record(), TODAY + 20);
    assert!(german.allows("analytics") && german.pending().count() == 0);
    assert_eq!(second.record().unwrap().choice("analytics"), Some(Choice::Granted));
}

#[test]
fn what_the_page_does_not_name_is_no_no_to_it_in_other_words() {
    let mut one = visit(&BOTH, None, false);
    assert!(one.accept_optional(CLICK, at(0)));
    let words = changed(asked(&BOTH), "preferences", "mmzz");
    let mut other = Consent::new(Mode::Own, words, one.record().cloned(), false, at(0));
    assert!(other.set(&[("analytics", Choice::Granted)].into_iter().collect(), at(0)));
    assert_eq!(other.pending().collect::<Vec<_>>(), ["preferences"], "it is asked about still");
    assert!(visit(&BOTH, other.record(), false).allows("preferences"));
}

#[test]
fn a_copy_of_the_same_day_in_another_language_revives_nothing() {
    let say = |language: &str, choice: Choice| {
        let asked = Asked { language: language.to_owned(), ..asked(&["analytics"]) };
        Record::new(&asked, &[("analytics", choice)].into_iter().collect(), TODAY, Origin::Api, false)
    };
    let both = say("en", Choice::Granted).or_newer(&say("de", Choice::Denied));
    let mut consent = Consent::new(Mode::Own, asked(&["preferences", "analytics"]), Some(both), false, at(0));
    assert!(!consent.allows("analytics") && consent.show_first_layer(0));
    assert!(consent.accept_optional(CLICK, at(0)));
    assert!(!consent.allows("analytics"));
}
