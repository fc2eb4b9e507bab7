//! Consent tools that are known by name: where each keeps what the reader has answered, and its settings.
//! Not here: what their words mean (`state::consent::host`), or by what they are known (`marks`).

use std::cell::RefCell;

use js_sys::{Array, Object, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::marks::{at, has_name};
use crate::browser::member::{called, get, is_true, members, method, parsed};
use crate::browser::storage::all_cookies;
use crate::state::consent::host::{one_trust, services};
use crate::state::consent::{Answer, Choice};

/// A tool and how it is read; `None` while it has no answer.
type Read = fn(&JsValue) -> Option<Answer>;

const TOOLS: [(&str, Read); 9] = [
    ("onetrust", onetrust),
    ("cookiebot", cookiebot),
    ("didomi", didomi),
    ("usercentrics", usercentrics),
    ("cookieconsent", cookieconsent),
    ("klaro", klaro),
    ("tarteaucitron", tarteaucitron),
    ("wordpress", wordpress),
    ("osano", osano),
];

/// Where each tool has its settings: an object of the window, and its method.
const SETTINGS: [(&str, &[&str], &str); 9] = [
    ("onetrust", &["OneTrust"], "ToggleInfoDisplay"),
    ("cookiebot", &["Cookiebot"], "renew"),
    ("didomi", &["Didomi", "preferences"], "show"),
    ("usercentrics", &["UC_UI"], "showSecondLayer"),
    ("usercentrics", &["__ucCmp"], "showSecondLayer"),
    ("cookieconsent", &["CookieConsent"], "showPreferences"),
    ("klaro", &["klaro"], "show"),
    ("tarteaucitron", &["tarteaucitron", "userInterface"], "openPanel"),
    ("osano", &["Osano", "cm"], "showDrawer"),
];

/// What the reader has answered to a tool, as far as it is one of these.
pub(super) fn read(window: &JsValue, tool: &str) -> Option<Answer> {
    TOOLS.iter().find(|(name, _)| *name == tool).and_then(|(_, read)| read(window))
}

/// Asks a tool that answers by a promise; `news` is called when that is another answer than it has read so far.
pub(super) fn look(window: &JsValue, tool: &str, news: impl FnOnce() + 'static) {
    let tool = (tool == "usercentrics").then(|| get(window, "__ucCmp")).flatten();
    if let Some(details) = tool.and_then(|tool| asked(&tool, "getConsentDetails")) {
        spawn_local(async move {
            let details = JsFuture::from(Promise::resolve(&details)).await.ok();
            let answer = details.and_then(|details| usercentrics_details(&details));
            if USERCENTRICS.replace(answer.clone()) != answer {
                news();
            }
        });
    }
}

/// The object and the method that show the settings of a tool.
pub(super) fn settings(window: &JsValue, tool: &str) -> Option<(JsValue, &'static str)> {
    SETTINGS.iter().filter(|(name, ..)| *name == tool).find_map(|(_, path, name)| {
        let object = at(window, path)?;
        method(&object, name).map(|_| (object, *name))
    })
}

fn onetrust(window: &JsValue) -> Option<Answer> {
    Some(one_trust(&get(window, "OnetrustActiveGroups")?.as_string()?))
}

fn cookiebot(window: &JsValue) -> Option<Answer> {
    let tool = get(window, "Cookiebot").filter(|tool| is_true(tool, "hasResponse"))?;
    let consent = get(&tool, "consent")?;
    let rows = ["preferences", "statistics", "marketing"].map(|word| (word, is_true(&consent, word)));
    Some(services(rows.into_iter()))
}

fn didomi(window: &JsValue) -> Option<Answer> {
    let tool = get(window, "Didomi")?;
    // Until the reader has answered.
    if asked(&tool, "shouldConsentBeCollected").is_none_or(|should| should.is_truthy()) {
        return None;
    }
    let status = asked(&tool, "getUserStatus")?;
    let consent = at(&status, &["purposes", "consent"])?;
    let list = |name| strings(get(&consent, name));
    let (on, off) = (list("enabled"), list("disabled"));
    if off.iter().any(|purpose| purpose == "cookies") {
        return Some(Answer::denied());
    }
    // The first purpose of the framework has this name: to remember something in the browser at all.
    let word =
        |purpose: &str| if purpose == "cookies" { "preferences".to_owned() } else { purpose.to_owned() };
    let rows = on.iter().map(|purpose| (word(purpose), true));
    Some(of(&rows.chain(off.iter().map(|purpose| (word(purpose), false))).collect::<Vec<_>>()))
}

thread_local! {
    /// What the third version of Usercentrics has said last: it answers by a promise.
    static USERCENTRICS: RefCell<Option<Answer>> = const { RefCell::new(None) };
}

fn usercentrics(window: &JsValue) -> Option<Answer> {
    if get(window, "__ucCmp").is_some() {
        return USERCENTRICS.with_borrow(Clone::clone);
    }
    let tool =
        get(window, "UC_UI").filter(|tool| asked(tool, "isInitialized").is_some_and(|is| is.is_truthy()))?;
    let list = asked(&tool, "getServicesBaseInfo")?.dyn_into::<Array>().ok()?;
    let rows: Vec<(String, bool)> = list
        .iter()
        .filter_map(|service| {
            let word = get(&service, "categorySlug")?.as_string()?;
            Some((word, get(&service, "consent").is_some_and(|consent| is_true(&consent, "status"))))
        })
        .collect();
    Some(of(&rows))
}

/// Each service with its category; those that are always on say nothing. Until the reader has answered they are as
/// they were set beforehand.
fn usercentrics_details(details: &JsValue) -> Option<Answer> {
    let mut rows = Vec::new();
    for (_, service) in members(&get(details, "services")?) {
        if is_true(&service, "essential") {
            continue;
        }
        let consent = get(&service, "consent")?;
        let is_explicit =
            get(&consent, "type").and_then(|kind| kind.as_string()).as_deref() == Some("EXPLICIT");
        let word = get(&service, "category").and_then(|word| word.as_string())?;
        rows.push((word, is_explicit && is_true(&consent, "given")));
    }
    Some(of(&rows))
}

fn cookieconsent(window: &JsValue) -> Option<Answer> {
    let (accepted, rejected) = if let Some(tool) = get(window, "CookieConsent") {
        // What it has kept and holds valid no more is no answer.
        asked(&tool, "validConsent").filter(JsValue::is_truthy)?;
        let given = asked(&tool, "getUserPreferences")?;
        (strings(get(&given, "acceptedCategories")), strings(get(&given, "rejectedCategories")))
    } else {
        // As a module of the page's own it has no name on the window; what it keeps is there.
        let accepted = strings(get(&parsed(&cookie("cc_cookie")?)?, "categories"));
        return Some(Answer::of_yeses(
            accepted.into_iter().map(|word| (word.to_ascii_lowercase(), Choice::Granted)).collect(),
        ));
    };
    let rows = accepted.into_iter().map(|word| (word, true));
    Some(of(&rows.chain(rejected.into_iter().map(|word| (word, false))).collect::<Vec<_>>()))
}

fn klaro(window: &JsValue) -> Option<Answer> {
    let manager =
        asked(&get(window, "klaro")?, "getManager").filter(|manager| is_true(manager, "confirmed"))?;
    let (consents, list) = (get(&manager, "savedConsents")?, at(&manager, &["config", "services"])?);
    let mut rows = Vec::new();
    for service in list.dyn_into::<Array>().ok()?.iter() {
        let Some(name) = get(&service, "name").and_then(|name| name.as_string()) else { continue };
        if is_true(&service, "required") {
            continue;
        }
        let is_on = is_true(&consents, &name);
        rows.extend(strings(get(&service, "purposes")).into_iter().map(|purpose| (purpose, is_on)));
    }
    Some(of(&rows))
}

fn tarteaucitron(window: &JsValue) -> Option<Answer> {
    let tool = get(window, "tarteaucitron")?;
    let (state, known) = (get(&tool, "state")?, get(&tool, "services")?);
    let mut rows = Vec::new();
    for key in strings(get(&tool, "job")) {
        // Neither yes nor no: it still asks about this one.
        let is_on = truth(&get(&state, &key)?)?;
        let kind =
            get(&known, &key).and_then(|service| get(&service, "type")).and_then(|kind| kind.as_string());
        rows.push((kind.unwrap_or(key), is_on));
    }
    (!rows.is_empty()).then(|| of(&rows))
}

fn wordpress(window: &JsValue) -> Option<Answer> {
    // Where no tool is set up behind it, it says yes to everything.
    get(window, "wp_consent_type").filter(JsValue::is_truthy)?;
    let has_consent = method(window, "wp_has_consent")?;
    let rows = ["preferences", "statistics", "marketing"].map(|word| {
        let is_on = has_consent.call1(window, &word.into()).is_ok_and(|is_on| is_on.is_truthy());
        (word, is_on)
    });
    Some(services(rows.into_iter()))
}

fn osano(window: &JsValue) -> Option<Answer> {
    let consent = asked(&at(window, &["Osano", "cm"])?, "getConsent")?;
    let rows: Vec<(String, bool)> = members(&consent)
        .into_iter()
        .filter(|(word, _)| word != "OPT_OUT")
        .filter_map(|(word, said)| Some((word, said.as_string()? == "ACCEPT")))
        .collect();
    (!rows.is_empty()).then(|| of(&rows))
}

fn of(rows: &[(String, bool)]) -> Answer {
    services(rows.iter().map(|(word, is_on)| (word.as_str(), *is_on)))
}

fn asked(object: &JsValue, name: &str) -> Option<JsValue> {
    called(object, name, &JsValue::UNDEFINED)
}

/// What is exactly true or false.
fn truth(value: &JsValue) -> Option<bool> {
    [true, false].into_iter().find(|truth| Object::is(value, &(*truth).into()))
}

fn strings(list: Option<JsValue>) -> Vec<String> {
    let list = list.and_then(|list| list.dyn_into::<Array>().ok());
    list.map(|list| list.iter().filter_map(|item| item.as_string()).collect()).unwrap_or_default()
}

fn cookie(name: &str) -> Option<String> {
    let all = all_cookies();
    let (_, value) = all.split(';').find(|cookie| has_name(cookie, name))?.split_once('=')?;
    called(&web_sys::window()?.into(), "decodeURIComponent", &value.into())?.as_string()
}
