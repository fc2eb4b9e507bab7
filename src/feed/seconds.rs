//! A length or position in footage.
//! Not here: how it is written (`text::duration`).

use super::digits;

/// A length of time in whole milliseconds, 0 to 86,400,000 (a day).
///
/// Feeds write seconds with a fraction (`61.5`); a whole number of milliseconds keeps equality exact
/// and needs no floating point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seconds {
    millis: u32,
}

impl Seconds {
    /// The longest: one day.
    pub const MAX: Self = Self { millis: 86_400_000 };

    /// From whole milliseconds; `None` above a day.
    #[must_use]
    pub const fn from_millis(millis: u32) -> Option<Self> {
        if millis <= Self::MAX.millis { Some(Self { millis }) } else { None }
    }

    /// The length in milliseconds.
    #[must_use]
    pub const fn millis(self) -> u32 {
        self.millis
    }

    /// The length in whole seconds, the rest dropped, as clocks show it.
    #[must_use]
    pub const fn whole(self) -> u32 {
        self.millis / 1000
    }

    /// The length in seconds as a decimal number, which is JSON too: `61.5`.
    #[must_use]
    pub fn decimal(self) -> String {
        let whole = digits(self.whole().into());
        let millis = self.millis % 1000;
        if millis == 0 {
            return whole;
        }
        let fraction = digits(u64::from(millis).saturating_add(1000));
        [&whole, ".", fraction.get(1..).unwrap_or_default().trim_end_matches('0')].concat()
    }
}
