//! Calls esbuild for the loader and what is beside the widget: scripts of pages, and modules for programmers.
//! Not here: the scripts of the module (`compile`).

use crate::compile::output;
use crate::{Build, Outcome};
use std::path::Path;
use std::process::Command;

/// A classic script of a page with all that it imports, minified in release builds; `define` gives names their values.
pub(crate) fn page_script(entry: &str, build: &Build, define: &[(&str, &str)]) -> Outcome<Vec<u8>> {
    let mut esbuild = esbuild(Path::new(entry), define);
    if build.release {
        esbuild.arg("--minify");
    }
    // Nothing of it may become a name of the page.
    output(esbuild.args(["--bundle", "--format=iife"]))
}

/// A module for programmers with all that it imports; their tools make it small themselves.
pub(crate) fn readable(path: &Path, define: &[(&str, &str)]) -> Outcome<Vec<u8>> {
    output(esbuild(path, define).args(["--bundle", "--format=esm"]))
}

fn esbuild(path: &Path, define: &[(&str, &str)]) -> Command {
    let mut esbuild = Command::new("esbuild");
    esbuild.arg(path).args(["--target=es2022", "--charset=utf8", "--log-level=warning"]);
    esbuild.args(define.iter().map(|(name, value)| format!("--define:{name}={value}")));
    esbuild
}
