//! The engines the tests run in: how each is started, and what of the tests it has no way to.
//! Not here: the process of a driver (`driver`), or what an engine plays, which it is asked (`engines`).

use serde_json::{Map, Value, json};
use std::path::Path;

/// Makes each sentence a test in each engine, so that what fails names both.
macro_rules! in_each_engine {
    ($($sentence:ident),+ $(,)?) => {
        in_each_engine! { @in chromium Chromium $($sentence)+ }
        in_each_engine! { @in firefox Firefox $($sentence)+ }
        in_each_engine! { @in webkit WebKit $($sentence)+ }
    };
    (@in $module:ident $engine:ident $($sentence:ident)+) => {
        mod $module {
            $(
                #[test]
                fn $sentence() {
                    super::$sentence($crate::engine::Engine::$engine);
                }
            )+
        }
    };
}

/// An engine. What is true of every page is tried in Chromium alone; what engines differ in, in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    /// What people call it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        }
    }

    /// The name or path of its driver, which a variable may change.
    pub(crate) fn driver(self) -> String {
        let (variable, program) = match self {
            Self::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Self::Firefox => ("GECKODRIVER", "geckodriver"),
            Self::WebKit => ("WEBKITWEBDRIVER", "WebKitWebDriver"),
        };
        std::env::var(variable).unwrap_or_else(|_| program.into())
    }

    /// What a test can ask of Chromium and not of this engine, in words for the report of a run.
    pub(crate) const fn limits(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &[],
            Self::Firefox | Self::WebKit => &[
                "a press on a slow machine: its driver cannot slow the processor down",
                "Retry after a lost connection: it stands still without an event that the player could tell from playing",
            ],
        }
    }

    /// What the driver is told when it starts a browser. `number` makes the profile a new one.
    pub(crate) fn capabilities(self, folder: &Path, number: usize) -> Map<String, Value> {
        let (name, options) = match self {
            Self::Chromium => ("goog:chromeOptions", chromium(folder, number)),
            Self::Firefox => ("moz:firefoxOptions", firefox()),
            // Nothing is kept: windows of automation share a store in memory. Media may play with sound
            // after a press only, as in Safari; that is the default of this browser, too.
            Self::WebKit => ("webkitgtk:browserOptions", json!({ "args": ["--automation"] })),
        };
        let timeouts = json!({ "script": 60_000, "pageLoad": 60_000, "implicit": 0 });
        // Those of the tests are signed by nobody.
        let insecure = ("acceptInsecureCerts".to_owned(), json!(self == Self::Chromium));
        [(name.to_owned(), options), ("timeouts".to_owned(), timeouts), insecure].into_iter().collect()
    }
}

/// The address bar keeps two pages ready for what it lets fall under itself: a third of all work, for nobody to see.
const NO_POPUPS: &str = "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup";

fn chromium(folder: &Path, number: usize) -> Value {
    let binary = std::env::var("CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".into());
    let profile = folder.join(number.to_string());
    json!({
        "binary": binary,
        "args": [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--window-size=1280,1000", format!("--user-data-dir={}", profile.display()), NO_POPUPS,
            // A page is told what assistive technology is told: asking the driver for each element takes most of a test.
            "--enable-blink-features=ComputedAccessibilityInfo",
        ],
    })
}

/// Firefox as a reader has it, but for what it asks its maker's servers.
///
/// For what is forgotten here there is no way out of the machine either: everything but the loopback
/// address goes by a proxy that is not there.
fn firefox() -> Value {
    let binary = std::env::var("FIREFOX").unwrap_or_else(|_| "/usr/bin/firefox-esr".into());
    let mut preferences = json!({
        "browser.safebrowsing.provider.google4.updateURL": "",
        "browser.safebrowsing.provider.mozilla.updateURL": "",
        "browser.startup.homepage_override.mstone": "ignore",
        "network.dns.disablePrefetch": true,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": 9,
        "network.proxy.no_proxies_on": "localhost, 127.0.0.1",
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": 9,
        "network.proxy.type": 1,
        "network.trr.mode": 5,
        "services.settings.server": "data:,#none/v1",
        "toolkit.telemetry.server": "",
    });
    for name in FIREFOX_WITHOUT {
        preferences[name] = false.into();
    }
    json!({ "binary": binary, "args": ["-headless", "-width", "1280", "-height", "1000"], "prefs": preferences })
}

/// What Firefox does without in a test: updates, lists of bad pages, telemetry, studies, codecs from
/// elsewhere, the question whether there is a way out, and connections in advance.
const FIREFOX_WITHOUT: [&str; 27] = [
    "app.normandy.enabled",
    "app.update.auto",
    "app.update.enabled",
    "browser.newtabpage.enabled",
    "browser.region.update.enabled",
    "browser.safebrowsing.blockedURIs.enabled",
    "browser.safebrowsing.downloads.enabled",
    "browser.safebrowsing.malware.enabled",
    "browser.safebrowsing.phishing.enabled",
    "browser.search.update",
    "browser.shell.checkDefaultBrowser",
    "browser.topsites.contile.enabled",
    "datareporting.healthreport.uploadEnabled",
    "datareporting.policy.dataSubmissionEnabled",
    "dom.push.connection.enabled",
    "extensions.blocklist.enabled",
    "extensions.getAddons.cache.enabled",
    "extensions.systemAddon.update.enabled",
    "extensions.update.enabled",
    "media.gmp-manager.updateEnabled",
    "network.captive-portal-service.enabled",
    "network.connectivity-service.enabled",
    "network.prefetch-next",
    "network.speculative-connection.enabled",
    "toolkit.telemetry.archive.enabled",
    "toolkit.telemetry.enabled",
    "toolkit.telemetry.unified",
];
