//! A document of this widget's own format in the making, each part with its place in the foreign one.
//! Not here: what goes into it (`ninjs`, `json_feed`, `schema_org`).

use super::super::digits;
use super::native;
use super::node::Node;

/// One value of the document in the making.
#[derive(Clone, Debug)]
pub(super) struct Part {
    origin: String,
    value: Value,
}

#[derive(Clone, Debug)]
enum Value {
    Text(String),
    /// JSON as the foreign document has it: what it means, and whether anything, is for the reader to say.
    Json(String),
    List(Vec<Part>),
    Object(Vec<(&'static str, Part)>),
}

/// An object in the making; what is not there is left out.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    origin: String,
    fields: Vec<(&'static str, Part)>,
}

/// Which place of the foreign document each part of the finished one comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origins {
    places: Vec<(String, String)>,
}

impl Part {
    /// A text that stands at a place of the foreign document, as it is there or as it was made of that.
    pub(super) fn text(text: impl Into<String>, from: &Node) -> Self {
        Self { origin: from.pointer().to_owned(), value: Value::Text(text.into()) }
    }

    /// JSON made of a value of the foreign document.
    pub(super) fn json(json: impl Into<String>, from: &Node) -> Self {
        Self { origin: from.pointer().to_owned(), value: Value::Json(json.into()) }
    }

    /// A value as the foreign document has it.
    pub(super) fn as_it_is(node: &Node) -> Self {
        Self::json(node.json(), node)
    }

    /// A list, there even when it is empty.
    pub(super) fn list(rows: Vec<Self>, origin: &str) -> Self {
        Self { origin: origin.to_owned(), value: Value::List(rows) }
    }
}

impl Draft {
    /// An object made of what is at `origin`.
    pub(super) fn new(origin: &str) -> Self {
        Self { origin: origin.to_owned(), fields: Vec::new() }
    }

    /// Whether a field of that name was put in.
    pub(super) fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(field, _)| *field == name)
    }

    /// What was put in under that name.
    pub(super) fn part(&self, name: &str) -> Option<Part> {
        self.fields.iter().find(|(field, _)| *field == name).map(|(_, part)| part.clone())
    }

    /// Puts a field in, where there is something.
    pub(super) fn put(&mut self, name: &'static str, part: Option<Part>) {
        if let Some(part) = part {
            self.fields.push((name, part));
        }
    }

    /// Puts in a text of the foreign document.
    pub(super) fn put_text(&mut self, name: &'static str, text: Option<(String, Node)>) {
        self.put(name, text.map(|(text, node)| Part::text(text, &node)));
    }

    /// Puts in a word of the format itself.
    pub(super) fn put_word(&mut self, name: &'static str, word: &str) {
        let part = Part { origin: self.origin.clone(), value: Value::Text(word.to_owned()) };
        self.put(name, Some(part));
    }

    /// Puts a list in, where it has rows.
    pub(super) fn put_list(&mut self, name: &'static str, rows: Vec<Part>) {
        if !rows.is_empty() {
            let origin = self.origin.clone();
            self.put(name, Some(Part::list(rows, &origin)));
        }
    }

    /// Puts an object in, where it has fields.
    pub(super) fn put_object(&mut self, name: &'static str, draft: Self) {
        if !draft.fields.is_empty() {
            self.put(name, Some(draft.into()));
        }
    }

    /// The document as JSON, a field a line, and where each part of it comes from.
    pub(super) fn finish(self) -> (String, Origins) {
        let (mut json, mut origins) = (String::new(), Origins::default());
        Part::from(self).write(&mut json, &mut origins, "", 0);
        json.push('\n');
        (json, origins)
    }
}

impl From<Draft> for Part {
    fn from(draft: Draft) -> Self {
        Self { origin: draft.origin, value: Value::Object(draft.fields) }
    }
}

impl Part {
    /// Only as deep as the format itself: `draft`s hold no more levels than it has.
    fn write(self, json: &mut String, origins: &mut Origins, pointer: &str, level: usize) {
        origins.places.push((pointer.to_owned(), self.origin));
        match self.value {
            Value::Text(text) => write_text(json, &text),
            Value::Json(text) => native::write(json, &Node::document(&text), level),
            Value::List(rows) => {
                json.push('[');
                for (index, row) in rows.into_iter().enumerate() {
                    next(json, index, level);
                    row.write(
                        json,
                        origins,
                        &[pointer, "/", &digits(index as u64)].concat(),
                        level.saturating_add(1),
                    );
                }
                end(json, level, ']');
            }
            Value::Object(fields) => {
                json.push('{');
                for (index, (name, part)) in fields.into_iter().enumerate() {
                    next(json, index, level);
                    write_text(json, name);
                    json.push_str(": ");
                    part.write(json, origins, &[pointer, "/", name].concat(), level.saturating_add(1));
                }
                end(json, level, '}');
            }
        }
    }
}

impl Origins {
    /// The place in the foreign document of a place in the finished one: that of the part itself, or of the
    /// nearest one it is in.
    #[must_use]
    pub fn of<'a>(&'a self, pointer: &'a str) -> &'a str {
        // A document that was turned into nothing else has its places.
        if self.places.is_empty() {
            return pointer;
        }
        let mut part = pointer;
        loop {
            if let Some((_, origin)) = self.places.iter().find(|(place, _)| place == part) {
                return origin;
            }
            match part.rsplit_once('/') {
                Some((above, _)) => part = above,
                None => return "",
            }
        }
    }
}

pub(super) fn next(json: &mut String, index: usize, level: usize) {
    json.push_str(if index > 0 { ",\n" } else { "\n" });
    json.push_str(&"  ".repeat(level.saturating_add(1)));
}

pub(super) fn end(json: &mut String, level: usize, bracket: char) {
    // Nothing was written into it.
    if !json.ends_with(['[', '{']) {
        json.push('\n');
        json.push_str(&"  ".repeat(level));
    }
    json.push(bracket);
}

pub(super) fn write_text(json: &mut String, text: &str) {
    json.push('"');
    for character in text.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\t' => json.push_str("\\t"),
            '\r' => json.push_str("\\r"),
            control if control < ' ' => {
                json.push_str(if control < '\u{10}' { "\\u000" } else { "\\u001" });
                json.extend(char::from_digit(u32::from(control) & 0xf, 16));
            }
            other => json.push(other),
        }
    }
    json.push('"');
}
