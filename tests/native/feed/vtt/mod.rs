//! What is read of a `WebVTT` file, and that any bytes are read soon and without a panic.

mod chaos;
mod files;
mod payload;
mod timing;

use story_widget::feed::vtt::{BLOCKS, Block, Unusable, blocks, cues};
use story_widget::feed::{Limits, Seconds};

/// The cues of a file as `START-END ID|TEXT`, times in milliseconds.
#[track_caller]
fn reads(file: &str, expected: &[&str]) {
    let read: Vec<String> = blocks(file.as_bytes()).expect("a file").iter().map(written).collect();
    assert_eq!(read, expected);
}

fn written(block: &Block) -> String {
    let Block { id, start, end, text } = block;
    format!("{}-{} {id}|{text}", start.millis(), end.millis())
}

fn millis(millis: u32) -> Seconds {
    Seconds::from_millis(millis).expect("within a day")
}

#[test]
fn cues_are_read_with_their_times_names_and_lines() {
    reads(
        "WEBVTT\n\n1\n00:00:00.500 --> 00:00:04.000\n[Waves on rock]\n\n\
         00:04.000 --> 00:09.600 align:start position:10%\nBefore first light,\nthe lamp is burning.\n",
        &["500-4000 1|[Waves on rock]", "4000-9600 |Before first light,\nthe lamp is burning."],
    );
}

#[test]
fn the_files_of_the_sample_stories_are_read_whole() {
    let english = include_bytes!("../../../../public/media/harbour.en.vtt");
    let arabic = include_bytes!("../../../../public/media/harbour.ar.vtt");
    let (english, arabic) = (cues(english).expect("a file"), cues(arabic).expect("a file"));
    assert_eq!((english.len(), arabic.len()), (15, 15));
    assert_eq!(
        english[1].text,
        "Before first light, the lamp on Aldry Point is burning again: one flash every five seconds."
    );
    assert_eq!((english[14].start, english[14].end), (millis(56_000), Some(millis(59_800))));
}

#[test]
fn lines_may_end_in_any_of_three_ways_and_a_mark_of_byte_order_is_no_text() {
    for end in ["\n", "\r\n", "\r"] {
        let file = ["\u{feff}WEBVTT", "", "00:01.000 --> 00:02.000", "One", "Two", "", ""].join(end);
        reads(&file, &["1000-2000 |One\nTwo"]);
    }
}

#[test]
fn the_last_cue_needs_no_line_behind_it() {
    reads("WEBVTT\n\n00:01.000 --> 00:02.000\nOne", &["1000-2000 |One"]);
    reads("WEBVTT\n\n00:01.000 --> 00:02.000", &["1000-2000 |"]);
}

#[test]
fn a_file_begins_with_its_name_and_whatever_it_likes_to_say_of_itself() {
    let cue = "\n\n00:01.000 --> 00:02.000\nOne\n";
    for head in ["WEBVTT", "WEBVTT a title", "WEBVTT\ttabbed", "WEBVTT\nKind: captions\nLanguage: en"] {
        reads(&[head, cue].concat(), &["1000-2000 |One"]);
    }
    for head in ["", "webvtt", "WEBVTTX", " WEBVTT", "1", "<!doctype html>", "\u{feff}\u{feff}WEBVTT"] {
        assert_eq!(blocks([head, cue].concat().as_bytes()), Err(Unusable::NotVtt), "{head:?}");
    }
    assert_eq!(blocks(b"WEBVTT"), Ok(Vec::new()));
    // Times directly below end what the file says of itself.
    reads("WEBVTT\n00:01.000 --> 00:02.000\nOne\n", &["1000-2000 |One"]);
}

#[test]
fn notes_styles_and_regions_are_no_cues() {
    reads(
        "WEBVTT\n\nNOTE One line\n\nNOTE\nSeveral\nlines\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:top\n\n\
         00:01.000 --> 00:02.000\nOne\n\nNOTE the end\n",
        &["1000-2000 |One"],
    );
}

#[test]
fn a_cue_without_a_blank_line_before_it_is_a_cue() {
    reads(
        "WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n00:02.000 --> 00:03.000\nTwo\n",
        &["1000-2000 |One", "2000-3000 |Two"],
    );
}

#[test]
fn a_cue_whose_times_cannot_be_read_costs_that_cue_alone() {
    reads(
        "WEBVTT\n\n1\n00:01,000 --> 00:02,000\nLost\n\n2\nsoon --> later\nLost\n\n3\n00:03.000 --> 00:04.000\nKept\n",
        &["3000-4000 3|Kept"],
    );
}

#[test]
fn cues_are_in_time_order_and_those_of_one_time_as_they_are_written() {
    reads(
        "WEBVTT\n\n00:03.000 --> 00:04.000\nC\n\n00:01.000 --> 00:04.000\nA\n\n00:01.000 --> 00:02.000\nB\n",
        &["1000-4000 |A", "1000-2000 |B", "3000-4000 |C"],
    );
}

#[test]
fn thumbnails_and_chapters_are_there_as_they_are_written() {
    reads(
        "WEBVTT\n\n00:00.000 --> 00:02.000\nboard.webp#xywh=0,0,160,90\n\nintro\n00:00.000 --> 00:10.000\nThe <i>light</i>\n",
        &["0-2000 |board.webp#xywh=0,0,160,90", "0-10000 intro|The <i>light</i>"],
    );
}

#[test]
fn rows_of_a_transcript_are_plain_text_on_one_line_and_one_for_each_voice() {
    let file = "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Edda Quillane>The door\nis <i>open</i>.</v>\n<v Joss>At last.\n\n\
                00:05.000 --> 00:06.000\n<b></b>\n";
    let rows: Vec<_> = cues(file.as_bytes())
        .expect("a file")
        .into_iter()
        .map(|cue| (cue.start.millis(), cue.end.map(Seconds::millis), cue.speaker, cue.text))
        .collect();
    assert_eq!(
        rows,
        [
            (1000, Some(4000), Some("Edda Quillane".to_owned()), "The door is open.".to_owned()),
            (1000, Some(4000), Some("Joss".to_owned()), "At last.".to_owned()),
        ]
    );
}

#[test]
fn no_more_is_read_than_the_limits_allow() {
    let mut file = "WEBVTT\n".to_owned();
    for _ in 0..=BLOCKS {
        file.push_str("\n00:01.000 --> 00:02.000\n<v A>a<v B>b\n");
    }
    assert_eq!(blocks(file.as_bytes()).expect("a file").len(), BLOCKS);
    assert_eq!(cues(file.as_bytes()).expect("a file").len(), BLOCKS);
    let mut long = b"WEBVTT\n".to_vec();
    long.resize(Limits::default().document, b'\n');
    assert_eq!(blocks(&long), Ok(Vec::new()));
    long.push(b'\n');
    assert_eq!(blocks(&long), Err(Unusable::TooLong));
}
