//! The ranked list as far as it is on screen, and what Show more does next.
//! Not here: the request for the next page (`browser`), its repetition (`retry`), or the rows' looks.

mod newer;

use std::sync::Arc;

use super::Fault;
use crate::feed::{Item, Link, TopDownloads};

/// The most rows of all pages together.
const MOST_ROWS: usize = 1_000;
/// The most rows one press shows.
const MOST_PER_PRESS: usize = 100;

/// The rows loaded so far and how many of them are shown.
///
/// Rows are known by their index: feeds repeat ids, and every row is shown all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    print: u64,
    rows: Vec<Arc<Item>>,
    shown: usize,
    per_press: usize,
    first_new: Option<usize>,
    next: Option<Link>,
    visited: Vec<Link>,
    request: Request,
    total: Option<usize>,
    cut: Option<Cut>,
    newer: Option<Box<Paging>>,
}

/// What has to be done for a press of Show more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum More {
    /// Nothing: a page is on its way, or there is no more.
    Nothing,
    /// Nothing: rows that were loaded are shown now.
    Shown,
    /// Fetch this page and tell [`Paging::page_arrived`] or [`Paging::page_failed`].
    Fetch(Link),
}

/// Why the list ends before the feed says so. Both are [`Fault::ListCut`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// `next` leads to a page that was loaded before (W230).
    Loop,
    /// There are more than 1,000 rows.
    Limit,
}

impl Cut {
    /// The same for the publisher.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Loop => "W230 /topDownloads/next: a page that was loaded before. The list ends here.",
            Self::Limit => {
                "E151 /topDownloads: more than 1000 rows. The rest is not shown. Shorten the list."
            }
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Request {
    None,
    UnderWay(Link),
    Failed(Fault),
}

impl Paging {
    /// The first rows of a list.
    ///
    /// `print` makes it another than the next ([`Prints::list`](crate::feed::Prints)), and
    /// `address` is where the list itself came from, so that a `next` which leads back is seen.
    /// `per_press` (1 to 100, others are brought into that) is the number of rows at first and of each press.
    #[must_use]
    pub fn new(list: &TopDownloads, print: u64, address: Option<Link>, per_press: usize) -> Self {
        let mut paging = Self {
            print,
            rows: Vec::new(),
            shown: 0,
            per_press: per_press.clamp(1, MOST_PER_PRESS),
            first_new: None,
            next: None,
            visited: Vec::new(),
            request: Request::None,
            total: None,
            cut: None,
            newer: None,
        };
        if let Some(address) = address {
            paging.visited.push(address);
        }
        paging.take(list);
        // One without rows may lead to those that have them.
        if list.items.is_empty() {
            paging.next = list.next.clone().filter(|next| !paging.visited.contains(next));
        }
        paging.show();
        paging.first_new = None;
        paging
    }

    /// Show more was pressed: first what is loaded, then the next page.
    pub fn more(&mut self) -> More {
        if matches!(self.request, Request::UnderWay(_)) {
            return More::Nothing;
        }
        if self.shown < self.rows.len() {
            self.show();
            return More::Shown;
        }
        let Some(link) = self.next.clone() else { return More::Nothing };
        self.request = Request::UnderWay(link.clone());
        More::Fetch(link)
    }

    /// Retry was pressed after a page failed.
    pub fn retry(&mut self) -> More {
        if self.failed().is_some() { self.more() } else { More::Nothing }
    }

    /// The page at `from` is there. One that is not awaited (any more) changes nothing.
    pub fn page_arrived(&mut self, from: &Link, page: &TopDownloads) {
        if self.awaits(from) {
            self.request = Request::None;
            self.visited.push(from.clone());
            self.take(page);
            self.show();
        }
    }

    /// The page at `from` could not be had; the list stays and offers Retry.
    pub fn page_failed(&mut self, from: &Link, fault: Fault) {
        if self.awaits(from) {
            self.request = Request::Failed(fault);
        }
    }

    /// The rows on screen, best first.
    #[must_use]
    pub fn rows(&self) -> &[Arc<Item>] {
        self.rows.get(..self.shown).unwrap_or(&self.rows)
    }

    /// How many rows are on screen.
    #[must_use]
    pub const fn shown(&self) -> usize {
        self.shown
    }

    /// How many rows there are in all, where that is known: the feed may say it, and at the end of the
    /// list it is what there is, whatever the feed said.
    #[must_use]
    pub fn total(&self) -> Option<usize> {
        match &self.next {
            None => Some(self.rows.len()),
            Some(_) => self.total.filter(|&total| total > self.rows.len()),
        }
    }

    /// How many rows are not on screen yet, where that is known.
    #[must_use]
    pub fn left(&self) -> Option<usize> {
        self.total().map(|total| total.saturating_sub(self.shown))
    }

    /// Whether Show more is there.
    #[must_use]
    pub const fn has_more(&self) -> bool {
        self.shown < self.rows.len() || self.next.is_some()
    }

    /// Index of the first row that the last press brought; focus goes there.
    #[must_use]
    pub const fn first_new(&self) -> Option<usize> {
        self.first_new
    }

    /// Whether a page is on its way.
    #[must_use]
    pub const fn is_fetching(&self) -> bool {
        matches!(self.request, Request::UnderWay(_))
    }

    /// Why the last page could not be had.
    #[must_use]
    pub const fn failed(&self) -> Option<Fault> {
        match self.request {
            Request::Failed(fault) => Some(fault),
            Request::None | Request::UnderWay(_) => None,
        }
    }

    /// Why the list ends before the feed says so.
    #[must_use]
    pub const fn cut(&self) -> Option<Cut> {
        self.cut
    }

    fn awaits(&self, from: &Link) -> bool {
        matches!(&self.request, Request::UnderWay(link) if link == from)
    }

    fn show(&mut self) {
        let before = self.shown;
        self.shown = before.saturating_add(self.per_press).min(self.rows.len());
        self.first_new = (self.shown > before).then_some(before);
    }

    fn take(&mut self, page: &TopDownloads) {
        let room = MOST_ROWS.saturating_sub(self.rows.len());
        let is_empty = page.items.is_empty();
        let is_over = page.items.len() > room;
        for item in &page.items {
            if self.rows.len() < MOST_ROWS {
                self.rows.push(Arc::clone(item));
            }
        }

        self.total = page.total.and_then(|total| usize::try_from(total).ok()).or(self.total);
        // A page without rows ends the list: a chain of them would leave a press without any effect.
        self.next = if is_empty { None } else { page.next.clone() };
        let is_loop = self.next.as_ref().is_some_and(|next| self.visited.contains(next));
        if is_over || (self.rows.len() >= MOST_ROWS && self.next.is_some()) {
            self.cut = Some(Cut::Limit);
        } else if is_loop {
            self.cut = Some(Cut::Loop);
        }
        if self.cut.is_some() {
            self.next = None;
        }
    }
}
