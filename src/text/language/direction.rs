//! The direction in which a language is written.
//! Not here: the direction of a single text, which the browser finds by its first strong letter.

use crate::feed::Direction;

/// The direction of a BCP 47 tag: of its script where it names one, else of the script its language is
/// mostly written in. [`Direction::Auto`] for an empty tag and for `und`.
#[must_use]
pub fn direction(tag: &str) -> Direction {
    let mut subtags = tag.split(['-', '_']);
    let language = subtags.next().unwrap_or_default();
    // A script is the only subtag of four letters; those behind a single letter say other things.
    let script = subtags
        .take_while(|subtag| subtag.len() > 1)
        .find(|subtag| subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let is_rtl = match script {
        Some(script) => contains(RTL_SCRIPTS, script),
        None if language.is_empty() || language.eq_ignore_ascii_case("und") => return Direction::Auto,
        None => contains(RTL_LANGUAGES, language),
    };
    if is_rtl { Direction::Rtl } else { Direction::Ltr }
}

/// The direction of a text of that language. Where it has no letter that is written so, it is not of that language after
/// all, and its own letters tell: [`Direction::Auto`], as for a language that is not known.
#[must_use]
pub fn direction_of(text: &str, tag: &str) -> Direction {
    let direction = direction(tag);
    let is_so = |letter| match direction {
        Direction::Rtl => is_from_the_right(letter),
        Direction::Ltr => is_letter(letter) && !is_from_the_right(letter),
        Direction::Auto => false,
    };
    if text.chars().any(is_so) { direction } else { Direction::Auto }
}

/// As far as it matters here: the blocks of signs are left out, and the table of Unicode is for those who have room for it.
const fn is_letter(character: char) -> bool {
    matches!(character, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{1fff}' | '\u{2c00}'..='\u{2fff}' | '\u{3040}'..='\u{efff}')
}

/// The blocks of Unicode that are kept for writing from right to left (`DerivedBidiClass`, default classes R and AL).
const fn is_from_the_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// Scripts that run from right to left and are in use (ISO 15924).
const RTL_SCRIPTS: &str = "adlm arab aran hebr mand nkoo rohg samr syrc thaa yezi";

/// Languages mostly written in one of them (CLDR, likely subtags).
const RTL_LANGUAGES: &str = "ar arc ars ary arz azb bal bgn ckb dv fa glk he iw khw lrc mzn nqo pnb prs ps \
                             sd sdh skr syr ug ur yi";

fn contains(list: &str, name: &str) -> bool {
    list.split(' ').any(|entry| entry.eq_ignore_ascii_case(name))
}
