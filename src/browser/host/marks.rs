//! By what each consent tool is known, before it runs and after it has.
//! Not here: what it says (`named`, `tcf`, `gpp`, `google`, `bridge`).

use wasm_bindgen::JsValue;

use super::HostPage;
use super::frame::{GPP, TCF, has_locator};
use super::google::has_commands;
use crate::browser::member::{called, get};
use crate::browser::storage::all_cookies;

/// A tool, the name it defines on the window, the cookie it keeps, and an element it draws, each where it has one.
type Mark = (&'static str, &'static str, &'static str, &'static str);

/// A stub that waits for its tool is one too, and so is what a tool kept on an earlier visit.
const MARKS: [Mark; 12] = [
    (TCF.tool, TCF.name, "euconsent-v2", ""),
    (GPP.tool, GPP.name, "", ""),
    ("onetrust", "OneTrust", "OptanonConsent", "onetrust-consent-sdk"),
    ("cookiebot", "Cookiebot", "CookieConsent", "CybotCookiebotDialog"),
    ("didomi", "Didomi", "didomi_token", "didomi-host"),
    ("usercentrics", "UC_UI", "", "usercentrics-root"),
    ("usercentrics", "__ucCmp", "", "usercentrics-cmp-ui"),
    ("cookieconsent", "CookieConsent", "cc_cookie", "cc-main"),
    ("klaro", "klaro", "klaro", "klaro"),
    ("tarteaucitron", "tarteaucitron", "tarteaucitron", "tarteaucitronRoot"),
    ("wordpress", "wp_has_consent", "", ""),
    ("osano", "Osano", "osano_consentmanager", ""),
];

/// The name of the tool that is the attribute `consent-state`.
pub(super) const ATTRIBUTE: &str = "attribute";

impl HostPage {
    /// The page's own answer on the element.
    pub(super) fn attribute(&self) -> Option<String> {
        self.element.get_attribute("consent-state")
    }

    /// The consent tools that can be seen now, by name. It reads and changes nothing.
    #[must_use]
    pub fn tools(&self) -> Vec<&'static str> {
        let Some(window) = web_sys::window() else { return Vec::new() };
        let document = window.document();
        let cookies = all_cookies();
        let is_seen = |&&(_, global, cookie, id): &&Mark| {
            get(&window, global).is_some()
                || !cookie.is_empty() && cookies.split(';').any(|kept| has_name(kept, cookie))
                || !id.is_empty()
                    && document
                        .as_ref()
                        .is_some_and(|page| called(page, "getElementById", &id.into()).is_some())
        };
        let mut tools: Vec<&str> = MARKS.iter().filter(is_seen).map(|&(tool, ..)| tool).collect();
        let more = [
            (super::bridge::NAME, get(&self.element, super::bridge::MEMBER).is_some()),
            (ATTRIBUTE, self.attribute().is_some_and(|said| !said.trim_ascii().is_empty())),
            (super::google::NAME, has_commands(&window)),
            (TCF.tool, has_locator(&window, TCF.name)),
            (GPP.tool, has_locator(&window, GPP.name)),
        ];
        tools.extend(more.iter().filter(|(_, is_there)| *is_there).map(|&(tool, _)| tool));
        tools
    }
}

/// Whether a cookie, as the page reads it, has that name.
pub(super) fn has_name(cookie: &str, name: &str) -> bool {
    cookie.trim_ascii_start().strip_prefix(name).is_some_and(|rest| rest.starts_with('='))
}

/// A member of the window at the end of a path of names.
pub(super) fn at(window: &JsValue, path: &[&str]) -> Option<JsValue> {
    path.iter().try_fold(window.clone(), |object, name| get(&object, name))
}
