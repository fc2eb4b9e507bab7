//! Components: values and callbacks in, elements out. One file a component.
//! Not here: the platform (`browser`), and anything that can be known without showing it (`state`, `text`).

mod access;
mod banner;
mod cookies;
mod countdown;
mod deadline;
mod description;
mod downloads;
mod event;
mod feed_text;
mod header;
mod icon;
mod imported;
mod load_story;
mod message;
mod page;
mod player;
mod restrictions;
mod shell;
#[cfg(not(target_arch = "wasm32"))]
mod still;
mod story_page;
mod third_party;
mod time_zone;
mod top_downloads;
mod transcript;
mod voice;

pub use cookies::{ConsentCommand, consent_command};
pub use deadline::keep_time;
pub use description::show_description;
pub use event::{Decision, StoryEvent, Taking};
pub use load_story::{load_story, show_document, speak};
pub use page::Page;
pub use shell::{Begin, Refusal, Shell};
#[cfg(not(target_arch = "wasm32"))]
pub use still::{markup, show_reading};
pub use story_page::story_page;
pub use voice::Voice;
