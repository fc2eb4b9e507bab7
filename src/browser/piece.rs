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

use super::Live;

/// A piece did not come: no network, or not what was published. Asking again may help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLoaded;

/// Declares a function that is in a piece: `piece! { name: fn f(…) -> T { … } }` becomes an
/// `async fn f(pieces, …) -> Result<T, NotLoaded>`.
macro_rules! piece {
    (
        $(#[$attribute:meta])*
        $visibility:vis $piece:ident:
        fn $name:ident($($argument:ident: $kind:ty),* $(,)?) -> $made:ty $body:block
    ) => {
        $(#[$attribute])*
        $visibility async fn $name(
            pieces: $crate::browser::Pieces,
            $($argument: $kind),*
        ) -> Result<$made, $crate::browser::NotLoaded> {
            #[cfg_attr(
                feature = "pieces",
                wasm_split_helpers::wasm_split(
                    $piece, fallible, wasm_split_path = $crate::browser::piece
                )
            )]
            fn $name($($argument: $kind),*) -> Result<$made, $crate::browser::NotLoaded> {
                Ok($body)
            }
            pieces.load(stringify!($piece)).await?;
            #[cfg(feature = "pieces")]
            return $name($($argument),*).await;
            #[cfg(not(feature = "pieces"))]
            $name($($argument),*)
        }
    };
}
pub(crate) use piece;

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
        let pieces = self.clone();
        spawn_local(async move {
            let _ = pieces.load(name).await;
        });
    }

    /// Waits until the functions of a piece can be called.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn load(&self, name: &str) -> Result<(), NotLoaded> {
        JsFuture::from((self.ask)(name)).await.map(drop).map_err(|_| NotLoaded)
    }
}

/// Something that a piece makes, from the first wish for it until it is there.
pub struct Arrival<T>(Rc<Arriving<T>>);

struct Arriving<T> {
    delivery: Live<Delivery>,
    thing: Cell<Option<T>>,
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

impl<T: 'static> Arrival<T> {
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
    pub fn take(&self) -> Option<T> {
        self.0.thing.take()
    }

    /// Wishes for it, unless it is there or on its way.
    pub fn bring(&self, make: impl Future<Output = Result<T, NotLoaded>> + 'static) {
        if matches!(self.delivery_now(), Delivery::Asked | Delivery::There) {
            return;
        }
        self.0.delivery.set(Delivery::Asked);
        let arrival = self.clone();
        spawn_local(async move {
            let result = make.await;
            // Nobody waits for it any more.
            if arrival.delivery_now() != Delivery::Asked {
                return;
            }
            let delivery = match result {
                Ok(thing) => {
                    arrival.0.thing.set(Some(thing));
                    Delivery::There
                }
                Err(NotLoaded) => Delivery::Failed,
            };
            arrival.0.delivery.set(delivery);
        });
    }

    /// Forgets what came: the next wish makes another.
    pub fn forget(&self) {
        self.0.thing.take();
        self.0.delivery.set(Delivery::Unasked);
    }
}

impl<T> Default for Arrival<T> {
    fn default() -> Self {
        Self(Rc::new(Arriving { delivery: Live::new(Delivery::Unasked), thing: Cell::new(None) }))
    }
}

impl<T> Clone for Arrival<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

// What `wasm_split` wants of its own run time, which would fetch by itself and without integrity: here the
// function is only called when its piece is there.
#[cfg(feature = "pieces")]
pub use NotLoaded as SplitLoaderError;

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
