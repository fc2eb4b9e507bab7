//! Ways in which a row of a list can be spoilt; the tests in the browser take them from here too.
//! Not here: what becomes of such a row (`row`, and `tests/browser/top_downloads.rs`).

/// Rows that cannot be shown, each with what it is called.
pub(crate) fn corruptions() -> Vec<(&'static str, String)> {
    let row = |fields: &str| format!("{{{fields}}}");
    vec![
        ("null", "null".to_owned()),
        ("a number", "12".to_owned()),
        ("a text", r#""A headline""#.to_owned()),
        ("a flag", "true".to_owned()),
        ("a list", r#"["1", "A"]"#.to_owned()),
        ("an empty object", row("")),
        ("no id", row(r#""headline": "A""#)),
        ("no headline", row(r#""id": "x""#)),
        ("an id of the wrong type", row(r#""id": 12, "headline": "A""#)),
        ("an id of null", row(r#""id": null, "headline": "A""#)),
        ("an empty id", row(r#""id": "", "headline": "A""#)),
        ("a headline of the wrong type", row(r#""id": "x", "headline": {"en": "A"}"#)),
        ("a headline of spaces", row(r#""id": "x", "headline": " \t""#)),
        ("an id twice", row(r#""id": "x", "id": "y", "headline": "A""#)),
        ("an address twice", row(r#""id": "x", "headline": "A", "url": "/a", "\u0075rl": "/b""#)),
        ("a bomb", format!("{}{}", "[".repeat(2_000), "]".repeat(2_000))),
        (
            "a bomb in a field",
            row(&format!(r#""id": "x", "headline": "A", "x": {}{}"#, "[".repeat(2_000), "]".repeat(2_000))),
        ),
    ]
}
