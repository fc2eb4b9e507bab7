//! One player sounds at a time: the one that began last, of all stories on the page.
//! Not here: footage and sound of the page's own.

use std::cell::RefCell;

use super::Drive;
use crate::browser::Media;

thread_local! {
    /// What sounds, or sounded last.
    static SOUNDING: RefCell<Option<Media>> = const { RefCell::new(None) };
}

/// Stops what sounds, for something else begins that is no footage of ours.
pub(in crate::view) fn silence() {
    let sounding = SOUNDING.take();
    if let Some(media) = sounding.filter(Media::sounds) {
        media.pause();
    }
}

impl Drive {
    /// Stops what sounds elsewhere, where this can be heard now.
    pub(super) fn sound_alone(&self) {
        let own = self.media();
        if !own.sounds() {
            return;
        }
        let before = SOUNDING.replace(Some(own.clone()));
        if let Some(other) = before.filter(|other| !other.is(own) && other.sounds()) {
            other.pause();
        }
    }

    /// Forgets it, for it goes.
    pub(super) fn fall_silent(&self) {
        SOUNDING.with_borrow_mut(|sounding| {
            if sounding.as_ref().is_some_and(|media| media.is(self.media())) {
                *sounding = None;
            }
        });
    }
}
