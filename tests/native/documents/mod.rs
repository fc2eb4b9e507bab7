//! What the documents say: each block of code is run by something, feeds in them are read, and no link of theirs is dead.
//! Not here: what needs the command (`tests/command/documents.rs`) or a browser (`tests/e2e/documents`).

mod block;
mod links;
mod shell;
mod stand;

use std::fmt::Write;
use std::path::Path;

use block::{Block, ROOT, blocks};
use stand::{ROWS, Runner, row, run_by, runner};
use story_widget::feed::{self, Links};

/// Where the list of all blocks is written.
const LIST: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/snippets.txt");

/// What runs a block, in words; or what is wrong.
fn told(block: &Block) -> Result<String, String> {
    if let Some((_, _, held)) = row(block) {
        return held_by(held).map_err(|fault| format!("{}: {fault}", block.place()));
    }
    match (runner(block), block.language.as_str()) {
        (Some(runner), _) => Ok(format!("{runner:?}")),
        (None, "") => Err(format!("{}: say in what language this is, as in ```html", block.place())),
        (None, language) => Err(format!(
            "{}: nothing runs `{language}`: write a runner, or a row in tests/native/documents/stand.rs",
            block.place()
        )),
    }
}

/// A row's words, where the test that they name is there.
fn held_by(held: &str) -> Result<String, String> {
    if held.strip_prefix("not run: ").is_some_and(|reason| !reason.is_empty()) {
        return Ok(held.to_owned());
    }
    let (file, name) = held.split_once("::").ok_or_else(|| format!("{held:?} is no test and no reason"))?;
    let test = std::fs::read_to_string(Path::new(ROOT).join(file)).unwrap_or_default();
    let is_there = test.contains(&format!("fn {name}()"));
    is_there.then(|| held.to_owned()).ok_or_else(|| format!("{file} has no test {name}"))
}

#[test]
fn every_block_of_every_document_is_run_or_says_why_not() {
    let blocks = blocks();
    assert!(blocks.len() > 50, "{} blocks", blocks.len());
    let mut list = String::new();
    let mut faults = Vec::new();
    for block in &blocks {
        match told(block) {
            Ok(held) => writeln!(list, "{}\t{}\t{held}", block.place(), block.language).expect("room"),
            Err(fault) => faults.push(fault),
        }
    }
    let unused = ROWS.iter().filter(|row| !blocks.iter().any(|block| stand::row(block) == Some(*row)));
    faults.extend(unused.map(|(document, words, _)| format!("{document}: no block has {words:?}")));
    std::fs::write(LIST, list).expect("the list");
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn a_block_that_nothing_runs_is_found() {
    let block = |language: &str| Block {
        document: "docs/a.md".to_owned(),
        line: 7,
        language: language.to_owned(),
        text: "x\n".to_owned(),
    };
    assert_eq!(told(&block("html")), Ok("Browser".to_owned()));
    assert_eq!(told(&block("")), Err("docs/a.md:7: say in what language this is, as in ```html".to_owned()));
    assert_eq!(
        told(&block("perl")),
        Err("docs/a.md:7: nothing runs `perl`: write a runner, or a row in tests/native/documents/stand.rs"
            .to_owned())
    );
    assert_eq!(
        held_by("tests/native/documents/mod.rs::nothing"),
        Err("tests/native/documents/mod.rs has no test nothing".to_owned())
    );
    assert_eq!(held_by("somewhere"), Err("\"somewhere\" is no test and no reason".to_owned()));
    assert!(held_by("not run: ").is_err());
}

/// Everything a publisher is told of a document.
fn told_of(feed: &str) -> Vec<String> {
    let resolve =
        |reference: &str, base: &str| url::Url::parse(base).ok()?.join(reference).ok().map(String::from);
    let links = Links::new("https://feeds.example/story/123.json", true, resolve);
    feed::check(feed.as_bytes(), &links).remarks.iter().map(ToString::to_string).collect()
}

#[test]
fn each_feed_of_the_documents_is_read_without_a_problem() {
    let feeds = run_by(Runner::Reader);
    assert!(!feeds.is_empty());
    let told = feeds.iter().flat_map(|block| {
        told_of(&block.text).into_iter().map(|remark| format!("{}: {remark}", block.place()))
    });
    let told: Vec<String> = told.collect();
    assert!(told.is_empty(), "\n{}\n", told.join("\n"));
}
