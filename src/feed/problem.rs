//! What is wrong with a part of a feed, for the publisher: where it is and what became of it.
//! Not here: what it is (`finding`), its words (`sentences`), or what the reader is told (`text`).

use std::fmt;

use super::finding::Finding;

/// One thing that is wrong with a feed, and what became of it.
///
/// It is written in one form, `CODE JSON-pointer: what was found. What is expected. An example or a fix.`
/// What was found is quoted in at most 64 characters without control characters; of an address never
/// more than its scheme, because agency links carry tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    code: ProblemCode,
    pointer: String,
    finding: Finding,
    effect: Option<Effect>,
}

/// What kind of problem it is: E for what is wrong, W for what is only doubtful.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemCode {
    /// Not JSON.
    E101,
    /// Another major version of the format.
    E102,
    /// No format this widget knows.
    E103,
    /// A required field is missing.
    E110,
    /// A value of the wrong type, or a name given twice.
    E120,
    /// A value outside its range or its list of words.
    E121,
    /// A date without an offset from UTC.
    E130,
    /// An address that is not followed.
    E140,
    /// A document that is too large.
    E150,
    /// A text or a list that is too long.
    E151,
    /// Objects and lists within each other, too many.
    E152,
    /// A field this format does not have.
    W201,
    /// A date whose offset or time was guessed.
    W204,
    /// A duration in another unit or form than seconds.
    W206,
    /// An http address, followed as https.
    W208,
    /// A note to editors that speaks of a restriction, and is not shown.
    W220,
    /// A list whose next page was there before.
    W230,
    /// A row of the list without an id of its own.
    W231,
}

/// What became of the part with the problem: the code publishers get in `story-error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// A row of a list is not shown.
    ItemDropped,
    /// A field counts as absent.
    FieldIgnored,
    /// Several rows have one id; all of them are shown.
    DuplicateId,
    /// What may be done with the footage is not known.
    RestrictionsUnknown,
    /// An address is not followed.
    UrlBlocked,
    /// The end of a list is not shown.
    ListCut,
    /// Nothing of the document can be shown.
    FeedInvalid,
}

impl Problem {
    pub(super) const fn new(
        code: ProblemCode,
        pointer: String,
        finding: Finding,
        effect: Option<Effect>,
    ) -> Self {
        Self { code, pointer, finding, effect }
    }

    /// The same problem at another place, of a document with other names.
    pub(super) fn moved_to(mut self, pointer: String) -> Self {
        if pointer != self.pointer {
            self.finding.forget_name();
        }
        Self { pointer, ..self }
    }

    /// What kind of problem it is.
    #[must_use]
    pub const fn code(&self) -> ProblemCode {
        self.code
    }

    /// Where in the document it is, a JSON pointer (RFC 6901); empty: the document as a whole.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What was found, what is expected, and an example or what to do.
    #[must_use]
    pub fn message(&self) -> String {
        self.finding.sentences()
    }

    /// What became of that part; `None`: it is used, cut to its limit or corrected.
    #[must_use]
    pub const fn effect(&self) -> Option<Effect> {
        self.effect
    }

    /// Whether less is shown than the feed says, so that the page is only a part of the story.
    #[must_use]
    pub fn loses(&self) -> bool {
        match self.effect {
            Some(effect) => effect != Effect::DuplicateId,
            None => self.code == ProblemCode::E151,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&line(self.code, &self.pointer, &self.message()))
    }
}

/// The one form of a problem.
pub(super) fn line(code: ProblemCode, pointer: &str, message: &str) -> String {
    let space = if pointer.is_empty() { "" } else { " " };
    // Of another format the names in it are the feed's, and as long as it likes.
    let moves_nothing = |character: &char| !character.is_control() && !moves_others(*character);
    let pointer: String = pointer.chars().filter(moves_nothing).take(256).collect();
    [code.as_str(), space, &pointer, ": ", message].concat()
}

impl ProblemCode {
    /// Whether it stands for what is wrong, and not only doubtful.
    #[must_use]
    pub fn is_error(self) -> bool {
        self.as_str().starts_with('E')
    }

    /// The code as it is printed, `E120`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::E101 => "E101",
            Self::E102 => "E102",
            Self::E103 => "E103",
            Self::E110 => "E110",
            Self::E120 => "E120",
            Self::E121 => "E121",
            Self::E130 => "E130",
            Self::E140 => "E140",
            Self::E150 => "E150",
            Self::E151 => "E151",
            Self::E152 => "E152",
            Self::W201 => "W201",
            Self::W204 => "W204",
            Self::W206 => "W206",
            Self::W208 => "W208",
            Self::W220 => "W220",
            Self::W230 => "W230",
            Self::W231 => "W231",
        }
    }
}

impl Effect {
    /// The code in `story-error`, of the closed list in the documentation.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ItemDropped => "item-dropped",
            Self::FieldIgnored => "field-ignored",
            Self::DuplicateId => "duplicate-id",
            Self::RestrictionsUnknown => "restrictions-unknown",
            Self::UrlBlocked => "url-blocked",
            Self::ListCut => "list-cut",
            Self::FeedInvalid => "feed-invalid",
        }
    }
}

/// At most 64 characters of a text of the feed, as they may stand between quotes in a log.
///
/// It ends where an address or a query begins, and it has no character that moves others about.
pub(super) fn excerpt(text: &str) -> String {
    let mut excerpt = String::new();
    let mut length = 0_u8;
    // First of all: two slashes are an address also where something unseen stands between them.
    let is_shown = |character: &char| !character.is_control() && !moves_others(*character);
    let mut rest = text.chars().filter(is_shown).peekable();
    while let Some(character) = rest.next() {
        let address_begins = character == '?' || character == '/' && rest.peek() == Some(&'/');
        if address_begins || length >= 62 {
            excerpt.push('…');
            break;
        }
        if matches!(character, '"' | '\\') {
            excerpt.push('\\');
            length = length.saturating_add(1);
        }
        excerpt.push(character);
        length = length.saturating_add(1);
    }
    excerpt
}

/// Whether a character is a mark, embedding, override or isolate of the bidirectional algorithm (Unicode Annex 9).
#[must_use]
pub const fn moves_others(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
