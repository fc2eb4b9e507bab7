//! What the platform formats, by the rules of a language.
//! Not here: how a browser does it (`browser`), or our own words (`message`).

use super::duration::push_two_digits;
use super::template::fill;
use crate::feed::{Civil, Date, digits};

/// The habits of a language that a browser knows (`Intl`) and the widget does not carry.
pub trait Locale {
    /// A whole number, grouped and in the language's digits: "1,250".
    fn number(&self, n: u64) -> String;

    /// The CLDR category of a count: `zero`, `one`, `two`, `few`, `many` or `other`.
    fn plural(&self, n: u64) -> &'static str;

    /// A day, with its month as a word: "September 20, 2023".
    fn day(&self, civil: Civil) -> String;

    /// A time of day to the minute, on a clock of 24 hours: "11:09".
    fn time(&self, civil: Civil) -> String;

    /// Minutes ahead of UTC of the clock that a date of the feed's is written on: the feed's own, unless the
    /// reader has chosen another.
    fn offset(&self, date: &Date) -> i16 {
        date.offset_minutes()
    }

    /// The name of a country by its ISO 3166-1 alpha-2 code, in upper case; `None` where it is not known.
    fn region(&self, code: &str) -> Option<String>;

    /// What those who speak a language call it, by its BCP 47 tag; `None` where it is not known.
    fn language_name(&self, tag: &str) -> Option<String>;
}

/// The habits of English, for where there is no browser or it lacks `Intl`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EnglishLocale;

impl Locale for EnglishLocale {
    fn number(&self, n: u64) -> String {
        let mut number = digits(n);
        let mut place = number.len();
        while place > 3 {
            place -= 3;
            number.insert(place, ',');
        }
        number
    }

    fn plural(&self, n: u64) -> &'static str {
        if n == 1 { "one" } else { "other" }
    }

    fn day(&self, civil: Civil) -> String {
        let month = MONTHS.get(usize::from(civil.month).wrapping_sub(1)).copied().unwrap_or_default();
        let (day, year) = (digits(civil.day.into()), digits(civil.year.into()));
        fill("{month} {day}, {year}", &[("month", month), ("day", &day), ("year", &year)])
    }

    fn time(&self, civil: Civil) -> String {
        let mut time = String::new();
        push_two_digits(&mut time, civil.hour.into());
        time.push(':');
        push_two_digits(&mut time, civil.minute.into());
        time
    }

    fn region(&self, _code: &str) -> Option<String> {
        None
    }

    fn language_name(&self, _tag: &str) -> Option<String> {
        None
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
