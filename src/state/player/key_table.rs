//! The keys of the player: one table that binds them, names them to assistive technology and lists them.
//! Not here: what the commands do (`player`), or the words of the list (`text`).

/// What a key asks the player for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Play or pause.
    Play,
    /// Sound on or off.
    Mute,
    /// Full screen on or off.
    FullScreen,
    /// Captions on or off.
    Captions,
    /// Forward by so many milliseconds, or back.
    SeekBy(i32),
    /// Louder by so many hundredths, or softer.
    VolumeBy(i8),
    /// To so many tenths of the footage, 0 to 9.
    SeekToTenth(u8),
    /// To the beginning.
    SeekToStart,
    /// To the end.
    SeekToEnd,
}

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// What its keys ask for; for [`Command::SeekToTenth`] the tenth is the place of the key in the row.
    pub command: Command,
    /// The keys, as `KeyboardEvent.key` names them; letters in lower case.
    pub keys: &'static [&'static str],
}

/// All keys, in the order of the help sheet.
pub const KEY_TABLE: [Row; 13] = [
    Row { command: Command::Play, keys: &[" ", "k"] },
    Row { command: Command::Mute, keys: &["m"] },
    Row { command: Command::FullScreen, keys: &["f"] },
    Row { command: Command::Captions, keys: &["c"] },
    Row { command: Command::SeekBy(-5_000), keys: &["ArrowLeft"] },
    Row { command: Command::SeekBy(5_000), keys: &["ArrowRight"] },
    Row { command: Command::SeekBy(-10_000), keys: &["j"] },
    Row { command: Command::SeekBy(10_000), keys: &["l"] },
    Row { command: Command::VolumeBy(10), keys: &["ArrowUp"] },
    Row { command: Command::VolumeBy(-10), keys: &["ArrowDown"] },
    Row { command: Command::SeekToTenth(0), keys: &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] },
    Row { command: Command::SeekToStart, keys: &["Home"] },
    Row { command: Command::SeekToEnd, keys: &["End"] },
];

/// What has the focus while a key goes down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The card, or something in it that uses no keys itself.
    Card,
    /// A button, link or disclosure: Space is its own.
    Button,
    /// A slider, of time or volume: the arrows, Home and End are its own.
    Slider,
    /// A field one types into, or a menu: all keys are its own.
    Field,
}

/// One `keydown` event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyPress<'a> {
    /// Its key (`KeyboardEvent.key`).
    pub key: &'a str,
    /// Whether Control, Alt or Meta is down: such a key is the browser's or the system's.
    pub modified: bool,
    /// Whether the key is being held down and this is not its first event.
    pub repeated: bool,
    /// What has the focus.
    pub focus: Focus,
}

/// What a key press asks for, if it is the player's.
///
/// A key held down goes on seeking and changing the volume; what it switches, it switches once.
#[must_use]
pub fn command(press: KeyPress<'_>) -> Option<Command> {
    if press.modified || belongs_to_focus(press) {
        return None;
    }
    KEY_TABLE.iter().find_map(|row| {
        let place = row.keys.iter().position(|key| key.eq_ignore_ascii_case(press.key))?;
        match row.command {
            Command::SeekToTenth(_) => u8::try_from(place).ok().map(Command::SeekToTenth),
            Command::Play | Command::Mute | Command::FullScreen | Command::Captions if press.repeated => None,
            command => Some(command),
        }
    })
}

/// The value of `aria-keyshortcuts` for the control that does `command`: `"Space k"`; empty where no key
/// does exactly that.
#[must_use]
pub fn aria_keyshortcuts(command: Command) -> String {
    let mut value = String::new();
    for key in KEY_TABLE.iter().filter(|row| row.command == command).flat_map(|row| row.keys) {
        if !value.is_empty() {
            value.push(' ');
        }
        // The value is a list parted by spaces.
        value.push_str(if *key == " " { "Space" } else { key });
    }
    value
}

fn belongs_to_focus(press: KeyPress<'_>) -> bool {
    match press.focus {
        Focus::Card => false,
        Focus::Button => press.key == " ",
        Focus::Slider => press.key.starts_with("Arrow") || matches!(press.key, "Home" | "End"),
        Focus::Field => true,
    }
}
