//! Watches for signs of the reader: the controls are there while there are any.
//! Not here: how long they stay (`state::player::Attention`).

use super::{Drive, now};
use crate::browser::{Live, Pointer, PointerAct, Timer};

impl Drive {
    /// Whether the controls are out of the way of a reader who watches.
    pub(in crate::view::player) fn is_watched(&self) -> Live<bool> {
        self.own.is_watched.clone()
    }

    /// Where the pointer is along the seek slider, 0 to 1.
    pub(in crate::view::player) fn pointed_at(&self) -> Live<Option<f64>> {
        self.own.pointed_at.clone()
    }

    /// Looks for the reader over the picture from now on.
    pub(super) fn watch_the_reader(&self) {
        let drive = self.clone();
        self.page.listen(self.stage.on_pointer(".seek", move |pointer| drive.pointed(pointer)));
        let drive = self.clone();
        // The controls go when playing goes on undisturbed, and come back when it ends.
        let shown = self.page.of_player(|player| (player.playback.progress(), player.sheet));
        self.page.follow(move || {
            shown.follow();
            drive.busy();
        });
    }

    /// The reader is at it: a key went down, or a control got the focus.
    pub(super) fn busy(&self) {
        let mut attention = self.own.attention.get();
        attention.seen(now());
        self.attend(attention);
    }

    fn pointed(&self, Pointer { is_touch, act, along }: Pointer) {
        match act {
            PointerAct::Down => {
                self.own.wakes.set(is_touch && self.own.is_watched.now(|is_watched| *is_watched));
            }
            PointerAct::Press => self.own.wakes.set(false),
            PointerAct::Move | PointerAct::Leave => {}
        }
        // The press brings the controls: brought before, one of them would stand where the finger goes up.
        if is_touch && self.own.wakes.get() {
            return;
        }
        let mut attention = self.own.attention.get();
        if act == PointerAct::Leave && !is_touch {
            attention.left(now());
        } else {
            attention.seen(now());
        }
        let along = along.filter(|_| act != PointerAct::Leave);
        if self.own.pointed_at.now(|before| *before != along) {
            self.own.pointed_at.set(along);
            self.read_pictures();
        }
        self.attend(attention);
    }

    fn attend(&self, attention: crate::state::player::Attention) {
        self.own.attention.set(attention);
        self.show_or_hide();
        let drive = self.clone();
        let millis = u32::try_from(attention.watches_in(now())).unwrap_or(u32::MAX).saturating_add(1);
        self.own.rest.replace(Some(Timer::after(millis, move || drive.show_or_hide())));
    }

    fn show_or_hide(&self) {
        let attention = self.own.attention.get();
        let is_watched = self
            .page
            .player
            .now(|player| player.as_ref().is_some_and(|player| player.is_watched(attention, now())));
        if self.own.is_watched.now(|before| *before != is_watched) {
            self.own.is_watched.set(is_watched);
        }
    }
}
