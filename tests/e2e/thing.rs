//! One thing on a page, as it was when it was found: pressed, read, measured.
//! Not here: finding it (`page`).

use crate::engine::Engine;
use crate::page::Page;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::{Value, json};
use std::fmt;
use std::slice::from_ref;

/// An element with the role and the name that assistive technology is told.
pub(crate) struct Thing<'page> {
    page: &'page Page,
    element: Value,
    pub(crate) role: String,
    pub(crate) name: String,
}

/// Where a thing is and how large, in CSS pixels of the window's inside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Place {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl<'page> Thing<'page> {
    /// What the driver calls an element of this page; `None` when it has gone since.
    pub(crate) fn of(page: &'page Page, element: Value) -> Option<Self> {
        let role = page.browser.role(&element)?;
        let name = page.browser.name(&element)?;
        Some(Self { page, element, role, name })
    }

    /// The same, if the element has this role. The name of one that has another is not asked: each question is a turn of
    /// the driver.
    pub(crate) fn of_role(page: &'page Page, element: Value, role: &str) -> Option<Self> {
        let role = page.browser.role(&element).filter(|told| told == role)?;
        let name = page.browser.name(&element)?;
        Some(Self { page, element, role, name })
    }

    /// An element whose role and name the page itself was told.
    pub(crate) const fn told(page: &'page Page, element: Value, role: String, name: String) -> Self {
        Self { page, element, role, name }
    }

    /// Moves the pointer to the middle of it and presses, as a reader does.
    ///
    /// # Panics
    ///
    /// When something else lies there: the reader would press that.
    pub(crate) fn press(&self) {
        self.point();
        self.page.browser.act(
            MouseActions::new("mouse".into())
                .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
                .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT }),
        );
    }

    /// Moves the pointer to the middle of it.
    pub(crate) fn point(&self) {
        // WebKitGTK draws no frame while a part of the page is held back: there a test asks for rest itself.
        if self.page.browser.engine_and_version().0 != Engine::WebKit {
            self.come_to_rest();
        }
        let over = self.page.browser.run(include_str!("scripts/covered.js"), from_ref(&self.element));
        assert!(over.is_null(), "{self:?} is covered by {over}");
        let Place { x, y, width, height } = self.place();
        let (x, y) = (x + width / 2.0, y + height / 2.0);
        self.page.browser.act(MouseActions::new("mouse".into()).then(PointerAction::MoveTo {
            duration: None,
            x,
            y,
        }));
    }

    /// Brings it into view and waits until it stands still, as people do: what follows rows that are laid out only
    /// when they are seen may move.
    pub(crate) fn come_to_rest(&self) {
        self.page.browser.run_until_called(include_str!("scripts/at_rest.js"), from_ref(&self.element));
    }

    /// Puts the focus on it, as `Tab` would in the end.
    pub(crate) fn focus(&self) {
        self.run("element.focus({ focusVisible: true });");
    }

    /// Whether it has the focus.
    pub(crate) fn has_focus(&self) -> bool {
        self.run("return element.getRootNode().activeElement === element;") == true
    }

    /// Whether this is the very element the other one is.
    pub(crate) fn is(&self, other: &Thing<'_>) -> bool {
        self.page
            .browser
            .run("return arguments[0] === arguments[1];", &[self.element.clone(), other.element.clone()])
            == true
    }

    /// Its text as a reader sees it.
    pub(crate) fn text(&self) -> String {
        self.string("return element.innerText;")
    }

    /// All of its text, to the byte, shown or not.
    pub(crate) fn exact_text(&self) -> String {
        self.string("return element.textContent;")
    }

    /// The value of an attribute; `None` where it has none.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        let value = self.run(&format!("return element.getAttribute({});", json!(name)));
        value.as_str().map(str::to_owned)
    }

    /// What describes it, beside its name.
    pub(crate) fn description(&self) -> String {
        self.string(
            "const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean); \
             return ids.map((id) => element.getRootNode().getElementById(id)?.textContent ?? '').join(' ');",
        )
    }

    /// The value of an expression about `element`.
    pub(crate) fn value(&self, expression: &str) -> Value {
        self.run(&format!("return {expression};"))
    }

    /// Where it is.
    pub(crate) fn place(&self) -> Place {
        let place = self.value("element.getBoundingClientRect().toJSON()");
        let number = |name| place.get(name).and_then(Value::as_f64).expect("a number");
        Place { x: number("x"), y: number("y"), width: number("width"), height: number("height") }
    }

    fn string(&self, script: &str) -> String {
        self.run(script).as_str().unwrap_or_default().to_owned()
    }

    fn run(&self, script: &str) -> Value {
        self.page.browser.run(&format!("const [element] = arguments; {script}"), from_ref(&self.element))
    }
}

impl fmt::Debug for Thing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.role, self.name)
    }
}
