//! Where a transcript comes from.

use story_widget::feed::{Cue, Track, TrackKind, Transcript, Video};
use story_widget::state::transcript::{Origin, Row, described, origin, spoken};

use super::super::link;
use super::millis;

fn track(kind: TrackKind, srclang: Option<&str>, src: &str) -> Track {
    Track { src: link(src), kind, srclang: srclang.map(str::to_owned), label: None, is_default: false }
}

fn with_tracks(tracks: Vec<Track>) -> Video {
    Video { tracks, ..Video::default() }
}

/// The name of the file and its language.
fn file(video: &Video, language: &str) -> Option<(String, Option<String>)> {
    match origin(video, language)? {
        Origin::File { link, language } => {
            let name = link.href().rsplit('/').next().unwrap_or_default();
            Some((name.to_owned(), language.map(str::to_owned)))
        }
        Origin::Document { .. } => panic!("not a file"),
    }
}

#[test]
fn rows_of_the_document_come_first() {
    let cues = vec![Cue {
        start: millis(1000),
        end: None,
        speaker: Some("Edda".to_owned()),
        text: "Open.".to_owned(),
    }];
    let video = Video {
        transcript: Some(Transcript::Cues { cues: cues.clone(), generated: true }),
        ..with_tracks(vec![track(TrackKind::Captions, Some("en"), "en.vtt")])
    };
    assert_eq!(origin(&video, "en"), Some(Origin::Document { cues: &cues, generated: true }));
    assert_eq!(
        spoken(&cues),
        [Row { start: millis(1000), speaker: Some("Edda".to_owned()), text: "Open.".to_owned() }]
    );
}

#[test]
fn a_file_of_the_agency_comes_before_captions_and_is_in_the_language_of_the_document() {
    let video = Video {
        transcript: Some(Transcript::File(link("transcript.vtt"))),
        ..with_tracks(vec![track(TrackKind::Captions, Some("en"), "en.vtt")])
    };
    assert_eq!(file(&video, "en"), Some(("transcript.vtt".to_owned(), None)));
}

#[test]
fn without_a_transcript_captions_in_the_readers_language_are_one_and_else_the_first() {
    let video = with_tracks(vec![
        track(TrackKind::Descriptions, Some("ar"), "seen.vtt"),
        track(TrackKind::Captions, Some("fr"), "fr.vtt"),
        track(TrackKind::Subtitles, Some("AR-EG"), "ar.vtt"),
        track(TrackKind::Captions, None, "none.vtt"),
    ]);
    assert_eq!(file(&video, "ar"), Some(("ar.vtt".to_owned(), Some("AR-EG".to_owned()))));
    assert_eq!(file(&video, "de"), Some(("fr.vtt".to_owned(), Some("fr".to_owned()))));
    assert_eq!(file(&video, ""), Some(("fr.vtt".to_owned(), Some("fr".to_owned()))));
}

#[test]
fn without_anything_that_says_what_is_said_there_is_no_transcript() {
    let video = with_tracks(vec![track(TrackKind::Descriptions, Some("en"), "seen.vtt")]);
    assert_eq!(origin(&video, "en"), None);
    assert_eq!(origin(&Video::default(), "en"), None);
}

#[test]
fn what_is_seen_is_told_by_the_track_in_the_readers_language_and_else_the_first() {
    let video = with_tracks(vec![
        track(TrackKind::Captions, Some("en"), "en.vtt"),
        track(TrackKind::Descriptions, Some("fr"), "seen.fr.vtt"),
        track(TrackKind::Descriptions, Some("en-GB"), "seen.en.vtt"),
    ]);
    assert_eq!(described(&video, "en"), Some(2));
    assert_eq!(described(&video, "ar"), Some(1));
    assert_eq!(described(&with_tracks(vec![track(TrackKind::Captions, Some("en"), "en.vtt")]), "en"), None);
}
