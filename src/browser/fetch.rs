//! One request: the platform's `fetch` without its traps.
//! Not here: which requests are made again, and when (`state::Retry`, `feed_request`).
//!
//! A page may have replaced `fetch` (consent tools do): by something that throws, rejects with a string,
//! resolves to no response, or never settles. gloo-net's `send` and `text` panic on the first three, so
//! it builds requests and reads headers here, and the call itself is an import of ours that catches.

use gloo_net::http::{Request, RequestBuilder, Response};
use js_sys::{Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

use super::member::{method, set};
use super::{Timer, ticks};
use crate::state::{Failure, Fault, Stage, Timeouts, retry_after};

/// The longest body read, in bytes.
const LONGEST_BODY: usize = 1024 * 1024;

/// The body of an answer, and what its headers say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The body, at most 1 MiB.
    pub body: Vec<u8>,
    /// Where it came from in the end, after redirects.
    pub address: String,
    /// Whether the server calls it JSON.
    pub is_called_json: bool,
}

/// A request under way: the promise of `fetch`, and how to give it up.
pub struct Pending {
    promise: Promise,
    abort: web_sys::AbortController,
    started: u32,
}

impl Pending {
    /// What the loader began before the module was there; `started` in [`ticks`].
    #[must_use]
    pub const fn begun(promise: Promise, abort: web_sys::AbortController, started: u32) -> Self {
        Self { promise, abort, started }
    }

    /// Asks for `address`, without cookies.
    ///
    /// # Errors
    /// When the address is none, or `fetch` is not there or throws.
    pub fn ask(address: &str) -> Result<Self, Failure> {
        let network = |_| Failure::new(Fault::FeedNetwork);
        let abort = web_sys::AbortController::new().map_err(network)?;
        let request: Request = RequestBuilder::new(address)
            .credentials(web_sys::RequestCredentials::Omit)
            .abort_signal(Some(&abort.signal()))
            .build()
            .map_err(|_| Failure::new(Fault::FeedNetwork))?;
        let request: web_sys::Request = request.into();
        hold(&abort, &request);
        // Whatever a replaced `fetch` returns, a promise of it settles or can be given up.
        let promise = Promise::resolve(&fetch(&request).map_err(network)?);
        Ok(Self { promise, abort, started: ticks() })
    }

    /// Sends JSON to `address`, without cookies. The browser goes on with it when the page is left.
    ///
    /// # Errors
    /// As [`ask`](Self::ask).
    pub fn send(address: &str, json: &str) -> Result<Self, Failure> {
        let network = || Failure::new(Fault::FeedNetwork);
        let abort = web_sys::AbortController::new().map_err(|_| network())?;
        let (what, headers) = (js_sys::Object::new(), js_sys::Object::new());
        set(&headers, "Content-Type", &"application/json".into());
        for (name, value) in [
            ("method", "POST".into()),
            ("body", json.into()),
            ("headers", headers.into()),
            ("credentials", "omit".into()),
            ("keepalive", JsValue::TRUE),
            ("signal", abort.signal().into()),
        ] {
            set(&what, name, &value);
        }
        let window = web_sys::window().ok_or_else(network)?;
        let make = method(&window, "Request").ok_or_else(network)?;
        let request = Reflect::construct(&make, &js_sys::Array::of2(&address.into(), &what));
        let request: web_sys::Request = request.map_err(|_| network())?.unchecked_into();
        hold(&abort, &request);
        let promise = Promise::resolve(&fetch(&request).map_err(|_| network())?);
        Ok(Self { promise, abort, started: ticks() })
    }

    /// When it was made, in [`ticks`].
    #[must_use]
    pub const fn started(&self) -> u32 {
        self.started
    }

    /// How to give it up from outside.
    #[must_use]
    pub fn aborter(&self) -> Aborter {
        Aborter(self.abort.clone())
    }

    /// Waits for the whole answer.
    ///
    /// # Errors
    /// Why there is none: a status, a time that ran out, a body too long or cut short, no connection.
    pub async fn answer(self, timeouts: Timeouts) -> Result<Answer, Failure> {
        let result = self.read(timeouts).await;
        if result.is_err() {
            self.abort.abort();
        }
        result
    }

    async fn read(&self, timeouts: Timeouts) -> Result<Answer, Failure> {
        let spent = ticks().saturating_sub(self.started);
        let response =
            self.within(&self.promise, timeouts.headers.saturating_sub(spent), Fault::FeedNetwork).await?;
        let response: web_sys::Response =
            response.dyn_into().map_err(|_| Failure::new(Fault::FeedNetwork))?;
        // What only looks like a response throws when it is read.
        if Reflect::get(&response, &"url".into()).is_err() {
            return Err(Failure::new(Fault::FeedNetwork));
        }
        // A body can be read once, and the page may have done so.
        if response.body_used() || response.body().is_some_and(|body| body.locked()) {
            return Err(Failure::new(Fault::FeedTruncated));
        }
        let stream = response.body();
        let address = response.url();
        let response = Response::from(response);
        let header = |name| response.headers().get(name);
        if !response.ok() {
            let wait = header("retry-after").as_deref().and_then(retry_after);
            return Err(Failure::status(response.status(), wait));
        }
        if header("content-length")
            .and_then(|length| length.parse().ok())
            .is_some_and(|length: u32| length as usize > LONGEST_BODY)
        {
            return Err(Failure::new(Fault::FeedTooLarge));
        }
        let is_called_json = header("content-type").is_some_and(|kind| is_json(&kind));
        let body = match stream {
            Some(stream) => self.body(&stream, timeouts).await?,
            None => Vec::new(),
        };
        Ok(Answer { body, address, is_called_json })
    }

    async fn body(&self, stream: &web_sys::ReadableStream, timeouts: Timeouts) -> Result<Vec<u8>, Failure> {
        let broken = || Failure::new(Fault::FeedTruncated);
        let reader: web_sys::ReadableStreamDefaultReader =
            stream.get_reader().dyn_into().map_err(|_| broken())?;
        let mut body = Vec::new();
        loop {
            let spent = ticks().saturating_sub(self.started);
            let chunk = self
                .within(&reader.read(), timeouts.whole.saturating_sub(spent), Fault::FeedTruncated)
                .await
                .map_err(|failure| failure.at(Stage::Body))?;
            let part = |name: &str| Reflect::get(&chunk, &name.into()).unwrap_or(JsValue::UNDEFINED);
            if part("done").is_truthy() {
                return Ok(body);
            }
            let bytes: Uint8Array = part("value").dyn_into().map_err(|_| broken())?;
            if body.len() + bytes.length() as usize > LONGEST_BODY {
                return Err(Failure::new(Fault::FeedTooLarge));
            }
            let end = body.len();
            body.resize(end + bytes.length() as usize, 0);
            if let Some(place) = body.get_mut(end..) {
                bytes.copy_to(place);
            }
        }
    }

    /// What the promise resolves to within `millis`. Rejections say nothing that engines agree on, so
    /// the reason is ours: the time that ran out, no network at all, or `otherwise`.
    async fn within(&self, promise: &Promise, millis: u32, otherwise: Fault) -> Result<JsValue, Failure> {
        let late = JsValue::symbol(None);
        let (clock, timer) = Timer::promise(millis, &late);
        let race = Promise::race(&js_sys::Array::of2(promise, &clock));
        let result = JsFuture::from(race).await;
        drop(timer);
        match result {
            Ok(value) if value == late => Err(Failure::new(Fault::FeedTimeout)),
            Ok(value) => Ok(value),
            Err(_) if is_offline() => Err(Failure::new(Fault::Offline)),
            Err(_) => Err(Failure::new(otherwise)),
        }
    }
}

/// Keeps the object a request was made of as long as what gives it up: `WebKit` gives up no request whose object is
/// garbage, and a try that was over went on.
fn hold(abort: &web_sys::AbortController, request: &web_sys::Request) {
    set(abort, "request", request);
}

/// Gives up a request from outside.
#[derive(Clone)]
pub struct Aborter(web_sys::AbortController);

impl Aborter {
    /// Gives it up. Without a reason, so that all engines report it alike.
    pub fn abort(&self) {
        self.0.abort();
    }
}

/// Whether a media type is one of JSON: `application/json`, `application/feed+json`.
fn is_json(kind: &str) -> bool {
    kind.as_bytes().windows(4).any(|part| part.eq_ignore_ascii_case(b"json"))
}

/// Whether the browser says that there is no network.
#[must_use]
pub fn is_offline() -> bool {
    web_sys::window().is_some_and(|window| !window.navigator().on_line())
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch)]
    fn fetch(request: &web_sys::Request) -> Result<JsValue, JsValue>;
}
