//! What a server of a test says to one request: status, headers, body, and how badly it says it.
//! Not here: the server (`server`).

use std::fmt::Display;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

/// One answer. Unless told otherwise it is quick, whole and open to every origin.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) delivery: Delivery,
}

/// How an answer arrives.
#[derive(Clone)]
pub(crate) enum Delivery {
    /// At once and whole.
    Whole,
    /// Nothing, not even headers, before the gate opens.
    Held(Gate),
    /// Nothing, not even headers, for so long.
    After(Duration),
    /// Headers at once, then a byte at a time.
    Dripping { every: Duration },
    /// So many bytes, and the rest once the gate opens.
    InTwo { at: usize, gate: Gate },
    /// The length of the whole is promised; so many bytes of it come, then the connection ends. Of a part
    /// that begins behind them nothing comes.
    CutAfter(usize),
    /// Spaces without end before the body, and no promised length.
    Endless,
    /// Nothing at all: the connection ends.
    Never,
}

impl Answer {
    /// Success with a body of a type.
    pub(crate) fn new(kind: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status: 200,
            headers: vec![
                ("Content-Type".into(), kind.into()),
                ("Access-Control-Allow-Origin".into(), "*".into()),
            ],
            body: body.into(),
            delivery: Delivery::Whole,
        }
    }

    /// A feed.
    pub(crate) fn json(body: impl Display) -> Self {
        Self::new("application/json", format!("{body}"))
    }

    /// A page.
    pub(crate) fn html(body: &str) -> Self {
        Self::new("text/html; charset=utf-8", body)
    }

    /// A refusal, or any status else, with a page about it as servers send them.
    pub(crate) fn status(status: u16) -> Self {
        let mut answer = Self::html("<!doctype html><title>Sorry</title><h1>Sorry</h1>");
        answer.status = status;
        answer
    }

    /// "Look there instead."
    pub(crate) fn redirect(location: &str) -> Self {
        Self::status(302).header("Location", location)
    }

    /// The same answer with a header more.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The same answer, to be read by pages of its own origin only.
    pub(crate) fn without_cors(mut self) -> Self {
        self.headers.retain(|(name, _)| !name.starts_with("Access-Control"));
        self
    }

    /// The same answer, arriving in another way.
    pub(crate) fn delivered(mut self, delivery: Delivery) -> Self {
        self.delivery = delivery;
        self
    }
}

/// Holds answers back until a test says so.
#[derive(Clone, Default)]
pub(crate) struct Gate(Arc<(Mutex<bool>, Condvar)>);

impl Gate {
    /// Lets everything through, from now on.
    pub(crate) fn open(&self) {
        let (open, changed) = &*self.0;
        *open.lock().unwrap() = true;
        changed.notify_all();
    }

    /// Waits until the gate is open, at most so long; whether it is.
    pub(crate) fn is_open_within(&self, time: Duration) -> bool {
        let (open, changed) = &*self.0;
        *changed.wait_timeout_while(open.lock().unwrap(), time, |open| !*open).unwrap().0
    }
}
