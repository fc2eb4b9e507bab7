//! What is shown of a restriction: the agency's words where there are any, else ours for its code.
//! Not here: in which order and under which heading the rows stand (`order`), or how they look (`view`).

mod label;
mod order;

pub use label::{label, territory};
pub use order::{Group, Kind, groups, order};

use super::{Locale, Message, Part, Words};
use crate::feed::{Restriction, Rights};

/// What one row of the restrictions says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said<'a> {
    /// The agency's own words, byte for byte, to be shown in one text node; their language is
    /// [`Restriction::lang`]. The code adds an icon and nothing else.
    Verbatim(&'a str),
    /// Our words for the code, in parts: what the feed filled in is to be set apart.
    Ours(Vec<Part>),
}

impl Said<'_> {
    /// All of it as one text.
    #[must_use]
    pub fn as_text(&self) -> String {
        let mut text = String::new();
        match self {
            Self::Verbatim(words) => text.push_str(words),
            Self::Ours(parts) => {
                for Part::Said(part) | Part::Named(part) in parts {
                    text.push_str(part);
                }
            }
        }
        text
    }
}

/// What a restriction says to the reader. `rights` are those it belongs to: they hold the dates of an
/// embargo and the credit line.
#[must_use]
pub fn said<'a>(
    restriction: &'a Restriction,
    rights: &Rights,
    words: &Words,
    locale: &dyn Locale,
) -> Said<'a> {
    restriction
        .text
        .as_deref()
        .map_or_else(|| Said::Ours(label(restriction, rights, words, locale)), Said::Verbatim)
}

/// What the row of a restriction on some platforms is called: "Broadcast", "Digital", "Social media", or some of
/// them. Platforms we do not know are named as written.
#[must_use]
pub fn platforms(restriction: &Restriction, words: &Words) -> Vec<String> {
    let mut names = Vec::new();
    for name in &restriction.platforms {
        names.push(platform(name, words));
    }
    names
}

/// What *Copy credit* copies: the story's credit line (`rights.credit`), else what its first mandatory
/// credit names, else that credit's own text.
#[must_use]
pub fn credit_line(rights: &Rights) -> Option<&str> {
    rights.credit.as_deref().or_else(|| {
        let row = rights.restrictions.rows().iter().find(|row| Kind::of(&row.code) == Kind::Credit)?;
        row.party.as_deref().or(row.text.as_deref())
    })
}

/// Who must be named on the picture: of each mandatory credit that the feed wants there its party, else its own
/// text, else the story's credit line.
#[must_use]
pub fn on_screen_credits(rights: &Rights) -> Vec<&str> {
    let mut credits = Vec::new();
    for row in rights.restrictions.rows() {
        if row.on_screen && Kind::of(&row.code) == Kind::Credit {
            let of_row = row.party.as_deref().or(row.text.as_deref());
            credits.extend(of_row.or(rights.credit.as_deref()));
        }
    }
    credits
}

fn platform(name: &str, words: &Words) -> String {
    let known =
        [("broadcast", Message::Broadcast), ("digital", Message::Digital), ("social", Message::Social)];
    for (code, message) in known {
        if name.eq_ignore_ascii_case(code) {
            return words.say(message).to_owned();
        }
    }
    name.to_owned()
}
