//! Long texts that are made to take long, or to grow.

use story_widget::feed::html::{blocks, looks_like_html, text};

use super::read;

/// The largest document that is read at all.
const MIB: usize = 1 << 20;

fn filled_with(part: &str) -> String {
    part.repeat(MIB / part.len())
}

/// As much as shows that nothing is looked at again and again: a walk that did would take minutes.
fn long(part: &str) -> String {
    part.repeat(MIB / 8 / part.len())
}

#[test]
fn a_mebibyte_of_one_sign_is_that_text_or_nothing() {
    assert_eq!(text(&filled_with("<!--")), "");
    assert_eq!(text(&filled_with("<p>")), "");
    for (part, all) in [("<", filled_with("<")), ("&", filled_with("&"))]
        .into_iter()
        .chain(["<<p", "]]>", "&#", "-->"].map(|part| (part, long(part))))
    {
        let line = text(&all);
        // `<<p` is a `<` and then one tag that nothing ends.
        assert_eq!(line.len(), if part == "<<p" { 1 } else { all.len() }, "{part}");
    }
    for part in [
        "<!--",
        "<p>",
        "<p",
        "</p",
        "</p>",
        "<p a='",
        "<!",
        "<?",
        "<script>",
        "<script><!--<script",
        "<![CDATA[",
        "<ul><li>",
        "<h2>",
        "<br>",
        "&nbsp;",
        "<pre>\n",
        "<object>",
        "</",
        "<a<a ",
    ] {
        let line = text(&long(part));
        assert!(line.is_empty() || line == "</", "{part}: {}", line.len());
    }
}

#[test]
fn no_text_of_a_mebibyte_is_looked_at_for_long() {
    for part in ["<", "&", "<p", "&#1", "&amp", "<!-", "</", "&aaaaaaaaaaaaaaaa"] {
        assert!(!looks_like_html(&filled_with(part)), "{part}");
    }
    assert!(looks_like_html(&format!("{}>", filled_with("<p"))));
}

#[test]
fn a_mebibyte_of_references_is_their_characters() {
    assert_eq!(text(&filled_with("&amp;")).len(), MIB / 5);
    assert_eq!(text(&filled_with("&notx")).chars().count(), MIB / 5 * 2);
    assert_eq!(text(&filled_with("&CounterClockwiseContourIntegral;")).chars().count(), MIB / 33);
}

#[test]
fn elements_a_hundred_thousand_deep_are_read_to_the_end() {
    for name in ["ul><li", "div", "table><tr><td", "p", "h2", "dl><dt", "blockquote"] {
        let last = name.split("><").next().unwrap_or_default();
        let html = format!(
            "<p>first{}<p>last{}<p>after",
            format!("<{name}>").repeat(100_000),
            format!("</{last}>").repeat(100_000)
        );
        let blocks = read(&html);
        assert_eq!(blocks.first().map(String::as_str), Some("first"), "{name}");
        assert!(blocks.iter().any(|block| block.ends_with("last")), "{name}");
        assert_eq!(blocks.last().map(String::as_str), Some("after"), "{name}");
    }
}

#[test]
fn many_blocks_are_many_blocks() {
    let count = MIB / "<p>a</p>".len();
    assert_eq!(blocks(&filled_with("<p>a</p>")).len(), count);
}
