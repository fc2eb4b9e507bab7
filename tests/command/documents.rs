//! Lines of the documents that call the command, run by a shell as a reader of them would.
//! Not here: other lines for a shell (`tests/native/documents/shell.rs`).

#[path = "../native/documents/block.rs"]
mod block;
#[path = "../native/documents/stand.rs"]
mod stand;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use block::{Block, ROOT, blocks};
use serde_json::Value;
use stand::{Runner, row, run_by};

use super::Run;

/// A folder with the files that the lines name, gone when the test is over.
struct Desk(PathBuf);

impl Desk {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("desk-{name}"));
        drop(std::fs::remove_dir_all(&folder));
        std::fs::create_dir_all(folder.join("feeds")).expect("a folder");
        let sample = |name: &str| Path::new(ROOT).join("public/feeds").join(name);
        for (name, file) in [
            ("harbour.json", "story.json"),
            ("minimal.json", "feeds/minimal.json"),
            ("pool.json", "feeds/pool.json"),
            ("ninjs-2.json", "item.ninjs.json"),
        ] {
            std::fs::copy(sample(name), folder.join(file)).expect("a copy");
        }
        Self(folder)
    }

    fn put(&self, file: &str, text: &str) {
        std::fs::write(self.0.join(file), text).expect("a file");
    }

    /// What a shell makes of a line here, with the command where it finds programs.
    fn run(&self, line: &str) -> Run {
        let command = Path::new(env!("CARGO_BIN_EXE_story-widget")).parent().expect("a folder");
        let before = std::env::var("PATH").unwrap_or_default();
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(line).current_dir(&self.0).stdin(Stdio::null());
        shell.env("PATH", format!("{}:{before}", command.display()));
        Run::of(shell.output().expect("a shell"))
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// The lines of a block that call the command, with the number of the first line of each. What would be fetched is read from a file.
fn lines(block: &Block) -> Vec<(usize, String)> {
    let mut lines = Vec::new();
    let mut begun: Option<(usize, String)> = None;
    for (index, line) in block.text.lines().enumerate() {
        let (at, before) = begun.take().unwrap_or((block.line + index, String::new()));
        let whole = before + line.trim_start().trim_end_matches('\\');
        if line.ends_with('\\') {
            begun = Some((at, whole));
        } else if whole.contains("story-widget ") {
            lines.push((at, whole.replace("curl -s https://feeds.example/story/123.json", "cat story.json")));
        }
    }
    lines
}

/// The one block of a document with these words in it.
fn block_with(document: &str, words: &str) -> Block {
    let found = blocks().into_iter().find(|block| block.document == document && block.text.contains(words));
    found.unwrap_or_else(|| panic!("{document} has a block with {words:?}"))
}

#[test]
fn each_line_that_calls_the_command_does_what_it_is_there_for() {
    let mut faults = Vec::new();
    let mut count = 0;
    for (number, block) in run_by(Runner::Shell).iter().enumerate() {
        let desk = Desk::new(&format!("lines-{number}"));
        for (line, command) in lines(block) {
            count += 1;
            let run = desk.run(&command);
            if run.end != 0 || !run.errors.is_empty() {
                faults.push(format!(
                    "{}:{line}: ends with {}: {command}\n{}",
                    block.document, run.end, run.errors
                ));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    assert!(count >= 9, "{count} lines");
}

/// A story without a headline.
const BAD: &str = r#"{ "format": "video-story/1", "language": "en", "story": {
    "id": "1", "headlin": "A headline", "published": "2023-09-20T11:09:00+00:00",
    "video": { "sources": [{ "src": "a.mp4", "type": "video/mp4" }] } } }"#;

#[test]
fn what_the_page_shows_of_a_check_is_what_is_printed() {
    let desk = Desk::new("printed");
    desk.put("story.json", BAD);
    let run = desk.run("story-widget check story.json");
    assert_eq!((run.end, run.out), (1, block_with("docs/feed.md", "E110 /story/headline").text));

    let late = BAD
        .replace("\"headlin\": \"A headline\"", "\"headline\": \"A\", \"updated\": \"2024-10-03T09:05:00\"");
    desk.put("story.json", &late);
    let run = desk.run("story-widget check story.json");
    assert_eq!(run.lines()[0], block_with("docs/feed.md", "E130 /story/updated").text.trim_end());

    desk.put("story.json", &BAD.replace("\"headlin\": \"A headline\", ", ""));
    let run = desk.run("story-widget check --format json story.json");
    let shown = block_with("docs/feed.md", "\"effect\": \"feed-invalid\"").text;
    let read =
        |text: &str| serde_json::from_str::<Value>(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(read(&run.out), read(&shown));
}

#[test]
fn each_job_of_the_page_stops_at_a_bad_story_and_at_no_other() {
    let jobs: Vec<Block> = blocks().into_iter().filter(|block| block.language == "yaml").collect();
    assert_eq!(jobs.len(), 2);
    for job in &jobs {
        assert!(row(job).is_some(), "{}: says where it is run", job.place());
        let (_, line) = lines(job).pop().expect("a line that calls the command");
        // The rest of the line puts marks at the problems.
        let check = line.split(" | ").next().unwrap_or_default().trim_start_matches("- ");
        let desk = Desk::new(&format!("job-{}", job.line));
        assert_eq!(desk.run(check).end, 0, "{}: {check}", job.place());
        desk.put("feeds/bad.json", BAD);
        assert_eq!(desk.run(check).end, 1, "{}: {check}", job.place());
    }
}
