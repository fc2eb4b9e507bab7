//! Which times a cue may have.

use story_widget::feed::vtt::blocks;

/// The times of a line in milliseconds, if it has any.
fn times(line: &str) -> Option<(u32, u32)> {
    let file = format!("WEBVTT\n\n{line}\ntext\n");
    let blocks = blocks(file.as_bytes()).expect("a file");
    blocks.first().map(|block| (block.start.millis(), block.end.millis()))
}

#[test]
fn times_have_hours_or_not_and_settings_or_not() {
    assert_eq!(times("00:00.000 --> 00:00.001"), Some((0, 1)));
    assert_eq!(times("59:59.999 --> 01:00:00.000"), Some((3_599_999, 3_600_000)));
    assert_eq!(times("1:02:03.004 --> 001:02:03.005"), Some((3_723_004, 3_723_005)));
    assert_eq!(times("00:01.000-->00:02.000"), Some((1000, 2000)));
    assert_eq!(times(" \t00:01.000  -->\t00:02.000 line:0 align:start"), Some((1000, 2000)));
    assert_eq!(times("00:01.000 --> 00:02.000region:x"), Some((1000, 2000)));
}

#[test]
fn what_is_no_time_is_none() {
    for line in [
        "--> 00:02.000",
        "00:01.000 -->",
        "00:01 --> 00:02",
        "00:01.00 --> 00:02.000",
        "00:01.0000 --> 00:02.000",
        "0:01.000 --> 00:02.000",
        "00:1.000 --> 00:02.000",
        "00:60.000 --> 00:61.000",
        "00:60:00.000 --> 01:00:00.000",
        "60:00.000 --> 61:00.000",
        "-00:01.000 --> 00:02.000",
        "٠٠:٠١.٠٠٠ --> 00:02.000",
        "99999999999999999999:00:00.000 --> 99999999999999999999:00:01.000",
        "1193046:28:15.999 --> 1193046:28:16.000",
    ] {
        assert_eq!(times(line), None, "{line}");
    }
}

#[test]
fn a_time_is_at_most_a_day() {
    assert_eq!(times("24:00:00.000 --> 24:00:00.000"), Some((86_400_000, 86_400_000)));
    assert_eq!(times("23:59:59.999 --> 24:00:00.001"), None);
}

#[test]
fn no_cue_ends_before_it_begins() {
    assert_eq!(times("00:05.000 --> 00:01.000"), Some((5000, 5000)));
}
