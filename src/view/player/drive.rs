//! Between the player's state and the media element: orders go out, events come in.
//! Not here: what is ordered and why (`state::player`).

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use super::is_offered;
use super::volume::{remember, remembered};
use crate::browser::{Listener, Media, MediaEvent, Place, Timer, fill_screen, fills_screen, ticks};
use crate::feed::{Document, Track, Video};
use crate::state::Fault;
use crate::state::player::{Command, Order, Player, Progress, Stall, order};
use crate::text::player::track_name;
use crate::view::{Page, StoryEvent};

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

    fn happened(&self, event: MediaEvent) {
        let before = self.page.player.now(|player| player.as_ref().map(|player| player.playback.progress()));
        self.change(|player| {
            let playback = &mut player.playback;
            match event {
                MediaEvent::Play => playback.started(now()),
                MediaEvent::Playing => playback.playing(),
                MediaEvent::Pause => playback.paused(),
                MediaEvent::Ended => playback.ended(),
                MediaEvent::Waiting => playback.waiting(now()),
                MediaEvent::Time(position) => playback.time(position),
                MediaEvent::Duration(duration) => playback.duration_changed(duration),
                MediaEvent::Sound(sound) => player.sound.changed(sound.volume(), sound.is_muted()),
                MediaEvent::Error(code) => return playback.error(code, now()),
            }
            None
        });
        self.tell(event, before);
    }

    /// Tells the page what the reader's play became.
    fn tell(&self, event: MediaEvent, before: Option<Progress>) {
        match event {
            MediaEvent::Playing if before != Some(Progress::Playing) => {
                self.page.tell(StoryEvent::Play);
            }
            MediaEvent::Pause => {
                self.page.tell(StoryEvent::Pause);
            }
            MediaEvent::Time(_) | MediaEvent::Ended => self.tell_quarter(),
            MediaEvent::Sound(sound) => remember(&self.page, sound),
            MediaEvent::Error(_) => {
                let now =
                    self.page.player.now(|player| player.as_ref().map(|player| player.playback.progress()));
                if let Some(Progress::Failed(fault)) = now {
                    self.page.report(fault, "the footage cannot be played");
                }
            }
            _ => {}
        }
    }

    fn tell_quarter(&self) {
        let share = self.page.player.now(|player| {
            let playback = &player.as_ref()?.playback;
            let (at, of) = (u64::from(playback.position()), u64::from(playback.duration()?));
            at.saturating_mul(4).checked_div(of)
        });
        let reached = u8::try_from(share.unwrap_or_default().min(4)).unwrap_or_default();
        for quarter in self.own.quarter.get()..reached {
            self.own.quarter.set(reached);
            self.page.tell(StoryEvent::Progress(quarter.saturating_add(1).saturating_mul(25)));
        }
    }

    /// Says a stall when it has lasted, though nothing happens meanwhile.
    fn watch_stall(&self) {
        let waits = self.page.player.now(|player| player.as_ref()?.playback.stall_changes_in(now()));
        let timer = waits.map(|millis| {
            let drive = self.clone();
            Timer::after(u32::try_from(millis).unwrap_or(u32::MAX).saturating_add(1), move || {
                drive.page.player.update(|_| {});
                let stall = drive.page.player(|player| player.playback.stall(now()));
                if stall == Some(Stall::Retry) {
                    drive.page.report(Fault::MediaStall, "the footage has not arrived for 15 s");
                }
                drive.watch_stall();
            })
        });
        self.own.stall.replace(timer);
    }

    /// A new player for each new video that is offered; the same video plays on.
    fn follow_the_story(&self) {
        let drive = self.clone();
        let mut shown: Option<Arc<Document>> = None;
        self.page.follow(move || {
            let document = drive.page.document.get().filter(|_| is_offered(&drive.page));
            let video = document.as_deref().and_then(Document::video);
            let before = shown.as_deref().and_then(Document::video);
            if before != video {
                if before.is_some() {
                    drive.take_away();
                }
                drive.page.player.set(video.map(Player::new));
                if let Some(video) = video {
                    drive.prepare(video);
                }
            }
            shown = document;
        });
    }

    /// Ends what plays and leaves nothing of it: another video comes, or this one may be used no more.
    fn take_away(&self) {
        let progress =
            self.page.player.now(|player| player.as_ref().map(|player| player.playback.progress()));
        if fills_screen(&self.stage) {
            fill_screen(&self.stage, false);
        }
        self.media().take_away();
        if progress == Some(Progress::Playing) {
            self.page.tell(StoryEvent::Pause);
        }
    }

    fn prepare(&self, video: &Video) {
        self.own.quarter.set(0);
        let voice = self.page.voice_now();
        let name = |track: &Track| {
            track_name(track.label.as_deref(), track.srclang.as_deref(), &voice.words, &voice.locale)
        };
        self.media().set_tracks(&video.tracks, name);
        let listeners: Vec<Listener> = (0..video.tracks.len())
            .filter_map(|index| {
                let drive = self.clone();
                self.media().on_track_error(index, move || {
                    drive.page.with_player(|player| player.captions.failed(index));
                    drive.page.report(Fault::Captions, "a caption file did not load");
                })
            })
            .collect();
        self.own.tracks.replace(listeners);
        self.change(|player| Some(Order::Captions(player.captions.shown())));
        if let Some(sound) = remembered(&self.page) {
            self.change(|player| {
                player.sound = sound;
                Some(Order::Sound(sound))
            });
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
