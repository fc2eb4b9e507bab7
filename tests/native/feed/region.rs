//! Whom a restriction on countries concerns.

use story_widget::feed::{Code, Restriction, is_country_code};

fn on(code: Code, regions: &[&str]) -> Restriction {
    let regions = regions.iter().map(|&region| region.to_owned()).collect();
    Restriction { code, regions, ..Restriction::default() }
}

#[test]
fn a_forbidden_country_is_concerned_and_no_other() {
    let denied = on(Code::TerritoryDeny, &["RU", "by", "Isle of Tansy"]);
    for (country, is_concerned) in [("RU", true), ("BY", true), ("US", false), ("IS", false)] {
        assert_eq!(denied.concerns(country), is_concerned, "{country}");
    }
}

#[test]
fn every_country_is_concerned_that_is_not_among_the_allowed() {
    let allowed = on(Code::TerritoryAllow, &["NO", "se"]);
    for (country, is_concerned) in [("NO", false), ("SE", false), ("DK", true)] {
        assert_eq!(allowed.concerns(country), is_concerned, "{country}");
    }
}

#[test]
fn where_a_place_is_allowed_that_is_no_country_nobody_says_who_is_concerned() {
    assert!(!on(Code::TerritoryAllow, &["NO", "Baltic states"]).concerns("LV"));
    assert!(!on(Code::TerritoryAllow, &["Baltic states"]).concerns("US"));
}

#[test]
fn a_restriction_that_names_no_country_or_is_of_another_kind_concerns_no_country() {
    for code in [Code::TerritoryAllow, Code::TerritoryDeny] {
        assert!(!on(code, &[]).concerns("US"));
    }
    for code in [Code::PlatformDeny, Code::Other, Code::Unknown("territory".to_owned())] {
        assert!(!on(code, &["US"]).concerns("US"));
    }
}

#[test]
fn a_reader_of_whom_nobody_says_where_is_not_concerned() {
    assert!(!on(Code::TerritoryAllow, &["NO"]).concerns(""));
    assert!(!on(Code::TerritoryDeny, &["NO", "Norway"]).concerns(""));
}

#[test]
fn a_country_code_is_two_letters_of_english() {
    for code in ["US", "us", "zZ"] {
        assert!(is_country_code(code), "{code}");
    }
    for text in ["", "U", "USA", "U1", "U ", "É", "العراق", "🇺🇸"] {
        assert!(!is_country_code(text), "{text}");
    }
}
