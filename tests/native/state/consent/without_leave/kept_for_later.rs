//! What was granted is over with the yes it came from.

use story_widget::state::consent::{Consent, Granted, Moment, Origin, Preferences};

fn remember(_: &Granted<'_, Preferences>) {}

fn late(consent: &mut Consent, now: Moment) {
    if let Some(granted) = consent.granted::<Preferences>() {
        consent.withdraw(Origin::Settings, now);
        remember(&granted);
    }
}

fn main() {}
