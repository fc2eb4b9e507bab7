//! The other ways to put the widget on a page: in a frame, by the generator, as a package, within frameworks.
//! Not here: the script tag itself (`embedding`).

mod around;
pub(crate) mod frame;
mod frameworks;
mod generator;
mod opened;
pub(crate) mod package;
mod prerendered;
