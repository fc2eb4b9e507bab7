//! How we say it: messages, durations, counts, dates. Pure; time and language are arguments.
//! Not here: the web; what the platform formats comes in through [`Locale`].

pub mod access;
pub mod countdown;
pub mod date;
pub mod direction;
pub mod duration;
pub mod fault;
mod json;
pub mod language;
mod locale;
mod message;
pub mod player;
mod receipt;
pub mod restriction;
mod size;
pub mod status;
pub mod structured_data;
mod template;
pub mod top_downloads;
pub mod transcript;
mod words;

pub use language::Language;
pub use locale::{EnglishLocale, Locale};
pub use message::{
    COUNT, Message, PlayerMessage, Sayable, SettingsMessage, SheetMessage, ThirdPartyMessage,
    TranscriptMessage,
};
pub use receipt::{Receipt, receipt, receipt_of_undo};
pub use size::size;
pub use template::{Part, choose, fill, parts};
pub use words::Words;
