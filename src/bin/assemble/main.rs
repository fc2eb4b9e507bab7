//! The build step: compiles the module and turns it, the loader and the styles into `dist/`.
//! Not here: serving, watching and copying `public/`, which Trunk does; Trunk calls this once a build.
//!
//! Run by Trunk's one post-build hook (`Trunk.toml`), which says in its environment where to write.

mod binary;
mod bundle;
mod compile;
mod compiled;
mod dist;
mod folders;
mod glue;
mod headers;
mod live;
mod loader;
mod optimise;
mod order;
mod package;
mod page;
mod sbom;
mod share;
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
    /// Where cargo puts what it makes.
    target: PathBuf,
    /// Where intermediate files go.
    work: PathBuf,
    /// Whether publishers will serve it: optimised and minified.
    release: bool,
}

/// The styles of a story that a server has drawn, under a name that stays the same: a server knows no hashes.
const PRERENDERED: &str = "v1/prerendered.css";

/// What is in them: the loader's own, those of a story, and what is different of one that is drawn already.
const STYLES_OF_DRAWN: [&str; 3] = ["src/embed/host.css", "style/widget.css", "style/drawn.css"];

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
        let target = PathBuf::from(std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".into()));
        let work = target.join("assemble").join(profile);
        Ok(Self { staging: PathBuf::from(read("TRUNK_STAGING_DIR")?), target, work, release })
    }

    fn run(&self) -> Outcome {
        std::fs::create_dir_all(&self.work).map_err(|error| format!("{}: {error}", self.work.display()))?;
        let module = compile::module(self)?;
        let mut dist = dist::Dist::new(&self.staging);
        let pieces = loader::pieces(&mut dist, &module)?;
        let styles = loader::piece_styles(&mut dist, self)?;
        let glue = {
            let hls = loader::hls(&mut dist, self)?;
            let words = loader::words(&mut dist)?;
            let cannot_run = (loader::CANNOT_RUN as usize).to_string();
            let define = [
                ("PIECES", &*pieces),
                ("STYLES", &*styles),
                ("HLS", &*hls),
                ("WORDS", &*words),
                ("CANNOT_RUN", &*cannot_run),
            ];
            compile::bridge(&module.glue, &define, self)?
        };
        let files = loader::Files {
            glue: dist.add("story-widget.js", &glue)?,
            wasm: dist.add("story-widget.wasm", &module.wasm)?,
            css: dist.add("story-widget.css", &compile::styles(self, "style/widget.css")?)?,
        };
        let names = loader::names(self, &files)?;
        let names = names.each_ref().map(|(name, value)| (*name, value.as_str()));
        dist.add_loader(&loader::loader(self, &names)?)?;
        package::package(&dist, self, &names)?;
        page::frame(&mut dist, self)?;
        let drawn = STYLES_OF_DRAWN.map(|sheet| compile::styles(self, sheet));
        dist.add_named(PRERENDERED, &drawn.into_iter().collect::<Outcome<Vec<_>>>()?.concat())?;
        page::generator(&mut dist, self)?;
        let parts = if self.release { size::of_module(dist.entries(), &module.code) } else { Vec::new() };
        dist.write_manifest(&parts)?;
        write(self.staging.join("_headers"), headers::of_version(dist::VERSION).as_bytes())?;
        if self.release {
            dist.write_sbom(&sbom::of(&module.packages, dist.entries())?)?;
            size::report(dist.entries(), &module.code)?;
        } else {
            live::pages(self)?;
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
