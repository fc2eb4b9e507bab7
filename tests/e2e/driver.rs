//! The driver processes of a run.
//! Not here: the browsers they open (`session`), or how a process is ended (`process`).

use crate::engine::Engine;
use crate::process::Process;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

/// How long a driver may take to listen.
const START: Duration = Duration::from_secs(20);
/// The display that `Xvfb` draws in its memory: larger than any window of a test.
const SCREEN: &str = "1600x1200x24";

/// A driver that runs and listens. It ends, with all its browsers, when nobody holds it any more.
pub(crate) struct Driver {
    /// Where it listens.
    pub(crate) address: String,
    process: Process,
    /// Where its browsers draw, for those that cannot do without. Ends after them.
    _display: Option<Process>,
}

impl Driver {
    /// A driver with room for a browser more; one that serves many browsers is started once.
    ///
    /// # Panics
    ///
    /// Without the engine's driver there are no tests.
    pub(crate) fn of(engine: Engine) -> Arc<Self> {
        static SHARED: OnceLock<Arc<Driver>> = OnceLock::new();
        match engine {
            Engine::Chromium => Arc::clone(SHARED.get_or_init(|| Arc::new(Self::chromium()))),
            Engine::Firefox => Arc::new(Self::firefox()),
            Engine::WebKit => Arc::new(Self::webkit()),
        }
    }

    /// The folder for what its browsers write.
    pub(crate) fn folder(&self) -> &Path {
        self.process.folder()
    }

    fn chromium() -> Self {
        let program = Engine::Chromium.driver();
        let process = Process::start(&program, |_, command| {
            command.arg("--port=0");
        });
        Self::that_says("started successfully on port ", process, &program)
    }

    fn firefox() -> Self {
        let program = Engine::Firefox.driver();
        let process = Process::start(&program, |folder, command| {
            command.args(["--port", "0", "--websocket-port", "0", "--profile-root"]).arg(folder);
            at_home_in(folder, command);
        });
        Self::that_says("Listening on 127.0.0.1:", process, &program)
    }

    /// `WebKitWebDriver` says nothing: it gets a port that is free, and is there when it answers.
    fn webkit() -> Self {
        let program = Engine::WebKit.driver();
        // It chooses a display that is free, and says which when it can be used.
        let mut display = Process::start("Xvfb", |_, command| {
            command.args(["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"]);
            command.stderr(Stdio::null());
        });
        let number = display.says(|line| line.trim().parse::<u32>().ok()).unwrap_or_else(|| missing("Xvfb"));
        let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let address = free.expect("a free port of the loopback address");
        let process = Process::start(&program, |folder, command| {
            command.arg(format!("--port={}", address.port())).env("DISPLAY", format!(":{number}"));
            // No session bus is started for settings, files of other machines and assistive technology.
            command.env("GSETTINGS_BACKEND", "memory").env("GIO_USE_VFS", "local").env("NO_AT_BRIDGE", "1");
            at_home_in(folder, command);
        });
        let end = Instant::now() + START;
        while TcpStream::connect(address).is_err() {
            if Instant::now() > end {
                missing::<()>(&program);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Self { address: format!("http://{address}"), process, _display: Some(display) }
    }

    /// The driver of a process that says its port after these words.
    fn that_says(words: &str, mut process: Process, program: &str) -> Self {
        let port = process.says(|line| {
            let (_, rest) = line.split_once(words)?;
            rest.trim_end_matches('.').parse::<u16>().ok()
        });
        let port = port.unwrap_or_else(|| missing(program));
        Self { address: format!("http://127.0.0.1:{port}"), process, _display: None }
    }
}

/// Lets a program keep what it keeps of its user in a folder that goes with it, and complain to nobody.
fn at_home_in(folder: &Path, command: &mut Command) {
    for name in ["XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "DBUS_SESSION_BUS_ADDRESS"] {
        command.env_remove(name);
    }
    command.env("HOME", folder).env("TMPDIR", folder).stderr(Stdio::null());
}

fn missing<T>(program: &str) -> T {
    panic!("{program} did not start; `scripts/setup.sh test` installs it")
}
