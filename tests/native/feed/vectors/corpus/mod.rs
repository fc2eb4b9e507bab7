//! What is put into feeds to see whether it does harm: markup, addresses, marks of direction; and where it is put.
//! Not here: what must come of it (the tests), or strings that others have collected (packages).
//!
//! The end-to-end tests have this folder too, so that what is tried by the reader is tried in browsers.

mod direction;
mod filled;
mod followed;
mod markup;
mod refused;

pub(crate) use direction::{MARKS, TROJAN};
pub(crate) use filled::{documents, each_place, is_link, is_text};
pub(crate) use followed::{followed, harmless};
pub(crate) use markup::markup;
pub(crate) use refused::{live, refused};
