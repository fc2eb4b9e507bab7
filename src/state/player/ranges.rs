//! Parts of the footage along its length: what is loaded, and the chapters.
//! Not here: how they are drawn (`view`), or their titles.

use crate::feed::{Chapter, Seconds};

/// A part of the footage, from one share of its length to another, in ten-thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Where it begins, 0 to 10,000.
    pub from: u32,
    /// Where it ends, `from` to 10,000.
    pub to: u32,
}

/// Ranges of time, in milliseconds, as shares of a length; without a length there are none.
#[must_use]
pub fn parts(ranges: &[(u32, u32)], length: u32) -> Vec<Part> {
    let share = |at: u32| u64::from(at.min(length)).saturating_mul(10_000).checked_div(length.into());
    let part = |&(from, to): &(u32, u32)| {
        let number = |at| share(at).and_then(|share| u32::try_from(share).ok());
        Some(Part { from: number(from)?, to: number(to)? }).filter(|part| part.from < part.to)
    };
    ranges.iter().filter_map(part).collect()
}

/// The chapters as parts of a length, from each beginning to the next; those after the end are left out.
#[must_use]
pub fn chapter_parts(chapters: &[Chapter], length: u32) -> Vec<Part> {
    let starts = chapters.iter().map(|chapter| chapter.start.millis());
    let ends = starts.clone().skip(1).chain([length]);
    parts(&starts.zip(ends).collect::<Vec<_>>(), length)
}

/// The chapter at a position in milliseconds, as a place in the list; `None` before the first.
#[must_use]
pub fn chapter_at(chapters: &[Chapter], position: u32) -> Option<usize> {
    let begun = |chapter: &Chapter| Some(chapter.start) <= Seconds::from_millis(position);
    chapters.iter().take_while(|chapter| begun(chapter)).count().checked_sub(1)
}
