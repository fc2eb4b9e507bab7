//! What can go wrong on its own: of the feed, the widget's files, the page, the reader's browser.
//! Not here: which of them meet (`chaos`).

use crate::answer::{Answer, Delivery, Gate};
use crate::built::built_bytes;
use crate::page::Page;
use crate::publisher::{Host, NONCE, Publisher, feed};
use serde_json::{Value, json};
use std::time::Duration;

/// A page to come, with what has been put into it.
pub(super) struct Setting {
    publisher: Publisher,
    script: String,
    style: String,
    policy: Option<String>,
    /// Done after the page was opened.
    then: String,
}

/// A fault: its name, and how it is put into a page.
pub(super) type Fault = (&'static str, fn(&mut Setting));

/// All of them.
pub(super) const FAULTS: [Fault; 48] = [
    ("feed missing", |it| it.feed([Answer::status(404)])),
    ("feed forbidden", |it| it.feed([Answer::status(403)])),
    ("feed in trouble", |it| it.feed([Answer::status(500)])),
    ("feed recovers", |it| it.feed([Answer::status(503), whole()])),
    ("feed asks to wait", |it| it.feed([Answer::status(429).header("Retry-After", "1"), whole()])),
    ("feed is a page", |it| it.feed([Answer::html("<h1>Sign in</h1>")])),
    ("feed is empty", |it| it.feed([Answer::json("")])),
    ("feed cut short", |it| it.feed([whole().delivered(Delivery::CutAfter(900))])),
    ("feed cut short once", |it| it.feed([whole().delivered(Delivery::CutAfter(900)), whole()])),
    ("feed not for other sites", |it| it.feed([whole().without_cors()])),
    ("feed silent", |it| it.feed([whole().delivered(Delivery::Held(Gate::default()))])),
    ("feed late", |it| it.feed([whole().delivered(Delivery::After(Duration::from_secs(3)))])),
    ("feed dripping", |it| {
        it.feed([whole().delivered(Delivery::Dripping { every: Duration::from_millis(100) })]);
    }),
    ("feed without end", |it| it.feed([Answer::json("").delivered(Delivery::Endless)])),
    ("feed of a wrong type", |it| it.feed([Answer::new("text/plain", feed("harbour.json").to_string())])),
    ("feed moved in a circle", |it| it.feed([Answer::redirect("/feeds/harbour.json")])),
    ("feed of a format to come", |it| it.changed("/format", json!("video-story/9"))),
    ("rights unreadable", |it| it.changed("/story/rights", json!(7))),
    ("restrictions unreadable", |it| it.changed("/story/rights/restrictions", json!("see the desk"))),
    ("headline null", |it| it.changed("/story/headline", json!(null))),
    ("list null", |it| it.changed("/topDownloads/items", json!([null, 1, "two"]))),
    ("description deep", |it| it.changed("/story/description", json!([[[[[["deep"]]]]]]))),
    ("dates impossible", |it| it.changed("/story/published", json!("2024-02-31"))),
    ("video null", |it| it.changed("/story/video", json!(null))),
    ("module missing", |it| it.publisher.spoil("story-widget.wasm", Answer::status(404))),
    ("module changed", |it| it.flipped("story-widget.wasm", "application/wasm")),
    ("module never comes", |it| drop(it.publisher.hold("story-widget.wasm"))),
    ("module called text", |it| {
        it.publisher.spoil("story-widget.wasm", Answer::new("text/plain", built_bytes("story-widget.wasm")));
    }),
    ("script missing once", |it| {
        let script = Answer::new("text/javascript", built_bytes("story-widget.js"));
        it.publisher.spoil_first("story-widget.js", [Answer::status(503), script]);
    }),
    ("script changed", |it| it.flipped("story-widget.js", "text/javascript")),
    ("styles missing", |it| it.publisher.spoil("story-widget.css", Answer::status(404))),
    ("styles missing once", |it| {
        let styles = Answer::new("text/css", built_bytes("story-widget.css"));
        it.publisher.spoil_first("story-widget.css", [Answer::status(503), styles]);
    }),
    ("languages missing", |it| {
        it.publisher.spoil("words.json", Answer::status(404));
        it.then("document.documentElement.lang = 'de';");
    }),
    ("words for problems missing", |it| {
        it.publisher.spoil("story-widget-problems.wasm", Answer::status(404));
    }),
    ("no WebAssembly", |it| it.script("delete window.WebAssembly;")),
    ("fetch throws", |it| {
        it.script(
            "const real = fetch; window.fetch = (what, how) => { \
        if (String(what?.url ?? what).includes('/feeds/')) throw 1; return real(what, how); };",
        );
    }),
    ("fetch answers with nothing", |it| {
        it.script(
            "const real = fetch; window.fetch = (what, how) => \
        String(what?.url ?? what).includes('/feeds/') ? undefined : real(what, how);",
        );
    }),
    ("lists have a name more", |it| it.script("Array.prototype.last = Object.prototype.all = () => {};")),
    ("no observers", |it| it.script("delete window.MutationObserver;")),
    ("storage throws", |it| {
        it.script(
            "Object.defineProperty(window, 'localStorage', \
        { get() { throw Error('denied'); } });",
        );
    }),
    ("a policy without WebAssembly", |it| it.policy = Some(format!("script-src 'nonce-{NONCE}'"))),
    ("everything unset", |it| it.style("* { all: unset !important; }")),
    ("everything animated", |it| {
        it.style("* { animation: a 1s infinite; transition: all 9s; } @keyframes a { to { opacity: 0 } }");
    }),
    ("moved", |it| it.then("setTimeout(() => document.body.append(widget), 40);")),
    ("taken out and put in", |it| {
        it.then(
            "setTimeout(() => { widget.remove(); setTimeout(() => document.body.append(widget), 60); }, 60);",
        );
    }),
    ("asked for again and again", |it| {
        it.then("let times = 0; const again = setInterval(() => { widget.refresh(); if (++times > 9) clearInterval(again); }, 50);");
    }),
    ("texts wrapped by a translator", |it| it.then(include_str!("../scripts/translate.js"))),
    ("poster missing", |it| {
        it.publisher.agency.answer("/media/harbour-poster-1280.webp", [Answer::status(404)]);
    }),
];

impl Setting {
    pub(super) fn new(publisher: Publisher) -> Self {
        Self { publisher, script: String::new(), style: String::new(), policy: None, then: String::new() }
    }

    /// Opens the page.
    pub(super) fn open(self) -> Page {
        let body = self.publisher.snippet("harbour.json", "loading=eager consent=own");
        let mut host = Host::new(body);
        if !self.script.is_empty() {
            host = host.script(&self.script);
        }
        host.head.extend(["<style>", &self.style, "</style>"]);
        host.policy = self.policy;
        let page = self.publisher.open_host(&host);
        page.value(&format!("((widget) => {{ {} }})(document.querySelector('story-widget'))", self.then));
        page
    }

    fn feed(&mut self, answers: impl IntoIterator<Item = Answer>) {
        self.publisher.agency.answer("/feeds/harbour.json", answers);
    }

    fn changed(&mut self, place: &str, value: Value) {
        let mut story = feed("harbour.json");
        *story.pointer_mut(place).expect("a place in the feed") = value;
        self.feed([Answer::json(story)]);
    }

    fn flipped(&mut self, name: &str, kind: &str) {
        let mut bytes = built_bytes(name);
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        self.publisher.spoil(name, Answer::new(kind, bytes));
    }

    fn script(&mut self, script: &str) {
        self.script.extend(["{ ", script, " }"]);
    }

    fn style(&mut self, style: &str) {
        self.style += style;
    }

    fn then(&mut self, script: &str) {
        self.then.extend(["{ ", script, " }"]);
    }
}

fn whole() -> Answer {
    Answer::json(feed("harbour.json"))
}
