//! One HTML element as a Leptos view, and the only place that makes elements.
//! Not here: which elements a part of the page has (`view`).
//!
//! All views have this one type. Leptos' own typed elements compile a build, rebuild and unmount for
//! each shape of tree: for a list, a disclosure and three buttons the module was 43.9 kB of brotli, and is
//! 32.2 kB with this type. What is live is driven by Leptos' effects, one for each live attribute, text or list;
//! nothing is compared and nothing is rendered again. No markup is ever parsed, so there is no
//! `innerHTML` for a policy to refuse.

use leptos::prelude::Render;
use leptos::tachys::view::Mountable;
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue};

use super::{Follower, Key, Listener, Place, Press};

/// An element to be, described by the parts it will have, in order.
pub struct Element(Box<Description>);

struct Description {
    name: &'static str,
    namespace: &'static str,
    parts: Vec<Part>,
}

enum Part {
    Attribute(&'static str, String),
    LiveAttribute(&'static str, Box<dyn Fn() -> Option<String>>),
    LiveProperty(&'static str, Box<dyn Fn() -> JsValue>),
    LiveStyle(&'static str, Box<dyn Fn() -> String>),
    Text(String),
    LiveText(Box<dyn Fn() -> String>),
    Child(Element),
    Live(Box<dyn Fn() -> Vec<Element>>),
    Growing { count: Box<dyn Fn() -> usize>, row: Box<dyn Fn(usize) -> Element> },
    On(&'static str, Box<dyn Fn(&web_sys::Event)>),
    At(Place),
}

/// An HTML element named `name`, without attributes and content.
#[must_use]
pub fn el(name: &'static str) -> Element {
    described(name, "http://www.w3.org/1999/xhtml")
}

/// An element of a drawing.
#[must_use]
pub fn svg(name: &'static str) -> Element {
    described(name, "http://www.w3.org/2000/svg")
}

fn described(name: &'static str, namespace: &'static str) -> Element {
    Element(Box::new(Description { name, namespace, parts: Vec::new() }))
}

impl Element {
    /// Its classes.
    #[must_use]
    pub fn class(self, class: &'static str) -> Self {
        self.attr("class", class)
    }

    /// Its name for style sheets: a class for ours and a part for the publisher's.
    #[must_use]
    pub fn part(self, part: &'static str) -> Self {
        self.attr("class", part).attr("part", part)
    }

    /// An attribute.
    #[must_use]
    pub fn attr(self, name: &'static str, value: impl Into<String>) -> Self {
        self.with(Part::Attribute(name, value.into()))
    }

    /// An attribute that is there only if it has a value.
    #[must_use]
    pub fn maybe_attr(self, name: &'static str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// An attribute that follows signals; `None` takes it away.
    #[must_use]
    pub fn live_attr(self, name: &'static str, value: impl Fn() -> Option<String> + 'static) -> Self {
        self.with(Part::LiveAttribute(name, Box::new(value)))
    }

    /// An attribute without a value, such as `hidden`, that follows signals.
    #[must_use]
    pub fn live_flag(self, name: &'static str, on: impl Fn() -> bool + 'static) -> Self {
        self.live_attr(name, move || on().then(String::new))
    }

    /// An attribute of `true` and `false`, such as `aria-expanded`, that follows signals.
    #[must_use]
    pub fn live_state(self, name: &'static str, on: impl Fn() -> bool + 'static) -> Self {
        self.live_attr(name, move || Some(if on() { "true" } else { "false" }.into()))
    }

    /// The value of a form control, following signals.
    #[must_use]
    pub fn live_value(self, value: impl Fn() -> String + 'static) -> Self {
        self.with(Part::LiveProperty("value", Box::new(move || value().into())))
    }

    /// Whether a checkbox is on, following signals.
    #[must_use]
    pub fn live_checked(self, on: impl Fn() -> bool + 'static) -> Self {
        self.with(Part::LiveProperty("checked", Box::new(move || on().into())))
    }

    /// A style property that follows signals, set without a `style` attribute, which policies refuse.
    #[must_use]
    pub fn live_style(self, property: &'static str, value: impl Fn() -> String + 'static) -> Self {
        self.with(Part::LiveStyle(property, Box::new(value)))
    }

    /// Text.
    #[must_use]
    pub fn text(self, text: impl Into<String>) -> Self {
        self.with(Part::Text(text.into()))
    }

    /// Text that follows signals.
    #[must_use]
    pub fn live_text(self, text: impl Fn() -> String + 'static) -> Self {
        self.with(Part::LiveText(Box::new(text)))
    }

    /// An element inside.
    #[must_use]
    pub fn child(self, child: Self) -> Self {
        self.with(Part::Child(child))
    }

    /// Elements inside; an `Option` is none or one.
    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        for child in children {
            self = self.child(child);
        }
        self
    }

    /// Elements made anew whenever the signals they were made from change. They are the whole content.
    #[must_use]
    pub fn live(self, children: impl Fn() -> Vec<Self> + 'static) -> Self {
        self.with(Part::Live(Box::new(children)))
    }

    /// Rows that are only ever added: `count` follows signals, `row` makes the row of an index. They are
    /// the whole content.
    #[must_use]
    pub fn growing(self, count: impl Fn() -> usize + 'static, row: impl Fn(usize) -> Self + 'static) -> Self {
        self.with(Part::Growing { count: Box::new(count), row: Box::new(row) })
    }

    /// What a press does: pointer, Enter or Space on a button.
    #[must_use]
    pub fn on_press(self, act: impl Fn(Press) + 'static) -> Self {
        self.with(Part::On("click", Box::new(move |event| act(Press::of(event)))))
    }

    /// What a key does while the focus is inside; true keeps the browser from acting on it too.
    #[must_use]
    pub fn on_key(self, act: impl Fn(&Key) -> bool + 'static) -> Self {
        self.with(Part::On(
            "keydown",
            Box::new(move |event| {
                if Key::of(event).is_some_and(|key| act(&key)) {
                    event.prevent_default();
                }
            }),
        ))
    }

    /// What a new value of a form control does, while it changes.
    #[must_use]
    pub fn on_input(self, act: impl Fn(String) + 'static) -> Self {
        self.with(Part::On(
            "input",
            Box::new(move |event| {
                let control =
                    event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
                if let Some(control) = control {
                    act(control.value());
                }
            }),
        ))
    }

    /// What a new choice of a menu does.
    #[must_use]
    pub fn on_choice(self, act: impl Fn(String) + 'static) -> Self {
        self.with(Part::On(
            "change",
            Box::new(move |event| {
                let menu =
                    event.target().and_then(|target| target.dyn_into::<web_sys::HtmlSelectElement>().ok());
                if let Some(menu) = menu {
                    act(menu.value());
                }
            }),
        ))
    }

    /// What a press on a link does before the browser follows it; true keeps the browser from that.
    #[must_use]
    pub fn on_press_unless(self, act: impl Fn() -> bool + 'static) -> Self {
        self.with(Part::On(
            "click",
            Box::new(move |event| {
                if act() {
                    event.prevent_default();
                }
            }),
        ))
    }

    /// What any other event does.
    #[must_use]
    pub fn on(self, event: &'static str, act: impl Fn() + 'static) -> Self {
        self.with(Part::On(event, Box::new(move |_| act())))
    }

    /// Makes the element known to `place` for as long as it stands.
    #[must_use]
    pub fn at(self, place: &Place) -> Self {
        self.with(Part::At(place.clone()))
    }

    // Called for every attribute and child of every view: never worth a copy.
    #[inline(never)]
    fn with(mut self, part: Part) -> Self {
        self.0.parts.push(part);
        self
    }

    fn make(self, kept: &mut Vec<Kept>) -> Option<web_sys::Element> {
        let document = web_sys::window()?.document()?;
        let Description { name, namespace, parts } = *self.0;
        let node = document.create_element_ns(Some(namespace), name).ok()?;
        for part in parts {
            // The platform refuses none of these: names are ours, values are text.
            let _ = part.apply(&document, &node, kept);
        }
        Some(node)
    }
}

impl Part {
    fn apply(
        self,
        document: &web_sys::Document,
        node: &web_sys::Element,
        kept: &mut Vec<Kept>,
    ) -> Result<(), JsValue> {
        match self {
            Self::Attribute(name, value) => node.set_attribute(name, &value)?,
            Self::LiveAttribute(name, value) => {
                let node = node.clone();
                kept.push(Kept::effect(move || match value() {
                    Some(value) => drop(node.set_attribute(name, &value)),
                    None => drop(node.remove_attribute(name)),
                }));
            }
            Self::LiveProperty(name, value) => {
                let node = node.clone();
                kept.push(Kept::effect(move || drop(js_sys::Reflect::set(&node, &name.into(), &value()))));
            }
            Self::LiveStyle(name, value) => {
                let style = node.unchecked_ref::<web_sys::HtmlElement>().style();
                kept.push(Kept::effect(move || drop(style.set_property(name, &value()))));
            }
            Self::Text(text) => drop(node.append_child(&document.create_text_node(&text))?),
            Self::LiveText(text) => {
                let shown = document.create_text_node("");
                node.append_child(&shown)?;
                kept.push(Kept::effect(move || shown.set_data(&text())));
            }
            Self::Child(child) => append(node, child, kept),
            Self::Live(children) => {
                let node = node.clone();
                let inside = RefCell::new(Vec::new());
                kept.push(Kept::effect(move || {
                    let mut kept = Vec::new();
                    node.replace_children_with_node_0();
                    for child in children() {
                        append(&node, child, &mut kept);
                    }
                    inside.replace(kept);
                }));
            }
            Self::Growing { count, row } => {
                let node = node.clone();
                let inside = RefCell::new(Vec::new());
                let made = Cell::new(0);
                kept.push(Kept::effect(move || {
                    for index in made.get()..count() {
                        append(&node, row(index), &mut inside.borrow_mut());
                        made.set(index + 1);
                    }
                }));
            }
            Self::On(event, act) => {
                kept.push(Kept::Listener(Listener::hear(node.clone().into(), event, act)));
            }
            Self::At(place) => {
                place.set(Some(node.clone()));
                kept.push(Kept::Place(place));
            }
        }
        Ok(())
    }
}

fn append(parent: &web_sys::Element, child: Element, kept: &mut Vec<Kept>) {
    if let Some(child) = child.make(kept) {
        // Appending a new element to a parent of ours is never refused.
        let _ = parent.append_child(&child);
    }
}

/// What an element needs for as long as it stands, and gives back when it goes.
enum Kept {
    Follower(#[expect(dead_code, reason = "dropping it ends the following")] Follower),
    Listener(#[expect(dead_code, reason = "dropping it ends the listening")] Listener),
    Place(Place),
}

impl Kept {
    fn effect(run: impl Fn() + 'static) -> Self {
        Self::Follower(Follower::new(run))
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        if let Self::Place(place) = self {
            place.set(None);
        }
    }
}

/// An element that stands in the page, as Leptos mounts it.
pub struct Standing {
    node: Option<web_sys::Element>,
    kept: Vec<Kept>,
}

impl Mountable for Standing {
    fn unmount(&mut self) {
        if let Some(node) = &self.node {
            node.remove();
        }
        self.kept.clear();
    }

    fn mount(&mut self, parent: &web_sys::Element, marker: Option<&web_sys::Node>) {
        if let Some(node) = &self.node {
            let _ = parent.insert_before(node, marker);
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let Some(node) = &self.node else { return false };
        let Some(parent) = node.parent_element() else { return false };
        child.mount(&parent, Some(node));
        true
    }

    fn elements(&self) -> Vec<web_sys::Element> {
        self.node.iter().cloned().collect()
    }
}

impl Render for Element {
    type State = Standing;

    fn build(self) -> Standing {
        let mut kept = Vec::new();
        let node = self.make(&mut kept);
        Standing { node, kept }
    }

    fn rebuild(self, state: &mut Standing) {
        let mut new = self.build();
        state.insert_before_this(&mut new);
        state.unmount();
        *state = new;
    }
}
