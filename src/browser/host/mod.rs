//! The consent tools of the page: which there are, what each says, how its settings are opened.
//! Not here: what their answers mean (`state::consent::host`).
//!
//! Nothing of theirs is changed: they are read, listened to, and asked to show themselves. What they have may throw, be
//! of any kind, and go away; then it says nothing.

mod bridge;
mod frame;
mod google;
mod gpp;
mod marks;
mod named;
mod tcf;
mod watch;

pub use watch::HostTold;

/// The page around a widget, as far as consent tools go. Clones are the same one.
#[derive(Clone)]
pub struct HostPage {
    element: web_sys::Element,
}

impl HostPage {
    /// The page around the element, which may carry a bridge of the page's own.
    #[must_use]
    pub const fn new(element: web_sys::Element) -> Self {
        Self { element }
    }
}
