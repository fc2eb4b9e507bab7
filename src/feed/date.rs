//! A moment with the offset the feed wrote it in.
//! Not here: how it is written for a reader (`text::date`), or the present moment (`browser::clock`).

use std::fmt;

/// A moment in time (`published`, `updated`, `asOf`, `embargoUntil`, …), RFC 3339 with an offset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    text: String,
    epoch_seconds: i64,
    offset_minutes: i16,
}

/// A day and a time on the clock of one offset, Gregorian.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Civil {
    /// The year, 1900 to 2200, and one more on either side in another offset.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
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
        let year = rest.number(4)?;
        rest.one_of(b"-")?;
        let month = rest.number(2)?;
        rest.one_of(b"-")?;
        let day = rest.number(2)?;
        if rest.0.is_empty() {
            return Err(DateFault::NoZone);
        }
        rest.one_of(b"Tt ")?;
        let hour = rest.number(2)?;
        rest.one_of(b":")?;
        let minute = rest.number(2)?;
        rest.one_of(b":")?;
        let second = rest.number(2)?;
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

impl Civil {
    /// Day and time of a moment on a clock that is `offset_minutes` ahead of UTC.
    ///
    /// Moments outside the years 1900 to 2200 are moved to the nearest end.
    #[must_use]
    #[expect(
        clippy::arithmetic_side_effects,
        reason = "three centuries of seconds are far from the ends of i64"
    )]
    pub fn at(epoch_seconds: i64, offset_minutes: i16) -> Self {
        let seconds = epoch_seconds.clamp(EARLIEST, LATEST) + i64::from(offset_minutes) * 60;
        let minute_of_day = seconds.rem_euclid(86_400) / 60;
        let (year, month, day) = day_of(seconds.div_euclid(86_400));
        Self {
            year: u16::try_from(year).unwrap_or_default(),
            month: narrow(month),
            day: narrow(day),
            hour: narrow(minute_of_day / 60),
            minute: narrow(minute_of_day % 60),
        }
    }
}

impl fmt::Display for DateFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotADate => "not a date",
            Self::NoZone => "a date without an offset from UTC",
            Self::Impossible => "a day or a time that does not exist",
            Self::FarYear => "a year outside 1900 to 2200",
        })
    }
}

impl std::error::Error for DateFault {}

/// The years that make sense in news; beyond them a date is a fault of the system that wrote it.
const YEARS: std::ops::RangeInclusive<i64> = 1900..=2200;

/// 1899-12-31T00:00:00Z and 2201-01-01T23:59:59Z: the years above in every offset.
const EARLIEST: i64 = -2_209_075_200;
const LATEST: i64 = 7_289_740_799;

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

    fn number(&mut self, digits: u8) -> Result<i64, DateFault> {
        let mut number = 0_i64;
        for _ in 0..digits {
            number = number.saturating_mul(10).saturating_add(self.digit()?);
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
    fn signed_minutes(&self) -> i64 {
        let minutes = self.hours.saturating_mul(60).saturating_add(self.minutes);
        if self.behind { minutes.saturating_neg() } else { minutes }
    }
}

fn epoch_of(day: i64, hour: i64, minute: i64, second: i64, offset: &Offset) -> i64 {
    let hours = day.saturating_mul(24).saturating_add(hour);
    let minutes = hours.saturating_mul(60).saturating_add(minute).saturating_sub(offset.signed_minutes());
    minutes.saturating_mul(60).saturating_add(second.min(59))
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    }
}

/// Days from 1970-01-01. A year is counted from March, so that the leap day is its last
/// (<https://howardhinnant.github.io/date_algorithms.html>); the inverse of [`day_of`].
#[expect(clippy::arithmetic_side_effects, reason = "the year has four digits")]
fn day_number(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 719_468
}

/// Year, month and day of a day counted from 1970-01-01; the inverse of [`day_number`].
#[expect(clippy::arithmetic_side_effects, reason = "the days of a few centuries")]
fn day_of(day_number: i64) -> (i64, i64, i64) {
    let days = day_number + 719_468;
    let era = days / 146_097;
    let day_of_era = days % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400;
    (if month <= 2 { year + 1 } else { year }, month, day)
}

fn narrow(number: i64) -> u8 {
    u8::try_from(number).unwrap_or_default()
}
