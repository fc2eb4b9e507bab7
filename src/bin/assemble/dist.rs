//! Where files go in `dist/`, under names that follow their content.
//! Not here: what is in them.

use crate::{Outcome, write};
use base64::Engine;
use sha2::{Digest, Sha256, Sha384};
use std::path::{Path, PathBuf};

/// The version of the widget, which is the folder of its immutable files.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The folder publishers serve, while it is filled.
pub(crate) struct Dist {
    folder: PathBuf,
    entries: Vec<Entry>,
}

/// One file of ours.
#[derive(Clone)]
pub(crate) struct Entry {
    /// What it is, the same in every build: `story-widget.wasm`.
    pub(crate) name: String,
    /// Where it is, from the root of `dist/`.
    pub(crate) path: String,
    /// Its length.
    pub(crate) bytes: usize,
    /// Its length after brotli at its best.
    pub(crate) brotli: usize,
    /// Its integrity attribute, as publishers use it.
    pub(crate) integrity: String,
    /// The same by SHA-256, which is shorter: every reader downloads it in the loader.
    pub(crate) short_integrity: String,
}

impl Dist {
    pub(crate) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), entries: Vec::new() }
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Adds an immutable file, named by its content.
    pub(crate) fn add(&mut self, name: &str, content: &[u8]) -> Outcome<Entry> {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let short = short_integrity(content);
        // The loader makes the same name of the same hash.
        let digest: String = short.chars().skip("sha256-".len()).take(12).collect();
        let digest = digest.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        self.put(name, &format!("{VERSION}/{stem}-{digest}.{ending}"), content)
    }

    /// Adds the loader twice: under the stable name, and under the immutable name of its version.
    pub(crate) fn add_loader(&mut self, content: &[u8]) -> Outcome {
        self.put("loader", "v1/story-widget.js", content)?;
        self.put("loader (pinned)", &format!("{VERSION}/story-widget.js"), content)?;
        Ok(())
    }

    /// Adds a file under a name of its own, which stays the same in every version.
    pub(crate) fn add_named(&mut self, path: &str, content: &[u8]) -> Outcome {
        self.put(path, path, content).map(drop)
    }

    /// Writes `manifest.json`: every file with its size and integrity, and whose the bytes of the `module` are, where that is known.
    pub(crate) fn write_manifest(&self, module: &[(String, u64)]) -> Outcome {
        let files: Vec<_> = self
            .entries
            .iter()
            .map(|entry| {
                serde_json::json!({
                    "name": entry.name, "file": entry.path, "bytes": entry.bytes,
                    "brotli": entry.brotli, "integrity": entry.integrity,
                })
            })
            .collect();
        let mut manifest = serde_json::json!({ "version": VERSION, "files": files });
        if !module.is_empty() {
            manifest["module"] = module.iter().cloned().collect::<serde_json::Value>();
        }
        write(self.folder.join("manifest.json"), format!("{manifest:#}\n").as_bytes())
    }

    /// Writes `sbom.cdx.json`: what the files are made of.
    pub(crate) fn write_sbom(&self, content: &[u8]) -> Outcome {
        write(self.folder.join("sbom.cdx.json"), content)
    }

    fn put(&mut self, name: &str, path: &str, content: &[u8]) -> Outcome<Entry> {
        write(self.folder.join(path), content)?;
        let integrity = base64::engine::general_purpose::STANDARD.encode(Sha384::digest(content));
        let entry = Entry {
            name: name.into(),
            path: path.into(),
            bytes: content.len(),
            brotli: brotli_length(content),
            integrity: format!("sha384-{integrity}"),
            short_integrity: short_integrity(content),
        };
        self.entries.push(entry.clone());
        Ok(entry)
    }
}

fn short_integrity(content: &[u8]) -> String {
    format!("sha256-{}", base64::engine::general_purpose::STANDARD.encode(Sha256::digest(content)))
}

fn brotli_length(content: &[u8]) -> usize {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut input = content;
    // Writing to memory cannot fail.
    let _ = brotli::BrotliCompress(&mut input, &mut compressed, &parameters);
    compressed.len()
}
