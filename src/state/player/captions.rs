//! Which captions are shown.
//! Not here: the track elements (`browser`), or the menu's words (`text`).

use super::Order;
use crate::feed::{Track, TrackKind};

/// The captions and subtitles there are, and which of them is on. Tracks are indices of the feed's `tracks`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Captions {
    tracks: Vec<usize>,
    shown: Option<usize>,
    last: Option<usize>,
    is_chosen: bool,
}

impl Captions {
    /// The captions of a video; on is what the agency wants shown at first.
    #[must_use]
    pub fn new(tracks: &[Track]) -> Self {
        let mut captions = Self::default();
        for (index, track) in tracks.iter().enumerate() {
            if matches!(track.kind, TrackKind::Captions | TrackKind::Subtitles) {
                captions.tracks.push(index);
                if track.is_default && captions.shown.is_none() {
                    captions.shown = Some(index);
                }
            }
        }
        captions
    }

    /// The tracks of the menu; without any there is no button.
    #[must_use]
    pub fn tracks(&self) -> &[usize] {
        &self.tracks
    }

    /// The track that is on.
    #[must_use]
    pub const fn shown(&self) -> Option<usize> {
        self.shown
    }

    /// Whether what is on, or that nothing is, is the reader's choice.
    #[must_use]
    pub const fn is_chosen(&self) -> bool {
        self.is_chosen
    }

    /// Off, or on again: the last one shown, at first the first.
    pub fn toggle(&mut self) -> Option<Order> {
        let on = self.last.or_else(|| self.tracks.first().copied());
        self.choose(if self.shown.is_some() { None } else { on })
    }

    /// Shows a track, or none. `None`, and nothing changes, where there is no such track or no captions.
    pub fn choose(&mut self, track: Option<usize>) -> Option<Order> {
        if self.tracks.is_empty() || track.is_some_and(|track| !self.tracks.contains(&track)) {
            return None;
        }
        self.is_chosen = true;
        self.last = self.shown.or(self.last);
        self.shown = track;
        Some(Order::Captions(track))
    }

    /// The element shows `shown`, which was not asked for here. Two at once are put right; what the reader has chosen in
    /// the browser's own menu, where there is one (`has_menu`), is chosen.
    pub fn changed(&mut self, shown: &[usize], has_menu: bool) -> Option<Order> {
        let own = self.shown;
        match *shown {
            [] | [_] if own.as_slice() == shown => None,
            [] if has_menu => self.choose(None),
            [track] if has_menu => self.choose(Some(track)),
            _ => Some(Order::Captions(own)),
        }
    }

    /// A track could not be loaded: it leaves the menu, and the screen if it was on.
    pub fn failed(&mut self, track: usize) {
        self.tracks.retain(|&other| other != track);
        self.shown = self.shown.filter(|&shown| shown != track);
        self.last = self.last.filter(|&last| last != track);
    }
}
