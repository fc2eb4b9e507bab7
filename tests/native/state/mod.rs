//! What `state` promises, part by part.

mod availability;
mod config;
mod consent;
mod fault;
mod load;
mod newer_list;
mod paging;
mod player;
mod recovery;
mod retry;
mod third_party;
mod transcript;

use story_widget::feed::{Link, Links};
use story_widget::state::{Consent, Load, Paging, Player, Report, Retry, TimedText};

#[test]
fn all_state_is_plain_values_that_can_be_copied_and_sent() {
    fn check<T: Clone + Send + Sync + 'static>() -> usize {
        size_of::<T>()
    }
    let sizes = [
        check::<Consent>(),
        check::<Load>(),
        check::<Paging>(),
        check::<Player>(),
        check::<Report>(),
        check::<Retry>(),
        check::<TimedText>(),
    ];
    assert!(sizes.into_iter().all(|size| size < 1_024), "{sizes:?}");
}

/// The link a feed at `https://feeds.example/` means by `reference`.
fn link(reference: &str) -> Link {
    let resolve =
        |reference: &str, base: &str| url::Url::parse(base).ok()?.join(reference).ok().map(String::from);
    Links::new("https://feeds.example/", true, resolve).link(reference).unwrap()
}

/// Random numbers that are the same in every run (xorshift).
struct Dice(u64);

impl Dice {
    /// The next number from 0 to `most`, both among them.
    fn throw(&mut self, most: u16) -> u16 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u16::try_from((self.0 >> 20) % (u64::from(most) + 1)).unwrap()
    }
}
