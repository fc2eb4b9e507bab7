//! The things of a JSON-LD document and their references to each other.
//! Not here: which thing the page is about.

use std::collections::BTreeMap;

use super::super::node::{Fields, Node};

/// All things at the top of a document: one, a list, or a `@graph` of them.
pub(super) struct Graph<'j> {
    things: Vec<Fields<'j>>,
    /// By the name of each, the first of them that has it.
    named: BTreeMap<String, usize>,
}

impl<'j> Graph<'j> {
    pub(super) fn of(document: &Node<'j>) -> Self {
        let mut things = Vec::new();
        for row in document.rows() {
            let fields = row.fields();
            let graph = fields.rows(&["@graph"]);
            if fields.has("@type") || graph.is_empty() {
                things.push(fields);
            }
            things.extend(graph.iter().map(Node::fields));
        }
        let mut named = BTreeMap::new();
        for (index, thing) in things.iter().enumerate() {
            if let Some((name, _)) = thing.text(&["@id"]) {
                named.entry(name).or_insert(index);
            }
        }
        Self { things, named }
    }

    pub(super) fn things(&self) -> &[Fields<'j>] {
        &self.things
    }

    /// The object a value is or refers to.
    pub(super) fn thing(&self, node: &Node<'j>) -> Fields<'j> {
        let fields = node.fields();
        let name =
            node.text().or_else(|| fields.text(&["@id"]).filter(|_| fields.is_one()).map(|(name, _)| name));
        let named = name.and_then(|name| self.things.get(*self.named.get(&name)?));
        named.cloned().unwrap_or(fields)
    }

    /// All values of `names`, lists taken apart, each as the object it is or refers to.
    pub(super) fn all(&self, thing: &Fields<'j>, names: &[&str]) -> Vec<(Node<'j>, Fields<'j>)> {
        let mut all = Vec::new();
        for name in names {
            for node in thing.rows(&[name]) {
                let fields = self.thing(&node);
                all.push((node, fields));
            }
        }
        all
    }
}

/// The first value of the first of `names` that has any: a text, or an object.
pub(super) fn first<'j>(thing: &Fields<'j>, names: &[&str]) -> Option<Node<'j>> {
    names.iter().find_map(|name| thing.rows(&[name]).into_iter().next())
}

/// The first text of `names`; an object may hold it as `@value`.
pub(super) fn text<'j>(thing: &Fields<'j>, names: &[&str]) -> Option<(String, Node<'j>)> {
    names.iter().find_map(|name| {
        thing.rows(&[name]).into_iter().find_map(|node| match node.text() {
            Some(text) => Some((text, node)),
            None => node.fields().text(&["@value"]),
        })
    })
}

/// Whether a thing is of one of these types. A type is a word, or an address or a qualified name that ends in one.
pub(super) fn is_a(thing: &Fields, types: &[&str]) -> bool {
    thing.rows(&["@type"]).iter().filter_map(Node::text).any(|stated| {
        let word = stated.rsplit(['/', '#', ':']).next().unwrap_or_default();
        types.contains(&word)
    })
}

/// Whether it is an article, of any of the types of news.
pub(super) fn is_article(thing: &Fields) -> bool {
    thing.rows(&["@type"]).iter().filter_map(Node::text).any(|stated| stated.ends_with("Article"))
        || is_a(thing, &["BlogPosting", "LiveBlogPosting", "Report"])
}
