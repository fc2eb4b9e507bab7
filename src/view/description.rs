//! The text of the story behind a disclosure; its first lines always show.
//! Not here: whether it is open (`Page::description_is_open`).

use super::feed_text::of_feed;
use super::header::heading;
use super::icon::{ANGLE, icon};
use super::{Page, StoryEvent};
use crate::browser::{Element, button, el};
use crate::feed::{Block, Body, Document, Story};
use crate::text::Message;

/// The description of a story; nothing when it has none.
pub(super) fn description(page: &Page, document: &Document, story: &Story) -> Option<Element> {
    if story.description.is_empty() {
        return None;
    }
    // A heading alone says nothing: the first lines end with the first block that is none.
    let is_text = |block: &Block| !matches!(block.body, Body::Heading(_));
    let lines = story.description.iter().position(is_text).map_or(0, |index| index + 1);
    let (first, rest) = story.description.split_at(lines);
    let block = |source: &Block| block(page, document, source);
    let words = page.voice.get().say(Message::Description);
    let title = if rest.is_empty() {
        heading(page, 1)
            .attr("id", "description-title")
            .attr("tabindex", "-1")
            .at(&page.description)
            .text(words)
    } else {
        heading(page, 1).child(disclosure(page, words))
    };
    let section = el("section")
        .part("description")
        .child(title)
        .child(el("div").class("first-lines").children(first.iter().map(block)));
    if rest.is_empty() {
        return Some(section);
    }
    let (shown, found) = (page.description_is_open.clone(), page.clone());
    let text = el("div")
        .class("text")
        .attr("id", "description-text")
        // The browser's own search finds it closed, and opens it; a browser that cannot, hides it.
        .live_attr("hidden", move || (!shown.get()).then(|| "until-found".into()))
        .on("beforematch", move || open(&found, true))
        .children(rest.iter().map(block));
    Some(section.child(text))
}

fn disclosure(page: &Page, words: String) -> Element {
    let (press, expanded) = (page.clone(), page.description_is_open.clone());
    button()
        .class("disclosure")
        .kept()
        .at(&page.description)
        .attr("aria-controls", "description-text")
        .live_state("aria-expanded", move || expanded.get())
        .text(words)
        .child(icon(ANGLE))
        .on_press(move |_| open(&press, !press.description_is_open.now(|open| *open)))
}

/// Opens or closes the description, and tells the page.
fn open(page: &Page, is_open: bool) {
    if page.description_is_open.now(|open| *open) != is_open {
        page.description_is_open.set(is_open);
        page.tell(StoryEvent::Disclosure(is_open));
    }
}

/// Opens the description for a reader who followed a link to it, and leads there, unless the reader is busy
/// elsewhere by now.
pub fn show_description(page: &Page, leads: bool) {
    // Where all of it shows there is no button.
    if page.description.fits("button") {
        open(page, true);
    }
    if leads {
        page.description.go_there_soon();
    }
}

fn block(page: &Page, document: &Document, block: &Block) -> Element {
    let lang = block.lang.as_deref();
    match &block.body {
        Body::Paragraph(text) => of_feed(el("p"), document, lang, text).text(text),
        Body::Heading(text) => of_feed(heading(page, 2), document, lang, text).text(text),
        Body::List(rows) => {
            // Shots are mostly numbered by the agency, and one mark is enough.
            let is_numbered =
                rows.first().is_some_and(|row| row.starts_with(|first: char| first.is_ascii_digit()));
            let list = of_feed(el("ul"), document, lang, &rows.concat())
                .children(rows.iter().map(|row| el("li").text(row)));
            // Without a mark it would be no list to some screen readers.
            if is_numbered { list.class("numbered").attr("role", "list") } else { list }
        }
    }
}
