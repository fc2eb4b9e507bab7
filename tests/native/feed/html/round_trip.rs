//! What holds for every text: nothing of it becomes markup, nothing is lost, nothing grows.

use proptest::prelude::*;
use story_widget::feed::Body;
use story_widget::feed::html::{blocks, looks_like_html, text};

use super::escaped;

/// Parts of HTML that hurt those who read it.
const PARTS: &[&str] = &[
    "<",
    ">",
    "</",
    "/>",
    "<!--",
    "-->",
    "--!>",
    "<p>",
    "</p>",
    "<p lang=ar>",
    "<ul>",
    "</ul>",
    "<ol start=7>",
    "<li>",
    "</li>",
    "<br>",
    "<h2>",
    "</h2>",
    "<script>",
    "</script>",
    "<svg>",
    "</svg>",
    "<object>",
    "</object>",
    "<table>",
    "<td>",
    "</table>",
    "<pre>",
    "&",
    ";",
    "&amp;",
    "&lt;",
    "&#x",
    "&#38;",
    "&not",
    "<![CDATA[",
    "]]>",
    "<?",
    "\"",
    "'",
    "=",
    " ",
    "\n",
    "a",
    "B",
    "é",
    "\u{0}",
    "\u{200f}",
    "😀",
    "SHOTLIST:",
];

fn any_html() -> impl Strategy<Value = String> {
    let parts = proptest::collection::vec(prop::sample::select(PARTS), 0..60);
    prop_oneof![any::<String>(), parts.prop_map(|parts| parts.concat())]
}

fn texts(html: &str) -> Vec<String> {
    let texts = blocks(html).into_iter().flat_map(|block| match block.body {
        Body::Paragraph(text) | Body::Heading(text) => vec![text],
        Body::List(rows) => rows,
    });
    texts.collect()
}

/// As a browser collapses it; what cannot be seen at an end is no part of a text.
fn collapsed(text: &str) -> String {
    let kept: String =
        text.chars().filter(|character| !character.is_control() || character.is_ascii_whitespace()).collect();
    let words = kept.split([' ', '\t', '\n', '\u{c}', '\r']).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").trim().to_owned()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_text_is_read_to_blocks_that_are_seen_and_collapsed(html in any_html()) {
        for text in texts(&html) {
            prop_assert!(!text.trim().is_empty());
            prop_assert_eq!(text.trim(), &text);
            prop_assert!(!text.contains(char::is_control) && !text.contains("  "), "{:?}", text);
        }
        let _ = looks_like_html(&html);
    }

    #[test]
    fn no_text_grows(html in any_html()) {
        let read: usize = texts(&html).iter().map(|text| text.chars().count()).sum();
        prop_assert!(read <= 3 * html.chars().count(), "{} of {}", read, html.chars().count());
    }

    #[test]
    fn a_text_without_references_keeps_no_tag(html in any_html()) {
        for text in texts(&html.replace('&', "")) {
            for tag in ["<p>", "</p>", "<li>", "<script", "<!--", "<svg>", "<br>"] {
                prop_assert!(!text.contains(tag), "{:?}", text);
            }
        }
    }

    #[test]
    fn what_was_escaped_is_that_text_again(plain in any_html()) {
        let words = texts(&escaped(&plain)).join(" ");
        let seen = collapsed(&plain);
        prop_assert!(words == seen || (words.is_empty() && text(&escaped(&format!("{seen}a"))) == collapsed(&format!("{seen}a"))), "{:?}", plain);
    }

    #[test]
    fn reading_twice_is_reading_once(html in any_html()) {
        let once = text(&html);
        prop_assert_eq!(text(&escaped(&once)), once);
    }
}
