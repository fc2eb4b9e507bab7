//! Snippets of the documents, pasted into a page of a publisher's over the built files: markup shows the story, styles change what is
//! seen, scripts run, policies are enough. Not here: which blocks these are (`tests/native/documents/stand.rs`), the book (`book`).

#[path = "../../native/documents/block.rs"]
mod block;
#[path = "../../native/documents/stand.rs"]
mod stand;

mod css;
mod html;
mod policy;
mod real;
mod scene;
mod script;

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use block::Block;
use stand::{Runner, run_by};

/// The blocks of this language that a browser runs.
fn blocks_in(language: &str) -> Vec<Block> {
    run_by(Runner::Browser).into_iter().filter(|block| block.language == language).collect()
}

/// Runs each of these blocks, and fails with all that went wrong, each with its document and line.
#[track_caller]
fn hold_each(blocks: &[Block], run: impl Fn(&Block)) {
    assert!(!blocks.is_empty(), "there are such blocks");
    let fault = |block: &Block| {
        let end = catch_unwind(AssertUnwindSafe(|| run(block)));
        end.err().map(|panic| format!("{}: {}\n{}", block.place(), words(&*panic), block.text))
    };
    let faults: Vec<String> = blocks.iter().filter_map(fault).collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// What a panic says.
fn words(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("it stopped without a word")
}
