//! What one story of a page has come to, as reader and publisher have it.
//! Not here: what it should have come to (`row`), or how it is looked at (`scripts/seen.js`).

use crate::page::Page;
use serde_json::Value;

/// One element at one moment.
pub(super) struct Seen(Value);

impl Seen {
    /// All stories of a page, in order.
    pub(super) fn all(page: &Page) -> Vec<Self> {
        let seen = page.browser.run(include_str!("../../scripts/seen.js"), &[]);
        seen.as_array().cloned().unwrap_or_default().into_iter().map(Self).collect()
    }

    pub(super) fn id(&self) -> &str {
        self.word("id")
    }

    /// `data-state`.
    pub(super) fn state(&self) -> &str {
        self.word("state")
    }

    /// `data-consent`.
    pub(super) fn consent(&self) -> &str {
        self.word("consent")
    }

    /// All words of the widget's that are shown.
    pub(super) fn text(&self) -> &str {
        self.word("text")
    }

    /// Whether it has come to an end: a state that does not pass by itself.
    pub(super) fn is_at_an_end(&self) -> bool {
        !matches!(self.state(), "" | "loading")
    }

    /// The states the page was told of.
    pub(super) fn states(&self) -> Vec<&str> {
        self.0["states"].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
    }

    /// Whether it began with "loading" and came to one end, with no state in between.
    pub(super) fn states_are_legal(&self) -> bool {
        self.states() == ["loading", self.state()]
    }

    /// The details of its `story-error`s.
    pub(super) fn errors(&self) -> &[Value] {
        self.0["errors"].as_array().map_or(&[], Vec::as_slice)
    }

    /// One of what was looked at, as yes or no.
    pub(super) fn has(&self, what: &str) -> bool {
        self.0[what] == true
    }

    /// One of what was counted.
    pub(super) fn count(&self, what: &str) -> u64 {
        self.0[what].as_u64().unwrap_or_default()
    }

    /// Where its links lead.
    pub(super) fn links(&self) -> Vec<&str> {
        self.0["links"].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
    }

    /// Whether one of its errors has this member.
    pub(super) fn tells(&self, member: &str, value: impl Into<Value>) -> bool {
        let value = value.into();
        self.errors().iter().any(|error| error[member] == value)
    }

    fn word(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap_or_default()
    }
}
