//! How names of categories and languages are kept: cut, so that a record has a length that is known.
//! Not here: the record (`record`).

use super::third_party::THIRD_PARTY;

/// The longest name of a category that is kept as it is.
const LONGEST_NAME: usize = 12;
/// The longest language that is kept as it is.
const LONGEST_LANGUAGE: usize = 10;
/// The digits of a shortened name.
const DIGITS: &[u8; 32] = b"0123456789abcdefghijklmnopqrstuv";

/// The name of a category as it is kept. Two long names are kept alike only if they begin alike and have
/// the same 32-bit hash; then the stricter choice holds for both.
pub(super) fn kept_name(category: &str) -> String {
    if is_plain(category, LONGEST_NAME) {
        return category.to_owned();
    }
    let mut name = String::new();
    // Which provider it is takes no letters from the hash.
    let letters = if category.starts_with(THIRD_PARTY) { "" } else { category };
    for byte in letters.bytes() {
        if byte.is_ascii_alphanumeric() && name.len() < LONGEST_NAME - 8 {
            name.push(char::from(byte));
        }
    }
    name.push('~');
    let mut hash = category
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    for _ in 0..7 {
        let digit = DIGITS.get((hash & 31) as usize).copied().unwrap_or(b'0');
        name.push(char::from(digit));
        hash >>= 5;
    }
    name
}

/// Whether it is the kept name of a third party's player: no other begins without a letter, but for those that have
/// none.
pub(super) fn is_third_party(kept: &str) -> bool {
    kept.starts_with('~')
}

/// What stands before the kept name of a category that another notice has asked about, on another page of the site.
pub(super) const EARLIER: &str = "^";

/// Whether it is the kept name of a category of the notice that was answered last.
pub(super) fn is_of_notice(kept: &str) -> bool {
    !is_third_party(kept) && !kept.starts_with(EARLIER)
}

/// The kept name without that.
pub(super) fn bare(kept: &str) -> &str {
    kept.strip_prefix(EARLIER).unwrap_or(kept)
}

/// Whether a record can have this for a name.
pub(super) fn is_kept_name(name: &str) -> bool {
    let name = bare(name);
    match name.split_once('~') {
        None => is_plain(name, LONGEST_NAME),
        Some((start, digits)) => {
            start.len() <= LONGEST_NAME - 8
                && start.bytes().all(|byte| byte.is_ascii_alphanumeric())
                && digits.len() == 7
                && digits.bytes().all(|byte| DIGITS.contains(&byte))
        }
    }
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
