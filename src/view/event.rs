//! What the widget tells the page it is on.
//! Not here: how an event reaches the page (`embed`).

use crate::feed::{Problem, Unreadable};
use crate::state::consent::{Origin, Record};
use crate::state::{Phase, Report};

/// One event of the element; the names are those of the contract with publishers.
#[derive(Clone, Debug)]
pub enum StoryEvent {
    /// `story-state`
    State(Phase),
    /// `story-error`
    Error(Report),
    /// `story-error` about parts of the feed, one event a code.
    Problems(Vec<Problem>),
    /// `story-error` about a document that nothing can be shown of; its words are the message.
    Unreadable(Report, Unreadable),
    /// A sentence for whoever made the page, in the console only.
    Warning(String),
    /// `story-play`
    Play,
    /// `story-pause`
    Pause,
    /// `story-progress`: a quarter of the footage was played, 25 to 100.
    Progress(u8),
    /// `story-download`, which the page may cancel.
    Download(Taking),
    /// `story-disclosure`: the description was opened or closed.
    Disclosure(bool),
    /// `story-more`: so many rows are shown.
    More(usize),
    /// What was decided on an earlier visit: no event, but styles of the page go by it.
    Decided(Option<Decision>),
    /// `story-consent`: what is decided.
    Consent(Option<Decision>),
}

/// A file that the reader is about to take away, and what the reader has to keep to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taking {
    /// The address of the file.
    pub href: String,
    /// What it is called on screen.
    pub label: String,
    /// The credit line; empty where nobody has to be named.
    pub credit: String,
    /// The restrictions, in the order on screen of what they are about: what each says, and the part of the
    /// video it is about, empty where that is all of it.
    pub restrictions: Vec<(String, String)>,
}

/// What is decided about cookies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Each category by its own id, and whether it is granted.
    pub categories: Vec<(String, bool)>,
    /// How it came about.
    pub origin: Origin,
    /// What is kept of the reader's choice; nothing where a tool of the page decides.
    pub record: Option<Record>,
}
