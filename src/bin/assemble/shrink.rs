//! Takes out of the module what the widget never uses, and makes the names between its two halves short.
//! Not here: optimisation of the code itself, which wasm-opt does; the other half (`glue`).
//!
//! Leptos brings classes for streaming bodies that wasm-bindgen exports whether or not anything uses them,
//! and import names that end in sixteen digits of a hash. Nobody calls the first and only the two halves
//! read the second, so both go before the files are published.

use crate::Outcome;
use crate::binary::{self, EXPORTS, IMPORTS, number, put_number, put_text, rewrite, section, text};

/// What an exported class we do not use is called.
const UNUSED: &str = "intounderlying";

/// The linked module without the exports of classes we do not use, nor what describes them to wasm-bindgen,
/// which then takes them for absent.
pub(crate) fn without_unused(linked: &[u8]) -> Outcome<Vec<u8>> {
    keep_exports(linked, |name| !name.contains(UNUSED)).ok_or_else(|| UNREADABLE.into())
}

/// The module without the exports that neither its script nor its pieces read.
pub(crate) fn without_unread(wasm: &[u8], script: &str, read: &[String]) -> Outcome<Vec<u8>> {
    let is_read =
        |name: &str| read.iter().any(|other| other == name) || script.contains(&format!("wasm.{name}"));
    keep_exports(wasm, is_read).ok_or_else(|| UNREADABLE.into())
}

const UNREADABLE: &str = "the module's imports and exports cannot be read";

/// What a module imports, by name.
pub(crate) fn import_names(wasm: &[u8]) -> Outcome<Vec<String>> {
    let imports = section(wasm, IMPORTS).and_then(binary::imports).ok_or(UNREADABLE)?;
    Ok(imports.into_iter().map(|import| import.name.to_owned()).collect())
}

/// A name as wasm-bindgen wrote it, and the short one in its place.
pub(crate) type Name = (String, String);

/// The module with imports of two or three characters, and their names.
pub(crate) fn imports(wasm: &[u8]) -> Outcome<(Vec<u8>, Vec<Name>)> {
    let mut names = Vec::new();
    let renamed = rewrite(wasm, IMPORTS, |content| imports_section(content, &mut names)).ok_or(UNREADABLE)?;
    Ok((renamed, names))
}

/// The module with those exports that `keep` says.
fn keep_exports(wasm: &[u8], keep: impl Fn(&str) -> bool) -> Option<Vec<u8>> {
    rewrite(wasm, EXPORTS, |mut content| {
        let mut kept: Vec<u8> = Vec::new();
        let mut count = 0;
        for _ in 0..number(&mut content)? {
            let before = content;
            let name = text(&mut content)?;
            content = content.get(1..)?;
            number(&mut content)?;
            if keep(name) {
                count += 1;
                kept.extend(before.get(..before.len().checked_sub(content.len())?)?);
            }
        }
        let mut section = Vec::new();
        put_number(&mut section, count);
        section.extend(kept);
        Some(section)
    })
}

fn imports_section(content: &[u8], names: &mut Vec<Name>) -> Option<Vec<u8>> {
    let imports = binary::imports(content)?;
    let mut section = Vec::new();
    put_number(&mut section, imports.len());
    for (index, import) in imports.into_iter().enumerate() {
        let short = format!("_{index:x}");
        put_text(&mut section, import.module);
        put_text(&mut section, &short);
        section.extend(import.kind);
        names.push((import.name.to_owned(), short));
    }
    Some(section)
}
