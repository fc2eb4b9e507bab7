//! What an event of the media element changes, and what of it the page is told.
//! Not here: the orders that go the other way (`super`).

use super::{Drive, now};
use crate::browser::{MediaEvent, is_offline};
use crate::state::player::Progress;
use crate::view::StoryEvent;

impl Drive {
    pub(super) fn happened(&self, event: MediaEvent) {
        // What happens to footage that is not taken over yet is asked of it then.
        if self.own.begun.borrow().is_some() {
            return;
        }
        if let MediaEvent::Error(code) = event
            && self.gives_up_cors(code)
        {
            return;
        }
        // Files that come at once say so before anybody listens.
        let tells = matches!(event, MediaEvent::Loaded | MediaEvent::Time(_));
        let loaded = if tells { self.media().loaded() } else { Vec::new() };
        let before = self.progress();
        self.change(|player| {
            let playback = &mut player.playback;
            match event {
                MediaEvent::Play => playback.started(now()),
                MediaEvent::Playing => playback.playing(),
                MediaEvent::Pause => playback.paused(),
                MediaEvent::Ended => playback.ended(),
                MediaEvent::Waiting => playback.waiting(now()),
                MediaEvent::Time(position) => {
                    playback.loaded_changed(loaded);
                    return playback.moved(position, player.speed.hundredths(), now());
                }
                MediaEvent::Seeking(position) => {
                    playback.time(position);
                    playback.waiting(now());
                }
                MediaEvent::Duration(duration) => playback.duration_changed(duration),
                MediaEvent::Loaded => playback.loaded_changed(loaded),
                MediaEvent::Speed(hundredths) => player.speed.changed(hundredths),
                MediaEvent::PictureInPicture(is_in) => player.picture_in_picture_changed(is_in),
                MediaEvent::Sound(sound) => player.sound.changed(sound.volume(), sound.is_muted()),
                // The script that plays HLS says itself what an error of its element means.
                MediaEvent::Error(_) if self.own.engine.is_on() => {}
                MediaEvent::Error(2 | 4) if is_offline() => playback.offline(),
                MediaEvent::Error(code) => return playback.error(code, now()),
            }
            None
        });
        if let Some(Progress::Failed(fault)) = self.progress().filter(|now| before != Some(*now)) {
            self.stop_if_failed();
            self.explain(fault);
        }
        self.tell(event);
    }

    /// Tells the page what the reader's play became.
    fn tell(&self, event: MediaEvent) {
        if matches!(event, MediaEvent::Playing | MediaEvent::Sound(_)) {
            self.sound_alone();
        }
        if event == MediaEvent::Playing {
            self.own.frames_from.set(self.media().frames_shown().zip(Some(self.media().position())));
        }
        match event {
            MediaEvent::Playing if !self.own.has_told_play.replace(true) => {
                self.page.tell(StoryEvent::Play);
                self.read_chapters();
            }
            MediaEvent::Pause => {
                self.count_frames();
                self.own.has_told_play.set(false);
                self.keep_position();
                self.page.tell(StoryEvent::Pause);
            }
            MediaEvent::Ended => {
                self.keep_position();
                self.tell_quarter();
            }
            MediaEvent::Speed(_) => self.tell_position(),
            MediaEvent::Time(position) => {
                self.forget_the_earlier_visit(position);
                self.tell_quarter();
            }
            _ => {}
        }
    }

    /// How many frames were shown since it began to play tells how long one lasts.
    fn count_frames(&self) {
        if let Some((before, from)) = self.own.frames_from.take()
            && let Some(shown) = self.media().frames_shown()
        {
            let millis = self.media().position().saturating_sub(from);
            let frames = shown.saturating_sub(before);
            self.page.with_player(|player| player.playback.has_shown(frames, millis));
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
}
