//! Asking for a document until it is there or the policy gives up.
//! Not here: the policy (`state::Retry`), one request (`fetch`), reading the document (`feed::read`).

use std::cell::{Cell, RefCell};
use std::pin::Pin;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::fetch::{Aborter, Answer, Pending};
use super::{Listener, sleep, ticks};
use crate::state::{Failure, Next, Retry, after_online};

/// A document being asked for, until [`stop`](Self::stop) gives it up.
#[derive(Clone, Default)]
pub struct FeedRequest {
    under_way: Rc<UnderWay>,
}

#[derive(Default)]
struct UnderWay {
    over: Cell<bool>,
    aborter: RefCell<Option<Aborter>>,
    wake: RefCell<Option<js_sys::Function>>,
}

/// The answer and the number of the try that brought it, or why there is none after how many tries;
/// nothing where it was given up.
pub type Outcome = Option<Result<(Answer, u8), (Failure, u8)>>;

/// How a request to an address begins.
type Ask<'a> = dyn Fn(&str) -> Result<Pending, Failure> + 'a;

/// What is told of a request while it is under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// A try failed and another will be made.
    WillRetry(Failure, u8),
    /// There is no network; the request waits for it.
    WaitsForNetwork,
}

impl FeedRequest {
    /// Asks for `address`; `first` is a request for it that is already under way.
    ///
    /// The outcome is `None` when it was given up by [`stop`](Self::stop).
    pub fn run<'a>(
        &'a self,
        address: &'a str,
        first: Option<Pending>,
        told: impl Fn(Progress) + 'a,
    ) -> Pin<Box<dyn Future<Output = Outcome> + 'a>> {
        // Boxed, so that the code is not there once more for each that asks.
        Box::pin(self.tries(address, Box::new(Pending::ask), first, Box::new(told)))
    }

    /// Sends JSON to `address`, once more where the policy has it.
    pub fn send<'a>(
        &'a self,
        address: &'a str,
        json: &'a str,
    ) -> Pin<Box<dyn Future<Output = Outcome> + 'a>> {
        let send = Box::new(move |address: &str| Pending::send(address, json));
        Box::pin(self.tries(address, send, None, Box::new(|_| {})))
    }

    async fn tries(
        &self,
        address: &str,
        ask: Box<Ask<'_>>,
        mut first: Option<Pending>,
        told: Box<dyn Fn(Progress) + '_>,
    ) -> Outcome {
        let mut retry = Retry::default();
        // The reader has waited since the loader asked, and not since the module came.
        let mut began = first.as_ref().map_or_else(ticks, Pending::started);
        loop {
            let attempt = retry.attempt();
            let pending = first.take().map_or_else(|| ask(address), Ok);
            let result = match pending {
                Ok(pending) => {
                    self.under_way.aborter.replace(Some(pending.aborter()));
                    pending.answer(retry.timeouts(ticks().saturating_sub(began))).await
                }
                Err(failure) => Err(failure),
            };
            if self.under_way.over.get() {
                return None;
            }
            let failure = match result {
                Ok(mut answer) => {
                    // A response that a script made has no address of its own.
                    if answer.address.is_empty() {
                        answer.address = address.into();
                    }
                    return Some(Ok((answer, attempt)));
                }
                Err(failure) => failure,
            };
            match retry.failed(failure, ticks().saturating_sub(began), chance()) {
                Next::GiveUp => return Some(Err((failure, attempt))),
                Next::Wait(millis) => {
                    told(Progress::WillRetry(failure, attempt));
                    sleep(millis).await;
                }
                Next::WaitOnline => {
                    told(Progress::WaitsForNetwork);
                    self.online().await;
                    sleep(after_online(chance())).await;
                    (retry, began) = (Retry::default(), ticks());
                }
            }
            if self.under_way.over.get() {
                return None;
            }
        }
    }

    /// Gives up: nothing more is asked for, and `run` ends with nothing.
    pub fn stop(&self) {
        self.under_way.over.set(true);
        if let Some(aborter) = self.under_way.aborter.take() {
            aborter.abort();
        }
        if let Some(wake) = self.under_way.wake.take() {
            let _ = wake.call0(&JsValue::UNDEFINED);
        }
    }

    /// Waits until the browser says that there is a network, or all is given up.
    async fn online(&self) {
        let mut listener = None;
        let promise = js_sys::Promise::new(&mut |resolve, _| {
            self.under_way.wake.replace(Some(resolve.clone()));
            listener = Some(Listener::on_window("online", move || drop(resolve.call0(&JsValue::UNDEFINED))));
        });
        // A promise that is only ever resolved.
        let _ = JsFuture::from(promise).await;
        self.under_way.wake.take();
    }
}

/// A number of 0 to 1,000, so that many readers do not come back in the same moment.
fn chance() -> u16 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the number is 0 to 1,000")]
    let chance = (js_sys::Math::random() * 1000.0) as u16;
    chance
}
