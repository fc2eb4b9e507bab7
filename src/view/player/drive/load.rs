//! Loading a source: who plays it, and what is told when it does not come.
//! Not here: which source is loaded, and what comes after it (`state::player`).

use super::engine::Streaming;
use super::{Drive, now};
use crate::browser::{Timer, is_offline};
use crate::feed::Link;
use crate::state::player::{Command, Player, Progress, StreamEvent, first, is_hls};
use crate::state::{Fault, Report, Severity};
use crate::view::StoryEvent;

impl Drive {
    /// Asks for the file of a first press, and takes it over when the task of the press has ended: before that no request
    /// leaves, and to show the controls takes longer than all else. False where the press is no such one.
    pub(super) fn begin(&self) -> bool {
        let is_untouched = self.page.player.now(|player| {
            player.as_ref().is_some_and(|Player { playback, quality, .. }| {
                (playback.progress(), playback.position()) == (Progress::Idle, 0)
                    && quality.chosen().is_none()
            })
        });
        if !is_untouched {
            return false;
        }
        let room = self.media().room(&self.stage);
        let file = self.page.video(|video| {
            let first = first(video, room, |kind| self.media().can_play(kind))?;
            let file = video.sources.get(first).filter(|file| !is_hls(&file.kind))?;
            Some((first, file.src.clone()))
        });
        let Some(Some((source, src))) = file else { return false };
        self.media().start(&src, 0, self.refused());
        let drive = self.clone();
        let adopt = Timer::after(0, move || {
            drive.own.begun.take();
            drive.busy();
            drive.adopt(source, &src, true);
        });
        self.own.begun.replace(Some(adopt));
        true
    }

    /// Takes over a file that was asked for inside the press, before there was a drive.
    pub(in crate::view::player) fn adopt(&self, source: usize, src: &Link, is_wanted: bool) {
        self.choose_files();
        let is_same =
            self.page.video(|video| video.sources.get(source).is_some_and(|source| source.src == *src));
        if is_same != Some(true) {
            self.run(Command::Play);
            return;
        }
        self.page.with_player(|player| player.playback.adopt(source, now()));
        if is_wanted && self.media().is_refused() {
            (self.refused())();
        }
        let loaded = self.page.video(|video| video.sources.get(source).cloned()).flatten();
        self.page.with_player(|player| loaded.iter().for_each(|source| player.quality.loads(source)));
        for event in self.media().so_far() {
            self.happened(event);
        }
        self.watch_stall();
    }

    /// Loads a source of the footage at a position in milliseconds, by its index, and plays it or lets it stand.
    pub(super) fn load(&self, source: usize, at: u32, plays: bool) {
        let Some(Some(source)) = self.page.video(|video| video.sources.get(source).cloned()) else { return };
        self.page.with_player(|player| player.quality.loads(&source));
        let drive = self.clone();
        let tell = move |told| drive.streamed(told);
        match (self.own.engine.start(&self.page, &self.stage, &source, at, tell), plays) {
            // It says when it is there.
            (true, _) => {}
            (false, true) => self.media().start(&source.src, at, self.refused()),
            (false, false) => self.media().load(&source.src, at),
        }
    }

    /// Plays, unless the reader has paused meanwhile.
    pub(super) fn play_if_on(&self) {
        if matches!(self.progress(), Some(Progress::Starting | Progress::Playing)) {
            self.media().play(self.refused());
        }
    }

    /// What is done when the browser wants a press first.
    pub(super) fn refused(&self) -> impl FnOnce() + 'static {
        let page = self.page.clone();
        move || {
            page.with_player(|player| player.playback.refused());
            page.report(Fault::Policy, "the browser wants a press before it plays");
        }
    }

    fn streamed(&self, told: Streaming) {
        match told {
            Streaming::Ready => self.play_if_on(),
            Streaming::NoScript => {
                let report = Report::of_piece("the script that plays HLS did not come");
                self.page.tell(StoryEvent::Error(report));
                self.change(|player| player.playback.pass_over(Fault::MediaNetwork, now()));
                self.stop_if_failed();
            }
            Streaming::Event(StreamEvent::Lost { fault: Fault::MediaNetwork, .. }) if is_offline() => {
                self.page.with_player(|player| player.playback.cut());
            }
            Streaming::Event(StreamEvent::Lost { fault, http_status }) => {
                self.change(|player| player.streamed(StreamEvent::Lost { fault, http_status }, now()));
                let has_failed = self.stop_if_failed();
                // A policy is the page's to mend, though another file plays.
                if has_failed || fault == Fault::MediaBlocked {
                    let severity = if has_failed { fault.severity() } else { Severity::Degraded };
                    let message = match fault {
                        Fault::MediaBlocked => {
                            "HLS needs blob: in media-src, and the host of the video in connect-src"
                        }
                        _ => "the footage cannot be played",
                    };
                    let report =
                        Report { severity, http_status, message: message.into(), ..Report::new(fault) };
                    self.page.tell(StoryEvent::Error(report));
                }
            }
            Streaming::Event(event) => self.change(|player| player.streamed(event, now())),
        }
    }

    /// Gives back what the script holds for footage that goes no further; whether it does not.
    pub(super) fn stop_if_failed(&self) -> bool {
        let has_failed = matches!(self.progress(), Some(Progress::Failed(_)));
        if has_failed {
            self.own.has_told_play.set(false);
            self.own.engine.stop();
        }
        has_failed
    }

    pub(super) fn progress(&self) -> Option<Progress> {
        self.page.player.now(|player| player.as_ref().map(|player| player.playback.progress()))
    }
}
