//! One HTML element as a Leptos view, and the only place that makes elements.
//! Not here: which elements a part of the page has (`view`). Making them is `make`, mounting them `standing`.
//!
//! All views have this one type. Leptos' own typed elements compile a build, rebuild and unmount for
//! each shape of tree: for a list, a disclosure and three buttons the module was 43.9 kB of brotli, and is
//! 32.2 kB with this type. What is live is driven by Leptos' effects, one for each live attribute, text or list;
//! nothing is compared and nothing is rendered again. No markup is ever parsed, so there is no
//! `innerHTML` for a policy to refuse.

mod act;
mod make;
#[cfg(not(target_arch = "wasm32"))]
mod print;
mod standing;

use super::run::{Run, RunWith};
use super::{Key, Place, Press};
use act::Act;
pub use standing::Standing;

/// An element to be, described by the parts it will have, in order.
pub struct Element(Box<Description>);

struct Description {
    name: &'static str,
    namespace: &'static str,
    parts: Vec<Part>,
}

/// One box for each closure of a view's, just as the view wrote it: what all closures of a kind have in
/// common is done where the part is made, once.
enum Part {
    Attribute(&'static str, String),
    LiveAttribute(&'static str, Box<dyn Run<Option<String>>>),
    LiveFlag(&'static str, Box<dyn Run<bool>>),
    LiveState(&'static str, Box<dyn Run<bool>>),
    LiveValue(Box<dyn Run<String>>),
    LiveChecked(Box<dyn Run<bool>>),
    LiveStyle(&'static str, Box<dyn Run<String>>),
    Text(String),
    LiveText(Box<dyn Run<String>>),
    Child(Element),
    Live(Box<dyn Run<Vec<Element>>>),
    Growing { count: Box<dyn Run<usize>>, row: Box<dyn RunWith<usize, Element>> },
    On(&'static str, Act),
    At(Place),
}

/// An HTML element named `name`, without attributes and content.
#[must_use]
pub fn el(name: &'static str) -> Element {
    described(name, "http://www.w3.org/1999/xhtml")
}

/// A button that submits nothing.
#[must_use]
pub fn button() -> Element {
    el("button").attr("type", "button")
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
        self.with(Part::LiveFlag(name, Box::new(on)))
    }

    /// An attribute of `true` and `false`, such as `aria-expanded`, that follows signals.
    #[must_use]
    pub fn live_state(self, name: &'static str, on: impl Fn() -> bool + 'static) -> Self {
        self.with(Part::LiveState(name, Box::new(on)))
    }

    /// The value of a form control, following signals.
    #[must_use]
    pub fn live_value(self, value: impl Fn() -> String + 'static) -> Self {
        self.with(Part::LiveValue(Box::new(value)))
    }

    /// Whether a checkbox is on, following signals.
    #[must_use]
    pub fn live_checked(self, on: impl Fn() -> bool + 'static) -> Self {
        self.with(Part::LiveChecked(Box::new(on)))
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
        self.with(Part::On("click", Act::Pressed(Box::new(act))))
    }

    /// What a pointer does that goes down on it: a press that may end elsewhere.
    #[must_use]
    pub fn on_pointer_down(self, act: impl Fn(Press) + 'static) -> Self {
        self.with(Part::On("pointerdown", Act::Pressed(Box::new(act))))
    }

    /// A press on it before there is a module is kept: of meaning to markup that is printed alone.
    #[cfg(target_arch = "wasm32")]
    #[must_use]
    pub const fn kept(self) -> Self {
        self
    }

    /// What a key does while the focus is inside; true keeps the browser from acting on it too.
    #[must_use]
    pub fn on_key(self, act: impl Fn(&Key) -> bool + 'static) -> Self {
        self.with(Part::On("keydown", Act::Keyed(Box::new(act))))
    }

    /// What a new value of a form control does, while it changes.
    #[must_use]
    pub fn on_input(self, act: impl Fn(String) + 'static) -> Self {
        self.with(Part::On("input", Act::Typed(Box::new(act))))
    }

    /// What a new choice of a menu does.
    #[must_use]
    pub fn on_choice(self, act: impl Fn(String) + 'static) -> Self {
        self.with(Part::On("change", Act::Chosen(Box::new(act))))
    }

    /// What a press does before the browser follows a link or uses a label; true keeps the browser from that.
    #[must_use]
    pub fn on_press_unless(self, act: impl Fn(Press) -> bool + 'static) -> Self {
        self.with(Part::On("click", Act::Followed(Box::new(act))))
    }

    /// What any other event does.
    #[must_use]
    pub fn on(self, event: &'static str, act: impl Fn() + 'static) -> Self {
        self.with(Part::On(event, Act::Happened(Box::new(act))))
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
}
