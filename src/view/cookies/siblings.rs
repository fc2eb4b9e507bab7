//! The widgets of one page: one banner, one record.
//! Not here: other tabs, which hear of a choice through storage (`begin`).

use std::cell::RefCell;

use super::begin::moment;
use super::choose;
use super::first_layer::is_on_screen;
use crate::state::Consent;
use crate::state::consent::Record;
use crate::view::Page;

thread_local! {
    static WIDGETS: RefCell<Vec<Page>> = const { RefCell::new(Vec::new()) };
}

/// Counts a widget in.
pub(super) fn join(page: &Page) {
    WIDGETS.with_borrow_mut(|widgets| widgets.push(page.clone()));
}

/// Counts a widget out. If it was the one that asked, the next that has to asks in its place.
pub(in crate::view) fn leave(page: &Page) {
    WIDGETS.with_borrow_mut(|widgets| widgets.retain(|widget| !widget.consent.is(&page.consent)));
    if one_asks() {
        return;
    }
    let asks_now = |widget: &Page| {
        let show = |consent: &mut Consent| consent.show_first_layer(moment().ms);
        widget.consent.update(|consent| consent.as_mut().is_some_and(show))
    };
    let _ = all().iter().find(|widget| asks_now(widget));
}

/// Whether a widget of this page shows its first layer, or has it behind its settings: no other does then.
pub(super) fn one_asks() -> bool {
    let asks = |consent: &Option<Consent>| consent.as_ref().is_some_and(is_on_screen);
    all().iter().any(|widget| widget.consent.now(asks))
}

/// Tells all others what was decided in one of them.
pub(super) fn tell(from: &Page, record: Option<&Record>, day: u32) {
    for widget in all().iter().filter(|widget| !widget.consent.is(&from.consent)) {
        choose::follow(widget, |consent| consent.follow(record.cloned(), day));
    }
}

/// What a page does on hearing of it may bring a widget or take one away.
fn all() -> Vec<Page> {
    WIDGETS.with_borrow(Clone::clone)
}
