//! Text that came with the feed: in its own language and direction, and never anything but text.
//! Not here: our own words (`voice`).

use super::Page;
use crate::browser::{Element, el};
use crate::feed::{Direction, Document};
use crate::text::Part;
use crate::text::direction::balanced;
use crate::text::language::direction_of;

/// An element that holds this text of the feed, or more elements with it: in `lang`, or in the document's language.
pub(super) fn of_feed(element: Element, document: &Document, lang: Option<&str>, text: &str) -> Element {
    let language = lang.unwrap_or(&document.language);
    // A text of another language has a direction of its own.
    let direction = match document.direction {
        direction @ (Direction::Ltr | Direction::Rtl) if lang.is_none() => direction,
        _ => direction_of(text, language),
    };
    let dir = match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
        Direction::Auto => "auto",
    };
    element.maybe_attr("lang", (!language.is_empty()).then_some(language)).attr("dir", dir)
}

/// What the agency says, in an element of ours.
pub(super) fn said_by_feed(text: &str, page: &Page) -> Element {
    let said = isolated(text);
    page.document.now(|document| match document {
        Some(document) => of_feed(said, document, None, text),
        None => said,
    })
}

/// A name of the feed's amid words of ours: it keeps its direction to itself.
pub(super) fn isolated(text: &str) -> Element {
    el("bdi").text(balanced(text))
}

/// An element that says a sentence of ours, where the names in it turn none of its words around.
pub(super) fn sentence(mut element: Element, parts: Vec<Part>) -> Element {
    for part in parts {
        element = match part {
            Part::Said(words) => element.text(words),
            Part::Named(name) => element.child(isolated(&name)),
        };
    }
    element
}
