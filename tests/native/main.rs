//! Tests of all that is pure: what the feed says, how we say it, what the reader has done,
//! and what holds for the sources themselves (`tidy`).
//! Not here: anything that needs a browser (`tests/browser`, `tests/e2e`).

mod documents;
mod feed;
mod hosting;
mod state;
mod text;
mod tidy;
