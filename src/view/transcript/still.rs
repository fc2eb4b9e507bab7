//! What a story that a server has drawn has of transcript and shotlist where no script runs: all of it, in the open.
//! Not here: what opens them where one does (`super`).

use super::rows::{Source, source};
use super::{Kind, Opening};
use crate::browser::{Element, el};
use crate::text::{Message, duration};
use crate::view::feed_text::of_feed;
use crate::view::header::heading;

impl Opening {
    /// What the button would open; of a file, the way to it.
    pub(super) fn still(&self) -> Option<Element> {
        let message = match self.kind {
            Kind::Transcript => Message::Transcript,
            Kind::Shotlist => Message::Shotlist,
            // Without the footage it says nothing.
            Kind::Descriptions => return None,
        };
        let voice = self.page.voice_now();
        let language = voice.language.tag();
        let source = self.page.video(|video| source(video, self.kind, language)).flatten();
        let (source, document) =
            source.filter(|_| self.is_offered()).zip(self.page.document.now(Clone::clone))?;
        let name = voice.words.say(message);
        let title = heading(&self.page, 2);
        let still = el("noscript");
        Some(match source {
            Source::Document { rows, .. } => {
                let written: String = rows.iter().map(|row| row.text.as_str()).collect();
                let row = |row: &crate::state::transcript::Row| {
                    let start = el("time")
                        .attr("datetime", duration::iso(row.start))
                        .text(duration::clock(row.start));
                    el("li").child(start).text(" ").text(row.whole())
                };
                let list = of_feed(el("ol"), &document, None, &written).attr("role", "list");
                still.child(title.text(name)).child(list.children(rows.iter().map(row)))
            }
            Source::File { link, .. } => {
                still.child(title.child(el("a").attr("href", link.href()).text(name)))
            }
        })
    }
}
