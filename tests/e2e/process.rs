//! A process that ends with this one, however that ends, and with it all it has started.
//! Not here: which processes a test needs (`driver`).

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Waits for the end of its input, which comes with the end of this process however it ends, and then
/// ends the program and everything the program has started: they are one process group.
/// Then it removes what they have written. Its own output is closed, so that the program's ends with the program.
const WATCH: &str = r#"
    "$@" </dev/null &
    exec >/dev/null
    read _
    trap '' TERM
    kill 0
    wait
    until rm -rf "$0"; do sleep 1; done 2>/dev/null
"#;

/// A running program with a folder of its own; both are gone when the value is.
pub(crate) struct Process {
    watch: Child,
    folder: PathBuf,
}

impl Process {
    /// Starts a program. `arrange` gets the folder, and the command to add arguments and variables to.
    pub(crate) fn start(program: &str, arrange: impl FnOnce(&Path, &mut Command)) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("story-widget-{}-{count}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let mut command = Command::new("sh");
        command.args([OsStr::new("-c"), OsStr::new(WATCH), folder.as_os_str(), OsStr::new(program)]);
        arrange(&folder, &mut command);
        let command = command.process_group(0).stdin(Stdio::piped()).stdout(Stdio::piped());
        Self { watch: command.spawn().expect("a shell"), folder }
    }

    /// Where the program may write.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The first thing found in a line of its output; `None` when the output ends without. To be asked once.
    pub(crate) fn says<T>(&mut self, find: impl Fn(&str) -> Option<T>) -> Option<T> {
        let mut said = BufReader::new(self.watch.stdout.take().expect("its output is read once"));
        let found = said.by_ref().lines().map_while(Result::ok).find_map(|line| find(&line));
        // A program that goes on talking is not to find its output closed.
        std::thread::spawn(move || drop(std::io::copy(&mut said, &mut std::io::sink())));
        found
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.watch.stdin.take());
        drop(self.watch.wait());
    }
}
