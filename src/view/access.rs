//! The badge that says who may have the footage, by icon and words.
//! Not here: the terms (`restrictions`).

use super::Voice;
use super::feed_text::isolated;
use super::icon::{LOCK, icon};
use crate::browser::{Element, el};
use crate::feed::Access;
use crate::text::access;

/// The badge: the agency's words, or ours for its access; nothing for what is public.
pub(super) fn access(voice: &Voice, access: &Access, agency_words: Option<Element>) -> Option<Element> {
    let words = agency_words.or_else(|| Some(isolated(&access::badge(access, &voice.words)?)))?;
    Some(el("p").part("access").child(icon(LOCK)).child(words))
}
