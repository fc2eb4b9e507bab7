//! Has wasm-opt make modules smaller, as many at once as there are processors.
//! Not here: what is taken out before (`shrink`), or the order of functions (`order`).

use crate::compile::output;
use crate::{Build, Outcome, order, read, write};
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{available_parallelism, scope};

/// Each module as small as wasm-opt makes it, its functions in the order that brotli makes most of.
pub(crate) fn all(modules: &[Vec<u8>], build: &Build) -> Outcome<Vec<Vec<u8>>> {
    // What several pieces use is in each of them, and optimised once.
    let mut different: Vec<_> = modules.iter().collect::<BTreeSet<_>>().into_iter().collect();
    // The largest first, so that none is left over at the end.
    different.sort_by_key(|module| std::cmp::Reverse(module.len()));
    let optimised: Vec<OnceLock<Outcome<Vec<u8>>>> = different.iter().map(|_| OnceLock::new()).collect();
    let next = AtomicUsize::new(0);
    let work = || {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let (Some(module), Some(place)) = (different.get(number), optimised.get(number)) else { return };
            let _ = place.set(one(module, number, build));
        }
    };
    scope(|scope| {
        for _ in 0..available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    let left = || Err("wasm-opt was not asked".to_owned());
    let optimised = optimised.into_iter().map(|outcome| outcome.into_inner().unwrap_or_else(left));
    let of: BTreeMap<_, _> = different.into_iter().zip(optimised.collect::<Outcome<Vec<_>>>()?).collect();
    modules.iter().map(|module| of.get(module).cloned().ok_or_else(|| "a module was lost".into())).collect()
}

fn one(wasm: &[u8], number: usize, build: &Build) -> Outcome<Vec<u8>> {
    let small = opt(wasm, number, build, &[&["-Oz", "--converge"], &FOR_BROTLI[..]].concat())?;
    opt(&order::named_by_likeness(small)?, number, build, &SORTED)
}

/// What wasm-opt makes of a module; its number is in the names of the files between.
fn opt(wasm: &[u8], number: usize, build: &Build, options: &[&str]) -> Outcome<Vec<u8>> {
    let file = |when: &str| build.work.join(format!("{when}-{number}.wasm"));
    let (before, after) = (file("before"), file("after"));
    write(&before, wasm)?;
    let mut opt = Command::new("wasm-opt");
    opt.args(WASM_FEATURES).args(options).args(["--strip-debug", "--strip-producers", "-o"]);
    output(opt.arg(&after).arg(&before))?;
    read(after)
}

/// What the compiler may use of WebAssembly, all of it in every browser since 2023. wasm-opt would
/// otherwise guess, or with `--all-features` write what browsers do not read yet.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// What makes the module shorter as such and longer once it is compressed: code moved to the one place
/// that calls it, tails shared, and parts of expressions kept for a second use all hide repetitions.
const FOR_BROTLI: [&str; 3] =
    ["--one-caller-inline-max-function-size=0", "--skip-pass=local-cse", "--skip-pass=code-folding"];

/// Sorts functions by their names. Reading the module has cost what only the writing of the first pass knew,
/// so it is written as small again, and locals numbered anew.
const SORTED: [&str; 5] = [
    "--optimize-level=2",
    "--shrink-level=2",
    "--coalesce-locals",
    "--reorder-locals",
    "--reorder-functions-by-name",
];
