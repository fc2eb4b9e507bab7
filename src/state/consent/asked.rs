//! Who asks, what is asked, and when.
//! Not here: what was answered (`standing`).

use super::MOST_CATEGORIES;
use super::kept::{ANY_DIGEST, kept_name};

/// Who asks (the attribute `consent`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// The page's tool, if there is one within three seconds; else we do.
    #[default]
    Auto,
    /// We do, at once; the page's tools are not asked.
    Own,
    /// The page's tool. We never ask; denied until it says otherwise.
    Host,
    /// Nobody; everything optional is denied.
    Off,
}

/// What the reader is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Asked {
    /// The optional categories, in the order of the notice; the first eight count.
    pub categories: Vec<AskedCategory>,
    /// The category of another site's player in the story, which its picture asks about and no first layer.
    pub third_party: Option<String>,
    /// Language the notice is shown in, BCP 47.
    pub language: String,
    /// SHA-256 of the notice's [`canonical`](super::canonical) text.
    pub notice: [u8; 32],
}

/// One category, and what is asked about it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AskedCategory {
    /// Its name (`id`).
    pub id: String,
    /// The [`digest`](super::digest) of what is asked about it, four digits.
    pub digest: String,
}

impl AskedCategory {
    /// How an answer to it is kept.
    pub(super) fn key(&self) -> String {
        [self.digest.as_str(), &kept_name(&self.id)].concat()
    }
}

impl Asked {
    /// Each category once, the first eight, and that of another site's player last: it is asked about in its own place.
    #[must_use]
    pub(super) fn in_order(mut self) -> Self {
        let mut categories: Vec<AskedCategory> = Vec::new();
        for category in self.categories {
            let is_known = categories.iter().any(|known| known.id == category.id);
            if categories.len() < MOST_CATEGORIES && !is_known {
                categories.push(category);
            }
        }
        let third_party = self.third_party.clone();
        categories.extend(third_party.map(|id| AskedCategory { id, digest: ANY_DIGEST.to_owned() }));
        self.categories = categories;
        self
    }
}

/// A point in time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// The day, counted from 1 January 1970.
    pub day: u32,
    /// Milliseconds since the start of the page.
    pub ms: u64,
}
