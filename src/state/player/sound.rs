//! How loud the player is.
//! Not here: which of several players may sound, or whether the volume is remembered.

use super::Order;

/// What switching the sound on makes of no volume at all: silence would look like a broken button.
const AUDIBLE: u8 = 10;
const LOUDEST: u8 = 100;

/// Volume and mute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sound {
    volume: u8,
    muted: bool,
}

impl Default for Sound {
    fn default() -> Self {
        Self { volume: LOUDEST, muted: false }
    }
}

impl Sound {
    /// Sound as it was remembered, or as the element reports it; `volume` above 100 is 100.
    #[must_use]
    pub fn new(volume: u8, muted: bool) -> Self {
        Self { volume: volume.min(LOUDEST), muted }
    }

    /// Volume in hundredths, 0 to 100, whether muted or not.
    #[must_use]
    pub const fn volume(self) -> u8 {
        self.volume
    }

    /// Whether it is switched off.
    #[must_use]
    pub const fn is_muted(self) -> bool {
        self.muted
    }

    /// What is heard, in hundredths; the slider shows this.
    #[must_use]
    pub const fn heard(self) -> u8 {
        if self.muted { 0 } else { self.volume }
    }

    /// Off, or on again as loud as it was.
    pub const fn toggle_mute(&mut self) -> Order {
        if self.heard() > 0 {
            self.muted = true;
        } else {
            self.muted = false;
            if self.volume == 0 {
                self.volume = AUDIBLE;
            }
        }
        Order::Sound(*self)
    }

    /// Louder, or softer. From mute, louder begins at silence.
    pub fn volume_by(&mut self, by: i8) -> Order {
        self.volume_to(self.heard().saturating_add_signed(by))
    }

    /// As loud as the slider says; moving it switches the sound on, and to nothing switches it off.
    pub fn volume_to(&mut self, volume: u8) -> Order {
        self.muted = volume == 0;
        // The volume before mute is kept, so that switching on again brings it back.
        if volume > 0 {
            self.volume = volume.min(LOUDEST);
        }
        Order::Sound(*self)
    }

    /// The element's sound changed, by us, by its own controls or by the system.
    pub fn changed(&mut self, volume: u8, muted: bool) {
        *self = Self::new(volume, muted);
    }
}
