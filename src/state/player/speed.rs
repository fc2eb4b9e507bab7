//! How fast the footage plays.
//! Not here: the menu of speeds (`view`), or whether it is remembered (`kept`).

use super::Order;

/// Speed in hundredths of the usual one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Speed(u16);

impl Default for Speed {
    fn default() -> Self {
        Self(100)
    }
}

impl Speed {
    /// The speeds there are to choose, in hundredths.
    pub const CHOICES: [u16; 8] = [25, 50, 75, 100, 125, 150, 175, 200];

    /// A speed of those there are; the usual one for any other.
    #[must_use]
    pub fn new(hundredths: u16) -> Self {
        if Self::CHOICES.contains(&hundredths) { Self(hundredths) } else { Self::default() }
    }

    /// In hundredths of the usual one.
    #[must_use]
    pub const fn hundredths(self) -> u16 {
        self.0
    }

    /// Another of those there are.
    pub fn choose(&mut self, hundredths: u16) -> Option<Order> {
        if !Self::CHOICES.contains(&hundredths) {
            return None;
        }
        self.0 = hundredths;
        Some(Order::Speed(*self))
    }

    /// Faster by so many steps, or slower; at the ends it stays.
    pub fn step(&mut self, by: i8) -> Option<Order> {
        let here = Self::CHOICES.iter().position(|&choice| choice >= self.0).unwrap_or_default();
        let last = Self::CHOICES.len().saturating_sub(1);
        let there = here.saturating_add_signed(by.into()).min(last);
        self.choose(Self::CHOICES.get(there).copied().unwrap_or(self.0))
    }

    /// The element plays at another speed: by us, by its own controls or by the system.
    pub const fn changed(&mut self, hundredths: u16) {
        self.0 = hundredths;
    }
}
