//! Restrictions: shown byte for byte, or said to be unknown, never lost in silence.

use story_widget::feed::{Access, Code, Restriction, Restrictions, Rights};

use super::{effects, read_text, said_of_story, shown_story, story_with};

fn rights(fields: &str) -> Rights {
    shown_story(&format!(r#""rights": {fields}"#)).rights
}

fn restrictions(value: &str) -> Restrictions {
    rights(&format!(r#"{{"restrictions": {value}}}"#)).restrictions
}

fn words(text: &str) -> Restriction {
    Restriction { text: Some(text.to_owned()), ..Restriction::default() }
}

const SUMMARY: &str = "E120 /story/rights/restrictions: restrictions that cannot be read as a whole. Every restriction \
                       has to be readable for a download to be offered. Correct it, or write [] where there are none.";

#[test]
fn nothing_said_is_nothing_restricted() {
    assert_eq!(shown_story(r#""slug": "A""#).rights, Rights::default());
    assert_eq!(rights("{}").restrictions, Restrictions::None);
    assert_eq!(restrictions("[]"), Restrictions::None);
}

#[test]
fn the_words_for_none_are_none() {
    for none in [
        "NONE",
        "None.",
        "none",
        " None. ",
        "Broadcast: None. Digital: None.",
        "Digital: NONE",
        "broadcast : none.",
    ] {
        for value in [
            format!(r#"[{{"text": "{none}"}}]"#),
            format!(r#"[{{"code": "other", "text": "{none}"}}]"#),
            format!(r#""{none}""#),
            format!(r#"["{none}"]"#),
        ] {
            assert_eq!(restrictions(&value), Restrictions::None, "{value}");
            assert_eq!(
                said_of_story(&format!(r#""rights": {{"restrictions": {value}}}"#)),
                [""; 0],
                "{value}"
            );
        }
    }
}

#[test]
fn what_only_begins_like_none_is_shown() {
    for text in [
        "None of it online.",
        "Broadcast: None. Digital: No use.",
        "Access: None",
        "Broadcast: US only",
        "No: none",
        "none, except US",
        ".",
    ] {
        assert_eq!(
            restrictions(&format!(r#"[{{"text": "{text}"}}]"#)),
            Restrictions::Stated(vec![words(text)]),
            "{text}"
        );
    }
}

#[test]
fn a_row_that_says_none_and_more_is_shown() {
    for more in
        [r#""code": "no-archive""#, r#""party": "X""#, r#""regions": ["US"]"#, r#""platforms": ["social"]"#]
    {
        let found = restrictions(&format!(r#"[{{"text": "None", {more}}}]"#));
        assert!(matches!(&found, Restrictions::Stated(rows) if rows.len() == 1), "{more}: {found:?}");
    }
}

#[test]
fn none_beside_others_is_shown_with_them() {
    let rows = vec![words("NONE"), words("No archive.")];
    assert_eq!(restrictions(r#"[{"text": "NONE"}, {"text": "No archive."}]"#), Restrictions::Stated(rows));
}

#[test]
fn the_words_are_kept_byte_for_byte() {
    let text = "  MANDATORY\tCREDIT:\u{202e} X\u{2069}\r\n\u{0} e\u{301} \u{feff}<b>&amp;</b> ";
    let json = serde_json::to_string(text).expect("JSON");
    assert_eq!(restrictions(&format!(r#"[{{"text": {json}}}]"#)), Restrictions::Stated(vec![words(text)]));
}

#[test]
fn every_code_is_known_by_its_word() {
    let all = [
        ("credit", Code::Credit),
        ("embargo", Code::Embargo),
        ("use-until", Code::UseUntil),
        ("use-window", Code::UseWindow),
        ("max-duration", Code::MaxDuration),
        ("single-use", Code::SingleUse),
        ("no-archive", Code::NoArchive),
        ("no-resale", Code::NoResale),
        ("territory-allow", Code::TerritoryAllow),
        ("territory-deny", Code::TerritoryDeny),
        ("platform-allow", Code::PlatformAllow),
        ("platform-deny", Code::PlatformDeny),
        ("clients-only", Code::ClientsOnly),
        ("pool", Code::Pool),
        ("editorial-only", Code::EditorialOnly),
        ("no-commercial", Code::NoCommercial),
        ("no-competitor", Code::NoCompetitor),
        ("no-edit", Code::NoEdit),
        ("no-ai", Code::NoAi),
        ("music", Code::Music),
        ("contact", Code::Contact),
        ("other", Code::Other),
        ("no-drones", Code::Unknown("no-drones".to_owned())),
    ];
    for (word, code) in all {
        let row = Restriction { code, ..Restriction::default() };
        assert_eq!(
            restrictions(&format!(r#"[{{"code": "{word}"}}]"#)),
            Restrictions::Stated(vec![row]),
            "{word}"
        );
    }
}

#[test]
fn a_row_that_cannot_be_read_makes_them_unknown_and_the_others_stay() {
    let good = words("No archive.");
    for bad in [
        "null",
        "5",
        "[]",
        "{}",
        r#"{"text": ""}"#,
        r#"{"text": 5}"#,
        r#"{"text": null}"#,
        r#"{"lang": "en"}"#,
        r#"{"text": "A", "text": "B"}"#,
        r#"{"text": "A", "code": "pool", "code": "credit"}"#,
    ] {
        let value = format!(r#"[{{"text": "No archive."}}, {bad}]"#);
        assert_eq!(restrictions(&value), Restrictions::Unreadable(vec![good.clone()]), "{bad}");
        let said = said_of_story(&format!(r#""rights": {{"restrictions": {value}}}"#));
        assert_eq!(said.last().map(String::as_str), Some(SUMMARY), "{bad}");
        let text = story_with(&format!(r#""rights": {{"restrictions": {value}}}"#));
        assert_eq!(effects(&text).last(), Some(&"restrictions-unknown"), "{bad}");
        assert!(read_text(&text).is_partial(), "{bad}");
    }
}

#[test]
fn a_row_whose_words_are_lost_keeps_its_code() {
    let row = Restriction { code: Code::NoArchive, ..Restriction::default() };
    assert_eq!(restrictions(r#"[{"code": "no-archive", "text": 5}]"#), Restrictions::Unreadable(vec![row]));
}

#[test]
fn a_code_alone_needs_all_of_its_fields() {
    let row = Restriction { code: Code::TerritoryDeny, ..Restriction::default() };
    assert_eq!(
        restrictions(r#"[{"code": "territory-deny", "regions": "US"}]"#),
        Restrictions::Unreadable(vec![row])
    );
    let row = Restriction {
        code: Code::TerritoryDeny,
        text: Some("No access US".to_owned()),
        ..Restriction::default()
    };
    let value = r#"[{"code": "territory-deny", "regions": "US", "text": "No access US"}]"#;
    assert_eq!(restrictions(value), Restrictions::Stated(vec![row]), "its own words say it");
}

#[test]
fn words_in_place_of_a_list_or_an_object_are_shown_and_unknown() {
    let row = words("Mandatory credit: X");
    assert_eq!(restrictions(r#""Mandatory credit: X""#), Restrictions::Unreadable(vec![row.clone()]));
    assert_eq!(restrictions(r#"["Mandatory credit: X"]"#), Restrictions::Unreadable(vec![row]));
    assert_eq!(
        said_of_story(r#""rights": {"restrictions": ["Mandatory credit: X"]}"#),
        [
            "E120 /story/rights/restrictions/0: words alone. An object is expected. For example {\"text\": \"words\"}.",
            SUMMARY
        ]
    );
}

#[test]
fn anything_else_in_place_of_the_list_is_unknown() {
    for value in ["null", "5", "false", r#"{"text": "A"}"#, r#"[], "restrictions": []"#, r#""""#, r#"[""]"#] {
        assert_eq!(restrictions(value), Restrictions::Unreadable(Vec::new()), "{value}");
    }
}

#[test]
fn rights_that_cannot_be_read_are_unknown() {
    for value in ["null", "5", "[]", r#""pool""#, r#"{}, "rights": {}"#] {
        assert_eq!(rights(value).restrictions, Restrictions::Unreadable(Vec::new()), "{value}");
        let last = effects(&story_with(&format!(r#""rights": {value}"#))).pop();
        assert_eq!(last, Some("restrictions-unknown"), "{value}");
    }
}

#[test]
fn a_window_of_use_that_cannot_be_read_is_unknown() {
    for field in ["embargoUntil", "useUntil"] {
        for (list, rows) in [(r#"[{"text": "No archive."}]"#, vec![words("No archive.")]), ("[]", Vec::new())]
        {
            let fields = format!(r#"{{"{field}": "2023-09-20", "restrictions": {list}}}"#);
            assert_eq!(rights(&fields).restrictions, Restrictions::Unreadable(rows), "{field}");
            let effects = effects(&story_with(&format!(r#""rights": {fields}"#)));
            assert_eq!(effects, ["field-ignored", "restrictions-unknown"], "{field}");
        }
    }
    let both = r#"{"useUntil": "2023-09-20", "restrictions": 5}"#;
    let effects = effects(&story_with(&format!(r#""rights": {both}"#)));
    assert_eq!(effects, ["field-ignored", "field-ignored", "restrictions-unknown"], "said once");
}

#[test]
fn other_rights_are_read_beside_unknown_restrictions() {
    let rights = rights(r#"{"access": "pool", "credit": "Harbour Authority", "restrictions": 5}"#);
    assert_eq!((rights.access, rights.credit.as_deref()), (Access::Pool, Some("Harbour Authority")));
    assert!(rights.restrictions.are_unknown());
}
