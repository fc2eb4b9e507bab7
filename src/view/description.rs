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
    let press = {
        let page = page.clone();
        move |_| {
            let is_open = page.description_is_open.update(|open| {
                *open = !*open;
                *open
            });
            page.tell(StoryEvent::Disclosure(is_open));
        }
    };
    let open = || page.description_is_open.clone();
    let (expanded, shown, found) = (open(), open(), open());
    let words = page.voice.get().say(Message::Description);
    let button = button()
        .class("disclosure")
        .attr("aria-controls", "description-text")
        .live_state("aria-expanded", move || expanded.get())
        .text(words)
        .child(icon(ANGLE))
        .on_press(press);
    let block = |source: &Block| block(page, document, source);
    Some(
        el("section")
            .part("description")
            .child(heading(page, 1).child(button))
            .child(el("div").class("first-lines").children(first.iter().map(block)))
            .child(
                el("div")
                    .class("text")
                    .attr("id", "description-text")
                    // The browser's own search finds it closed, and opens it.
                    .live_attr("hidden", move || (!shown.get()).then(|| "until-found".into()))
                    .on("beforematch", move || found.set(true))
                    .children(rest.iter().map(block)),
            ),
    )
}

fn block(page: &Page, document: &Document, block: &Block) -> Element {
    let lang = block.lang.as_deref();
    match &block.body {
        Body::Paragraph(text) => of_feed(el("p"), document, lang).text(text),
        Body::Heading(text) => of_feed(heading(page, 2), document, lang).text(text),
        Body::List(rows) => {
            of_feed(el("ul"), document, lang).children(rows.iter().map(|row| el("li").text(row)))
        }
    }
}
