//! Whether footage may be played and taken away now.
//! Not here: the words for why not (`text`). A browser cannot enforce any of this; the server must
//! withhold the files.

use crate::feed::{Date, Status, Story};

/// Whether footage is offered, and why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Availability {
    /// It is.
    Open,
    /// The story's status does not allow it.
    Status(Status),
    /// The feed names an access this version does not know.
    Access,
    /// The embargo ends then.
    Embargoed(Date),
    /// The period of use ended then.
    Expired(Date),
}

impl Availability {
    /// Of a story, at `now` in seconds since 1970.
    #[must_use]
    pub fn of(story: &Story, now: i64) -> Self {
        let rights = &story.rights;
        if !story.status.allows_media() {
            return Self::Status(story.status.clone());
        }
        if !rights.access.allows_media() {
            return Self::Access;
        }
        if let Some(date) = rights.embargo_until.as_ref().filter(|date| now < date.epoch_seconds()) {
            return Self::Embargoed(date.clone());
        }
        if let Some(date) = rights.use_until.as_ref().filter(|date| date.epoch_seconds() <= now) {
            return Self::Expired(date.clone());
        }
        Self::Open
    }

    /// Whether the player is shown.
    #[must_use]
    pub const fn plays(&self) -> bool {
        matches!(self, Self::Open)
    }

    /// In how many seconds it changes by itself.
    #[must_use]
    pub fn changes_in(story: &Story, now: i64) -> Option<i64> {
        let rights = &story.rights;
        let left = |date: &Option<Date>| {
            let left = date.as_ref()?.epoch_seconds().saturating_sub(now);
            (left > 0).then_some(left)
        };
        match (left(&rights.embargo_until), left(&rights.use_until)) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        }
    }
}
