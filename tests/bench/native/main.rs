//! How long a feed takes to read on this machine: `cargo bench --no-default-features --bench native`.
//! Not here: how long in a browser, and beside `JSON.parse` (`browser`).

mod documents;

use divan::Bencher;
use divan::counter::BytesCount;
use serde::de::IgnoredAny;
use story_widget::feed::{Links, read};

fn main() {
    divan::main();
}

/// What a browser's `URL` does, by the crate of the same standard.
fn resolve(reference: &str, base: &str) -> Option<String> {
    url::Url::parse(base).ok()?.join(reference).ok().map(Into::into)
}

fn measure(bencher: Bencher, document: &str) {
    let links = Links::new("https://feeds.example/story/123.json", true, resolve);
    bencher.counter(BytesCount::of_str(document)).bench_local(|| read(document.as_bytes(), &links));
}

#[divan::bench]
fn a_long_story(bencher: Bencher) {
    measure(bencher, &documents::long_story());
}

/// The part of it that `serde_json` has: whether it is JSON.
#[divan::bench]
fn a_long_story_is_json(bencher: Bencher) {
    let document = documents::long_story();
    bencher
        .counter(BytesCount::of_str(&document))
        .bench_local(|| serde_json::from_str::<IgnoredAny>(&document).is_ok());
}

/// The same story as a tree that anything may be in, without a walk through it.
#[divan::bench]
fn a_long_story_as_a_tree(bencher: Bencher) {
    let document = documents::long_story();
    bencher
        .counter(BytesCount::of_str(&document))
        .bench_local(|| serde_json::from_str::<serde_json::Value>(&document).is_ok());
}

#[divan::bench(args = documents::hard_ones().into_iter().map(|(name, _)| name))]
fn hard(bencher: Bencher, name: &str) {
    let documents = documents::hard_ones();
    let document = documents.iter().find(|(other, _)| *other == name).map(|(_, document)| document.as_str());
    measure(bencher, document.unwrap_or_default());
}
