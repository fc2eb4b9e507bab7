//! Whatever the bytes are, reading ends, and what it gives keeps the promises of the model (`promises`).

use proptest::prelude::*;
use serde::de::IgnoredAny;
use serde_json::Deserializer;
use story_widget::feed::{Links, read};

use super::promises::{Shown, hold, hold_link};
use super::{FULL, links, resolve};

/// Pieces that hurt parsers.
const PIECES: &[&str] = &[
    "",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "\\",
    ",",
    ":",
    "null",
    "true",
    "-",
    "1e999",
    "\"a\":",
    "[[[[[[[[[[[[[[[[[[",
    "\\ud800",
    "\u{feff}",
    "\u{0}",
    "é",
    "😀",
    "javascript:alert(1)",
    "\"format\":",
    "\"id\":\"1\",",
    "{}",
    "[]",
    "0.0000001",
    "9999999999999999999",
];

/// Parts of addresses, and what parsers of them differ in.
const ADDRESSES: &[&str] = &[
    "https:",
    "http:",
    "javascript:",
    "data:",
    "//",
    "/",
    "\\",
    "@",
    ":",
    "?",
    "#",
    "..",
    "%2e",
    "%40",
    "%00",
    "\t",
    "\n",
    "\u{0}",
    "\u{85}",
    "\u{ad}",
    "\u{202e}",
    "。",
    "＠",
    "／",
    "ß",
    "xn--",
    "[::1]",
    "127.0.0.1",
    "localhost",
    "0x7f",
    "a.example",
    "user:password",
    "443",
    "99999",
    " ",
    "<",
];

fn check(bytes: &[u8]) {
    hold(bytes, &read(bytes, &links()));
}

/// The places in [`FULL`] where a value of a field begins and where it ends.
fn value_at(place: prop::sample::Index) -> (usize, usize) {
    let values: Vec<usize> = FULL.match_indices("\": ").map(|(index, _)| index + 3).collect();
    let start = values[place.index(values.len())];
    let mut skip = Deserializer::from_str(&FULL[start..]).into_iter::<IgnoredAny>();
    assert!(skip.next().is_some_and(|value| value.is_ok()), "a value");
    (start, start + skip.byte_offset())
}

/// Any JSON value, its names mostly those of the format, so that it is looked into.
fn json() -> impl Strategy<Value = String> {
    let names: Vec<&str> = FULL.split('"').filter(|part| part.chars().all(char::is_alphanumeric)).collect();
    let name = prop_oneof![4 => prop::sample::select(names), 1 => Just("x"), 1 => Just("_x")];
    let words: Vec<&str> = FULL.split('"').filter(|part| !part.contains(['\\', '\n'])).collect();
    let text = prop_oneof![prop::sample::select(words).prop_map(str::to_owned), "[^\"\\\\\\x00-\\x1f]{0,12}"];
    let single = prop_oneof![
        prop::sample::select(
            &["null", "true", "false", r#""\ud800""#, r#""\u0000\n\"\\""#, "1e400", "-0"][..]
        )
        .prop_map(str::to_owned),
        "-?(0|[1-9][0-9]{0,9})(\\.[0-9]{1,4})?([eE][+-]?[0-9]{1,3})?",
        text.prop_map(|text| format!("\"{text}\"")),
    ];
    single.prop_recursive(5, 60, 8, move |inner| {
        let field = (name.clone(), inner.clone()).prop_map(|(name, value)| format!("\"{name}\": {value}"));
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(|rows| format!("[{}]", rows.join(","))),
            prop::collection::vec(field, 0..8).prop_map(|fields| format!("{{{}}}", fields.join(","))),
        ]
    })
}

#[test]
fn everything_of_the_whole_document_is_looked_at() {
    let document = read(FULL.as_bytes(), &links()).document.expect("a document");
    let shown = Shown::of(&document);
    assert_eq!(
        shown.links.len(),
        FULL.matches("src\":").count() + FULL.matches("rl\":").count() + 3 /* href, next */
    );
    assert_eq!(shown.dates.len(), FULL.matches("T1").count() + FULL.matches("T0").count());
    let texts: Vec<&str> = shown.texts.iter().map(|(text, _)| *text).collect();
    for text in ["The boat sank in a storm.", "She is up.", "No drones.", "Baltic states", "Oslo", "Counting"]
    {
        assert!(texts.contains(&text), "{text}");
    }
    check(FULL.as_bytes());
}

#[test]
#[should_panic(expected = "is not in the document")]
fn a_text_that_was_not_in_the_document_is_found() {
    let reading = read(FULL.as_bytes(), &links());
    hold(FULL.replace("Oslo", "Bergen").as_bytes(), &reading);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        check(&bytes);
    }

    #[test]
    fn a_document_with_pieces_put_in_and_taken_out_keeps_the_promises(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), 0_usize..40, prop::sample::select(PIECES)), 1..6),
    ) {
        let mut bytes = FULL.as_bytes().to_vec();
        for (place, length, piece) in changes {
            let start = place.index(bytes.len() + 1);
            let end = bytes.len().min(start + length);
            bytes.splice(start..end, piece.bytes());
        }
        check(&bytes);
    }

    #[test]
    fn any_value_in_place_of_another_keeps_the_promises(place: prop::sample::Index, value in json()) {
        let (start, end) = value_at(place);
        let text = format!("{}{value}{}", &FULL[..start], &FULL[end..]);
        prop_assert!(serde_json::from_str::<IgnoredAny>(&text).is_ok(), "{}", text);
        check(text.as_bytes());
    }

    #[test]
    fn any_value_as_the_story_keeps_the_promises(story in json(), list in json()) {
        let text = format!(r#"{{"format": "video-story/1", "story": {story}, "topDownloads": {list}}}"#);
        check(text.as_bytes());
    }

    #[test]
    fn any_address_that_is_followed_is_safe_and_a_link_to_itself(
        parts in prop::collection::vec(prop_oneof![3 => prop::sample::select(ADDRESSES).prop_map(str::to_owned), 1 => "\\PC{0,6}"], 0..9),
        page_is_https: bool,
    ) {
        let links = Links::new("https://feeds.example/story/123.json", page_is_https, resolve);
        if let Ok(link) = links.link(&parts.concat()) {
            if page_is_https {
                hold_link(&link);
            }
            let url = url::Url::parse(link.href()).expect("an address that the platform takes");
            prop_assert_eq!(url.as_str(), link.href());
            prop_assert!(matches!(url.scheme(), "https" | "http"));
            prop_assert!(url.username().is_empty() && url.password().is_none());
            prop_assert_eq!(url.host_str(), Some(link.host()));
            prop_assert_eq!(links.link(link.href()), Ok(link));
        }
    }
}
