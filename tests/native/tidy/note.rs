//! What is left over from work: notes without an issue, and places on somebody's machine.

use super::{EVERYTHING, File, files, finds, hold, word_in};

/// Marks of something that is still to be done.
const MARKS: [&str; 3] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];

/// Where people keep their files.
const MACHINES: [&str; 2] = [concat!("/ro", "ot/"), concat!("/ho", "me/")];

fn check(file: &File) -> Vec<String> {
    let mut faults = Vec::new();
    for (line, text) in file.lines() {
        for mark in MARKS {
            if word_in(text, mark) && !names_an_issue(text) {
                faults.push(file.fault(
                    line,
                    format!("{mark} without the number of an issue (#12): do it, or write it down there"),
                ));
            }
        }
        for place in MACHINES {
            if text.contains(place) {
                faults.push(file.fault(
                    line,
                    format!("{place} is a place on one machine; name it from the project's folder"),
                ));
            }
        }
    }
    faults
}

fn names_an_issue(text: &str) -> bool {
    text.split('#').skip(1).any(|rest| rest.starts_with(|character: char| character.is_ascii_digit()))
}

#[test]
fn nothing_is_left_to_do_without_an_issue_and_no_machine_is_named() {
    hold(files(&EVERYTHING).iter().flat_map(check));
}

#[test]
fn a_note_without_an_issue_is_found() {
    let mark = MARKS[0];
    let text = format!("// {mark}: later\n// {mark}(#12): later\nlet {mark}S = 1;\n");
    let fault =
        format!("src/a.rs:1: {mark} without the number of an issue (#12): do it, or write it down there");
    finds(check, "src/a.rs", &text, &[&fault]);
}

#[test]
fn a_place_on_a_machine_is_found() {
    let text = format!("cd {}somebody/project\n", MACHINES[1]);
    let fault =
        format!("docs/a.md:1: {} is a place on one machine; name it from the project's folder", MACHINES[1]);
    finds(check, "docs/a.md", &text, &[&fault]);
}
