//! What scripts of the page keep under a category goes when the reader has said no to it.
//! Not here: which names those are (`state::consent`), or how they are erased (`browser`).

use super::choose::decision;
use super::with_piece;
use crate::browser::{erase, piece};
use crate::feed::Category;
use crate::view::Page;

/// Erases it now, where anything was declared. The piece is there when a later no needs it.
pub(super) fn look_after(page: &Page) {
    if declared(page, |category| !category.stores.is_empty()) {
        with_piece(page, "erase", "what scripts of the page keep was not erased", erase_denied);
    }
}

piece! {
    /// Erases what was declared under each category that is denied, once anything is decided. What the reader is still to answer
    /// about stays until then, and so does what was allowed in other words.
    erase: fn erase_denied(page: Page) -> () {
        if decision(&page).is_some() {
            page.document.now(|document| {
                let notice = document.as_ref().and_then(|document| document.consent.as_ref());
                for category in notice.map(|notice| &notice.categories).into_iter().flatten() {
                    let is_denied = page.consent.now(|consent| consent.as_ref().is_some_and(|consent| consent.denies(&category.id)));
                    if is_denied {
                        erase(&category.stores);
                    }
                }
            });
        }
    }
}

fn declared(page: &Page, is_so: fn(&Category) -> bool) -> bool {
    page.document.now(|document| {
        let notice = document.as_ref().and_then(|document| document.consent.as_ref());
        notice.is_some_and(|notice| notice.categories.iter().any(is_so))
    })
}
