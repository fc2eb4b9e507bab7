//! The keys as the reader has them: those of the table, others in their place, or none at all.
//! Not here: where that is kept (`kept`), or the sheet that shows and changes them (`view`).
//!
//! WCAG 2.2, 2.1.4: a reader who speaks to the machine, or whose hand strays, can switch character keys off or
//! give them other characters.

use super::key_table::{Command, KEY_TABLE, KeyPress, Row};

/// The reader's keys. Rows are places in [`KEY_TABLE`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shortcuts {
    are_off: bool,
    /// Rows that have another key than the table says.
    own: Vec<(usize, String)>,
}

/// Why a key cannot be given to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The key does something for every page or control: Tab, Enter, Escape, Space, a function key.
    NotAKey,
    /// Another row has it, at this place in the table.
    Taken(usize),
}

impl Shortcuts {
    /// Whether keys do anything.
    #[must_use]
    pub const fn are_on(&self) -> bool {
        !self.are_off
    }

    /// Switches them on or off.
    pub const fn switch(&mut self, on: bool) {
        self.are_off = !on;
    }

    /// The keys of a row, whether they are on or not: the reader's own, else the table's.
    #[must_use]
    pub fn keys(&self, row: usize) -> Vec<&str> {
        if let Some((_, key)) = self.own.iter().find(|(own, _)| *own == row) {
            return vec![key];
        }
        KEY_TABLE.get(row).map(|row| row.keys.to_vec()).unwrap_or_default()
    }

    /// Gives a row another key in place of all it had.
    ///
    /// # Errors
    /// [`Refused`], where the key cannot be had; nothing changes then.
    pub fn change(&mut self, row: usize, key: &str) -> Result<(), Refused> {
        if !may_be_bound(key) || !KEY_TABLE.get(row).is_some_and(Row::may_change) {
            return Err(Refused::NotAKey);
        }
        if let Some(other) = self.has_other(row, key) {
            return Err(Refused::Taken(other));
        }
        self.own.retain(|(own, _)| *own != row);
        if KEY_TABLE.get(row).is_some_and(|row| row.takes(key)) {
            self.own.push((row, key.to_ascii_lowercase()));
        }
        Ok(())
    }

    /// Gives rows the keys they had on another visit, all at once: of two rows each may have what was the other's. A key
    /// that cannot be had is as if it had never been given.
    pub(super) fn give(&mut self, keys: &[(usize, &str)]) {
        self.own.clear();
        for &(row, key) in keys {
            self.own.retain(|(own, _)| *own != row);
            if may_be_bound(key) && KEY_TABLE.get(row).is_some_and(|of_table| of_table.takes(key)) {
                self.own.push((row, key.to_ascii_lowercase()));
            }
        }
        while let Some(place) = self.own.iter().position(|(row, key)| self.has_other(*row, key).is_some()) {
            self.own.remove(place);
        }
    }

    /// The row that has this key, other than `row`.
    fn has_other(&self, row: usize, key: &str) -> Option<usize> {
        let has = |other: &usize| {
            *other != row && self.keys(*other).iter().any(|own| own.eq_ignore_ascii_case(key))
        };
        (0..KEY_TABLE.len()).find(has)
    }

    /// Gives every row the keys of the table again.
    pub fn reset(&mut self) {
        self.own.clear();
    }

    /// The rows that have a key of the reader's, and that key.
    #[must_use]
    pub fn own(&self) -> &[(usize, String)] {
        &self.own
    }

    /// What a key press asks for, if it is the player's.
    ///
    /// A key held down goes on seeking and changing the volume; what it switches, it switches once. A character that no row has
    /// and that is none of ASCII, of a Greek or an Arabic keyboard, counts as what a Latin keyboard has in its place.
    #[must_use]
    pub fn command(&self, press: KeyPress<'_>) -> Option<Command> {
        if self.are_off || press.is_taken() {
            return None;
        }
        self.command_of(press.key, press).or_else(|| {
            let place = press.code.strip_prefix("Key").or_else(|| press.code.strip_prefix("Digit"));
            self.command_of(place.filter(|_| !press.key.is_ascii())?, press)
        })
    }

    fn command_of(&self, pressed: &str, press: KeyPress<'_>) -> Option<Command> {
        KEY_TABLE.iter().enumerate().find_map(|(index, row)| {
            let place = self.keys(index).iter().position(|key| key.eq_ignore_ascii_case(pressed))?;
            match row.command {
                Command::SeekToTenth(_) => u8::try_from(place).ok().map(Command::SeekToTenth),
                command if press.repeated && command.is_switch() => None,
                command => Some(command),
            }
        })
    }

    /// The value of `aria-keyshortcuts` for the control that does `command`, such as `"Space k"`; `None` where no
    /// key does exactly that.
    #[must_use]
    pub fn aria(&self, command: Command) -> Option<String> {
        if self.are_off {
            return None;
        }
        let row = KEY_TABLE.iter().position(|row| row.command == command)?;
        // The value is a list parted by spaces.
        let names: Vec<&str> =
            self.keys(row).into_iter().map(|key| if key == " " { "Space" } else { key }).collect();
        Some(names.join(" "))
    }
}

impl Row {
    /// Whether the reader may give it another key: not the ten figures, which are one row.
    #[must_use]
    pub const fn may_change(&self) -> bool {
        !matches!(self.command, Command::SeekToTenth(_))
    }

    /// Whether a key is another than the only one the row has.
    fn takes(&self, key: &str) -> bool {
        self.may_change() && !matches!(self.keys, [only] if only.eq_ignore_ascii_case(key))
    }
}

impl Command {
    /// Whether it turns something about, so that a key held down does it once.
    const fn is_switch(self) -> bool {
        matches!(
            self,
            Self::Play | Self::Mute | Self::FullScreen | Self::Captions | Self::PictureInPicture | Self::Help
        )
    }
}

/// One character, or a key that moves.
fn may_be_bound(key: &str) -> bool {
    let mut characters = key.chars();
    match (characters.next(), characters.next()) {
        (Some(only), None) => !only.is_whitespace() && !only.is_control(),
        _ => matches!(
            key,
            "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End" | "PageUp" | "PageDown"
        ),
    }
}
