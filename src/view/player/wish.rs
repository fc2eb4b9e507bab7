//! What the reader wants of the player, and what becomes of it while there are no controls.
//! Not here: who keeps it for the controls (`controls`), or what keys do (`state::player`).

use crate::browser::{Key, has_preferences};
use crate::state::Consent;
use crate::state::consent::Preferences;
use crate::state::player::{Command, Focus};
use crate::view::Page;

/// What the reader wants of the player.
#[derive(Clone)]
pub(in crate::view) enum Wish {
    /// What a key does, if it does anything.
    Key(Key),
    /// What a control elsewhere on the page does.
    Command(Command),
}

/// What becomes of a wish before the controls are there.
pub(super) enum Early {
    /// It is nothing for the player, or nobody can tell yet.
    Nothing,
    /// It plays, or stops what was to play.
    Play,
    /// It is held down: the first of its presses counts.
    Held,
    /// The controls do it; whether it is the player's for certain, so that the page leaves it alone.
    Kept {
        /// Whether it is the player's for certain.
        is_for_the_player: bool,
    },
}

impl Wish {
    pub(super) fn before_the_controls(&self, page: &Page) -> Early {
        let Self::Key(key) = self else { return Early::Kept { is_for_the_player: false } };
        let press = key.as_key_press();
        if press.is_taken() {
            return Early::Nothing;
        }
        // What these do cannot be changed while there is no sheet of keys, unless it was on an earlier visit.
        let plays = press.key == " " || press.key.eq_ignore_ascii_case("k");
        if plays && !is_remembered(page) {
            return if press.repeated { Early::Held } else { Early::Play };
        }
        if press.repeated || press.focus == Focus::Slider {
            return Early::Nothing;
        }
        // Of a reader who may have other keys, the page does not scroll meanwhile.
        Early::Kept { is_for_the_player: press.key == " " }
    }
}

/// Whether there is something that the reader chose on an earlier visit and has allowed to be kept.
pub(super) fn is_remembered(page: &Page) -> bool {
    page.consent.now(|consent| {
        let granted = consent.as_ref().and_then(Consent::granted::<Preferences>);
        granted.is_some_and(|granted| has_preferences(&granted))
    })
}
