//! The command `story-widget`, run as a publisher runs it.
//! Not here: what is said of a document (`tests/native/feed`).

use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_story-widget"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments).output().expect("the command runs")
}

#[test]
fn a_good_document_ends_with_0_and_a_bad_one_with_1() {
    assert_eq!(run(&["check", "public/feeds/harbour.json"]).status.code(), Some(0));
    assert_eq!(run(&["check", "public/feeds/broken-parts.json"]).status.code(), Some(1));
    assert_eq!(run(&["check", "public/feeds/html.json"]).status.code(), Some(1));
}
