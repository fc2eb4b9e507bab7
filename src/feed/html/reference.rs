//! Characters that HTML writes as references: `&amp;`, `&eacute`, `&#8217;`, `&#x2019;`.
//! Not here: the names themselves (`names`).

use super::names;
use super::token::until;

/// Takes the characters that a name stands for; what is left of the text behind `&`, where it begins with one.
pub(in crate::feed) type Named = for<'t> fn(&'t str, &mut dyn FnMut(char)) -> Option<&'t str>;

/// Calls `take` with each character of a text, those written as references among them, by these names.
pub(in crate::feed) fn each_character(text: &str, named: Named, take: &mut dyn FnMut(char)) {
    let mut parts = text.split('&');
    parts.next().unwrap_or_default().chars().for_each(&mut *take);
    for part in parts {
        let rest = numbered(part, take).or_else(|| named(part, take)).unwrap_or_else(|| {
            take('&');
            part
        });
        rest.chars().for_each(&mut *take);
    }
}

/// Whether what stands behind `&` is the rest of a reference, semicolon and all.
pub(super) fn is_whole(text: &str) -> bool {
    let is_named = |(name, _): (&str, &str)| is_name(name) && names::whole(name).is_some();
    numbered(text, &mut drop).is_some_and(|rest| {
        let read = text.len().saturating_sub(rest.len());
        text.get(..read).is_some_and(|read| read.ends_with(';'))
    }) || text.split_once(';').is_some_and(is_named)
}

/// Takes a character that is referred to by its number; what is left of the text behind `&`.
fn numbered<'t>(text: &'t str, take: &mut dyn FnMut(char)) -> Option<&'t str> {
    let text = text.strip_prefix('#')?;
    let (text, radix) = text.strip_prefix(['x', 'X']).map_or((text, 10), |text| (text, 16));
    let (digits, rest) = until(text, &|digit| value(digit, radix).is_none());
    take(character(number(digits, radix)?));
    Some(rest.strip_prefix(';').unwrap_or(rest))
}

/// A number in decimal or hexadecimal digits, where there are any; one too large for its type is the largest.
///
/// `from_str_radix` would be the same, with a panic for a radix that there is not.
pub(super) fn number(digits: &str, radix: u32) -> Option<u32> {
    let with = |number: u32, digit| number.saturating_mul(radix).saturating_add(digit);
    let digits = digits.chars().filter_map(|digit| value(digit, radix));
    digits.fold(None, |number, digit| Some(with(number.unwrap_or_default(), digit)))
}

/// What a digit is worth.
fn value(digit: char, radix: u32) -> Option<u32> {
    let value = match digit {
        '0'..='9' => u32::from(digit).wrapping_sub(0x30),
        // Capital and small letters differ in one bit.
        'a'..='f' | 'A'..='F' => (u32::from(digit) | 0x20).wrapping_sub(0x57),
        _ => return None,
    };
    (value < radix).then_some(value)
}

/// Takes the characters that are referred to by name; what is left of the text behind `&`.
pub(super) fn named<'t>(text: &'t str, take: &mut dyn FnMut(char)) -> Option<&'t str> {
    if let Some((name, rest)) = text.split_once(';')
        && is_name(name)
        && let Some((first, second)) = names::whole(name)
    {
        take(first);
        second.map(take);
        return Some(rest);
    }
    let (name, character) = names::old(text)?;
    take(character);
    text.get(name.len()..)
}

/// Whether a text can be a name, so that no long text is looked up.
fn is_name(text: &str) -> bool {
    (2..=LONGEST).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// The longest name, in characters: `CounterClockwiseContourIntegral`.
const LONGEST: usize = 31;

/// The character of a number, as 13.2.5.80 of the standard has it.
fn character(number: u32) -> char {
    let of_windows =
        number.checked_sub(0x80).and_then(|place| WINDOWS_1252.get(usize::try_from(place).ok()?));
    match of_windows {
        Some(character) => *character,
        None if number == 0 => char::REPLACEMENT_CHARACTER,
        None => char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER),
    }
}

/// What numbers from 0x80 on mean, since old pages are in windows-1252; where that has nothing, themselves.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];
