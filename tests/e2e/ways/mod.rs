//! The other ways to put the widget on a page: in a frame, by the generator, as a package, within frameworks.
//! Not here: the script tag itself (`embedding`).

mod frame;
mod frameworks;
mod generator;
mod package;
