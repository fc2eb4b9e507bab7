//! Pieces of the module that are fetched when they are first needed.
//! Not here: what is in them; `piece!` stands where it is written.
//!
//! With the feature `pieces`, the functions that `piece!` declares are cut out of the module by the build
//! step, with all that only they use, into a file for each name. Without it they are in the module itself,
//! and whoever is asked for the file says at once that it is there.

use js_sys::Promise;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::window::HAS_WINDOW;
use super::{Element, Live};

/// Declares a function that is in a piece, to be called when the piece is there:
/// `piece! { name: fn f(…) -> Vec<Element> { … } }`.
macro_rules! piece {
    (
        $(#[$attribute:meta])*
        $visibility:vis $piece:ident:
        fn $name:ident($($argument:ident: $kind:ty),* $(,)?) -> $made:ty $body:block
    ) => {
        $(#[$attribute])*
        $visibility fn $name($($argument: $kind),*) -> $made {
            #[cfg(feature = "pieces")]
            {
                #[wasm_split_helpers::wasm_split(
                    $piece, fallible, wasm_split_path = $crate::browser::piece
                )]
                fn $name($($argument: $kind),*) -> Result<$made, $crate::browser::NotLoaded> {
                    Ok($body)
                }
                $crate::browser::piece::made($name($($argument),*))
            }
            #[cfg(not(feature = "pieces"))]
            $body
        }
    };
}
pub(crate) use piece;

/// A piece did not come: no network, or not what was published. Asking again may help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLoaded;

/// The pieces of this version, each fetched at most once a page.
#[derive(Clone)]
pub struct Pieces {
    ask: Rc<dyn Fn(&str) -> Promise>,
}

impl Pieces {
    /// `ask` begins to fetch a piece and settles when its functions can be called.
    #[must_use]
    pub fn new(ask: impl Fn(&str) -> Promise + 'static) -> Self {
        Self { ask: Rc::new(ask) }
    }

    /// Fetches a piece that may be needed soon. Whoever needs it is told if it does not come.
    pub fn prepare(&self, name: &'static str) {
        self.load(name, |_| {});
    }

    /// Fetches a piece, and then does something with its functions.
    pub fn load(&self, name: &'static str, act: impl FnOnce(Result<(), NotLoaded>) + 'static) {
        self.load_boxed(name, Box::new(act));
    }

    /// Fetches a piece and waits for it.
    ///
    /// # Errors
    /// [`NotLoaded`], where it does not come.
    pub async fn loaded(&self, name: &'static str) -> Result<(), NotLoaded> {
        of_piece((self.ask)(name)).await
    }

    /// One instance of the future for all of them.
    fn load_boxed(&self, name: &str, act: Box<dyn FnOnce(Result<(), NotLoaded>)>) {
        // Without a browser there is one module, and nothing to wait for.
        if !HAS_WINDOW {
            return act(Ok(()));
        }
        let promise = (self.ask)(name);
        spawn_local(async move { act(of_piece(promise).await) });
    }
}

async fn of_piece(promise: Promise) -> Result<(), NotLoaded> {
    JsFuture::from(promise).await.map(drop).map_err(|_| NotLoaded)
}

/// Elements that a piece makes, from the first wish for them until they are there. Clones are the same.
#[derive(Clone)]
pub struct Arrival(Rc<Arriving>);

struct Arriving {
    delivery: Live<Delivery>,
    elements: Cell<Vec<Element>>,
}

/// How far an [`Arrival`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// Nobody has wished for it.
    Unasked,
    /// It is on its way.
    Asked,
    /// It is there.
    There,
    /// It did not come.
    Failed,
}

impl Arrival {
    /// How far it is, followed.
    #[must_use]
    pub fn delivery(&self) -> Delivery {
        self.0.delivery.get()
    }

    /// How far it is, not followed.
    #[must_use]
    pub fn delivery_now(&self) -> Delivery {
        self.0.delivery.now(|delivery| *delivery)
    }

    /// What came, for the first who asks.
    #[must_use]
    pub fn take(&self) -> Vec<Element> {
        self.0.elements.take()
    }

    /// Has the piece fetched and the elements made, unless they are there or on their way.
    pub fn bring(&self, pieces: &Pieces, name: &'static str, make: impl FnOnce() -> Vec<Element> + 'static) {
        if matches!(self.delivery_now(), Delivery::Asked | Delivery::There) {
            return;
        }
        self.0.delivery.set(Delivery::Asked);
        let arrival = self.clone();
        pieces.load(name, move |loaded| {
            // Otherwise nobody waits for it any more.
            if arrival.delivery_now() == Delivery::Asked {
                if loaded.is_ok() {
                    arrival.0.elements.set(make());
                }
                let is_there = loaded.is_ok();
                arrival.0.delivery.set(if is_there { Delivery::There } else { Delivery::Failed });
            }
        });
    }

    /// Forgets what came: the next wish makes another.
    pub fn forget(&self) {
        self.0.elements.take();
        self.0.delivery.set(Delivery::Unasked);
    }
}

impl Default for Arrival {
    fn default() -> Self {
        Self(Rc::new(Arriving { delivery: Live::new(Delivery::Unasked), elements: Cell::default() }))
    }
}

// What `wasm_split` wants of its own run time, which would fetch by itself and without integrity: here a
// function is only called when its piece is there.
#[cfg(feature = "pieces")]
pub use NotLoaded as SplitLoaderError;

/// What a function of a piece has made: it is there at once.
#[cfg(feature = "pieces")]
pub(crate) fn made<T: Default>(making: impl Future<Output = Result<T, NotLoaded>>) -> T {
    use std::task::{Context, Poll, Waker};
    match std::pin::pin!(making).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(made)) => made,
        _ => T::default(),
    }
}

/// The names that `wasm_split` calls.
#[cfg(feature = "pieces")]
#[doc(hidden)]
pub mod rt {
    use super::NotLoaded;
    use std::ffi::c_void;
    use std::pin::Pin;

    pub type LoadCallbackFn = unsafe extern "C" fn(*const c_void, bool);

    pub struct LazySplitLoader;

    impl LazySplitLoader {
        pub const fn new(_: unsafe extern "C" fn(LoadCallbackFn, *const c_void)) -> Self {
            Self
        }
    }

    pub async fn ensure_loaded(_: Pin<&LazySplitLoader>) -> Result<(), NotLoaded> {
        Ok(())
    }
}
