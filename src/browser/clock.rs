//! The present.
//! Not here: how a moment is written (`text::date`).

use std::rc::Rc;

/// Milliseconds since the page began, for some 49 days.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
pub fn ticks() -> u32 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now()) as u32
}

/// Seconds since 1970-01-01T00:00Z by the reader's clock.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "the cast saturates")]
pub fn now() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// The clock that embargo and period of use are held against: the reader's, or one that a test has set.
/// Clones are the same one.
#[derive(Clone)]
pub struct Clock(Rc<dyn Fn() -> f64>);

impl Clock {
    /// A clock that shows milliseconds since 1970-01-01T00:00Z.
    #[must_use]
    pub fn new(millis: impl Fn() -> f64 + 'static) -> Self {
        Self(Rc::new(millis))
    }

    /// Milliseconds since 1970-01-01T00:00Z; negative before it.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "the cast saturates")]
    pub fn millis(&self) -> i64 {
        (self.0)() as i64
    }

    /// Whole seconds since then.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.millis().div_euclid(1000)
    }
}
