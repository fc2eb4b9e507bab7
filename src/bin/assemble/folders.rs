//! The flags of compiler and linker for a release: no folder of this machine in what is published, and a small stack.
//! Not here: the call of cargo (`compile`); what else makes files small (`shrink`, `order`).
//!
//! Panic messages name source files. With names that are the same everywhere two machines make the same bytes.

use crate::{Build, Outcome, compile};
use std::path::Path;

/// What the linker is told: to say who uses what, for the pieces; and how many bytes the stack has. That is memory from
/// the start on, by itself a megabyte, of which a story with everything opened took nine thousand bytes.
const LINKER: [&str; 2] = ["--emit-relocs", "-zstack-size=65536"];

/// The flags, as `CARGO_ENCODED_RUSTFLAGS` has them: a folder may have a space in its name.
pub(crate) fn flags(build: &Build) -> Outcome<String> {
    let here = absolute(Path::new("."))?;
    let home = std::env::var("HOME").unwrap_or_default();
    let cargo = std::env::var("CARGO_HOME").unwrap_or_else(|_| format!("{home}/.cargo"));
    let cargo = absolute(Path::new(&cargo))?;
    let library = format!("{}/lib/rustlib/src/rust/library", compile::sysroot()?);
    let mut prefixes = vec![
        (cargo.clone(), "/cargo".to_owned()),
        (here, "/story-widget".to_owned()),
        (absolute(&build.target)?, "/story-widget/target".to_owned()),
        // Where its sources are not installed the compiler says this itself.
        (library, format!("/rustc/{}/library", compile::rust("commit-hash")?)),
    ];
    // Of several that fit the last counts: each package under its own name.
    let registries = std::fs::read_dir(format!("{cargo}/registry/src"));
    for registry in registries.into_iter().flatten().flatten() {
        prefixes.push((registry.path().display().to_string(), String::new()));
    }
    let mut flags = LINKER.map(|option| format!("-Clink-arg={option}")).to_vec();
    flags.extend(prefixes.into_iter().map(|(from, to)| format!("--remap-path-prefix={from}={to}")));
    Ok(flags.join("\u{1f}"))
}

/// A folder as cargo names it: from the root, links on the way left as they are.
fn absolute(folder: &Path) -> Outcome<String> {
    let path = std::path::absolute(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(path.display().to_string())
}
