//! What a page says of itself in the words of schema.org, as far as it names stories.
//! Not here: reading a story from that (`draft`), or how microdata is found on a page (`browser`).

use super::super::node::{Fields, Node};
use super::super::text::{mentions, without_query};
use super::graph;
use crate::feed::wire::json;
use crate::feed::{Link, Links, Story};

/// A thing that a page is said to be about, or to have: by its addresses and names it is known again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// What it is.
    pub kind: SubjectKind,
    /// The addresses of its page and of its file, as written.
    pub addresses: Vec<String>,
    /// Its headline and its name.
    pub names: Vec<String>,
}

/// What kind of thing a page names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubjectKind {
    /// An article of any type.
    Article,
    /// A `VideoObject`.
    Footage,
    /// An `ItemList`.
    List,
}

impl SubjectKind {
    /// Of a type as it is written: a word, or an address or a qualified name that ends in one.
    #[must_use]
    pub fn of(stated: &str) -> Option<Self> {
        let word = stated.trim().rsplit(['/', '#', ':']).next().unwrap_or_default();
        match word {
            "VideoObject" => Some(Self::Footage),
            "ItemList" => Some(Self::List),
            "BlogPosting" | "LiveBlogPosting" | "Report" => Some(Self::Article),
            _ => word.ends_with("Article").then_some(Self::Article),
        }
    }
}

impl Subject {
    /// The properties that say which thing it is: the first are addresses, the others names.
    pub const ADDRESSES: [&str; 4] = ["@id", "url", "mainEntityOfPage", "contentUrl"];
    /// Those that are names.
    pub const NAMES: [&str; 2] = ["headline", "name"];

    /// Whether it is this story, or may be: one without a name and an address may be any.
    ///
    /// `links` are those of the page that names it. An article at the address `page` counts too: that page has
    /// said what it is, in whatever words.
    #[must_use]
    pub fn may_be(&self, story: &Story, links: &Links, page: Option<&str>) -> bool {
        if self.kind == SubjectKind::List {
            return false;
        }
        if self.addresses.is_empty() && self.names.is_empty() {
            return true;
        }
        let of_story = story.url.as_ref().map(|url| without_fragment(url.href()));
        let page = page.filter(|_| self.kind == SubjectKind::Article);
        let is_file = |address: &str| {
            let mut sources = story.video.iter().flat_map(|video| &video.sources);
            sources.any(|source| without_query(source.src.href()) == without_query(address))
        };
        self.names.iter().any(|name| in_words(name).eq(in_words(&story.headline)))
            || self.addresses.iter().filter_map(|address| links.link(address).ok()).any(|link: Link| {
                let address = without_fragment(link.href());
                Some(address) == of_story
                    || is_file(link.href())
                    || page.is_some_and(|page| is(address, page) || is(address, without_query(page)))
            })
    }
}

/// The things that the JSON-LD of a page names, at whatever depth. Of text that is no JSON, one that may be
/// anything if it speaks of such things at all.
#[must_use]
pub fn subjects(text: &str) -> Vec<Subject> {
    let mut found = Vec::new();
    match json(text) {
        Ok(json) => look(&Node::document(json), 0, &mut found),
        Err(_) if mentions(text, "VideoObject") || mentions(text, "Article") => {
            found.push(Subject { kind: SubjectKind::Article, addresses: Vec::new(), names: Vec::new() });
        }
        Err(_) => {}
    }
    found
}

/// Deeper than pages nest theirs nothing is looked for.
const DEEPEST: usize = 16;

fn look(node: &Node, depth: usize, found: &mut Vec<Subject>) {
    if depth > DEEPEST {
        return;
    }
    for row in node.rows() {
        let fields = row.fields();
        let types = fields.rows(&["@type"]);
        let kind = types.iter().filter_map(Node::text).find_map(|stated| SubjectKind::of(&stated));
        found.extend(kind.map(|kind| subject(kind, &fields)));
        for (_, value) in fields.each() {
            look(&value, depth.saturating_add(1), found);
        }
    }
}

fn subject(kind: SubjectKind, fields: &Fields) -> Subject {
    let mut addresses = Vec::new();
    for name in Subject::ADDRESSES {
        for node in fields.rows(&[name]) {
            // A page may be an object with an address.
            addresses.extend(node.text().or_else(|| Some(node.fields().text(&["@id", "url"])?.0)));
        }
    }
    let names = Subject::NAMES.iter().filter_map(|name| Some(graph::text(fields, &[name])?.0)).collect();
    Subject { kind, addresses, names }
}

fn is(address: &str, other: &str) -> bool {
    address.trim_end_matches('/') == without_fragment(other).trim_end_matches('/')
}

fn without_fragment(address: &str) -> &str {
    address.split('#').next().unwrap_or_default()
}

fn in_words(text: &str) -> std::str::SplitWhitespace<'_> {
    text.split_whitespace()
}
