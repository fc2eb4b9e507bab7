//! The order of restrictions on screen, and what part of the video each group is about.
//! Not here: what a row says (`label`).

use crate::feed::{Code, Restriction};

/// What a restriction is about. The declared order is the order on screen
/// (feed format, section 3); a kind has one icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Who must be named.
    Credit,
    /// How much, how often, when and how long.
    Extent,
    /// Where, and on which platforms.
    Place,
    /// Anything else, and what this version does not know.
    Other,
}

impl Kind {
    /// All of them, in the order on screen.
    pub const ALL: [Self; 4] = [Self::Credit, Self::Extent, Self::Place, Self::Other];

    /// What a code is about.
    #[must_use]
    pub const fn of(code: &Code) -> Self {
        match code {
            Code::Credit => Self::Credit,
            Code::Embargo
            | Code::UseUntil
            | Code::UseWindow
            | Code::MaxDuration
            | Code::SingleUse
            | Code::NoArchive
            | Code::NoResale => Self::Extent,
            Code::TerritoryAllow | Code::TerritoryDeny | Code::PlatformAllow | Code::PlatformDeny => {
                Self::Place
            }
            Code::ClientsOnly
            | Code::Pool
            | Code::EditorialOnly
            | Code::NoCommercial
            | Code::NoCompetitor
            | Code::NoEdit
            | Code::NoAi
            | Code::Music
            | Code::Contact
            | Code::Other
            | Code::Unknown(_) => Self::Other,
        }
    }
}

/// Rows about the same part of the video.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<'a> {
    /// The part, in the agency's words ("shots 1–5"); `None`: the whole video.
    pub applies_to: Option<&'a str>,
    /// Its rows, in the order on screen; at least one.
    pub rows: Vec<&'a Restriction>,
}

/// The rows in the order on screen: by [`Kind`], and as the agency has them within a kind.
#[must_use]
pub fn order(rows: &[Restriction]) -> Vec<&Restriction> {
    // Four passes over at most 50 rows: a sort would be more code than this, and the code is downloaded.
    let mut ordered = Vec::new();
    for kind in Kind::ALL {
        for row in rows {
            if Kind::of(&row.code) == kind {
                ordered.push(row);
            }
        }
    }
    ordered
}

/// The rows by the part of the video they are about, each group in the order on screen: the whole video
/// first, then the parts in the order in which the agency first names them.
#[must_use]
pub fn groups(rows: &[Restriction]) -> Vec<Group<'_>> {
    let mut groups = vec![Group { applies_to: None, rows: Vec::new() }];
    for row in rows {
        let applies_to = row.applies_to.as_deref();
        if !groups.iter().any(|group| group.applies_to == applies_to) {
            groups.push(Group { applies_to, rows: Vec::new() });
        }
    }
    for row in order(rows) {
        if let Some(group) = groups.iter_mut().find(|group| group.applies_to == row.applies_to.as_deref()) {
            group.rows.push(row);
        }
    }
    // Every other group is there because of a row.
    if groups.first().is_some_and(|whole| whole.rows.is_empty()) {
        groups.remove(0);
    }
    groups
}
