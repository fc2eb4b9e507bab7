//! The settings dialog: category by category, at any time.
//! Not here: the question before it (`first_layer`).

use super::{NOTHING, asked, choice, kept, wait_until_not_asked};
use crate::page::Page;
use crate::publisher::Publisher;
use crate::thing::Thing;
use fantoccini::key::Key;
use serde_json::json;

#[test]
fn the_settings_list_every_category_and_its_providers() {
    let page = asked();
    page.button("Open settings").press();
    let dialog = page.find("dialog", "Cookie settings");
    let said = dialog.exact_text();
    for words in
        ["Necessary", "Preferences", "Statistics", "Players of other companies", "Lanternbox", "13 months"]
    {
        assert!(said.contains(words), "{words} in {said}");
    }
    for name in ["Accept all", "Reject all", "Save"] {
        page.button(name);
    }
    assert!(dialog.value("element.matches(':modal')") == true);
    let ticked = dialog.value(
        "[...element.querySelectorAll('input[type=checkbox]')].filter((box) => !box.disabled && box.checked).length",
    );
    assert_eq!(ticked, 0, "nothing optional is on before a choice");
}

#[test]
fn save_keeps_exactly_what_was_switched_on() {
    let page = asked();
    page.button("Open settings").press();
    category(&page, "Statistics").press();
    page.button("Save").press();
    page.wait_without("dialog", "Cookie settings");
    wait_until_not_asked(&page);
    let categories = &choice(&page)["categories"];
    assert_eq!(categories["analytics"], true, "{categories}");
    assert_eq!(categories["preferences"], false, "{categories}");
    assert_eq!(categories["embedded-players"], false, "{categories}");
}

/// The switch of a category in the settings.
fn category<'page>(page: &'page Page, title: &str) -> Thing<'page> {
    page.browser.until(format_args!("a switch named {title:?}"), || {
        ["switch", "checkbox"]
            .iter()
            .flat_map(|role| page.things(role))
            .find(|thing| thing.name.starts_with(title))
    })
}

/// What a script of the page can do to a switch or its label.
const TURNS: [(&str, &str); 5] = [
    ("input", "each.click()"),
    ("input", "each.dispatchEvent(new MouseEvent('click'))"),
    ("input", "(each.checked = true, each.dispatchEvent(new Event('change', { bubbles: true })))"),
    ("label", "each.click()"),
    ("label span", "each.click()"),
];

#[test]
fn what_a_script_of_the_page_switches_on_save_does_not_keep() {
    for (what, turn) in TURNS {
        let page = asked();
        page.button("Open settings").press();
        category(&page, "Statistics");
        let each =
            format!("document.querySelector('story-widget').shadowRoot.querySelectorAll('dialog {what}')");
        page.value(&format!("({each}.forEach((each) => {turn}), 0)"));
        page.button("Save").press();
        page.wait_without("dialog", "Cookie settings");
        let categories = &choice(&page)["categories"];
        assert_eq!(categories["analytics"], false, "{what}, {turn}: {categories}");
    }
}

#[test]
fn a_switch_that_a_script_has_turned_is_shown_as_save_will_keep_it() {
    let page = asked();
    page.button("Open settings").press();
    let switch = category(&page, "Statistics");
    page.value("(document.querySelector('story-widget').shadowRoot.querySelectorAll('dialog input').forEach((each) => each.click()), 0)");
    switch.press();
    assert!(switch.value("element.checked") == true, "one press switches on what was off");
    page.button("Save").press();
    page.wait_without("dialog", "Cookie settings");
    assert_eq!(choice(&page)["categories"]["analytics"], true);
}

#[test]
fn accept_all_and_reject_all_in_the_settings_cost_one_press_each() {
    for (name, granted) in [("Accept all", true), ("Reject all", false)] {
        let page = asked();
        page.button("Open settings").press();
        page.button(name).press();
        page.wait_without("dialog", "Cookie settings");
        wait_until_not_asked(&page);
        assert_eq!(choice(&page)["categories"]["analytics"], granted, "{name}");
    }
}

#[test]
fn escape_closes_the_settings_grants_nothing_and_gives_the_focus_back() {
    let page = asked();
    page.button("Open settings").press();
    category(&page, "Statistics").press();
    page.press_key(Key::Escape);
    page.wait_without("dialog", "Cookie settings");
    page.wait_for_focus("button", "Open settings");
    assert_eq!(page.events("story-consent").len(), 0);
    assert_eq!(kept(&page), NOTHING);
    page.button("Open settings").press();
    let ticked = category(&page, "Statistics").value("element.checked ?? element.ariaChecked === 'true'");
    assert_eq!(ticked, false, "what was not saved is forgotten");
}

#[test]
fn a_choice_is_taken_back_with_two_presses() {
    let page = asked();
    page.button("Accept optional").press();
    wait_until_not_asked(&page);
    page.button("Cookie settings").press();
    page.button("Reject all").press();
    page.wait_without("dialog", "Cookie settings");
    page.browser
        .until("the withdrawal", || (choice(&page)["categories"]["analytics"] == false).then_some(()));
    page.wait_for_focus("button", "Cookie settings");
}

#[test]
fn withdrawal_takes_effect_at_once_and_leaves_the_video_playing() {
    let page = asked();
    page.button("Accept optional").press();
    wait_until_not_asked(&page);
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    page.button("Mute").press();
    page.wait_for("localStorage.getItem('story_widget_player') !== null");
    // What is remembered is gone when the call returns: no turn is waited for, whatever a machine takes for the call itself.
    let told = page.value(
        "(() => { const element = document.querySelector('story-widget'), start = performance.now(); \
             element.consent.withdraw(); \
             return { took: performance.now() - start, decided: element.dataset.consent, \
                 left: Object.keys(localStorage).filter((name) => name !== 'story_widget_consent') }; })()",
    );
    assert!(told["took"].as_f64().is_some_and(|took| took < 1_000.0), "{told}");
    assert_eq!((&told["decided"], &told["left"]), (&json!("denied"), &json!([])), "{told}");
    assert_eq!(choice(&page)["categories"]["preferences"], false);
    page.wait_for_video("!video.paused");
}

#[test]
fn the_page_can_open_the_settings() {
    let page = asked();
    page.value("document.querySelector('story-widget').consent.open()");
    page.find("dialog", "Cookie settings");
}

#[test]
fn a_receipt_of_the_choice_can_be_saved_and_verified() {
    let page = asked();
    page.button("Open settings").press();
    assert!(page.look_for("link", "Download my receipt").is_none(), "there is no choice yet");
    page.button("Reject all").press();
    wait_until_not_asked(&page);
    page.button("Cookie settings").press();
    let link = page.find("link", "Download my receipt");
    assert_eq!(link.attribute("download").as_deref(), Some("consent-receipt.json"));
    let receipt =
        link.value("JSON.parse(decodeURIComponent(element.href.slice(element.href.indexOf(',') + 1)))");
    let no = json!({ "preferences": false, "analytics": false, "embedded-players": false });
    assert_eq!((&receipt["choices"], &receipt["source"]), (&no, &json!("settings")), "{receipt}");
    assert_eq!(receipt["site"], page.value("location.origin"));
    assert!(kept(&page).contains(receipt["record"].as_str().expect("a record")), "{receipt}");
    let notice = receipt["notice"]["canonical"].as_str().expect("the notice");
    assert!(notice.contains("Lanternbox") && notice.contains("Reject optional"), "{notice}");
    let hash = page.browser.run_until_called(
        "const [text, done] = arguments; \
         crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)).then((hash) => \
             done([...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')));",
        &[json!(notice)],
    );
    assert_eq!(receipt["notice"]["sha256"], hash);
}

#[test]
fn settings_that_are_on_their_way_are_called_off_by_escape() {
    let publisher = Publisher::new();
    let gate = publisher.hold("story-widget-settings.wasm");
    let body = publisher.snippet("harbour.json", "loading=eager consent=own");
    let page = publisher.open(body);
    page.button("Open settings").press();
    page.press_key(Key::Escape);
    gate.open();
    page.wait_for(
        "performance.getEntriesByType('resource').some(({ name, responseEnd }) => \
        name.includes('settings') && name.endsWith('.wasm') && responseEnd > 0)",
    );
    page.browser.run_until_called("const [done] = arguments; setTimeout(done, 300);", &[]);
    assert!(page.look_for("dialog", "Cookie settings").is_none());
    page.button("Open settings").press();
    page.find("dialog", "Cookie settings");
}

#[test]
fn text_that_is_selected_from_the_settings_to_beside_them_leaves_them_open() {
    let page = asked();
    page.button("Open settings").press();
    let dialog = page.find("dialog", "Cookie settings");
    dialog.come_to_rest();
    let place = dialog.place();
    page.drag((place.x + place.width / 2.0, place.y + place.height / 2.0), (place.x / 2.0, place.y + 9.0));
    page.browser.run_until_called("const [done] = arguments; setTimeout(done, 300);", &[]);
    page.find("dialog", "Cookie settings");
    page.press_at(place.x / 2.0, place.y + 9.0);
    page.wait_without("dialog", "Cookie settings");
}

#[test]
fn the_focus_comes_back_to_the_button_of_the_page_that_has_opened_the_settings() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=own");
    let page = publisher.open(
        body + "<p><button onclick=\"document.querySelector('story-widget').consent.open()\">Our cookies</button>",
    );
    page.wait_for_state("ready");
    for name in ["Reject all", "Save"] {
        page.button("Our cookies").press();
        page.button(name).press();
        page.wait_without("dialog", "Cookie settings");
        page.browser.run_until_called("const [done] = arguments; setTimeout(done, 300);", &[]);
        page.wait_for_focus("button", "Our cookies");
    }
}
