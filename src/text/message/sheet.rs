//! What the settings of the player and the sheet of its keys say.
//! Not here: the bar (`player`).

use super::{SettingsMessage, messages};
use crate::text::language::en;

messages! {
    /// A label of the player's settings or of its keys.
    SheetMessage in en::sheet, after SettingsMessage::END;

    Speed: "Menu of how fast the video plays.",
    SpeedUsual: "Entry of that menu: as it was recorded.",
    SpeedTimes: "Entry of that menu: `{n}` times as fast.",
    DecimalSign: "Between the whole and the fraction of a number.",
    Quality: "Menu of the qualities the video can be played in.",
    QualityAuto: "Entry of that menu: whatever suits the connection and the screen.",
    QualityAutoShowing: "The same entry, and the `{quality}` that is shown by it, such as 360p.",
    BitRate: "A bitrate of `{n}` kilobits per second.",
    CaptionsLanguage: "Menu of the languages of captions.",
    CaptionsOff: "Entry of that menu: none.",
    Chapter: "Menu of the chapters of the video.",
    PreviousFrame: "Button that goes back by one picture.",
    NextFrame: "Button that goes on by one picture.",
    KeyboardShortcuts: "Button of the sheet of keys, and its heading.",
    UseShortcuts: "Switch: whether the keys do anything.",
    Change: "Button that gives another key.",
    ChangeKey: "The same button's name with the `{name}` of what the key does.",
    PressAKey: "Said when it waits for the key.",
    KeyNotUsable: "Said when that key cannot be used.",
    KeyTaken: "Said when that key already does something, with its `{name}`.",
    ResetKeys: "Button that gives all keys as they were.",
    Space: "The longest key.",
    StartOrPause: "What a key does.",
    SoundOnOrOff: "What a key does.",
    Back: "What a key does: back by a count of `{n}` seconds.",
    Forward: "What a key does: forward by a count of `{n}` seconds.",
    Louder: "What a key does.",
    Softer: "What a key does.",
    Slower: "What a key does.",
    Faster: "What a key does.",
    ToBeginning: "What a key does.",
    ToEnd: "What a key does.",
    ToTenth: "What the figures do: to so many tenths of the video.",
}
