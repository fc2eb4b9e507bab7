//! A foreign document, value by value, each with its place.
//! Not here: what any of it means (`ninjs`, `json_feed`, `schema_org`).

use super::super::digits;
use super::super::wire::raw::{self, Shape, Values};

/// One value of a foreign document. A value that is `null` counts as absent everywhere.
#[derive(Clone, Debug)]
pub(super) struct Node<'j> {
    json: &'j str,
    pointer: String,
}

/// The fields of an object, each name and its value.
#[derive(Clone, Debug, Default)]
pub(super) struct Fields<'j> {
    pointer: String,
    fields: Vec<(String, &'j str)>,
}

impl<'j> Node<'j> {
    /// The whole document; `json` is known to be JSON.
    pub(super) const fn document(json: &'j str) -> Self {
        Self { json, pointer: String::new() }
    }

    /// Where in the document it is, a JSON pointer (RFC 6901).
    pub(super) fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The JSON of it.
    pub(super) const fn json(&self) -> &'j str {
        self.json
    }

    /// What it is.
    pub(super) fn shape(&self) -> Shape {
        Shape::of(self.json)
    }

    /// The words of a text that has any.
    pub(super) fn text(&self) -> Option<String> {
        if self.shape() != Shape::Text {
            return None;
        }
        let text = raw::unescaped(self.json);
        (!text.trim().is_empty()).then(|| text.into_owned())
    }

    /// A text, or a number as it is written: what some systems use as an id.
    pub(super) fn word(&self) -> Option<String> {
        if self.shape() == Shape::Number { Some(self.json.to_owned()) } else { self.text() }
    }

    /// The fields of an object; of anything else none.
    pub(super) fn fields(&self) -> Fields<'j> {
        let mut fields = Vec::new();
        if self.shape() == Shape::Object {
            let mut values = Values::of(self.json);
            while let (Some(name), Some(json)) = (values.next(), values.next()) {
                fields.push((raw::unescaped(name).into_owned(), json));
            }
        }
        Fields { pointer: self.pointer.clone(), fields }
    }

    /// The rows of a list; anything else is the one row, for systems that leave the brackets out.
    pub(super) fn rows(&self) -> Vec<Self> {
        if self.shape() != Shape::List {
            return vec![self.clone()];
        }
        self.rows_with_nulls().filter(Self::is_there).collect()
    }

    /// The rows of a list, as they are.
    pub(super) fn rows_with_nulls(&self) -> impl Iterator<Item = Self> {
        Values::of(self.json).enumerate().map(|(index, json)| {
            let pointer = [&self.pointer, "/", &digits(index as u64)].concat();
            Self { json, pointer }
        })
    }

    /// The rows of a list, or the values of an object in place of one, each with its name there.
    pub(super) fn named_rows(&self) -> Vec<(Option<String>, Self)> {
        if self.shape() != Shape::Object {
            return self.rows().into_iter().map(|row| (None, row)).collect();
        }
        self.fields().each().map(|(name, node)| (Some(name.to_owned()), node)).collect()
    }

    fn is_there(&self) -> bool {
        self.shape() != Shape::Null
    }
}

impl<'j> Fields<'j> {
    /// The value of the first of `names` that is there; names differ in the case of letters from one version
    /// of a format to the next. Of a name given twice the last value counts, as in a browser.
    pub(super) fn get(&self, names: &[&str]) -> Option<Node<'j>> {
        names.iter().find_map(|name| self.all(name).pop())
    }

    /// All values of a name, whatever the case of its letters.
    pub(super) fn all(&self, name: &str) -> Vec<Node<'j>> {
        let named = self.fields.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
        named.map(|(key, json)| self.node(key, json)).filter(Node::is_there).collect()
    }

    /// The words of the first of `names` that has any.
    pub(super) fn text(&self, names: &[&str]) -> Option<(String, Node<'j>)> {
        names.iter().find_map(|name| {
            let node = self.get(&[name])?;
            Some((node.text()?, node))
        })
    }

    /// The rows of the first of `names` that is there.
    pub(super) fn rows(&self, names: &[&str]) -> Vec<Node<'j>> {
        self.get(names).map(|node| node.rows()).unwrap_or_default()
    }

    /// The fields of an object in these.
    pub(super) fn object(&self, names: &[&str]) -> Fields<'j> {
        self.get(names).map(|node| node.fields()).unwrap_or_default()
    }

    /// Whether there is such a field.
    pub(super) fn has(&self, name: &str) -> bool {
        self.get(&[name]).is_some()
    }

    /// Where the object is.
    pub(super) fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Where a field of that name is, or would be.
    pub(super) fn pointer_to(&self, name: &str) -> String {
        [&self.pointer, "/", &name.replace('~', "~0").replace('/', "~1")].concat()
    }

    /// Names and values, in the order of the document.
    pub(super) fn each(&self) -> impl Iterator<Item = (&str, Node<'j>)> {
        self.each_with_nulls().filter(|(_, node)| node.is_there())
    }

    /// The same with what counts as absent.
    pub(super) fn each_with_nulls(&self) -> impl Iterator<Item = (&str, Node<'j>)> {
        self.fields.iter().map(|(name, json)| (name.as_str(), self.node(name, json)))
    }

    /// Whether there is one field, and no more.
    pub(super) const fn is_one(&self) -> bool {
        self.fields.len() == 1
    }

    fn node(&self, name: &str, json: &'j str) -> Node<'j> {
        Node { json, pointer: self.pointer_to(name) }
    }
}
