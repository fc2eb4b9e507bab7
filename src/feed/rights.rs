//! Who may use the footage, and under which terms.
//! Not here: the words and icons that show it (`text`, `view`).

use super::{Date, Link, Seconds};

/// The rights of a story (`/story/rights`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rights {
    /// Who may have it (`access`).
    pub access: Access,
    /// The badge's own words, "Pool for subscribers only" (`accessText`).
    pub access_text: Option<String>,
    /// The credit line (`credit`).
    pub credit: Option<String>,
    /// The copyright notice (`copyright`).
    pub copyright: Option<String>,
    /// What the agency says about use (`restrictions[]`).
    pub restrictions: Restrictions,
    /// Not before this (`embargoUntil`).
    pub embargo_until: Option<Date>,
    /// Not after this (`useUntil`).
    pub use_until: Option<Date>,
    /// "Full terms" (`policyUrl`).
    pub policy_url: Option<Link>,
    /// "License this video" (`acquireUrl`).
    pub acquire_url: Option<Link>,
}

/// Who may have the footage (`/story/rights/access`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// Anyone.
    #[default]
    Public,
    /// Subscribers.
    Subscribers,
    /// Clients.
    Clients,
    /// Members.
    Members,
    /// Members of a pool.
    Pool,
    /// A word this version does not know, as written: no media, the word shown.
    Unknown(String),
}

impl Access {
    /// Whether footage may be played and offered; an access not known says no.
    #[must_use]
    pub const fn allows_media(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

/// What is known of the restrictions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Restrictions {
    /// The feed says nothing, an empty list, or that there are none: nothing is shown.
    #[default]
    None,
    /// The feed says something that could not be read, whole or in part: the card says so and
    /// offers no download. The rows that could be read are kept.
    Unreadable(Vec<Restriction>),
    /// The rows, in the order of the feed.
    Stated(Vec<Restriction>),
}

impl Restrictions {
    /// The rows that could be read, in the order of the feed.
    #[must_use]
    pub fn rows(&self) -> &[Restriction] {
        match self {
            Self::None => &[],
            Self::Unreadable(rows) | Self::Stated(rows) => rows,
        }
    }

    /// The rows themselves, as [`rows`](Self::rows) lends them.
    pub(super) fn into_rows(self) -> Vec<Restriction> {
        match self {
            Self::None => Vec::new(),
            Self::Unreadable(rows) | Self::Stated(rows) => rows,
        }
    }

    /// Whether something was said that could not be read.
    #[must_use]
    pub const fn are_unknown(&self) -> bool {
        matches!(self, Self::Unreadable(_))
    }
}

/// One restriction (`/story/rights/restrictions[]`). It has a text, a code or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Restriction {
    /// What kind it is (`code`).
    pub code: Code,
    /// The agency's own words, byte for byte (`text`).
    pub text: Option<String>,
    /// Language of that text, if it is not the document's (`lang`).
    pub lang: Option<String>,
    /// The part of the video it is about, "shots 1–5" (`appliesTo`); absent: all of it.
    pub applies_to: Option<String>,
    /// Who is to be credited (`party`).
    pub party: Option<String>,
    /// Whether the credit must stand over the picture (`onScreen`).
    pub on_screen: bool,
    /// ISO 3166-1 alpha-2 codes, or labels as written (`regions[]`).
    pub regions: Vec<String>,
    /// Platforms as written: broadcast, digital, social (`platforms[]`).
    pub platforms: Vec<String>,
    /// Length of the window of use (`hours`).
    pub hours: Option<u32>,
    /// Longest use (`seconds`).
    pub seconds: Option<Seconds>,
    /// Where to ask (`url`).
    pub url: Option<Link>,
    /// Whether the publisher's system worked the code out from the text (`derived`).
    pub derived: bool,
}

/// What kind a restriction is (`code`). The declared order is the order on screen:
/// credit, amount and time and archive, territory and platform, the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// `credit`
    Credit,
    /// `embargo`
    Embargo,
    /// `use-until`
    UseUntil,
    /// `use-window`
    UseWindow,
    /// `max-duration`
    MaxDuration,
    /// `single-use`
    SingleUse,
    /// `no-archive`
    NoArchive,
    /// `no-resale`
    NoResale,
    /// `territory-allow`
    TerritoryAllow,
    /// `territory-deny`
    TerritoryDeny,
    /// `platform-allow`
    PlatformAllow,
    /// `platform-deny`
    PlatformDeny,
    /// `clients-only`
    ClientsOnly,
    /// `pool`
    Pool,
    /// `editorial-only`
    EditorialOnly,
    /// `no-commercial`
    NoCommercial,
    /// `no-competitor`
    NoCompetitor,
    /// `no-edit`
    NoEdit,
    /// `no-ai`
    NoAi,
    /// `music`
    Music,
    /// `contact`
    Contact,
    /// `other`, or no code at all.
    #[default]
    Other,
    /// A word this version does not know, as written; shown like [`Code::Other`].
    Unknown(String),
}
