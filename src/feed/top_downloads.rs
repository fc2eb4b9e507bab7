//! The ranked list beside the story.
//! Not here: how many of its rows are on screen (`state::Paging`).

use std::sync::Arc;

use super::{Access, Date, Link, Location, Picture, Seconds};

/// The ranked list (`/topDownloads`), one page of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopDownloads {
    /// What the agency calls it (`title`); absent: "Top downloads in last 24 hours".
    pub title: Option<String>,
    /// The hours it looks back, 1 to 720 (`windowHours`).
    pub window_hours: u16,
    /// When it was counted (`asOf`).
    pub as_of: Option<Date>,
    /// The rows, best first (`items[]`), at most 100 a page; who shows them shares them.
    pub items: Vec<Arc<Item>>,
    /// The next page, a document with `topDownloads` only (`next`).
    pub next: Option<Link>,
    /// How many there are in all pages (`total`).
    pub total: Option<u32>,
}

/// One row of the list (`/topDownloads/items[]`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Any stable string; not always unique (`id`).
    pub id: String,
    /// Plain text (`headline`).
    pub headline: String,
    /// Its page (`url`); absent or refused: the headline is text.
    pub url: Option<Link>,
    /// When it was published (`published`).
    pub published: Option<Date>,
    /// How long its footage runs (`durationSeconds`).
    pub duration: Option<Seconds>,
    /// A small picture of it (`thumbnail`).
    pub thumbnail: Option<Picture>,
    /// Where it happened (`location`).
    pub location: Option<Location>,
    /// Who may have it (`access`).
    pub access: Access,
    /// How often it was downloaded in the window (`downloads`).
    pub downloads: Option<u64>,
    /// Language of its headline, if it is not the document's (`lang`).
    pub lang: Option<String>,
}

impl Default for TopDownloads {
    /// An empty list of the last 24 hours.
    fn default() -> Self {
        Self { title: None, window_hours: 24, as_of: None, items: Vec::new(), next: None, total: None }
    }
}
