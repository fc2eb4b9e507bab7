//! What an answer of a feed's address says, in this format or another.
//! Not here: the other formats (`feed::import`); the code for them is a piece, since most feeds are of this one.

use std::pin::Pin;

use super::Page;
use crate::browser::{Answer, page_is_https, piece, resolve};
use crate::feed::import::{Place, read_foreign};
use crate::feed::{Links, Reading, read};

/// Reads an answer; a document of another format when the piece for that is there.
pub(super) fn reading<'a>(
    page: &'a Page,
    answer: &'a Answer,
    place: Place,
) -> Pin<Box<dyn Future<Output = Reading> + 'a>> {
    // Boxed, so that the code is not there once more for each that asks.
    Box::pin(async move {
        let reading = read(&answer.body, &links(answer));
        if !reading.is_foreign() {
            return reading;
        }
        let is_there = page.shell.pieces.loaded("importers").await.is_ok();
        let foreign = if is_there { foreign(answer.clone(), place) } else { None };
        foreign.unwrap_or_else(Reading::not_read)
    })
}

piece! {
    #[allow(clippy::unnecessary_wraps, reason = "what a piece gives has to have a default")]
    importers: fn foreign(answer: Answer, place: Place) -> Option<Reading> {
        Some(read_foreign(&answer.body, &links(&answer), place))
    }
}

/// Makes links of a document that came from the address of an answer.
pub(super) fn links(answer: &Answer) -> Links<'_> {
    Links::new(&answer.address, page_is_https(), resolve)
}
