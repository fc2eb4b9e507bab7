//! What the reader's browser says of the reader's wishes.
//! Not here: what follows from them (`state::consent`).

use js_sys::Reflect;

/// Whether the browser sends Global Privacy Control.
#[must_use]
pub fn asks_for_privacy() -> bool {
    says("globalPrivacyControl", wasm_bindgen::JsValue::is_truthy)
}

/// Whether the browser sends Do Not Track.
#[must_use]
pub fn asks_not_to_track() -> bool {
    says("doNotTrack", |value| value.as_string().as_deref() == Some("1"))
}

fn says(name: &str, yes: impl Fn(&wasm_bindgen::JsValue) -> bool) -> bool {
    web_sys::window()
        .and_then(|window| Reflect::get(&window.navigator(), &name.into()).ok())
        .is_some_and(|value| yes(&value))
}

/// The consent tools of the page that can be seen now, by name.
///
/// They are known by what they define; a stub that waits for its tool is one too.
#[must_use]
pub fn consent_tools() -> Vec<&'static str> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    MARKS
        .iter()
        .filter(|(_, mark)| Reflect::has(&window, &(*mark).into()).unwrap_or(false))
        .map(|&(tool, _)| tool)
        .collect()
}

/// Consent tools, and the name each defines on the window.
const MARKS: [(&str, &str); 11] = [
    ("tcf", "__tcfapi"),
    ("gpp", "__gpp"),
    ("onetrust", "OneTrust"),
    ("cookiebot", "Cookiebot"),
    ("didomi", "Didomi"),
    ("usercentrics", "UC_UI"),
    ("cookieconsent", "CookieConsent"),
    ("klaro", "klaro"),
    ("tarteaucitron", "tarteaucitron"),
    ("wordpress", "wp_has_consent"),
    ("osano", "Osano"),
];
