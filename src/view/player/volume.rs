//! The volume from visit to visit, if the reader allowed it.
//! Not here: the consent to that (`state::consent`), or where it is kept (`browser::storage`).

use crate::browser::{keep_preferences, preferences};
use crate::state::Consent;
use crate::state::consent::Preferences;
use crate::state::player::Sound;
use crate::view::Page;

/// Keeps it for the next visit.
pub(super) fn remember(page: &Page, sound: Sound) {
    page.consent.now(|consent| {
        if let Some(granted) = consent.as_ref().and_then(Consent::granted::<Preferences>) {
            let muted = if sound.is_muted() { " muted" } else { "" };
            keep_preferences(&granted, &[&sound.volume().to_string(), muted].concat());
        }
    });
}

/// What was kept on the last visit.
pub(super) fn remembered(page: &Page) -> Option<Sound> {
    page.consent.now(|consent| {
        let kept = preferences(&consent.as_ref()?.granted::<Preferences>()?)?;
        let (volume, rest) = kept.split_once(' ').unwrap_or((&kept, ""));
        Some(Sound::new(volume.parse().ok()?, rest == "muted"))
    })
}
