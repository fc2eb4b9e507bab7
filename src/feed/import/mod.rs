//! Documents of other formats, turned into this widget's own: ninjs, JSON Feed, schema.org.
//! Not here: reading that (`read`), which is the same for a document that was written in it.
//!
//! What cannot be understood is passed on as it is, so that the one reader says what is wrong with it and closes
//! what it has to close. Fields that are for editors only are never passed on.

mod date;
mod draft;
mod duration;
mod field;
mod json_feed;
mod native;
mod ninjs;
mod node;
mod reading;
mod schema_org;
mod text;

pub(super) use date::DateGuess;
pub use draft::Origins;
pub(super) use duration::DurationGuess;
pub(super) use field::is_for_editors;
pub use reading::{Imported, Place, import, read_any, read_foreign};
pub use schema_org::{Subject, SubjectKind, subjects};
pub(super) use text::speaks_of_restriction;

use node::Node;

/// More rows of a list than a document may have: enough to see that there are too many.
const MOST_ROWS: usize = 1_000;

/// The formats that are told apart, by what is in a document and never by the name of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// `video-story/1` itself.
    Native,
    /// ninjs 1, 2 or 3 of the IPTC, with what Superdesk and AP make of it.
    Ninjs,
    /// JSON Feed 1.0 or 1.1.
    JsonFeed,
    /// JSON-LD with the words of schema.org.
    SchemaOrg,
}

impl Dialect {
    /// What the format is called.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Native => "video-story/1",
            Self::Ninjs => "ninjs",
            Self::JsonFeed => "JSON Feed",
            Self::SchemaOrg => "schema.org",
        }
    }

    fn of(document: &Node) -> Option<Self> {
        let fields = document.fields();
        if fields.has("format") {
            return Some(Self::Native);
        }
        if fields.text(&["version"]).is_some_and(|(version, _)| text::mentions(&version, "jsonfeed.org")) {
            return Some(Self::JsonFeed);
        }
        let first = document.rows().first().map(Node::fields).unwrap_or_default();
        if ["@context", "@graph", "@type"].iter().any(|name| first.has(name)) {
            return Some(Self::SchemaOrg);
        }
        ninjs::is_one(document).then_some(Self::Ninjs)
    }
}
