//! The written form of a record: one short line of plain ASCII, safe in a cookie.
//! Not here: what a record says (`record`).
//!
//! ```text
//! 1.20779.b.en-GB.9f86…0a08.0analytics.1preferences
//! │ │     │ │     │         └ each category: 0 denied or 1 granted, then its name
//! │ │     │ │     └ SHA-256 of the notice shown, 64 hexadecimal digits
//! │ │     │ └ language the notice was shown in
//! │ │     └ origin, one letter; g after it if the browser sent Global Privacy Control
//! │ └ day of the choice, counted from 1 January 1970
//! └ version of this form
//! ```
//!
//! It has at most 200 bytes for eight categories: a name over 12 characters stands as its first four, `~`
//! and seven digits of its FNV-1a hash, a language over 10 characters as its first subtag. Providers of players are
//! named by `~` and the digits alone; before what other notices have asked about, on other pages of the site, stands `^`. Of both
//! there are as many as there is room for.

use super::kept::{is_kept_language, is_kept_name};
use super::{Choice, Choices, Origin, Record};
use crate::feed::digits;

/// The longest record, in bytes.
pub(super) const LONGEST: usize = 200;

impl Record {
    /// Reads what [`write`](Self::write) wrote. `None` for anything else: a damaged record is no choice.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > LONGEST {
            return None;
        }
        let mut parts = std::str::from_utf8(bytes).ok()?.split('.');
        if parts.next()? != "1" {
            return None;
        }
        let day = parse_day(parts.next()?)?;
        let how = parts.next()?;
        let (letter, gpc) = how.split_at_checked(1)?;
        let under_gpc = match gpc {
            "" => false,
            "g" => true,
            _ => return None,
        };
        let origin = Origin::ALL.into_iter().find(|origin| origin.letter() == Some(letter))?;
        let language = parts.next().filter(|language| is_kept_language(language))?.to_owned();
        let notice = parse_hash(parts.next()?)?;
        let mut choices = Choices::default();
        for part in parts {
            let (choice, category) = if let Some(category) = part.strip_prefix('1') {
                (Choice::Granted, category)
            } else {
                (Choice::Denied, part.strip_prefix('0')?)
            };
            if !is_kept_name(category) || choices.get(category).is_some() {
                return None;
            }
            choices.add(category.to_owned(), choice);
        }
        Some(Self { day, origin, under_gpc, language, notice, choices })
    }

    /// The record as it is kept, at most 200 bytes for [`MOST_CATEGORIES`](super::MOST_CATEGORIES).
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = String::with_capacity(LONGEST);
        text.push_str("1.");
        text.push_str(&digits(self.day.into()));
        text.push('.');
        text.push_str(self.origin.letter().unwrap_or_default());
        text.push_str(if self.under_gpc { "g." } else { "." });
        text.push_str(&self.language);
        text.push('.');
        for byte in self.notice {
            for half in [byte >> 4, byte & 15] {
                text.push(char::from_digit(u32::from(half), 16).unwrap_or('0'));
            }
        }
        for (category, choice) in self.choices.iter() {
            text.push_str(if choice == Choice::Granted { ".1" } else { ".0" });
            text.push_str(category);
        }
        text
    }
}

/// One to five digits in the one form that `write` gives them.
fn parse_day(text: &str) -> Option<u32> {
    let plain = (1..=5).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let padded = text.len() > 1 && text.starts_with('0');
    if plain && !padded { text.parse().ok() } else { None }
}

fn parse_hash(text: &str) -> Option<[u8; 32]> {
    let mut hash = [0; 32];
    let mut digits = text.bytes();
    for byte in &mut hash {
        *byte = parse_digit(digits.next()?)? << 4 | parse_digit(digits.next()?)?;
    }
    digits.next().is_none().then_some(hash)
}

const fn parse_digit(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}
