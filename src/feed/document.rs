//! The document a feed URL answers with: one story page in one language.
//! Not here: how it is read from JSON (`read`), or how any of it looks.

use super::{Link, Notice, Story, TopDownloads, Video};

/// One `video-story/1` document, as far as it could be read.
///
/// At least one of [`story`](Self::story) and [`top_downloads`](Self::top_downloads) is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Language of the document's own texts, a BCP 47 tag (`/language`).
    pub language: String,
    /// Base direction of the document's own texts (`/direction`).
    pub direction: Direction,
    /// The story (`/story`).
    pub story: Option<Story>,
    /// The ranked list beside the story (`/topDownloads`).
    pub top_downloads: Option<TopDownloads>,
    /// What the cookie dialog asks about (`/consent`); absent: preferences only.
    pub consent: Option<Notice>,
}

impl Document {
    /// The footage of its story.
    #[must_use]
    pub fn video(&self) -> Option<&Video> {
        self.story.as_ref()?.video.as_ref()
    }
}

/// Base direction of a text (`/direction`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// By the first strong character of each text.
    #[default]
    Auto,
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A picture (`poster`, `thumbnail`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Where it is (`src`).
    pub src: Link,
    /// Its text alternative (`alt`); empty when it is decoration.
    pub alt: String,
    /// Its own width and height in pixels (`width`, `height`), both or neither.
    pub size: Option<(u32, u32)>,
    /// Other sizes of it (`srcset[]`), widest last.
    pub srcset: Vec<PictureSize>,
}

/// One size of a picture (`srcset[]`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureSize {
    /// Where it is (`src`).
    pub src: Link,
    /// Its width in pixels (`width`).
    pub width: u32,
}
