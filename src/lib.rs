//! The story page of a video news agency as one embeddable widget.
//!
//! The folders of `src/` are layers, and imports only point down:
//! `embed` → `view` → `browser`, `text` → `state` → `feed`.

#[cfg(feature = "widget")]
pub mod browser;
#[cfg(feature = "widget")]
pub mod embed;
pub mod feed;
pub mod state;
pub mod text;
#[cfg(feature = "widget")]
pub mod view;
