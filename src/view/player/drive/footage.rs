//! Which footage is driven: a new player for each that is offered, and nothing of one that is over.
//! Not here: its files and captions in time (`super`, `event`).

use std::sync::Arc;

use super::super::is_offered;
use super::Drive;
use crate::browser::{Listener, fill_screen, fills_screen};
use crate::feed::{Document, Track, Video};
use crate::state::player::{Order, Player, Progress};
use crate::text::player::track_name;
use crate::view::StoryEvent;

impl Drive {
    /// A new player for each new footage that is offered; the same plays on, whatever else of the video has changed.
    pub(super) fn follow_the_story(&self) {
        let drive = self.clone();
        let mut shown: Option<Arc<Document>> = None;
        // The element plays the next video as it did this one.
        let mut liked: Option<Player> = None;
        self.page.follow(move || {
            let document = drive.page.document.get().filter(|_| is_offered(&drive.page));
            let video = document.as_deref().and_then(Document::video);
            let before = shown.as_deref().and_then(Document::video);
            if let Some((before, video)) = before.zip(video).filter(|(before, video)| before.plays_as(video))
            {
                drive.renew(before, video);
            } else if before != video {
                if let Some(left) = shown.as_deref().and_then(|document| document.story.as_ref()) {
                    drive.keep_position_of(&left.id);
                }
                if before.is_some() {
                    drive.take_away();
                }
                liked = drive.page.player.now(Clone::clone).or(liked.take());
                drive.page.player.set(video.map(Player::new).map(|player| match &liked {
                    Some(liked) => player.liked_as(liked),
                    None => drive.as_left(player),
                }));
                if let Some(video) = video {
                    drive.prepare(video);
                }
            }
            shown = document;
        });
    }

    /// A player that knows how the element was left by an earlier one, which went when the story was taken out.
    fn as_left(&self, mut player: Player) -> Player {
        let (sound, speed) = self.media().as_left();
        player.sound.changed(sound.volume(), sound.is_muted());
        player.speed.changed(speed);
        player
    }

    /// What stands beside the footage is another.
    fn renew(&self, before: &Video, video: &Video) {
        if !video.has_text_of(before) {
            // Otherwise the footage would be loaded anew.
            if self.progress() == Some(Progress::Idle) {
                self.media().without_cookies(!video.tracks.is_empty());
            }
            self.own.has_own_cues.set(!self.media().is_without_cookies());
            self.page.with_player(|player| player.renew_captions(&before.tracks, &video.tracks));
            self.put_in_tracks(video);
            self.own.has_read_chapters.set(false);
        }
        if before.chapters != video.chapters {
            self.own.has_read_chapters.set(false);
            self.page.with_player(|player| player.chapters.clone_from(&video.chapters));
        }
        if self.progress() != Some(Progress::Idle) {
            self.read_chapters();
        }
        if before.storyboard != video.storyboard {
            self.own.has_read_pictures.set(false);
            self.page.with_player(|player| player.pictures.clear());
        }
    }

    /// Ends what plays and leaves nothing of it: another video comes, or this one may be used no more.
    fn take_away(&self) {
        if fills_screen(&self.stage) {
            fill_screen(&self.stage, false);
        }
        self.fall_silent();
        self.own.system.take();
        self.own.engine.stop();
        self.media().take_away();
        if self.own.has_told_play.take() {
            self.page.tell(StoryEvent::Pause);
        }
    }

    fn prepare(&self, video: &Video) {
        self.own.quarter.set(0);
        self.own.has_own_cues.set(false);
        self.own.are_captions_lost.set(false);
        self.own.has_read_chapters.set(false);
        self.own.has_read_pictures.set(false);
        self.media().without_cookies(!video.tracks.is_empty());
        self.put_in_tracks(video);
        self.take_up(video);
    }

    /// Puts the timed text of a video in, and hears what of it does not load.
    fn put_in_tracks(&self, video: &Video) {
        self.own.asks_again.take();
        let voice = self.page.voice_now();
        let name = |track: &Track| {
            track_name(track.label.as_deref(), track.srclang.as_deref(), &voice.words, &voice.locale)
        };
        self.media().set_tracks(&video.tracks, name);
        let listeners: Vec<Listener> = (0..video.tracks.len())
            .filter_map(|index| {
                let drive = self.clone();
                self.media().on_track_error(index, move || drive.track_failed(index))
            })
            .collect();
        self.own.tracks.replace(listeners);
        self.change(|player| Some(Order::Captions(player.captions.shown())));
    }
}
