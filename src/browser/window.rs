//! Whether there is a browser, said once.
//! Not here: what is asked of it.
//!
//! A story is drawn without one too (`embed::prerender`), by the same code. What that comes by and would ask the platform
//! for something asks here first: elsewhere a call of the platform is a panic.

/// Whether there is a window, and with it something to hear, to wait for, or to fetch.
pub const HAS_WINDOW: bool = cfg!(target_arch = "wasm32");

/// The window, where there is one.
pub(super) fn window() -> Option<web_sys::Window> {
    if HAS_WINDOW { web_sys::window() } else { None }
}
