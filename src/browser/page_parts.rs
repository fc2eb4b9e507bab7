//! Parts of the page around that wait for consent: its own scripts, frames and templates with a `data-category`.
//! Not here: which categories are granted (`state::consent`).
//!
//! Nothing is copied or made of text: a script is put where it stands once more, with its nonce and what its author
//! wrote, which is all that a policy allows.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Object, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Element;

use super::member::{ask, called, get, set};
use crate::state::consent::GrantedParts;

/// What waits, in the order of the page.
const WAITING: &str = "script[type='text/plain'][data-category], iframe[data-src][data-category], \
                       template[data-category]";

/// A part that has been started.
struct Started {
    part: Element,
    /// What came of a template.
    made: Vec<JsValue>,
}

thread_local! {
    static GRANTED: RefCell<Option<Rc<GrantedParts>>> = const { RefCell::new(None) };
    static STARTED: RefCell<Vec<Started>> = const { RefCell::new(Vec::new()) };
    static IS_AT_WORK: Cell<bool> = const { Cell::new(false) };
}

/// Starts what waits for a category that is granted, each once, one after the other as it stands on the page; and takes
/// away what stands for one that is granted no more. A script that has run has run.
pub fn follow_consent(granted: GrantedParts) {
    stop(&granted);
    // Whoever is at work goes by what holds when it comes to the next part.
    GRANTED.set(Some(Rc::new(granted)));
    if IS_AT_WORK.replace(true) {
        return;
    }
    spawn_local(async {
        while let Some(part) = next() {
            start(part).await;
        }
        IS_AT_WORK.set(false);
    });
}

fn category(part: &Element) -> String {
    part.get_attribute("data-category").unwrap_or_default()
}

fn is(part: &Element, name: &str) -> bool {
    get(part, "localName").and_then(|name| name.as_string()).as_deref() == Some(name)
}

fn next() -> Option<Element> {
    let granted = GRANTED.with_borrow(Clone::clone)?;
    let document: JsValue = web_sys::window()?.document()?.into();
    let waiting = called(&document, "querySelectorAll", &WAITING.into())?;
    let parts = js_sys::Array::from(&waiting);
    let is_new = |part: &Element| {
        STARTED.with_borrow(|started| !started.iter().any(|known| Object::is(&known.part, part)))
    };
    parts
        .iter()
        .map(JsCast::unchecked_into)
        .find(|part: &Element| granted.has(&category(part)) && is_new(part))
}

async fn start(part: Element) {
    let (mut made, mut arrival) = (Vec::new(), None);
    if is(&part, "script") {
        arrival = run(&part);
    } else if is(&part, "iframe") {
        let address = part.get_attribute("data-src").unwrap_or_default();
        let _ = part.set_attribute("src", &address);
    } else {
        made = unfold(&part).unwrap_or_default();
    }
    STARTED.with_borrow_mut(|started| started.push(Started { part, made }));
    if let Some(arrival) = arrival {
        // It settles whether or not the script came: what stands after it does not wait for ever.
        let _ = JsFuture::from(arrival).await;
    }
}

/// Runs a script by putting it where it stands; what settles when one from elsewhere has run.
fn run(script: &Element) -> Option<Promise> {
    let (parent, after) = (get(script, "parentNode")?, get(script, "nextSibling").unwrap_or(JsValue::NULL));
    ask(&parent, "removeChild", script, &JsValue::UNDEFINED);
    let _ = match script.get_attribute("data-type") {
        Some(kind) => script.set_attribute("type", &kind),
        None => script.remove_attribute("type"),
    };
    let has = |name| script.get_attribute(name).is_some();
    let waits = has("src") && !has("async");
    let arrival = waits.then(|| settled(script));
    ask(&parent, "insertBefore", script, &after);
    arrival
}

fn settled(script: &Element) -> Promise {
    Promise::new(&mut |settle, _| {
        for event in ["load", "error"] {
            ask(script, "addEventListener", &event.into(), &settle);
        }
    })
}

/// Puts what is in a template behind it.
fn unfold(template: &Element) -> Option<Vec<JsValue>> {
    let content = get(template, "content")?;
    let copy = called(&content, "cloneNode", &JsValue::TRUE)?;
    let scripts = called(&copy, "querySelectorAll", &"script".into())?;
    for script in js_sys::Array::from(&scripts).iter() {
        // In their order, as they would have run on the page.
        set(&script, "async", &JsValue::FALSE);
    }
    let made = js_sys::Array::from(&get(&copy, "childNodes")?).iter().collect();
    ask(template, "after", &copy, &JsValue::UNDEFINED);
    Some(made)
}

fn stop(granted: &GrantedParts) {
    let over = STARTED.with_borrow_mut(|started| {
        let is_over =
            |known: &mut Started| !is(&known.part, "script") && !granted.has(&category(&known.part));
        started.extract_if(.., is_over).collect::<Vec<_>>()
    });
    for Started { part, made } in over {
        if is(&part, "iframe") {
            let _ = part.set_attribute("src", "about:blank");
        }
        for node in made {
            ask(&node, "remove", &JsValue::UNDEFINED, &JsValue::UNDEFINED);
        }
    }
}
