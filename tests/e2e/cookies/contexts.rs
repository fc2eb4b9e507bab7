//! Places where little or nothing can be kept: the story is there, the question can be answered, nothing is written before.
//! Not here: a frame of another site, which keeps an answer in a cookie of its own (`framed`).

use super::wait_until_not_asked;
use crate::answer::Answer;
use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::{Host, Publisher};
use serde_json::json;

in_each_engine! {
    where_nothing_can_be_kept_the_answer_holds_for_the_visit_and_that_is_said,
    in_a_sandboxed_frame_the_answer_holds_for_the_visit_and_that_is_said,
    in_a_frame_that_is_an_address_of_data_the_answer_holds_for_the_visit_and_that_is_said,
}

/// What a page of a browser without some storage does.
const WITHOUT: [(&str, &str); 3] = [
    (
        "cookies are blocked, and storage with them",
        "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, \
             { get() { throw new DOMException('Access is denied', 'SecurityError'); } }); \
         Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });",
    ),
    (
        "writing throws",
        "Storage.prototype.setItem = () => { throw new Error('not today'); }; \
         Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() { throw new Error('nor this'); } });",
    ),
    (
        "there is no room",
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; \
         Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });",
    ),
];

/// The question is there and can be answered, and then this is said of what is kept.
fn can_be_answered(page: &Page, place: &str, said: &str) {
    page.wait_for_state("ready");
    page.button("Accept optional");
    assert_eq!(page.writes(), Vec::<String>::new(), "{place}: written before the answer");
    page.button("Accept optional").press();
    // First of all, since it stands for ten seconds alone.
    page.wait_until_shown(said);
    wait_until_not_asked(page);
    page.wait_for("document.querySelector('story-widget').dataset.consent.startsWith('granted ')");
    page.button("Cookie settings");
    page.button("Description");
}

fn where_nothing_can_be_kept_the_answer_holds_for_the_visit_and_that_is_said(engine: Engine) {
    for (place, script) in WITHOUT {
        let publisher = Publisher::read_in(engine);
        let body = publisher.snippet("harbour.json", "loading=eager consent=own");
        let page = publisher.open_host(&Host::new(body).script(script));
        can_be_answered(&page, place, "for this visit");
        page.wait_for_event("story-error", |detail| detail["code"] == "storage-unavailable");
    }
}

#[test]
fn in_a_private_window_the_answer_is_kept_for_its_visit() {
    // Windows of automation are private ones in this engine: what they keep is in memory.
    let publisher = Publisher::read_in(Engine::WebKit);
    let body = publisher.snippet("harbour.json", "loading=eager consent=own");
    let page = publisher.open(body);
    can_be_answered(&page, "a private window", "Your choice was saved");
    page.browser.reload();
    page.wait_for_state("ready");
    page.button("Cookie settings");
    wait_until_not_asked(&page);
}

fn in_a_sandboxed_frame_the_answer_holds_for_the_visit_and_that_is_said(engine: Engine) {
    in_a_frame_without_a_site(engine, "sandbox=allow-scripts src=/inner.html");
}

fn in_a_frame_that_is_an_address_of_data_the_answer_holds_for_the_visit_and_that_is_said(engine: Engine) {
    in_a_frame_without_a_site(engine, "src='data:text/html;charset=utf-8,DATA'");
}

/// A frame that tells the page around, ten times a second, where its buttons are and what has become of it.
const TELLING: &str = "window.codes = []; addEventListener('story-error', ({ detail }) => codes.push(detail.code)); \
    window.failures = []; addEventListener('error', ({ message }) => failures.push(message)); \
    addEventListener('unhandledrejection', ({ reason }) => failures.push(String(reason))); \
    setInterval(() => { \
        const element = document.querySelector('story-widget'), root = element?.shadowRoot; \
        root?.querySelector('.cookies')?.scrollIntoView(); \
        const buttons = Object.fromEntries([...(root?.querySelectorAll('.cookies button') ?? [])] \
            .filter((button) => button.checkVisibility({ visibilityProperty: true })) \
            .map((button) => [button.textContent, button.getBoundingClientRect()]) \
            .map(([name, { x, y, width, height }]) => [name, [x + width / 2, y + height / 2]])); \
        parent.postMessage({ buttons, codes, failures, state: element?.dataset.state, \
            decided: element?.dataset.consent, words: root?.querySelector('.saved')?.textContent }, '*'); }, 100);";

/// A frame whose document has no site, so that nothing can be kept for it.
fn in_a_frame_without_a_site(engine: Engine, attributes: &str) {
    let publisher = Publisher::read_in(engine);
    let story = publisher.snippet("harbour.json", "loading=eager consent=own");
    let inner = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>A frame</title><script>{TELLING}</script>{story}"
    );
    publisher.site.answer("/inner.html", [Answer::html(&inner)]);
    let attributes =
        attributes.replace("DATA", &inner.replace('%', "%25").replace('#', "%23").replace('\'', "%27"));
    let body = format!("<iframe id=inner {attributes} width=900 height=700></iframe>");
    let host = Host::new(body).script(
        "window.told = {}; addEventListener('message', ({ data }) => { \
             if (!data.buttons) return; \
             const stands = JSON.stringify(data.buttons) === JSON.stringify(told.buttons); \
             window.told = { ...data, still: stands ? told.still + 1 : 0 }; });",
    );
    let page = publisher.open_host(&host);
    // Rows above may still be settling: pressed is what stands where it was half a second ago.
    page.wait_for("told.state === 'ready' && !!told.buttons['Accept optional'] && told.still > 4");
    assert_eq!(page.value("told.codes"), json!([]), "nothing is tried before the answer");
    let decided = "told.decided === 'granted preferences analytics embedded-players'";
    // WebKit's driver presses beside what its frame has scrolled since; who sees nothing happen presses once more.
    page.browser.until(decided, || {
        if page.value(decided) == true {
            return Some(());
        }
        let at = page.value(
            "(([x, y]) => { const frame = document.getElementById('inner').getBoundingClientRect(); \
                 return [frame.x + x, frame.y + y]; })(told.buttons['Accept optional'] ?? [0, 0])",
        );
        let number = |index: usize| at[index].as_f64().expect("a number");
        page.press_at(number(0), number(1));
        std::thread::sleep(std::time::Duration::from_secs(2));
        None
    });
    page.wait_for("told.words.includes('for this visit')");
    assert_eq!(page.value("told.codes"), json!(["storage-unavailable"]));
    assert_eq!(page.value("told.failures"), json!([]));
}
