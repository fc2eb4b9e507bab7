//! Rows of a page that has put something of its own in the place of what browsers have.
//! Not here: a network or a server that is at fault (`network`, `transport`).

use super::row::Row;
use super::transport::story;
use super::{seen::Seen, show_and_judge_on};
use crate::answer::Answer;
use crate::engine::Engine;
use crate::publisher::{FALLBACK, Host, Publisher};
use std::time::Duration;

in_each_engine! {
    whatever_stands_for_fetch_ends_in_a_sentence,
    whatever_else_a_page_has_changed_ends_in_the_story_or_in_its_own_content,
}

const NOT_LOADED: &str = "This story could not be loaded.";

/// What a page can have in the place of `fetch`: a name, what it does, how often it is called, and what is told.
const FETCHES: [(&str, &str, usize, &str); 8] = [
    ("F21-rejects-with-a-text", "Promise.reject('blocked')", 2, "feed-network"),
    ("F21-rejects-with-nothing", "Promise.reject(undefined)", 2, "feed-network"),
    ("F21-throws-an-error", "(() => { throw Error('not today'); })()", 2, "feed-network"),
    ("F21-throws-a-text", "(() => { throw 'not today'; })()", 2, "feed-network"),
    ("F21-answers-with-a-text", "Promise.resolve('no response')", 2, "feed-network"),
    (
        "F21-answers-with-a-look-alike",
        "Promise.resolve(Object.create(Response.prototype))",
        2,
        "feed-network",
    ),
    ("F21-answers-with-nothing", "undefined", 2, "feed-network"),
    ("F21-never-answers", "new Promise(() => {})", 2, "feed-timeout"),
];

fn whatever_stands_for_fetch_ends_in_a_sentence(engine: Engine) {
    let cases = FETCHES.map(|(id, what, ..)| {
        format!("if (address.includes('{id}')) {{ called.push('{id}'); return {what}; }} ")
    });
    let cases = cases.concat();
    let script = format!(
        "const real = window.fetch; window.called = []; \
         window.fetch = (what, how) => {{ const address = String(what?.url ?? what); {cases} return real(what, how); }}"
    );
    let rows: Vec<_> = FETCHES
        .iter()
        .map(|(id, _, _, code)| {
            // None of them gets to the server.
            Row::fails(id, [Answer::json(story("Never shown"))], NOT_LOADED)
                .with_retry()
                .tells(code, "fatal")
                .asks(0)
        })
        .collect();
    let page = show_and_judge_on(Publisher::read_in(engine), &rows, |body| Host::new(body).script(&script));
    for (id, _, calls, _) in FETCHES {
        assert_eq!(page.value(&format!("called.filter((id) => id === '{id}').length")), calls, "{id}");
    }
}

/// What else a page can have changed, and whether the publisher is told of it: names that everything has, and
/// what nothing can be made without.
const CHANGES: [(&str, bool); 14] = [
    ("Object.prototype.toJSON = () => 'spoilt'; Array.prototype.toJSON = () => 'spoilt';", true),
    ("Object.prototype.enumerable = { of: 'all' };", true),
    ("Array.prototype.last = function () { return this[this.length - 1]; };", true),
    ("window.Promise = class Promise extends window.Promise {};", true),
    (
        "window.MutationObserver = class { constructor(act) { this.act = act; } observe() {} disconnect() {} takeRecords() { return []; } };",
        true,
    ),
    ("window.MutationObserver = class { constructor() { throw Error('no observers'); } };", true),
    ("delete window.IntersectionObserver;", true),
    ("window.CustomEvent = window.Event;", false),
    (
        "const { parse, stringify } = JSON; JSON.parse = () => { throw Error('no JSON'); }; JSON.stringify = () => undefined; window.putBack = () => Object.assign(JSON, { parse, stringify });",
        false,
    ),
    ("for (const level of ['log', 'info', 'debug']) console[level] = undefined;", false),
    ("window.queueMicrotask = undefined; window.requestIdleCallback = undefined;", false),
    ("Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };", false),
    ("const set = window.setTimeout; window.setTimeout = (act, time) => set(() => { act(); }, time);", false),
    (CLOBBERED, true),
];

/// Says by a request that the story has come to an end, and puts back what the driver of the browser needs itself.
const WATCH: &str = "\
    const watch = setInterval(() => { \
        const { state } = document.querySelector('story-widget')?.dataset ?? {}; \
        if (!state || state === 'loading') return; \
        clearInterval(watch); \
        for (const { prototype } of [Object, Array]) for (const name of Object.keys(prototype)) delete prototype[name]; window.putBack?.(); \
        new Image().src = '/ended'; \
    }, 20);";

/// Names on the document that stand before its own, as a page's own forms and pictures make them.
const CLOBBERED: &str = "const make = document.createElement.bind(document); \
    for (const name of ['createElement', 'currentScript', 'head', 'activeElement']) { \
        const image = make('img'); image.name = name; image.hidden = true; \
        document.documentElement.append(image); }";

fn whatever_else_a_page_has_changed_ends_in_the_story_or_in_its_own_content(engine: Engine) {
    for (change, is_strange) in CHANGES {
        let publisher = Publisher::read_in(engine);
        publisher.agency.answer("/feeds/one.json", [Answer::json(story("A story on a strange page"))]);
        let body = format!(
            "{}<story-widget feed=\"{}\" id=one loading=eager consent=off><p>{FALLBACK}</p></story-widget>",
            publisher.tag(),
            publisher.feed("one.json")
        );
        let page = publisher.open_host(&Host::new(body).script(change).script(WATCH));
        let expected = std::fmt::from_fn(|f| write!(f, "an end after {change}"));
        page.browser.until_within(Duration::from_secs(27), expected, || {
            (!page.publisher.site.requests("/ended").is_empty()).then_some(())
        });
        let seen = Seen::all(&page).into_iter().next().expect("a story");
        let has_story = seen.state() == "ready" && seen.text().contains("A story on a strange page");
        let has_fallback = seen.state() == "fallback" && seen.has("isFallbackShown");
        assert!(
            has_story || has_fallback,
            "{change}: {} {:?} {:?}",
            seen.state(),
            seen.text(),
            page.console()
        );
        // The event itself is no use where the page has spoilt how it is written down.
        let lines = page.console();
        assert_eq!(lines.len(), usize::from(is_strange), "{change}: {lines:?}");
        assert!(lines.iter().all(|line| line.text.contains("host-env")), "{change}: {lines:?}");
    }
}
