//! The verbs of the page's own consent tools: they come first.
//! Not here: how a tool is found and read (`browser`), or what its answers allow (`standing`).

use super::{Answer, Consent, Mode, Surface};

impl Consent {
    /// A tool of the page was found, even if it has nothing to say yet: we do not ask, and what we had on
    /// screen goes. Only in `auto` and `host`.
    pub fn tool_seen(&mut self, tool: &'static str, now: u64) {
        if !matches!(self.mode, Mode::Auto | Mode::Host) {
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

    /// A tool of the page answered, for the first time or anew. Its earlier answer is forgotten; between
    /// several tools the stricter wins.
    pub fn tool_answered(&mut self, tool: &'static str, answer: Answer, now: u64) {
        self.tool_seen(tool, now);
        if let Some((_, held)) = self.tools.iter_mut().find(|(name, _)| *name == tool) {
            *held = Some(answer);
        }
    }
}
