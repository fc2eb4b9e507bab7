//! Lines for a shell: what they call is there. They are not run, since they build, serve and test the project itself.
//! Not here: lines that call the command `story-widget`, which are run (`tests/command/documents.rs`).

use std::path::Path;

use super::block::{Block, ROOT};
use super::stand::{Runner, run_by};

fn text(path: &str) -> String {
    std::fs::read_to_string(Path::new(ROOT).join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The commands of a block with their lines. A line that ends in a backslash goes on in the next.
fn commands(block: &Block) -> Vec<(usize, String)> {
    let mut commands = Vec::new();
    let mut begun: Option<(usize, String)> = None;
    for (index, line) in block.text.lines().enumerate() {
        let line = line.split(" #").next().unwrap_or_default().trim();
        let (at, mut command) = begun.take().unwrap_or((block.line + index, String::new()));
        command += line.trim_end_matches('\\');
        if line.ends_with('\\') {
            begun = Some((at, command));
        } else if !command.is_empty() {
            commands.push((at, command));
        }
    }
    commands
}

/// What is wrong with a command, if anything is.
fn check(command: &str) -> Option<String> {
    let mut words = command.split_whitespace().peekable();
    while let Some((name, _)) = words.peek().and_then(|word| word.split_once('=')) {
        if !is_named("tests", name) {
            return Some(format!("no test reads {name}"));
        }
        words.next();
    }
    let words: Vec<&str> = words.collect();
    let is_file = |path: &str| Path::new(ROOT).join(path).is_file();
    match words[..] {
        ["make", target, ..] => {
            let is_there = text("Makefile").lines().any(|line| line.starts_with(&format!("{target}:")));
            (!is_there).then(|| format!("the Makefile has no {target}"))
        }
        ["." | "source", script] | [script, ..] if script.starts_with("scripts/") => {
            (!is_file(script)).then(|| format!("{script} is not there"))
        }
        ["cargo", "test" | "bench" | "run" | "install" | "deny", ..] => check_cargo(&words[1..]),
        ["trunk", "build", ..] => {
            let called = text("scripts/test.sh");
            let is_known = |option: &&str| !option.starts_with("--") || called.contains(*option);
            words[2..]
                .iter()
                .find(|option| !is_known(option))
                .map(|option| format!("no script builds with {option}"))
        }
        _ => Some("nobody knows this program here: tests/native/documents/shell.rs".to_owned()),
    }
}

/// Tests and measurements that are asked for by name are there, and so are those of them that are picked out.
fn check_cargo(words: &[&str]) -> Option<String> {
    let manifest = text("Cargo.toml");
    for pair in words.windows(2).filter(|pair| matches!(pair[0], "--test" | "--bench" | "--bin")) {
        if !manifest.contains(&format!("name = \"{}\"", pair[1])) {
            return Some(format!("Cargo.toml has no {} {}", &pair[0][2..], pair[1]));
        }
    }
    let at = words.iter().position(|word| *word == "--test")?;
    let folder = format!("tests/{}", words[at + 1]);
    let picked = words[at + 2..].iter().filter(|word| !word.starts_with('-'));
    let is_there = |name: &&&str| is_named(&folder, name.trim_end_matches(':'));
    picked.clone().find(|name| !is_there(name)).map(|name| format!("{folder} has no test {name}"))
}

/// Whether a Rust file in this folder, or deeper, has this name in it.
fn is_named(folder: &str, name: &str) -> bool {
    let entries = std::fs::read_dir(Path::new(ROOT).join(folder)).expect("a folder of the project");
    entries.map(|entry| entry.expect("an entry of a folder")).any(|entry| {
        let path = format!("{folder}/{}", entry.file_name().display());
        let is_rust = entry.path().extension().is_some_and(|kind| kind == "rs");
        if entry.path().is_dir() { is_named(&path, name) } else { is_rust && text(&path).contains(name) }
    })
}

#[test]
fn what_each_line_for_a_shell_calls_is_there() {
    let mut faults = Vec::new();
    let mut count = 0;
    for block in run_by(Runner::Shell) {
        for (line, command) in commands(&block) {
            if command.contains("story-widget ") {
                continue;
            }
            count += 1;
            faults.extend(
                check(&command).map(|fault| format!("{}:{line}: {fault}: {command}", block.document)),
            );
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    assert!(count > 10, "{count} lines");
}

#[test]
fn a_line_that_calls_what_is_not_there_is_found() {
    // In two parts: they must not stand in any file, this one too.
    let (variable, test) = (concat!("STORY_WIDGET", "_TEA"), concat!("a_cup", "_of_tea"));
    for (command, fault) in [
        ("make tea", "the Makefile has no tea"),
        ("scripts/tea.sh", "scripts/tea.sh is not there"),
        (". scripts/tea.sh", "scripts/tea.sh is not there"),
        ("cargo test --locked --test tea", "Cargo.toml has no test tea"),
        (&format!("cargo test --test native {test}"), &format!("tests/native has no test {test}")),
        (&format!("{variable}=1 make test"), &format!("no test reads {variable}")),
        ("trunk build --tea", "no script builds with --tea"),
        ("tea", "nobody knows this program here: tests/native/documents/shell.rs"),
    ] {
        assert_eq!(check(command).as_deref(), Some(fault), "{command}");
    }
    for command in ["make test", "cargo test --locked --test native what_each_line"] {
        assert_eq!(check(command), None, "{command}");
    }
}
