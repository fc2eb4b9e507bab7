//! What the consent tools of pages say, each in its own words, as an answer about the categories of a notice.
//! Not here: how a tool is found and read (`browser`), or what its answer allows (`standing`).

mod google;
mod gpp;
mod kind;
mod named;
mod tcf;

pub use google::{GoogleCommand, GoogleConsent};
pub use gpp::{OptOuts, gpp};
pub use kind::Kind;
pub use named::{one_trust, services};
pub use tcf::{Tcf, tcf};

/// The frameworks of the IAB, which a tool speaks for.
pub const FRAMEWORKS: [&str; 2] = ["tcf", "gpp"];
