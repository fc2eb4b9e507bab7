//! HTML that agencies put into their feeds, as plain text: blocks of a description, or one line.
//! Not here: which fields may be HTML (the importers), or anything that makes elements (`view`).
//!
//! Text is read as the WHATWG HTML standard (13.2.5, tokenization) reads it, as far as that decides what is
//! text and what is not. Where the standard would build a tree, a stack of at most 100 open elements says
//! which block a text is in. Any input ends in time that grows with its length alone.
//!
//! What becomes of what:
//!
//! - Paragraphs, quotes, cells that hold blocks, rows of a table and whatever else begins a line of its own
//!   are paragraphs; `h1` to `h6`, and `hl1` and `hl2` of NITF, are headings; so is a line in capitals that
//!   heads something (`SHOTLIST:`). Cells of a row stand behind each other.
//! - A line that `<br>` ends is a paragraph too, because that is how agencies write the shots of a list. Only
//!   a line that begins with a small letter goes on with the sentence before it.
//! - A list is one list, those inside it are its rows; numbers are written out (`1. …`).
//! - White space is collapsed, a no-break space is kept inside a text, characters of control are left out.
//!   What steers the direction of a text stays.
//! - Scripts, styles, titles, forms' choices, embedded media and what stands in for them, and an editor's
//!   note of NITF are left out, with all that is in them.
//! - What XML writes as empty (`<script/>`) is empty, and a section of CDATA is what it contains: feeds of XML
//!   systems come like that, and a story must not end there.

mod block;
mod case;
mod element;
mod names;
mod open;
mod reference;
mod shout;
mod token;

use super::{Block, Body};
use element::Element;
pub(super) use reference::each_character;
pub(super) use shout::make_headings;

/// The blocks of a text in HTML, in reading order, none of them empty.
///
/// A block has the language of the nearest element around it that says one in the form of BCP 47; a list has
/// that of the list. No `<` in a block is markup any more: it was `&lt;`, or began no tag.
#[must_use]
pub fn blocks(html: &str) -> Vec<Block> {
    let mut blocks = block::blocks(html);
    shout::make_headings(&mut blocks);
    blocks
}

/// A text in HTML as one line, for a headline: its blocks one after the other.
#[must_use]
pub fn text(html: &str) -> String {
    let mut line = String::new();
    let mut add = |text: &str| {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(text);
    };
    for block in block::blocks(html) {
        match block.body {
            Body::Paragraph(text) | Body::Heading(text) => add(&text),
            Body::List(rows) => rows.iter().for_each(|row| add(row)),
        }
    }
    line
}

/// Whether a text that may be either is HTML: it has a tag of an element that is known, a comment, or a
/// reference to a character with its semicolon. `a < b`, `AT&T`, `<3` and `<desk@agency.example>` are none.
#[must_use]
pub fn looks_like_html(text: &str) -> bool {
    let is_markup = |markup: &str| {
        let name = token::name(markup.strip_prefix('/').unwrap_or(markup));
        // A tag that nothing ends is no tag.
        markup.contains('>') && (Element::of(name).is_some() || token::is_declaration(markup))
    };
    text.split('<').skip(1).any(is_markup) || text.split('&').skip(1).any(reference::is_whole)
}
