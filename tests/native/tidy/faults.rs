//! The table of faults has every row once, and each names a file that is there and holds it.

use std::collections::BTreeSet;

use super::{ROOT, hold, rust_files};
use story_widget::state::Fault;

/// The rows of the table: number, what the publisher is told, and the file that holds it.
fn rows() -> Vec<(String, String, String)> {
    let page = std::fs::read_to_string(format!("{ROOT}/docs/faults.md")).expect("docs/faults.md");
    let rows = page.lines().filter(|line| line.starts_with("| F"));
    rows.map(|row| {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let file = cells[5].trim_matches('`').replace("matrix/", "e2e/engines/matrix/");
        (cells[1].to_owned(), cells[4].to_owned(), file)
    })
    .collect()
}

#[test]
fn every_fault_has_one_row_and_a_file_that_holds_it() {
    let mut faults = Vec::new();
    let numbers: Vec<String> = rows().into_iter().map(|(number, ..)| number).collect();
    let expected: Vec<String> = (1..=72).map(|number| format!("F{number:02}")).collect();
    assert_eq!(numbers, expected);
    for (number, _, file) in rows() {
        if !std::path::Path::new(ROOT).join("tests").join(&file).is_file() {
            faults.push(format!("docs/faults.md:1: {number} is held by {file}, which is not there"));
        }
    }
    hold(faults);
}

#[test]
fn a_row_of_the_matrix_is_in_the_file_that_the_table_names() {
    let mut faults = Vec::new();
    let files = rust_files(&["tests/e2e/engines/matrix"]);
    for (number, _, held_by) in rows().into_iter().filter(|(.., file)| file.contains("/matrix/")) {
        let file =
            files.iter().find(|file| file.path == format!("tests/{held_by}")).expect("the file is there");
        // Faults of the network have a test each, whose name says which.
        if !file.text.contains(&format!("\"{number}-")) && !held_by.ends_with("network.rs") && number != "F58"
        {
            faults.push(format!("docs/faults.md:1: {number} is not in {held_by}"));
        }
    }
    hold(faults);
}

#[test]
fn every_code_stands_in_the_table_and_no_other() {
    let told: BTreeSet<String> = rows()
        .iter()
        .flat_map(|(_, told, _)| told.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>())
        // Two are states.
        .filter(|code| code != "stale" && code != "ready")
        .collect();
    let known: BTreeSet<String> = Fault::ALL.iter().map(|fault| fault.code().to_owned()).collect();
    assert_eq!(told, known);
}
