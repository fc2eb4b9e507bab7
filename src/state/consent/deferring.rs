//! The verbs of the page's own consent tools: they come first.
//! Not here: how a tool is found and read (`browser`), or what its answers allow (`standing`).

use super::host::FRAMEWORKS;
use super::{Answer, Consent, Mode, Surface};

impl Consent {
    /// A tool of the page was found, even if it has nothing to say yet: we do not ask, and what we had on
    /// screen goes. Only in `auto` and `host`.
    pub fn tool_seen(&mut self, tool: &'static str, now: u64) {
        if !self.may_defer() {
            return;
        }
        if self.tool_seen_at.is_none() {
            self.tool_seen_at = Some(now);
        }
        if !self.tools.iter().any(|(name, _)| *name == tool) {
            self.tools.push((tool, None));
        }
        self.surface = Surface::None;
        self.first_layer_shown = false;
    }

    /// The settings of a tool can be opened from here.
    pub fn tool_opens(&mut self, tool: &'static str) {
        if self.is_deferred() && self.opens.is_none() {
            self.opens = Some(tool);
        }
    }

    /// The tool whose settings *Cookie settings* opens, where the page's tool decides.
    #[must_use]
    pub const fn opens(&self) -> Option<&'static str> {
        self.opens
    }

    /// Whether the page's tools are listened to at all.
    #[must_use]
    pub const fn may_defer(&self) -> bool {
        matches!(self.mode, Mode::Auto | Mode::Host)
    }

    /// Whether a tool of the page was found, or is the only one to be asked: the page decides.
    #[must_use]
    pub const fn defers(&self) -> bool {
        self.is_deferred()
    }

    /// Whether the page decides and none of its tools has answered so far, or one that asks the reader has not.
    #[must_use]
    pub fn awaits_the_page(&self) -> bool {
        let has_none = self.tools.iter().all(|(_, answer)| answer.is_none());
        self.is_deferred() && (has_none || self.awaits_a_framework())
    }

    /// Whether a framework of the IAB has not answered. Each says when it has: until then nobody else answers for the
    /// reader.
    pub(super) fn awaits_a_framework(&self) -> bool {
        self.tools.iter().any(|(tool, answer)| answer.is_none() && FRAMEWORKS.contains(tool))
    }

    /// A tool of the page answered, for the first time or anew. Its earlier answer is forgotten; between
    /// several tools the stricter wins.
    pub fn tool_answered(&mut self, tool: &'static str, answer: &Answer, now: u64) {
        self.tool_seen(tool, now);
        let answer = answer.about(self.categories());
        if let Some((_, held)) = self.tools.iter_mut().find(|(name, _)| *name == tool) {
            *held = Some(answer);
        }
    }
}
