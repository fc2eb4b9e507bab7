//! The receipt of a choice about cookies.

use serde_json::{Value, json};
use story_widget::state::consent::{Asked, AskedCategory, Choice, Origin, Record};
use story_widget::text::{Receipt, receipt};

const TODAY: u32 = 20_779;

fn told(choices: &[(&str, Choice, u32)], notice: Option<&str>) -> Value {
    let category = |id: &str| AskedCategory { id: id.to_owned(), digest: "mmww".to_owned() };
    let asked = Asked {
        categories: choices.iter().map(|(id, ..)| category(id)).collect(),
        third_party: None,
        language: "en".to_owned(),
        notice: [0xa1; 32],
    };
    let chosen = choices.iter().map(|&(id, choice, _)| (id, choice)).collect();
    let record = Record::new(&asked, &chosen, TODAY, Origin::Banner, true);
    let told = Receipt { site: "https://a.example", record: &record, answers: choices, days: 182, notice };
    serde_json::from_str(&receipt(&told)).expect("JSON")
}

#[test]
fn it_says_what_was_chosen_when_and_how_and_not_by_whom() {
    let choices = [("preferences", Choice::Granted, TODAY), ("ads", Choice::Denied, TODAY)];
    let hash = "a1".repeat(32);
    assert_eq!(
        told(&choices, Some("the notice\n")),
        json!({
            "format": "consent-receipt/1",
            "site": "https://a.example",
            "day": "2026-11-22",
            "source": "banner",
            "globalPrivacyControl": true,
            "validForDays": 182,
            "language": "en",
            "choices": { "preferences": true, "ads": false },
            "notice": { "sha256": hash, "canonical": "the notice\n" },
            "record": "1.20779.bg.en.oaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaE.1mmwwpreferences.0mmwwads",
        })
    );
}

#[test]
fn a_notice_that_is_not_at_hand_is_left_out() {
    assert_eq!(told(&[], None)["notice"], json!({ "sha256": "a1".repeat(32) }));
}

#[test]
fn an_answer_of_an_earlier_day_has_its_own() {
    let choices = [("preferences", Choice::Granted, TODAY - 30), ("ads", Choice::Denied, TODAY)];
    assert_eq!(told(&choices, None)["earlier"], json!({ "preferences": "2026-10-23" }));
}

#[test]
fn names_that_are_made_to_break_it_do_not() {
    let hostile = "\"}</script>\u{2028}\\";
    assert_eq!(
        told(&[(hostile, Choice::Granted, TODAY)], Some(hostile))["choices"],
        json!({ hostile: true })
    );
}
