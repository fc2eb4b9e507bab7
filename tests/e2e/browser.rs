//! One browser for one test: commands, and waiting for what is to be seen.
//! Not here: what a person does in it (`page`), or how browsers are started and kept (`session`).

use crate::engine::Engine;
use crate::session::{self, Protocol, Session};
use fantoccini::Client;
use fantoccini::actions::Actions;
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::Value;
use std::fmt::Display;
use std::time::{Duration, Instant};

/// How long a test may take with one browser. Machines differ threefold, and none of this is a promise: it ends what hangs.
const TEST: Duration = Duration::from_mins(6);
/// How long a wait for one thing may take, unless the test says otherwise.
pub(crate) const WAIT: Duration = Duration::from_secs(45);
/// How long to pause between two looks at a page that is expected to change.
const PAUSE: Duration = Duration::from_millis(15);
/// What Chromium and `WebKit` say of a script whose page goes away under it.
const GOES_AWAY: [&str; 2] = ["aborted by navigation", "not called before the unload event"];
/// The name of an element in the driver's JSON, by the specification.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A browser with one empty window, as a new visitor has it: no cookies, nothing kept.
pub(crate) struct Browser {
    /// Always there, except while the browser is dropped.
    session: Option<Session>,
    deadline: Instant,
}

impl Browser {
    /// Opens a browser.
    pub(crate) fn open(engine: Engine) -> Self {
        Self { session: Some(session::take(engine)), deadline: Instant::now() + TEST }
    }

    /// The engine of the browser, and the version it gives itself.
    pub(crate) fn engine_and_version(&self) -> (Engine, String) {
        (self.session().engine, self.session().version())
    }

    /// Opens an address and waits until the page itself has loaded.
    pub(crate) fn go(&self, url: &str) {
        self.carry_out(self.client().goto(url));
    }

    /// Goes back to the page before.
    pub(crate) fn back(&self) {
        self.carry_out(self.client().back());
    }

    /// Goes on in the first frame of the page, once it has loaded: its blank page would be taken away under whoever had entered it.
    pub(crate) fn enter_frame(&self) {
        self.until("a frame that has loaded", || {
            (self.run(include_str!("scripts/has_loaded_frame.js"), &[]) == true).then_some(())
        });
        self.carry_out(self.client().enter_frame(0));
    }

    /// Goes on in the page around the frame.
    pub(crate) fn leave_frame(&self) {
        self.carry_out(self.client().enter_parent_frame());
    }

    /// Has pages that are not of the publisher write down what they notice, from now on.
    pub(crate) fn record(&self) {
        let source = include_str!("scripts/recorder.js");
        self.command("Page.addScriptToEvaluateOnNewDocument", serde_json::json!({ "source": source }));
    }

    /// Closes all windows but this one.
    pub(crate) fn close_others(&self) {
        let client = self.client();
        self.carry_out(async {
            let own = client.window().await?;
            for other in client.windows().await?.into_iter().filter(|window| *window != own) {
                client.switch_to_window(other).await?;
                client.close_window().await?;
            }
            client.switch_to_window(own).await
        });
    }

    /// Loads the page again.
    pub(crate) fn reload(&self) {
        self.carry_out(self.client().refresh());
    }

    /// Runs the body of a function in the page and returns what it returns. A page that goes away meanwhile takes it along,
    /// and the next page is asked.
    pub(crate) fn run(&self, script: &str, arguments: &[Value]) -> Value {
        let run = || self.within_deadline(self.client().execute(script, arguments.to_vec()));
        said(match run() {
            Err(error) if GOES_AWAY.iter().any(|words| error.to_string().contains(words)) => run(),
            outcome => outcome,
        })
    }

    /// Runs the body of a function whose last argument is to be called with the result.
    pub(crate) fn run_until_called(&self, script: &str, arguments: &[Value]) -> Value {
        self.carry_out(self.client().execute_async(script, arguments.to_vec()))
    }

    /// Moves, presses, types.
    pub(crate) fn act(&self, actions: impl Into<Actions>) {
        self.carry_out(self.client().perform_actions(actions));
    }

    /// The role of an element, as assistive technology is told. `None` when it is gone.
    pub(crate) fn role(&self, element: &Value) -> Option<String> {
        self.computed(element, "computedrole")
    }

    /// The name of an element, as assistive technology is told. `None` when it is gone.
    pub(crate) fn name(&self, element: &Value) -> Option<String> {
        self.computed(element, "computedlabel")
    }

    /// Carries out a command of Chromium's own protocol, which no other engine has.
    pub(crate) fn command(&self, name: &'static str, parameters: Value) -> Value {
        self.carry_out(self.client().issue_cmd(Protocol(name, parameters)))
    }

    /// Looks again and again until there is something to see; fails when the time is over, saying what was
    /// expected, which is put into words only then.
    pub(crate) fn until<T>(&self, expected: impl Display, look: impl FnMut() -> Option<T>) -> T {
        self.until_within(WAIT, expected, look)
    }

    /// The same with a time of the test's own.
    pub(crate) fn until_within<T>(
        &self,
        time: Duration,
        expected: impl Display,
        mut look: impl FnMut() -> Option<T>,
    ) -> T {
        let end = self.deadline.min(Instant::now() + time);
        loop {
            if let Some(seen) = look() {
                return seen;
            }
            assert!(Instant::now() < end, "within {time:?}: {expected}");
            std::thread::sleep(PAUSE);
        }
    }

    fn computed(&self, element: &Value, what: &'static str) -> Option<String> {
        let element = element.get(ELEMENT)?.as_str()?.to_owned();
        match self.within_deadline(self.client().issue_cmd(Computed { element, what })) {
            Ok(answer) => Some(answer.as_str().unwrap_or_default().to_owned()),
            Err(error) if is_gone(&error) => None,
            Err(error) => panic!("{what}: {error}"),
        }
    }

    fn carry_out<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> T {
        said(self.within_deadline(command))
    }

    fn within_deadline<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> Result<T, CmdError> {
        let left = self.deadline.saturating_duration_since(Instant::now());
        self.session()
            .wait_for(async { tokio::time::timeout(left, command).await })
            .unwrap_or_else(|_| panic!("the test took longer than it may"))
    }

    fn client(&self) -> &Client {
        &self.session().client
    }

    fn session(&self) -> &Session {
        self.session.as_ref().expect("a browser in use has its session")
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // What a failed test leaves behind is not worth guessing: its session ends here.
        if let Some(session) = self.session.take()
            && !std::thread::panicking()
        {
            session::give_back(session);
        }
    }
}

/// What a command has brought.
fn said<T>(outcome: Result<T, CmdError>) -> T {
    outcome.unwrap_or_else(|error| panic!("the browser says: {error}"))
}

/// Whether the element left the page between finding it and asking about it, for which `WebKitGTK` has no word.
fn is_gone(error: &CmdError) -> bool {
    let CmdError::Standard(error) = error else { return false };
    matches!(error.error, ErrorStatus::StaleElementReference | ErrorStatus::NoSuchElement)
        || error.message.is_empty()
}

/// Asks what assistive technology is told of an element; the client has no function for that.
#[derive(Debug)]
struct Computed {
    element: String,
    what: &'static str,
}

impl WebDriverCompatibleCommand for Computed {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/element/{}/{}", self.element, self.what))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::GET, None)
    }
}
