//! What was found in a document in place of what is wanted, as values.
//! Not here: the words for it (`sentences`), or where it is and what became of it (`problem`).

use super::import::{DateGuess, DurationGuess};
use super::{DateFault, LinkFault};

/// What is wrong with a value. Names are those of its field, where it is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Finding {
    /// Something else than what is wanted.
    Unwanted(Found, Wanted, Option<&'static str>),
    /// A text that is no date.
    NoDate(Found, DateFault, Option<&'static str>),
    /// An address that is not followed.
    NoAddress(LinkFault, Option<&'static str>),
    /// An http address, followed as https.
    HttpAddress,
    /// A text of so many characters, and how many are shown.
    LongText(usize, usize),
    /// A list of more rows than these.
    LongList(usize),
    /// Objects and lists within each other, how many there are and how many are read.
    Deep(usize, usize),
    /// Neither a story nor a list.
    NothingToShow,
    /// A format this widget does not know.
    OtherFormat(Found),
    /// A document of none of the formats that are known.
    UnknownFormat(Found),
    /// A date, its text, that leaves something out.
    GuessedDate(String, DateGuess),
    /// A duration, its text, that is not in seconds.
    OddDuration(String, DurationGuess),
    /// A note to editors that speaks of a restriction.
    EditorsNote,
    /// Restrictions of which some cannot be read.
    UnreadableRestrictions,
    /// A restriction that is a text and no object.
    WordsAlone,
    /// A restriction of no text and no code.
    NeitherTextNorCode,
    /// Footage without a file.
    NoFile,
    /// A category with the id of another.
    SecondCategory,
    /// A category that asks to be on before the reader says so.
    OnByItself,
    /// So many rows of the list with ids of other rows.
    SharedIds(usize),
}

impl Finding {
    /// Leaves out the name of the field, which is another where it was found.
    pub(super) const fn forget_name(&mut self) {
        if let Self::Unwanted(_, _, name) | Self::NoDate(_, _, name) | Self::NoAddress(_, name) = self {
            *name = None;
        }
    }
}

/// What stands in a place: of single values an excerpt, of others only which they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    Nothing,
    EmptyText,
    /// A name given twice.
    Twice,
    Object,
    /// An object, and some names of its fields.
    Names(String),
    List,
    Text(String),
    Number(String),
    /// `true`, `false` or `null`.
    Word(String),
}

/// What is wanted of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Text,
    Tag,
    Country,
    Zone,
    Name,
    OneOf(&'static [&'static str]),
    /// A whole number, the least and the most.
    Count(u32, u64),
    Flag,
    /// A number of seconds of at least so many thousandths.
    Seconds(u32),
    Date,
    Link,
    List,
    Object,
}
