//! The files that were built, and what their manifest says of them.
//! Not here: sites that serve them (`publisher`).

use serde_json::Value;
use std::path::{Path, PathBuf};

/// The folder with the built files.
pub(crate) fn built_files() -> PathBuf {
    let folder = std::env::var_os("STORY_WIDGET_DIST").map_or_else(|| PathBuf::from("dist"), PathBuf::from);
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

/// The manifest of the built files.
pub(crate) fn manifest() -> Value {
    let manifest =
        std::fs::read(built_files().join("manifest.json")).expect("the manifest of the built files");
    serde_json::from_slice(&manifest).expect("a manifest in JSON")
}

/// What the manifest says of the file whose field has this value.
fn entry(field: &str, value: &str) -> Value {
    let manifest = manifest();
    let files = manifest["files"].as_array().expect("files in the manifest");
    files.iter().find(|file| file[field] == value).unwrap_or_else(|| panic!("{value} is built")).clone()
}

/// Where a file of the widget lies in the folder of built files, by its name without the hash.
pub(crate) fn built_file(name: &str) -> String {
    entry("name", name)["file"].as_str().expect("a path").to_owned()
}

/// The bytes of a file of the widget.
pub(crate) fn built_bytes(name: &str) -> Vec<u8> {
    let file = built_files().join(built_file(name));
    std::fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The integrity of a file, by the name that the manifest has for it or by its path.
pub(crate) fn integrity(field: &str, value: &str) -> String {
    entry(field, value)["integrity"].as_str().expect("its integrity").to_owned()
}
