//! The verbs of the reader: what each press of the dialog does.
//! Not here: which presses count (`press`), or what the page's own tools do (`deferring`).
//!
//! Each verb says whether it changed the choice; then [`Consent::record`] is what is to be kept.

use super::standing::Undo;
use super::{Asked, Choice, Choices, Consent, Mode, Moment, Origin, Press, Record, Surface};

/// For how long Undo is offered, in milliseconds.
const UNDO: u64 = 10_000;

impl Consent {
    /// The first layer is to be shown, if it is time.
    pub fn show_first_layer(&mut self, now: u64) -> bool {
        let due = self.needs_first_layer(now);
        if due {
            self.surface = Surface::FirstLayer;
            self.first_layer_shown = true;
        }
        due
    }

    /// *Accept optional* on the first layer: yes to what it asks about, everything else as it was and as old as it was.
    ///
    /// What the browser's signal denies stays denied: only the settings say it beside the category.
    pub fn accept_optional(&mut self, press: Press, now: Moment) -> bool {
        let choices = self.pending().map(|category| (category, Choice::Granted)).collect();
        self.pressed(Surface::FirstLayer, press, &choices, now)
    }

    /// *Reject optional* on the first layer: no to every category.
    pub fn reject_optional(&mut self, press: Press, now: Moment) -> bool {
        let choices = self.each(&|_| false);
        self.pressed(Surface::FirstLayer, press, &choices, now)
    }

    /// *Open settings*, *Cookie settings*, `element.consent.open()`: whether they are open now.
    pub fn open_settings(&mut self) -> bool {
        if self.has_settings() {
            self.surface = Surface::Settings;
        }
        self.surface == Surface::Settings
    }

    /// *Save* in the settings: as the switches stand. A category without a switch is denied.
    pub fn save(&mut self, choices: &Choices, press: Press, now: Moment) -> bool {
        let choices = self.each(&|category| choices.get(category) == Some(Choice::Granted));
        self.pressed(Surface::Settings, press, &choices, now)
    }

    /// *Accept all* in the settings.
    pub fn accept_all(&mut self, press: Press, now: Moment) -> bool {
        let choices = self.each(&|_| true);
        self.pressed(Surface::Settings, press, &choices, now)
    }

    /// *Reject all* in the settings.
    pub fn reject_all(&mut self, press: Press, now: Moment) -> bool {
        let choices = self.each(&|_| false);
        self.pressed(Surface::Settings, press, &choices, now)
    }

    /// Esc, a press beside the settings, their close button: nothing is chosen, and what was asked is
    /// asked still.
    pub fn discard(&mut self) {
        if self.surface == Surface::Settings {
            let asks = self.first_layer_shown && self.pending().next().is_some();
            self.surface = if asks { Surface::FirstLayer } else { Surface::None };
        }
    }

    /// No to everything from now on, whoever says it; it needs no press, since it grants nothing.
    pub fn withdraw(&mut self, origin: Origin, now: Moment) -> bool {
        if self.mode == Mode::Off {
            return false;
        }
        let choices = self.each(&|_| false);
        self.choose(&choices, origin, now);
        self.close_if_answered();
        true
    }

    /// Undo, within ten seconds of a choice: everything as it was before that choice.
    pub fn undo(&mut self, press: Press, now: u64) -> bool {
        if !press.counts() || !self.can_undo(now) {
            return false;
        }
        let Some(undo) = self.undo.take() else { return false };
        self.record = undo.before;
        // What is pending again is asked about in its turn: another widget may be asking now.
        self.surface = Surface::None;
        true
    }

    /// `element.consent.set()`: the page speaks for the reader and answers for it. What it does not name stays as it is and
    /// as old as it is, or is a no where nothing was ever answered, and what the browser's signal denies it cannot grant.
    pub fn set(&mut self, choices: &Choices, now: Moment) -> bool {
        if !self.has_settings() || !self.categories().any(|category| choices.get(category).is_some()) {
            return false;
        }
        let mut named = Choices::default();
        for category in self.categories() {
            match choices.get(category) {
                Some(choice) if choice == Choice::Denied || !self.gpc_denies(category) => {
                    named.add(category.to_owned(), choice);
                }
                _ if !self.is_third_party(category) && !self.has_ever_answered(category) => {
                    named.add(category.to_owned(), Choice::Denied);
                }
                _ => {}
            }
        }
        let record = self.record_of(&named, false, now.day, Origin::Api);
        self.keep(record, now.ms);
        self.close_if_answered();
        true
    }

    fn has_ever_answered(&self, category: &str) -> bool {
        self.record.as_ref().is_some_and(|record| record.choice(category).is_some())
    }

    /// Another story is there, which asks about this. What was answered stays, and so does what the page's tools have said.
    /// Settings that are open were about something else, and close.
    pub fn ask_about(&mut self, asked: Asked) {
        self.asked = asked.in_order();
        self.discard();
        self.close_if_answered();
    }

    /// Another tab or widget kept a choice, or what was kept is gone: ours follows.
    pub fn follow(&mut self, record: Option<Record>, day: u32) {
        let record = record.and_then(|record| record.on(day));
        if self.record != record {
            self.record = record;
            self.undo = None;
            self.close_if_answered();
        }
    }

    fn pressed(&mut self, on: Surface, press: Press, choices: &Choices, now: Moment) -> bool {
        if self.surface != on || !press.counts() {
            return false;
        }
        let origin = if on == Surface::FirstLayer { Origin::Banner } else { Origin::Settings };
        self.choose(choices, origin, now);
        self.surface = Surface::None;
        true
    }

    fn choose(&mut self, choices: &Choices, origin: Origin, now: Moment) {
        let is_no = choices.iter().all(|(_, choice)| choice == Choice::Denied);
        let record = self.record_of(choices, is_no, now.day, origin);
        self.keep(record, now.ms);
    }

    /// What is to be kept of these choices, which may be a no to everything, and of earlier ones about what they do not name.
    pub(super) fn record_of(&self, choices: &Choices, is_no: bool, day: u32, origin: Origin) -> Record {
        let Self { asked, gpc, record, .. } = self;
        let new = Record::new(asked, choices, day, origin, *gpc);
        match record {
            Some(before) => new.with_answers_of(before, asked, is_no),
            None => new,
        }
    }

    pub(super) fn keep(&mut self, record: Record, now: u64) {
        let before = self.record.replace(record);
        self.undo = Some(Undo { before, until: now.saturating_add(UNDO) });
    }

    /// An answer from elsewhere takes away the question, but not settings the reader is in.
    fn close_if_answered(&mut self) {
        if self.surface == Surface::FirstLayer && self.pending().next().is_none() {
            self.surface = Surface::None;
        }
    }

    fn each(&self, grants: &dyn Fn(&str) -> bool) -> Choices {
        let mut choices = Choices::default();
        for category in self.categories() {
            if grants(category) {
                choices.add(category.to_owned(), Choice::Granted);
            } else if !self.is_third_party(category) || self.answered(category).is_some() {
                // A player that nobody was asked about has not been refused.
                choices.add(category.to_owned(), Choice::Denied);
            }
        }
        choices
    }
}
