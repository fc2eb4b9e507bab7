//! The two frameworks of the IAB, asked in the page itself or, from inside a frame, in the page around it.
//! Not here: what they tell (`tcf`, `gpp`).

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Object};
use wasm_bindgen::{JsCast, JsValue};

use super::{gpp, tcf};
use crate::browser::Listener;
use crate::browser::listener::told;
use crate::browser::member::{ask, get, method, parsed, set};
use crate::feed::digits;
use crate::state::consent::Answer;
use crate::state::consent::host::FRAMEWORKS;

/// One of them: how it is called, and how its answers are read.
pub(super) struct Framework {
    pub(super) tool: &'static str,
    /// The function it defines. Its locator, messages to it and messages from it are named after it.
    pub(super) name: &'static str,
    /// Its version, as a number in one and as a text in the other.
    version: fn() -> JsValue,
    /// Whether the version goes before the callback.
    has_version_first: bool,
    read: fn(&JsValue) -> Option<Answer>,
}

/// The Transparency and Consent Framework.
pub(super) const TCF: Framework = Framework {
    tool: FRAMEWORKS[0],
    name: "__tcfapi",
    version: || 2.into(),
    has_version_first: true,
    read: tcf::read,
};

/// The Global Privacy Platform.
pub(super) const GPP: Framework = Framework {
    tool: FRAMEWORKS[1],
    name: "__gpp",
    version: || "1.1".into(),
    has_version_first: false,
    read: gpp::read,
};

/// How many frames deep a page may stand in others.
const DEEPEST: usize = 32;

/// Whether a page around this one has the framework.
pub(super) fn has_locator(window: &JsValue, name: &str) -> bool {
    page_around(window, name).is_some()
}

/// The nearest page around this one that has it, by the empty frame it puts there.
fn page_around(window: &JsValue, name: &str) -> Option<JsValue> {
    let locator = [name, "Locator"].concat();
    let mut here = window.clone();
    for _ in 0..DEEPEST {
        let around = get(&here, "parent").filter(|around| !Object::is(around, &here))?;
        // Of a page of another origin nothing else can be read; what is not there throws.
        if get(&around, &locator).is_some() {
            return Some(around);
        }
        here = around;
    }
    None
}

/// Listening to a framework; dropping it ends that.
pub(super) struct Subscription {
    framework: &'static Framework,
    /// The page around that is asked, if it is not this one.
    around: Option<JsValue>,
    /// By which number the framework knows us, once it has said.
    listener: Rc<RefCell<JsValue>>,
    _messages: Option<Listener>,
}

thread_local! {
    /// How many calls went to pages around this one.
    static CALLS: Cell<u64> = const { Cell::new(0) };
}

impl Framework {
    /// Tells of every answer. `None` where there is no such framework yet.
    pub(super) fn subscribe(&'static self, answered: impl Fn(Answer) + 'static) -> Option<Subscription> {
        let window: JsValue = web_sys::window()?.into();
        let listener = Rc::<RefCell<JsValue>>::default();
        let known = Rc::clone(&listener);
        let hear = move |value: &JsValue| {
            if let Some(id) = get(value, "listenerId") {
                known.replace(id);
            }
            if let Some(answer) = (self.read)(value) {
                answered(answer);
            }
        };
        if method(&window, self.name).is_some() {
            // It may be called after we have gone, by a tool that does not let go.
            self.call(None, "addEventListener", &told(hear).into_js_value(), &JsValue::UNDEFINED);
            return Some(Subscription { framework: self, around: None, listener, _messages: None });
        }
        let around = page_around(&window, self.name)?;
        let call = CALLS.get().saturating_add(1);
        CALLS.set(call);
        let call: JsValue = ["story-widget ", &digits(call)].concat().into();
        let messages = self.listen(&window, &around, &call, hear);
        self.call(Some(&around), "addEventListener", &call, &JsValue::UNDEFINED);
        Some(Subscription { framework: self, around: Some(around), listener, _messages: Some(messages) })
    }

    /// Hears the answers of the page around to one call. Messages of other senders are not for us.
    fn listen(
        &self,
        window: &JsValue,
        around: &JsValue,
        call: &JsValue,
        hear: impl Fn(&JsValue) + 'static,
    ) -> Listener {
        let (sender, call) = (around.clone(), call.clone());
        let member = [self.name, "Return"].concat();
        let read = move |event: &web_sys::Event| {
            get(event, "source").filter(|source| Object::is(source, &sender))?;
            let data = get(event, "data")?;
            let data = data.as_string().map_or(Some(data), |text| parsed(&text))?;
            let told = get(&data, &member)?;
            get(&told, "callId").filter(|id| Object::is(id, &call))?;
            get(&told, "returnValue")
        };
        let hear = move |event: &web_sys::Event| {
            if let Some(value) = read(event) {
                hear(&value);
            }
        };
        Listener::hear(window.clone().unchecked_into(), "message", Box::new(hear))
    }

    /// Calls a command: with a function that is told, or, in the page around, with the name of the call.
    fn call(&self, around: Option<&JsValue>, command: &str, back: &JsValue, parameter: &JsValue) {
        let version = (self.version)();
        if let Some(around) = around {
            let call = Object::new();
            for (name, value) in [
                ("command", &command.into()),
                ("version", &version),
                ("callId", back),
                ("parameter", parameter),
            ] {
                set(&call, name, value);
            }
            let message = Object::new();
            set(&message, &[self.name, "Call"].concat(), &call);
            ask(around, "postMessage", &message, &"*".into());
            return;
        }
        let Some(window) = web_sys::window() else { return };
        let Some(function) = method(&window, self.name) else { return };
        let arguments = if self.has_version_first {
            Array::of4(&command.into(), &version, back, parameter)
        } else {
            Array::of4(&command.into(), back, parameter, &version)
        };
        // What it throws, it has not told.
        ask(&function, "apply", &JsValue::UNDEFINED, &arguments);
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        let id = self.listener.borrow();
        if !id.is_undefined() {
            let back: JsValue = match self.around {
                Some(_) => "story-widget".into(),
                // Any function that does nothing.
                None => web_sys::window().and_then(|window| get(&window, "Boolean")).unwrap_or_default(),
            };
            self.framework.call(self.around.as_ref(), "removeEventListener", &back, &id);
        }
    }
}
