//! Calls the compilers: cargo, wasm-bindgen, esbuild.
//! Not here: names and places of what they make (`dist`), or wasm-opt (`optimise`).

use crate::compiled::{self, Use};
use crate::{Build, Outcome, binary, folders, glue, optimise, read, share, shrink, split, write};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The module as a browser loads it.
pub(crate) struct Module {
    /// The JavaScript that wasm-bindgen wrote for it, which is to become the module's own script.
    pub(crate) glue: PathBuf,
    /// The WebAssembly itself.
    pub(crate) wasm: Vec<u8>,
    /// Its code by name; none in a build that is not measured.
    pub(crate) code: share::Code,
    /// Further WebAssembly by name, fetched when it is needed.
    pub(crate) pieces: BTreeMap<String, Piece>,
    /// What it was made of: the packages that cargo has compiled for it, by cargo's ids.
    pub(crate) packages: BTreeMap<String, Use>,
}

/// A part of the module in a file of its own.
pub(crate) struct Piece {
    pub(crate) wasm: Vec<u8>,
    /// The names of custom sections that hold what other pieces use too, as modules of their own, in the
    /// order in which they are joined to the module before the piece.
    pub(crate) shared: Vec<String>,
}

/// Compiles the library for browsers.
pub(crate) fn module(build: &Build) -> Outcome<Module> {
    let mut cargo = Command::new("cargo");
    cargo.args([
        "build",
        "--lib",
        "--locked",
        "--no-default-features",
        "--target",
        "wasm32-unknown-unknown",
        "--message-format=json-render-diagnostics",
    ]);
    if build.release {
        cargo.args(["--release", "--features=pieces"]).env("CARGO_ENCODED_RUSTFLAGS", folders::flags(build)?);
    } else {
        cargo.arg("--features=widget");
    }
    let messages = compiled::messages(&output(&mut cargo)?);
    let linked = compiled::linked_file(&messages)?;
    let packages = compiled::packages(&messages);
    if !build.release {
        let (glue, wasm) = bindgen(Path::new(&linked), build, &[])?;
        return Ok(Module {
            glue,
            wasm: read(wasm)?,
            code: share::Code::new(),
            pieces: BTreeMap::new(),
            packages,
        });
    }
    let parts = split::split(&linked, build)?;
    let of_pieces = ["--keep-lld-exports", "--no-demangle"];
    let of_release = ["--remove-name-section", "--remove-producers-section"];
    let (glue, main) = bindgen(&parts.main, build, &[of_pieces, of_release].concat())?;
    let script = glue::of_widget(&String::from_utf8_lossy(&read(&glue)?))?;
    let (mut names, mut modules, mut read_by_pieces) = (Vec::new(), Vec::new(), Vec::new());
    for (piece, files) in parts.pieces {
        for (part, path) in files {
            let wasm = read(path)?;
            read_by_pieces.extend(shrink::import_names(&wasm)?);
            modules.push(wasm);
            names.push((piece.clone(), part));
        }
    }
    modules.push(shrink::without_unread(&read(main)?, &script, &read_by_pieces)?);
    let mut modules = optimise::all(&modules, build)?;
    let main = modules.pop().unwrap_or_default();
    let pieces = joined(names.into_iter().zip(modules));
    let (wasm, names) = shrink::imports(&main)?;
    let glue = build.work.join("story-widget.short.js");
    write(&glue, glue::with_imports(&script, &names).as_bytes())?;
    let code = share::code(&read(&parts.main)?).ok_or("the linked module cannot be read")?;
    Ok(Module { glue, wasm, code, pieces, packages })
}

/// Pieces of their parts, each named by its piece and itself, in the order in which they are joined to the module.
fn joined(parts: impl Iterator<Item = ((String, String), Vec<u8>)>) -> BTreeMap<String, Piece> {
    let mut parts_of: BTreeMap<String, Vec<(String, Vec<u8>)>> = BTreeMap::new();
    for ((piece, part), wasm) in parts {
        parts_of.entry(piece).or_default().push((part, wasm));
    }
    let mut pieces: BTreeMap<String, Piece> = BTreeMap::new();
    for (name, parts) in parts_of {
        let before = AFTER.iter().find(|(later, _)| *later == name).and_then(|(_, first)| pieces.get(*first));
        let is_there = |part: &String| before.is_some_and(|piece: &Piece| piece.shared.contains(part));
        let (shared, own): (Vec<_>, Vec<_>) =
            parts.into_iter().partition(|(part, _)| part.starts_with("chunk"));
        let wasm = own.into_iter().next_back().map(|(_, wasm)| wasm).unwrap_or_default();
        let mut piece = Piece { wasm, shared: Vec::new() };
        for (part, content) in shared {
            if !is_there(&part) {
                binary::add_section(&mut piece.wasm, &part, &content);
            }
            piece.shared.push(part);
        }
        pieces.insert(name, piece);
    }
    pieces
}

/// Pieces that are only ever fetched after another: what both use is joined with that one, and not in them.
const AFTER: [(&str, &str); 2] = [("player_sheet", "player"), ("timed_text", "player")];

/// What wasm-bindgen makes of a linked module: its script, and the module.
fn bindgen(linked: &Path, build: &Build, options: &[&str]) -> Outcome<(PathBuf, PathBuf)> {
    let mut bindgen = Command::new("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", "story-widget", "--out-dir"]);
    output(bindgen.arg(&build.work).args(options).arg(linked))?;
    Ok((build.work.join("story-widget.js"), build.work.join("story-widget_bg.wasm")))
}

/// The module's script: what wasm-bindgen wrote, and the bridge to the element on top of it, which fetches
/// what `define` names.
pub(crate) fn bridge(glue: &Path, define: &[(&str, &str)], build: &Build) -> Outcome<Vec<u8>> {
    let glue = std::path::absolute(glue).map_err(|error| error.to_string())?;
    let mut esbuild = bundle("src/embed/bridge.js", build);
    esbuild.arg("--log-override:empty-import-meta=silent");
    esbuild.arg(format!("--alias:module={}", glue.display()));
    for (name, value) in define {
        esbuild.arg(format!("--define:{name}={value}"));
    }
    output(&mut esbuild)
}

/// The script that plays HLS, with hls.js in it. Its first line says so, and where `licences` are.
pub(crate) fn hls(build: &Build, licences: &str) -> Outcome<Vec<u8>> {
    let notice = format!("/*! hls.js, Apache-2.0: {licences} */");
    output(bundle("src/embed/hls.js", build).arg(format!("--banner:js={notice}")))
}

/// How to call esbuild for a script and all that it imports.
fn bundle(entry: &str, build: &Build) -> Command {
    let mut esbuild = Command::new("esbuild");
    esbuild.args([entry, "--bundle", "--format=esm", "--target=es2022", "--charset=utf8"]);
    esbuild.arg("--log-level=warning");
    if build.release {
        esbuild.args(["--minify", "--legal-comments=none"]);
    }
    esbuild
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

/// What cargo knows of the packages of a release, as JSON: of those of the module, and of this machine for macros.
pub(crate) fn metadata() -> Outcome<Vec<u8>> {
    let mut cargo = Command::new("cargo");
    cargo.args(["metadata", "--locked", "--format-version=1", "--no-default-features", "--features=pieces"]);
    let machine = format!("--filter-platform={}", rust("host")?);
    output(cargo.args(["--filter-platform=wasm32-unknown-unknown", &machine]))
}

/// What the compiler says of itself: its `release`, its `commit-hash`.
pub(crate) fn rust(fact: &str) -> Outcome<String> {
    let facts = output(Command::new("rustc").arg("-vV"))?;
    let facts = String::from_utf8_lossy(&facts);
    let told = facts.lines().find_map(|line| line.strip_prefix(fact)?.strip_prefix(": "));
    told.map(str::to_owned).ok_or_else(|| format!("rustc does not say its {fact}"))
}

/// The folder of the compiler.
pub(crate) fn sysroot() -> Outcome<String> {
    let folder = output(Command::new("rustc").args(["--print", "sysroot"]))?;
    Ok(String::from_utf8_lossy(&folder).trim().to_owned())
}

/// What a command wrote to its standard output; its errors go where ours go.
pub(crate) fn output(command: &mut Command) -> Outcome<Vec<u8>> {
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
