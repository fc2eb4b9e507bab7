//! Watching the consent tools of the page: what each answers, and every later change.
//! Not here: how one tool is read (`named`, `tcf`, `gpp`, `google`, `bridge`).

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsValue;

use super::frame::{Framework, GPP, Subscription, TCF};
use super::marks::ATTRIBUTE;
use super::{HostPage, bridge, google, named};
use crate::browser::listener::told;
use crate::browser::member::{ask, get, method};
use crate::browser::{Listener, Timer};
use crate::state::consent::Answer;

/// How often tools without events of their own are read, in milliseconds: at first, and when they have settled.
const OFTEN: u32 = 250;
const SELDOM: u32 = 1_000;
/// How many times it is read often.
const SETTLING: u32 = 60;
/// How long after a press anywhere on the page, which may have been on a tool, in milliseconds.
const AFTER_A_PRESS: u32 = 20;

/// What tools say that they have changed.
const EVENTS: [&str; 10] = [
    "CookiebotOnConsentReady",
    "CookiebotOnAccept",
    "CookiebotOnDecline",
    "OneTrustGroupsUpdated",
    "UC_UI_INITIALIZED",
    "UC_UI_CMP_EVENT",
    "UC_CONSENT",
    "cc:onConsent",
    "cc:onChange",
    "pageshow",
];

/// What is told of a tool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostTold {
    /// It is there.
    Seen,
    /// It answers so from now on.
    Answered(Answer),
    /// Its settings can be opened.
    Opens,
}

type Tell = dyn Fn(&'static str, HostTold);

/// Watching them; dropping it ends that.
pub struct HostWatch {
    own: Rc<Own>,
    _listeners: Vec<Listener>,
}

struct Own {
    page: HostPage,
    tell: Box<Tell>,
    seen: RefCell<Vec<Tool>>,
    timer: RefCell<Option<Timer>>,
    count: Cell<u32>,
}

/// A tool that was seen.
struct Tool {
    name: &'static str,
    answer: Option<Answer>,
    opens: bool,
    /// Keeps it telling, where it does so by itself.
    telling: Option<Telling>,
}

enum Telling {
    Framework(#[expect(dead_code, reason = "dropping it ends the listening")] Subscription),
    Bridge { unsubscribe: JsValue, _tell: wasm_bindgen::closure::Closure<dyn Fn(web_sys::Event)> },
}

impl HostPage {
    /// Tells of every tool, now and later. What is returned reads them at once when it is told to.
    #[must_use]
    pub fn watch(&self, tell: impl Fn(&'static str, HostTold) + 'static) -> HostWatch {
        let own = Rc::new(Own {
            page: self.clone(),
            tell: Box::new(tell),
            seen: RefCell::default(),
            timer: RefCell::default(),
            count: Cell::default(),
        });
        let mut listeners: Vec<Listener> = Vec::new();
        for event in EVENTS {
            let own = Rc::clone(&own);
            listeners.extend(Listener::on_window(event, move || own.read_all()));
        }
        for event in ["pointerup", "keyup"] {
            let own = Rc::clone(&own);
            listeners.extend(Listener::on_window(event, move || own.read_after(AFTER_A_PRESS)));
        }
        let own_events = Rc::clone(&own);
        listeners
            .extend(Listener::on_document("wp_listen_for_consent_change", move || own_events.read_all()));
        own.read_all();
        HostWatch { own, _listeners: listeners }
    }

    /// Opens the settings of a tool.
    pub fn open_settings(&self, tool: &str) {
        if let Some((object, name)) = self.settings(tool) {
            // Klaro wants to be told that it is to be a dialog; to the others it is nothing.
            ask(&object, name, &JsValue::UNDEFINED, &JsValue::TRUE);
        }
    }

    fn settings(&self, tool: &str) -> Option<(JsValue, &'static str)> {
        if tool == bridge::NAME {
            let object = get(&self.element, bridge::MEMBER)?;
            return method(&object, "openSettings").map(|_| (object, "openSettings"));
        }
        named::settings(&web_sys::window()?.into(), tool)
    }
}

impl HostWatch {
    /// Reads them now.
    pub fn read(&self) {
        self.own.read_all();
    }
}

impl Own {
    fn read_after(self: &Rc<Self>, millis: u32) {
        let own = Rc::downgrade(self);
        let read = move || {
            if let Some(own) = own.upgrade() {
                own.read_all();
            }
        };
        self.timer.replace(Some(Timer::after(millis, read)));
    }

    fn read_all(self: &Rc<Self>) {
        let Some(window) = web_sys::window() else { return };
        let window: JsValue = window.into();
        for name in self.page.tools() {
            if !self.seen.borrow().iter().any(|tool| tool.name == name) {
                self.seen.borrow_mut().push(Tool { name, answer: None, opens: false, telling: None });
                (self.tell)(name, HostTold::Seen);
            }
        }
        let seen: Vec<(&'static str, bool)> =
            self.seen.borrow().iter().map(|tool| (tool.name, tool.telling.is_some())).collect();
        for (name, is_telling) in seen {
            // What it kept of an earlier visit may be there before itself.
            if !is_telling && let Some(telling) = self.listen(name) {
                self.with(name, |tool| tool.telling = Some(telling));
            }
            let answer = match name {
                bridge::NAME => bridge::read(&self.page.element),
                ATTRIBUTE => self.page.attribute().as_deref().and_then(Answer::from_attribute),
                google::NAME => google::read(&window),
                name if name == TCF.tool || name == GPP.tool => continue,
                name => {
                    let own = Rc::downgrade(self);
                    named::look(&window, name, move || {
                        if let Some(own) = own.upgrade() {
                            own.read_all();
                        }
                    });
                    named::read(&window, name)
                }
            };
            let opens = self.page.settings(name).is_some();
            self.has_read(name, answer, opens);
        }
        let count = self.count.get().saturating_add(1);
        self.count.set(count);
        self.read_after(if count < SETTLING { OFTEN } else { SELDOM });
    }

    fn with(&self, name: &str, act: impl FnOnce(&mut Tool)) {
        if let Some(tool) = self.seen.borrow_mut().iter_mut().find(|tool| tool.name == name) {
            act(tool);
        }
    }

    /// Tells what is new in it. A tool that asks anew has no answer any more: what it granted is over.
    fn has_read(&self, name: &'static str, answer: Option<Answer>, opens: bool) {
        let (mut new, mut new_opens) = (None, false);
        self.with(name, |tool| {
            if tool.answer != answer {
                new = Some(answer.clone().unwrap_or_default());
                tool.answer = answer;
            }
            new_opens = opens && !std::mem::replace(&mut tool.opens, opens);
        });
        if new_opens {
            (self.tell)(name, HostTold::Opens);
        }
        if let Some(answer) = new {
            (self.tell)(name, HostTold::Answered(answer));
        }
    }

    fn listen(self: &Rc<Self>, name: &'static str) -> Option<Telling> {
        let framework: &'static Framework = match name {
            name if name == TCF.tool => &TCF,
            name if name == GPP.tool => &GPP,
            bridge::NAME => return self.listen_to_the_bridge(),
            _ => return None,
        };
        let own = Rc::downgrade(self);
        let answered = move |answer| {
            if let Some(own) = own.upgrade() {
                (own.tell)(name, HostTold::Answered(answer));
            }
        };
        framework.subscribe(answered).map(Telling::Framework)
    }

    fn listen_to_the_bridge(self: &Rc<Self>) -> Option<Telling> {
        let bridge = get(&self.page.element, bridge::MEMBER)?;
        let own = Rc::downgrade(self);
        let tell = told(move |_| {
            if let Some(own) = own.upgrade() {
                own.read_all();
            }
        });
        let unsubscribe = method(&bridge, "subscribe")?.call1(&bridge, tell.as_ref()).unwrap_or_default();
        Some(Telling::Bridge { unsubscribe, _tell: tell })
    }
}

impl Drop for Telling {
    fn drop(&mut self) {
        if let Self::Bridge { unsubscribe, .. } = self
            && let Some(unsubscribe) = wasm_bindgen::JsCast::dyn_ref::<js_sys::Function>(unsubscribe)
        {
            // What it throws is for the page to see to.
            let _ = unsubscribe.call0(&JsValue::UNDEFINED);
        }
    }
}
