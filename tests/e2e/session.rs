//! Sessions of the driver: a browser is started for a first test and used again for the next ones.
//! Not here: what tests do with one (`browser`).
//!
//! Starting a browser costs more than most tests. Between two tests it gets a new window and loses all
//! it has kept; since the sites of each test have ports of their own, nothing else can be shared.
//! One process of chromedriver serves all its browsers; those of the other engines have one each.

use crate::driver::Driver;
use crate::engine::Engine;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tokio::runtime::{Builder, Runtime};

/// A running browser; it ends when the value is dropped, and with the run at the latest.
pub(crate) struct Session {
    pub(crate) engine: Engine,
    runtime: Runtime,
    pub(crate) client: Client,
    /// Outlives the browser.
    _driver: Arc<Driver>,
}

/// The size of a window, in CSS pixels: of its inside, or a little more.
const WINDOW: (u32, u32) = (1280, 1000);

/// Empties what a page may have kept beside cookies. Storage that throws, as some tests have it, has kept nothing.
const EMPTY: &str =
    "for (const name of ['localStorage', 'sessionStorage']) try { window[name].clear(); } catch {}";

/// Browsers that are clean and wait for a test.
static IDLE: Mutex<Vec<Session>> = Mutex::new(Vec::new());

/// A clean browser of an engine.
pub(crate) fn take(engine: Engine) -> Session {
    let mut idle = IDLE.lock().unwrap();
    let known = idle.iter().position(|session| session.engine == engine).map(|place| idle.swap_remove(place));
    drop(idle);
    known.unwrap_or_else(|| Session::start(engine))
}

/// Keeps a browser for another test, if it can be cleaned.
pub(crate) fn give_back(session: Session) {
    if session.wait_for(session.clean()).is_ok() {
        IDLE.lock().unwrap().push(session);
    }
}

impl Session {
    /// Waits for something of this browser.
    pub(crate) fn wait_for<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }

    /// What the browser says of itself.
    pub(crate) fn version(&self) -> String {
        let version = self.client.capabilities().and_then(|said| said.get("browserVersion")?.as_str());
        version.unwrap_or("of a version it does not tell").to_owned()
    }

    fn start(engine: Engine) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let driver = Driver::of(engine);
        let capabilities = engine.capabilities(driver.folder(), COUNT.fetch_add(1, Ordering::Relaxed));
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let start = builder.capabilities(capabilities).connect(&driver.address);
        let client = runtime.block_on(start).unwrap_or_else(|error| {
            panic!("{} does not start, `scripts/setup.sh test` installs it: {error}", engine.name())
        });
        let session = Self { engine, runtime, client, _driver: driver };
        session.wait_for(session.size_window()).expect("a window");
        session
    }

    async fn clean(&self) -> Result<(), CmdError> {
        self.client.release_actions().await?;
        if self.engine != Engine::Chromium {
            self.forget().await?;
        }
        let new = self.client.new_window(false).await?;
        self.client.close_window().await?;
        self.client.switch_to_window(new.handle).await?;
        self.size_window().await?;
        if self.engine == Engine::Chromium {
            self.client.issue_cmd(Protocol("Network.clearBrowserCookies", json!({}))).await?;
            let everything = json!({ "origin": "*", "storageTypes": "all" });
            self.client.issue_cmd(Protocol("Storage.clearDataForOrigin", everything)).await?;
        }
        Ok(())
    }

    /// Empties what the publisher's site, the one a test's window is on, may have kept: an engine without
    /// a protocol of its own has no word for "everything". Only cookies outlive a port.
    async fn forget(&self) -> Result<(), CmdError> {
        self.client.delete_all_cookies().await?;
        self.client.execute(EMPTY, Vec::new()).await?;
        Ok(())
    }

    /// The others take the size of their windows from the command line.
    async fn size_window(&self) -> Result<(), CmdError> {
        if self.engine == Engine::WebKit {
            self.client.set_window_size(WINDOW.0, WINDOW.1).await?;
        }
        if self.engine == Engine::Chromium {
            self.client.issue_cmd(Protocol("Accessibility.enable", json!({}))).await?;
        }
        Ok(())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // A browser that has gone by itself is none of the next test's business.
        drop(self.wait_for(self.client.clone().close()));
    }
}

/// A command of the browser's own protocol, for what the driver's standard has no word for.
#[derive(Debug)]
pub(crate) struct Protocol(pub(crate) &'static str, pub(crate) Value);

impl WebDriverCompatibleCommand for Protocol {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(json!({ "cmd": self.0, "params": self.1 }).to_string()))
    }
}
