//! Where the reader's choice and preferences are kept.
//! Not here: what a record says (`state::consent`).
//!
//! Every access can throw: in sandboxed frames, with cookies blocked, when the quota is used up.
//! Reading `window.localStorage` itself is an access.

use wasm_bindgen::JsCast;

use crate::feed::digits;
use crate::state::consent::{Granted, Preferences};

/// The name of the cookie and of the stored item that hold the choice.
pub const CONSENT_KEY: &str = "story_widget_consent";
/// The name of the stored item that holds the player's preferences.
pub const PREFERENCES_KEY: &str = "story_widget_player";

/// The name of the stored item that holds where stories were left.
pub const POSITIONS_KEY: &str = "story_widget_positions";

/// Every copy of the record that can be found, most trusted first.
#[must_use]
pub fn records() -> Vec<String> {
    let mut records = cookies(CONSENT_KEY);
    if let Some(record) = item(CONSENT_KEY) {
        records.push(record);
    }
    records
}

/// Writes the record to a cookie and to local storage for so many days. False when neither kept it:
/// then it holds for this visit only.
#[must_use]
pub fn keep_record(record: &str, days: u32) -> bool {
    let in_cookie = set_cookie(record, days) && cookies(CONSENT_KEY).iter().any(|kept| kept == record);
    let in_storage = set_item(CONSENT_KEY, record) && item(CONSENT_KEY).as_deref() == Some(record);
    in_cookie || in_storage
}

/// Takes every copy of the record away.
pub fn forget_record() {
    set_cookie("", 0);
    remove_item(CONSENT_KEY);
}

/// The player's preferences of an earlier visit.
#[must_use]
pub fn preferences(_: &Granted<'_, Preferences>) -> Option<String> {
    item(PREFERENCES_KEY)
}

/// Whether there are any.
#[must_use]
pub fn has_preferences(granted: &Granted<'_, Preferences>) -> bool {
    preferences(granted).or_else(|| positions(granted)).is_some()
}

/// Remembers the player's preferences.
pub fn keep_preferences(_: &Granted<'_, Preferences>, value: &str) {
    set_item(PREFERENCES_KEY, value);
}

/// Where stories were left on earlier visits.
#[must_use]
pub fn positions(_: &Granted<'_, Preferences>) -> Option<String> {
    item(POSITIONS_KEY)
}

/// Remembers where stories were left; nothing is kept of none.
pub fn keep_positions(_: &Granted<'_, Preferences>, value: &str) {
    if value.is_empty() {
        remove_item(POSITIONS_KEY);
    } else {
        set_item(POSITIONS_KEY, value);
    }
}

/// Forgets the player's preferences, and where stories were left.
pub fn forget_preferences() {
    remove_item(PREFERENCES_KEY);
    remove_item(POSITIONS_KEY);
}

fn local() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn item(key: &str) -> Option<String> {
    local()?.get_item(key).ok()?
}

fn set_item(key: &str, value: &str) -> bool {
    local().is_some_and(|storage| storage.set_item(key, value).is_ok())
}

fn remove_item(key: &str) {
    if let Some(storage) = local() {
        let _ = storage.remove_item(key);
    }
}

fn document() -> Option<web_sys::HtmlDocument> {
    web_sys::window()?.document()?.dyn_into().ok()
}

/// The values of all cookies of that name: a page may carry two, of different paths.
fn cookies(name: &str) -> Vec<String> {
    let all = document().and_then(|document| document.cookie().ok()).unwrap_or_default();
    let mut values = Vec::new();
    for cookie in all.split(';') {
        if let Some((key, value)) = cookie.trim().split_once('=')
            && key == name
        {
            values.push(value.to_owned());
        }
    }
    values
}

fn set_cookie(value: &str, days: u32) -> bool {
    let secure = if super::page_is_https() { "; Secure" } else { "" };
    let age = digits(u64::from(days) * 86_400);
    let cookie = [CONSENT_KEY, "=", value, "; Path=/; SameSite=Lax; Max-Age=", &age, secure].concat();
    document().is_some_and(|document| document.set_cookie(&cookie).is_ok())
}
