//! Who asks, what is asked, and when.
//! Not here: what was answered (`standing`).

use super::MOST_CATEGORIES;

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
    /// The optional categories by id, in the order of the notice; the first eight count.
    pub categories: Vec<String>,
    /// The category of another site's player in the story, which its picture asks about and no first layer.
    pub third_party: Option<String>,
    /// Language the notice is shown in, BCP 47.
    pub language: String,
    /// SHA-256 of the notice's [`canonical`](super::canonical) text.
    pub notice: [u8; 32],
}

impl Asked {
    /// Each category once, the first eight, and that of another site's player last: it is asked about in its own place.
    #[must_use]
    pub(super) fn in_order(mut self) -> Self {
        let mut categories: Vec<String> = Vec::new();
        for category in self.categories {
            if categories.len() < MOST_CATEGORIES && !categories.contains(&category) {
                categories.push(category);
            }
        }
        categories.extend(self.third_party.clone());
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
