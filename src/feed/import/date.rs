//! Dates as agencies write them, in the one form of the format.
//! Not here: reading that form (`feed::Date`).

use super::super::{Date, DateFault};

/// A date in the form of RFC 3339, and whether something of it was guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Normal {
    pub(super) text: String,
    pub(super) guess: Option<DateGuess>,
}

/// What a date leaves out, and what it is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum DateGuess {
    /// The offset: UTC.
    Utc,
    /// The time of day: the first minute of it, in UTC.
    FirstMinute,
}

/// A date in any of the forms seen in real files: RFC 3339 with `+0000` or without seconds or offset, the basic
/// form of ISO 8601 (`20230920T110900Z`), a day alone, and RFC 2822. Anything else as it is.
pub(super) fn normal(text: &str) -> Normal {
    let text = text.trim();
    let forms: [fn(&str) -> Option<Normal>; 4] = [as_it_is, iso, day, mail];
    let found = forms.iter().find_map(|form| form(text));
    found.unwrap_or_else(|| Normal { text: text.to_owned(), guess: None })
}

/// The moment of a date in any of these forms, in seconds since 1970.
pub(super) fn moment(text: &str) -> Option<i64> {
    Date::parse(&normal(text).text).ok().map(|date| date.epoch_seconds())
}

fn as_it_is(text: &str) -> Option<Normal> {
    match Date::parse(text) {
        Err(DateFault::NotADate | DateFault::NoZone) => None,
        // One that does not exist is nobody's to correct.
        Ok(_) | Err(_) => Some(Normal { text: text.to_owned(), guess: None }),
    }
}

/// The extended and the basic form of ISO 8601, with or without seconds, with `+00`, `+0000`, `+00:00`, `Z` or nothing.
fn iso(text: &str) -> Option<Normal> {
    let (date, rest) = text.split_once(['T', 't', ' '])?;
    let date = calendar_day(date)?;
    let end = rest.find(['Z', 'z', '+', '-', '\u{2212}']).unwrap_or(rest.len());
    let (time, zone) = rest.split_at_checked(end)?;
    let time = time_of_day(time.trim())?;
    if zone.is_empty() {
        return checked([&date, "T", &time, "Z"].concat(), Some(DateGuess::Utc));
    }
    checked([&date, "T", &time, &offset(zone)?].concat(), None)
}

/// A day alone.
fn day(text: &str) -> Option<Normal> {
    checked([&calendar_day(text)?, "T00:00:00Z"].concat(), Some(DateGuess::FirstMinute))
}

/// RFC 2822 section 3.3, `Wed, 20 Sep 2023 11:09:00 +0000`, and the names of zones that it still allows.
fn mail(text: &str) -> Option<Normal> {
    let mut words = text.split([' ', ',']).filter(|word| !word.is_empty()).peekable();
    words.next_if(|word| word.starts_with(|first: char| first.is_ascii_alphabetic()));
    let day = words.next().filter(|day| is_digits(day) && day.len() <= 2)?;
    let month = words.next()?.get(..3)?;
    let month = MONTHS.iter().zip(1_u64..).find(|(name, _)| name.eq_ignore_ascii_case(month))?.1;
    let year = words.next().filter(|year| is_digits(year) && year.len() == 4)?;
    let time = time_of_day(words.next()?)?;
    let zone = words.next();
    let offset = match zone {
        None => "Z".to_owned(),
        Some(name) => match ZONES.iter().find(|(zone, _)| zone.eq_ignore_ascii_case(name)) {
            Some((_, offset)) => (*offset).to_owned(),
            None => offset(name)?,
        },
    };
    let text =
        [year, "-", &two_digits(&super::super::digits(month)), "-", &two_digits(day), "T", &time, &offset];
    checked(text.concat(), zone.is_none().then_some(DateGuess::Utc))
}

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const ZONES: [(&str, &str); 11] = [
    ("GMT", "Z"),
    ("UTC", "Z"),
    ("UT", "Z"),
    ("EST", "-05:00"),
    ("EDT", "-04:00"),
    ("CST", "-06:00"),
    ("CDT", "-05:00"),
    ("MST", "-07:00"),
    ("MDT", "-06:00"),
    ("PST", "-08:00"),
    ("PDT", "-07:00"),
];

/// What has the form of a date now; what names no day there is stays for the reader to say so.
fn checked(text: String, guess: Option<DateGuess>) -> Option<Normal> {
    match Date::parse(&text) {
        Err(DateFault::NotADate | DateFault::NoZone) => None,
        Ok(_) | Err(_) => Some(Normal { text, guess }),
    }
}

/// `2023-09-20` or `20230920` in the first form.
fn calendar_day(text: &str) -> Option<String> {
    let digits = text.replace('-', "");
    let is_day = digits.len() == 8 && is_digits(&digits) && matches!(text.len(), 8 | 10);
    let (year, rest) = digits.split_at_checked(4)?;
    let (month, day) = rest.split_at_checked(2)?;
    is_day.then(|| [year, "-", month, "-", day].concat())
}

/// `11:09`, `11:09:00`, `1109`, `110900`, with a fraction or not, in the second form.
fn time_of_day(text: &str) -> Option<String> {
    let (whole, fraction) =
        text.find(['.', ',']).and_then(|at| text.split_at_checked(at)).unwrap_or((text, ""));
    let digits = whole.replace(':', "");
    if !is_digits(&digits) || !matches!(digits.len(), 4 | 6) {
        return None;
    }
    let (hour, rest) = digits.split_at_checked(2)?;
    let (minute, second) = rest.split_at_checked(2)?;
    let second = if second.is_empty() { "00" } else { second };
    Some([hour, ":", minute, ":", second, &fraction.replace(',', ".")].concat())
}

/// `Z`, `+00`, `+0000` or `+00:00` in the last form.
fn offset(text: &str) -> Option<String> {
    if text.eq_ignore_ascii_case("z") {
        return Some("Z".to_owned());
    }
    let text = text.trim().replace('\u{2212}', "-");
    let sign = text.get(..1).filter(|sign| matches!(*sign, "+" | "-"))?;
    let digits = text.get(1..)?.replace(':', "");
    if !is_digits(&digits) || !matches!(digits.len(), 2 | 4) {
        return None;
    }
    let (hours, minutes) = digits.split_at_checked(2)?;
    Some([sign, hours, ":", if minutes.is_empty() { "00" } else { minutes }].concat())
}

fn two_digits(digits: &str) -> String {
    if digits.len() < 2 { ["0", digits].concat() } else { digits.to_owned() }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
