//! Where the reader's choice and preferences are kept.
//! Not here: what a record says (`state::consent`).
//!
//! Every access can throw: in sandboxed frames, with cookies blocked, when the quota is used up.
//! Reading `window.localStorage` itself is an access.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::Storage;

use super::member::{get, members};
use crate::feed::digits;
use crate::state::consent::{Granted, Preferences, is_declared};

/// The name of the cookie and of the stored item that hold the choice.
pub const CONSENT_KEY: &str = "story_widget_consent";
/// The name of the stored item that holds the player's preferences.
pub const PREFERENCES_KEY: &str = "story_widget_player";

/// The name of the stored item that holds where stories were left.
pub const POSITIONS_KEY: &str = "story_widget_positions";

thread_local! {
    /// The record where the browser keeps nothing: for as long as the page stands.
    static UNTIL_THE_END: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Every copy of the record that can be found, most trusted first.
#[must_use]
pub fn records() -> Vec<String> {
    let mut records = cookies(CONSENT_KEY);
    let elsewhere =
        [item(local(), CONSENT_KEY), item(session(), CONSENT_KEY), UNTIL_THE_END.with_borrow(Clone::clone)];
    records.extend(elsewhere.into_iter().flatten());
    records
}

/// Keeps the record for so many days, and reads it back: in a cookie and in local storage beside it; else for this
/// visit, in session storage or in the page alone, and false.
#[must_use]
pub fn keep_record(record: &str, days: u32) -> bool {
    let is_kept = |storage| item(storage, CONSENT_KEY).as_deref() == Some(record);
    // In a frame on a page of another site only the second way is open: its own cookie for each such page.
    let in_cookie = SITES
        .iter()
        .any(|site| set_cookie(record, days, site) && cookies(CONSENT_KEY).iter().any(|kept| kept == record));
    let in_storage = set_item(local(), CONSENT_KEY, record) && is_kept(local());
    if !in_storage {
        // Where it is full, what it has is old.
        remove_item(local(), CONSENT_KEY);
    }
    let is_lasting = in_cookie || in_storage;
    let in_session = !is_lasting && set_item(session(), CONSENT_KEY, record) && is_kept(session());
    if !in_session {
        remove_item(session(), CONSENT_KEY);
    }
    let in_page = !is_lasting && !in_session;
    UNTIL_THE_END.set(in_page.then(|| record.to_owned()));
    is_lasting
}

/// Whether what is kept can be heard of by other tabs.
#[must_use]
pub(super) fn tells_other_tabs() -> bool {
    local().is_some()
}

/// Takes every copy of the record away.
pub fn forget_record() {
    for site in SITES {
        set_cookie("", 0, site);
    }
    for storage in [local(), session()] {
        remove_item(storage, CONSENT_KEY);
    }
    UNTIL_THE_END.take();
}

/// The player's preferences of an earlier visit.
#[must_use]
pub fn preferences(_: &Granted<'_, Preferences>) -> Option<String> {
    item(local(), PREFERENCES_KEY)
}

/// Whether there are any.
#[must_use]
pub fn has_preferences(granted: &Granted<'_, Preferences>) -> bool {
    preferences(granted).or_else(|| positions(granted)).is_some()
}

/// Remembers the player's preferences.
pub fn keep_preferences(_: &Granted<'_, Preferences>, value: &str) {
    set_item(local(), PREFERENCES_KEY, value);
}

/// Where stories were left on earlier visits.
#[must_use]
pub fn positions(_: &Granted<'_, Preferences>) -> Option<String> {
    item(local(), POSITIONS_KEY)
}

/// Remembers where stories were left; nothing is kept of none.
pub fn keep_positions(_: &Granted<'_, Preferences>, value: &str) {
    if value.is_empty() {
        remove_item(local(), POSITIONS_KEY);
    } else {
        set_item(local(), POSITIONS_KEY, value);
    }
}

/// Forgets the player's preferences, and where stories were left.
pub fn forget_preferences() {
    remove_item(local(), PREFERENCES_KEY);
    remove_item(local(), POSITIONS_KEY);
}

/// Erases what scripts of the page keep under these names, as far as a page can: cookies of this path and of the sites
/// above, and stored items. A cookie that only servers read, or of another path, stays.
pub fn erase(declared: &[String]) {
    let location = web_sys::window().map(|window| window.location());
    let host = location.and_then(|location| get(&location, "hostname")?.as_string()).unwrap_or_default();
    for cookie in all_cookies().split(';') {
        let name = cookie.split('=').next().unwrap_or_default().trim();
        if !is_declared(name, declared) {
            continue;
        }
        let mut domains = vec![String::new(), ["; Domain=", &host].concat()];
        let dots = host.match_indices('.').filter_map(|(dot, _)| host.get(dot + 1..));
        domains.extend(dots.map(|above| ["; Domain=", above].concat()));
        for domain in domains {
            for site in SITES {
                let gone = [name, "=; Path=/; Max-Age=0", &domain, site, secure()].concat();
                // Refused where it is of no site that this page may speak for.
                let _ = document().map(|document| document.set_cookie(&gone));
            }
        }
    }
    for storage in [local(), session()] {
        let items = storage.as_ref().map(|storage| members(storage)).unwrap_or_default();
        for (name, _) in items.iter().filter(|(name, _)| is_declared(name, declared)) {
            remove_item(storage.clone(), name);
        }
    }
}

fn local() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn session() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

fn item(storage: Option<Storage>, key: &str) -> Option<String> {
    storage?.get_item(key).ok()?
}

fn set_item(storage: Option<Storage>, key: &str, value: &str) -> bool {
    storage.is_some_and(|storage| storage.set_item(key, value).is_ok())
}

fn remove_item(storage: Option<Storage>, key: &str) {
    if let Some(storage) = storage {
        let _ = storage.remove_item(key);
    }
}

fn document() -> Option<web_sys::HtmlDocument> {
    web_sys::window()?.document()?.dyn_into().ok()
}

/// All cookies that the page can read, as they stand: names and values, `; ` between them.
pub(super) fn all_cookies() -> String {
    document().and_then(|document| document.cookie().ok()).unwrap_or_default()
}

/// The values of all cookies of that name: a page may carry two, of different paths.
fn cookies(name: &str) -> Vec<String> {
    let all = all_cookies();
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

/// Where a cookie may be: on its own site, and in frames on pages of others, where each has one of its own.
const SITES: [&str; 2] = ["; SameSite=Lax", "; SameSite=None; Partitioned"];

fn set_cookie(value: &str, days: u32, site: &str) -> bool {
    let age = digits(u64::from(days) * 86_400);
    let cookie = [CONSENT_KEY, "=", value, "; Path=/", site, "; Max-Age=", &age, secure()].concat();
    document().is_some_and(|document| document.set_cookie(&cookie).is_ok())
}

/// On http such a cookie is refused.
fn secure() -> &'static str {
    if super::page_is_https() { "; Secure" } else { "" }
}
