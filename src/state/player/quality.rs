//! In which quality the footage plays: left to the player, or one the reader chose.
//! Not here: which file suits the card (`source`), which level suits the connection (the script), or the
//! menu's words (`text`).

use super::source::is_hls;
use super::{Order, Player, Progress};
use crate::feed::{Source, Video};

/// One quality of the footage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rung {
    /// Height in pixels.
    pub height: Option<u32>,
    /// Kilobits per second.
    pub kbps: Option<u32>,
    /// What the agency calls it.
    pub label: Option<String>,
}

/// What is to be loaded for a choice; `None` leaves it to the player.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// A file, by its index in the feed's `sources`.
    File(Option<usize>),
    /// A level of the stream, by its place in the playlist.
    Level(Option<usize>),
}

/// The qualities there are, the best first, and which of them is chosen. Places are those in
/// [`options`](Self::options).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quality {
    files: Vec<(Rung, usize)>,
    levels: Vec<(Rung, usize)>,
    is_stream: bool,
    chosen: Option<Rung>,
    shown: Option<Rung>,
}

impl Quality {
    /// The qualities to choose from; with fewer than two there is no choice.
    pub fn options(&self) -> impl ExactSizeIterator<Item = &Rung> {
        self.rungs().iter().map(|(rung, _)| rung)
    }

    /// The place of what the reader chose; `None` where that is left to the player.
    #[must_use]
    pub fn chosen(&self) -> Option<usize> {
        self.place(self.chosen.as_ref()?)
    }

    /// The place of what is shown, where it is known.
    #[must_use]
    pub fn shown(&self) -> Option<usize> {
        self.place(self.shown.as_ref()?)
    }

    /// The files that can be played are these, as indices of `sources` in the order in which they are tried.
    /// Of two that a reader could not tell apart the first counts.
    pub(super) fn set_files(&mut self, sources: &[Source], order: &[usize]) {
        let mut files: Vec<(Rung, usize)> = Vec::new();
        for &index in order {
            let Some(source) = sources.get(index).filter(|source| !is_hls(&source.kind)) else { continue };
            let rung = of_file(source);
            if !files.iter().any(|(other, _)| is_alike(other, &rung)) {
                files.push((rung, index));
            }
        }
        self.files = best_first(files);
    }

    /// This file of `sources` is being loaded. A choice of another quality is over.
    pub fn loads(&mut self, source: &Source) {
        self.is_stream = is_hls(&source.kind);
        self.levels.clear();
        self.shown = None;
        if !self.is_stream {
            let rung = of_file(source);
            self.shown = self.files.iter().map(|(file, _)| file).find(|file| is_alike(file, &rung)).cloned();
            self.chosen.take_if(|chosen| self.shown.as_ref() != Some(chosen));
        }
    }

    /// The levels of the stream became known, in the order of the playlist. What was chosen of an earlier
    /// load of it is chosen again.
    pub(super) fn set_levels(&mut self, levels: Vec<Rung>) -> Option<Choice> {
        self.levels = best_first(levels.into_iter().enumerate().map(|(place, level)| (level, place)));
        let chosen = self.chosen();
        if chosen.is_none() {
            self.chosen = None;
        }
        chosen.and_then(|chosen| self.choice(Some(chosen)))
    }

    /// This level is shown, by its place in the playlist.
    pub(super) fn shows_level(&mut self, level: usize) {
        self.shown = self.levels.iter().find(|(_, place)| *place == level).map(|(rung, _)| rung.clone());
    }

    /// Chooses an option, or leaves it to the player. `None`, and nothing changes, where there is no such
    /// option or it is chosen already.
    pub(super) fn choose(&mut self, option: Option<usize>) -> Option<Choice> {
        let choice = self.choice(option).filter(|_| option != self.chosen())?;
        self.chosen = option.and_then(|option| Some(self.rungs().get(option)?.0.clone()));
        Some(choice)
    }

    fn choice(&self, option: Option<usize>) -> Option<Choice> {
        let place = match option {
            Some(option) => Some(self.rungs().get(option)?.1),
            None => None,
        };
        Some(if self.is_stream { Choice::Level(place) } else { Choice::File(place) })
    }

    fn rungs(&self) -> &[(Rung, usize)] {
        if self.is_stream { &self.levels } else { &self.files }
    }

    fn place(&self, rung: &Rung) -> Option<usize> {
        self.rungs().iter().position(|(other, _)| other == rung)
    }
}

impl Player {
    /// The files to try, first to last (see [`order`](super::order)). Once one was loaded it is too late.
    pub fn set_files(&mut self, video: &Video, order: Vec<usize>) {
        if self.playback.progress() == Progress::Idle {
            self.quality.set_files(&video.sources, &order);
            self.playback.set_order(order);
        }
    }

    /// Plays in this of the [`options`](Quality::options) from here on, or in the one that suits best.
    pub fn choose_quality(&mut self, option: Option<usize>, now: u64) -> Option<Order> {
        let choice = self.quality.choose(option)?;
        self.carry_out(choice, now)
    }

    /// What the element or the script is to do for it.
    pub(super) fn carry_out(&mut self, choice: Choice, now: u64) -> Option<Order> {
        match choice {
            Choice::File(file) => self.playback.choose(file, now),
            Choice::Level(level) => Some(Order::Level(level)),
        }
    }
}

fn of_file(source: &Source) -> Rung {
    Rung {
        height: source.size.map(|(_, height)| height),
        kbps: source.bitrate_kbps,
        label: source.label.clone(),
    }
}

/// Whether a reader would see no difference: of one height, whatever type and bitrate the files are of, or
/// called alike where the feed does not say how high they are.
fn is_alike(one: &Rung, other: &Rung) -> bool {
    one.height == other.height
        && (one.height.is_some() || (&one.label, one.kbps) == (&other.label, other.kbps))
}

/// By height and then by bitrate; what says nothing of either stands last, in the order it came in.
fn best_first(rungs: impl IntoIterator<Item = (Rung, usize)>) -> Vec<(Rung, usize)> {
    let mut sorted: Vec<(Rung, usize)> = Vec::new();
    let rank = |rung: &Rung| (rung.height, rung.kbps);
    for (rung, place) in rungs {
        let at = sorted.iter().position(|(other, _)| rank(other) < rank(&rung)).unwrap_or(sorted.len());
        sorted.insert(at, (rung, place));
    }
    sorted
}
