//! The tools themselves, as npm has them: `CookieConsent`, `Klaro`, `tarteaucitron`, and the IAB's own stub.
//! Not here: tools that are not published to be run elsewhere (`named`, `frameworks`).

use super::{decision, frames, page_with_tool, wait_for_decision, wait_until_old};
use crate::cookies::is_asked;
use crate::page::Page;
use std::fmt;
use std::time::{Duration, Instant};

/// A tool of the page.
struct Tool {
    /// Brings it.
    bring: &'static str,
    yes: &'static str,
    no: &'static str,
    /// What the widget grants after the yes: the page's services and categories here are for preferences and for
    /// counting.
    granted: &'static str,
    /// What shows that its settings are open.
    settings: &'static str,
}

const COOKIE_CONSENT: Tool = Tool {
    bring: "style('vanilla-cookieconsent/dist/cookieconsent.css'); \
        await load('vanilla-cookieconsent/dist/cookieconsent.umd.js'); \
        CookieConsent.run({ hideFromBots: false, categories: { necessary: { enabled: true, readOnly: true }, functionality: {}, analytics: {} }, \
            language: { default: 'en', translations: { en: { \
                consentModal: { title: 'Cookies here', description: 'Of the page.', acceptAllBtn: 'Page yes', \
                    acceptNecessaryBtn: 'Page no' }, \
                preferencesModal: { title: 'Settings of the page', acceptAllBtn: 'Page all', \
                    acceptNecessaryBtn: 'Page none', savePreferencesBtn: 'Page save', sections: [] } } } } });",
    yes: "Page yes",
    no: "Page no",
    granted: "granted preferences analytics",
    settings: "document.documentElement.classList.contains('show--preferences')",
};

const KLARO: Tool = Tool {
    bring: "window.klaroConfig = { version: 1, lang: 'en', acceptAll: true, translations: { en: {} }, services: [ \
            { name: 'counter', purposes: ['analytics'] }, { name: 'taste', purposes: ['functional'] }, \
            { name: 'basket', purposes: ['shop'], required: true } ] }; \
        await load('klaro/dist/klaro.js');",
    yes: "That's ok",
    no: "I decline",
    granted: "granted preferences analytics",
    settings: "!!document.querySelector('#klaro .cookie-modal')",
};

const TARTEAUCITRON: Tool = Tool {
    bring: "await load('tarteaucitronjs/tarteaucitron.js'); window.tarteaucitronForceLanguage = 'en'; \
        tarteaucitron.init({ privacyUrl: '', orientation: 'bottom', showAlertSmall: false, cookieslist: false, \
            showIcon: false, adblocker: false, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, \
            handleBrowserDNTRequest: false, removeCredit: true, useExternalCss: false, readmoreLink: '' }); \
        tarteaucitron.services.counter = { key: 'counter', type: 'analytic', name: 'Counter', uri: '', \
            needConsent: true, cookies: [], js() {}, fallback() {} }; \
        (tarteaucitron.job = tarteaucitron.job || []).push('counter');",
    yes: "Cookies : OK, accept all",
    no: "Cookies : Deny all cookies",
    granted: "granted analytics",
    settings: "document.getElementById('tarteaucitron').checkVisibility()",
};

/// The IAB's stub, and behind it a tool that comes a second later, takes over what was asked and asks the reader.
const STUB: Tool = Tool {
    bring: "window.module = {}; await load('@iabtcf/stub/lib/stub.js'); module.exports(); delete window.module; \
        setTimeout(() => { \
            const asked = __tcfapi() ?? [], listeners = new Map(); \
            let data = { eventStatus: 'cmpuishown', purpose: { consents: {} } }, count = 0; \
            const kept = localStorage.getItem('of-the-page'); \
            const tell = () => listeners.forEach((back, listenerId) => \
                back({ ...data, gdprApplies: true, listenerId }, true)); \
            window.__tcfapi = (command, version, back, parameter) => { \
                if (command === 'addEventListener') { listeners.set(++count, back); \
                    back({ ...data, gdprApplies: true, listenerId: count }, true); } \
                if (command === 'removeEventListener') back(listeners.delete(parameter)); }; \
            const answer = (purposes, eventStatus) => { \
                localStorage.setItem('of-the-page', JSON.stringify(purposes)); \
                data = { eventStatus, purpose: { consents: purposes } }; tell(); \
                document.getElementById('cmp')?.remove(); }; \
            if (kept) answer(JSON.parse(kept), 'tcloaded'); \
            else { \
                const box = document.createElement('div'); box.id = 'cmp'; \
                for (const [name, purposes] of [['Page yes', { 1: true, 8: true, 9: true }], ['Page no', { 8: true }]]) { \
                    const button = document.createElement('button'); button.textContent = name; \
                    button.onclick = () => answer(purposes, 'useractioncomplete'); box.append(button); } \
                document.body.append(box); } \
            for (const call of asked) __tcfapi(...call); \
        }, 1000);",
    yes: "Page yes",
    no: "Page no",
    granted: "granted preferences analytics",
    settings: "",
};

#[test]
fn what_is_switched_in_klaro_and_not_saved_is_no_answer() {
    let page = page_with_tool(KLARO.bring, None);
    press_until_heard(&page, KLARO.no, "denied");
    page.value("void klaro.getManager().updateConsent('counter', true)");
    // It is read 20 ms after what it tells.
    page.browser.run_until_called("setTimeout(arguments[0], 1200)", &[]);
    assert_eq!(decision(&page), "denied");
    page.value("void klaro.getManager().saveAndApplyConsents()");
    wait_for_decision(&page, "granted analytics");
}

/// Ours is over in time, theirs is never beside it, and what theirs says holds, now and on the next visit.
#[track_caller]
fn gives_way(tool: &Tool, after: Option<u32>, answer: &str, outcome: &str) {
    let page = page_with_tool(tool.bring, after);
    page.button(answer);
    let is_early = after.is_none_or(|millis| millis < 2_000);
    if is_early {
        // Ours would have come by then, whatever the answer will be: it is waited for before one of the two.
        if answer == tool.yes {
            wait_until_old(&page, 4_500);
        }
        assert_eq!(frames(&page, "ours"), 0, "frames with our question");
    } else {
        assert!(frames(&page, "ours") > 0, "nobody had asked yet");
    }
    assert!(!is_asked(&page));
    assert_eq!(decision(&page), "", "nothing is decided while the reader is asked");
    press_until_heard(&page, answer, outcome);
    let event = page.events("story-consent").pop().expect("an event");
    assert_eq!(event["source"], "host", "{event}");
    assert_eq!((frames(&page, "both"), frames(&page, "theirs") > 0), (0, true), "two questions at once");
    page.browser.reload();
    page.wait_for_state("ready");
    wait_for_decision(&page, outcome);
    has_the_settings_of_the_page(&page, tool);
    assert_eq!(frames(&page, "both"), 0, "on the next visit");
    assert!(!is_early || frames(&page, "ours") == 0, "on the next visit");
}

/// Answers in the tool. It shows its buttons a moment before it listens to them: who sees nothing happen presses once
/// more, unless the button has gone, as it does after a press that counted.
fn press_until_heard(page: &Page, answer: &str, outcome: &str) {
    let expected = fmt::from_fn(|f| write!(f, "{outcome:?} after {answer:?}, not {:?}", decision(page)));
    let is_decided = || decision(page) == outcome;
    page.browser.until(expected, || {
        if !is_decided()
            && let Some(button) = page.look_for("button", answer)
        {
            button.press();
        }
        let end = Instant::now() + Duration::from_secs(2);
        while !is_decided() && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(25));
        }
        is_decided().then_some(())
    });
}

fn has_the_settings_of_the_page(page: &Page, tool: &Tool) {
    if tool.settings.is_empty() {
        assert!(page.look_for("button", "Cookie settings").is_none(), "there are none that we could open");
    } else {
        page.button("Cookie settings").press();
        page.wait_for(tool.settings);
        page.wait_without("dialog", "Cookie settings");
    }
}

/// For each tool, when it comes.
macro_rules! each_tool {
    ($($name:ident $tool:ident)+) => {
        $(mod $name {
            use super::*;

            #[test]
            fn there_before_the_widget_it_alone_asks() {
                gives_way(&$tool, None, $tool.yes, $tool.granted);
            }

            #[test]
            fn its_no_is_a_no() {
                gives_way(&$tool, None, $tool.no, "denied");
            }

            #[test]
            fn a_moment_after_the_widget_it_alone_asks() {
                gives_way(&$tool, Some(100), $tool.yes, $tool.granted);
            }

            #[test]
            fn a_second_after_the_widget_it_alone_asks() {
                gives_way(&$tool, Some(1_000), $tool.yes, $tool.granted);
            }

            #[test]
            fn when_we_have_asked_already_our_question_goes() {
                gives_way(&$tool, Some(5_000), $tool.yes, $tool.granted);
            }
        })+
    };
}

each_tool! {
    cookie_consent COOKIE_CONSENT
    klaro KLARO
    tarteaucitron TARTEAUCITRON
    iab_stub STUB
}
