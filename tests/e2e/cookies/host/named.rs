//! Tools that are not published to be run elsewhere, by what they put on a page; the page's own bridge and attribute.
//! Not here: the tools themselves (`real`), and what they have in common (`frameworks`).

use super::{decision, page_with, wait_for_decision};
use crate::cookies::is_asked;
use crate::page::Page;

/// A page on which this tool is at work before the widget comes.
fn page_of(tool: &str) -> Page {
    page_with(&format!("const bring = () => {{ {tool} }};"), None, "")
}

/// The reader answers in the tool; the widget does as it says, and opens its settings.
#[track_caller]
fn does_as_it_says(tool: &str, steps: &[(&str, &str)], settings: bool) {
    let page = page_of(&format!("window.opened = 0; {tool}"));
    for (answer, outcome) in steps {
        page.value(&format!("({answer}, 0)"));
        wait_for_decision(&page, outcome);
    }
    assert!(!is_asked(&page));
    if settings {
        page.button("Cookie settings").press();
        page.wait_for("opened === 1");
    } else {
        assert!(page.look_for("button", "Cookie settings").is_none());
    }
    let events = page.events("story-consent");
    assert!(events.iter().all(|event| event["source"] == "host" && event["record"].is_null()), "{events:?}");
}

#[test]
fn one_trust_says_it_by_groups() {
    does_as_it_says(
        "window.OneTrust = { ToggleInfoDisplay() { opened++; } }; window.OnetrustActiveGroups = ',C0001,';",
        &[
            ("0", "denied"),
            (
                "(window.OnetrustActiveGroups = ',C0001,C0002,C0003,', dispatchEvent(new Event('OneTrustGroupsUpdated')))",
                "granted preferences analytics",
            ),
            ("window.OnetrustActiveGroups = ',C0001,C0005,'", "granted embedded-players"),
        ],
        true,
    );
}

#[test]
fn cookiebot_says_it_once_it_has_a_response() {
    does_as_it_says(
        "window.Cookiebot = { hasResponse: false, consent: { preferences: true, statistics: true, marketing: true }, \
             renew() { opened++; } };",
        &[
            (
                "(Cookiebot.hasResponse = true, Cookiebot.consent.marketing = false, \
                  dispatchEvent(new Event('CookiebotOnAccept')))",
                "granted preferences analytics",
            ),
            ("(Cookiebot.consent = {}, dispatchEvent(new Event('CookiebotOnDecline')))", "denied"),
        ],
        true,
    );
}

#[test]
fn what_cookie_consent_has_kept_and_holds_valid_no_more_grants_nothing() {
    let page = page_of(
        "document.cookie = 'cc_cookie=' + encodeURIComponent(JSON.stringify({ categories: ['analytics'] })); \
         window.CookieConsent = { validConsent: () => false, getUserPreferences: () => ({}) };",
    );
    // A tool that has not answered for ten seconds has said no.
    wait_for_decision(&page, "denied");
    // Where it is a module of the page's own, what it keeps is all there is to read.
    page.value("delete window.CookieConsent");
    wait_for_decision(&page, "granted analytics");
}

#[test]
fn didomi_says_it_by_purposes() {
    does_as_it_says(
        "window.status = null; window.Didomi = { shouldConsentBeCollected: () => !window.didomiStatus, \
             getUserStatus: () => window.didomiStatus, preferences: { show() { opened++; } } };",
        &[
            (
                "window.didomiStatus = { purposes: { consent: { enabled: ['cookies', 'measure_content_performance', \
                   'market_research'], disabled: ['create_ads_profile'] } } }",
                "granted preferences analytics",
            ),
            (
                "window.didomiStatus = { purposes: { consent: { enabled: ['market_research'], disabled: ['cookies'] } } }",
                "denied",
            ),
        ],
        true,
    );
}

#[test]
fn usercentrics_says_it_by_services() {
    does_as_it_says(
        "window.services = [{ categorySlug: 'functional', consent: { status: false } }]; \
         window.UC_UI = { isInitialized: () => true, getServicesBaseInfo: () => window.services, \
             showSecondLayer() { opened++; } };",
        &[
            ("0", "denied"),
            (
                "(window.services = [{ categorySlug: 'functional', consent: { status: true } }, \
                   { categorySlug: 'marketing', consent: { status: true } }, \
                   { categorySlug: 'marketing', consent: { status: false } }], \
                  dispatchEvent(new CustomEvent('UC_UI_CMP_EVENT')))",
                "granted preferences",
            ),
        ],
        true,
    );
}

#[test]
fn usercentrics_of_today_says_it_by_a_promise() {
    does_as_it_says(
        "window.service = (category, given, type) => ({ category, essential: false, consent: { given, type } }); \
         window.details = { a: { category: 'essential', essential: true }, b: service('functional', true, 'IMPLICIT') }; \
         window.__ucCmp = { getConsentDetails: async () => ({ services: window.details }), \
             showSecondLayer() { opened++; } };",
        &[
            // What it has set before anybody was asked is no yes.
            ("0", "denied"),
            (
                "(window.details = { a: service('functional', true, 'EXPLICIT'), \
                   b: service('marketing', false, 'EXPLICIT') }, dispatchEvent(new CustomEvent('UC_CONSENT')))",
                "granted preferences",
            ),
            ("(window.details = { a: service('functional', false, 'EXPLICIT') }, 0)", "denied"),
        ],
        true,
    );
}

#[test]
fn what_usercentrics_takes_back_by_a_promise_is_known_with_its_event() {
    let page = page_of(
        "const later = window.setTimeout; \
         window.setTimeout = (act, millis, ...rest) => (window.still && millis > 100 ? 0 : later(act, millis, ...rest)); \
         window.details = { a: { category: 'functional', consent: { given: true, type: 'EXPLICIT' } } }; \
         window.__ucCmp = { getConsentDetails: async () => ({ services: window.details }) };",
    );
    wait_for_decision(&page, "granted preferences");
    // Nobody asks it by the clock any more.
    page.browser.run_until_called("setTimeout(arguments[0], 1_200); window.still = true;", &[]);
    page.value("(window.details.a.consent.given = false, dispatchEvent(new CustomEvent('UC_CONSENT')))");
    wait_for_decision(&page, "denied");
}

#[test]
fn wordpress_is_believed_only_where_a_tool_is_set_up_behind_it() {
    let page = page_of("window.wp_has_consent = () => true;");
    // It says yes to everything, and nobody has been asked.
    wait_for_decision(&page, "denied");
    assert!(!is_asked(&page));
    page.value(
        "(window.wp_consent_type = 'optin', document.dispatchEvent(new CustomEvent('wp_listen_for_consent_change')))",
    );
    wait_for_decision(&page, "granted preferences analytics embedded-players");
}

#[test]
fn osano_says_it_word_by_word() {
    does_as_it_says(
        "window.said = {}; window.Osano = { cm: { getConsent: () => window.said, showDrawer() { opened++; } } };",
        &[(
            "window.said = { ESSENTIAL: 'ACCEPT', ANALYTICS: 'ACCEPT', MARKETING: 'DENY', PERSONALIZATION: 'ACCEPT', \
               OPT_OUT: 'ACCEPT', STORAGE: 'ACCEPT' }",
            "granted preferences analytics",
        )],
        true,
    );
}

const BRIDGE: &str = "window.said = null; window.bridge = { read: () => said, \
    subscribe(back) { this.back = back; return () => { window.left = true; }; }, openSettings() { opened++; } };";

#[test]
fn the_pages_own_bridge_is_read_when_it_says_so() {
    let script = format!("window.opened = 0; {BRIDGE} const bring = () => {{}};");
    let page = page_with(&script, None, "");
    page.value("(document.querySelector('story-widget').consentBridge = bridge, 0)");
    page.wait_for("!!bridge.back");
    assert_eq!(decision(&page), "");
    for (said, outcome) in [
        ("{ analytics: true, preferences: false }", "granted analytics"),
        ("{ analytics: false, 'embedded-players': true }", "granted embedded-players"),
        ("{}", "denied"),
    ] {
        page.value(&format!("(window.said = {said}, bridge.back(), 0)"));
        wait_for_decision(&page, outcome);
    }
    page.button("Cookie settings").press();
    page.wait_for("opened === 1");
    page.value("document.querySelector('story-widget').remove()");
    page.wait_for("window.left === true");
}

#[test]
fn a_bridge_that_throws_or_gives_nonsense_has_not_answered() {
    let page = page_with(
        "const bring = () => {}; window.consentBridge = 1; \
         window.bridge = { read() { throw 'nothing'; }, subscribe: 3 };",
        None,
        "consent=host",
    );
    page.value("(document.querySelector('story-widget').consentBridge = bridge, 0)");
    wait_for_decision(&page, "denied");
    assert!(!is_asked(&page));
}

#[test]
fn the_attribute_is_an_answer_at_any_time() {
    let page = page_with("const bring = () => {};", None, "consent=host consent-state=''");
    assert_eq!(decision(&page), "");
    let element = "document.querySelector('story-widget')";
    for (said, outcome) in [
        ("granted analytics", "granted analytics"),
        ("granted marketing preferences", "granted preferences embedded-players"),
        ("denied", "denied"),
    ] {
        page.value(&format!("{element}.consentState = '{said}'"));
        wait_for_decision(&page, outcome);
    }
}
