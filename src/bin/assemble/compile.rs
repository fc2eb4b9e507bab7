//! Calls the compilers: cargo, wasm-bindgen, wasm-opt, esbuild.
//! Not here: names and places of what they make (`dist`).

use crate::{Build, Outcome, read, shrink, write};
use std::path::Path;
use std::process::{Command, Stdio};

/// The module as a browser loads it.
pub(crate) struct Module {
    /// The JavaScript that wasm-bindgen wrote for it.
    pub(crate) glue: Vec<u8>,
    /// The WebAssembly itself.
    pub(crate) wasm: Vec<u8>,
}

/// Compiles the library for browsers.
pub(crate) fn module(build: &Build) -> Outcome<Module> {
    let mut cargo = Command::new("cargo");
    cargo.args([
        "build",
        "--lib",
        "--locked",
        "--target",
        "wasm32-unknown-unknown",
        "--message-format=json-render-diagnostics",
    ]);
    if build.release {
        cargo.arg("--release").env("RUSTFLAGS", without_paths());
    }
    let linked = linked_file(&output(&mut cargo)?)?;

    let mut bindgen = Command::new("wasm-bindgen");
    bindgen
        .args(["--target", "web", "--no-typescript", "--out-name", "story-widget", "--out-dir"])
        .arg(&build.work);
    if build.release {
        bindgen.args(["--remove-name-section", "--remove-producers-section"]);
    }
    output(bindgen.arg(linked))?;

    let wasm = build.work.join("story-widget_bg.wasm");
    let glue = build.work.join("story-widget.js");
    if !build.release {
        return Ok(Module { glue: bridge(&glue, build)?, wasm: read(wasm)? });
    }
    let (graph, used, small) =
        (build.work.join("graph.json"), build.work.join("used.wasm"), build.work.join("small.wasm"));
    write(&graph, shrink::graph(&read(&wasm)?)?.as_bytes())?;
    let mut metadce = Command::new("wasm-metadce");
    metadce.args(WASM_FEATURES).arg(&wasm).arg("--graph-file").arg(&graph).arg("-o").arg(&used);
    output(&mut metadce)?;
    let mut opt = Command::new("wasm-opt");
    opt.args(WASM_FEATURES).args(["-Oz", "--converge"]).args(FOR_BROTLI).arg("-o").arg(&small).arg(&used);
    output(&mut opt)?;
    let script = String::from_utf8_lossy(&read(&glue)?).into_owned();
    let (wasm, script) = shrink::imports(&read(small)?, &script)?;
    let glue = build.work.join("story-widget.short.js");
    write(&glue, script.as_bytes())?;
    Ok(Module { glue: bridge(&glue, build)?, wasm })
}

/// The module's script: what wasm-bindgen wrote, and the bridge to the element on top of it.
fn bridge(glue: &Path, build: &Build) -> Outcome<Vec<u8>> {
    let mut esbuild = Command::new("esbuild");
    let glue = std::path::absolute(glue).map_err(|error| error.to_string())?;
    esbuild.args(["src/embed/bridge.js", "--bundle", "--format=esm", "--target=es2022", "--charset=utf8"]);
    esbuild.args(["--log-level=warning", "--log-override:empty-import-meta=silent"]);
    esbuild.arg(format!("--alias:module={}", glue.display()));
    if build.release {
        esbuild.args(["--minify", "--legal-comments=none"]);
    }
    output(&mut esbuild)
}

/// A style file with all it imports, as one text.
pub(crate) fn styles(build: &Build, entry: &str) -> Outcome<Vec<u8>> {
    let mut esbuild = Command::new("esbuild");
    esbuild.args([entry, "--bundle", "--log-level=warning"]);
    if build.release {
        esbuild.arg("--minify");
    }
    output(&mut esbuild)
}

/// A script, minified in release builds; `define` gives names their values.
pub(crate) fn script(path: &Path, build: &Build, define: &[(&str, &str)]) -> Outcome<Vec<u8>> {
    let mut esbuild = Command::new("esbuild");
    esbuild.arg(path).args(["--format=iife", "--target=es2022", "--charset=utf8", "--log-level=warning"]);
    if build.release {
        esbuild.args(["--minify", "--legal-comments=none"]);
    }
    for (name, value) in define {
        esbuild.arg(format!("--define:{name}={value}"));
    }
    output(&mut esbuild)
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

/// What a command wrote to its standard output; its errors go where ours go.
fn output(command: &mut Command) -> Outcome<Vec<u8>> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("{name}: {error}; run `make setup` to install it"))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(format!("{name} failed ({})", output.status))
    }
}

/// Compiler flags that leave the folders of this machine out of panic messages.
fn without_paths() -> String {
    let here = std::env::current_dir().map(|folder| folder.display().to_string()).unwrap_or_default();
    let home = std::env::var("HOME").unwrap_or_default();
    let cargo = std::env::var("CARGO_HOME").unwrap_or_else(|_| format!("{home}/.cargo"));
    let prefixes = [(cargo, "cargo"), (here, "story-widget")];
    prefixes.map(|(from, to)| format!("--remap-path-prefix={from}=/{to}")).join(" ")
}

/// The WebAssembly file that cargo says it linked.
fn linked_file(messages: &[u8]) -> Outcome<String> {
    String::from_utf8_lossy(messages)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter_map(|message| {
            let files = message.get("filenames")?.as_array()?;
            files
                .iter()
                .filter_map(|file| file.as_str())
                .find(|file| file.ends_with("/story_widget.wasm"))
                .map(String::from)
        })
        .next_back()
        .ok_or_else(|| "cargo linked no story_widget.wasm".into())
}
