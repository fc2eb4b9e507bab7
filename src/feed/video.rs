//! The footage: files, captions and everything that runs beside them in time.
//! Not here: who may use it (`rights`), or whether a browser can play it.

use super::{Link, Picture, Seconds};

/// The footage of a story (`/story/video`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Video {
    /// How long it runs (`durationSeconds`).
    pub duration: Option<Seconds>,
    /// The picture before play (`poster`).
    pub poster: Option<Picture>,
    /// The files, in the agency's order; at least one unless all were refused or another site has them (`sources[]`).
    pub sources: Vec<Source>,
    /// The player of another site (`thirdParty`).
    pub third_party: Option<ThirdParty>,
    /// Captions and other timed text (`tracks[]`).
    pub tracks: Vec<Track>,
    /// Chapters, in time order (`chapters[]`).
    pub chapters: Vec<Chapter>,
    /// Small pictures for seeking (`storyboard`).
    pub storyboard: Option<Storyboard>,
    /// What each shot shows, in time order (`shotlist[]`).
    pub shotlist: Vec<Shot>,
    /// What is said (`transcript`).
    pub transcript: Option<Transcript>,
    /// Shown before play, verbatim (`contentWarning`).
    pub content_warning: Option<String>,
    /// Files to take away (`downloads[]`).
    pub downloads: Vec<Download>,
}

impl Video {
    /// The player of another site, where it is what shows the footage: there is no file.
    #[must_use]
    pub fn shown_by(&self) -> Option<&ThirdParty> {
        self.third_party.as_ref().filter(|_| self.sources.is_empty())
    }

    /// Whether a player that plays the one plays the other: the same files, though their addresses are signed anew.
    #[must_use]
    pub fn plays_as(&self, other: &Self) -> bool {
        self.sources.len() == other.sources.len()
            && self.sources.iter().zip(&other.sources).all(|(one, other)| one.is_same(other))
            && self.third_party == other.third_party
    }

    /// Whether the timed text is the same, though its addresses are signed anew.
    #[must_use]
    pub fn has_text_of(&self, other: &Self) -> bool {
        self.tracks.len() == other.tracks.len()
            && self.tracks.iter().zip(&other.tracks).all(|(one, other)| one.is_same(other))
    }
}

/// One file of the footage (`sources[]`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Where it is (`src`).
    pub src: Link,
    /// Its media type as written, such as `video/mp4; codecs="avc1.42E01E"` (`type`); empty where the feed
    /// does not say.
    pub kind: String,
    /// Width and height in pixels (`width`, `height`), both or neither.
    pub size: Option<(u32, u32)>,
    /// Kilobits per second (`bitrateKbps`).
    pub bitrate_kbps: Option<u32>,
    /// What the agency calls it (`label`).
    pub label: Option<String>,
}

impl Source {
    fn is_same(&self, other: &Self) -> bool {
        let Self { src, kind, size, bitrate_kbps, label } = self;
        src.is_same_file(&other.src)
            && (kind, size, bitrate_kbps, label)
                == (&other.kind, &other.size, &other.bitrate_kbps, &other.label)
    }
}

/// The player of another site, which shows the footage in a frame (`thirdParty`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThirdParty {
    /// What the frame shows (`src`).
    pub src: Link,
    /// Whose player it is, as readers know it (`provider`).
    pub provider: String,
    /// The provider's privacy page (`privacyUrl`).
    pub privacy_url: Option<Link>,
}

/// Timed text (`tracks[]`), `WebVTT`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    /// Where it is (`src`).
    pub src: Link,
    /// What it is for (`kind`).
    pub kind: TrackKind,
    /// Its language, BCP 47 (`srclang`).
    pub srclang: Option<String>,
    /// What the agency calls it (`label`).
    pub label: Option<String>,
    /// Whether the agency wants it shown at first (`default`).
    pub is_default: bool,
}

impl Track {
    fn is_same(&self, other: &Self) -> bool {
        let Self { src, kind, srclang, label, is_default } = self;
        src.is_same_file(&other.src)
            && (kind, srclang, label, is_default)
                == (&other.kind, &other.srclang, &other.label, &other.is_default)
    }
}

/// What timed text is for (`tracks[].kind`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TrackKind {
    /// Speech and sounds, for those who do not hear them.
    #[default]
    Captions,
    /// Speech, for those who do not know the language.
    Subtitles,
    /// What is seen, for those who do not see it.
    Descriptions,
    /// Chapter titles.
    Chapters,
    /// For scripts, never shown.
    Metadata,
}

/// One chapter (`chapters[]`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// Where it begins (`start`, seconds).
    pub start: Seconds,
    /// Its title (`title`).
    pub title: String,
}

/// Small pictures for seeking (`storyboard`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Storyboard {
    /// One picture with a grid of frames.
    Sheet {
        /// Where it is (`src`).
        src: Link,
        /// Width and height of one frame in pixels (`width`, `height`).
        tile: (u32, u32),
        /// Columns and rows of the grid (`columns`, `rows`).
        grid: (u32, u32),
        /// Time from one frame to the next (`interval`, seconds).
        interval: Seconds,
    },
    /// A `WebVTT` file that names the frames (`vtt`).
    Vtt(Link),
}

/// What one shot shows (`shotlist[]`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shot {
    /// Where it begins (`start`, seconds).
    pub start: Seconds,
    /// Where it ends (`end`, seconds).
    pub end: Option<Seconds>,
    /// What it shows (`text`).
    pub text: String,
}

/// What is said (`transcript`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Transcript {
    /// Rows in the document itself.
    Cues {
        /// The rows, in time order (`cues[]`).
        cues: Vec<Cue>,
        /// Whether a machine wrote it (`generated`).
        generated: bool,
    },
    /// A `WebVTT` file (`src`).
    File(Link),
}

/// One row of a transcript (`transcript.cues[]`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// Where it begins (`start`, seconds).
    pub start: Seconds,
    /// Where it ends (`end`, seconds).
    pub end: Option<Seconds>,
    /// Who speaks (`speaker`).
    pub speaker: Option<String>,
    /// What is said (`text`).
    pub text: String,
}

/// A file to take away (`downloads[]`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// Where it is (`href`).
    pub href: Link,
    /// What the agency calls it (`label`).
    pub label: Option<String>,
    /// Its media type (`type`).
    pub kind: Option<String>,
    /// Its size in bytes (`bytes`).
    pub bytes: Option<u64>,
}
