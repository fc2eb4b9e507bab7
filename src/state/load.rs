//! Whether there is a story, and how good it is: the state of the whole widget.
//! Not here: the requests (`browser`), when they are repeated (`retry`), or the sentence shown (`text`).

use std::sync::Arc;

use super::{Failure, Fault, Severity};
use crate::feed::{Document, Problem};

/// What the whole widget is in, one at a time: `data-state` and `story-state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The first story is on its way.
    Loading,
    /// All of the story is shown.
    Ready,
    /// The story is shown without some part of it.
    Partial,
    /// A refresh failed; the last good story is shown.
    Stale,
    /// There is no story to show.
    Failed,
    /// The widget itself cannot run. Only the loader writes this one; it is here so that the list of
    /// names is whole.
    Fallback,
}

impl Phase {
    /// Its name in `data-state` and `story-state`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Loading => "loading",
            Self::Ready => "ready",
            Self::Partial => "partial",
            Self::Stale => "stale",
            Self::Failed => "failed",
            Self::Fallback => "fallback",
        }
    }
}

/// The story and how the last request for it went. A story once shown is never lost to a failure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Load {
    good: Option<Good>,
    failure: Option<Failure>,
    asking: bool,
}

/// The last good story.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Good {
    document: Arc<Document>,
    is_whole: bool,
    arrived_at: u64,
}

impl Load {
    /// The feed is being asked for: at first, by Retry, by a refresh or because the network is back.
    pub fn asked(&mut self) {
        self.asking = true;
        // Without a story there is something to wait for again; with one, "stale" stands until it is not.
        if self.good.is_none() {
            self.failure = None;
        }
    }

    /// A document is there, and all that was wrong with parts of it; some problems cost nothing that would
    /// have been shown. `now` is given back by [`arrived_at`](Self::arrived_at).
    pub fn arrived(&mut self, document: Arc<Document>, problems: &[Problem], now: u64) {
        let is_whole = !problems.iter().any(Problem::loses) && !has_unknown_rights(&document);
        *self =
            Self { good: Some(Good { document, is_whole, arrived_at: now }), failure: None, asking: false };
    }

    /// No document came and none will without a new request; [`Fault::Offline`] among the reasons.
    pub const fn failed(&mut self, failure: Failure) {
        self.failure = Some(failure);
        self.asking = false;
    }

    /// What the whole widget is in.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        match (&self.good, &self.failure) {
            (None, None) => Phase::Loading,
            (None, Some(_)) => Phase::Failed,
            (Some(_), Some(_)) => Phase::Stale,
            (Some(good), None) if good.is_whole => Phase::Ready,
            (Some(_), None) => Phase::Partial,
        }
    }

    /// The last good document.
    #[must_use]
    pub fn document(&self) -> Option<&Arc<Document>> {
        self.good.as_ref().map(|good| &good.document)
    }

    /// The moment that document arrived, as it was given; a stale story is marked with it.
    #[must_use]
    pub fn arrived_at(&self) -> Option<u64> {
        self.good.as_ref().map(|good| good.arrived_at)
    }

    /// Why there is no story, or no newer one.
    #[must_use]
    pub const fn failure(&self) -> Option<&Failure> {
        self.failure.as_ref()
    }

    /// Whether a request is under way (`aria-busy`).
    #[must_use]
    pub const fn is_asking(&self) -> bool {
        self.asking
    }

    /// Whether the reader is offered Retry.
    #[must_use]
    pub fn can_retry(&self) -> bool {
        !self.asking && self.failure.as_ref().is_some_and(Failure::may_pass)
    }

    /// Whether the feed is to be asked for by itself once the network is back.
    #[must_use]
    pub fn waits_for_network(&self) -> bool {
        !self.asking && self.failure.is_some_and(|failure| failure.fault == Fault::Offline)
    }

    /// What a fault costs here: what would be fatal alone is not while a story is shown.
    #[must_use]
    pub fn severity(&self, fault: Fault) -> Severity {
        if self.good.is_some() { fault.severity().min(Severity::Degraded) } else { fault.severity() }
    }
}

fn has_unknown_rights(document: &Document) -> bool {
    document.story.as_ref().is_some_and(|story| story.rights.restrictions.are_unknown())
}
