use proptest::prelude::*;
use story_widget::feed::{Code, Date, Restriction, Restrictions, Rights, Seconds};
use story_widget::text::restriction::{Kind, Said, credit_line, groups, label, order, platforms, said};
use story_widget::text::{EnglishLocale, Part, Words};

use super::arabic::{self, ArabicLocale};

fn row(code: Code) -> Restriction {
    Restriction {
        code,
        text: None,
        lang: None,
        applies_to: None,
        party: None,
        on_screen: false,
        regions: Vec::new(),
        platforms: Vec::new(),
        hours: None,
        seconds: None,
        url: None,
        derived: false,
    }
}

fn verbatim(code: Code, text: &str) -> Restriction {
    Restriction { text: Some(text.to_owned()), ..row(code) }
}

fn about(part: &str, text: &str) -> Restriction {
    Restriction { applies_to: Some(part.to_owned()), ..verbatim(Code::Other, text) }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

fn joined(parts: Vec<Part>) -> String {
    parts
        .into_iter()
        .map(|part| match part {
            Part::Said(text) | Part::Named(text) => text,
        })
        .collect()
}

fn english(restriction: &Restriction, rights: &Rights) -> String {
    joined(label(restriction, rights, &Words::ENGLISH, &EnglishLocale))
}

#[test]
fn a_mandatory_credit_sets_its_party_apart() {
    let credit = Restriction { party: Some("Russian Defence Ministry".to_owned()), ..row(Code::Credit) };
    assert_eq!(
        said(&credit, &Rights::default(), &Words::ENGLISH, &EnglishLocale),
        Said::Ours(vec![
            Part::Said("Mandatory credit: ".to_owned()),
            Part::Named("Russian Defence Ministry".to_owned()),
        ])
    );
}

#[test]
fn a_credit_without_a_party_names_the_storys_credit_line() {
    let rights = Rights { credit: Some("Harbour TV".to_owned()), ..Rights::default() };
    assert_eq!(english(&row(Code::Credit), &rights), "Mandatory credit: Harbour TV");
    assert_eq!(
        english(&row(Code::Credit), &Rights::default()),
        "Mandatory credit, ask the source for the name"
    );
}

#[test]
fn every_code_has_its_words() {
    for (code, text) in [
        (Code::Embargo, "Embargoed, ask the source for the date"),
        (Code::UseUntil, "Limited period of use, ask the source for the date"),
        (Code::UseWindow, "Limited time of use, ask the source"),
        (Code::MaxDuration, "Limited length of use, ask the source"),
        (Code::SingleUse, "Single use"),
        (Code::NoArchive, "No archive"),
        (Code::NoResale, "No resale"),
        (Code::TerritoryAllow, "Not in all countries, ask the source"),
        (Code::TerritoryDeny, "Not in all countries, ask the source"),
        (Code::PlatformAllow, "Not for all platforms, ask the source"),
        (Code::PlatformDeny, "Not for all platforms, ask the source"),
        (Code::ClientsOnly, "Clients only"),
        (Code::Pool, "Pool"),
        (Code::EditorialOnly, "Editorial use only"),
        (Code::NoCommercial, "No commercial use"),
        (Code::NoCompetitor, "Not for competitors of the source"),
        (Code::NoEdit, "No editing"),
        (Code::NoAi, "No use for artificial intelligence"),
        (Code::Music, "Music rights not included"),
        (Code::Contact, "For other use, contact the source"),
        (Code::Other, "Other restriction, ask the source"),
        (Code::Unknown("no-drones".to_owned()), "Other restriction: no-drones"),
    ] {
        assert_eq!(english(&row(code), &Rights::default()), text);
    }
}

#[test]
fn hours_lengths_and_contacts_are_filled_in() {
    let rights = Rights::default();
    let window = |hours| Restriction { hours: Some(hours), ..row(Code::UseWindow) };
    assert_eq!(english(&window(48), &rights), "Use within 48 hours");
    assert_eq!(english(&window(1), &rights), "Use within 1 hour");

    let longest = Restriction { seconds: Seconds::from_millis(120_000), ..row(Code::MaxDuration) };
    assert_eq!(english(&longest, &rights), "Max 2:00");

    let contact = Restriction { party: Some("Harbour TV".to_owned()), ..row(Code::Contact) };
    assert_eq!(english(&contact, &rights), "For other use, contact Harbour TV");
}

#[test]
fn dates_come_from_the_rights_of_the_story() {
    let rights = Rights {
        embargo_until: Date::parse("2023-09-20T11:09:00+00:00").ok(),
        use_until: Date::parse("2023-10-20T18:00:00-04:00").ok(),
        ..Rights::default()
    };
    assert_eq!(english(&row(Code::Embargo), &rights), "Not before September 20, 2023 at 11:09 GMT +00:00");
    assert_eq!(english(&row(Code::UseUntil), &rights), "Not after October 20, 2023 at 18:00 GMT -04:00");
}

#[test]
fn countries_are_named_in_the_readers_language_and_labels_stay_as_written() {
    let regions = owned(&["us", "Ruritania", "XX"]);
    let deny = Restriction { regions: regions.clone(), ..row(Code::TerritoryDeny) };
    assert_eq!(
        joined(label(&deny, &Rights::default(), &arabic::words(), &ArabicLocale)),
        "يُمنع الاستخدام في: الولايات المتحدة، Ruritania، XX"
    );
    assert_eq!(english(&deny, &Rights::default()), "Not in: us, Ruritania, XX");

    let allow = Restriction { regions, ..row(Code::TerritoryAllow) };
    assert_eq!(english(&allow, &Rights::default()), "Only in: us, Ruritania, XX");
}

#[test]
fn platforms_are_named_and_those_we_do_not_know_stay_as_written() {
    let platforms = owned(&["Broadcast", "digital", "social", "in-flight"]);
    let deny = Restriction { platforms: platforms.clone(), ..row(Code::PlatformDeny) };
    assert_eq!(english(&deny, &Rights::default()), "Not for: Broadcast, Digital, Social media, in-flight");
    let allow = Restriction { platforms: owned(&["broadcast"]), ..row(Code::PlatformAllow) };
    assert_eq!(english(&allow, &Rights::default()), "Only for: Broadcast");
}

#[test]
fn words_about_one_platform_stand_in_its_row() {
    let digital = Restriction { platforms: owned(&["digital"]), ..verbatim(Code::Other, "No use online.") };
    assert_eq!(platforms(&digital, &Words::ENGLISH), ["Digital"]);
    assert!(platforms(&row(Code::Other), &Words::ENGLISH).is_empty());
}

#[test]
fn each_name_of_a_list_is_set_apart() {
    let deny = Restriction { platforms: owned(&["broadcast", "in-flight"]), ..row(Code::PlatformDeny) };
    let Said::Ours(parts) = said(&deny, &Rights::default(), &Words::ENGLISH, &EnglishLocale) else {
        panic!("our words")
    };
    let (named, words) = (|name: &str| Part::Named(name.into()), |words: &str| Part::Said(words.into()));
    assert_eq!(parts, [words("Not for: "), named("Broadcast"), words(", "), named("in-flight")]);
}

#[test]
fn the_agencys_words_go_before_ours() {
    let words = "MUST COURTESY “X”;\u{202e} no access <b>US</b>  ";
    for code in [Code::Credit, Code::TerritoryDeny, Code::Other, Code::Unknown("x".to_owned())] {
        let restriction = verbatim(code, words);
        assert_eq!(
            said(&restriction, &Rights::default(), &Words::ENGLISH, &EnglishLocale),
            Said::Verbatim(words)
        );
    }
}

#[test]
fn rows_stand_in_the_order_credit_extent_place_other_and_keep_the_agencys_order_within() {
    let rows = [
        verbatim(Code::Other, "1"),
        verbatim(Code::PlatformDeny, "2"),
        verbatim(Code::NoArchive, "3"),
        verbatim(Code::Unknown("zzz".to_owned()), "4"),
        verbatim(Code::Credit, "5"),
        verbatim(Code::UseWindow, "6"),
        verbatim(Code::Unknown("aaa".to_owned()), "7"),
        verbatim(Code::TerritoryDeny, "8"),
        verbatim(Code::Credit, "9"),
    ];
    let texts: Vec<&str> = order(&rows).iter().filter_map(|row| row.text.as_deref()).collect();
    assert_eq!(texts, ["5", "9", "3", "6", "2", "8", "1", "4", "7"]);
}

#[test]
fn rows_about_parts_of_the_video_follow_in_the_order_the_agency_names_the_parts() {
    let rows = [
        about("shots 6–9", "b"),
        about("shots 1–5", "c"),
        verbatim(Code::NoResale, "a"),
        Restriction { code: Code::Credit, ..about("shots 6–9", "d") },
    ];
    let shown: Vec<(Option<&str>, Vec<&str>)> = groups(&rows)
        .into_iter()
        .map(|group| {
            (group.applies_to, group.rows.into_iter().filter_map(|row| row.text.as_deref()).collect())
        })
        .collect();
    assert_eq!(
        shown,
        [(None, vec!["a"]), (Some("shots 6–9"), vec!["d", "b"]), (Some("shots 1–5"), vec!["c"])]
    );
}

#[test]
fn without_restrictions_there_is_no_group() {
    assert!(groups(&[]).is_empty());
    let only_parts = [about("shot 3", "x")];
    assert_eq!(groups(&only_parts).len(), 1);
}

#[test]
fn the_credit_that_is_copied_is_the_line_of_the_story_else_what_the_first_credit_says() {
    let with = |credit: Option<&str>, rows: Vec<Restriction>| Rights {
        credit: credit.map(str::to_owned),
        restrictions: Restrictions::Stated(rows),
        ..Rights::default()
    };
    let party = Restriction { party: Some("Harbour TV".to_owned()), ..row(Code::Credit) };
    let text = verbatim(Code::Credit, "Must courtesy Harbour TV");

    assert_eq!(credit_line(&with(Some("Harbour TV / Pool"), vec![party.clone()])), Some("Harbour TV / Pool"));
    assert_eq!(credit_line(&with(None, vec![row(Code::Pool), party])), Some("Harbour TV"));
    assert_eq!(credit_line(&with(None, vec![text])), Some("Must courtesy Harbour TV"));
    assert_eq!(credit_line(&with(None, vec![row(Code::Pool)])), None);
}

fn any_code() -> impl Strategy<Value = Code> {
    prop_oneof![
        Just(Code::Credit),
        Just(Code::NoArchive),
        Just(Code::TerritoryAllow),
        Just(Code::Contact),
        any::<String>().prop_map(Code::Unknown),
    ]
}

proptest! {
    #[test]
    fn no_row_is_lost_or_doubled_and_kinds_never_go_back(
        codes in prop::collection::vec((any_code(), prop::option::of("[ab]")), 0..20),
    ) {
        let rows: Vec<Restriction> = codes
            .into_iter()
            .enumerate()
            .map(|(index, (code, applies_to))| Restriction {
                applies_to,
                ..verbatim(code, &index.to_string())
            })
            .collect();
        let index = |row: &&Restriction| row.text.clone().unwrap_or_default().parse::<usize>().unwrap_or(99);

        let ordered = order(&rows);
        let keys: Vec<(Kind, usize)> = ordered.iter().map(|row| (Kind::of(&row.code), index(row))).collect();
        prop_assert!(keys.windows(2).all(|pair| pair[0] < pair[1]));

        let mut grouped: Vec<usize> =
            groups(&rows).iter().flat_map(|group| group.rows.iter().map(index).collect::<Vec<_>>()).collect();
        grouped.sort_unstable();
        prop_assert_eq!(grouped, (0..rows.len()).collect::<Vec<_>>());
    }
}
