//! What the page's consent tools say, as an answer about the categories of a notice.

use proptest::prelude::*;
use story_widget::state::consent::host::{
    GoogleCommand, GoogleConsent, OptOuts, Tcf, gpp, one_trust, services, tcf,
};
use story_widget::state::consent::{Answer, Choice};

/// A notice with a category of each kind, and one of none.
const NOTICE: [&str; 5] = ["preferences", "analytics", "ads", "media", "weather"];

fn granted(answer: &Answer) -> Vec<&'static str> {
    let answer = answer.about(NOTICE.into_iter());
    NOTICE.into_iter().filter(|category| answer.grants(category)).collect()
}

fn told(event: &str, purposes: impl IntoIterator<Item = u8>) -> Tcf {
    Tcf { event: event.into(), gdpr_applies: Some(true), purposes: purposes.into_iter().collect() }
}

fn granted_by(tcf_data: &Tcf) -> Vec<&'static str> {
    granted(&tcf(tcf_data).expect("an answer"))
}

#[test]
fn without_the_first_purpose_every_category_is_denied() {
    assert_eq!(granted_by(&told("tcloaded", 2..=11)), [""; 0]);
    assert!(tcf(&told("tcloaded", 2..=11)).expect("an answer").denies_all());
}

#[test]
fn each_kind_needs_its_purposes_and_all_of_them() {
    assert_eq!(granted_by(&told("useractioncomplete", 1..=11)), NOTICE);
    assert_eq!(granted_by(&told("useractioncomplete", [1])), ["preferences"]);
    assert_eq!(granted_by(&told("useractioncomplete", [1, 8, 9])), ["preferences", "analytics"]);
    assert_eq!(granted_by(&told("useractioncomplete", [1, 8])), ["preferences"]);
    assert_eq!(granted_by(&told("useractioncomplete", [1, 2, 3, 4, 7])), ["preferences", "ads", "media"]);
}

#[test]
fn while_the_reader_is_being_asked_there_is_no_answer() {
    assert_eq!(tcf(&told("cmpuishown", 1..=11)), None);
    assert_eq!(tcf(&told("", 1..=11)), None);
}

#[test]
fn where_the_law_does_not_apply_the_tool_holds_nothing_back_and_where_it_is_unknown_it_does() {
    let elsewhere = Tcf { gdpr_applies: Some(false), ..told("tcloaded", []) };
    assert_eq!(granted_by(&elsewhere), NOTICE);
    assert_eq!(granted_by(&Tcf { gdpr_applies: None, ..elsewhere }), [""; 0]);
}

/// What is granted by these sections, of which none is European, where these laws are in force.
fn granted_under(in_force: &[f64], sections: &[OptOuts]) -> Vec<&'static str> {
    granted(&gpp(in_force, None, sections).expect("an answer"))
}

#[test]
fn a_law_in_force_whose_section_is_not_there_denies() {
    let open = [OptOuts::default()];
    let europe = tcf(&told("tcloaded", 1..=11)).expect("an answer");
    assert_eq!(granted_under(&[7.0], &[]), [""; 0]);
    assert_eq!(granted_under(&[2.0], &open), [""; 0]);
    assert_eq!(granted(&gpp(&[2.0, 7.0], Some(&europe), &[]).expect("an answer")), [""; 0]);
    let opted_out = [OptOuts { of_ads: true, ..OptOuts::default() }];
    assert_eq!(granted(&gpp(&[2.0, 7.0], Some(&europe), &open).expect("an answer")), NOTICE);
    assert_eq!(granted(&gpp(&[2.0, 7.0], Some(&europe), &opted_out).expect("an answer")), ["preferences"]);
    assert_eq!(granted(&gpp(&[2.0], Some(&europe), &[]).expect("an answer")), NOTICE);
}

#[test]
fn without_a_section_and_a_word_of_which_law_is_in_force_there_is_no_answer() {
    for in_force in [&[][..], &[0.0], &[-1.0, 0.0]] {
        assert_eq!(gpp(in_force, None, &[]), None, "{in_force:?}");
    }
}

#[test]
fn who_opts_out_of_ads_or_sends_the_signal_is_counted_by_nobody_either() {
    let opted_out = OptOuts { of_ads: true, ..OptOuts::default() };
    let by_browser = OptOuts { by_browser: true, ..OptOuts::default() };
    assert_eq!(granted_under(&[-1.0], &[]), NOTICE);
    assert_eq!(granted_under(&[7.0], &[OptOuts::default()]), NOTICE);
    assert_eq!(granted_under(&[7.0], &[OptOuts::default(), opted_out]), ["preferences"]);
    assert_eq!(granted_under(&[7.0], &[by_browser]), ["preferences"]);
    // A law that is not known here may hold anything back.
    let unknown = OptOuts { is_unknown: true, ..OptOuts::default() };
    assert_eq!(granted_under(&[7.0], &[OptOuts::default(), unknown]), [""; 0]);
}

fn command(types: &[(&str, bool)]) -> GoogleCommand {
    let types = types.iter().map(|&(name, on)| (name.to_owned(), on)).collect();
    GoogleCommand { types, ..GoogleCommand::default() }
}

fn update(types: &[(&str, bool)]) -> GoogleCommand {
    GoogleCommand { is_update: true, ..command(types) }
}

fn in_some_regions(command: GoogleCommand) -> GoogleCommand {
    GoogleCommand { is_regional: true, ..command }
}

fn after(commands: &[GoogleCommand]) -> Option<Vec<&'static str>> {
    let mut consent = GoogleConsent::default();
    for command in commands {
        consent.take(command);
    }
    consent.answer().as_ref().map(granted)
}

#[test]
fn of_googles_commands_the_later_holds() {
    let denied = update(&[("ad_storage", false), ("analytics_storage", false)]);
    let granted = update(&[("analytics_storage", true)]);
    assert_eq!(after(&[]), None);
    assert_eq!(after(&[command(&[("security_storage", true)])]), None);
    assert_eq!(after(std::slice::from_ref(&denied)), Some(vec![]));
    assert_eq!(after(&[denied.clone(), granted.clone()]), Some(vec!["analytics"]));
    assert_eq!(after(&[denied.clone(), granted, denied]), Some(vec![]));
}

#[test]
fn what_holds_until_the_reader_answers_is_of_no_interest_after_that() {
    let denied = update(&[("analytics_storage", false)]);
    let late = command(&[("analytics_storage", true)]);
    assert_eq!(after(&[denied, late]), Some(vec![]));
}

#[test]
fn what_is_denied_until_the_reader_answers_is_no_answer() {
    let until = command(&[("ad_storage", false), ("ad_user_data", false), ("analytics_storage", false)]);
    assert_eq!(after(std::slice::from_ref(&until)), None);
    let answered = update(&[("analytics_storage", true), ("ad_storage", true)]);
    assert_eq!(after(&[until, answered]), Some(vec!["analytics"]), "of ads a part still waits");
}

#[test]
fn ads_need_all_that_google_asks_about_ads() {
    let all = ["ad_storage", "ad_user_data", "ad_personalization"];
    let but = |one: &str| update(&all.map(|name| (name, name != one)));
    assert_eq!(after(&[but("")]), Some(vec!["ads", "media", "weather"]));
    for one in all {
        assert_eq!(after(&[but(one)]), Some(vec![]), "{one}");
    }
}

#[test]
fn a_command_for_some_regions_denies_and_never_grants() {
    let here = command(&[("analytics_storage", true)]);
    assert_eq!(after(std::slice::from_ref(&here)), Some(vec!["analytics"]));
    assert_eq!(after(&[in_some_regions(here.clone())]), None);
    assert_eq!(after(&[here.clone(), in_some_regions(command(&[("analytics_storage", false)]))]), None);
    assert_eq!(after(&[here, in_some_regions(update(&[("analytics_storage", false)]))]), Some(vec![]));
}

#[test]
fn a_region_that_denies_is_not_overruled_by_what_holds_elsewhere() {
    let strict = in_some_regions(command(&[("analytics_storage", false)]));
    let elsewhere = command(&[("analytics_storage", true)]);
    assert_eq!(after(&[strict.clone(), elsewhere.clone()]), None);
    let answered = update(&[("analytics_storage", true)]);
    assert_eq!(after(&[strict, elsewhere, answered]), Some(vec!["analytics"]));
}

#[test]
fn groups_of_onetrust_are_known_by_number() {
    assert_eq!(granted(&one_trust(",C0001,C0002,")), ["analytics"]);
    assert_eq!(granted(&one_trust(",C0001,C0002,C0003,C0004,C0005,")), NOTICE);
    // Social media are not part of it: no category of a notice's own follows from the rest.
    assert_eq!(granted(&one_trust(",C0001,C0002,C0003,C0004,")), ["preferences", "analytics", "ads"]);
    assert_eq!(granted(&one_trust("")), [""; 0]);
}

#[test]
fn a_purpose_of_several_services_is_granted_only_if_all_are() {
    let rows = [("Analytics", true), ("marketing", true), ("analytics", false), ("functional", true)];
    assert_eq!(granted(&services(rows.into_iter())), ["preferences", "ads", "media"]);
}

#[test]
fn a_category_that_a_tool_calls_by_its_name_is_as_it_says() {
    assert_eq!(granted(&services([("weather", true)].into_iter())), ["weather"]);
    assert_eq!(granted(&services([("weather", false), ("ads", true)].into_iter())), ["ads", "media"]);
    // What is necessary says nothing of the rest.
    assert_eq!(granted(&services([("necessary", true), ("Essential", true)].into_iter())), [""; 0]);
}

#[test]
fn a_category_of_two_kinds_is_of_the_stricter() {
    let rows = [("measure_ad_performance", true), ("market_research", true), ("create_ads_profile", false)];
    assert_eq!(granted(&services(rows.into_iter())), ["analytics"]);
    let players = services([("embedded-players", true)].into_iter());
    assert_eq!(granted(&players), ["media"]);
}

fn said() -> impl Strategy<Value = Vec<(String, bool)>> {
    let word = prop_oneof![
        Just("analytics"),
        Just("statistics"),
        Just("marketing"),
        Just("social"),
        Just("functional"),
        Just("necessary"),
        Just("weather"),
        Just("anything"),
    ];
    proptest::collection::vec((word.prop_map(str::to_owned), any::<bool>()), 0..8)
}

fn answer_of(rows: &[(String, bool)]) -> Answer {
    services(rows.iter().map(|(word, is_on)| (word.as_str(), *is_on)))
}

proptest! {
    #[test]
    fn one_more_no_never_grants(rows in said(), word in "[a-z]{1,12}") {
        let before = granted(&answer_of(&rows));
        let more: Vec<(String, bool)> = rows.into_iter().chain([(word, false)]).collect();
        for category in granted(&answer_of(&more)) {
            prop_assert!(before.contains(&category), "{category}");
        }
    }

    #[test]
    fn a_tool_that_grants_nothing_makes_nothing_granted(rows in said()) {
        let none: Vec<(String, bool)> = rows.into_iter().map(|(word, _)| (word, false)).collect();
        prop_assert_eq!(granted(&answer_of(&none)), Vec::<&str>::new());
    }

    #[test]
    fn of_two_tools_nothing_is_granted_that_one_denies(one in said(), other in said()) {
        let (one, other) = (answer_of(&one).about(NOTICE.into_iter()), answer_of(&other).about(NOTICE.into_iter()));
        let both = one.clone().and(&other);
        for category in NOTICE {
            let denied = |answer: &Answer| answer.choices().get(category) == Some(Choice::Denied);
            prop_assert!(!(both.grants(category) && (denied(&one) || denied(&other))));
        }
    }
}
