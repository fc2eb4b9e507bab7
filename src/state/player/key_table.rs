//! The keys of the player at first: one table that binds them, names them to assistive technology and lists them.
//! Not here: what the reader makes of it (`shortcuts`), what the commands do (`player`), or the words (`text`).

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
    /// Picture in picture on or off.
    PictureInPicture,
    /// Forward by so many milliseconds, or back.
    SeekBy(i32),
    /// Louder by so many hundredths, or softer.
    VolumeBy(i8),
    /// Faster by so many steps, or slower.
    SpeedBy(i8),
    /// On by so many frames, or back, while it stands still.
    FrameBy(i8),
    /// To a time in milliseconds, from where it plays.
    SeekTo(u32),
    /// To so many tenths of the footage, 0 to 9.
    SeekToTenth(u8),
    /// To the beginning.
    SeekToStart,
    /// To the end.
    SeekToEnd,
    /// The sheet of keys.
    Help,
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
pub const KEY_TABLE: [Row; 19] = [
    Row { command: Command::Play, keys: &[" ", "k"] },
    Row { command: Command::Mute, keys: &["m"] },
    Row { command: Command::FullScreen, keys: &["f"] },
    Row { command: Command::Captions, keys: &["c"] },
    Row { command: Command::PictureInPicture, keys: &["i"] },
    Row { command: Command::SeekBy(-5_000), keys: &["ArrowLeft"] },
    Row { command: Command::SeekBy(5_000), keys: &["ArrowRight"] },
    Row { command: Command::SeekBy(-10_000), keys: &["j"] },
    Row { command: Command::SeekBy(10_000), keys: &["l"] },
    Row { command: Command::VolumeBy(10), keys: &["ArrowUp"] },
    Row { command: Command::VolumeBy(-10), keys: &["ArrowDown"] },
    Row { command: Command::SeekToTenth(0), keys: &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] },
    Row { command: Command::SeekToStart, keys: &["Home"] },
    Row { command: Command::SeekToEnd, keys: &["End"] },
    Row { command: Command::SpeedBy(-1), keys: &["<"] },
    Row { command: Command::SpeedBy(1), keys: &[">"] },
    Row { command: Command::FrameBy(-1), keys: &[","] },
    Row { command: Command::FrameBy(1), keys: &["."] },
    Row { command: Command::Help, keys: &["?"] },
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
    /// Where on the keyboard it is (`KeyboardEvent.code`), such as `KeyK`: what a Latin keyboard has there.
    pub code: &'a str,
    /// Whether Control, Alt or Meta is down: such a key is the browser's or the system's.
    pub modified: bool,
    /// Whether the key is being held down and this is not its first event.
    pub repeated: bool,
    /// What has the focus.
    pub focus: Focus,
}

impl KeyPress<'_> {
    /// Whether the key is for what has the focus, or for the browser, before it is for the player.
    #[must_use]
    pub fn is_taken(self) -> bool {
        self.modified
            || match self.focus {
                Focus::Card => false,
                Focus::Button => self.key == " ",
                Focus::Slider => self.key.starts_with("Arrow") || matches!(self.key, "Home" | "End"),
                Focus::Field => true,
            }
    }
}
