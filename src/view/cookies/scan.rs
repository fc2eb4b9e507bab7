//! The page's own scripts, frames and templates, started by consent where the publisher asks for it (`consent-scan`).
//! Not here: how each is started (`browser::follow_consent`).

use super::{ask, with_piece};
use crate::browser::{Live, Mutations, follow_consent, piece};
use crate::state::Consent;
use crate::view::Page;

/// Looks after them, if the publisher wants it.
pub(super) fn look_after_the_page(page: &Page) {
    if page.config.now(|config| config.consent_scan) {
        with_piece(page, "scan", "what starts the page's own parts did not come", scan);
    }
}

piece! {
    /// Starts what waits whenever something more is granted, or comes to the page later.
    scan: fn scan(page: Page) -> () {
        let come = Live::new(());
        let wake = come.clone();
        let mutations = Mutations::of_page(move || wake.set(()));
        let granted = page.clone();
        page.follow(move || {
            let _observed = &mutations;
            come.follow();
            follow_consent(ask(&granted, Consent::granted_parts).unwrap_or_default());
        });
    }
}
