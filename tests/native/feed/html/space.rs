//! White space, and characters that nobody sees.

use story_widget::feed::html::text;

use super::reads;

#[test]
fn white_space_is_collapsed() {
    reads(
        "<p>\n  One\t two\r\n three\u{c}four  </p>\n\n<p> five<b> six </b> seven</p>",
        &["One two three four", "five six seven"],
    );
    assert_eq!(text(" <p>One</p>\n<p>two </p> <ul><li>three</li><li>four</li></ul>"), "One two three four");
    assert_eq!(text("<h1>A <em>calm</em>\n sea</h1>"), "A calm sea");
}

#[test]
fn a_no_break_space_is_kept_inside_a_text() {
    reads("<p>&nbsp;20&nbsp;km&#160;</p>", &["20\u{a0}km"]);
    reads("<p>a &nbsp; b</p>", &["a \u{a0} b"]);
}

#[test]
fn a_block_in_which_nothing_is_seen_is_left_out() {
    reads(
        "<p></p><p> </p><p>&nbsp;</p><p>&#8203;\u{feff}</p><h2>&shy;</h2><ul><li>&rlm;</li></ul><p>&emsp;<b></b></p>",
        &[],
    );
    reads("", &[]);
    assert_eq!(text("<p>&nbsp;</p>"), "");
}

#[test]
fn what_joins_letters_and_steers_their_direction_is_kept() {
    for kept in [
        "می\u{200c}خواهم",
        "\u{200f}(אב)\u{200e} a",
        "\u{2067}שלום\u{2069} 5",
        "👩\u{200d}🚒",
        "co\u{ad}operate",
    ] {
        reads(&format!("<p>{kept}</p>"), &[kept]);
    }
    reads("<p>&#8207;&#1588;&#8206;</p>", &["\u{200f}ش\u{200e}"]);
}
