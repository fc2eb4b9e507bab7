//! The credit line, and the button that copies it.
//! Not here: who must be credited (`super`).

use leptos::task::spawn_local;

use crate::browser::{Element, Live, Place, button, copy, drawn, el, piece};
use crate::feed::Rights;
use crate::state::Report;
use crate::text::restriction::credit_line;
use crate::text::{Message, Part};
use crate::view::feed_text::said_by_feed;
use crate::view::icon::{COPY, icon};
use crate::view::{Page, StoryEvent, Voice};

/// How copying went: what is said of it.
type Said = Live<Option<Message>>;

/// The credit line. Where the browser does not copy, it is there to be copied by hand.
pub(super) fn credit(page: &Page, voice: &Voice, rights: &Rights) -> Option<Element> {
    let line = credit_line(rights)?.to_owned();
    let shown = rights.credit.as_ref().map(|credit| {
        let parts = voice.words.parts(Message::CreditLine, &[("credit", credit)]);
        parts.iter().fold(el("p"), |line, part| match part {
            Part::Said(words) => line.child(el("span").text(words)),
            Part::Named(credit) => line.child(el("b").child(said_by_feed(credit, page))),
        })
    });
    let (said, field, words) = (Said::new(None), Place::default(), voice.clone());
    let (status, refused) = (said.clone(), said.clone());
    let (pointed, focused, pressed) = (page.clone(), page.clone(), page.clone());
    let press = {
        let (line, field) = (line.clone(), field.clone());
        move |_| {
            let (line, said, field, report) = (line.clone(), said.clone(), field.clone(), pressed.clone());
            pressed.shell.pieces.load("more", move |loaded| {
                if loaded.is_ok() {
                    copy_credit(line, said, field);
                } else {
                    report.tell(StoryEvent::Error(Report::of_piece("what copies the credit did not come")));
                    said.set(Some(Message::CreditNotCopied));
                    field.focus_soon();
                }
            });
        }
    };
    Some(
        el("div")
            .part("credit")
            // Some browsers copy only at once.
            .on("pointerenter", move || pointed.shell.pieces.prepare("more"))
            .on("focusin", move || focused.shell.pieces.prepare("more"))
            .children(shown)
            .child(
                button()
                    .part("copy-credit")
                    .kept()
                    .child(icon(COPY))
                    .text(voice.words.say(Message::CopyCredit))
                    .on_press(press),
            )
            .child(
                el("span")
                    .attr("role", "status")
                    .live_text(move || status.get().map(|message| words.say(message)).unwrap_or_default()),
            )
            .child(
                el("input")
                    .attr("readonly", "")
                    .attr("dir", "auto")
                    .attr("aria-label", voice.words.say(Message::CopyCredit))
                    .attr("value", line)
                    .live_flag("hidden", move || refused.get() != Some(Message::CreditNotCopied))
                    .at(&field),
            ),
    )
}

piece! {
    /// Copies the line, or else selects it.
    more: fn copy_credit(line: String, said: Said, field: Place) -> () {
        spawn_local(async move {
            let is_copied = copy(&line).await;
            said.set(Some(if is_copied { Message::CreditCopied } else { Message::CreditNotCopied }));
            drawn().await;
            // Hidden, it cannot be.
            field.select();
        });
    }
}
