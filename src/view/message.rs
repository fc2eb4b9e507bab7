//! What is said in place of a story, and beside an old one.
//! Not here: the publisher's own words, which the loader shows with it.

use super::Page;
use super::load_story::load_story;
use crate::browser::{Element, Place, button, el};
use crate::feed::Civil;
use crate::state::Phase;
use crate::text::{Message, date, fault};

/// The sentence about the state of the whole, with Retry where it can help.
pub(super) fn message(page: &Page) -> Element {
    let (page, place, retry) = (page.clone(), Place::default(), Place::default());
    // The focus stays here while Retry is gone.
    el("div").part("message").attr("role", "status").attr("tabindex", "-1").at(&place).live(move || {
        let (load, voice) = (page.load.get(), page.voice.get());
        let sentence = match load.phase() {
            Phase::Failed => load
                .failure()
                .and_then(|failure| fault::sentence(failure.fault, failure.http_status))
                .map(|message| voice.say(message)),
            Phase::Stale => load.arrived_at().and_then(|at| {
                let civil = Civil::at(i64::try_from(at).ok()?, 0);
                let time = date::written(civil, 0, &voice.words, &voice.locale);
                Some(voice.words.fill(Message::Stale, &[("time", &time)]))
            }),
            Phase::Loading | Phase::Ready | Phase::Partial | Phase::Fallback => None,
        };
        let Some(sentence) = sentence else { return Vec::new() };
        let mut parts = vec![el("p").text(sentence)];
        if load.can_retry() {
            if place.has_focus() {
                retry.focus_soon();
            }
            let (page, place) = (page.clone(), place.clone());
            let words = voice.words.say(Message::Retry);
            let again = button().part("retry").at(&retry).text(words).on_press(move |_| {
                place.focus();
                load_story(&page, None);
            });
            parts.push(again);
        }
        parts
    })
}
