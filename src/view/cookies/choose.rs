//! A choice, from the press to everyone who has to know.
//! Not here: which presses count (`state::consent`).

use super::begin::moment;
use super::{erase, host, receipt, siblings};
use crate::browser::{forget_preferences, forget_record, keep_record, tell_other_tabs};
use crate::state::consent::{Choices, LIFETIME, Origin, Preferences, Purpose, Standing};
use crate::state::{Consent, Fault};
use crate::view::{Decision, Page, StoryEvent};

/// What the page around the widget may ask of the consent (`element.consent`).
pub enum ConsentCommand {
    /// What is decided.
    Get,
    /// Decide for the reader, who was asked by the page.
    Set(Choices),
    /// Open the settings.
    Open,
    /// Take everything back.
    Withdraw,
}

/// Carries out what the page asks for; what is decided after it.
#[must_use]
pub fn consent_command(page: &Page, command: ConsentCommand) -> Option<Decision> {
    match command {
        ConsentCommand::Get => {}
        ConsentCommand::Set(choices) => {
            choose(page, |consent| consent.set(&choices, moment()));
        }
        ConsentCommand::Open => open_settings(page),
        ConsentCommand::Withdraw => {
            choose(page, |consent| consent.withdraw(Origin::Api, moment()));
        }
    }
    decision(page)
}

/// Opens the settings: the page's, where its tool decides.
pub(super) fn open_settings(page: &Page) {
    let mut is_open = false;
    change(page, |consent| is_open = consent.open_settings());
    if !is_open {
        host::open_settings(page);
    }
}

/// Changes the consent without deciding anything.
pub(super) fn change(page: &Page, change: impl FnOnce(&mut Consent)) {
    page.consent.update(|consent| {
        if let Some(consent) = consent {
            change(consent);
        }
    });
}

/// Changes the consent by what was decided elsewhere, and tells the page where that makes a difference.
pub(super) fn follow(page: &Page, follow: impl FnOnce(&mut Consent)) {
    let before = decision(page);
    change(page, follow);
    if decision(page) != before {
        tell_decision(page);
    }
}

/// Decides by a press, and reports one that does not count; whether it did.
pub(in crate::view) fn press(page: &Page, decide: impl FnOnce(&mut Consent) -> bool) -> bool {
    let counted = choose(page, decide);
    if !counted {
        page.report(Fault::UntrustedConsent, "a press on the cookie dialog did not come from the reader");
    }
    counted
}

/// Decides, and where that counted keeps it, tells the other widgets and the page.
fn choose(page: &Page, decide: impl FnOnce(&mut Consent) -> bool) -> bool {
    let mut counted = false;
    change(page, |consent| counted = decide(consent));
    if !counted {
        return false;
    }
    let record = page.consent.now(|consent| consent.as_ref()?.record().cloned());
    match &record {
        Some(record) => {
            let is_kept = keep_record(&record.write(), LIFETIME);
            page.holds_for_visit.set(!is_kept);
            if !is_kept {
                page.report(
                    Fault::StorageUnavailable,
                    "nothing can be stored; the choice holds for this visit",
                );
            }
        }
        None => forget_record(),
    }
    receipt::send(page);
    siblings::tell(page, record.as_ref(), moment().day);
    tell_other_tabs();
    tell_decision(page);
    true
}

/// Tells the page what is decided, and forgets what may be remembered no more.
pub(super) fn tell_decision(page: &Page) {
    forget_what_is_denied(page);
    erase::look_after(page);
    page.tell(StoryEvent::Consent(decision(page)));
}

/// Forgets what may be remembered no more.
pub(super) fn forget_what_is_denied(page: &Page) {
    let keeps_preferences = page.consent.now(|consent| {
        consent.as_ref().is_some_and(|consent| {
            consent.granted::<Preferences>().is_some() || consent.allows_elsewhere(Preferences::CATEGORY)
        })
    });
    // A tool that is there and has not answered yet denies everything, and may be about to allow it.
    let is_open = page.consent.now(|consent| {
        consent.as_ref().is_some_and(|consent| consent.standing(moment().ms) == Standing::Waiting)
    });
    if !keeps_preferences && !is_open {
        forget_preferences();
    }
}

/// What is decided, by the reader here or by the page's tool; `None` before that.
pub(super) fn decision(page: &Page) -> Option<Decision> {
    page.consent.now(|consent| {
        let consent = consent.as_ref()?;
        let record = consent.record().filter(|_| !consent.defers()).cloned();
        let categories = consent.categories().map(|id| (id.to_owned(), consent.allows(id))).collect();
        let is_decided = consent.is_decided(moment().ms);
        is_decided.then(|| Some(Decision { categories, origin: consent.origin()?, record }))?
    })
}
