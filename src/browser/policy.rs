//! What a policy of the page keeps from loading.
//! Not here: what that was for, or what is said then.

use super::Listener;
use super::member::get;
use super::window::window;

/// Calls `act` with the address of what a policy of the page has refused by this directive, such as `media-src`, until
/// what is returned is dropped. Of an address of another origin a browser may name the origin alone.
#[must_use]
pub fn on_refused(directive: &'static str, act: impl Fn(&str) + 'static) -> Option<Listener> {
    let document = window()?.document()?;
    let hear = move |event: &web_sys::Event| {
        let text = |name| get(event, name).and_then(|value| value.as_string());
        // What a policy only reports was not refused.
        if text("disposition").as_deref() == Some("enforce")
            && text("effectiveDirective").as_deref() == Some(directive)
            && let Some(address) = text("blockedURI")
        {
            act(&address);
        }
    };
    Some(Listener::hear(document.into(), "securitypolicyviolation", Box::new(hear)))
}
