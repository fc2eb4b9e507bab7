//! Territories in the reader's language, and credits on the picture.

use story_widget::feed::{Code, Restriction, Restrictions, Rights};
use story_widget::text::restriction::{Said, on_screen_credits, territory};
use story_widget::text::{EnglishLocale, Locale, Part, Words};

use super::arabic::{self, ArabicLocale};

fn denied(text: Option<&str>, regions: &[&str]) -> Restriction {
    Restriction {
        code: Code::TerritoryDeny,
        text: text.map(str::to_owned),
        regions: regions.iter().map(|&region| region.to_owned()).collect(),
        ..Restriction::default()
    }
}

fn ours(restriction: &Restriction, words: &Words, locale: &dyn Locale) -> Option<String> {
    territory(restriction, &Rights::default(), words, locale).map(|parts| Said::Ours(parts).as_text())
}

#[test]
fn countries_are_named_to_a_reader_of_another_language_than_the_agencys() {
    let row = denied(Some("No access USA"), &["US", "Isle of Tansy"]);
    let named = ours(&row, &arabic::words(), &ArabicLocale).expect("our words");
    assert!(named.contains("الولايات المتحدة") && named.contains("Isle of Tansy"), "{named}");
}

#[test]
fn what_the_agency_says_itself_is_not_said_again() {
    let named = denied(Some("No access Isle of Tansy, Sorrel"), &["Isle of Tansy", "Sorrel"]);
    assert_eq!(ours(&named, &Words::ENGLISH, &EnglishLocale), None);
    let one_missing = denied(Some("No access Isle of Tansy"), &["Isle of Tansy", "Sorrel"]);
    assert_eq!(
        ours(&one_missing, &Words::ENGLISH, &EnglishLocale).as_deref(),
        Some("Not in: Isle of Tansy, Sorrel")
    );
}

#[test]
fn without_words_of_the_agency_the_row_itself_names_the_countries() {
    assert_eq!(ours(&denied(None, &["Sorrel"]), &Words::ENGLISH, &EnglishLocale), None);
}

#[test]
fn only_a_territory_is_named_so() {
    let other = Restriction { code: Code::Other, ..denied(Some("No access"), &["Sorrel"]) };
    assert_eq!(ours(&other, &Words::ENGLISH, &EnglishLocale), None);
    assert_eq!(ours(&denied(Some("No access somewhere"), &[]), &Words::ENGLISH, &EnglishLocale), None);
}

#[test]
fn what_a_row_says_is_one_text_of_the_agencys_words_or_ours() {
    assert_eq!(Said::Verbatim("No\u{a0}access <US>").as_text(), "No\u{a0}access <US>");
    let ours = vec![Part::Said("Credit: ".to_owned()), Part::Named("A".to_owned())];
    assert_eq!(Said::Ours(ours).as_text(), "Credit: A");
}

fn credit(on_screen: bool, party: Option<&str>, text: Option<&str>) -> Restriction {
    Restriction {
        code: Code::Credit,
        on_screen,
        party: party.map(str::to_owned),
        text: text.map(str::to_owned),
        ..Restriction::default()
    }
}

#[test]
fn each_credit_that_must_be_on_the_picture_is_named_there_by_its_party_its_words_or_the_storys_line() {
    let rights = Rights {
        credit: Some("Agency / Pool".to_owned()),
        restrictions: Restrictions::Stated(vec![
            credit(true, Some("Harbour Authority"), Some("Mandatory credit: Harbour Authority")),
            credit(false, Some("Lighthouse Service"), None),
            credit(true, None, Some("Must courtesy X")),
            credit(true, None, None),
            Restriction { on_screen: true, ..denied(Some("No access"), &[]) },
        ]),
        ..Rights::default()
    };
    assert_eq!(on_screen_credits(&rights), ["Harbour Authority", "Must courtesy X", "Agency / Pool"]);
    assert_eq!(on_screen_credits(&Rights::default()), [""; 0]);
}
