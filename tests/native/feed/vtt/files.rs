//! What is read of files that are no captions: chapters, and the small pictures of a seek slider.
//! Not here: cues themselves (`mod`, `timing`).

use story_widget::feed::Links;
use story_widget::feed::vtt::{Frame, Picture, Unusable, chapters, pictures};

/// The pictures of a file at `https://media.example/boards/board.vtt`, seen from an https page.
fn read(file: &str) -> Vec<Picture> {
    let links = Links::new("https://media.example/boards/board.vtt", true, |reference, base| {
        Some(url::Url::parse(base).ok()?.join(reference).ok()?.into())
    });
    pictures(file.as_bytes(), &links).expect("a file")
}

/// Pictures as `MILLIS ADDRESS X,Y,WIDTH,HEIGHT`.
fn written(pictures: &[Picture]) -> Vec<String> {
    let frame = |Frame { x, y, width, height }| format!(" {x},{y},{width},{height}");
    let one = |picture: &Picture| {
        let frame = picture.frame.map(frame).unwrap_or_default();
        format!("{} {}{frame}", picture.start.millis(), picture.src.href())
    };
    pictures.iter().map(one).collect()
}

#[test]
fn chapters_are_named_by_the_text_of_their_cues() {
    let file = "WEBVTT\n\n1\n00:00.000 --> 00:20.000\nThe <i>boat</i>\nleaves\n\n00:20.000 --> 00:40.000\n\n\
                00:40.000 --> 01:00.000\nSalt &amp; rope\n";
    let chapters = chapters(file.as_bytes()).expect("a file");
    let read: Vec<_> = chapters.iter().map(|it| (it.start.millis(), it.title.as_str())).collect();
    assert_eq!(read, [(0, "The boat leaves"), (40_000, "Salt & rope")]);
}

#[test]
fn pictures_are_whole_or_a_part_of_a_sheet_and_named_from_where_the_file_is() {
    let file = "WEBVTT\n\n00:00.000 --> 00:02.000\nsheet.webp#xywh=0,0,160,90\n\n\
                00:02.000 --> 00:04.000\n../sheet.webp#t=2&xywh=pixel:160,0,160,90\n\n\
                00:04.000 --> 00:06.000\nhttps://pictures.example/4.webp\n";
    assert_eq!(
        written(&read(file)),
        [
            "0 https://media.example/boards/sheet.webp 0,0,160,90",
            "2000 https://media.example/sheet.webp 160,0,160,90",
            "4000 https://pictures.example/4.webp",
        ]
    );
}

#[test]
fn a_cue_that_names_nothing_to_show_costs_that_cue_alone() {
    for bad in [
        "javascript:alert(1)",
        "sheet.webp#xywh=percent:0,0,10,10",
        "sheet.webp#xywh=0,0,160",
        "sheet.webp#xywh=0,0,0,90",
        "sheet.webp#xywh=0,0,160,90,1",
        "sheet.webp#xywh=-1,0,160,90",
        "sheet.webp#xywh=0,0,1001,90",
        "sheet.webp#xywh=65536,0,160,90",
    ] {
        let file =
            format!("WEBVTT\n\n00:00.000 --> 00:02.000\n{bad}\n\n00:02.000 --> 00:04.000\ngood.webp\n");
        assert_eq!(written(&read(&file)), ["2000 https://media.example/boards/good.webp"], "{bad}");
    }
}

#[test]
fn what_is_no_file_of_timed_text_is_neither() {
    assert_eq!(chapters(b"<!doctype html>"), Err(Unusable::NotVtt));
    let links = Links::new("https://media.example/", true, |_, _| None);
    assert_eq!(pictures(b"<!doctype html>", &links), Err(Unusable::NotVtt));
}

#[test]
fn the_files_of_the_sample_story_name_what_its_sheet_holds() {
    let board = read(include_str!("../../../../public/media/harbour.storyboard.vtt"));
    assert_eq!(board.len(), 30);
    let frame = Frame { x: 800, y: 360, width: 160, height: 90 };
    assert_eq!((board[29].start.millis(), board[29].frame), (58_000, Some(frame)));
    let titles = chapters(include_bytes!("../../../../public/media/harbour.chapters.en.vtt"));
    assert_eq!(titles.expect("a file").len(), 3);
}
