//! Everything of the footage in the document with every field (`full.json`).

use story_widget::feed::{
    Chapter, Cue, Download, Picture, PictureSize, Shot, Source, Storyboard, ThirdParty, Track, TrackKind,
    Transcript, Video, read,
};

use super::{FULL, link, links, millis, shown, shown_story};

fn full_video() -> Video {
    shown(FULL).story.and_then(|story| story.video).expect("footage")
}

#[test]
fn every_field_of_the_footage_is_read() {
    let video = full_video();
    assert_eq!(video.duration, Some(millis(61_500)));
    assert_eq!(video.content_warning, Some("Flashing lights.".to_owned()));
    let hd = Source {
        src: link("clip.mp4"),
        kind: "video/mp4".to_owned(),
        size: Some((1920, 1080)),
        bitrate_kbps: Some(5000),
        label: Some("HD".to_owned()),
    };
    let hls = Source {
        src: link("clip.m3u8"),
        kind: "application/vnd.apple.mpegurl".to_owned(),
        size: None,
        bitrate_kbps: None,
        label: None,
    };
    assert_eq!(video.sources, [hd, hls]);
    let downloads = [
        Download {
            href: link("clip.mxf"),
            label: Some("Broadcast file".to_owned()),
            kind: Some("application/mxf".to_owned()),
            bytes: Some(123_456_789),
        },
        Download { href: link("a.mp4"), label: None, kind: None, bytes: None },
    ];
    assert_eq!(video.downloads, downloads);
}

#[test]
fn the_player_of_another_site_shows_the_footage_where_there_is_no_file() {
    let player = ThirdParty {
        src: link("https://player.example/embed/1"),
        provider: "Quayside Video".to_owned(),
        privacy_url: Some(link("https://player.example/privacy")),
    };
    let both = full_video();
    assert_eq!((both.shown_by(), both.third_party.as_ref()), (None, Some(&player)));
    let start = FULL.find("\"sources\"").expect("sources");
    let end = FULL.find("\"thirdParty\"").expect("thirdParty");
    let alone = [&FULL[..start], &FULL[end..]].concat();
    let reading = read(alone.as_bytes(), &links());
    assert_eq!(reading.problems, []);
    let video = shown(&alone).story.and_then(|story| story.video).expect("footage");
    assert_eq!(video.shown_by(), Some(&player));
}

#[test]
fn without_files_and_without_such_a_player_the_files_are_missed() {
    let start = FULL.find("\"sources\"").expect("sources");
    let end = FULL.find("\"tracks\"").expect("tracks");
    let neither = [&FULL[..start], &FULL[end..]].concat();
    let problems = read(neither.as_bytes(), &links()).problems;
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(said[0].starts_with("E110 /story/video/sources: "), "{said:?}");
}

#[test]
fn a_picture_has_its_sizes_the_widest_last() {
    let poster = Picture {
        src: link("poster.jpg"),
        alt: "A boat on a crane".to_owned(),
        size: Some((1280, 720)),
        srcset: vec![
            PictureSize { src: link("poster-640.jpg"), width: 640 },
            PictureSize { src: link("poster-1280.jpg"), width: 1280 },
        ],
    };
    assert_eq!(full_video().poster, Some(poster));
}

#[test]
fn timed_text_is_captions_unless_it_says_otherwise() {
    let tracks = full_video().tracks;
    let kinds: Vec<TrackKind> = tracks.iter().map(|track| track.kind).collect();
    let expected = [
        TrackKind::Captions,
        TrackKind::Subtitles,
        TrackKind::Descriptions,
        TrackKind::Chapters,
        TrackKind::Metadata,
        TrackKind::Captions,
    ];
    assert_eq!(kinds, expected);
    let english = Track {
        src: link("en.vtt"),
        kind: TrackKind::Captions,
        srclang: Some("en".to_owned()),
        label: Some("English".to_owned()),
        is_default: true,
    };
    assert_eq!(tracks.first(), Some(&english));
    assert_eq!(tracks.iter().filter(|track| track.is_default).count(), 1);
}

#[test]
fn what_runs_beside_the_footage_is_in_time_order() {
    let video = full_video();
    let chapters = [
        Chapter { start: millis(0), title: "The harbour".to_owned() },
        Chapter { start: millis(30_000), title: "The crane".to_owned() },
    ];
    assert_eq!(video.chapters, chapters);
    let shots = [
        Shot { start: millis(0), end: Some(millis(4250)), text: "Wide of harbour".to_owned() },
        Shot { start: millis(4250), end: None, text: "Close of rope".to_owned() },
    ];
    assert_eq!(video.shotlist, shots);
    let cues = vec![
        Cue {
            start: millis(1000),
            end: Some(millis(2500)),
            speaker: Some("Diver".to_owned()),
            text: "She is up.".to_owned(),
        },
        Cue { start: millis(3000), end: None, speaker: None, text: "Good.".to_owned() },
    ];
    assert_eq!(video.transcript, Some(Transcript::Cues { cues, generated: true }));
}

#[test]
fn rows_of_one_time_stay_in_the_order_of_the_feed() {
    let rows = r#"{"start": 2, "text": "c"}, {"start": 1, "text": "a"}, {"start": 2, "text": "d"}, {"start": 1, "text": "b"}"#;
    let video = shown_story(&format!(
        r#""video": {{"sources": [{{"src": "a", "type": "video/mp4"}}], "shotlist": [{rows}]}}"#
    ))
    .video;
    let shots = video.expect("footage").shotlist;
    let texts: Vec<&str> = shots.iter().map(|shot| shot.text.as_str()).collect();
    assert_eq!(texts, ["a", "b", "c", "d"]);
}

#[test]
fn a_storyboard_and_a_transcript_may_be_files() {
    let sheet =
        Storyboard::Sheet { src: link("board.jpg"), tile: (160, 90), grid: (10, 6), interval: millis(1000) };
    assert_eq!(full_video().storyboard, Some(sheet));
    let fields = r#""video": {
        "sources": [{"src": "a.mp4", "type": "video/mp4"}],
        "storyboard": {"vtt": "board.vtt"}, "transcript": {"src": "words.vtt"}
    }"#;
    let video = shown_story(fields).video.expect("footage");
    assert_eq!(video.storyboard, Some(Storyboard::Vtt(link("board.vtt"))));
    assert_eq!(video.transcript, Some(Transcript::File(link("words.vtt"))));
}

#[test]
fn a_story_without_footage_is_a_story() {
    assert_eq!(shown_story(r#""slug": "A""#).video, None);
}

#[test]
fn footage_whose_addresses_are_signed_anew_plays_on() {
    let footage = |file: &str, captions: &str| {
        let mut video = full_video();
        video.sources[0].src = link(file);
        video.tracks[0].src = link(captions);
        video
    };
    let before = footage("clip.mp4?v=2&Expires=1&Signature=a", "en.vtt?X-Amz-Signature=a&X-Amz-Date=1");
    let signed = footage("clip.mp4?v=2&Expires=9&Signature=b", "en.vtt?X-Amz-Signature=b&X-Amz-Date=9");
    assert!(before.plays_as(&signed) && before.has_text_of(&signed));
    let other = footage("clip.mp4?v=3&Expires=9&Signature=b", "de.vtt");
    assert!(!before.plays_as(&other) && !before.has_text_of(&other));
    let mut wider = signed.clone();
    wider.sources[0].size = Some((640, 360));
    assert!(!before.plays_as(&wider));
    let mut fewer = signed;
    fewer.sources.pop();
    assert!(!before.plays_as(&fewer));
}
