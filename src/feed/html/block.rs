//! The blocks of a text in HTML, made from its tokens.
//! Not here: which elements a text is in (`open`), and lines in capitals that are headings (`shout`).

use super::super::{Block, Body, digits};
use super::case::is_small;
use super::element::Element;
use super::open::Open;
use super::reference;
use super::token::{Tag, Token, Tokens, is_space};

/// The blocks of a text, in reading order, none of them empty.
pub(super) fn blocks(html: &str) -> Vec<Block> {
    let mut page = Page::default();
    for token in Tokens::of(html) {
        match token {
            Token::Text(text) => page.text(text),
            Token::Start(tag) => page.start(&tag),
            Token::End(name) => page.end(name),
        }
    }
    page.close_to(0);
    page.blocks
}

/// What has been read so far.
#[derive(Default)]
struct Page<'h> {
    blocks: Vec<Block>,
    /// The rows of the outermost list that is open, and its language.
    rows: Vec<String>,
    list_lang: Option<&'h str>,
    /// The line that is being read, collapsed.
    line: String,
    /// Whether white space stands behind it, and how many line breaks do.
    is_spaced: bool,
    breaks: usize,
    /// Whether the line is a heading; which number the line has in its list.
    is_heading: bool,
    number: Option<u32>,
    open: Open<'h>,
}

impl<'h> Page<'h> {
    fn text(&mut self, text: &str) {
        if !self.open.inside().is_dropped {
            reference::each_character(text, reference::named, &mut |character| self.character(character));
        }
    }

    fn character(&mut self, character: char) {
        if character == '\n' && self.open.inside().keeps_lines {
            self.end_with_break();
        } else if is_space(character) {
            self.is_spaced = true;
        } else if !character.is_control() {
            match self.breaks {
                0 => {}
                1 if is_small(character) => self.is_spaced = true,
                _ => self.end_line(),
            }
            self.breaks = 0;
            if self.is_spaced && !self.line.is_empty() {
                self.line.push(' ');
            }
            self.is_spaced = false;
            self.line.push(character);
        }
    }

    fn end_with_break(&mut self) {
        if self.is_heading {
            self.is_spaced = true;
        } else {
            self.breaks = self.breaks.saturating_add(1);
        }
    }

    fn start(&mut self, tag: &Tag<'h>) {
        let is_dropped = self.open.inside().is_dropped;
        match Element::of(tag.name).unwrap_or(Element::Inline) {
            Element::Inline | Element::Raw => {}
            element @ Element::Dropped => self.open.push(tag, element),
            element if is_dropped => self.open.push(tag, element),
            Element::Gap => self.is_spaced = true,
            Element::Break => self.end_with_break(),
            element => self.start_block(tag, element),
        }
    }

    fn start_block(&mut self, tag: &Tag<'h>, element: Element) {
        self.close_to(self.open.left_by(element));
        self.is_heading |= element == Element::Heading;
        if element == Element::Item {
            self.number = self.open.next_number(tag);
        } else if element.is_list() {
            self.number = None;
        }
        let was_list = self.open.inside().is_list;
        self.open.push(tag, element);
        if !was_list {
            self.list_lang = self.open.inside().lang;
        }
    }

    fn end(&mut self, name: &str) {
        let is_dropped = self.open.inside().is_dropped;
        match Element::of(name).unwrap_or(Element::Inline) {
            Element::Inline | Element::Raw => {}
            Element::Dropped => self.open.truncate(self.open.left_by_end_of(name)),
            Element::Gap | Element::Break if is_dropped => {}
            Element::Gap => self.is_spaced = true,
            Element::Break => self.end_with_break(),
            element => self.end_block(name, element),
        }
    }

    fn end_block(&mut self, name: &str, element: Element) {
        let left = self.open.left_by_end_of(name);
        if self.open.drops_in(left) {
            return self.open.truncate(left);
        }
        self.close_to(left);
        self.is_heading = false;
        if element == Element::Item || element.is_list() {
            self.number = None;
        }
    }

    /// Ends the line, and all but so many of the open elements.
    fn close_to(&mut self, count: usize) {
        self.end_line();
        self.open.truncate(count);
        if !self.open.inside().is_list && !self.rows.is_empty() {
            let rows = std::mem::take(&mut self.rows);
            self.add(Body::List(rows), self.list_lang);
        }
    }

    fn end_line(&mut self) {
        (self.is_spaced, self.breaks) = (false, 0);
        let line = std::mem::take(&mut self.line);
        let line = line.trim();
        if !line.contains(is_seen) {
            return;
        }
        let inside = self.open.inside();
        if inside.is_list {
            let number = self.number.take().map(|number| [&digits(number.into()), ". "].concat());
            self.rows.push([&number.unwrap_or_default(), line].concat());
        } else if std::mem::take(&mut self.is_heading) {
            self.add(Body::Heading(line.to_owned()), inside.lang);
        } else {
            self.add(Body::Paragraph(line.to_owned()), inside.lang);
        }
    }

    fn add(&mut self, body: Body, lang: Option<&str>) {
        self.blocks.push(Block { body, lang: lang.map(str::to_owned) });
    }
}

/// Whether a character can be seen: it is no space, takes no place and steers no direction.
fn is_seen(character: char) -> bool {
    let is_unseen = matches!(character, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(character, '\u{2060}'..='\u{2069}' | '\u{feff}');
    !is_unseen && !character.is_whitespace()
}
