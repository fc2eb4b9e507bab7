//! Between the player's state and the media element: orders go out, events come in (`event`).
//! Not here: what is ordered and why (`state::player`), or which footage it is (`footage`).

mod event;
mod footage;
mod stall;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::browser::{Listener, Media, Place, Timer, fill_screen, fills_screen, ticks};
use crate::state::Fault;
use crate::state::player::{Command, Order, Player, order};
use crate::view::Page;

/// Drives the media element of one widget. Clones drive the same one.
#[derive(Clone)]
pub(super) struct Drive {
    page: Page,
    stage: Place,
    own: Rc<Own>,
}

#[derive(Default)]
struct Own {
    /// Wakes when a stall has lasted long enough to be said.
    stall: RefCell<Option<Timer>>,
    /// The quarter of the footage last told to the page.
    quarter: Cell<u8>,
    /// Hear when a caption file does not load.
    tracks: RefCell<Vec<Listener>>,
}

impl Drive {
    /// Connects the player of `page` with its media element, at `stage`.
    pub(super) fn new(page: &Page, stage: &Place) -> Self {
        let drive = Self { page: page.clone(), stage: stage.clone(), own: Rc::default() };
        let mut listeners = drive.media().listen({
            let drive = drive.clone();
            move |event| drive.happened(event)
        });
        listeners.extend(Listener::on_document("fullscreenchange", {
            let drive = drive.clone();
            move || {
                let fills = fills_screen(&drive.stage);
                drive.page.with_player(|player| player.full_screen_changed(fills));
            }
        }));
        listeners.extend(Listener::on_window("online", {
            let drive = drive.clone();
            move || drive.change(|player| player.playback.online(now()))
        }));
        page.listen(listeners);
        drive.follow_the_story();
        drive
    }

    /// Does what a control or key asks for; false when there is no player to ask.
    pub(super) fn run(&self, command: Command) -> bool {
        let has_player = self.page.player.now(Option::is_some);
        self.choose_files();
        // The platform says so by an event that may still be on its way.
        let fills = fills_screen(&self.stage);
        self.page.with_player(|player| player.full_screen_changed(fills));
        self.change(|player| player.run(command, now()));
        has_player
    }

    /// Changes the player and carries out what follows.
    pub(super) fn change(&self, change: impl FnOnce(&mut Player) -> Option<Order>) {
        if let Some(Some(order)) = self.page.with_player(change) {
            self.carry_out(order);
        }
        self.watch_stall();
    }

    fn media(&self) -> &Media {
        &self.page.shell.media
    }

    fn carry_out(&self, order: Order) {
        let refused = {
            let page = self.page.clone();
            move || {
                page.with_player(|player| player.playback.refused());
                page.report(Fault::Policy, "the browser wants a press before it plays");
            }
        };
        match order {
            Order::Start { source, at } => {
                let link =
                    self.page.video(|video| video.sources.get(source).map(|source| source.src.clone()));
                if let Some(link) = link.flatten() {
                    self.media().start(&link, at, refused);
                }
            }
            Order::Play => self.media().play(refused),
            Order::Pause => self.media().pause(),
            Order::Seek(position) => self.media().seek(position),
            Order::Sound(sound) => self.media().sound(sound),
            Order::Captions(track) => self.media().show_track(track),
            Order::FullScreen(fill) => fill_screen(&self.stage, fill),
        }
    }

    /// Which files to try, now that the width of the card is known.
    fn choose_files(&self) {
        let room = self.media().room(&self.stage);
        let files = self.page.video(|video| order(&video.sources, room, |kind| self.media().can_play(kind)));
        if let Some(files) = files {
            self.page.player.update(|player| {
                if let Some(player) = player {
                    player.playback.set_order(files);
                }
            });
        }
    }
}

fn now() -> u64 {
    ticks().into()
}
