//! Waits for the dates of the story's rights, so that an embargo and a period of use end by themselves.
//! Not here: what is available when (`state::Availability`), or how long is left in words (`countdown`).

use std::cell::{Cell, RefCell};

use super::Page;
use crate::browser::{Listener, Live, Timer};
use crate::state::Availability;

/// A timer holds some 24.8 days; a day at a time is short enough.
const LONGEST: i64 = 86_400_000;

/// Tells [`Page::deadline`] when what is available changes: by a timer, and when the reader comes back to the
/// page, since timers stand still while a computer sleeps. Nothing is told of a look that finds all as before.
pub fn keep_time(page: &Page) {
    let looks = looks(page);
    let (timer, before) = (RefCell::new(None), Cell::new(page.shell.clock.now()));
    let (follower, page) = (page.clone(), page.clone());
    follower.follow(move || {
        looks.follow();
        let millis = page.shell.clock.millis();
        let now = millis.div_euclid(1000);
        let passed = now.saturating_sub(before.get());
        let left_in = |moment| page.story(|story| Availability::changes_in(story, moment)).flatten();
        // A clock that was set back may have come before a date again.
        if passed < 0 || left_in(before.get()).is_some_and(|left| left <= passed) {
            page.deadline.set(());
        }
        before.set(now);
        let left = left_in(now);
        // The one before is not awaited any more.
        timer.replace(left.map(|seconds| {
            let left = seconds.min(LONGEST) * 1000 - millis.rem_euclid(1000);
            let looks = looks.clone();
            Timer::after(u32::try_from(left.min(LONGEST)).unwrap_or_default(), move || looks.set(()))
        }));
    });
}

/// Told when the reader comes back to the page: to its tab, to the computer that slept, or by the way back.
pub(super) fn looks(page: &Page) -> Live<()> {
    let looks = Live::new(());
    let look = || {
        let looks = looks.clone();
        move || looks.set(())
    };
    page.listen(Listener::on_document("visibilitychange", look()));
    page.listen(Listener::on_window("pageshow", look()));
    looks
}
