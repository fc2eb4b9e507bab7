//! The receipt of a choice about cookies.

use serde_json::{Value, json};
use story_widget::state::consent::{Choice, Choices, Origin, Record};
use story_widget::text::{Receipt, receipt};

fn told(choices: &[(&str, Choice)], notice: Option<&str>) -> Value {
    let choices: Choices = choices.iter().copied().collect();
    let record = Record::new(&choices, 20_779, Origin::Banner, true, "en", [0xa1; 32]);
    let told = Receipt { site: "https://a.example", record: &record, choices: &choices, days: 182, notice };
    serde_json::from_str(&receipt(&told)).expect("JSON")
}

#[test]
fn it_says_what_was_chosen_when_and_how_and_not_by_whom() {
    let choices = [("preferences", Choice::Granted), ("ads", Choice::Denied)];
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
            "record": format!("1.20779.bg.en.{hash}.1preferences.0ads"),
        })
    );
}

#[test]
fn a_notice_that_is_not_at_hand_is_left_out() {
    assert_eq!(told(&[], None)["notice"], json!({ "sha256": "a1".repeat(32) }));
}

#[test]
fn names_that_are_made_to_break_it_do_not() {
    let hostile = "\"}</script>\u{2028}\\";
    assert_eq!(told(&[(hostile, Choice::Granted)], Some(hostile))["choices"], json!({ hostile: true }));
}
