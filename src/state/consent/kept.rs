//! How an answer is kept: what it was given to, cut so that a record has a length that is known.
//! Not here: the record (`record`), or its written form (`written`).

use super::Choice;
use super::third_party::THIRD_PARTY;

/// The longest name of a category that is kept as it is.
const LONGEST_NAME: usize = 11;
/// The longest language that is kept as it is.
const LONGEST_LANGUAGE: usize = 9;
/// How many digits tell one question about a category from another: half of them for who gets what, half for the words.
const DIGEST: usize = 4;
/// The digits of base64url (RFC 4648, section 5).
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// Half of a digest that is equal to every other: words of another language, of which nothing can be said.
const ANY: &str = "**";

/// The digest of what is asked about a player of another site: who shows it is all there is to know.
pub(super) const ANY_DIGEST: &str = "****";

/// One answer of the reader's.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Kept {
    /// The digest of what was asked, then the kept name of its category.
    pub(super) key: String,
    /// By how many days it is older than the record.
    pub(super) age: u32,
    pub(super) choice: Choice,
}

impl Kept {
    /// The kept name of its category.
    pub(super) fn name(&self) -> &str {
        self.key.get(DIGEST..).unwrap_or_default()
    }

    /// Whether it is about the player of another site: no other name begins without a letter, but for those that have none.
    pub(super) fn is_third_party(&self) -> bool {
        self.name().starts_with('~')
    }

    /// Whether it answers what this key stands for. Other words of the same language ask about something else; what is
    /// asked in another language is compared by who gets what alone.
    pub(super) fn answers(&self, key: &str, in_same_language: bool) -> bool {
        let is_same = |from: usize| {
            let half = from..from + DIGEST / 2;
            let (mine, other) = (self.key.get(half.clone()), key.get(half));
            mine == other || mine == Some(ANY) || other == Some(ANY)
        };
        key.get(DIGEST..) == Some(self.name()) && is_same(0) && (!in_same_language || is_same(DIGEST / 2))
    }

    /// As an answer in a record of another language.
    pub(super) fn in_any_words(self) -> Self {
        let matter = self.key.get(..DIGEST / 2).unwrap_or_default();
        let key = [matter, ANY, self.name()].concat();
        Self { key, ..self }
    }
}

/// Whether a record can have this for the key of an answer.
pub(super) fn is_key(text: &str) -> bool {
    (DIGEST + 1..=DIGEST + LONGEST_NAME).contains(&text.len())
        && text.bytes().all(|byte| DIGITS.contains(&byte) || b"~*".contains(&byte))
}

/// The name of a category as it is kept. Two long names are kept alike only if they begin alike and have
/// the same 32-bit hash; then the stricter choice holds for both, if the same is asked about them.
pub(super) fn kept_name(category: &str) -> String {
    if is_plain(category, LONGEST_NAME) {
        return category.to_owned();
    }
    let mut name = String::new();
    // Which provider it is takes no letters from the hash.
    let letters = if category.starts_with(THIRD_PARTY) { "" } else { category };
    for byte in letters.bytes() {
        if byte.is_ascii_alphanumeric() && name.len() < LONGEST_NAME - 7 {
            name.push(char::from(byte));
        }
    }
    name.push('~');
    push_digits(&mut name, fnv(category), 6);
    name
}

/// A language as it is kept; `und` for none.
pub(super) fn kept_language(language: &str) -> String {
    let first = language.split('-').next().unwrap_or_default();
    [language, first].into_iter().find(|tag| is_kept_language(tag)).unwrap_or("und").to_owned()
}

/// Whether a record can have this for a language.
pub(super) fn is_kept_language(tag: &str) -> bool {
    is_plain(tag, LONGEST_LANGUAGE)
}

/// Letters, digits and hyphens, at least one and at most `longest`.
fn is_plain(text: &str, longest: usize) -> bool {
    (1..=longest).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// FNV-1a of 32 bits.
pub(super) fn fnv(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// So many digits of a number, the least first.
pub(super) fn push_digits(text: &mut String, mut number: u32, digits: usize) {
    for _ in 0..digits {
        push_digit(text, number);
        number >>= 6;
    }
}

/// The number that such digits are of; `None` where they are none.
pub(super) fn number(digits: &str) -> Option<u32> {
    digits.bytes().rev().try_fold(0_u32, |number, digit| Some(number << 6 | value(digit)?))
}

fn value(digit: u8) -> Option<u32> {
    u32::try_from(DIGITS.iter().position(|known| *known == digit)?).ok()
}

/// A hash in base64url, without padding.
#[must_use]
pub fn base64url(hash: &[u8; 32]) -> String {
    let mut text = String::new();
    let (mut held, mut bits) = (0_u32, 0);
    for byte in hash.iter().copied().chain([0]) {
        held = held << 8 | u32::from(byte);
        bits += 8;
        while bits >= 6 && text.len() < HASH {
            bits -= 6;
            push_digit(&mut text, held >> bits);
        }
    }
    text
}

/// The bytes of a hash that [`base64url`] has written.
#[must_use]
pub fn from_base64url(text: &str) -> Vec<u8> {
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0_u32, 0);
    for digit in text.bytes() {
        held = held << 6 | value(digit).unwrap_or_default();
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 255) as u8);
        }
    }
    bytes
}

/// How many digits that has.
const HASH: usize = 43;

/// Whether a record can have this for a hash.
pub(super) fn is_hash(text: &str) -> bool {
    text.len() == HASH && text.bytes().all(|byte| DIGITS.contains(&byte))
}

fn push_digit(text: &mut String, number: u32) {
    text.push(char::from(DIGITS.get(number as usize & 63).copied().unwrap_or_default()));
}
