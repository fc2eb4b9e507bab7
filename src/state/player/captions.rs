//! Which captions are shown.
//! Not here: the track elements (`browser`), or the menu's words (`text`).

use super::{KeptCaptions, Order};
use crate::feed::{Track, TrackKind};

/// The captions and subtitles there are, and which of them is on. Tracks are indices of the feed's `tracks`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Captions {
    tracks: Vec<usize>,
    shown: Option<usize>,
    last: Option<usize>,
    /// Whether what is on, or that nothing is, is the reader's choice.
    is_chosen: bool,
    /// Those whose files did not come once, and were asked for again.
    asked_again: Vec<usize>,
    /// Those that are offered no more, since they did not come then either.
    lost: Vec<usize>,
    /// The one of them that was on.
    lost_shown: Option<usize>,
    /// What the reader has chosen of other footage, which this may not have.
    kept: KeptCaptions,
}

/// What becomes of captions whose file did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LostCaptions {
    /// The file is asked for once more.
    AskedAgain,
    /// They are offered no more; whether they were on.
    Gone {
        /// Whether they were on.
        were_shown: bool,
    },
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
        self.lost_shown = None;
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
            // Captions inside the footage, which the browser has found and chosen for this reader.
            [track] if own.is_none() && !self.tracks.contains(&track) && !self.lost.contains(&track) => None,
            [] if has_menu => self.choose(None),
            [track] if has_menu => self.choose(Some(track)),
            _ => Some(Order::Captions(own)),
        }
    }

    /// A track could not be loaded: after a second try it leaves the menu, and the screen if it was on.
    pub fn failed(&mut self, track: usize) -> LostCaptions {
        if !self.asked_again.contains(&track) {
            self.asked_again.push(track);
            return LostCaptions::AskedAgain;
        }
        let were_shown = self.shown == Some(track);
        if were_shown {
            self.shown = None;
            self.lost_shown = Some(track);
        }
        if self.tracks.contains(&track) {
            self.lost.push(track);
            self.tracks.retain(|&other| other != track);
        }
        self.last = self.last.filter(|&last| last != track);
        LostCaptions::Gone { were_shown }
    }

    /// The network is back: what was lost is offered again, and is on again unless the reader has chosen since. Which files
    /// are to be asked for.
    #[must_use]
    pub fn online(&mut self) -> Vec<usize> {
        self.asked_again.clear();
        let lost = std::mem::take(&mut self.lost);
        for &track in &lost {
            let at = self.tracks.partition_point(|&other| other < track);
            self.tracks.insert(at, track);
        }
        self.shown = self.shown.or(self.lost_shown.take());
        lost
    }

    /// What is to be remembered of them; `tracks` are the feed's.
    #[must_use]
    pub fn kept(&self, tracks: &[Track]) -> KeptCaptions {
        let language = |index: usize| tracks.get(index).and_then(|track| track.srclang.clone());
        match (self.is_chosen, self.shown.or(self.lost_shown)) {
            (false, _) => self.kept.clone(),
            (true, None) => KeptCaptions::Off,
            (true, Some(index)) => KeptCaptions::On(language(index).unwrap_or_default()),
        }
    }

    /// As the reader left them; `tracks` are the feed's.
    pub fn remember(&mut self, kept: &KeptCaptions, tracks: &[Track]) -> Option<Order> {
        self.kept.clone_from(kept);
        let language = match kept {
            KeptCaptions::Unchosen => return None,
            KeptCaptions::Off => return self.choose(None),
            KeptCaptions::On(language) => language,
        };
        let is_spoken = |index: &&usize| {
            let tag = tracks.get(**index).and_then(|track| track.srclang.as_deref());
            tag.unwrap_or_default().eq_ignore_ascii_case(language)
        };
        let track = self.tracks.iter().find(is_spoken).copied()?;
        self.choose(Some(track))
    }
}
