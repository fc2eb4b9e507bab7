//! What several tools have in common: the two frameworks of the IAB, here or around, and Google Consent Mode.
//! Not here: the IAB's own stub (`real`).

use super::{decision, page_with, page_with_tool, wait_for_decision, wait_until_old};
use crate::answer::Answer;
use crate::cookies::is_asked;
use crate::page::Page;
use crate::publisher::{Host, Publisher};

/// A tool of the framework that is asked by `addEventListener` and tells by `tell(data)`.
const TCF: &str = "window.listeners = new Map(); window.tell = (data) => { window.data = data; \
        listeners.forEach((back, listenerId) => back({ gdprApplies: true, ...data, listenerId }, true)); }; \
    window.__tcfapi = (command, version, back, parameter) => { \
        if (command === 'addEventListener') { listeners.set(listeners.size + 1, back); \
            if (window.data) tell(window.data); else back(null, false); } \
        if (command === 'removeEventListener') back(listeners.delete(parameter)); };";

fn consents(purposes: &str) -> String {
    let consents: Vec<String> = purposes.split(' ').map(|purpose| format!("{purpose}: true")).collect();
    format!("{{ eventStatus: 'useractioncomplete', purpose: {{ consents: {{ {} }} }} }}", consents.join(", "))
}

fn tells(page: &Page, data: &str) {
    page.value(&format!("(tell({data}), 0)"));
}

#[test]
fn without_the_first_purpose_of_the_framework_everything_is_denied() {
    let page = page_with_tool(TCF, None);
    page.wait_for("listeners.size === 1");
    assert_eq!(decision(&page), "");
    tells(&page, &consents("1 8 9"));
    wait_for_decision(&page, "granted preferences analytics");
    // It comes more than once, also without a change.
    tells(&page, &consents("1 8 9"));
    tells(&page, &consents("2 3 4 5 6 7 8 9 10"));
    wait_for_decision(&page, "denied");
    assert_eq!(page.events("story-consent").len(), 2);
    page.value("document.querySelector('story-widget').remove()");
    page.wait_for("listeners.size === 0");
}

#[test]
fn a_stub_that_nothing_follows_has_said_no_after_ten_seconds_and_the_story_works() {
    let page = page_with_tool("window.__tcfapi = () => {};", None);
    wait_for_decision(&page, "denied");
    assert!(!is_asked(&page));
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
}

#[test]
fn a_tool_that_throws_is_there_and_has_said_nothing() {
    let page = page_with_tool("window.__tcfapi = () => { throw new Error('not yet'); };", None);
    wait_until_old(&page, 4_500);
    assert!(!is_asked(&page));
    assert_eq!(decision(&page), "");
}

#[test]
fn of_two_tools_that_disagree_the_stricter_holds() {
    let page = page_with_tool(
        &format!("{TCF} window.Cookiebot = {{ hasResponse: true, consent: {{ preferences: true }} }};"),
        None,
    );
    page.wait_for("listeners.size === 1");
    tells(&page, &consents("1 8 9"));
    wait_for_decision(&page, "granted preferences");
    page.value(
        "(Cookiebot.consent = { statistics: true }, dispatchEvent(new Event('CookiebotOnAccept')), 0)",
    );
    wait_for_decision(&page, "granted analytics");
}

#[test]
fn the_platform_denies_what_was_opted_out_of_and_all_that_cannot_be_read() {
    let page = page_with_tool(
        "window.__gpp = (command, back) => { if (command === 'addEventListener') window.tell = (status, sections) => \
             back({ eventName: 'signalStatus', listenerId: 7, data: status, \
                 pingData: { signalStatus: status, parsedSections: sections, applicableSections: inForce } }, true); }; \
         window.inForce = [0];",
        None,
    );
    page.wait_for("!!window.tell");
    page.value("(tell('not ready', {}), 0)");
    assert_eq!(decision(&page), "");
    page.value("(tell('ready', {}), inForce = [2], tell('ready', {}), 0)");
    wait_for_decision(&page, "denied");
    assert_eq!(page.events("story-consent").len(), 1, "which law is in force was not known at first");
    page.value(
        "(inForce = [7], tell('ready', { usnat: [{ SaleOptOut: 2, SharingOptOut: 2 }, { Gpc: false }] }), 0)",
    );
    wait_for_decision(&page, "granted preferences analytics embedded-players");
    page.value("(tell('ready', { usca: { SaleOptOut: 1 } }), 0)");
    wait_for_decision(&page, "granted preferences");
    page.value("(tell('ready', { tcfcav1: { PurposesExpressConsent: [false] } }), 0)");
    wait_for_decision(&page, "denied");
    page.value("(tell('ready', { uspv1: { Version: 1, OptOutSale: 'Y' } }), 0)");
    wait_for_decision(&page, "granted preferences");
    page.value("(tell('ready', { tcfeuv2: { PurposeConsents: [false, true, true] } }), 0)");
    wait_for_decision(&page, "denied");
    page.value("(inForce = [-1], tell('ready', {}), 0)");
    wait_for_decision(&page, "granted preferences analytics embedded-players");
    page.value("(inForce = [7], tell('ready', {}), 0)");
    wait_for_decision(&page, "denied");
}

#[test]
fn google_consent_mode_is_read_from_what_the_page_has_pushed() {
    let page = page_with_tool(
        "window.dataLayer = [{ event: 'page' }]; window.gtag = function () { dataLayer.push(arguments); }; \
         gtag('js', new Date()); \
         gtag('consent', 'default', { analytics_storage: 'denied', ad_storage: 'denied', wait_for_update: 500 });",
        None,
    );
    // That holds until the reader answers.
    wait_until_old(&page, 4_500);
    assert_eq!((decision(&page), is_asked(&page)), (String::new(), false));
    page.value("(gtag('consent', 'update', { analytics_storage: 'granted' }), 0)");
    wait_for_decision(&page, "granted analytics");
    page.value("(gtag('consent', 'update', { analytics_storage: 'denied' }), 0)");
    wait_for_decision(&page, "denied");
    assert_eq!(page.value("dataLayer.length"), 5, "the page's own list is as it was");
}

#[test]
fn a_page_with_a_list_of_data_and_no_word_of_consent_has_no_tool() {
    let page = page_with("const bring = () => { window.dataLayer = [{ event: 'page' }]; };", None, "");
    page.button("Accept optional");
}

#[test]
fn in_a_frame_the_framework_of_the_page_around_is_asked() {
    let publisher = Publisher::new();
    let widget = publisher.snippet("harbour.json", "loading=eager");
    let inner = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>A frame</title><script> \
             addEventListener('story-consent', ({{ target }}) => \
                 parent.postMessage({{ decided: target.dataset.consent }}, '*'));</script>{widget}</html>"
    );
    publisher.agency.answer("/frame.html", [Answer::html(&inner)]);
    let frame = publisher.agency.url("/frame.html");
    // The answers of some tools are objects and of others texts.
    let around = "window.decisions = []; addEventListener('message', ({ data, source }) => { \
            if (data.decided !== undefined) decisions.push(data.decided); \
            const call = data.__tcfapiCall; \
            if (call?.command !== 'addEventListener') return; \
            window.answer = (returnValue, asText) => { \
                const told = { __tcfapiReturn: { callId: call.callId, success: true, returnValue } }; \
                source.postMessage(asText ? JSON.stringify(told) : told, '*'); }; });";
    let body = format!(
        "<iframe name=__tcfapiLocator hidden></iframe><iframe id=story src=\"{frame}\" width=900 height=1200></iframe>"
    );
    let page = publisher.open_host(&Host::new(body).script(around));
    page.wait_for("!!window.answer");
    // Another sender, who says what the reader did not.
    page.value(
        "(document.getElementById('story').contentWindow.postMessage('{\"__tcfapiReturn\":1}', '*'), 0)",
    );
    let data =
        "{ eventStatus: 'tcloaded', gdprApplies: true, listenerId: 1, purpose: { consents: { 1: true } } }";
    page.value(&format!("(answer({data}, false), 0)"));
    page.wait_for("decisions.at(-1) === 'granted preferences'");
    page.value(&format!("(answer({}, true), 0)", data.replace("1: true", "2: true")));
    page.wait_for("decisions.at(-1) === 'denied'");
}
