//! Making an element of its description, and setting in motion what is live of it.
//! Not here: where it is mounted (`standing`).

use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue};

use super::standing::Kept;
use super::{Description, Element, Part};
use crate::browser::Listener;
use crate::browser::run::Run;

impl Element {
    pub(super) fn make(self, kept: &mut Vec<Kept>) -> Option<web_sys::Element> {
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
        let live = match self {
            Self::Attribute(name, value) => return node.set_attribute(name, &value),
            Self::LiveAttribute(name, value) => attribute(node.clone(), name, value),
            Self::LiveFlag(name, on) => {
                attribute(node.clone(), name, Box::new(move || on.run().then(String::new)))
            }
            Self::LiveState(name, on) => attribute(
                node.clone(),
                name,
                Box::new(move || Some(if on.run() { "true" } else { "false" }.to_owned())),
            ),
            Self::LiveValue(value) => property(node.clone(), "value", Box::new(move || value.run().into())),
            Self::LiveChecked(on) => property(node.clone(), "checked", Box::new(move || on.run().into())),
            Self::LiveStyle(name, value) => {
                let style = node.unchecked_ref::<web_sys::HtmlElement>().style();
                Kept::effect(move || drop(style.set_property(name, &value.run())))
            }
            Self::Text(text) => return node.append_child(&document.create_text_node(&text)).map(drop),
            Self::LiveText(text) => {
                let shown = document.create_text_node("");
                node.append_child(&shown)?;
                Kept::effect(move || shown.set_data(&text.run()))
            }
            Self::Child(child) => {
                append(node, child, kept);
                return Ok(());
            }
            Self::Live(children) => {
                let node = node.clone();
                let inside = RefCell::new(Vec::new());
                Kept::effect(move || {
                    let mut kept = Vec::new();
                    // While the old ones stand: who describes the new ones may lead the focus elsewhere.
                    let children = children.run();
                    let focused = Focused::within(&node);
                    node.replace_children_with_node_0();
                    // First: what is given back names places that the new ones may take.
                    drop(inside.take());
                    for child in children {
                        append(&node, child, &mut kept);
                    }
                    inside.replace(kept);
                    if let Some(focused) = focused {
                        focused.follow_into(&node);
                    }
                })
            }
            Self::Growing { count, row } => {
                let node = node.clone();
                let inside = RefCell::new(Vec::new());
                let made = Cell::new(0);
                Kept::effect(move || {
                    for index in made.get()..count.run() {
                        append(&node, row.run_with(index), &mut inside.borrow_mut());
                        made.set(index + 1);
                    }
                })
            }
            Self::On(event, act) => {
                let act = Box::new(move |event: &web_sys::Event| act.on(event));
                Kept::Listener(Listener::hear(node.clone().into(), event, act))
            }
            Self::At(place) => {
                place.set(Some(node.clone()));
                Kept::Place(place)
            }
        };
        kept.push(live);
        Ok(())
    }
}

fn attribute(node: web_sys::Element, name: &'static str, value: Box<dyn Run<Option<String>>>) -> Kept {
    Kept::effect(move || match value.run() {
        Some(value) => drop(node.set_attribute(name, &value)),
        None => drop(node.remove_attribute(name)),
    })
}

fn property(node: web_sys::Element, name: &'static str, value: Box<dyn Run<JsValue>>) -> Kept {
    Kept::effect(move || drop(js_sys::Reflect::set(&node, &name.into(), &value.run())))
}

/// What can have the focus.
const FOCUSABLE: &str = "a,button,input,select,summary,[tabindex]";

/// Where the focus was among what is drawn anew.
struct Focused {
    name: String,
    class: String,
    index: u32,
}

impl Focused {
    fn within(node: &web_sys::Element) -> Option<Self> {
        let focused = node.query_selector(":focus").ok().flatten()?;
        // A button without a name for us may do something else now, and a key that was meant for the old one would do it.
        if focused.tag_name() == "BUTTON" && focused.class_name().is_empty() {
            return None;
        }
        let all = node.query_selector_all(FOCUSABLE).ok()?;
        let index = (0..all.length()).find(|index| all.item(*index).as_ref() == Some(&focused))?;
        Some(Self { name: focused.tag_name(), class: focused.class_name(), index })
    }

    /// Moves the focus to what stands in the place now: of the same kind, as many before it; else the first of its class.
    fn follow_into(&self, node: &web_sys::Element) {
        let all = node.query_selector_all(FOCUSABLE).ok();
        let there = all.and_then(|all| all.item(self.index)?.dyn_into::<web_sys::HtmlElement>().ok());
        let like = match there {
            Some(there) if there.tag_name() == self.name && there.class_name() == self.class => Some(there),
            // Without a class the selector is none, and finds nothing.
            _ => node.query_selector(&[".", &self.class].concat()).ok().flatten().map(JsCast::unchecked_into),
        };
        if let Some(like) = like {
            let _ = like.focus();
        }
    }
}

fn append(parent: &web_sys::Element, child: Element, kept: &mut Vec<Kept>) {
    if let Some(child) = child.make(kept) {
        // Appending a new element to a parent of ours is never refused.
        let _ = parent.append_child(&child);
    }
}
