//! How long a file is: past 250 lines it usually holds two things.

use super::{File, files, hold};

/// The most lines of a file.
const MOST: usize = 250;

/// Files that are longer, up to how many lines, and why.
const LONGER: [(&str, usize, &str); 16] = [
    ("src/embed/loader.js", 340, "one element, whose private members nothing else can reach"),
    ("src/feed/html/names.txt", 1_511, "a table that a script makes, a character a line"),
    ("src/text/language/ar.rs", 340, "one table a language, with six forms for each count"),
    ("src/text/language/de.rs", 350, "one table a language"),
    ("src/text/language/en.rs", 350, "one table a language"),
    ("src/text/language/es.rs", 350, "one table a language"),
    ("src/text/language/fa.rs", 350, "one table a language"),
    ("src/text/language/fr.rs", 350, "one table a language"),
    ("src/text/language/he.rs", 350, "one table a language"),
    ("src/text/language/hi.rs", 350, "one table a language"),
    ("src/text/language/id.rs", 350, "one table a language"),
    ("src/text/language/ja.rs", 350, "one table a language"),
    ("src/text/language/pt.rs", 350, "one table a language"),
    ("src/text/language/ru.rs", 350, "one table a language"),
    ("src/text/language/tr.rs", 350, "one table a language"),
    ("src/text/language/zh.rs", 350, "one table a language"),
];

/// No file is longer than it may be, and the list of longer ones is true.
fn check(files: &[File], longer: &[(&str, usize, &str)]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in files {
        let lines = file.lines().count();
        match longer.iter().find(|(path, ..)| *path == file.path) {
            None if lines > MOST => {
                faults.push(file.fault(
                    lines,
                    format!("{lines} lines; past {MOST} a file usually holds two things: part them"),
                ));
            }
            Some((_, most, _)) if lines > *most => {
                faults.push(
                    file.fault(lines, format!("{lines} lines, where {most} are allowed: take something out")),
                );
            }
            Some(_) if lines <= MOST => {
                faults.push(file.fault(
                    lines,
                    format!("within {MOST} lines now: take it off the list in tests/native/tidy/length.rs"),
                ));
            }
            _ => {}
        }
    }
    for (path, ..) in longer {
        if !files.iter().any(|file| file.path == *path) {
            faults.push(format!("tests/native/tidy/length.rs:11: {path} is not there: take it off the list"));
        }
    }
    faults
}

#[test]
fn no_file_of_src_or_style_has_more_than_250_lines_without_a_reason() {
    hold(check(&files(&["src", "style"]), &LONGER));
}

#[test]
fn a_file_that_is_too_long_is_found() {
    let long = File::sample("src/feed/date.rs", &"x\n".repeat(251));
    let fault = "src/feed/date.rs:251: 251 lines; past 250 a file usually holds two things: part them";
    assert_eq!(check(&[long], &[]), [fault]);
    assert_eq!(check(&[File::sample("src/feed/date.rs", &"x\n".repeat(250))], &[]), [""; 0]);
}

#[test]
fn a_list_of_longer_files_that_is_not_true_is_found() {
    let listed =
        [("src/a.rs", 300, "a reason"), ("src/b.rs", 300, "a reason"), ("src/c.rs", 300, "a reason")];
    let files = [File::sample("src/a.rs", &"x\n".repeat(301)), File::sample("src/b.rs", &"x\n".repeat(20))];
    assert_eq!(
        check(&files, &listed),
        [
            "src/a.rs:301: 301 lines, where 300 are allowed: take something out",
            "src/b.rs:20: within 250 lines now: take it off the list in tests/native/tidy/length.rs",
            "tests/native/tidy/length.rs:11: src/c.rs is not there: take it off the list",
        ]
    );
}
