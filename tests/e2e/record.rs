//! What the host page has noticed of the widget: events, console lines, violations, errors, writes.
//! Not here: how it notices (`scripts/recorder.js`, which runs before anything else on the page).

use crate::page::Page;
use serde_json::Value;

/// A line of the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// The method that wrote it: `warn`, `error`, `groupCollapsed` …
    pub(crate) level: String,
    pub(crate) text: String,
}

impl Page {
    /// The details of all events of this name so far, in order.
    pub(crate) fn events(&self, name: &str) -> Vec<Value> {
        let events = self.recorded("events");
        events.iter().filter(|event| event["name"] == name).map(|event| event["detail"].clone()).collect()
    }

    /// The states the page was told of, in order.
    pub(crate) fn states(&self) -> Vec<String> {
        self.events("story-state").iter().map(|detail| string(&detail["state"])).collect()
    }

    /// Waits until there is an event of this name with a detail like this.
    pub(crate) fn wait_for_event(&self, name: &str, fits: impl Fn(&Value) -> bool) -> Value {
        let expected =
            std::fmt::from_fn(|f| write!(f, "an event {name} like this among {:?}", self.events(name)));
        self.browser.until(expected, || self.events(name).into_iter().find(|detail| fits(detail)))
    }

    /// What the widget has written to the console.
    pub(crate) fn console(&self) -> Vec<Line> {
        let lines = self.recorded("console").into_iter();
        lines
            .map(|line| Line { level: string(&line["level"]), text: string(&line["text"]) })
            .filter(|line| line.text.starts_with("[story-widget"))
            .collect()
    }

    /// What the page's policy has forbidden.
    pub(crate) fn violations(&self) -> Vec<String> {
        self.recorded("violations").iter().map(string).collect()
    }

    /// Errors and rejections that nobody caught.
    pub(crate) fn uncaught(&self) -> Vec<String> {
        self.recorded("errors").iter().map(string).collect()
    }

    /// What was written to storage or cookies, or was tried to be.
    pub(crate) fn writes(&self) -> Vec<String> {
        self.recorded("writes").iter().map(string).collect()
    }

    /// What moved on the page without the reader's doing.
    pub(crate) fn shifts(&self) -> Vec<String> {
        self.recorded("shifts").iter().map(string).collect()
    }

    /// Names the page has that it had not before.
    pub(crate) fn new_names(&self) -> Vec<String> {
        let names = self.value("recorded.newNames()");
        names.as_array().into_iter().flatten().map(string).collect()
    }

    /// What the widget listens to outside itself: a name of the target and one of the event.
    pub(crate) fn heard(&self) -> Vec<String> {
        self.value("recorded.heard()").as_array().into_iter().flatten().map(string).collect()
    }

    /// What of the page others could notice, but for files that are being asked for: style sheets, the head, attributes of root and body, scrolling, focus,
    /// names that everything has.
    pub(crate) fn looks(&self) -> Value {
        self.value(
            "[document.adoptedStyleSheets.length, document.styleSheets.length, document.head.querySelectorAll(':scope > :not([rel=modulepreload])').length, \
             document.documentElement.getAttributeNames().join(), document.body.getAttributeNames().join(), \
             getComputedStyle(document.body).overflow, document.body.children.length, document.activeElement.localName, \
             Object.keys(Object.prototype).length + Object.keys(Array.prototype).length]",
        )
    }

    fn recorded(&self, what: &str) -> Vec<Value> {
        self.value(&format!("recorded.{what}")).as_array().cloned().unwrap_or_default()
    }
}

fn string(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
