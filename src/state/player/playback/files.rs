//! The files of the footage: which of them is loaded, and which is left when it cannot be used.
//! Not here: in which order they are tried (`source`), or what happens to the footage meanwhile (`playback`).

/// Files as indices of the feed's `sources`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Files {
    order: Vec<usize>,
    chosen: Option<usize>,
    failed: Vec<usize>,
}

impl Files {
    /// These, to be tried in this order.
    pub(super) const fn new(order: Vec<usize>) -> Self {
        Self { order, chosen: None, failed: Vec::new() }
    }

    /// The one to load: what the reader chose, else the first; none that has failed.
    pub(super) fn current(&self) -> Option<usize> {
        let is_left = |file: &usize| !self.failed.contains(file);
        self.chosen.filter(is_left).or_else(|| self.order.iter().copied().find(is_left))
    }

    /// This one is being loaded, and those before it were passed over; false where it is none of them.
    pub(super) fn adopt(&mut self, file: usize) -> bool {
        let place = self.order.iter().position(|&other| other == file);
        if let Some(before) = place.and_then(|place| self.order.get(..place)) {
            self.failed = before.to_vec();
        }
        place.is_some()
    }

    /// The current one cannot be used; whether there is another.
    pub(super) fn give_up(&mut self) -> bool {
        self.failed.extend(self.current());
        self.current().is_some()
    }

    /// Somebody asks again: where all have failed, all may be tried again.
    pub(super) fn ask_again(&mut self) {
        if self.current().is_none() {
            self.failed.clear();
        }
    }

    /// This one, even if it has failed before; `None` leaves it to the order. What is to be loaded now, if that
    /// is another than before.
    pub(super) fn choose(&mut self, file: Option<usize>) -> Option<usize> {
        let before = self.current();
        self.chosen = file.filter(|file| self.order.contains(file));
        self.failed.retain(|&failed| Some(failed) != file);
        self.current().filter(|&now| Some(now) != before)
    }
}
