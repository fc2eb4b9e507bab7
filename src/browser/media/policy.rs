//! What a policy of the page keeps from loading.
//! Not here: which footage that was, or what is said then.

use crate::browser::Listener;
use crate::browser::member::get;

/// Calls `act` with the address of media that a policy of the page has refused, until what is returned is dropped.
/// Of an address of another origin a browser may name the origin alone.
#[must_use]
pub fn on_refused_media(act: impl Fn(&str) + 'static) -> Option<Listener> {
    let document = web_sys::window()?.document()?;
    let hear = move |event: &web_sys::Event| {
        let text = |name| get(event, name).and_then(|value| value.as_string());
        if text("effectiveDirective").as_deref() == Some("media-src")
            && let Some(address) = text("blockedURI")
        {
            act(&address);
        }
    };
    Some(Listener::hear(document.into(), "securitypolicyviolation", Box::new(hear)))
}
