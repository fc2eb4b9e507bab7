//! The three sites of a test: the publisher's pages, the widget's files, and the agency's feeds and media.
//! Not here: what a reader does on the page (`page`).
//!
//! Each is an origin of its own. The publisher's site goes by another name than the others, so that the
//! widget is a third party there, as in life.

use crate::answer::{Answer, Delivery, Gate};
use crate::browser::Browser;
use crate::built::{built_file, built_files};
use crate::engine::Engine;
use crate::file;
use crate::page::Page;
use crate::server::Server;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The nonce of the host page's own scripts.
pub(crate) const NONCE: &str = "of-this-page";
/// What the publisher puts into the element for readers whom the widget does not reach.
pub(crate) const FALLBACK: &str = "Read this story at the agency.";
/// Where the widget's files lie on their site.
const PREFIX: &str = "/assets/story/";
/// The folder of the crate.
const CRATE: &str = env!("CARGO_MANIFEST_DIR");
const RECORDER: &str = include_str!("scripts/recorder.js");

/// A publisher with one page to come.
pub(crate) struct Publisher {
    pub(crate) site: Server,
    pub(crate) widget: Server,
    pub(crate) agency: Server,
    /// What the reader of the page has.
    engine: Engine,
}

/// A page of the publisher's.
pub(crate) struct Host {
    pub(crate) language: &'static str,
    /// The content security policy, if there is one.
    pub(crate) policy: Option<String>,
    /// What else its server says of it.
    pub(crate) headers: Vec<(&'static str, &'static str)>,
    /// What comes before anything of the widget.
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Host {
    pub(crate) fn new(body: impl Into<String>) -> Self {
        let (policy, headers, head) = (None, Vec::new(), String::new());
        Self { language: "en", policy, headers, head, body: body.into() }
    }

    /// The page with a script of its own, which runs before anything of the widget.
    pub(crate) fn script(mut self, script: &str) -> Self {
        self.head = format!("{}<script nonce={NONCE}>{script}</script>", self.head);
        self
    }
}

impl Publisher {
    /// Opens the three sites, for a reader with Chromium.
    pub(crate) fn new() -> Self {
        Self::read_in(Engine::Chromium)
    }

    /// Opens the three sites, for a reader with this engine.
    ///
    /// # Panics
    ///
    /// Without the built files (`dist/`, or the folder named by `STORY_WIDGET_DIST`) there are no tests.
    pub(crate) fn read_in(engine: Engine) -> Self {
        Self::with_files(engine, &built_files())
    }

    /// The same with files of another build.
    pub(crate) fn with_files(engine: Engine, dist: &Path) -> Self {
        let loader = dist.join("v1/story-widget.js");
        assert!(loader.is_file(), "{} is missing; `make build` writes it", loader.display());
        let (site, widget, agency) = (Server::start(), Server::start(), Server::start());
        widget.folder(PREFIX, dist);
        agency.folder("/feeds/", Path::new(CRATE).join("public/feeds"));
        agency.folder("/media/", Path::new(CRATE).join("public/media"));
        Self { site, widget, agency, engine }
    }

    /// The address of the loader.
    pub(crate) fn loader(&self) -> String {
        self.widget.url(&format!("{PREFIX}v1/story-widget.js"))
    }

    /// The script tag of the snippet.
    pub(crate) fn tag(&self) -> String {
        format!("<script async nonce={NONCE} src=\"{}\"></script>", self.loader())
    }

    /// The documented policy with these sites named, and Trusted Types enforced with no policy of theirs allowed. Each change puts a value in
    /// the place of a directive's own, or adds a directive.
    pub(crate) fn policy(&self, changes: &[(&str, &str)]) -> String {
        let (widget, agency) = (self.widget.url(""), self.agency.url(""));
        let script = format!("'nonce-{NONCE}' 'wasm-unsafe-eval'");
        let own = [
            ("default-src", "'none'"),
            ("script-src", &script),
            ("style-src", "'none'"),
            ("connect-src", &format!("{widget} {agency}")),
            ("img-src", &agency),
            ("media-src", &agency),
            ("require-trusted-types-for", "'script'"),
            ("trusted-types", "'none'"),
        ];
        let is_kept = |name: &str| changes.iter().all(|(other, _)| *other != name);
        let kept = own.iter().filter(|(name, _)| is_kept(name));
        kept.chain(changes).map(|(name, value)| [name, " ", value, "; "].concat()).collect()
    }

    /// The address of a feed of the agency.
    pub(crate) fn feed(&self, name: &str) -> String {
        self.agency.url(&format!("/feeds/{name}"))
    }

    /// The element of the snippet, with a feed and more attributes, and the fallback in it.
    pub(crate) fn element(&self, feed: &str, attributes: &str) -> String {
        format!(
            "<story-widget feed=\"{}\" {attributes}><p><a href=\"https://agency.example/\">{FALLBACK}</a></p></story-widget>",
            self.feed(feed)
        )
    }

    /// The snippet whole: tag and element.
    pub(crate) fn snippet(&self, feed: &str, attributes: &str) -> String {
        self.tag() + &self.element(feed, attributes)
    }

    /// From now on the widget's site answers like this where a file of the widget should be.
    pub(crate) fn spoil(&self, name: &str, answer: Answer) {
        self.spoil_first(name, [answer]);
    }

    /// The same with several answers, one a request, the last one ever after.
    pub(crate) fn spoil_first(&self, name: &str, answers: impl IntoIterator<Item = Answer>) {
        self.widget.answer(&format!("{PREFIX}{}", built_file(name)), answers);
    }

    /// Holds a file of the widget back until the gate opens.
    pub(crate) fn hold(&self, name: &str) -> Gate {
        let gate = Gate::default();
        let file = file::read(&built_files().join(built_file(name))).expect("a built file");
        self.spoil(name, file.delivered(Delivery::Held(gate.clone())));
        gate
    }

    /// Opens a page with this in its main part.
    pub(crate) fn open(self, body: impl Into<String>) -> Page {
        self.open_host(&Host::new(body))
    }

    /// Opens a page that lies with the widget's files, which writes down what it notices.
    pub(crate) fn open_beside_widget(self, path: &str) -> Page {
        let address = self.widget.url(&format!("{PREFIX}{path}"));
        let page = self.open("");
        page.browser.record();
        page.browser.go(&address);
        page
    }

    /// Opens a page.
    pub(crate) fn open_host(self, host: &Host) -> Page {
        let Host { language, policy, headers, head, body } = host;
        let mut page = format!(
            "<!doctype html><html lang={language}><head><meta charset=utf-8>\
             <meta name=viewport content=\"width=device-width\"><title>A page of a publisher</title>\
             <script nonce={NONCE}>{RECORDER}</script>{head}</head>\
             <body><main><h1>A page of a publisher</h1>{body}</main></body></html>"
        );
        if !policy.as_ref().is_some_and(|policy| policy.contains(NONCE)) {
            // As on a page in life: nonces stand where a policy names them.
            page = page.replace(&format!(" nonce={NONCE}"), "");
        }
        // Browsers keep no page that is not to be stored.
        let mut answer = Answer::html(&page).header("Cache-Control", "no-cache");
        if let Some(policy) = policy {
            answer = answer.header("Content-Security-Policy", policy);
        }
        for (name, value) in headers {
            answer = answer.header(name, value);
        }
        self.site.answer("/story.html", [answer]);
        self.site.answer("/favicon.ico", [Answer::new("image/x-icon", [])]);
        let browser = Browser::open(self.engine);
        browser.go(&format!("http://localhost:{}/story.html", self.site.port()));
        Page { browser, publisher: self }
    }
}

/// A page that shows a feed of the agency to a reader who is not asked about cookies, once it is there.
pub(crate) fn page_showing(feed: &str) -> Page {
    page_showing_in(Engine::Chromium, feed)
}

/// The same in an engine.
pub(crate) fn page_showing_in(engine: Engine, feed: &str) -> Page {
    let publisher = Publisher::read_in(engine);
    let body = publisher.snippet(feed, "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page
}

/// The cookie question of the whole story, beside a story of what none can be without: it is there sooner.
pub(crate) fn question() -> Value {
    let mut document = feed("harbour.json");
    document["story"] = json!({ "id": "1", "headline": "Ferry leaves", "published": "2023-09-20T11:09:00Z" });
    document.as_object_mut().expect("a document").remove("topDownloads");
    document
}

/// A feed as its file has it.
pub(crate) fn feed(name: &str) -> Value {
    let file = Path::new(CRATE).join("public/feeds").join(name);
    let text = std::fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// A text of a feed.
pub(crate) fn text<'feed>(feed: &'feed Value, pointer: &str) -> &'feed str {
    feed.pointer(pointer)
        .and_then(Value::as_str)
        .unwrap_or_else(|| panic!("the feed has a text at {pointer}"))
}

/// Where a file of the agency's footage lies.
pub(crate) fn media(name: &str) -> PathBuf {
    Path::new(CRATE).join("public/media").join(name)
}

/// A file of the tools the tests use.
pub(crate) fn tool(path: &str) -> String {
    let file = Path::new(CRATE).join("node_modules").join(path);
    std::fs::read_to_string(&file)
        .unwrap_or_else(|error| panic!("{}: {error}; `make setup` installs it", file.display()))
}
