//! The one chromedriver process of a run.
//! Not here: the browsers it opens (`browser`).

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

/// Waits for the end of its input, which comes with the end of this process however it ends, and then
/// ends the driver and every browser the driver has started: they are one process group.
/// Then it removes what they have written.
const WATCH: &str = r#"
    "$0" --port=0 </dev/null &
    read _
    trap '' TERM
    kill 0
    wait
    until rm -rf "$1"; do sleep 1; done 2>/dev/null
"#;

/// The address of the driver, and the folder for the profiles of its browsers; the first call starts it.
///
/// # Panics
///
/// Without chromedriver (its name or path is taken from `CHROMEDRIVER`) there are no tests.
pub(crate) fn address_and_folder() -> (&'static str, &'static Path) {
    static DRIVER: OnceLock<Driver> = OnceLock::new();
    let driver = DRIVER.get_or_init(Driver::start);
    (&driver.address, &driver.folder)
}

struct Driver {
    address: String,
    folder: PathBuf,
    /// Its input stays open as long as this process runs.
    _watch: Child,
}

impl Driver {
    fn start() -> Self {
        let folder = std::env::temp_dir().join(format!("story-widget-{}", std::process::id()));
        let program = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".into());
        let mut watch = Command::new("sh")
            .args(["-c", WATCH, &program])
            .arg(&folder)
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a shell");
        let said = BufReader::new(watch.stdout.take().expect("its output is ours"));
        let port = said
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                Some(line.split_once("started successfully on port ")?.1.trim_end_matches('.').to_owned())
            })
            .unwrap_or_else(|| panic!("{program} did not start; `make setup` installs it"));
        Self { address: format!("http://127.0.0.1:{port}"), folder, _watch: watch }
    }
}
