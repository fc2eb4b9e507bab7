//! The story: its words, dates and standing.
//! Not here: the footage (`video`) and who may use it (`rights`).

use super::{Date, Link, Rights, Video};

/// One story (`/story`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// Any stable string of the agency's, 1 to 200 characters (`/story/id`).
    pub id: String,
    /// The page of the story itself (`/story/url`).
    pub url: Option<Link>,
    /// Plain text, 1 to 500 characters (`/story/headline`).
    pub headline: String,
    /// The agency's short working name (`/story/slug`).
    pub slug: Option<String>,
    /// Where it happened, in the agency's words (`/story/location`).
    pub location: Option<Location>,
    /// When it was published (`/story/published`); absent when the feed's date could not be read.
    pub published: Option<Date>,
    /// When it last changed (`/story/updated`).
    pub updated: Option<Date>,
    /// IANA zone of the place of the story (`/story/timeZone`).
    pub time_zone: Option<String>,
    /// Whether it may be used at all (`/story/status`).
    pub status: Status,
    /// The agency's reason for the status, shown with it (`/story/statusNote`).
    pub status_note: Option<String>,
    /// The text of the story, in reading order (`/story/description`).
    pub description: Vec<Block>,
    /// The same story in other languages (`/story/alternates`).
    pub alternates: Vec<Alternate>,
    /// The footage (`/story/video`).
    pub video: Option<Video>,
    /// Who may use it (`/story/rights`).
    pub rights: Rights,
}

/// Where a story happened (`/story/location`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The place as the agency writes it: "Disputed Territory, Nagorno-Karabakh" (`text`).
    pub text: String,
    /// Language of that text, if it is not the document's (`lang`).
    pub lang: Option<String>,
    /// ISO 3166-1 alpha-2 (`countryCode`); disputed places have none.
    pub country_code: Option<String>,
}

/// Whether a story may be used (`/story/status`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// It may be used as its rights say.
    #[default]
    Usable,
    /// The agency holds it back for now: no media.
    Withheld,
    /// The agency took it back: no media.
    Canceled,
    /// It may be used, and an earlier version of it was wrong.
    Corrected,
    /// A word this version does not know, as written: no media, the word shown.
    Unknown(String),
}

impl Status {
    /// Whether footage may be played and offered at all; a status not known says no.
    #[must_use]
    pub const fn allows_media(&self) -> bool {
        matches!(self, Self::Usable | Self::Corrected)
    }
}

/// One block of the description (`/story/description[]`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it says, and as what.
    pub body: Body,
    /// Its language, if it is not the document's (`lang`).
    pub lang: Option<String>,
}

/// What a block of the description says. All of it is plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// A paragraph.
    Paragraph(String),
    /// A heading within the description, such as SHOTLIST.
    Heading(String),
    /// The rows of a list.
    List(Vec<String>),
}

/// The same story in another language (`/story/alternates[]`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternate {
    /// BCP 47 tag (`language`).
    pub language: String,
    /// Where it is (`url`).
    pub url: Link,
    /// What the agency calls it (`label`); absent: the language's own name.
    pub label: Option<String>,
}
