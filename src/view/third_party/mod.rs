//! The player of another site, in the place of ours where the feed has no files: a piece, fetched for such a story.
//! Not here: what the reader sees of it (`card`), or the consent for it (`state::consent`).

mod card;
mod words;

use super::{Page, StoryEvent};
use crate::browser::{Arrival, Delivery, Element, button, el};
use crate::state::Report;
use crate::text::Message;
use card::card;

/// Where the picture's words and buttons will stand, and then the player.
pub(super) fn third_party(page: &Page) -> Element {
    let (page, arrival) = (page.clone(), Arrival::default());
    el("div").class("third-party-place").live(move || match arrival.delivery() {
        Delivery::Unasked => {
            if is_offered(&page) {
                bring(&page, &arrival);
            }
            before_the_piece(&page)
        }
        Delivery::Asked => Vec::new(),
        Delivery::There => arrival.take(),
        Delivery::Failed => vec![failed(&page, &arrival)],
    })
}

#[cfg(target_arch = "wasm32")]
const fn before_the_piece(_: &Page) -> Vec<Element> {
    Vec::new()
}

/// What a story that a server has drawn has there, for where no script runs, or the widget cannot: the way to the other site.
#[cfg(not(target_arch = "wasm32"))]
fn before_the_piece(page: &Page) -> Vec<Element> {
    let third_party = page.video(|video| video.shown_by().cloned()).flatten().filter(|_| is_offered(page));
    third_party
        .iter()
        .map(|player| words::watch_there(player, &page.voice_now()).class("watch-there"))
        .collect()
}

/// Whether the story is shown by the player of another site, now.
pub(super) fn is_offered(page: &Page) -> bool {
    page.video(|video| video.shown_by().is_some()).unwrap_or(false)
        && page.availability().is_some_and(|availability| availability.plays())
}

fn bring(page: &Page, arrival: &Arrival) {
    let made = page.clone();
    arrival.bring(&page.shell.pieces, "third_party", move || card(made));
}

fn failed(page: &Page, arrival: &Arrival) -> Element {
    page.tell(StoryEvent::Error(Report::of_piece("the player of another site was not offered")));
    let words = page.voice_now().words;
    let (page, arrival) = (page.clone(), arrival.clone());
    el("div")
        .class("overlay")
        .attr("role", "status")
        .child(el("p").text(words.say(Message::PartNotLoaded)))
        .child(
            button().part("retry").text(words.say(Message::Retry)).on_press(move |_| bring(&page, &arrival)),
        )
}
