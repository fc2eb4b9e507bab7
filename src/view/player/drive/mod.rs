//! Between the player's state and the media element: orders go out, events come in (`event`).
//! Not here: what is ordered and why (`state::player`), or which footage it is (`footage`).

mod attention;
mod captions;
mod end;
mod engine;
mod event;
mod fault;
mod footage;
mod load;
mod memory;
mod session;
mod sheet;
mod sounding;
mod stall;
mod timed_text;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::wish::Wish;
use crate::browser::{
    HlsStream, Listener, Live, Media, Place, RemoteWatch, SystemPlayer, Timer, fill_screen, fills_screen,
    full_screen_is_allowed, ticks,
};
use crate::state::player::{Attention, Command, Order, Player, Progress, Sheet, order};
use crate::view::Page;
use engine::Engine;
pub(in crate::view) use sounding::silence;

/// Drives the media element of one widget. Clones drive the same one.
#[derive(Clone)]
pub(super) struct Drive {
    page: Page,
    stage: Place,
    own: Rc<Own>,
}

#[derive(Default)]
struct Own {
    /// Plays what the element does not by itself.
    engine: Engine,
    /// Wakes when a stall has lasted long enough to be said.
    stall: RefCell<Option<Timer>>,
    /// Wakes when a stream that has lost its connection is to recover.
    recovery: RefCell<Option<Timer>>,
    /// Whether the page knows that it plays: files may change meanwhile.
    has_told_play: Cell<bool>,
    /// The quarter of the footage last told to the page.
    quarter: Cell<u8>,
    /// Hear when a caption file does not load.
    tracks: RefCell<Vec<Listener>>,
    /// When the reader was last seen.
    attention: Cell<Attention>,
    /// Hides the controls when that is a while ago.
    rest: RefCell<Option<Timer>>,
    is_watched: Live<bool>,
    pointed_at: Live<Option<f64>>,
    /// The button that opens the settings, which gets the focus back.
    opener: Place,
    /// Whether the key that goes down is for a sheet alone.
    is_swallowed: Cell<bool>,
    /// Where an earlier visit ended, while that is worth telling.
    resumed: Live<Option<u32>>,
    /// Whether captions that were to be shown have just not come, and what ends saying so.
    are_captions_lost: Live<bool>,
    said_for: RefCell<Option<Timer>>,
    /// Ask again for caption files that did not come.
    asks_again: RefCell<Vec<Timer>>,
    /// How many frames were shown, and where the footage was, when it last began to play.
    frames_from: Cell<Option<(u32, u32)>>,
    /// Whether captions are put in cue by cue, since the files may not be looked into.
    has_own_cues: Cell<bool>,
    /// Whether the files of chapters and of small pictures were asked for.
    has_read_chapters: Cell<bool>,
    has_read_pictures: Cell<bool>,
    /// What the system knows of what plays.
    system: RefCell<Option<SystemPlayer>>,
    /// Whether the finger that went down last only called the controls back.
    wakes: Cell<bool>,
    /// Takes over what was asked for inside a first press.
    begun: RefCell<Option<Timer>>,
    /// Knows whether there is another screen.
    remote: RefCell<Option<RemoteWatch>>,
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
            move || {
                drive.change(|player| player.playback.online(now()));
                drive.find_captions_again();
            }
        }));
        page.listen(listeners);
        drive.end_with_the_page();
        drive.follow_the_story();
        drive.follow_the_config();
        drive.follow_the_captions();
        drive.show_captions_with_the_footage();
        drive.watch_the_reader();
        drive.remember_what_is_chosen();
        drive.take_up_with_a_late_yes();
        drive.stop_when_the_page_goes();
        drive.tell_the_system();
        drive.tell_the_keys();
        drive
    }

    /// Does what the reader wishes; false when it is nothing for the player.
    pub(super) fn wish(&self, wish: &Wish) -> bool {
        match wish {
            Wish::Command(command) => self.run(*command),
            Wish::Key(key) => {
                let press = key.as_key_press();
                if self.own.is_swallowed.take() || press.key == "Escape" && self.close_sheet() {
                    return true;
                }
                let command = self
                    .page
                    .player
                    .now(|player| player.as_ref().and_then(|player| player.shortcuts.command(press)));
                command.is_some_and(|command| self.run(command))
            }
        }
    }

    /// The play button was pressed, or the picture, which belongs to it.
    pub(super) fn pressed(&self, is_on_button: bool) {
        // A finger on the picture of what plays calls the controls, as on every telephone; beside a sheet a press
        // takes the sheet away.
        if !self.own.wakes.take() && (is_on_button || !self.close_sheet()) && !self.begin() {
            self.run(Command::Play);
        }
    }

    /// Does what a control or key asks for; false when there is no player to ask.
    pub(super) fn run(&self, command: Command) -> bool {
        self.busy();
        let sheet = self.page.player.now(|player| player.as_ref().map(|player| player.sheet));
        if command == Command::Help && sheet == Some(Sheet::Help) {
            return self.close_sheet();
        }
        self.choose_files();
        let had_failed = matches!(self.progress(), Some(Progress::Failed(_)));
        // The platform says so by an event that may still be on its way.
        let fills = fills_screen(&self.stage);
        self.page.with_player(|player| player.full_screen_changed(fills));
        self.change(|player| player.run(command, now()));
        // Nothing was loaded that could say so.
        if sheet.is_some()
            && !had_failed
            && let Some(Progress::Failed(fault)) = self.progress()
        {
            self.explain(fault);
        }
        sheet.is_some()
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

    /// The browser's own controls are shown where the publisher wants them.
    fn follow_the_config(&self) {
        let drive = self.clone();
        self.page.follow(move || {
            let has_started = drive.page.player(|player| player.playback.progress() != Progress::Idle);
            let is_native = drive.page.config.with(|config| config.native_controls);
            let are_shown = is_native && has_started == Some(true);
            drive.media().show_native_controls(are_shown);
            if are_shown && drive.page.shell.play.has_focus() {
                drive.media().focus();
            }
        });
    }

    /// The play button, which is the loader's, says which keys do the same.
    fn tell_the_keys(&self) {
        let page = self.page.clone();
        self.page.follow(move || {
            let keys = page.player(|player| player.shortcuts.aria(Command::Play)).flatten();
            page.shell.play.set_keys(keys.as_deref());
        });
    }

    pub(super) fn carry_out(&self, order: Order) {
        match order {
            Order::Start { source, at } => self.load(source, at, true),
            Order::Load { source, at } => self.load(source, at, false),
            Order::Recover => {
                self.own.engine.steer(HlsStream::recover);
                self.play_if_on();
            }
            Order::Level(level) => self.own.engine.steer(|stream| stream.show_level(level)),
            Order::Play => self.media().play(self.refused()),
            Order::Pause => self.media().pause(),
            Order::Seek(position) => {
                self.media().seek(position);
                self.tell_position();
            }
            Order::Sound(sound) => self.media().sound(sound),
            Order::Captions(_) if self.progress() == Some(Progress::Idle) => {}
            Order::Captions(track) => self.media().show_track(track),
            Order::Speed(speed) => self.media().speed(speed),
            Order::PictureInPicture => self.media().turn_picture_in_picture(),
            Order::FullScreen(fill) if full_screen_is_allowed() => fill_screen(&self.stage, fill),
            Order::FullScreen(_) => self.media().fill_screen_alone(),
        }
    }

    /// Which files to try, now that the width of the card is known.
    pub(super) fn choose_files(&self) {
        let room = self.media().room(&self.stage);
        self.page.video(|video| {
            let files = order(video, room, |kind| self.media().can_play(kind));
            self.page.with_player(|player| player.set_files(video, files));
        });
    }
}

pub(super) fn now() -> u64 {
    ticks().into()
}
