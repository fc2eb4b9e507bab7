//! The custom element's counterpart: attributes in, events out.
//! Not here: the element itself, which the loader (`loader.js`) defines; a Rust type cannot.

mod event;
mod mount;
#[cfg(not(target_arch = "wasm32"))]
mod prerender;
mod problems;
mod settings;
mod structured_data;

pub use mount::{Handle, mount};
#[cfg(not(target_arch = "wasm32"))]
pub use prerender::{Prerendered, prerender};
pub use settings::Settings;
