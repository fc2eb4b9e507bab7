//! Values that readers of JSON change on the way, each with what is shown here.

/// A text as JSON, and as it is shown.
pub(super) const TEXTS: [(&str, &str); 14] = [
    (r#""\/""#, "/"),
    (r#""\u0041""#, "A"),
    (r#""\u00e9""#, "é"),
    // Neither composed nor taken apart.
    ("\"é\"", "é"),
    ("\"e\u{301}\"", "e\u{301}"),
    ("\"ﬁ\"", "ﬁ"),
    (r#""\ud83d\ude00""#, "😀"),
    (r#""A\ud83d""#, "A\u{fffd}"),
    (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
    (r#""\ude00\ud83dA""#, "\u{fffd}\u{fffd}A"),
    (r#""A\u0000B""#, "A\0B"),
    (r#""\\u0041""#, r"\u0041"),
    ("\"A\u{feff}B\u{2028}C\"", "A\u{feff}B\u{2028}C"),
    (r#""  A\tB\n ""#, "  A\tB\n "),
];

/// A count as JSON, and as it is shown.
pub(super) const COUNTS: [(&str, Option<u64>); 11] = [
    ("1.0", Some(1)),
    ("1.000000000000000005", None),
    ("1e3", Some(1_000)),
    ("1000E-3", Some(1)),
    ("-0", Some(0)),
    ("-0.0e5", Some(0)),
    ("9007199254740991", Some(9_007_199_254_740_991)),
    // One more would be another number in a browser.
    ("9007199254740993", None),
    ("18446744073709551616", None),
    ("1e400", None),
    ("1e-400", None),
];

/// The fields of a story, and its slug as it is shown.
pub(super) const NAMES: [(&str, Option<&str>); 7] = [
    (r#""sl\u0075g": "A""#, Some("A")),
    (r#""Slug": "A""#, None),
    (r#""slug ": "A""#, None),
    (r#""slug\u0000": "A""#, None),
    ("\"slug\u{200b}\": \"A\"", None),
    (r#""slug": "A", "slug": "A""#, None),
    (r#""slug": "A", "sl\u0075g": "B""#, None),
];
