//! Sessions of the driver: a browser is started for a first test and used again for the next ones.
//! Not here: what tests do with one (`browser`).
//!
//! Starting a browser costs more than most tests. Between two tests it gets a new window and loses all
//! it has kept; since the sites of each test have ports of their own, nothing else can be shared.

use crate::driver;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::runtime::{Builder, Runtime};

/// A running browser; it ends when the value is dropped, and with the run at the latest.
pub(crate) struct Session {
    runtime: Runtime,
    pub(crate) client: Client,
}

/// Browsers that are clean and wait for a test.
static IDLE: Mutex<Vec<Session>> = Mutex::new(Vec::new());

/// A clean browser.
pub(crate) fn take() -> Session {
    let idle = IDLE.lock().unwrap().pop();
    idle.unwrap_or_else(Session::start)
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

    fn start() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let (driver, folder) = driver::address_and_folder();
        let profile = folder.join(COUNT.fetch_add(1, Ordering::Relaxed).to_string());
        let binary = std::env::var("CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".into());
        let capabilities = json!({
            "goog:chromeOptions": {
                "binary": binary,
                "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--window-size=1280,1000", format!("--user-data-dir={}", profile.display()),
                ],
            },
            "timeouts": { "script": 20_000, "pageLoad": 20_000, "implicit": 0 },
        });
        let Value::Object(capabilities) = capabilities else { unreachable!("it is written as an object") };
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let start = builder.capabilities(capabilities).connect(driver);
        let client = runtime.block_on(start).expect("a browser; its path is taken from CHROMIUM");
        Self { runtime, client }
    }

    async fn clean(&self) -> Result<(), CmdError> {
        self.client.release_actions().await?;
        let new = self.client.new_window(false).await?;
        self.client.close_window().await?;
        self.client.switch_to_window(new.handle).await?;
        self.client.issue_cmd(Protocol("Network.clearBrowserCookies", json!({}))).await?;
        let everything = json!({ "origin": "*", "storageTypes": "all" });
        self.client.issue_cmd(Protocol("Storage.clearDataForOrigin", everything)).await?;
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
