//! What the reader has done: plain values with verbs, put in a signal by the view.
//! Not here: the web, the clock, and words.

mod availability;
mod config;
pub mod consent;
mod fault;
mod load;
mod paging;
pub mod player;
mod report;
mod retry;
pub mod third_party;
pub mod transcript;

pub use availability::Availability;
pub use config::{ATTRIBUTES, Config, Theme, TimeZone};
pub use consent::Consent;
pub use fault::Fault;
pub use load::{Load, Phase};
pub use paging::{Cut, More, Paging};
pub use player::Player;
pub use report::{Report, Severity, Stage};
pub use retry::{Failure, Next, Retry, Timeouts, after_online, retry_after};
pub use transcript::TimedText;
