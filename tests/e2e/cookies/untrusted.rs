//! Ten ways to a yes that no reader gave: none of them is one.
//! Not here: the ways a reader has (`walk`), or what a tool of the page says (`host`).

use super::{NOTHING, asked, asked_in, is_asked, kept, wait_until_not_asked};
use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::Publisher;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};

in_each_engine! {
    nothing_that_a_script_does_is_a_yes,
    the_second_click_of_a_double_click_on_what_was_there_before_is_no_yes,
    no_fault_is_a_yes,
}

/// Nothing was granted, nothing was told, nothing is kept.
fn nothing_is_granted(page: &Page, way: &str) {
    assert_eq!(page.events("story-consent").len(), 0, "{way}: the page was told");
    let decided = page.value("document.querySelector('story-widget').dataset.consent ?? ''");
    assert_eq!(decided, "", "{way}");
    assert_eq!(kept(page), NOTHING, "{way}: something is kept");
}

fn is_refused(page: &Page, way: &str) {
    page.wait_for_event("story-error", |detail| detail["code"] == "untrusted-consent");
    assert!(is_asked(page), "{way}: the question stands");
    nothing_is_granted(page, way);
}

/// What a script can do with the button, as expressions of it.
const SCRIPTED: [(&str, &str); 4] = [
    ("a call of click()", "element.click()"),
    (
        "events that look like a press",
        "['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map((name) => element.dispatchEvent( \
             new PointerEvent(name, { bubbles: true, composed: true, detail: 1, isPrimary: true, button: 0 })))",
    ),
    (
        "Enter and Space that nobody pressed",
        "(element.focus(), ['Enter', ' '].flatMap((key) => ['keydown', 'keypress', 'keyup'].map((name) => \
             element.dispatchEvent(new KeyboardEvent(name, { key, bubbles: true, composed: true })))), element.click())",
    ),
    (
        "a form around the story that is sent",
        "(() => { const form = document.createElement('form'), story = document.querySelector('story-widget'); \
             form.onsubmit = (event) => event.preventDefault(); story.before(form); form.append(story); \
             form.requestSubmit(); element.click(); })()",
    ),
];

fn nothing_that_a_script_does_is_a_yes(engine: Engine) {
    for (way, script) in SCRIPTED {
        let page = asked_in(engine);
        let accept = page.button("Accept optional");
        accept.value(&format!("void {script}"));
        is_refused(&page, way);
    }
}

fn the_second_click_of_a_double_click_on_what_was_there_before_is_no_yes(engine: Engine) {
    // On a busy machine two clicks may be too far apart to be a double click.
    let is_done = (0..5).any(|_| {
        let page = asked_in(engine);
        page.button("Accept optional").point();
        // A leaf over everything that goes with the first click.
        page.value(
            "(() => { window.clicks = []; addEventListener('click', ({ detail }) => clicks.push(detail), true); \
                 const leaf = Object.assign(document.createElement('div'), { onclick: () => leaf.remove() }); \
                 leaf.style.cssText = 'position: fixed; inset: 0; z-index: 9'; document.body.append(leaf); })()",
        );
        let down = PointerAction::Down { button: MOUSE_BUTTON_LEFT };
        let up = PointerAction::Up { button: MOUSE_BUTTON_LEFT };
        let mouse = MouseActions::new("mouse".into());
        page.browser.act(mouse.then(down.clone()).then(up.clone()).then(down).then(up));
        page.wait_for("clicks.length === 2");
        let is_double = page.value("clicks[1] === 2") == true;
        if is_double {
            let way = "a double click through";
            page.wait_for_event("story-error", |detail| detail["code"] == "untrusted-consent");
            // Where the browser has seen the leaf over the button, the question goes on in the settings.
            if !is_asked(&page) {
                page.find("dialog", "Cookie settings");
            }
            nothing_is_granted(&page, way);
        }
        is_double
    });
    assert!(is_done, "no double click was made");
}

#[test]
fn a_button_that_the_page_has_covered_leads_to_the_settings_and_is_no_yes() {
    // The press goes through both; Chromium alone can tell that the reader sees neither of the buttons.
    let covers = [
        "Object.assign(document.querySelector('main').style, { opacity: '0' })",
        "(() => { const leaf = Object.assign(document.createElement('div'), { textContent: 'Play' }); \
             leaf.style.cssText = 'position: fixed; inset: 0; z-index: 9; background: #fff; pointer-events: none'; \
             document.body.append(leaf); })()",
    ];
    for cover in covers {
        let page = asked();
        let accept = page.button("Accept optional");
        accept.point();
        // What the browser tells a script that watches over the button as the widget does, every tenth of a second.
        accept.value(
            "void new IntersectionObserver((entries) => (window.isSeen = entries.at(-1).isVisible), \
                 { trackVisibility: true, delay: 100 }).observe(element)",
        );
        page.wait_for("window.isSeen");
        page.value(&format!("void {cover}"));
        page.wait_for("window.isSeen === false");
        // The widget is told by the same look, or by the next.
        page.browser.run_until_called(
            "const [done] = arguments; const frame = (next) => requestAnimationFrame(() => next()); \
             setTimeout(() => frame(() => frame(done)), 150);",
            &[],
        );
        let mouse = MouseActions::new("mouse".into());
        page.browser.act(
            mouse
                .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
                .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT }),
        );
        page.wait_for_event("story-error", |detail| detail["code"] == "untrusted-consent");
        nothing_is_granted(&page, cover);
        // Over all that a page can put anywhere, and answered there as ever.
        page.find("dialog", "Cookie settings");
    }
}

fn no_fault_is_a_yes(engine: Engine) {
    let broken = "for (const name of ['localStorage', 'sessionStorage']) \
            Object.defineProperty(window, name, { get() { throw new Error('no storage'); } }); \
        Object.defineProperty(Document.prototype, 'cookie', { get() { throw new Error('no cookies'); }, set() { throw new Error('no cookies'); } });";
    let publisher = Publisher::read_in(engine);
    let body = publisher.snippet("harbour.json", "loading=eager consent=own");
    let page = publisher.open_host(&crate::publisher::Host::new(body).script(broken));
    page.wait_for_state("ready");
    page.button("Accept optional");
    assert_eq!(page.events("story-consent").len(), 0);

    let publisher = Publisher::read_in(engine);
    let body = publisher.snippet("not-there.json", "loading=eager consent=own");
    let page = publisher.open(body);
    page.wait_for_state("failed");
    nothing_is_granted(&page, "a story that failed");
}

#[test]
fn a_story_that_comes_back_asks_again() {
    let page = asked();
    page.value("void (window.taken = document.querySelector('story-widget'), taken.remove())");
    page.wait_for("!taken.hasAttribute('data-state')");
    page.value("document.querySelector('main').append(taken)");
    page.wait_for_state("ready");
    page.button("Accept optional");
    nothing_is_granted(&page, "taken out and put back");

    let elsewhere = page.publisher.site.url("/elsewhere.html").replace("127.0.0.1", "localhost");
    page.publisher
        .site
        .answer("/elsewhere.html", [crate::answer::Answer::html("<!doctype html><title>Elsewhere</title>")]);
    page.browser.go(&elsewhere);
    page.browser.back();
    page.wait_for_state("ready");
    page.button("Accept optional");
    nothing_is_granted(&page, "left and come back to");
    page.button("Reject optional").press();
    wait_until_not_asked(&page);
}
