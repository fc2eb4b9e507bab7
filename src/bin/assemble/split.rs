//! Cuts the pieces out of the linked module (`browser::piece` says what pieces are).
//! Not here: what is fetched when (`embed/pieces.js`), or how small each file gets (`shrink`).

use crate::{Build, Outcome, read, shrink, write};
use std::collections::BTreeMap;
use std::path::PathBuf;
use wasm_split_cli_support::{Options, transform};

/// The module in parts.
pub(crate) struct Parts {
    /// What is loaded first.
    pub(crate) main: PathBuf,
    /// For each piece what it consists of, in the order in which that is joined to the module: what other
    /// pieces use too, and last what is its own.
    pub(crate) pieces: BTreeMap<String, Vec<(String, PathBuf)>>,
}

/// Cuts what cargo linked. It has to be linked with `--emit-relocs`, which says who uses what.
pub(crate) fn split(linked: &str, build: &Build) -> Outcome<Parts> {
    let folder = build.work.join("pieces");
    // What an earlier build has cut is not of this one.
    let _ = std::fs::remove_dir_all(&folder);
    let main = folder.join("main.wasm");
    let linked = shrink::without_unused(&read(linked)?)?;
    write(&main, &[])?;
    let mut options = Options::new(&linked);
    options.output_dir = &folder;
    options.main_out_path = &main;
    let split = transform(options).map_err(|error| format!("the module cannot be cut: {error:#}"))?;
    let path_of = |name: String| {
        let path = folder.join(&name).with_extension("wasm");
        (name, path)
    };
    let pieces = split.prefetch_map.into_iter();
    let pieces = pieces.map(|(piece, names)| (piece, names.into_iter().map(path_of).collect()));
    Ok(Parts { main: main.clone(), pieces: pieces.collect() })
}
