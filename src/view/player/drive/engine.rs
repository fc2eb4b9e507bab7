//! What plays a source: the media element by itself, or the script that plays HLS in it.
//! Not here: which source is played (`state::player`), or the orders that both obey alike (`drive`).

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::browser::{HlsPlayer, HlsStart, HlsStream, Media, NotLoaded, Place};
use crate::feed::Source;
use crate::state::player::{Hls, StreamEvent, is_hls};
use crate::view::Page;

/// The script's side of one player. Clones are the same one.
#[derive(Clone, Default)]
pub(super) struct Engine(Rc<Playing>);

#[derive(Default)]
struct Playing {
    stream: RefCell<Option<HlsStream>>,
    /// Counts what was asked for: a script that comes too late is for nobody.
    turn: Cell<u32>,
    is_on: Cell<bool>,
}

/// What a source that goes through the script has to say.
pub(super) enum Streaming {
    /// It is in the element, which can be told to play.
    Ready,
    /// The script that plays it did not come.
    NoScript,
    /// This became of it.
    Event(StreamEvent),
}

impl Engine {
    /// Whether the script has the element: its errors are then the script's to judge.
    pub(super) fn is_on(&self) -> bool {
        self.0.is_on.get()
    }

    /// Plays `source` from `at` milliseconds by the script, where that is its way; false where the element
    /// plays it by itself. What played before is over.
    pub(super) fn start(
        &self,
        page: &Page,
        stage: &Place,
        source: &Source,
        at: u32,
        tell: impl Fn(Streaming) + 'static,
    ) -> bool {
        self.stop();
        let room = page.shell.media.room(stage);
        if !is_hls(&source.kind) || room.hls != Hls::Script {
            return false;
        }
        self.0.is_on.set(true);
        let (engine, media, turn) = (self.clone(), page.shell.media.clone(), self.0.turn.get());
        let (address, tell) = (source.src.clone(), Rc::new(tell));
        page.shell.hls.load(move |player| {
            if engine.0.turn.get() == turn {
                let start = HlsStart { address: &address, at, save_data: room.save_data };
                engine.attach(player, &media, &start, &tell);
            }
        });
        true
    }

    fn attach(
        &self,
        player: Result<HlsPlayer, NotLoaded>,
        media: &Media,
        start: &HlsStart<'_>,
        tell: &Rc<impl Fn(Streaming) + 'static>,
    ) {
        let Ok(player) = player else { return tell(Streaming::NoScript) };
        let told = Rc::clone(tell);
        let stream = player.start(media, start, move |event| told(Streaming::Event(event)));
        self.0.stream.replace(Some(stream));
        tell(Streaming::Ready);
    }

    /// Does something with the stream, if there is one.
    pub(super) fn steer(&self, act: impl FnOnce(&HlsStream)) {
        if let Some(stream) = &*self.0.stream.borrow() {
            act(stream);
        }
    }

    /// Ends the stream and leaves nothing of it.
    pub(super) fn stop(&self) {
        self.0.turn.set(self.0.turn.get().wrapping_add(1));
        self.0.is_on.set(false);
        // What is dropped may be heard by the element, and lead here again.
        let stream = self.0.stream.take();
        drop(stream);
    }
}
