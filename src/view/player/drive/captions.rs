//! Captions of footage whose server lets no page look into its files (no CORS): fetched, and put in cue by cue.
//! Not here: captions that the browser loads itself (`footage`).

use leptos::task::spawn_local;

use super::fault::origin;
use super::{Drive, now};
use crate::browser::{Media, page_address, piece};
use crate::feed::vtt::blocks;
use crate::state::Fault;
use crate::state::player::{Order, Progress};

piece! {
    /// Puts the cues of a file into the track of that index; false where it is no file of cues.
    captions: fn put_cues(media: Media, index: usize, file: Vec<u8>) -> bool {
        let blocks = blocks(&file);
        for block in blocks.iter().flatten() {
            media.add_cue(index, block.start.millis(), block.end.millis(), &block.text);
        }
        blocks.is_ok()
    }
}

impl Drive {
    /// Whether a file that cannot be used was asked for without cookies of another origin, for the sake of its captions:
    /// then it is asked for once more as any page may, and true is returned.
    pub(super) fn gives_up_cors(&self, code: u16) -> bool {
        let page = page_address();
        let is_foreign = self
            .page
            .video(|video| video.sources.iter().any(|source| origin(source.src.href()) != origin(&page)));
        let is_due = code == 4
            && is_foreign == Some(true)
            && !self.own.engine.is_on()
            && !self.own.has_own_cues.replace(true)
            && self.media().is_without_cookies();
        if is_due {
            self.media().without_cookies(false);
            self.change(|player| match player.playback.progress() {
                Progress::Starting | Progress::Playing => player.playback.retry(now()),
                _ => None,
            });
        }
        is_due
    }

    /// The browser did not load the track of that index.
    pub(super) fn track_failed(&self, index: usize) {
        let file = self.page.video(|video| video.tracks.get(index).map(|track| track.src.clone())).flatten();
        let Some(file) = file.filter(|_| self.own.has_own_cues.get()) else {
            self.lose_captions(index);
            return;
        };
        let drive = self.clone();
        spawn_local(async move {
            let answer = drive.page.further_request().run(file.href(), None, |_| {}).await;
            let is_there = match answer {
                // The story has gone.
                None => return,
                Some(Ok((answer, _))) => {
                    drive.page.shell.pieces.loaded("captions").await.is_ok()
                        && put_cues(drive.media().clone(), index, answer.body)
                }
                Some(Err(_)) => false,
            };
            if is_there {
                drive.change(|player| Some(Order::Captions(player.captions.shown())));
            } else {
                drive.lose_captions(index);
            }
        });
    }

    fn lose_captions(&self, index: usize) {
        self.page.with_player(|player| player.captions.failed(index));
        self.page.report(Fault::Captions, "a caption file did not load");
    }
}
