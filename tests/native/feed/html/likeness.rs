//! What looks like HTML, where a field may be either.

use story_widget::feed::html::looks_like_html;

#[test]
fn tags_comments_and_whole_references_are_html() {
    for html in [
        "<p>a",
        "a<br>b",
        "a<br/>b",
        "A <EM class='x'>calm</EM> sea",
        "</div>",
        "<hl2>a</hl2>",
        "<!-- a -->b",
        "<!DOCTYPE html>",
        "<![CDATA[a]]>",
        "a &amp; b",
        "&#8217;",
        "&#x2019;",
        "a&nbsp;b",
        "&lt;",
        "&NotEqualTilde;",
        "<script>x</script>",
    ] {
        assert!(looks_like_html(html), "{html}");
    }
}

#[test]
fn signs_that_agencies_write_in_plain_text_are_not() {
    for plain in [
        "",
        "a < b",
        "a < b > c",
        "AT&T",
        "R&D; more",
        "<3",
        "Q&A: 5 > 4",
        "<desk@agency.example>",
        "<https://agency.example/>",
        "<< ARCHIVE >>",
        "<MUTE>",
        "a <b",
        "&",
        "&;",
        "&#;",
        "&#x2019",
        "&amp",
        "&copy 2023",
        "& amp;",
        "&nosuchname;",
        "<>",
        "</>",
        "--> a",
        "<é>",
        "<!",
        "<! important >",
    ] {
        assert!(!looks_like_html(plain), "{plain}");
    }
}
