//! The pages for designers: every state by keyboard and by address, tokens at once.
//! Not here: what each state looks like, and that each is reached (`tests/pictures`); an edited sheet (`live`).

use crate::accessibility::check;
use crate::page::Page;
use crate::publisher::Publisher;
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::time::Duration;

/// The page in the frame; there is none while a page is read.
const FRAME: &str = "document.getElementById('frame')?.contentDocument";
/// The widget in it.
pub(crate) const WIDGET: &str =
    "document.getElementById('frame')?.contentDocument?.querySelector('story-widget')";

/// Opens a page of the gallery.
pub(crate) fn opened(publisher: Publisher, address: &str) -> Page {
    publisher.open_beside_widget(&format!("gallery/{address}"))
}

/// Opens it with a state, and waits until the widget is in it.
fn showing(address: &str) -> Page {
    let page = opened(Publisher::new(), &format!("index.html?{address}"));
    wait_until_reached(&page);
    page
}

/// Waits until the frame is in its state, and that is the one in the address of the page, where one is: after a step the
/// document of the state before is still in the frame for a moment, and has reached its own.
pub(crate) fn wait_until_reached(page: &Page) {
    let reached = format!(
        "((shown) => {{ const stateOf = ({{ search }}) => new URLSearchParams(search).get('state'); \
             const asked = stateOf(location); \
             if (!shown || (asked && stateOf(shown.location) !== asked)) return 'on its way'; \
             return shown.documentElement?.dataset.reached ?? ''; }})({FRAME})"
    );
    let said = || page.value(&reached);
    page.browser.until(std::fmt::from_fn(|f| write!(f, "a state that is reached, not {}", said())), || {
        (said() == "yes").then_some(())
    });
}

/// Chooses from a menu of the page, as its own buttons would.
fn choose(page: &Page, menu: &str, value: &str) {
    let change = "element.dispatchEvent(new Event('change', { bubbles: true }))";
    page.find("combobox", menu).value(&format!("(element.value = {}, {change})", json!(value)));
}

fn said_in_frame(page: &Page, text: &str) {
    page.wait_for(&format!("{WIDGET}?.shadowRoot?.textContent.includes({})", json!(text)));
}

fn state_in_address(page: &Page) -> Value {
    page.value("new URLSearchParams(location.search).get('state')")
}

/// Violations of the policy, and mistakes of scripts: of the page and of the frame in it.
fn refused(page: &Page) -> Value {
    page.value("[recorded, document.getElementById('frame').contentWindow.recorded].flatMap(({ violations, errors }) => [...violations, ...errors])")
}

#[test]
fn with_the_keyboard_alone_a_person_goes_from_state_to_state_and_nothing_is_refused() {
    let page = showing("");
    assert_eq!(
        page.value("document.querySelector('meta[http-equiv]').content.includes(\"default-src 'none'\")"),
        true
    );
    page.find("link", "Next").focus();
    for state in ["playing", "paused", "captions", "settings-menu", "help-sheet"] {
        page.press_key(Key::Right);
        page.browser.until(state, || (state_in_address(&page) == state).then_some(()));
        wait_until_reached(&page);
        assert_eq!(refused(&page), json!([]), "{state}");
        page.wait_for_focus("link", "Next");
    }
    page.press_key(Key::Enter);
    page.browser.until("the state after", || (state_in_address(&page) == "buffering").then_some(()));
    wait_until_reached(&page);
    page.wait_for_focus("link", "Next");
    page.press_key(Key::Left);
    page.browser.until("the state before", || (state_in_address(&page) == "help-sheet").then_some(()));
    wait_until_reached(&page);
    page.wait_for_focus("link", "Next");
    page.find("link", "Restrictions").focus();
    page.press_key(Key::Enter);
    page.wait_for("document.getElementById('name')?.textContent === 'Restrictions'");
    assert_eq!(state_in_address(&page), "restrictions");
    wait_until_reached(&page);
    page.browser.back();
    page.browser.until("the state before", || (state_in_address(&page) == "help-sheet").then_some(()));
    assert_eq!(refused(&page), json!([]));
}

#[test]
fn theme_language_and_width_change_the_widget_and_leave_it_as_it_was() {
    let page = showing("state=description-open");
    page.value(&format!("void Object.assign({WIDGET}, {{ isTheSame: true }})"));
    let wide = page.value(&format!("{WIDGET}.offsetWidth")).as_f64().expect("a number");
    assert!(wide > 320.0, "{wide}");
    choose(&page, "Theme", "dark");
    choose(&page, "Width", "320");
    choose(&page, "Language", "ar-XB");
    page.wait_for(&format!("{WIDGET}.shadowRoot.querySelector('[part~=page]').dir === 'rtl'"));
    page.wait_for(&format!("{WIDGET}.offsetWidth === 320"));
    let ground = format!("getComputedStyle({WIDGET}).backgroundColor");
    page.wait_for(&format!("{ground} === 'rgb(18, 22, 26)'"));
    assert_eq!(page.value(&format!("{WIDGET}.isTheSame")), true);
    let address = page.value("location.search");
    assert_eq!(address, "?state=description-open&theme=dark&lang=ar-XB&width=320");
    page.browser.reload();
    wait_until_reached(&page);
    page.wait_for(&format!("{WIDGET}.offsetWidth === 320 && {ground} === 'rgb(18, 22, 26)'"));
}

#[test]
fn clock_network_and_cookies_are_what_was_chosen() {
    let page = showing("state=embargoed");
    said_in_frame(&page, "Under embargo until");
    choose(&page, "Clock", "2199-01-01T06:00:00Z");
    page.wait_for(&format!("{WIDGET}?.dataset.state === 'ready'"));
    page.wait_for(&format!("{WIDGET}?.shadowRoot?.textContent.includes('Under embargo until') === false"));
    page.find("link", "A whole story").press();
    choose(&page, "Clock", "");
    choose(&page, "Network", "offline");
    said_in_frame(&page, "You are offline");
    choose(&page, "Network", "footage-fails");
    said_in_frame(&page, "First ferry leaves");
    page.value(&format!("{WIDGET}.shadowRoot.querySelector('.play').click()"));
    said_in_frame(&page, "This video is no longer available.");
    choose(&page, "Network", "");
    choose(&page, "Cookies", "refused");
    page.wait_for(&format!("{WIDGET}?.dataset.consent === 'denied'"));
    choose(&page, "Cookies", "accepted");
    page.wait_for(&format!("{WIDGET}?.dataset.consent?.startsWith('granted')"));
    assert_eq!(page.value("[document.cookie, localStorage.length]"), json!(["", 0]), "nothing of it is kept");
}

#[test]
fn a_state_that_cannot_be_reached_is_said_to_be() {
    let page = opened(Publisher::new(), "index.html?state=captions&network=offline");
    page.wait_for(&format!("{FRAME}?.querySelector('story-widget')?.dataset.state === 'failed'"));
    // It is waited for as long as a feed may take.
    let said = "document.getElementById('said').textContent.startsWith('This state was not reached: ')";
    let is_said = || (page.value(said) == true).then_some(());
    page.browser.until_within(Duration::from_secs(40), "the reason", is_said);
}

#[test]
fn the_checker_finds_nothing_wrong_with_the_pages_light_dark_wide_and_narrow() {
    for scheme in ["light", "dark"] {
        for address in ["index.html?state=paused", "tokens.html"] {
            let page = opened(Publisher::new(), address);
            let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
            page.browser.command("Emulation.setEmulatedMedia", features);
            wait_until_reached(&page);
            for width in [1280, 320] {
                page.resize(width, 900);
                check(&page);
                let fits = "document.documentElement.scrollWidth <= innerWidth";
                assert_eq!(page.value(fits), true, "{address} at {width}");
            }
            assert_eq!(refused(&page), json!([]), "{address}");
        }
    }
}

#[test]
fn a_token_is_taken_at_once_and_one_that_cannot_be_read_leaves_the_default() {
    let page = opened(Publisher::new(), "tokens.html");
    wait_until_reached(&page);
    let field = page.find("textbox", "--story-accent");
    assert_eq!(field.attribute("placeholder").as_deref(), Some("#00587c, #7cc7ee"));
    field.press();
    page.wait_for(&format!("{FRAME}.querySelectorAll('.mark').length > 5"));
    let link = format!("getComputedStyle({WIDGET}.shadowRoot.querySelector('[part~=alternates] a')).color");
    let accent = page.value(&link);
    let write = |text: &str| text.chars().for_each(|letter| page.press_key(letter));
    write("teall");
    page.wait_for("document.querySelector('[name=\"--story-accent\"]').ariaInvalid === 'true'");
    assert!(field.description().contains("the default stays"), "{}", field.description());
    assert_eq!(page.value(&link), accent);
    page.press_key(Key::Backspace);
    page.wait_for(&format!("{link} === 'rgb(0, 128, 128)'"));
    page.wait_for("document.getElementById('rules').textContent.includes('--story-accent: teal;')");
    let part = page.find("textbox", "::part(headline)");
    part.press();
    write("color: red");
    page.wait_for(&format!(
        "getComputedStyle({WIDGET}.shadowRoot.querySelector('[part~=headline]')).color === 'rgb(255, 0, 0)'"
    ));
    assert_eq!(refused(&page), json!([]));
    // What was written is there after a reload, and for whoever is given the address.
    page.browser.reload();
    page.wait_for("document.querySelector('[name=\"--story-accent\"]').value === 'teal'");
    wait_until_reached(&page);
    page.wait_for(&format!("{link} === 'rgb(0, 128, 128)'"));
    page.button("All defaults").press();
    page.wait_for(&format!("{link} === {accent}"));
    page.wait_for("location.search === ''");
}
