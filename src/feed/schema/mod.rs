//! The format as one table: every object and every field, with what may stand there and what it is for.
//! Not here: how a document is read (`read`). Tests hold the two together; no part of the widget names this.
//!
//! Each file has the objects that the file of the same name in `read` reads.

mod document;
mod json;
mod json_schema;
mod markdown;
mod notice;
mod picture;
mod rights;
mod story;
mod top_downloads;
mod video;

pub use document::DOCUMENT;
pub use json_schema::json_schema;
pub use markdown::{field_tables, restriction_table};

use super::Limits;

/// One kind of object.
#[derive(Debug)]
pub struct Object {
    /// Its name among the objects.
    pub name: &'static str,
    /// What it is, for publishers.
    pub about: &'static str,
    /// Its fields, in the order in which they are told and problems with them are sorted.
    pub fields: &'static [Field],
    /// Groups of fields, of which at least one has to be there; none: the required fields are enough.
    pub ways: &'static [&'static [&'static str]],
}

/// One field of an object.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What may stand there.
    pub shape: Shape,
    /// Whether something is lost without it.
    pub is_required: bool,
    /// What it is for, for publishers: Markdown with code and nothing else, in one line.
    pub about: &'static str,
}

/// What may stand in a place.
#[derive(Debug)]
pub enum Shape {
    /// The name of the format.
    Format,
    /// A text of at most so many characters.
    Text(usize),
    /// A text, however long.
    Words,
    /// Words that say that there are no restrictions.
    NoRestrictions,
    /// A language tag of BCP 47.
    Tag,
    /// A country code of ISO 3166-1 alpha-2.
    Country,
    /// A name of the list of time zones of IANA.
    Zone,
    /// At most 24 letters, digits and hyphens.
    Name,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// One of these words, each with the field that it makes needed, if any.
    Kind(&'static [(&'static str, Option<&'static str>)]),
    /// A text of at most 64 characters, best one of these words.
    Code(&'static [Word]),
    /// A whole number, the least and the most.
    Count(u32, u64),
    /// `true` or `false`.
    Flag,
    /// Nothing but `false`, whatever a publisher would like.
    Off,
    /// Seconds from 0 to a day: a position in footage.
    Position,
    /// Seconds above 0, at most a day: a length of footage.
    Length,
    /// A date of RFC 3339 with its offset from UTC.
    Date,
    /// An address, relative to the document or absolute.
    Link,
    /// An object.
    Object(&'static Object),
    /// A list: what its rows are, how many there are at least and at most.
    List(&'static Shape, usize, usize),
    /// Any of these.
    Either(&'static [Shape]),
}

/// A word that stands for something, such as the code of a restriction.
#[derive(Debug)]
pub struct Word {
    /// The word.
    pub word: &'static str,
    /// The fields that go with it.
    pub fields: &'static [&'static str],
    /// What agencies write where they mean it, for publishers.
    pub about: &'static str,
}

impl Object {
    /// The field of that name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

impl Shape {
    /// The object that may stand there, itself or as a row of a list.
    #[must_use]
    pub fn object(&self) -> Option<&'static Object> {
        match self {
            Self::Object(object) => Some(object),
            Self::List(row, ..) => row.object(),
            Self::Either(shapes) => shapes.iter().find_map(Self::object),
            _ => None,
        }
    }
}

/// All objects that a document can have, each once, in reading order.
#[must_use]
pub fn objects() -> Vec<&'static Object> {
    let mut objects = Vec::new();
    collect(&DOCUMENT, &mut objects);
    objects
}

fn collect(object: &'static Object, objects: &mut Vec<&'static Object>) {
    if !objects.iter().any(|known| known.name == object.name) {
        objects.push(object);
        for part in object.fields.iter().filter_map(|field| field.shape.object()) {
            collect(part, objects);
        }
    }
}

/// The limits that the shapes of the table name.
const LIMITS: Limits = Limits::MOST;
/// A text that has no limit of its own.
const LABEL: Shape = Shape::Text(LIMITS.text);
/// Pixels, columns, kilobits.
const SMALL_COUNT: Shape = Shape::Count(1, 100_000);

const fn required(name: &'static str, shape: Shape, about: &'static str) -> Field {
    Field { name, shape, is_required: true, about }
}

const fn optional(name: &'static str, shape: Shape, about: &'static str) -> Field {
    Field { name, shape, is_required: false, about }
}
