//! The first lines of a module, and its name.

use super::{File, finds, hold, rust_files};

/// Names that say nothing of what is inside.
const EMPTY_NAMES: [&str; 8] = ["utils", "util", "helpers", "helper", "common", "types", "prelude", "misc"];

/// A module begins with what is in it and what is not, a line each.
fn check(file: &File) -> Vec<String> {
    let mut faults = Vec::new();
    let line = |number: usize| file.text.lines().nth(number - 1).unwrap_or_default();
    if line(1).strip_prefix("//! ").is_none_or(|what| what.starts_with("Not here")) {
        faults.push(file.fault(1, "begin with a line `//! …` that says what is in the module"));
    }
    if !line(2).starts_with("//! Not here: ") {
        faults.push(file.fault(2, "say in the second line what is not in the module: `//! Not here: …`"));
    }
    if EMPTY_NAMES.contains(&file.stem()) {
        faults.push(
            file.fault(1, format!("`{}` says nothing; name the module for what is in it", file.stem())),
        );
    }
    faults
}

#[test]
fn every_module_says_what_is_in_it_and_what_is_not() {
    // The root of the library is its front page and speaks to those who use it.
    hold(rust_files(&["src"]).iter().filter(|file| file.path != "src/lib.rs").flat_map(check));
}

#[test]
fn a_module_without_its_two_lines_is_found() {
    finds(
        check,
        "src/feed/date.rs",
        "//! Dates.\n//! All of them.\n",
        &["src/feed/date.rs:2: say in the second line what is not in the module: `//! Not here: …`"],
    );
    finds(
        check,
        "src/feed/helpers.rs",
        "use std::fmt;\n",
        &[
            "src/feed/helpers.rs:1: begin with a line `//! …` that says what is in the module",
            "src/feed/helpers.rs:2: say in the second line what is not in the module: `//! Not here: …`",
            "src/feed/helpers.rs:1: `helpers` says nothing; name the module for what is in it",
        ],
    );
    finds(check, "src/feed/date.rs", "//! Dates.\n//! Not here: clocks.\n", &[]);
}
