//! The custom element's counterpart: attributes in, events out.
//! Not here: the element itself, which the loader (`loader.js`) defines; a Rust type cannot.

mod event;
mod mount;
mod problems;
mod settings;
mod structured_data;

pub use mount::{Handle, mount};
pub use settings::Settings;
