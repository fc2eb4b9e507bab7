//! The build step: compiles the module and turns it, the loader and the styles into `dist/`.
//! Not here: serving, watching and copying `public/`, which Trunk does; Trunk calls this once a build.
//!
//! Run by Trunk's one post-build hook (`Trunk.toml`), which says in its environment where to write.

mod binary;
mod compile;
mod dist;
mod glue;
mod loader;
mod order;
mod shrink;
mod size;
mod split;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Why a build stopped, as a sentence for the person who started it.
type Outcome<T = ()> = Result<T, String>;

/// What one build is to make, and where.
struct Build {
    /// The folder Trunk fills; it becomes `dist/` when all has gone well.
    staging: PathBuf,
    /// Where intermediate files go.
    work: PathBuf,
    /// Whether publishers will serve it: optimised and minified.
    release: bool,
}

fn main() -> ExitCode {
    match Build::from_environment().and_then(|build| build.run()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("assemble: {reason}");
            ExitCode::FAILURE
        }
    }
}

impl Build {
    fn from_environment() -> Outcome<Self> {
        let read =
            |name: &str| std::env::var(name).map_err(|_| format!("{name} is not set; run `make build`"));
        let release = read("TRUNK_PROFILE")? == "release";
        let profile = if release { "release" } else { "debug" };
        let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".into());
        let work = Path::new(&target).join("assemble").join(profile);
        Ok(Self { staging: PathBuf::from(read("TRUNK_STAGING_DIR")?), work, release })
    }

    fn run(&self) -> Outcome {
        std::fs::create_dir_all(&self.work).map_err(|error| format!("{}: {error}", self.work.display()))?;
        let module = compile::module(self)?;
        let mut dist = dist::Dist::new(&self.staging);
        let pieces = loader::pieces(&mut dist, &module)?;
        let styles = loader::piece_styles(&mut dist, self)?;
        let glue = {
            let hls = loader::hls(&mut dist, self)?;
            let define = [("PIECES", &*pieces), ("STYLES", &*styles), ("HLS", &*hls)];
            compile::bridge(&module.glue, &define, self)?
        };
        let files = loader::Files {
            glue: dist.add("story-widget.js", &glue)?,
            wasm: dist.add("story-widget.wasm", &module.wasm)?,
            css: dist.add("story-widget.css", &compile::styles(self, "style/widget.css")?)?,
            words: loader::words(&mut dist)?,
        };
        let loader = loader::loader(self, &files)?;
        dist.add_loader(&loader)?;
        dist.write_manifest()?;
        if self.release {
            size::report(dist.entries())?;
        }
        Ok(())
    }
}

fn read(path: impl AsRef<Path>) -> Outcome<Vec<u8>> {
    let path = path.as_ref();
    std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: impl AsRef<Path>, content: &[u8]) -> Outcome {
    let path = path.as_ref();
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    std::fs::write(path, content).map_err(|error| format!("{}: {error}", path.display()))
}
