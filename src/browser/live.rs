//! Values that views follow, on Leptos' reactive graph.
//! Not here: what is in them.
//!
//! Leptos' own signals compile their locking, disposal and tracking once for each type and each closure.
//! Here only a borrow is generic; all types share one trigger. With the state of the widget in signals the
//! module was 141 kB of brotli, and 124 kB with this.

use js_sys::Promise;
use leptos::prelude::{ArcTrigger, Notify, RenderEffect, Track};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::run::RunOn;

/// A value with followers. Clones are the same one.
pub struct Live<T>(Rc<Followed<T>>);

/// In this order, so that the trigger is at the same place for every type, and the code around it the same.
#[repr(C)]
struct Followed<T> {
    trigger: ArcTrigger,
    value: RefCell<T>,
}

impl<T> Live<T> {
    /// A value without followers yet.
    #[must_use]
    pub fn new(value: T) -> Self {
        Self(Rc::new(Followed { trigger: ArcTrigger::new(), value: RefCell::new(value) }))
    }

    /// Something of the value; what asks is run again when it changes.
    pub fn with<R>(&self, pick: impl FnOnce(&T) -> R) -> R {
        self.follow();
        pick(&self.0.value.borrow())
    }

    /// Something of the value as it is now.
    pub fn now<R>(&self, pick: impl FnOnce(&T) -> R) -> R {
        pick(&self.0.value.borrow())
    }

    /// Runs what asks again when the value changes.
    pub fn follow(&self) {
        self.0.trigger.track();
    }

    /// Changes the value and tells its followers, who run after what is running now.
    pub fn update<R>(&self, change: impl FnOnce(&mut T) -> R) -> R {
        let result = change(&mut self.0.value.borrow_mut());
        self.0.trigger.notify();
        result
    }

    /// Puts another value in its place.
    pub fn set(&self, value: T) {
        self.update(|held| *held = value);
    }

    /// Whether both are the same one.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T: Clone> Live<T> {
    /// The value, followed.
    #[must_use]
    pub fn get(&self) -> T {
        self.with(T::clone)
    }
}

impl<T> Clone for Live<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T: Default> Default for Live<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

/// Something that runs now, and again when a value it asked for changes, for as long as this is kept.
pub struct Follower(#[expect(dead_code, reason = "dropping it ends the following")] RenderEffect<()>);

impl Follower {
    /// Runs `run` and follows what it asks for.
    #[must_use]
    pub fn new(run: impl FnMut() + 'static) -> Self {
        Self::boxed(Box::new(run))
    }

    /// One instance of Leptos' generic code for all of them.
    #[inline(never)]
    fn boxed(mut run: Box<dyn RunOn>) -> Self {
        Self(RenderEffect::new(move |_| run.run_on()))
    }
}

/// Waits until what follows from what is running now is drawn: followers run before this goes on.
pub async fn drawn() {
    // A promise that is only ever resolved.
    let _ = JsFuture::from(Promise::resolve(&JsValue::UNDEFINED)).await;
}
