//! Files of timed text: chapters, the small pictures of the seek slider, captions put in cue by cue. All of it is a piece.
//! Not here: captions that the browser loads itself (`footage`), transcripts (`view::transcript`).

use leptos::task::spawn_local;

use super::Drive;
use crate::browser::{Answer, page_is_https, piece, resolve};
use crate::feed::vtt::{blocks, chapters, pictures};
use crate::feed::{Link, Links, Storyboard, TrackKind};
use crate::state::Fault;
use crate::state::player::Order;

/// What a file is read for.
#[derive(Clone, Copy)]
enum Use {
    /// Its cues are put into the track of that index.
    Captions(usize),
    /// Its cues are the chapters.
    Chapters,
    /// Its cues name the small pictures.
    Pictures,
}

piece! {
    /// Fetches a file and puts it to use; says so where that is not possible.
    timed_text: fn take_in(drive: Drive, file: Link, what: Use) -> () {
        spawn_local(async move {
            // `None`: the story has gone.
            if let Some(answer) = drive.page.further_request().run(file.href(), None, |_| {}).await
                && drive.is_due(&file, what)
                && !answer.is_ok_and(|(answer, _)| drive.take(&answer, what))
            {
                drive.lose(what);
            }
        });
    }
}

impl Drive {
    /// Reads the chapters, once, where the feed has them in a file alone.
    pub(super) fn read_chapters(&self) {
        let file = self.page.video(|video| {
            let mut tracks = video.tracks.iter().filter(|track| track.kind == TrackKind::Chapters);
            tracks.next().filter(|_| video.chapters.is_empty()).map(|track| track.src.clone())
        });
        if !self.own.has_read_chapters.replace(true) {
            self.read(file.flatten(), Use::Chapters);
        }
    }

    /// Reads the small pictures of the seek slider, once, where the feed has them in a file.
    pub(super) fn read_pictures(&self) {
        let file = self.page.video(|video| match &video.storyboard {
            Some(Storyboard::Vtt(file)) => Some(file.clone()),
            _ => None,
        });
        if !self.own.has_read_pictures.replace(true) {
            self.read(file.flatten(), Use::Pictures);
        }
    }

    /// Reads the captions of that index, which the browser may not read itself.
    pub(super) fn read_captions(&self, index: usize) {
        let file = self.page.video(|video| video.tracks.get(index).map(|track| track.src.clone()));
        self.read(file.flatten(), Use::Captions(index));
    }

    fn read(&self, file: Option<Link>, what: Use) {
        let Some(file) = file else { return };
        let drive = self.clone();
        self.page.shell.pieces.load("timed_text", move |there| match there {
            Ok(()) => take_in(drive, file, what),
            Err(_) if drive.page.has_ended() => {}
            Err(_) => drive.lose(what),
        });
    }

    /// Whether the story still has that file.
    fn is_due(&self, file: &Link, what: Use) -> bool {
        let is_due = self.page.video(|video| match (what, &video.storyboard) {
            (Use::Pictures, Some(Storyboard::Vtt(pictures))) => pictures == file,
            (Use::Chapters, _) if !video.chapters.is_empty() => false,
            _ => video.tracks.iter().any(|track| track.src == *file),
        });
        is_due == Some(true)
    }

    /// False where it is no file of timed text.
    fn take(&self, answer: &Answer, what: Use) -> bool {
        let file = &answer.body;
        match what {
            Use::Chapters => chapters(file).is_ok_and(|chapters| {
                self.page.with_player(|player| player.chapters = chapters);
                true
            }),
            Use::Pictures => {
                let links = Links::new(&answer.address, page_is_https(), resolve);
                pictures(file, &links).is_ok_and(|pictures| {
                    self.page.with_player(|player| player.pictures = pictures);
                    true
                })
            }
            Use::Captions(index) => blocks(file).is_ok_and(|blocks| {
                for block in blocks {
                    self.media().add_cue(index, block.start.millis(), block.end.millis(), &block.text);
                }
                self.change(|player| Some(Order::Captions(player.captions.shown())));
                true
            }),
        }
    }

    fn lose(&self, what: Use) {
        match what {
            Use::Captions(index) => self.lose_captions(index),
            Use::Chapters => self.page.report(Fault::Captions, "a file of chapters did not load"),
            // Without them the slider still says the time.
            Use::Pictures => {}
        }
    }
}
