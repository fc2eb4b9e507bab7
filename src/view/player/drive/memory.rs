//! What is remembered from visit to visit, if the reader allowed it: how the player is liked, where a story was left.
//! Not here: the consent to that (`state::consent`), what it is as a line (`state::player`), or where it is kept.

use std::cell::Cell;
use std::rc::Rc;

use super::Drive;
use crate::browser::{Listener, Live, keep_positions, keep_preferences, now, positions, preferences};
use crate::feed::Video;
use crate::state::Consent;
use crate::state::consent::{Granted, Preferences};
use crate::state::player::{Kept, Order, Player, Positions, Progress};

/// For how much of the footage it is told that it was taken up in the middle, in milliseconds.
const TOLD_FOR: u32 = 8_000;

impl Drive {
    /// Takes a video up as the reader left the player, and where the story was left.
    pub(super) fn take_up(&self, video: &Video) {
        let story = self.story();
        let (kept, at) = self
            .with_grant(|granted| {
                let kept = preferences(granted).map(|line| Kept::read(&line));
                let positions = Positions::read(&positions(granted).unwrap_or_default(), today());
                (kept, story.as_deref().and_then(|story| positions.of(story)))
            })
            .unwrap_or_default();
        let orders =
            kept.and_then(|kept| self.page.with_player(|player| player.remember(kept, &video.tracks)));
        for order in orders.unwrap_or_default() {
            self.carry_out(order);
        }
        self.own.resumed.set(at);
        if let Some(at) = at {
            self.change(|player| player.playback.seek_to(at));
        }
    }

    /// Takes the video up with a yes that comes after the controls, as that of a tool of the page may, unless it was
    /// started.
    pub(super) fn take_up_with_a_late_yes(&self) {
        let drive = self.clone();
        let mut was_granted = None;
        self.page.follow(move || {
            let is_granted = drive.page.consent.with(|consent| {
                consent.as_ref().is_some_and(|consent| consent.granted::<Preferences>().is_some())
            });
            if was_granted.replace(is_granted) == Some(false)
                && is_granted
                && drive.progress() == Some(Progress::Idle)
                && let Some(video) = drive.page.document.now(|document| document.as_deref()?.video().cloned())
            {
                drive.take_up(&video);
            }
        });
    }

    /// Keeps what the reader chooses, from the first choice on.
    pub(super) fn remember_what_is_chosen(&self) {
        let (drive, tracked) = (self.clone(), self.page.clone());
        let kept = self.page.of_player(move |player| {
            let tracks = tracked.document.now(|document| {
                let video = document.as_deref()?.video()?;
                Some(video.tracks.clone())
            });
            player.kept(&tracks.unwrap_or_default())
        });
        let mut before: Option<Kept> = None;
        self.page.follow(move || {
            let kept = kept.get();
            if let (Some(before), Some(kept)) = (&before, &kept)
                && before != kept
            {
                drive.with_grant(|granted| {
                    let stored =
                        preferences(granted).map_or_else(|| before.clone(), |line| Kept::read(&line));
                    keep_preferences(granted, &stored.with_changes(before, kept).write());
                });
            }
            before = kept.or(before.take());
        });
    }

    /// Stops and keeps the position when the page goes: a reader who comes back to it finds it there, and quiet.
    pub(super) fn stop_when_the_page_goes(&self) {
        let left_at = Rc::new(Cell::new(0));
        let (drive, leaving) = (self.clone(), Rc::clone(&left_at));
        self.page.listen(Listener::on_window("pagehide", move || {
            drive.media().pause();
            drive.keep_position();
            leaving.set(drive.media().position());
        }));
        let drive = self.clone();
        // Some browsers have kept the page and not the footage: it begins to load again, at its beginning.
        self.page.listen(Listener::on_window("pageshow", move || {
            let at = left_at.take();
            if at > 0 && drive.media().position() == 0 {
                drive.change(|player| player.playback.seek_to(at));
            }
        }));
    }

    /// Keeps where the story is.
    pub(super) fn keep_position(&self) {
        if let Some(story) = self.story() {
            self.keep_position_of(&story);
        }
    }

    /// Keeps where a story is: the one that is there, or was until now.
    pub(super) fn keep_position_of(&self, story: &str) {
        let place = self.page.player.now(|player| {
            let playback = &player.as_ref()?.playback;
            let has_begun = playback.progress() != Progress::Idle;
            has_begun.then(|| (playback.position(), playback.duration()))
        });
        let Some((at, length)) = place else { return };
        self.with_grant(|granted| {
            let mut kept = Positions::read(&positions(granted).unwrap_or_default(), today());
            kept.keep(story, at, length, today());
            keep_positions(granted, &kept.write());
        });
    }

    /// Forgets where the story was left, and goes to its beginning.
    pub(in crate::view::player) fn start_over(&self) {
        if let Some(story) = self.story() {
            self.with_grant(|granted| {
                let mut kept = Positions::read(&positions(granted).unwrap_or_default(), today());
                kept.forget(&story);
                keep_positions(granted, &kept.write());
            });
        }
        self.own.resumed.set(None);
        self.change(|player: &mut Player| -> Option<Order> { player.playback.seek_to(0) });
    }

    /// Where an earlier visit ended, for as long as that is told.
    pub(in crate::view::player) fn resumed(&self) -> Live<Option<u32>> {
        self.own.resumed.clone()
    }

    /// After some seconds of it the reader knows.
    pub(super) fn forget_the_earlier_visit(&self, position: u32) {
        let is_known = self.own.resumed.now(|at| at.is_some_and(|at| position.abs_diff(at) > TOLD_FOR));
        if is_known {
            self.own.resumed.set(None);
        }
    }

    fn story(&self) -> Option<String> {
        self.page.document.now(|document| Some(document.as_deref()?.story.as_ref()?.id.clone()))
    }

    fn with_grant<T>(&self, act: impl FnOnce(&Granted<'_, Preferences>) -> T) -> Option<T> {
        self.page.consent.now(|consent| {
            let granted = consent.as_ref().and_then(Consent::granted::<Preferences>);
            granted.map(|granted| act(&granted))
        })
    }
}

/// The day, counted from 1970.
fn today() -> u32 {
    u32::try_from(now() / 86_400).unwrap_or_default()
}
