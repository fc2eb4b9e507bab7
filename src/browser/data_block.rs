//! Data for machines in the page: ours, and what the page says of itself.
//! Not here: what is in it (`text::structured_data`), or what it says (`feed::import`).
//!
//! Ours is a script element that no browser runs, a child of the widget's element: it goes with it, whatever
//! becomes of the widget. Where a page enforces Trusted Types, any way to give a script its text is a violation,
//! and there is no way to ask; so nothing is tried where there is a sign of such a policy.

use js_sys::{Array, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::{Document, Element};

use crate::feed::import::{Subject, SubjectKind};

/// What marks a script of ours.
const MARK: &str = "data-story-widget";

/// A script with data in an element; dropping it takes it out.
pub struct DataBlock(Element);

impl DataBlock {
    /// Puts JSON into the element as its last child; `None` where the page's policy does not allow it.
    #[must_use]
    pub fn put(element: &Element, json: &str) -> Option<Self> {
        let document = document()?;
        let has_policy = document
            .query_selector(
                "script[nonce], meta[http-equiv='content-security-policy' i][content*='trusted-types' i]",
            )
            .ok()?;
        if has_policy.is_some() {
            return None;
        }
        let script = document.create_element_ns(Some("http://www.w3.org/1999/xhtml"), "script").ok()?;
        script.set_attribute("type", "application/ld+json").ok()?;
        script.set_attribute(MARK, "").ok()?;
        Reflect::set(&script, &"text".into(), &trusted(json)?).ok()?;
        element.append_child(&script).ok()?;
        Some(Self(script))
    }

    /// Takes out what an instance that is gone has left in the element.
    pub fn clear(element: &Element) {
        for script in in_element(element) {
            script.remove();
        }
    }
}

impl Drop for DataBlock {
    fn drop(&mut self) {
        self.0.remove();
    }
}

/// The JSON-LD of the page but for ours in `element`: each text, and whether a widget has put it there.
#[must_use]
pub fn data_blocks(element: &Element) -> Vec<(String, bool)> {
    let mut blocks = Vec::new();
    let Some(document) = document() else { return blocks };
    let ours = in_element(element);
    for script in selected(&document, "script[type='application/ld+json' i]") {
        if !ours.contains(&script) {
            let is_of_widget = script.get_attribute(MARK).is_some();
            blocks.push((script.text_content().unwrap_or_default(), is_of_widget));
        }
    }
    blocks
}

/// What the page names in microdata.
#[must_use]
pub fn microdata() -> Vec<Subject> {
    let Some(document) = document() else { return Vec::new() };
    let mut subjects = Vec::new();
    for item in selected(&document, "[itemscope][itemtype*='schema.org/']") {
        let types = item.get_attribute("itemtype").unwrap_or_default();
        if let Some(kind) = types.split_ascii_whitespace().find_map(SubjectKind::of) {
            let addresses = properties(&item, &Subject::ADDRESSES);
            subjects.push(Subject { kind, addresses, names: properties(&item, &Subject::NAMES) });
        }
    }
    subjects
}

/// The values of an item's own properties of these names.
fn properties(item: &Element, names: &[&str]) -> Vec<String> {
    let mut values = Vec::new();
    for name in names {
        for property in selected(item, &["[itemprop~='", name, "']"].concat()) {
            // What belongs to an item inside this one is not of this one; a property may be an item itself.
            let holder = property.closest("[itemscope]").ok().flatten();
            if holder.as_ref() == Some(item) || holder.as_ref() == Some(&property) {
                let attributes = ["content", "itemid", "href", "src"];
                let stated = attributes.iter().find_map(|name| property.get_attribute(name));
                values.extend(stated.or_else(|| property.text_content()));
            }
        }
    }
    values
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn in_element(element: &Element) -> Vec<Element> {
    selected(element, &[":scope > script[", MARK, "]"].concat())
}

fn selected(root: &JsValue, selector: &str) -> Vec<Element> {
    let found = root.unchecked_ref::<Searched>().query_selector_all(selector);
    // A list of nodes has them as its entries; what else can take it apart is not used anywhere else.
    let element = |entry: JsValue| entry.unchecked_into::<Array>().get(1).unchecked_into();
    Object::entries(found.unchecked_ref()).iter().map(element).collect()
}

thread_local! {
    /// One policy for all widgets: a second of that name may be refused.
    static POLICY: RefCell<Option<Policy>> = const { RefCell::new(None) };
}

/// The text as a page wants it for a script: a `TrustedScript` where there are any; `None` where it lets nobody make
/// one.
fn trusted(json: &str) -> Option<JsValue> {
    let window = web_sys::window()?;
    let policies = Reflect::get(&window, &"trustedTypes".into()).ok()?;
    if policies.is_undefined() {
        return Some(json.into());
    }
    POLICY.with_borrow_mut(|policy| {
        if policy.is_none() {
            // The text stays as it is: it is JSON in which nothing can end the script.
            let rules = Object::new();
            let as_it_is = Reflect::get(&window, &"String".into()).ok()?;
            Reflect::set(&rules, &"createScript".into(), &as_it_is).ok()?;
            *policy = Some(policies.unchecked_ref::<Policies>().create_policy("story-widget", &rules).ok()?);
        }
        policy.as_ref()?.create_script(json).ok()
    })
}

#[wasm_bindgen]
extern "C" {
    /// A document or an element.
    type Searched;

    /// The selectors are ours and right.
    #[wasm_bindgen(method, js_name = querySelectorAll)]
    fn query_selector_all(this: &Searched, selector: &str) -> JsValue;

    /// `window.trustedTypes`.
    type Policies;

    /// Throws where a policy of that name is not allowed.
    #[wasm_bindgen(method, catch, js_name = createPolicy)]
    fn create_policy(this: &Policies, name: &str, rules: &JsValue) -> Result<Policy, JsValue>;

    /// A `TrustedTypePolicy`.
    type Policy;

    #[wasm_bindgen(method, catch, js_name = createScript)]
    fn create_script(this: &Policy, text: &str) -> Result<JsValue, JsValue>;
}
