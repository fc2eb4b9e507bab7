//! How much of a feed is read.
//! Not here: the limit of all pages of a list together (`state::Paging`), or of one address (`Links`).

/// How much of one document is read. The defaults are the most: a larger value counts as the default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the document; a longer one is not read at all.
    pub document: usize,
    /// Characters of a headline or a chapter's title.
    pub headline: usize,
    /// Characters of any other text but the description and the restrictions, which are never cut.
    pub text: usize,
    /// Blocks of the description.
    pub paragraphs: usize,
    /// Characters of the description in all.
    pub description: usize,
    /// Files of the footage.
    pub sources: usize,
    /// Captions and other timed text.
    pub tracks: usize,
    /// Restrictions.
    pub restrictions: usize,
    /// Rows of the ranked list, and categories of the cookie dialog.
    pub list: usize,
    /// Rows of any other list: cues, shots, chapters, sizes, regions, …
    pub rows: usize,
    /// Levels of objects and lists within each other, the document being the first.
    pub nesting: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self::MOST
    }
}

impl Limits {
    /// The most that is read of any document.
    pub const MOST: Self = Self {
        document: 1_048_576,
        headline: 500,
        text: 5_000,
        paragraphs: 500,
        description: 200_000,
        sources: 20,
        tracks: 50,
        restrictions: 50,
        list: 100,
        rows: 5_000,
        nesting: 16,
    };

    /// These limits, none above its default.
    pub(super) fn lowered(self) -> Self {
        let most = Self::MOST;
        Self {
            document: self.document.min(most.document),
            headline: self.headline.min(most.headline),
            text: self.text.min(most.text),
            paragraphs: self.paragraphs.min(most.paragraphs),
            description: self.description.min(most.description),
            sources: self.sources.min(most.sources),
            tracks: self.tracks.min(most.tracks),
            restrictions: self.restrictions.min(most.restrictions),
            list: self.list.min(most.list),
            rows: self.rows.min(most.rows),
            nesting: self.nesting.min(most.nesting),
        }
    }
}

/// How many characters a text has: each has one byte that continues no other. The standard library counts
/// faster, by the largest function for texts that is downloaded.
pub(super) fn characters(text: &str) -> usize {
    text.bytes().filter(|byte| byte & 0xc0 != 0x80).count()
}

/// The first `most` characters of a text, or all of a shorter one.
pub(super) fn beginning(text: &str, most: usize) -> &str {
    let end = text.char_indices().nth(most).map_or(text.len(), |(end, _)| end);
    text.get(..end).unwrap_or(text)
}
