//! Leave for one thing is none for another.

use story_widget::state::consent::{Consent, Granted, Preferences, Purpose};

struct Ads;

impl Purpose for Ads {
    const CATEGORY: &'static str = "ads";
}

fn remember(_: &Granted<'_, Preferences>) {}

fn mistaken(consent: &Consent) {
    if let Some(granted) = consent.granted::<Ads>() {
        remember(&granted);
    }
}

fn main() {}
