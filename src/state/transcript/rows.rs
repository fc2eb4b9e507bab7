//! The rows of a transcript or shotlist, and where those of a transcript come from.
//! Not here: what the reader does with them (`super`).

use crate::feed::{Cue, Link, Seconds, Shot, Track, TrackKind, Transcript, Video};

/// One row: when it begins, and what is said or shown from then on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// When it begins.
    pub start: Seconds,
    /// Who speaks.
    pub speaker: Option<String>,
    /// What is said or shown.
    pub text: String,
}

impl Row {
    /// Speaker and text as they are written: `Edda: The door is open.`
    #[must_use]
    pub fn whole(&self) -> String {
        match &self.speaker {
            Some(speaker) => [speaker, ": ", &self.text].concat(),
            None => self.text.clone(),
        }
    }
}

/// The rows of what is said.
#[must_use]
pub fn spoken(cues: &[Cue]) -> Vec<Row> {
    let row = |cue: &Cue| Row { start: cue.start, speaker: cue.speaker.clone(), text: cue.text.clone() };
    cues.iter().map(row).collect()
}

/// The rows of a shotlist.
#[must_use]
pub fn shots(shots: &[Shot]) -> Vec<Row> {
    let row = |shot: &Shot| Row { start: shot.start, speaker: None, text: shot.text.clone() };
    shots.iter().map(row).collect()
}

/// Where the rows of a transcript are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin<'v> {
    /// In the document.
    Document {
        /// The rows.
        cues: &'v [Cue],
        /// Whether a machine wrote them.
        generated: bool,
    },
    /// In a `WebVTT` file.
    File {
        /// Where it is.
        link: &'v Link,
        /// The language it is in, BCP 47; that of the document where it is not said.
        language: Option<&'v str>,
    },
}

/// Where the transcript of a video is, for a reader of `language`. Where the agency wrote none, captions say the
/// same: those in the reader's language, else the first.
#[must_use]
pub fn origin<'v>(video: &'v Video, language: &str) -> Option<Origin<'v>> {
    match &video.transcript {
        Some(Transcript::Cues { cues, generated }) => {
            return Some(Origin::Document { cues, generated: *generated });
        }
        Some(Transcript::File(link)) => return Some(Origin::File { link, language: None }),
        None => {}
    }
    let said = || video.tracks.iter().filter(|track| is_said(track));
    let track = said().find(|track| is_in(track, language)).or_else(|| said().next())?;
    Some(Origin::File { link: &track.src, language: track.srclang.as_deref() })
}

/// Whether a video has a transcript anywhere.
#[must_use]
pub fn has_transcript(video: &Video) -> bool {
    video.transcript.is_some() || video.tracks.iter().any(is_said)
}

/// Whether a video has a track that says what is seen.
#[must_use]
pub fn has_descriptions(video: &Video) -> bool {
    video.tracks.iter().any(is_seen)
}

/// Which of the video's tracks says what is seen, for a reader of `language`: the one in that language, else the
/// first.
#[must_use]
pub fn described(video: &Video, language: &str) -> Option<usize> {
    let seen = || video.tracks.iter().enumerate().filter(|(_, track)| is_seen(track));
    let (index, _) = seen().find(|(_, track)| is_in(track, language)).or_else(|| seen().next())?;
    Some(index)
}

const fn is_seen(track: &Track) -> bool {
    matches!(track.kind, TrackKind::Descriptions)
}

const fn is_said(track: &Track) -> bool {
    matches!(track.kind, TrackKind::Captions | TrackKind::Subtitles)
}

/// Whether a track is in a language, whatever country either is of.
fn is_in(track: &Track, language: &str) -> bool {
    let is_alike = |tag: &str| primary(tag).eq_ignore_ascii_case(primary(language));
    track.srclang.as_deref().is_some_and(is_alike)
}

/// The language of a tag: `en` of `en-GB`.
fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}
