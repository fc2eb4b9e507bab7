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

/// Scripts that run from right to left and are in use (ISO 15924).
const RTL_SCRIPTS: &str = "adlm arab aran hebr mand nkoo rohg samr syrc thaa yezi";

/// Languages mostly written in one of them (CLDR, likely subtags).
const RTL_LANGUAGES: &str = "ar arc ars ary arz azb bal bgn ckb dv fa glk he iw khw lrc mzn nqo pnb prs ps \
                             sd sdh skr syr ug ur yi";

fn contains(list: &str, name: &str) -> bool {
    list.split(' ').any(|entry| entry.eq_ignore_ascii_case(name))
}
