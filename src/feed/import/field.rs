//! Fields that several formats have in common, as parts of a document in the making.
//! Not here: where each format has them (`ninjs`, `json_feed`, `schema_org`).

use std::cell::RefCell;

use super::super::digits;
use super::super::finding::Finding;
use super::super::problem::excerpt;
use super::super::wire::decimal::Decimal;
use super::super::wire::raw::Shape;
use super::super::{Effect, Problem, ProblemCode};
use super::date::normal;
use super::draft::{Draft, Part};
use super::duration::{self, File};
use super::node::{Fields, Node};
use super::{DurationGuess, text};

/// What was guessed or left out while a document was turned into another.
#[derive(Debug, Default)]
pub(super) struct Notes(RefCell<Vec<Problem>>);

impl Notes {
    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.0.into_inner()
    }

    fn note(&self, code: ProblemCode, pointer: &str, effect: Option<Effect>, finding: Finding) {
        let mut problems = self.0.borrow_mut();
        if problems.len() < MOST {
            problems.push(Problem::new(code, pointer.to_owned(), finding, effect));
        }
    }

    /// A date in the form of the format; a guess is said.
    pub(super) fn date(&self, node: &Node) -> Part {
        let Some(text) = node.text() else { return Part::as_it_is(node) };
        let date = normal(&text);
        if let Some(guess) = date.guess {
            self.note(ProblemCode::W204, node.pointer(), None, Finding::GuessedDate(excerpt(&text), guess));
        }
        Part::text(date.text, node)
    }

    /// The date of the first of `names` that is there.
    pub(super) fn date_of(&self, fields: &Fields, names: &[&str]) -> Option<Part> {
        // An empty text says nothing, and Superdesk writes many of them.
        names.iter().find_map(|name| fields.get(&[name]).filter(is_stated)).map(|node| self.date(&node))
    }

    /// A duration that is a number, or a text of one.
    pub(super) fn seconds(&self, node: &Node, file: File) -> Part {
        if node.shape() == Shape::Number
            && let Some((length, is_milliseconds)) = duration::of_number(node.json(), file)
        {
            if is_milliseconds && !file.in_milliseconds {
                self.odd_duration(node, DurationGuess::Milliseconds);
            }
            return Part::json(length.decimal(), node);
        }
        self.iso_duration(node)
    }

    /// A duration of ISO 8601.
    pub(super) fn iso_duration(&self, node: &Node) -> Part {
        let Some(text) = node.text() else { return Part::as_it_is(node) };
        if let Some(length) = duration::of_iso(&text) {
            return Part::json(length.decimal(), node);
        }
        let Some(length) = duration::of_clock(&text) else { return Part::as_it_is(node) };
        self.odd_duration(node, DurationGuess::Clock);
        Part::json(length.decimal(), node)
    }

    fn odd_duration(&self, node: &Node, guess: DurationGuess) {
        let found = excerpt(&node.word().unwrap_or_default());
        self.note(ProblemCode::W206, node.pointer(), None, Finding::OddDuration(found, guess));
    }

    /// Looks at what is for editors only: nothing of it is shown, and where it speaks of a restriction the
    /// publisher learns that. Its words are not quoted.
    pub(super) fn editors_note(&self, fields: &Fields) {
        for (_, node) in fields.each().filter(|(name, _)| is_for_editors(name)) {
            if node.text().is_some_and(|note| text::speaks_of_restriction(&note)) {
                self.note(ProblemCode::W220, node.pointer(), None, Finding::EditorsNote);
            }
        }
    }
}

/// More than a person reads are not kept.
const MOST: usize = 1_000;

/// What agencies call notes to editors, without case and without what stands between words.
const EDITORS_ONLY: [&str; 5] = ["ednote", "editornote", "editorsnote", "editorialnote", "usercomment"];

/// Whether a field of that name is for editors only: `edNote`, `ed_note`, `Editors-Note`.
pub(in super::super) fn is_for_editors(name: &str) -> bool {
    let letters = || name.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase());
    EDITORS_ONLY.iter().any(|other| letters().eq(other.bytes()))
}

/// Puts in width and height, both or neither.
pub(super) fn put_size(draft: &mut Draft, fields: &Fields) {
    let (width, height) = (count(fields, &["width"]), count(fields, &["height"]));
    if width.is_some() && height.is_some() {
        draft.put("width", width);
        draft.put("height", height);
    }
}

/// A whole number in a number or a text: `1280`, `"1280"`, `"1280 px"`, `{"value": 1280}`.
pub(super) fn whole(node: &Node) -> Option<u64> {
    match node.shape() {
        Shape::Object => {
            whole(&node.fields().get(&["value"]).filter(|value| value.shape() != Shape::Object)?)
        }
        Shape::Number => u64::try_from(Decimal::read(node.json())?.thousandths / 1000).ok(),
        _ => {
            let text = node.text()?;
            let text = text.trim();
            let end = text.find(|character: char| !character.is_ascii_digit()).unwrap_or(text.len());
            let (number, unit) = text.split_at_checked(end)?;
            matches!(unit.trim(), "" | "px").then(|| number.parse().ok()).flatten()
        }
    }
}

/// A whole number as JSON has it.
pub(super) fn count(fields: &Fields, names: &[&str]) -> Option<Part> {
    let node = fields.get(names)?;
    let number = whole(&node).filter(|number| *number > 0)?;
    Some(Part::json(digits(number), &node))
}

/// A language tag: systems write `en_US` for `en-US`.
pub(super) fn tag(fields: &Fields, names: &[&str]) -> Option<Part> {
    let (tag, node) = fields.text(names)?;
    Some(language_tag(&tag, &node))
}

/// The same of a text that is one.
pub(super) fn language_tag(tag: &str, node: &Node) -> Part {
    Part::text(tag.trim().replace('_', "-"), node)
}

/// Whether a value says anything: an empty text or list does not.
pub(super) fn is_stated(node: &Node) -> bool {
    match node.shape() {
        Shape::Text => node.text().is_some(),
        Shape::List => !node.rows().is_empty(),
        _ => true,
    }
}

/// The media type of a file by what its system says, else by the end of its name.
pub(super) fn media_type(stated: Option<String>, address: &str) -> Option<String> {
    if let Some(stated) = stated {
        let lower = stated.trim().to_ascii_lowercase();
        return Some(match lower.as_str() {
            "application/x-mpegurl" | "audio/mpegurl" | "audio/x-mpegurl" | "video/x-mpegurl" => {
                HLS.to_owned()
            }
            _ if lower.contains('/') => stated.trim().to_owned(),
            _ => of_extension(&lower)?.to_owned(),
        });
    }
    let end = address.find(['?', '#']).unwrap_or(address.len());
    let (_, extension) = address.get(..end)?.rsplit_once('.')?;
    of_extension(&extension.to_ascii_lowercase()).map(str::to_owned)
}

const HLS: &str = "application/vnd.apple.mpegurl";

fn of_extension(extension: &str) -> Option<&'static str> {
    Some(match extension {
        "mp4" | "m4v" | "mpeg-4" | "mpeg4" => "video/mp4",
        "webm" => "video/webm",
        "ogv" => "video/ogg",
        "mov" => "video/quicktime",
        "mpg" | "mpeg" => "video/mpeg",
        "m3u8" | "hls" => HLS,
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "avif" => "image/avif",
        "vtt" | "webvtt" => "text/vtt",
        _ => return None,
    })
}

/// What a file is, by its media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Video,
    Picture,
    Captions,
    Other,
}

impl Kind {
    pub(super) fn of(media_type: &str) -> Self {
        let lower = media_type.to_ascii_lowercase();
        if lower.starts_with("video/") || lower.starts_with(HLS) {
            Self::Video
        } else if lower.starts_with("image/") {
            Self::Picture
        } else if lower.starts_with("text/vtt") {
            Self::Captions
        } else {
            Self::Other
        }
    }
}

/// Whether browsers are known to play it, at least some of them.
pub(super) fn is_played(media_type: &str) -> bool {
    let lower = media_type.to_ascii_lowercase();
    ["video/mp4", "video/webm", "video/ogg", HLS].iter().any(|played| lower.starts_with(played))
}
