//! What is said and seen in the footage, in words: the buttons below the player that open it.
//! Not here: what they open, which is a piece of the module (`content`).

mod content;
mod descriptions;
mod list;
mod panel;
mod rows;
#[cfg(not(target_arch = "wasm32"))]
mod still;
mod tools;

use std::rc::Rc;

use super::{Page, StoryEvent};
use crate::browser::{Arrival, Delivery, Element, Live, Place, button, el};
use crate::feed::Video;
use crate::state::transcript::{has_descriptions, has_transcript};
use crate::state::{Availability, Report};
use crate::text::Message;
use content::content;

/// What a button opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// What is said.
    Transcript,
    /// What each shot shows.
    Shotlist,
    /// What is seen, told while the footage plays.
    Descriptions,
}

/// The buttons, each where the feed has what it opens, and the place of that. It is there without a player too: who
/// cannot see or hear the footage reads it here.
pub(super) fn transcript(page: &Page) -> Element {
    let openings = [Kind::Transcript, Kind::Shotlist, Kind::Descriptions].map(|kind| {
        Rc::new(Opening {
            page: page.clone(),
            kind,
            is_open: Live::default(),
            arrival: Arrival::default(),
            button: Place::default(),
        })
    });
    el("div")
        .part("transcript")
        .child(el("div").class("openings").children(openings.each_ref().map(Opening::button)))
        .children(openings.each_ref().map(Opening::panel))
        .children(without_scripts(&openings))
}

/// What the buttons open, for readers whose browser runs no script: in a story that a server has drawn.
#[cfg(not(target_arch = "wasm32"))]
fn without_scripts(openings: &[Rc<Opening>; 3]) -> Vec<Element> {
    openings.iter().filter_map(|opening| opening.still()).collect()
}

#[cfg(target_arch = "wasm32")]
const fn without_scripts(_: &[Rc<Opening>; 3]) -> Vec<Element> {
    Vec::new()
}

/// A button and what it opens.
struct Opening {
    page: Page,
    kind: Kind,
    is_open: Live<bool>,
    arrival: Arrival,
    button: Place,
}

impl Opening {
    fn button(self: &Rc<Self>) -> Element {
        let of = || Rc::clone(self);
        let (offered, named, expanded, awaited, press) = (of(), of(), of(), of(), of());
        let (state, name) = match self.kind {
            Kind::Transcript => ("aria-expanded", Message::Transcript),
            Kind::Shotlist => ("aria-expanded", Message::Shotlist),
            // What it says comes with the footage, and not at once.
            Kind::Descriptions => ("aria-pressed", Message::AudioDescription),
        };
        button()
            .part("opening")
            .kept()
            .at(&self.button)
            .attr("aria-controls", self.id())
            .live_flag("hidden", move || !offered.is_offered())
            .live_state(state, move || expanded.is_open.get())
            .live_state("aria-busy", move || awaited.arrival.delivery() == Delivery::Asked)
            .live_text(move || named.page.voice.with(|voice| voice.say(name)))
            .on_press(move |_| {
                press.is_open.update(|open| *open = !*open);
                press.bring();
            })
    }

    fn panel(self: &Rc<Self>) -> Element {
        let (shown, filled) = (Rc::clone(self), Rc::clone(self));
        el("div")
            .class(match self.kind {
                Kind::Transcript | Kind::Shotlist => "opened opened-rows",
                Kind::Descriptions => "opened",
            })
            .attr("id", self.id())
            .live_flag("hidden", move || !(shown.is_open.get() && shown.is_offered()))
            .live(move || match filled.arrival.delivery() {
                Delivery::Unasked | Delivery::Asked => Vec::new(),
                Delivery::There => filled.arrival.take(),
                Delivery::Failed => filled.failed(),
            })
    }

    const fn id(&self) -> &'static str {
        match self.kind {
            Kind::Transcript => "transcript-panel",
            Kind::Shotlist => "shotlist-panel",
            Kind::Descriptions => "descriptions-panel",
        }
    }

    /// Whether the feed has it. What a status withholds is withheld in words too.
    fn is_offered(&self) -> bool {
        let is_withheld =
            matches!(self.page.availability(), Some(Availability::Status(_) | Availability::Access));
        !is_withheld && self.page.video(|video| self.is_in(video)).unwrap_or(false)
    }

    fn is_in(&self, video: &Video) -> bool {
        match self.kind {
            Kind::Transcript => has_transcript(video),
            Kind::Shotlist => !video.shotlist.is_empty(),
            Kind::Descriptions => has_descriptions(video),
        }
    }

    fn bring(&self) {
        let (page, kind) = (self.page.clone(), self.kind);
        let (is_open, button) = (self.is_open.clone(), self.button.clone());
        let make = move || content(page, kind, is_open, button);
        self.arrival.bring(&self.page.shell.pieces, "transcript", make);
    }

    fn failed(self: &Rc<Self>) -> Vec<Element> {
        self.page.tell(StoryEvent::Error(Report::of_piece("the transcript did not come")));
        let again = Rc::clone(self);
        let voice = self.page.voice_now();
        vec![
            el("p").attr("role", "status").text(voice.words.say(Message::PartNotLoaded)),
            button().part("retry").text(voice.words.say(Message::Retry)).on_press(move |_| {
                // Retry goes.
                again.button.focus();
                again.bring();
            }),
        ]
    }
}
