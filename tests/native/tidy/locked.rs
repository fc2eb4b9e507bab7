//! What is built is what the lock files say: no command that reads one may write it anew.

use super::{File, files, finds, hold};

/// The commands of cargo and Trunk that build with the packages of a lock file, or resolve them.
const LOCKABLE: [&str; 15] = [
    "bench", "build", "check", "clippy", "doc", "fetch", "install", "llvm-cov", "metadata", "run", "rustc",
    "serve", "test", "tree", "watch",
];

/// The same where another word between says which tool of cargo's it is.
const TOOLS: [&str; 1] = ["deny"];

/// Commands of npm that take other versions than those of the lock file.
const UNLOCKED: [&str; 4] = ["npm install ", "npm i ", "npm update", "npx "];

/// The rule for scripts, the Makefile, and the settings of Trunk.
fn check(file: &File) -> Vec<String> {
    let mut faults = Vec::new();
    for (line, command) in commands(file) {
        for program in ["cargo", "trunk"] {
            let calls = command.match_indices(program).filter(|(at, _)| is_call(&command, *at, program));
            for (at, _) in calls {
                let call = &command[at..];
                let mut words = call.split([' ', '"', ',', ')', '[']).filter(|word| !word.is_empty()).skip(1);
                let verb = words.next().unwrap_or_default();
                let is_locked = call.contains("--locked") || call.contains("--frozen");
                if (LOCKABLE.contains(&verb) || TOOLS.contains(&verb)) && !is_locked {
                    faults.push(
                        file.fault(
                            line,
                            format!("`{program} {verb}` may change the lock file: add --locked"),
                        ),
                    );
                }
            }
        }
        for unlocked in UNLOCKED.iter().filter(|unlocked| format!("{command} ").contains(**unlocked)) {
            let unlocked = unlocked.trim();
            faults.push(file.fault(
                line,
                format!("`{unlocked}` leaves the lock file: call `npm ci`, and what it installed"),
            ));
        }
    }
    faults
}

/// Whether a program is called there by its name, which is no part of another name or of a path.
fn is_call(command: &str, at: usize, program: &str) -> bool {
    let before = command[..at].chars().next_back();
    let after = command[at + program.len()..].chars().next();
    before.is_none_or(|before| matches!(before, ' ' | '(' | '"' | '@' | ';'))
        && matches!(after, Some(' ' | '"'))
}

/// The commands of a file with the line on which each begins: a line that ends in a backslash goes on in the next, and the
/// arguments that Trunk gives to a hook are one with its name. What is a comment or printed is no command.
fn commands(file: &File) -> Vec<(usize, String)> {
    let mut commands: Vec<(usize, String)> = Vec::new();
    let mut goes_on = false;
    for (line, text) in file.lines() {
        let text = text.trim();
        let is_said = ["#", "echo ", "say ", "step ", "printf ", "need_command "]
            .iter()
            .any(|start| text.starts_with(start));
        let (text, goes_on_after) = text.strip_suffix('\\').map_or((text, false), |text| (text, true));
        let arguments = text.strip_prefix("command_arguments =");
        match commands.last_mut() {
            Some((_, command)) if goes_on || arguments.is_some() => *command += arguments.unwrap_or(text),
            _ if is_said => {}
            _ => commands.push((line, text.to_owned())),
        }
        goes_on = goes_on_after;
    }
    commands
}

/// The build step names the words of its commands one by one.
fn check_build_step(file: &File) -> Vec<String> {
    let calls = file.text.split("Command::new(\"cargo\")").skip(1);
    let is_free = |call: &&str| !call.split(';').take(2).any(|statement| statement.contains("\"--locked\""));
    calls.filter(is_free).map(|_| file.fault(1, "calls cargo without --locked")).collect()
}

#[test]
fn every_command_of_cargo_trunk_and_npm_keeps_to_the_lock_files() {
    let all = files(&["", ".ci", "scripts"]);
    let is_run = |file: &&File| {
        file.is(".sh") || file.is_in(".ci") || matches!(file.path.as_str(), "Makefile" | "Trunk.toml")
    };
    let run: Vec<&File> = all.iter().filter(is_run).collect();
    assert!(run.len() > 10, "{}", run.len());
    hold(run.into_iter().flat_map(check));
    hold(files(&["src/bin"]).iter().flat_map(check_build_step));
}

#[test]
fn a_command_that_may_change_a_lock_file_is_found() {
    finds(
        check,
        "scripts/a.sh",
        "# cargo build\ncargo build --release\nA=1 cargo test \\\n  --lib\ncargo test \\\n  --locked\ncargo fmt\nx=$(cargo tree)\n\
         say \"cargo build\"\nstrace-cargo build\n",
        &[
            "scripts/a.sh:2: `cargo build` may change the lock file: add --locked",
            "scripts/a.sh:3: `cargo test` may change the lock file: add --locked",
            "scripts/a.sh:8: `cargo tree` may change the lock file: add --locked",
        ],
    );
    finds(
        check,
        "Makefile",
        "serve: setup\n\t@. scripts/tools.sh && trunk serve\n\tnpm install\n",
        &[
            "Makefile:2: `trunk serve` may change the lock file: add --locked",
            "Makefile:3: `npm install` leaves the lock file: call `npm ci`, and what it installed",
        ],
    );
    finds(
        check,
        "Trunk.toml",
        "[[hooks]]\ncommand = \"cargo\"\ncommand_arguments = [\"run\", \"--quiet\"]\n",
        &["Trunk.toml:2: `cargo run` may change the lock file: add --locked"],
    );
    finds(
        check_build_step,
        "src/bin/assemble/a.rs",
        "let mut cargo = Command::new(\"cargo\");\ncargo.args([\"build\"]);\n",
        &["src/bin/assemble/a.rs:1: calls cargo without --locked"],
    );
}
