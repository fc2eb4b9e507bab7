//! Every sentence and label of the widget, by name, one table for the module and one for each piece that speaks.
//! Not here: how any language says them (`language`), or how their gaps are filled (`template`).
//!
//! English is compiled in. What only a piece says has a table of its own, so that its English travels with the piece
//! and not with the module that every reader downloads. A language file holds all tables, one after the other.

mod player;
mod settings;
mod sheet;
mod story;
mod third_party;
mod transcript;

pub use player::PlayerMessage;
pub use settings::SettingsMessage;
pub use sheet::SheetMessage;
pub use story::Message;
pub use third_party::ThirdPartyMessage;
pub use transcript::TranscriptMessage;

/// A message of any of the tables. What a language says for it may hold gaps, `{name}`, and forms for counts,
/// `one:…|other:…`; the note of each names both for whoever translates.
pub trait Sayable: Copy {
    /// Its place in a language file.
    fn place(self) -> usize;

    /// What English says for it.
    fn english(self) -> &'static str;
}

/// How many messages there are in all: the length of a language file.
pub const COUNT: usize = ThirdPartyMessage::END;

/// A table of messages: its name, what English says, and how many messages the tables before it have.
macro_rules! messages {
    (
        $(#[$attribute:meta])*
        $table:ident in $english:path, after $before:expr;
        $($name:ident: $note:literal,)*
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $table {
            $(#[doc = $note] $name,)*
        }

        impl $table {
            /// All of them, in the order in which a language file lists what it says.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// How many messages this table and those before it have.
            pub(in crate::text) const END: usize = $before + Self::ALL.len();
        }

        impl $crate::text::message::Sayable for $table {
            fn place(self) -> usize {
                $before + self as usize
            }

            fn english(self) -> &'static str {
                $english(self)
            }
        }
    };
}
use messages;
