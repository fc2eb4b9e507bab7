//! Days and times on a clock, and how days are counted.
//! Not here: moments of the feed (`date`), or how a day is written for a reader (`text::date`).

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

    /// Seconds since 1970-01-01T00:00 on the clock itself, whatever its offset.
    #[must_use]
    #[expect(clippy::arithmetic_side_effects, reason = "the year has at most five digits, and all else two")]
    pub fn seconds(self) -> i64 {
        let day = day_number(self.year.into(), self.month.into(), self.day.into());
        ((day * 24 + i64::from(self.hour)) * 60 + i64::from(self.minute)) * 60
    }
}

/// 1899-12-31T00:00:00Z and 2201-01-01T23:59:59Z: the years above in every offset.
const EARLIEST: i64 = -2_209_075_200;
const LATEST: i64 = 7_289_740_799;

/// The days of a month, 1 to 12; 0 for any other.
pub(super) fn days_in(year: i64, month: i64) -> i64 {
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
pub(super) fn day_number(year: i64, month: i64, day: i64) -> i64 {
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
