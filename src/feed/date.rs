//! A moment with the offset the feed wrote it in.
//! Not here: how it is written for a reader (`text::date`), or the present moment (`browser::clock`).

use std::fmt;

use super::Civil;
use super::civil::{day_number, days_in};

/// A moment in time (`published`, `updated`, `asOf`, `embargoUntil`, …), RFC 3339 with an offset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    text: String,
    epoch_seconds: i64,
    offset_minutes: i16,
}

/// Why a text is no [`Date`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// It does not have the form of RFC 3339.
    NotADate,
    /// It has that form, and no offset at its end: the moment is not known.
    NoZone,
    /// It has that form and names a day, a time or an offset that there is not.
    Impossible,
    /// Its year is outside 1900 to 2200.
    FarYear,
}

impl Date {
    /// Reads the form of RFC 3339 section 5.6, `2023-09-20T11:09:00+00:00`.
    ///
    /// `t`, `z` and a space for the `T` are taken too. A fraction of a second is dropped, a leap second
    /// (`:60`) counts as the second before it, and `-00:00` is the same as `Z`.
    ///
    /// # Errors
    /// One [`DateFault`], the first that holds in the order form, zone, day and time, year.
    pub fn parse(text: &str) -> Result<Self, DateFault> {
        let mut rest = Rest(text.as_bytes());
        let mut numbers = [0; FORM.len()];
        for (number, (before, digits)) in numbers.iter_mut().zip(FORM) {
            if before == TIME && rest.0.is_empty() {
                return Err(DateFault::NoZone);
            }
            if !before.is_empty() {
                rest.one_of(before)?;
            }
            *number = rest.number(digits)?;
        }
        let [year, month, day, hour, minute, second] = numbers;
        rest.fraction()?;
        let offset = rest.offset()?;

        let possible = (1..=days_in(year, month)).contains(&day)
            && hour <= 23
            && minute <= 59
            && second <= 60
            && offset.hours <= 23
            && offset.minutes <= 59;
        if !possible {
            return Err(DateFault::Impossible);
        }
        if !YEARS.contains(&year) {
            return Err(DateFault::FarYear);
        }
        Ok(Self {
            text: text.to_owned(),
            epoch_seconds: epoch_of(day_number(year, month, day), hour, minute, second, &offset),
            offset_minutes: i16::try_from(offset.signed_minutes()).unwrap_or_default(),
        })
    }

    /// The text of the feed, byte for byte, for `<time datetime>`.
    #[must_use]
    pub fn as_written(&self) -> &str {
        &self.text
    }

    /// Seconds since 1970-01-01T00:00:00Z; negative before it.
    #[must_use]
    pub const fn epoch_seconds(&self) -> i64 {
        self.epoch_seconds
    }

    /// Minutes the feed's own clock is ahead of UTC, −1439 to 1439.
    #[must_use]
    pub const fn offset_minutes(&self) -> i16 {
        self.offset_minutes
    }

    /// Day and time on the feed's own clock.
    #[must_use]
    pub fn civil(&self) -> Civil {
        Civil::at(self.epoch_seconds, self.offset_minutes)
    }
}

impl DateFault {
    /// What was found, without a stop.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::NotADate => "not a date",
            Self::NoZone => "a date without an offset from UTC",
            Self::Impossible => "a day or a time that does not exist",
            Self::FarYear => "a year outside 1900 to 2200",
        }
    }
}

impl fmt::Display for DateFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::error::Error for DateFault {}

/// The years that make sense in news; beyond them a date is a fault of the system that wrote it.
const YEARS: std::ops::RangeInclusive<i64> = 1900..=2200;

/// Year, month, day, hour, minute and second: what may stand before each, and how many digits it has.
const FORM: [(&[u8], u8); 6] = [(b"", 4), (b"-", 2), (b"-", 2), (TIME, 2), (b":", 2), (b":", 2)];
/// What stands between day and time.
const TIME: &[u8] = b"Tt ";

/// What is left to read of the text.
struct Rest<'a>(&'a [u8]);

/// An offset from UTC as written, `+hh:mm`.
struct Offset {
    behind: bool,
    hours: i64,
    minutes: i64,
}

impl Rest<'_> {
    fn one_of(&mut self, marks: &[u8]) -> Result<u8, DateFault> {
        let (&first, rest) = self.0.split_first().ok_or(DateFault::NotADate)?;
        if !marks.contains(&first) {
            return Err(DateFault::NotADate);
        }
        self.0 = rest;
        Ok(first)
    }

    fn digit(&mut self) -> Result<i64, DateFault> {
        Ok(i64::from(self.one_of(b"0123456789")?.wrapping_sub(b'0')))
    }

    #[expect(clippy::arithmetic_side_effects, reason = "at most four digits")]
    fn number(&mut self, digits: u8) -> Result<i64, DateFault> {
        let mut number = 0;
        for _ in 0..digits {
            number = number * 10 + self.digit()?;
        }
        Ok(number)
    }

    fn fraction(&mut self) -> Result<(), DateFault> {
        if self.one_of(b".").is_ok() {
            self.digit()?;
            while self.digit().is_ok() {}
        }
        Ok(())
    }

    fn offset(&mut self) -> Result<Offset, DateFault> {
        if self.0.is_empty() {
            return Err(DateFault::NoZone);
        }
        let sign = self.one_of(b"Zz+-")?;
        let mut offset = Offset { behind: sign == b'-', hours: 0, minutes: 0 };
        if matches!(sign, b'+' | b'-') {
            offset.hours = self.number(2)?;
            self.one_of(b":")?;
            offset.minutes = self.number(2)?;
        }
        if self.0.is_empty() { Ok(offset) } else { Err(DateFault::NotADate) }
    }
}

impl Offset {
    #[expect(clippy::arithmetic_side_effects, reason = "two digits of hours")]
    fn signed_minutes(&self) -> i64 {
        let minutes = self.hours * 60 + self.minutes;
        if self.behind { -minutes } else { minutes }
    }
}

#[expect(clippy::arithmetic_side_effects, reason = "the year has four digits, and all else two")]
fn epoch_of(day: i64, hour: i64, minute: i64, second: i64, offset: &Offset) -> i64 {
    let minutes = (day * 24 + hour) * 60 + minute - offset.signed_minutes();
    minutes * 60 + second.min(59)
}
