//! Whatever the bytes are, reading a file of timed text ends soon, and what it gives keeps its promises.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use story_widget::feed::Limits;
use story_widget::feed::vtt::cues;

use super::super::promises::hold_timed_text;

/// Pieces that hurt parsers of timed text.
const PIECES: &[&str] = &[
    "WEBVTT",
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    "\u{feff}",
    "\0",
    "-->",
    " --> ",
    "00:01.000",
    "00:00:59.999",
    "99999999:59:59.999",
    "00:01.000 --> 00:02.000\n",
    "00:02.000 --> 00:01.000 line:0\n",
    "NOTE",
    "STYLE",
    "REGION",
    "<",
    ">",
    "</",
    "<v",
    "<v Joss>",
    "</v>",
    "<c.a.b>",
    "<00:01.000>",
    "<rt>",
    "&",
    "&amp;",
    "&amp",
    "&#",
    "&#x",
    "&#x110000;",
    ";",
    " ",
    "\t",
    "é",
    "😀",
    "\u{202e}",
    "text",
];

proptest! {
    #[test]
    fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        hold_timed_text(&bytes);
        hold_timed_text(&[b"WEBVTT\n\n00:01.000 --> 00:02.000\n".as_slice(), &bytes].concat());
    }

    #[test]
    fn any_order_of_what_files_are_made_of_is_read(
        pieces in proptest::collection::vec(proptest::sample::select(PIECES), 0..60),
    ) {
        let text = pieces.concat();
        hold_timed_text(text.as_bytes());
        hold_timed_text(["WEBVTT\n", &text].concat().as_bytes());
    }

    #[test]
    fn text_that_is_written_as_the_standard_says_is_read_back(
        lines in proptest::collection::vec("[^\\x00-\\x1f\\x7f-\\x9f&<> ][^\\x00-\\x1f\\x7f-\\x9f&<> ]{0,12}", 1..4),
    ) {
        let written = lines.join("\n");
        let file = ["WEBVTT\n\n00:01.000 --> 00:02.000\n", &written, "\n"].concat();
        let rows = cues(file.as_bytes()).expect("a file");
        prop_assert_eq!(rows.len(), 1);
        prop_assert_eq!(&rows[0].text, &lines.join(" "));
    }
}

#[test]
fn much_of_one_thing_is_read_in_time_that_grows_with_its_length_alone() {
    for piece in PIECES {
        let head = "WEBVTT\n\n00:01.000 --> 00:02.000\n";
        let file = [head, &piece.repeat(Limits::default().document / 10 / piece.len())].concat();
        let start = Instant::now();
        hold_timed_text(file.as_bytes());
        // Some 40 ms in a build without optimization. Were it to grow with the square, it would be a minute.
        assert!(start.elapsed() < Duration::from_secs(5), "{piece:?}: {:?}", start.elapsed());
    }
}
