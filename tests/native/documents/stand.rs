//! What runs each block of code of the documents: by the language it is in, or by a row of its own.
//! Not here: running them (`mod`, `shell`, `tests/command/documents.rs`, `tests/e2e/documents`).

use super::block::{Block, blocks};

/// What runs blocks of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Runner {
    /// A browser with the built files, and what makes programs for it: `tests/e2e/documents`.
    Browser,
    /// The reader of feeds: `tests/native/documents`.
    Reader,
    /// Line by line: those of the command by `tests/command/documents.rs`, others by `tests/native/documents/shell.rs`.
    Shell,
}

/// A block that is not run as others of its language are: its document, words of it, and instead either the test that was written for
/// it, `FILE::NAME`, or `not run: ` and why.
pub(crate) type Row = (&'static str, &'static str, &'static str);

const SERVERS: &str = "tests/native/hosting.rs::each_example_of_a_server_sets_each_header_of_the_table";
const PIECE: &str = "tests/native/tidy/table.rs::\
    the_example_of_the_publishers_page_is_the_published_one_and_has_every_field";
const CHECKED: &str = "tests/command/documents.rs::what_the_page_shows_of_a_check_is_what_is_printed";
const JOB: &str = "tests/command/documents.rs::each_job_of_the_page_stops_at_a_bad_story_and_at_no_other";

/// Those that are not. Each is of one block at least.
pub(crate) const ROWS: [Row; 22] = [
    (
        "ARCHITECTURE.md",
        "attributes in",
        "not run: a drawing of the layers, which tests/native/tidy/layer.rs holds",
    ),
    (
        "docs/embedding.md",
        "<amp-iframe",
        "tests/e2e/ways/around.rs::amps_component_is_told_how_high_the_story_is",
    ),
    ("docs/feed.md", "\"$schema\": \"video-story-1.json\"", PIECE),
    ("docs/feed.md", "\"statusNote\": \"Corrects", PIECE),
    ("docs/feed.md", "\"description\": [\n", PIECE),
    ("docs/feed.md", "\"contentWarning\"", PIECE),
    ("docs/feed.md", "\"acquireUrl\"", PIECE),
    ("docs/feed.md", "\"windowHours\"", PIECE),
    ("docs/feed.md", "\"receiptUrl\"", PIECE),
    ("docs/feed.md", "E130 /story/updated", CHECKED),
    ("docs/feed.md", "E110 /story/headline", CHECKED),
    ("docs/feed.md", "\"effect\": \"feed-invalid\"", CHECKED),
    ("docs/feed.md", "- name: Stories can be read", JOB),
    ("docs/feed.md", "stories:\n", JOB),
    (
        "docs/hosting.md",
        "find . -type f",
        "not run: brotli is not everywhere; scripts/check-hosting.sh runs this block",
    ),
    ("docs/hosting.md", "map $uri $story_cache", SERVERS),
    ("docs/hosting.md", "\troot * /srv/story-widget", SERVERS),
    ("docs/hosting.md", "<VirtualHost *:80>", SERVERS),
    (
        "docs/hosting.md",
        "proxy_cache_path",
        "not run: nginx is not everywhere; scripts/check-hosting.sh runs this block",
    ),
    (
        "docs/hosting.md",
        "const every = 60_000;",
        "tests/e2e/hosting.rs::a_live_story_is_asked_for_each_minute_or_so_and_less_often_while_it_fails",
    ),
    (
        "docs/supply-chain.md",
        "openssl dgst",
        "not run: a program of the reader's; tests/published/sbom.rs holds that the hash of the manifest is this one",
    ),
    (
        "docs/supply-chain.md",
        "jq -r",
        "not run: a program of the reader's; tests/published/sbom.rs holds the fields that it names",
    ),
];

/// The row that is about a block, if there is one.
pub(crate) fn row(block: &Block) -> Option<&'static Row> {
    ROWS.iter().find(|(document, words, _)| *document == block.document && block.text.contains(words))
}

/// What runs blocks of this one's language; `None` where nothing does.
pub(crate) fn runner(block: &Block) -> Option<Runner> {
    match block.language.as_str() {
        "html" | "css" | "js" | "ts" | "csp" | "xml" => Some(Runner::Browser),
        "json" => Some(Runner::Reader),
        "sh" => Some(Runner::Shell),
        _ => None,
    }
}

/// The blocks that are run by this, in the order of the documents.
pub(crate) fn run_by(wanted: Runner) -> Vec<Block> {
    blocks().into_iter().filter(|block| row(block).is_none() && runner(block) == Some(wanted)).collect()
}
