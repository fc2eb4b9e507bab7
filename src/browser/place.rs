//! Where an element of ours stands, for focus and for what is moved into it.
//! Not here: making it (`element`).

use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};

use super::drawn;

/// Names an element of ours once it stands; clones name the same one.
#[derive(Clone, Default)]
pub struct Place {
    node: Rc<RefCell<Option<web_sys::Element>>>,
}

impl Place {
    /// Moves the focus there, if it stands and can have it.
    pub fn focus(&self) {
        self.with(|node| drop(node.unchecked_ref::<web_sys::HtmlElement>().focus()));
    }

    /// The same once everything that follows from what is running now is drawn: what has the focus next
    /// may be hidden until then.
    pub fn focus_soon(&self) {
        self.lead_soon(false, |_| true);
    }

    /// The same where the focus is nowhere, or in a widget: not if a button of the page has it, to which it came back.
    pub fn focus_soon_unless_page_has_it(&self) {
        self.lead_soon(false, |active| {
            active.shadow_root().is_some() || active.matches("body").unwrap_or(true)
        });
    }

    /// The same at its place in the window, as a browser goes to a fragment.
    pub fn go_there_soon(&self) {
        self.lead_soon(true, |_| true);
    }

    /// `takes_from` says whether the focus may be taken from what has it.
    fn lead_soon(&self, scrolls: bool, takes_from: fn(&web_sys::Element) -> bool) {
        let place = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            drawn().await;
            let active = web_sys::window().and_then(|window| window.document()?.active_element());
            if active.is_some_and(|active| !takes_from(&active)) {
                return;
            }
            if scrolls {
                place.with(web_sys::Element::scroll_into_view);
            }
            place.focus();
        });
    }

    /// Moves the focus to the first thing in it that fits a selector, once what follows from what is running now is
    /// drawn.
    pub fn focus_first_soon(&self, selector: &'static str) {
        let place = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            drawn().await;
            let first = place.with(|node| node.query_selector(selector).ok().flatten()).flatten();
            if let Some(first) = first {
                let _ = first.unchecked_ref::<web_sys::HtmlElement>().focus();
            }
        });
    }

    /// Moves the focus into a field and selects what is in it; a hidden one has neither.
    pub fn select(&self) {
        self.focus();
        self.with(|node| node.unchecked_ref::<web_sys::HtmlInputElement>().select());
    }

    /// Moves the focus to its child of that index.
    pub fn focus_child(&self, index: usize) {
        self.with(|node| {
            let child = u32::try_from(index).ok().and_then(|index| node.children().item(index));
            if let Some(child) = child {
                let _ = child.unchecked_ref::<web_sys::HtmlElement>().focus();
            }
        });
    }

    /// Sets an attribute of the first element inside its child of that index, or takes it away.
    pub fn mark_in_child(&self, index: usize, name: &str, value: Option<&str>) {
        let inside = self.child(index).and_then(|child| child.first_element_child());
        let _ = match (inside, value) {
            (Some(inside), Some(value)) => inside.set_attribute(name, value),
            (Some(inside), None) => inside.remove_attribute(name),
            (None, _) => Ok(()),
        };
    }

    /// Scrolls `frame`, and nothing around it, so that the child of that index is in its middle; not if all of the
    /// child is in sight.
    pub fn show_child(&self, index: usize, frame: &Self) {
        let Some((above, below)) = self.beyond(index, frame) else { return };
        if above > 0.0 || below > 0.0 {
            #[expect(clippy::cast_possible_truncation, reason = "a distance on screen; the cast saturates")]
            let by = f64::midpoint(below, -above) as i32;
            frame.with(|frame| frame.set_scroll_top(frame.scroll_top().saturating_add(by)));
        }
    }

    /// Whether anything of its child of that index is in sight in `frame`.
    #[must_use]
    pub fn child_is_in_sight(&self, index: usize, frame: &Self) -> bool {
        let height = self.child(index).map(|child| child.get_bounding_client_rect().height());
        let beyond = self.beyond(index, frame).zip(height);
        beyond.is_some_and(|((above, below), height)| above < height && below < height)
    }

    fn child(&self, index: usize) -> Option<web_sys::Element> {
        let index = u32::try_from(index).ok()?;
        self.with(|node| node.children().item(index)).flatten()
    }

    /// How far its child of that index reaches over the upper and the lower edge of `frame`, in CSS pixels.
    fn beyond(&self, index: usize, frame: &Self) -> Option<(f64, f64)> {
        let inner = self.child(index)?.get_bounding_client_rect();
        let outer = frame.with(web_sys::Element::get_bounding_client_rect)?;
        let from_top = inner.top() - outer.top();
        Some((-from_top, from_top + inner.height() - outer.height()))
    }

    /// Whether it stands and fits a selector.
    #[must_use]
    pub fn fits(&self, selector: &str) -> bool {
        self.with(|node| node.matches(selector).unwrap_or(false)).unwrap_or(false)
    }

    /// Whether the focus is on it or inside.
    #[must_use]
    pub fn has_focus(&self) -> bool {
        self.fits(":focus-within")
    }

    /// Its width and height in CSS pixels, 0 by 0 while it does not stand.
    #[must_use]
    pub fn size(&self) -> (f64, f64) {
        self.with(|node| {
            let area = node.get_bounding_client_rect();
            (area.width(), area.height())
        })
        .unwrap_or_default()
    }

    /// Moves an element that somebody else made to the front of it. It plays on and keeps the focus
    /// where the browser can move without taking out (`moveBefore`).
    pub(super) fn take_in(&self, other: &web_sys::Element) {
        self.with(|node| {
            if node.first_element_child().as_ref() == Some(other) {
                return;
            }
            let before = node.first_child();
            let target: &Movable = node.unchecked_ref();
            if target.move_before(other, before.as_ref()).is_err() {
                let focused = other.matches(":focus").unwrap_or(false);
                let _ = node.insert_before(other, before.as_ref());
                if focused {
                    let _ = other.unchecked_ref::<web_sys::HtmlElement>().focus();
                }
            }
        });
    }

    pub(super) fn set(&self, node: Option<web_sys::Element>) {
        self.node.replace(node);
    }

    pub(super) fn with<T>(&self, act: impl FnOnce(&web_sys::Element) -> T) -> Option<T> {
        self.node.borrow().as_ref().map(act)
    }
}

#[wasm_bindgen]
extern "C" {
    type Movable;

    /// Fails where the browser has no `moveBefore`, and between documents.
    #[wasm_bindgen(method, catch, js_name = moveBefore)]
    fn move_before(
        this: &Movable,
        node: &web_sys::Element,
        before: Option<&web_sys::Node>,
    ) -> Result<(), JsValue>;
}
