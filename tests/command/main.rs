//! The command `story-widget`, run as a publisher runs it.
//! Not here: what is said of a document (`tests/native/feed`).

mod check;
mod convert;
mod documents;
mod help;
mod oembed;
mod render;
mod schema;
mod structured_data;

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// How the command ended and what it wrote.
struct Run {
    end: i32,
    out: String,
    errors: String,
}

impl Run {
    fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        let end = output.status.code().expect("an end of its own");
        Self { end, out: text(output.stdout), errors: text(output.stderr) }
    }

    fn lines(&self) -> Vec<&str> {
        self.out.lines().collect()
    }
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_story-widget"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments);
    command
}

fn run(arguments: &[&str]) -> Run {
    Run::of(command(arguments).stdin(Stdio::null()).output().expect("the command runs"))
}

/// Runs the command with these bytes as its standard input.
fn run_with(arguments: &[&str], input: &[u8]) -> Run {
    let mut command = command(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command runs");
    child.stdin.take().expect("its input").write_all(input).expect("it reads all of it");
    Run::of(child.wait_with_output().expect("it ends"))
}
