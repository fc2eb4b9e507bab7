//! Texts of a foreign document: HTML or not, in lines or not.
//! Not here: HTML itself (`feed::html`), or texts about rights, which stay as they are.

use super::super::html;
use super::super::{Block, Body};
use super::draft::{Draft, Part};
use super::node::Node;

/// A headline or another text of one line.
pub(super) fn line(text: &str) -> String {
    if html::looks_like_html(text) { html::text(text) } else { line_of_words(text) }
}

fn line_of_words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text is HTML, where the format says so or does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    Html,
    Plain,
    Either,
}

/// The blocks of a description, as parts of a document in the making.
pub(super) fn description(node: &Node, writing: Writing) -> Vec<Part> {
    let Some(text) = node.text() else { return Vec::new() };
    let text = content_of_nitf(&text);
    let is_html = match writing {
        Writing::Html => true,
        Writing::Plain => false,
        Writing::Either => html::looks_like_html(text),
    };
    let blocks = if is_html { html::blocks(text) } else { lines(text) };
    blocks.into_iter().map(|block| part(block, node)).collect()
}

/// Of a text in NITF what readers read: its head has the headline and the byline once more.
fn content_of_nitf(text: &str) -> &str {
    let content = place_of(text, "<body.content").and_then(|start| text.get(start..));
    let end = content.and_then(|content| place_of(content, "</body.content"));
    end.and_then(|end| content?.get(..end)).or(content).unwrap_or(text)
}

/// The lines of a plain text as paragraphs, and what is written as a heading as one. A line that begins with a small
/// letter goes on with the one before it, as in HTML.
fn lines(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut goes_on = false;
    for line in text.lines().map(line_of_words) {
        if line.is_empty() {
            goes_on = false;
        } else if goes_on
            && line.starts_with(char::is_lowercase)
            && let Some(Block { body: Body::Paragraph(before), .. }) = blocks.last_mut()
        {
            before.push(' ');
            before.push_str(&line);
        } else {
            blocks.push(Block { body: Body::Paragraph(line), lang: None });
            goes_on = true;
        }
    }
    html::make_headings(&mut blocks);
    blocks
}

fn part(block: Block, node: &Node) -> Part {
    let (kind, name, value) = match block.body {
        Body::Paragraph(text) if block.lang.is_none() => return Part::text(text, node),
        Body::Paragraph(text) => ("paragraph", "text", Part::text(text, node)),
        Body::Heading(text) => ("heading", "text", Part::text(text, node)),
        Body::List(rows) => {
            let rows = rows.into_iter().map(|row| Part::text(row, node)).collect();
            ("list", "items", Part::list(rows, node.pointer()))
        }
    };
    let mut draft = Draft::new(node.pointer());
    draft.put_word("type", kind);
    draft.put(name, Some(value));
    draft.put("lang", block.lang.map(|lang| Part::text(lang, node)));
    draft.into()
}

/// Whether a part stands anywhere in a text. The search of the standard library is for long texts, and larger than all
/// of this file.
pub(super) fn mentions(text: &str, part: &str) -> bool {
    place_of(text, part).is_some()
}

fn place_of(text: &str, part: &str) -> Option<usize> {
    text.as_bytes().windows(part.len()).position(|window| window == part.as_bytes())
}

/// A name that is an address without its query, which may carry a token and is no part of a name.
pub(super) fn without_query(name: &str) -> &str {
    let end = if mentions(name, "://") { name.find('?') } else { None };
    end.and_then(|end| name.get(..end)).unwrap_or(name)
}

/// Whether a note to editors speaks of what may be done with the footage.
pub(in super::super) fn speaks_of_restriction(note: &str) -> bool {
    let note = note.to_ascii_lowercase();
    let mut words = note.split(|character: char| !character.is_alphanumeric());
    words.any(|word| WORDS.contains(&word)) || PHRASES.iter().any(|phrase| mentions(&note, phrase))
}

const WORDS: [&str; 15] = [
    "embargo",
    "embargoed",
    "restriction",
    "restrictions",
    "restricted",
    "mandatory",
    "courtesy",
    "credit",
    "resale",
    "resales",
    "archive",
    "archiving",
    "prohibited",
    "licence",
    "license",
];

const PHRASES: [&str; 15] = [
    "hold for",
    "hold until",
    "no digital",
    "no online",
    "no social",
    "no access",
    "no use",
    "not for",
    "do not use",
    "must not",
    "must be",
    "only for",
    "use only",
    "clients only",
    " out,",
];
