//! The present.
//! Not here: how a moment is written (`text::date`).

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
