//! What the reader agreed to: the pure core of the cookie dialog.
//! Not here: where the record is kept and how the page's own tools are asked (`browser`), or the words.
//!
//! The one rule everything here serves: nothing optional is ever granted but by an explicit press of the
//! reader's or the word of the page's own tool, and in every doubt it is denied.

mod answer;
mod asked;
mod canonical;
mod choice;
mod choosing;
mod decided;
mod deferring;
mod granted;
pub mod host;
mod kept;
mod origin;
mod press;
mod record;
mod standing;
mod stores;
mod third_party;
mod written;

pub use answer::Answer;
pub use asked::{Asked, AskedCategory, Mode, Moment};
pub use canonical::{canonical, digest};
pub use choice::{Choice, Choices};
pub use granted::{Granted, GrantedParts, Preferences, Purpose, ThirdPartyPlayer};
pub use kept::{base64url, from_base64url};
pub use origin::Origin;
pub use press::Press;
pub use record::{LIFETIME, Record};
pub use standing::{Consent, Standing, Surface};
pub use stores::is_declared;
pub use third_party::third_party_category;

/// The category of what the widget itself remembers: volume, captions, speed, position. It stays in the
/// browser. Where the feed asks about nothing, it is the only one.
pub const PREFERENCES: &str = "preferences";

/// The most categories the reader is asked about. What a feed lists after them is always denied: it would
/// not fit in the record.
pub const MOST_CATEGORIES: usize = 8;
