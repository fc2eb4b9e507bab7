//! How the reader likes the player, from visit to visit, as one line of text.
//! Not here: the consent to that (`state::consent`), where it is kept (`browser`), or the positions (`positions`).
//!
//! `80 muted speed=125 captions=en keys=off m=x`: the volume first, then what differs from a first visit. What
//! cannot be read is as on a first visit. Keys of the table are named by their first key.

use super::key_table::KEY_TABLE;
use super::{Shortcuts, Sound, Speed};
use crate::feed::digits;

/// Captions as the reader left them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum KeptCaptions {
    /// Nothing was chosen: as the agency has it.
    #[default]
    Unchosen,
    /// Off.
    Off,
    /// On, in this language (a BCP 47 tag; empty where the track says none).
    On(String),
}

/// What is remembered of the player.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Volume and mute.
    pub sound: Sound,
    /// How fast it plays.
    pub speed: Speed,
    /// Whether captions are shown, and in which language.
    pub captions: KeptCaptions,
    /// The reader's keys.
    pub shortcuts: Shortcuts,
}

impl Kept {
    /// What is remembered, with what was changed here (`before`, `now`): another story or tab may have changed the rest.
    #[must_use]
    pub fn with_changes(mut self, before: &Self, now: &Self) -> Self {
        if before.sound != now.sound {
            self.sound = now.sound;
        }
        if before.speed != now.speed {
            self.speed = now.speed;
        }
        if before.captions != now.captions {
            self.captions.clone_from(&now.captions);
        }
        if before.shortcuts != now.shortcuts {
            self.shortcuts.clone_from(&now.shortcuts);
        }
        self
    }

    /// As one line.
    #[must_use]
    pub fn write(&self) -> String {
        let mut line = digits(self.sound.volume().into());
        let mut add = |parts: &[&str]| {
            line.push(' ');
            line.push_str(&parts.concat());
        };
        if self.sound.is_muted() {
            add(&["muted"]);
        }
        if self.speed != Speed::default() {
            add(&["speed=", &digits(self.speed.hundredths().into())]);
        }
        match &self.captions {
            KeptCaptions::Unchosen => {}
            KeptCaptions::Off => add(&["captions=off"]),
            KeptCaptions::On(language) => add(&["captions=on:", language]),
        }
        if !self.shortcuts.are_on() {
            add(&["keys=off"]);
        }
        for (row, key) in self.shortcuts.own() {
            if let Some(name) = KEY_TABLE.get(*row).and_then(|row| row.keys.first()) {
                // Space parts the words of the line.
                add(&["key:", if *name == " " { "Space" } else { name }, "=", key]);
            }
        }
        line
    }

    /// Of such a line.
    #[must_use]
    pub fn read(line: &str) -> Self {
        let mut kept = Self::default();
        let mut keys = Vec::new();
        let mut words = line.split(' ');
        let volume = words.next().and_then(|word| word.parse().ok());
        let is_muted = line.split(' ').any(|word| word == "muted");
        kept.sound = Sound::new(volume.unwrap_or_else(|| kept.sound.volume()), is_muted);
        for word in words {
            if let Some(speed) = word.strip_prefix("speed=").and_then(|speed| speed.parse().ok()) {
                kept.speed = Speed::new(speed);
            } else if let Some(language) = word.strip_prefix("captions=on:") {
                kept.captions = KeptCaptions::On(language.to_owned());
            } else if word == "captions=off" {
                kept.captions = KeptCaptions::Off;
            } else if word == "keys=off" {
                kept.shortcuts.switch(false);
            } else if let Some((name, key)) = word.strip_prefix("key:").and_then(own_key) {
                let is_of = |first: &&str| *first == if name == "Space" { " " } else { name };
                let row = KEY_TABLE.iter().position(|row| row.keys.first().is_some_and(is_of));
                keys.extend(row.map(|row| (row, key)));
            }
        }
        kept.shortcuts.give(&keys);
        kept
    }
}

/// A row by its first key, and the reader's key; either may be the sign between them.
fn own_key(word: &str) -> Option<(&str, &str)> {
    let place = word.char_indices().skip(1).find(|(_, sign)| *sign == '=')?.0;
    Some((word.get(..place)?, word.get(place.checked_add(1)?..)?))
}
