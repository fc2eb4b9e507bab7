//! The documents of the project, and the blocks of code in them.
//! Not here: where a block is run (`stand`), links (`links`).

use std::path::Path;

/// The folder of the project.
pub(crate) const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A text in Markdown.
pub(crate) struct Document {
    /// Its path from the folder of the project, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// A block of code in a document.
pub(crate) struct Block {
    /// The path of its document.
    pub(crate) document: String,
    /// The line of its first line of code, from 1.
    pub(crate) line: usize,
    /// What the document calls it: `html`, `sh`; empty where it says nothing.
    pub(crate) language: String,
    pub(crate) text: String,
}

impl Block {
    /// Where it stands, as an editor opens it.
    pub(crate) fn place(&self) -> String {
        format!("{}:{}", self.document, self.line)
    }
}

impl Document {
    /// Its blocks of code.
    ///
    /// # Panics
    ///
    /// When one has no end.
    pub(crate) fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut open: Option<Block> = None;
        for (index, line) in self.text.lines().enumerate() {
            match (line.trim_start().strip_prefix("```"), open.take()) {
                (Some(info), None) => {
                    let language = info.split_whitespace().next().unwrap_or_default().to_owned();
                    let (document, line, text) = (self.path.clone(), index + 2, String::new());
                    open = Some(Block { document, line, language, text });
                }
                (Some(_), Some(block)) => blocks.push(block),
                (None, Some(mut block)) => {
                    block.text = block.text + line + "\n";
                    open = Some(block);
                }
                (None, None) => {}
            }
        }
        assert!(open.is_none(), "{}: a block of code has no end", self.path);
        blocks
    }
}

/// Every document.
pub(crate) fn documents() -> Vec<Document> {
    let mut documents = Vec::new();
    for folder in ["", "docs", "fuzz", "public", "tests"] {
        collect(folder, &mut documents);
    }
    documents.sort_by(|one, other| one.path.cmp(&other.path));
    documents
}

/// Every block of code of every document.
pub(crate) fn blocks() -> Vec<Block> {
    documents().iter().flat_map(Document::blocks).collect()
}

fn collect(folder: &str, documents: &mut Vec<Document>) {
    for entry in std::fs::read_dir(Path::new(ROOT).join(folder)).expect("a folder of the project") {
        let entry = entry.expect("an entry of a folder");
        let name = entry.file_name().into_string().expect("a name in UTF-8");
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        let is_theirs = ["node_modules", "target", "built"].contains(&name.as_str());
        if entry.path().is_dir() && !folder.is_empty() && !is_theirs {
            collect(&path, documents);
        } else if entry.path().extension().is_some_and(|kind| kind == "md") {
            let text = std::fs::read_to_string(entry.path()).expect("a text in UTF-8");
            documents.push(Document { path, text });
        }
    }
}
