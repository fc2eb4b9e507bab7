//! The built files as they lie in `dist/`: what they are made of, and what they must not hold.
//! Not here: what they do in a page (`tests/e2e`).
//!
//! They are a release build; `STORY_WIDGET_DIST` names another folder than `dist`.

mod folders;
mod sbom;
mod sinks;

use std::path::{Path, PathBuf};

/// The folder of the project.
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The folder of the built files.
fn dist() -> PathBuf {
    let folder =
        std::env::var_os("STORY_WIDGET_DIST").map_or_else(|| Path::new(ROOT).join("dist"), PathBuf::from);
    assert!(folder.join("manifest.json").is_file(), "{} holds no build: `make build`", folder.display());
    folder
}

fn read(path: impl AsRef<Path>) -> Vec<u8> {
    let path = path.as_ref();
    std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn json(path: impl AsRef<Path>) -> serde_json::Value {
    serde_json::from_slice(&read(path)).expect("JSON")
}
