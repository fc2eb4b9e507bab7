//! What views hand in to be run later, behind a pointer.
//! Not here: when it is run (`element`, `Follower`).
//!
//! `dyn Fn` would do the same. But it can also be called by value, for which each closure gets a second copy of
//! all it does, and nobody here calls one by value: 860 bytes of brotli in the module, 450 in its pieces.

/// To be run any number of times.
pub(super) trait Run<T> {
    fn run(&self) -> T;
}

impl<T, F: Fn() -> T> Run<T> for F {
    fn run(&self) -> T {
        self()
    }
}

/// The same with a value that it is given.
pub(super) trait RunWith<A, T> {
    fn run_with(&self, value: A) -> T;
}

impl<A, T, F: Fn(A) -> T> RunWith<A, T> for F {
    fn run_with(&self, value: A) -> T {
        self(value)
    }
}

/// To be run any number of times, and changing by it.
pub(super) trait RunOn {
    fn run_on(&mut self);
}

impl<F: FnMut()> RunOn for F {
    fn run_on(&mut self) {
        self();
    }
}
