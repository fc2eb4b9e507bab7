//! Where the question stands: what is asked, what was answered, and what that allows.
//! Not here: the verbs of the reader (`choosing`) and of the page's tools (`deferring`).

use super::kept::Kept;
use super::{Answer, Asked, Choice, Mode, Moment, PREFERENCES, Record};

/// How long after the start a tool of the page may show itself before we ask, in milliseconds.
const FIRST_LAYER: u64 = 3_000;
/// How long a tool of the page may keep silent before that is a no, in milliseconds.
const SILENCE: u64 = 10_000;

/// What of the dialog is on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Surface {
    /// Nothing.
    None,
    /// The first layer: accept, reject, open settings.
    FirstLayer,
    /// The settings.
    Settings,
}

/// Where the question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The reader has not answered, or not all of it.
    Undecided,
    /// The reader has answered.
    Decided,
    /// A tool of the page is there and has not answered yet.
    Waiting,
    /// A tool of the page decides; one that kept silent for ten seconds has said no.
    Deferred,
    /// Nobody is asked.
    Off,
}

/// The question, the answers so far, and what is on screen.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Consent {
    pub(super) mode: Mode,
    pub(super) asked: Asked,
    pub(super) gpc: bool,
    pub(super) record: Option<Record>,
    pub(super) surface: Surface,
    pub(super) first_layer_shown: bool,
    pub(super) undo: Option<Undo>,
    pub(super) tools: Vec<(&'static str, Option<Answer>)>,
    pub(super) tool_seen_at: Option<u64>,
    pub(super) opens: Option<&'static str>,
    started_at: u64,
}

/// What Undo goes back to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Undo {
    pub(super) before: Option<Record>,
    pub(super) until: u64,
}

impl Consent {
    /// The question at the start of a widget.
    ///
    /// `record` is what was kept of an earlier visit; one that no longer holds is no answer. `gpc` says
    /// whether the browser sends Global Privacy Control, or Do Not Track where the page wants it obeyed.
    #[must_use]
    pub fn new(mode: Mode, asked: Asked, record: Option<Record>, gpc: bool, now: Moment) -> Self {
        Self {
            mode,
            asked: asked.in_order(),
            gpc,
            record: record.and_then(|record| record.on(now.day)),
            surface: Surface::None,
            first_layer_shown: false,
            undo: None,
            tools: Vec::new(),
            tool_seen_at: (mode == Mode::Host).then_some(now.ms),
            opens: None,
            started_at: now.ms,
        }
    }

    /// Whether a category is granted now. One the notice does not name never is.
    #[must_use]
    pub fn allows(&self, category: &str) -> bool {
        if self.mode == Mode::Off || !self.categories().any(|asked| asked == category) {
            return false;
        }
        if self.is_deferred() {
            // What the reader once refused to us, no tool says yes to in the reader's place.
            let refused = self.record.as_ref().and_then(|record| record.choice(category));
            return self.answer().grants(category)
                && refused != Some(Choice::Denied)
                && !self.gpc_denies(category);
        }
        let overrides_gpc = self.record.as_ref().is_some_and(Record::is_under_gpc);
        self.answered(category) == Some(Choice::Granted) && (overrides_gpc || !self.gpc_denies(category))
    }

    /// Whether a category is granted by the reader's own answer to another story, and this one has not asked about it, or not
    /// in the same words: nothing is done by it here, and nothing of it forgotten.
    #[must_use]
    pub fn allows_elsewhere(&self, category: &str) -> bool {
        let is_yes = self.record.as_ref().and_then(|record| record.choice(category)) == Some(Choice::Granted);
        is_yes && !self.is_deferred() && self.mode != Mode::Off && self.answered(category).is_none()
    }

    /// Whether this is what it asks about.
    #[must_use]
    pub fn asks_about(&self, asked: &Asked) -> bool {
        // The notice names its categories and its language.
        self.asked.notice == asked.notice && self.asked.third_party == asked.third_party
    }

    /// The optional categories, in the order of the notice, and that of the story's third-party player.
    pub fn categories(&self) -> impl Iterator<Item = &str> {
        self.asked.categories.iter().map(|category| category.id.as_str())
    }

    /// The categories the first layer asks about: those without an answer that holds for this notice.
    pub fn pending(&self) -> impl Iterator<Item = &str> {
        self.categories().filter(|category| self.is_pending(category))
    }

    /// Whether Global Privacy Control denies a category, unless the reader decides otherwise in the
    /// settings ("off, your browser asked"). It is about selling and sharing, and which of the feed's
    /// categories are that cannot be known: all are, but what stays in this browser.
    #[must_use]
    pub fn gpc_denies(&self, category: &str) -> bool {
        self.gpc && category != PREFERENCES
    }

    /// Where the question stands.
    #[must_use]
    pub fn standing(&self, now: u64) -> Standing {
        if self.mode == Mode::Off {
            Standing::Off
        } else if let Some(seen) = self.tool_seen_at {
            if self.awaits_the_page() && now.saturating_sub(seen) < SILENCE {
                Standing::Waiting
            } else {
                Standing::Deferred
            }
        } else if self.pending().next().is_some() {
            Standing::Undecided
        } else {
            Standing::Decided
        }
    }

    /// What of the dialog is on screen.
    #[must_use]
    pub const fn surface(&self) -> Surface {
        self.surface
    }

    /// Whether the first layer is to be shown now.
    #[must_use]
    pub fn needs_first_layer(&self, now: u64) -> bool {
        self.first_layer_in(now) == Some(0)
    }

    /// In how many milliseconds the first layer is to be shown, if nothing happens until then.
    #[must_use]
    pub fn first_layer_in(&self, now: u64) -> Option<u64> {
        let wait = match self.mode {
            Mode::Own => 0,
            Mode::Auto => FIRST_LAYER.saturating_sub(now.saturating_sub(self.started_at)),
            Mode::Host | Mode::Off => return None,
        };
        let asks = self.surface == Surface::None && !self.is_deferred() && self.pending().next().is_some();
        asks.then_some(wait)
    }

    /// Whether *Cookie settings* opens settings of ours. Where the page's tool decides, it can only open
    /// the page's.
    #[must_use]
    pub fn has_settings(&self) -> bool {
        self.mode != Mode::Off && !self.is_deferred()
    }

    /// Whether Undo is offered.
    #[must_use]
    pub fn can_undo(&self, now: u64) -> bool {
        self.undo.as_ref().is_some_and(|undo| now < undo.until)
    }

    pub(super) const fn is_deferred(&self) -> bool {
        self.tool_seen_at.is_some()
    }

    pub(super) fn is_pending(&self, category: &str) -> bool {
        !self.gpc_denies(category) && !self.is_third_party(category) && self.answered(category).is_none()
    }

    /// Whether it is the category of the story's third-party player, which the first layer asks nothing about.
    pub(super) fn is_third_party(&self, category: &str) -> bool {
        self.asked.third_party.as_deref() == Some(category)
    }

    /// The reader's answer to what is asked now about a category.
    pub(super) fn answered(&self, category: &str) -> Option<Choice> {
        self.kept(category).map(|kept| kept.choice)
    }

    pub(super) fn kept(&self, category: &str) -> Option<&Kept> {
        let asked = self.asked.categories.iter().find(|asked| asked.id == category)?;
        self.record.as_ref()?.answer(asked, &self.asked.language)
    }

    fn answer(&self) -> Answer {
        if self.awaits_a_framework() {
            return Answer::denied();
        }
        let answers = self.tools.iter().filter_map(|(_, answer)| answer.as_ref());
        answers.fold(Answer::default(), Answer::and)
    }
}
