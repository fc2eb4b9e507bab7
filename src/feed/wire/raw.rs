//! The text of JSON values: what they are, what is in them, one level at a time.
//! Not here: whether the text is JSON at all (`read` asks `serde_json` once), or what it means.
//!
//! `serde_json` only ever skips the whole text, once. That lets an unknown field cost nothing however deep
//! it nests, and keeps the parser and printer of floating-point numbers out of the module: any type it has
//! to make brings them along, for the message it would print about a wrong one. Of text that is known to be
//! JSON, brackets and quotes alone say where a value ends.

use std::borrow::Cow;

use serde::de::IgnoredAny;
use serde_json::Error;

/// A text that is one JSON value, without the white space around it; the error says where it is not.
pub(in super::super) fn json(text: &str) -> Result<&str, Error> {
    serde_json::from_str::<IgnoredAny>(text)?;
    Ok(text.trim_ascii())
}

/// What a JSON value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Shape {
    Null,
    Flag,
    Number,
    Text,
    List,
    Object,
}

impl Shape {
    /// What a well-formed value is: its first character says so.
    pub(in super::super) fn of(json: &str) -> Self {
        match json.bytes().next() {
            Some(b'"') => Self::Text,
            Some(b'[') => Self::List,
            Some(b'{') => Self::Object,
            Some(b't' | b'f') => Self::Flag,
            Some(b'n') | None => Self::Null,
            Some(_) => Self::Number,
        }
    }
}

/// The values directly inside a list; inside an object, each name and then its value.
pub(in super::super) struct Values<'j> {
    rest: &'j str,
    /// The levels of objects and lists of the value that came last; 0 for one that is neither.
    pub(super) levels: usize,
}

impl<'j> Values<'j> {
    pub(in super::super) fn of(json: &'j str) -> Self {
        Self { rest: json.get(1..).unwrap_or_default(), levels: 0 }
    }
}

impl<'j> Iterator for Values<'j> {
    type Item = &'j str;

    fn next(&mut self) -> Option<&'j str> {
        let between = |byte: u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b',' | b':');
        let rest = self.rest.get(self.rest.bytes().position(|byte| !between(byte))?..)?;
        let (end, levels) = extent(rest);
        let (value, rest) = rest.split_at_checked(end)?;
        (self.rest, self.levels) = (rest, levels);
        (!value.is_empty()).then_some(value)
    }
}

/// The text that a JSON string stands for.
///
/// Half of a surrogate pair becomes U+FFFD, as in a browser: systems that count in UTF-16 cut headlines
/// through the middle of an emoji, and that must not cost the headline.
pub(in super::super) fn unescaped(json: &str) -> Cow<'_, str> {
    let inner = json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or_default();
    if !inner.contains('\\') {
        return Cow::Borrowed(inner);
    }
    let mut text = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some((before, escape)) = rest.split_once('\\') {
        text.push_str(before);
        let mut after = escape.chars();
        text.push(match after.next() {
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => {
                let (character, left) = code_point(after.as_str());
                after = left.chars();
                character
            }
            Some(itself) => itself,
            None => break,
        });
        rest = after.as_str();
    }
    text.push_str(rest);
    Cow::Owned(text)
}

/// How many bytes the value has that JSON begins with, none where a list or an object ends; and its levels
/// of objects and lists.
///
/// Every byte of a document comes by here once for each level that is read: one loop for what is between
/// texts and one for what is in them.
fn extent(json: &str) -> (usize, usize) {
    let bytes = json.as_bytes();
    let (mut level, mut levels, mut end) = (0_usize, 0, 0_usize);
    while let Some(byte) = bytes.get(end) {
        let mut closes = false;
        match byte {
            b'"' => {
                end = text_end(bytes, end);
                closes = true;
            }
            b'[' | b'{' => {
                level = level.saturating_add(1);
                levels = levels.max(level);
            }
            b']' | b'}' | b',' | b':' | b' ' | b'\n' | b'\r' | b'\t' if level == 0 => break,
            b']' | b'}' => {
                level = level.saturating_sub(1);
                closes = true;
            }
            _ => {}
        }
        end = end.saturating_add(1);
        if closes && level == 0 {
            break;
        }
    }
    (end, levels)
}

/// Where the second quote of a text is, whose first is at `start`.
fn text_end(bytes: &[u8], start: usize) -> usize {
    let mut end = start.saturating_add(1);
    loop {
        match bytes.get(end) {
            Some(b'\\') => end = end.saturating_add(1),
            Some(b'"') | None => return end,
            _ => {}
        }
        end = end.saturating_add(1);
    }
}

/// The character of the four digits after `\u`, or of two such escapes, and what follows them.
fn code_point(text: &str) -> (char, &str) {
    let (unit, rest) = code_unit(text);
    if let (0xd800..=0xdbff, Some(second)) = (unit, rest.strip_prefix("\\u"))
        && let (low @ 0xdc00..=0xdfff, rest) = code_unit(second)
    {
        let high = unit & 0x3ff;
        let character = char::from_u32((high << 10 | low & 0x3ff).saturating_add(0x1_0000));
        return (character.unwrap_or(char::REPLACEMENT_CHARACTER), rest);
    }
    (char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER), rest)
}

fn code_unit(text: &str) -> (u32, &str) {
    let (digits, rest) = text.split_at_checked(4).unwrap_or((text, ""));
    // The low half of a digit's code is its value, of a letter 1 to 6 of ten more.
    let value = |digit: u8| u32::from(digit & 0xf).saturating_add(if digit > b'9' { 9 } else { 0 });
    (digits.bytes().fold(0, |unit, digit| unit << 4 | value(digit)), rest)
}
