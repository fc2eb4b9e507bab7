//! A page as a person meets it: things are found by role and name, pressed, read, and waited for.
//! Not here: what the host page writes down (`record`), or one thing that was found (`thing`).

use crate::browser::{Browser, WAIT};
use crate::publisher::Publisher;
use crate::thing::Thing;
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::fmt;
use std::time::Duration;

/// A page in a browser, and the sites behind it. The browser goes first when the test is over.
pub(crate) struct Page {
    pub(crate) browser: Browser,
    pub(crate) publisher: Publisher,
}

impl Page {
    /// The one thing with this role and exactly this name, once it is there.
    pub(crate) fn find(&self, role: &str, name: &str) -> Thing<'_> {
        let expected = fmt::from_fn(|f| {
            let near = self.browser.run(include_str!("scripts/near.js"), &[json!(name)]);
            write!(f, "{role} {name:?} among {:?}; with these words: {near}", self.things(role))
        });
        self.browser.until(expected, || self.look_for(role, name))
    }

    /// The one thing with this role whose name begins like this, once it is there.
    pub(crate) fn find_beginning(&self, role: &str, beginning: &str) -> Thing<'_> {
        let expected = fmt::from_fn(|f| write!(f, "{role} {beginning:?}… among {:?}", self.things(role)));
        self.browser.until(expected, || {
            only(self.things(role).into_iter().filter(|thing| thing.name.starts_with(beginning)))
        })
    }

    /// A button by its name.
    pub(crate) fn button(&self, name: &str) -> Thing<'_> {
        self.find("button", name)
    }

    /// The thing with this role and name, if there is one at this moment.
    ///
    /// # Panics
    ///
    /// When there are several: a person could not tell them apart.
    pub(crate) fn look_for(&self, role: &str, name: &str) -> Option<Thing<'_>> {
        only(self.things(role).into_iter().filter(|thing| thing.name == name))
    }

    /// Waits until nothing has this role and name.
    pub(crate) fn wait_without(&self, role: &str, name: &str) {
        self.browser
            .until(format_args!("no {role} {name:?}"), || self.look_for(role, name).is_none().then_some(()));
    }

    /// All things of a role that are shown at this moment.
    pub(crate) fn things(&self, role: &str) -> Vec<Thing<'_>> {
        let look = |is_last: bool| {
            let arguments = [json!(selector(role)), json!(role), json!(is_last)];
            self.browser.run(include_str!("scripts/candidates.js"), &arguments)
        };
        let mut found = look(false);
        if found.is_null() {
            // Chromium now and then loses for good what a script adds to a `<details>` while the page is read. Without
            // its tree of the page it makes a new one.
            self.browser.command("Accessibility.disable", json!({}));
            found = look(true);
            self.browser.command("Accessibility.enable", json!({}));
        }
        let found: Vec<(Value, Option<String>, Option<String>)> =
            serde_json::from_value(found).expect("elements");
        found
            .into_iter()
            .filter_map(|(element, told, name)| match told.zip(name) {
                Some((told, name)) => Some(Thing::told(self, element, told, name)),
                None => Thing::of_role(self, element, role),
            })
            .collect()
    }

    /// What has the focus, in open shadow roots too.
    pub(crate) fn focused(&self) -> Option<Thing<'_>> {
        let script = "let at = document.activeElement; \
                      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; \
                      return at === document.body ? null : at;";
        Thing::of(self, self.browser.run(script, &[]))
    }

    /// Waits until the focus is on the thing with this role and name.
    pub(crate) fn wait_for_focus(&self, role: &str, name: &str) {
        let expected = fmt::from_fn(|f| write!(f, "focus on {role} {name:?}, not on {:?}", self.focused()));
        self.browser.until(expected, || {
            self.focused().filter(|thing| thing.role == role && thing.name == name).map(drop)
        });
    }

    /// Presses a key and lets it go.
    pub(crate) fn press_key(&self, key: impl Into<char>) {
        let value = key.into();
        self.browser.act(
            KeyActions::new("keyboard".into()).then(KeyAction::Down { value }).then(KeyAction::Up { value }),
        );
    }

    /// Presses a point of the window, counted from its corner, whatever is there.
    pub(crate) fn press_at(&self, x: f64, y: f64) {
        self.browser.act(
            MouseActions::new("mouse".into())
                .then(PointerAction::MoveTo { duration: None, x, y })
                .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
                .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT }),
        );
    }

    /// Presses at one point, moves to another and lets go, as who selects text does.
    pub(crate) fn drag(&self, from: (f64, f64), to: (f64, f64)) {
        let at = |(x, y)| PointerAction::MoveTo { duration: None, x, y };
        self.browser.act(
            MouseActions::new("mouse".into())
                .then(at(from))
                .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
                .then(at(to))
                .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT }),
        );
    }

    /// Presses a key while another is held.
    pub(crate) fn press_with(&self, held: Key, key: impl Into<char>) {
        let (held, value) = (held.into(), key.into());
        self.browser.act(
            KeyActions::new("keyboard".into())
                .then(KeyAction::Down { value: held })
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value })
                .then(KeyAction::Up { value: held }),
        );
    }

    /// All that the widgets show, as text, without what the publisher has put into them.
    pub(crate) fn shown_text(&self) -> String {
        let text = self.browser.run(include_str!("scripts/shown_text.js"), &[]);
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the widgets show a text.
    pub(crate) fn wait_for_text(&self, text: &str) {
        let expected = fmt::from_fn(|f| write!(f, "the text {text:?} in {:?}", self.shown_text()));
        self.browser.until(expected, || self.shown_text().contains(text).then_some(()));
    }

    /// Whether a reader can see a text of a widget: rendered, and not cut away.
    pub(crate) fn is_shown(&self, text: &str) -> bool {
        self.browser.run(include_str!("scripts/is_shown.js"), &[json!(text)]) == true
    }

    /// Waits until a reader can see a text.
    pub(crate) fn wait_until_shown(&self, text: &str) {
        let expected = fmt::from_fn(|f| {
            let address = self.value("location.href");
            write!(f, "{text:?} to be seen in {:?} of {address}", self.shown_text())
        });
        self.browser.until(expected, || self.is_shown(text).then_some(()));
    }

    /// What `data-state` says on the first widget; empty before it says anything.
    pub(crate) fn state(&self) -> String {
        self.value("document.querySelector('story-widget')?.dataset.state ?? ''")
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Waits until the first widget is in a state.
    pub(crate) fn wait_for_state(&self, state: &str) {
        self.wait_for_state_within(WAIT, state);
    }

    /// The same with a time of the test's own.
    pub(crate) fn wait_for_state_within(&self, time: Duration, state: &str) {
        let expected = fmt::from_fn(|f| {
            let (events, console) = (self.events("story-error"), self.console());
            write!(f, "state {state:?}, not {:?}; {events:?}; {console:?}", self.state())
        });
        self.browser.until_within(time, expected, || (self.state() == state).then_some(()));
    }

    /// Whether the publisher's own content of the first widget is to be seen, all of it.
    pub(crate) fn is_fallback_shown(&self) -> bool {
        let script = "const shown = [...(document.querySelector('story-widget')?.children ?? [])] \
                          .filter((child) => child.localName !== 'script') \
                          .map((child) => child.checkVisibility() && child.getBoundingClientRect().height > 0); \
                      return shown.length > 0 && shown.every(Boolean);";
        self.browser.run(script, &[]) == true
    }

    /// The value of an expression in the page.
    pub(crate) fn value(&self, expression: &str) -> Value {
        self.browser.run(&format!("return {expression};"), &[])
    }

    /// Waits until an expression is true in the page.
    pub(crate) fn wait_for(&self, expression: &str) {
        self.browser.until(expression, || (self.value(&format!("!!({expression})")) == true).then_some(()));
    }

    /// A number about the first widget's video, such as `currentTime`; `null` is not a number.
    pub(crate) fn video(&self, property: &str) -> f64 {
        self.value(&format!("({VIDEO}).{property}")).as_f64().unwrap_or(f64::NAN)
    }

    /// Waits until a condition on `video` holds.
    pub(crate) fn wait_for_video(&self, condition: &str) {
        self.wait_for(&format!("((video) => {condition})({VIDEO})"));
    }

    /// Gives the window's inside a size, in CSS pixels.
    pub(crate) fn resize(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.browser.command("Emulation.setDeviceMetricsOverride", size);
    }
}

impl Drop for Page {
    /// Whatever a test is about: the page around the widget gets no error from it.
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert_eq!(self.uncaught(), Vec::<String>::new(), "nothing on the page is left uncaught");
        }
    }
}

/// The first widget's video.
const VIDEO: &str = "document.querySelector('story-widget').shadowRoot.querySelector('video')";

fn only<'page>(mut things: impl Iterator<Item = Thing<'page>>) -> Option<Thing<'page>> {
    let first = things.next()?;
    if let Some(second) = things.next() {
        panic!("two things are a {} named {:?} and {:?}", first.role, first.name, second.name);
    }
    Some(first)
}

/// What may have a role at all; whether it has, the browser says.
fn selector(role: &str) -> &'static str {
    match role {
        "article" => "article, [role=article]",
        "button" => "button, summary, [role=button], input[type=button], input[type=submit]",
        "checkbox" => "input[type=checkbox], [role=checkbox]",
        "combobox" => "select, input[list], [role=combobox]",
        "dialog" => "dialog, [role=dialog]",
        "heading" => "h1, h2, h3, h4, h5, h6, [role=heading]",
        "image" => "img, [role=image], [role=img]",
        "link" => "a[href], [role=link]",
        "list" => "ol, ul, [role=list]",
        "listitem" => "li, [role=listitem]",
        "region" => "section, [role=region]",
        "slider" => "input[type=range], [role=slider]",
        "status" => "output, [role=status]",
        "switch" => "[role=switch], input[switch]",
        _ => "[role], select, option, input, img, li, video, group, fieldset",
    }
}
