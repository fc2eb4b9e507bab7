//! The widgets of one page: one banner, one record.
//! Not here: other tabs, which hear of a choice through storage (`begin`).

use std::cell::RefCell;

use super::begin::moment;
use crate::browser::Live;
use crate::state::Consent;
use crate::state::consent::{Record, Surface};
use crate::view::Page;

thread_local! {
    static WIDGETS: RefCell<Vec<Live<Option<Consent>>>> = const { RefCell::new(Vec::new()) };
}

/// Counts a widget in.
pub(super) fn join(page: &Page) {
    WIDGETS.with_borrow_mut(|widgets| widgets.push(page.consent.clone()));
}

/// Counts a widget out. If it was the one that asked, the next that has to asks in its place.
pub(in crate::view) fn leave(page: &Page) {
    WIDGETS.with_borrow_mut(|widgets| widgets.retain(|widget| !widget.is(&page.consent)));
    if one_asks() {
        return;
    }
    let asks_now = |widget: &&Live<Option<Consent>>| {
        widget.update(|consent| consent.as_mut().is_some_and(|consent| consent.show_first_layer(moment().ms)))
    };
    WIDGETS.with_borrow(|widgets| {
        let _ = widgets.iter().find(asks_now);
    });
}

/// Whether a widget of this page shows its first layer: no other does then.
pub(super) fn one_asks() -> bool {
    let asks = |consent: &Option<Consent>| {
        consent.as_ref().is_some_and(|consent| consent.surface() == Surface::FirstLayer)
    };
    WIDGETS.with_borrow(|widgets| widgets.iter().any(|widget| widget.now(asks)))
}

/// Tells all others what was decided in one of them.
pub(super) fn tell(from: &Page, record: Option<&Record>, day: u32) {
    WIDGETS.with_borrow(|widgets| {
        for widget in widgets.iter().filter(|widget| !widget.is(&from.consent)) {
            widget.update(|consent| {
                if let Some(consent) = consent {
                    consent.follow(record.cloned(), day);
                }
            });
        }
    });
}
