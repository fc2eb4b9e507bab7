//! The way through a document by the table of the format, in search of what is doubtful.
//! Not here: the words for it (`doubt`), or what is wrong (`read`).

use super::super::finding::Finding;
use super::super::import::{is_for_editors, speaks_of_restriction};
use super::super::problem::{excerpt, moves_others};
use super::super::read::is_read;
use super::super::schema::{DOCUMENT, Field, Object, Shape};
use super::super::wire::raw::{Shape as Kind, Values, unescaped};
use super::super::{Links, Problem, ProblemCode, digits};
use super::Remark;
use super::doubt::Doubt;
use super::near::nearest;

/// More doubts than a person reads are not kept.
const MOST: usize = 1_000;

/// Whether a document says that it is of this format.
pub(super) fn is_ours(json: &str) -> bool {
    fields(json).iter().any(|(name, value)| unescaped(name) == "format" && is_read(&unescaped(value)))
}

/// What is doubtful about a document of this format.
pub(super) fn doubts(json: &str, links: &Links) -> Vec<Remark> {
    let mut walk = Walk { links, doubts: Vec::new() };
    walk.object(json, &DOCUMENT, "");
    walk.doubts
}

struct Walk<'a> {
    links: &'a Links<'a>,
    doubts: Vec<Remark>,
}

impl Walk<'_> {
    fn value(&mut self, json: &str, shape: &Shape, pointer: &str) {
        match shape {
            Shape::Object(object) => self.object(json, object, pointer),
            Shape::List(row, _, most) if Kind::of(json) == Kind::List => {
                for (index, json) in Values::of(json).take(*most).enumerate() {
                    self.value(json, row, &[pointer, "/", &digits(index as u64)].concat());
                }
            }
            Shape::Either(shapes) => {
                for shape in *shapes {
                    self.value(json, shape, pointer);
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, json: &str, object: &Object, pointer: &str) {
        let fields = fields(json);
        let known = object.fields.iter().map(|field| field.name);
        let missing: Vec<&str> =
            known.filter(|known| !fields.iter().any(|(name, _)| unescaped(name) == *known)).collect();
        for (name, value) in &fields {
            if self.doubts.len() == MOST {
                return;
            }
            let name = unescaped(name);
            let place = [pointer, "/", &token(&name)].concat();
            if let Some(field) = object.field(&name) {
                self.field(value, field, &place);
                self.value(value, &field.shape, &place);
            } else if !is_free(&name, pointer) && is_about_memory(&name, object) {
                self.doubts.push(Doubt::OwnMemory.at(place));
            } else if !is_free(&name, pointer) {
                let is_note = is_for_editors(&name);
                if is_note && speaks_of_restriction(&unquoted(value)) {
                    let note = Problem::new(ProblemCode::W220, place, Finding::EditorsNote, None);
                    self.doubts.push(Remark::from(&note));
                } else {
                    self.doubts.push(Doubt::UnknownField(nearest(&name, &missing)).at(place));
                }
            }
        }
    }

    /// What is doubtful about the value of a field.
    fn field(&mut self, json: &str, field: &Field, place: &str) {
        let is_long = || json.parse().is_ok_and(|seconds: f64| seconds > 21_600.0 && seconds <= 86_400.0);
        if field.name == "durationSeconds" && is_long() {
            self.doubts.push(Doubt::LongFootage(excerpt(json)).at(place.to_owned()));
        }
        if field.name == "next" && Kind::of(json) == Kind::Text && self.links.is_own(&unescaped(json)) {
            self.doubts.push(Doubt::OwnAddress.at(place.to_owned()));
        }
    }
}

/// The names of an object, as they are written, with their values; of anything else none.
fn fields(json: &str) -> Vec<(&str, &str)> {
    let mut fields = Vec::new();
    if Kind::of(json) == Kind::Object {
        let mut values = Values::of(json);
        while let (Some(name), Some(value)) = (values.next(), values.next()) {
            fields.push((name, value));
        }
    }
    fields
}

/// Whether a name is the publisher's own affair: extensions, and the schema that an editor goes by.
fn is_free(name: &str, pointer: &str) -> bool {
    name.starts_with('_') || (name == "$schema" && pointer.is_empty())
}

/// How publishers name for how long a choice is to be remembered, in parts of names.
const MEMORY: [&str; 9] =
    ["day", "expir", "lifetime", "retention", "maxage", "ttl", "duration", "remember", "askagain"];

/// Whether a name beside the categories, or in one, asks for a memory of its own.
fn is_about_memory(name: &str, object: &Object) -> bool {
    let letters: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let letters = letters.to_ascii_lowercase();
    matches!(object.name, "consent" | "category") && MEMORY.iter().any(|part| letters.contains(part))
}

/// The words of a text; of anything else all that is in it.
fn unquoted(json: &str) -> String {
    if Kind::of(json) == Kind::Text { unescaped(json).into_owned() } else { json.to_owned() }
}

/// A name of strangers as a part of a JSON pointer (RFC 6901), short and harmless.
fn token(name: &str) -> String {
    let is_harmless = |character: &char| !character.is_control() && !moves_others(*character);
    let mut characters = name.chars().filter(is_harmless);
    let mut token: String = characters.by_ref().take(64).collect();
    if characters.next().is_some() {
        token.push('…');
    }
    token.replace('~', "~0").replace('/', "~1")
}
