//! A list that a refresh brings while there is another.
//! Not here: whether the reader is in that one (`view`).

use super::Paging;
use crate::feed::Item;

impl Paging {
    /// Brings the list of a refresh; whether it takes the place of the one there is, at once. Where `in_use`, and
    /// where the reader asked for more rows, that one stays and the newer one waits to be asked for.
    pub fn bring(there: &mut Option<Self>, newest: Option<Self>, in_use: bool) -> bool {
        match (there, newest) {
            // What may have waited is out of date.
            (Some(there), Some(newest)) if there.print == newest.print => there.newer = None,
            (Some(there), Some(newest)) if newest.shown > 0 && (in_use || there.is_unfolded()) => {
                there.newer = Some(Box::new(newest));
            }
            (there, newest) => {
                *there = newest;
                return true;
            }
        }
        false
    }

    /// Whether a list waits.
    #[must_use]
    pub const fn has_newer(&self) -> bool {
        self.newer.is_some()
    }

    /// How many rows of the list that waits are not in this one, by id and headline; 0 where it has the same
    /// rows in another order or with other figures. `None` when no list waits.
    #[must_use]
    pub fn new_rows(&self) -> Option<usize> {
        let is_new =
            |row: &Item| !self.rows.iter().any(|old| old.id == row.id && old.headline == row.headline);
        let newer = self.newer.as_ref()?;
        let mut count = 0;
        for row in &newer.rows {
            count += usize::from(is_new(row));
        }
        Some(count)
    }

    /// The reader asked for the list that waits: it takes the place of this one.
    pub fn take_newer(&mut self) {
        if let Some(newer) = self.newer.take() {
            *self = *newer;
        }
    }

    /// Whether the reader has asked for more of it, so that another list would take rows away.
    fn is_unfolded(&self) -> bool {
        self.shown > self.per_press || self.is_fetching() || self.failed().is_some()
    }
}
