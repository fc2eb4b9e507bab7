//! Which elements a text is in, and which of them a tag ends.
//! Not here: the text (`block`), and what each element is (`element`).

use super::super::wire::is_tag;
use super::element::Element;
use super::reference;
use super::token::Tag;

/// The blocks that are open, the innermost last.
#[derive(Default)]
pub(super) struct Open<'h>(Vec<Layer<'h>>);

struct Layer<'h> {
    name: &'h str,
    element: Element,
    /// The number of its next item.
    next: u32,
    inside: Inside<'h>,
}

/// What holds for a text by the elements around it.
#[derive(Clone, Copy, Default)]
pub(super) struct Inside<'h> {
    /// The nearest language that is said.
    pub(super) lang: Option<&'h str>,
    /// Whether it is in a list.
    pub(super) is_list: bool,
    /// Whether the ends of its lines count.
    pub(super) keeps_lines: bool,
    /// Whether it is left out.
    pub(super) is_dropped: bool,
}

/// How many elements within each other are told apart; no text for people has as many.
const DEEPEST: usize = 100;

impl<'h> Open<'h> {
    /// What holds for a text that stands here.
    pub(super) fn inside(&self) -> Inside<'h> {
        self.0.last().map(|layer| layer.inside).unwrap_or_default()
    }

    /// A tag opens an element, unless it is empty.
    pub(super) fn push(&mut self, tag: &Tag<'h>, element: Element) {
        let mut inside = self.inside();
        // Whatever else is too deep to be told apart, what is left out is left out.
        let begins_to_drop = element == Element::Dropped && !inside.is_dropped;
        if tag.is_empty || element.is_void() || (self.0.len() >= DEEPEST && !begins_to_drop) {
            return;
        }
        if let Some(lang) = tag.attribute("lang").or_else(|| tag.attribute("xml:lang")) {
            inside.lang = Some(lang).filter(|lang| is_tag(lang));
        }
        inside.is_list |= element.is_list();
        inside.keeps_lines |= element == Element::Lines;
        inside.is_dropped |= element == Element::Dropped;
        self.0.push(Layer { name: tag.name, element, next: number(tag, "start").unwrap_or(1), inside });
    }

    /// Whether a text is left out where only so many stay open.
    pub(super) fn drops_in(&self, count: usize) -> bool {
        count.checked_sub(1).and_then(|last| self.0.get(last)).is_some_and(|layer| layer.inside.is_dropped)
    }

    /// Only so many of the elements stay open.
    pub(super) fn truncate(&mut self, count: usize) {
        self.0.truncate(count);
    }

    /// How many stay open when an element begins.
    pub(super) fn left_by(&self, element: Element) -> usize {
        if element.is_member() {
            let inner =
                self.0.iter().rposition(|layer| layer.element == element || layer.element.is_closed());
            return inner
                .filter(|place| self.0.get(*place).is_some_and(|layer| layer.element == element))
                .unwrap_or(self.0.len());
        }
        let is_ended = match self.0.last().map(|layer| layer.element) {
            Some(Element::Paragraph) => true,
            Some(Element::Heading) => element == Element::Heading,
            _ => false,
        };
        self.0.len().saturating_sub(usize::from(is_ended))
    }

    /// How many stay open when the element of that name ends.
    pub(super) fn left_by_end_of(&self, name: &str) -> usize {
        for (place, layer) in self.0.iter().enumerate().rev() {
            if layer.name.eq_ignore_ascii_case(name) {
                return place;
            }
            // A stray end inside a table does not end what the table is in.
            if layer.element == Element::Whole {
                break;
            }
        }
        self.0.len()
    }

    /// The number of the item that a tag begins; none in a list without numbers.
    pub(super) fn next_number(&mut self, tag: &Tag) -> Option<u32> {
        let list = self.0.iter_mut().rfind(|layer| layer.element.is_list())?;
        if list.element == Element::Bullets {
            return None;
        }
        let number = number(tag, "value").unwrap_or(list.next);
        list.next = number.saturating_add(1);
        Some(number)
    }
}

/// A number of at most nine digits in an attribute.
fn number(tag: &Tag, name: &str) -> Option<u32> {
    let is_number = |text: &&str| text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
    tag.attribute(name).filter(is_number).and_then(|digits| reference::number(digits, 10))
}
