//! What a million readers of a live story ask of edges and origin: writes the tables of `docs/hosting.md`.
//! Not here: that they are those of now, which a test holds (`tests/native/hosting.rs`).
//!
//! `cargo bench --profile dev --locked --no-default-features --bench refresh_load`

mod report;
mod simulation;

use std::path::Path;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |file: &Path| {
        std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    };
    let file = root.join("docs/hosting.md");
    let page = report::renewed(&read(&file), &read(&root.join("budget.json")));
    let page = page.expect("the lines that the tables stand between");
    std::fs::write(&file, page).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}
