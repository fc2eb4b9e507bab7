//! How long an embargo still is: a piece of its own, since few stories are under one.
//! Not here: what ends with it (`deadline`), or which words are said when (`text::countdown`).

use std::cell::{Cell, RefCell};

use super::Page;
use super::deadline::looks;
use crate::browser::{Element, Live, Timer, el, piece};
use crate::state::Availability;
use crate::text::{Message, countdown as words};

piece! {
    /// Counts down where it can be seen, and announces now and then how long it still is, and the end.
    pub(super) countdown: fn countdown(page: Page) -> Vec<Element> {
        let (left, announced) = (Live::new(String::new()), Live::new(String::new()));
        count(&page, left.clone(), announced.clone());
        let (hidden, shown) = (left.clone(), left);
        vec![
            el("p")
                .part("countdown")
                .attr("role", "timer")
                .live_flag("hidden", move || hidden.with(String::is_empty))
                .live_text(move || shown.get()),
            el("p").class("spoken").attr("role", "status").live_text(move || announced.get()),
        ]
    }
}

/// Keeps both texts true as long as the widget stands. A text that stays as it is is not said again.
fn count(page: &Page, left: Live<String>, announced: Live<String>) {
    let looks = looks(page);
    let (timer, was_counting) = (RefCell::new(None), Cell::new(false));
    let (follower, page) = (page.clone(), page.clone());
    follower.follow(move || {
        looks.follow();
        let voice = page.voice.get();
        let said = |seconds| {
            let time = words::left(seconds, &voice.words, &voice.locale);
            voice.words.fill(Message::TimeLeft, &[("time", &time)])
        };
        let availability = page.availability();
        let millis = page.shell.clock.millis();
        let seconds = match &availability {
            Some(Availability::Embargoed(end)) => {
                u64::try_from(end.epoch_seconds().saturating_sub(millis.div_euclid(1000))).ok()
            }
            _ => None,
        };
        change(&left, seconds.map(said));
        let was_counting = was_counting.replace(seconds.is_some());
        if let Some(seconds) = seconds {
            change(&announced, words::announced(seconds).map(said));
        } else if was_counting {
            let has_ended = matches!(availability, Some(Availability::Open));
            change(&announced, has_ended.then(|| voice.say(Message::EmbargoEnded)));
        }
        timer.replace(seconds.map(|seconds| {
            let next = words::changes_in(seconds).saturating_mul(1000);
            let past = u64::try_from(millis.rem_euclid(1000)).unwrap_or_default();
            let looks = looks.clone();
            Timer::after(u32::try_from(next.saturating_sub(past)).unwrap_or(u32::MAX), move || looks.set(()))
        }));
    });
}

fn change(text: &Live<String>, new: Option<String>) {
    let new = new.unwrap_or_default();
    if text.now(|before| *before != new) {
        text.set(new);
    }
}
