//! What stands in a cue as plain text: who says it, and what.
//! Not here: where a cue begins and ends (`super`), or references by number (`html`).
//!
//! A `<` that begins no tag stays, as it does in HTML: whoever wrote "x < 3" meant it.

use super::super::{Limits, beginning, html};

/// What one voice says in a cue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Who says it (`<v Name>`).
    pub speaker: Option<String>,
    /// What: never empty, lines ended by a line feed, at most [`Limits::text`] characters.
    pub text: String,
}

/// The text of a cue without its tags, parted where another voice begins.
///
/// What is written above other characters to say how they are read (`<rt>`) is left out.
#[must_use]
pub fn said(payload: &str) -> Vec<Said> {
    let mut voices = Voices::default();
    let mut rest = payload;
    while let Some((before, behind)) = rest.split_once('<') {
        voices.hear(before);
        if behind.starts_with(|first: char| first.is_ascii_whitespace() || first == '<') {
            voices.hear("<");
            rest = behind;
        } else if let Some((tag, after)) = behind.split_once('>') {
            voices.tag(tag);
            rest = after;
        } else {
            // There is no tag any more.
            voices.hear("<");
            voices.hear(behind);
            return voices.end();
        }
    }
    voices.hear(rest);
    voices.end()
}

#[derive(Default)]
struct Voices {
    done: Vec<Said>,
    speaker: Option<String>,
    text: String,
    is_reading_aid: bool,
}

impl Voices {
    fn tag(&mut self, tag: &str) {
        let (name, annotation) = tag.split_once([' ', '\t', '\n']).unwrap_or((tag, ""));
        // Classes stand behind the name.
        match name.split('.').next().unwrap_or_default() {
            "v" => {
                let mut speaker = String::new();
                // A name is on one line, however it is written.
                each_character(annotation, &mut |character| {
                    push(&mut speaker, if character == '\n' { ' ' } else { character });
                });
                self.turn(shortened(speaker.trim(), Limits::MOST.headline));
            }
            "/v" => self.turn(None),
            "rt" => self.is_reading_aid = true,
            "/rt" | "/ruby" => self.is_reading_aid = false,
            _ => {}
        }
    }

    fn hear(&mut self, text: &str) {
        if !self.is_reading_aid {
            each_character(text, &mut |character| push(&mut self.text, character));
        }
    }

    /// Another voice speaks from here on.
    fn turn(&mut self, speaker: Option<String>) {
        let before = std::mem::replace(&mut self.speaker, speaker);
        let text = std::mem::take(&mut self.text);
        if let Some(text) = shortened(text.trim_matches([' ', '\n']), Limits::MOST.text) {
            self.done.push(Said { speaker: before, text });
        }
    }

    fn end(mut self) -> Vec<Said> {
        self.turn(None);
        self.done
    }
}

/// A text of at most so many characters, the last of them an ellipsis where it is cut; nothing of an empty one.
fn shortened(text: &str, most: usize) -> Option<String> {
    let is_short = beginning(text, most).len() == text.len();
    let text =
        if is_short { text.to_owned() } else { [beginning(text, most.saturating_sub(1)), "…"].concat() };
    (!text.is_empty()).then_some(text)
}

/// Adds a character to a text in which white space is one space or one line feed, and nothing is of control.
fn push(text: &mut String, character: char) {
    match character {
        '\n' => {
            if text.ends_with(' ') {
                text.pop();
            }
            if !text.ends_with('\n') {
                text.push('\n');
            }
        }
        ' ' | '\t' | '\u{c}' | '\r' => {
            if !text.ends_with([' ', '\n']) {
                text.push(' ');
            }
        }
        character if character.is_control() => {}
        character => text.push(character),
    }
}

/// Calls `take` with each character, those written as references among them.
fn each_character(text: &str, take: &mut dyn FnMut(char)) {
    html::each_character(text, named, take);
}

/// Takes a character that is referred to by name; what is left of the text behind `&`.
///
/// The names that writers of `WebVTT` are told of. Those of HTML are 2,231, and would be as much to download as
/// everything else here.
fn named<'t>(text: &'t str, take: &mut dyn FnMut(char)) -> Option<&'t str> {
    let (character, rest) =
        NAMES.iter().find_map(|(name, character)| Some((*character, text.strip_prefix(name)?)))?;
    take(character);
    Some(rest)
}

const NAMES: [(&str, char); 8] = [
    ("amp;", '&'),
    ("lt;", '<'),
    ("gt;", '>'),
    ("quot;", '"'),
    ("apos;", '\''),
    ("nbsp;", '\u{a0}'),
    ("lrm;", '\u{200e}'),
    ("rlm;", '\u{200f}'),
];
