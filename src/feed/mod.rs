//! What the agency said: plain values, and how they are read from JSON.
//! Not here: anything of the web, and how any of it is shown.
//!
//! A feed is text of strangers, so this folder has no code that can panic.

#![deny(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used
)]

mod check;
mod civil;
mod date;
mod digits;
mod document;
mod finding;
pub mod html;
pub mod import;
mod limits;
mod link;
mod notice;
mod prints;
mod problem;
mod read;
mod region;
mod rights;
pub mod schema;
mod seconds;
mod sentences;
mod story;
mod top_downloads;
mod unreadable;
mod video;
pub mod vtt;
mod wire;

pub use check::{Check, Outcome, Remark, check};
pub use civil::Civil;
pub use date::{Date, DateFault};
pub use digits::digits;
pub use document::{Direction, Document, Picture, PictureSize};
pub use limits::Limits;
use limits::{beginning, characters};
pub use link::{Link, LinkFault, Links};
pub use notice::{Category, Notice, Provider};
pub use prints::Prints;
pub use problem::{Effect, Problem, ProblemCode, moves_others};
pub use read::{FORMAT, Reading, read, read_within};
pub use region::is_country_code;
pub use rights::{Access, Code, Restriction, Restrictions, Rights};
pub use seconds::Seconds;
pub use story::{Alternate, Block, Body, Location, Status, Story};
pub use top_downloads::{Item, TopDownloads};
pub use unreadable::Unreadable;
pub use video::{
    Chapter, Cue, Download, Shot, Source, Storyboard, ThirdParty, Track, TrackKind, Transcript, Video,
};
