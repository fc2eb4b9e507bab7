//! What holds for the whole of the sources and no compiler checks: one rule a file.
//!
//! A rule is a function from files to faults; each fault names file and line and says what to do. Every
//! rule is run twice: over the project, where it has to find nothing, and over a small bad sample, where
//! it has to find exactly that.

mod declared;
mod faults;
mod feeds;
mod gallery;
mod heading;
mod layer;
mod length;
mod locked;
mod markup;
mod note;
mod packages;
mod promised;
mod said;
mod seam;
mod sheet;
mod style;
mod table;
mod typed;

use std::fmt::Display;
use std::path::Path;

/// The folder of the project.
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Where texts of the project are: all of it but what is built, installed or not text.
const EVERYTHING: [&str; 16] = [
    "",
    ".ci",
    "docs",
    "fuzz",
    "public/embed",
    "public/feeds",
    "public/gallery",
    "public/generator",
    "public/live",
    "public/npm",
    "public/pages",
    "scripts",
    "src",
    "style",
    "tests",
    ".github",
];

/// A text file of the project.
struct File {
    /// Its path from the folder of the project, with `/`.
    path: String,
    text: String,
}

impl File {
    /// A file that is not there, to try a rule on.
    fn sample(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    fn is(&self, ending: &str) -> bool {
        self.path.ends_with(ending)
    }

    fn is_in(&self, folder: &str) -> bool {
        self.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }

    /// Its name without folder and ending.
    fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.split('.').next().unwrap_or_default()
    }

    /// Its lines with their numbers, from 1.
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// Its lines of code: those that are no comment from their first character on.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.lines().filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    fn fault(&self, line: usize, sentence: impl Display) -> String {
        format!("{}:{line}: {sentence}", self.path)
    }
}

/// All text files in these folders and the folders in them; `""` stands for the top folder alone.
fn files(folders: &[&str]) -> Vec<File> {
    let mut files = Vec::new();
    for folder in folders {
        collect(folder, &mut files);
    }
    assert!(!files.is_empty(), "there is nothing in {folders:?}");
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

fn collect(folder: &str, files: &mut Vec<File>) {
    let Ok(entries) = std::fs::read_dir(Path::new(ROOT).join(folder)) else { return };
    for entry in entries {
        let entry = entry.expect("an entry of a folder");
        let name = entry.file_name().into_string().expect("a name in UTF-8");
        let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
        let is_folder = entry.file_type().expect("the type of an entry").is_dir();
        // What others wrote, and what is made of ours.
        let is_theirs = ["node_modules", "built"].iter().any(|name| path.ends_with(&format!("/{name}")));
        if is_folder && !folder.is_empty() && !is_theirs {
            collect(&path, files);
        } else if !is_folder && let Ok(text) = std::fs::read_to_string(entry.path()) {
            files.push(File { path, text });
        }
    }
}

/// The Rust files in these folders.
fn rust_files(folders: &[&str]) -> Vec<File> {
    files(folders).into_iter().filter(|file| file.is(".rs")).collect()
}

/// Fails with all faults at once, so that one run shows what there is to do.
#[track_caller]
fn hold(faults: impl IntoIterator<Item = String>) {
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// The rule finds exactly this in a file.
#[track_caller]
fn finds(rule: fn(&File) -> Vec<String>, path: &str, text: &str, faults: &[&str]) {
    assert_eq!(rule(&File::sample(path, text)), faults);
}

/// Whether a word stands in a line as a word: not as a part of a longer name.
fn word_in(line: &str, word: &str) -> bool {
    let is_name = |character: char| character.is_alphanumeric() || character == '_';
    let goes_on = |inside: Option<char>, outside: Option<char>| {
        inside.is_some_and(is_name) && outside.is_some_and(is_name)
    };
    line.match_indices(word).any(|(at, _)| {
        let (before, after) = (line[..at].chars().next_back(), line[at + word.len()..].chars().next());
        !goes_on(word.chars().next(), before) && !goes_on(word.chars().next_back(), after)
    })
}

#[test]
fn a_word_is_not_found_inside_a_longer_one() {
    assert!(word_in("fetch(request)", "fetch("));
    assert!(word_in("let x = window.fetch(request)", "fetch("));
    assert!(!word_in("prefetch(request)", "fetch("));
    assert!(!word_in("web_system", "web_sys"));
    assert!(word_in("use web_sys;", "web_sys"));
}

#[test]
fn the_sources_are_found() {
    let all = files(&EVERYTHING);
    for path in
        ["Cargo.toml", "src/lib.rs", "src/embed/loader.js", "style/widget.css", "tests/native/main.rs"]
    {
        assert!(all.iter().any(|file| file.path == path), "{path}");
    }
    for folder in ["target", "node_modules", "dist", ".git"] {
        assert!(all.iter().all(|file| !file.is_in(folder)), "{folder}");
    }
}
