//! Which language the widget speaks on a page.
//! Not here: where the wishes are read from (`embed`, `feed`).

use super::Language;

/// The language for a page, out of tags in order of preference: the element's `lang`, the nearest
/// ancestor's, the feed's `language`. The first tag that leads to a language of ours by its
/// [`fallbacks`] counts; English when none does.
///
/// Tags are compared without regard to case. Empty ones, and those that are no tags, lead nowhere.
#[must_use]
pub fn negotiate(wanted: &[&str]) -> Language {
    wanted.iter().find_map(|tag| spoken_for(tag)).unwrap_or_default()
}

/// The language of ours that a tag leads to by its [`fallbacks`], if any.
#[must_use]
pub fn spoken_for(tag: &str) -> Option<Language> {
    fallbacks(tag).find_map(spoken)
}

/// A tag and what it falls back to, the closest first: `zh-Hant-HK`, `zh-Hant`, `zh`
/// (RFC 4647 section 3.4). A single letter at the end goes with what stood behind it, and `_` counts
/// as `-`, because pages write both.
pub fn fallbacks(tag: &str) -> impl Iterator<Item = &str> {
    let first = (!tag.is_empty()).then_some(tag);
    std::iter::successors(first, |longer| {
        let shorter = without_last(longer)?;
        match without_last(shorter) {
            Some(rest) if shorter.len() - rest.len() == 2 => Some(rest),
            _ => Some(shorter),
        }
    })
}

fn without_last(tag: &str) -> Option<&str> {
    tag.get(..tag.bytes().rposition(|byte| matches!(byte, b'-' | b'_'))?)
}

fn spoken(tag: &str) -> Option<Language> {
    let mut all = Language::ALL.into_iter().chain(Language::PSEUDO);
    all.find(|language| language.tag().eq_ignore_ascii_case(tag))
}
