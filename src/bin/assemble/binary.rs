//! Reads and writes the sections of a WebAssembly module, and what they are written with.
//! Not here: what is changed in them (`shrink`, `order`).
//!
//! WebAssembly Core Specification, chapter 5, "Binary Format".

use std::collections::BTreeMap;

/// The numbers of the sections that are read here.
pub(crate) const IMPORTS: u8 = 2;
pub(crate) const EXPORTS: u8 = 7;
pub(crate) const CODE: u8 = 10;

/// What a module takes from outside.
pub(crate) struct Import<'a> {
    pub(crate) module: &'a str,
    pub(crate) name: &'a str,
    /// What kind of thing it is, and what is said of it, as it is written.
    pub(crate) kind: &'a [u8],
}

impl Import<'_> {
    pub(crate) fn is_function(&self) -> bool {
        self.kind.first() == Some(&0)
    }
}

/// Adds a custom section to a module.
pub(crate) fn add_section(wasm: &mut Vec<u8>, name: &str, content: &[u8]) {
    let mut section = Vec::new();
    put_text(&mut section, name);
    section.extend(content);
    wasm.push(0);
    put_number(wasm, section.len());
    wasm.extend(section);
}

/// The module with its sections of one kind written anew.
pub(crate) fn rewrite(
    wasm: &[u8],
    kind: u8,
    mut write: impl FnMut(&[u8]) -> Option<Vec<u8>>,
) -> Option<Vec<u8>> {
    let mut written = wasm.get(..8)?.to_vec();
    for (id, content) in sections(wasm)? {
        let content = if id == kind { write(content)? } else { content.to_vec() };
        written.push(id);
        put_number(&mut written, content.len());
        written.extend(content);
    }
    Some(written)
}

/// The content of the first section of a kind.
pub(crate) fn section(wasm: &[u8], kind: u8) -> Option<&[u8]> {
    sections(wasm)?.into_iter().find_map(|(id, content)| (id == kind).then_some(content))
}

/// What is in the section of imports.
pub(crate) fn imports(mut content: &[u8]) -> Option<Vec<Import<'_>>> {
    let count = number(&mut content)?;
    let mut imports = Vec::new();
    for _ in 0..count {
        let module = text(&mut content)?;
        let name = text(&mut content)?;
        let before = content;
        skip_kind(&mut content)?;
        let kind = before.get(..before.len().checked_sub(content.len())?)?;
        imports.push(Import { module, name, kind });
    }
    Some(imports)
}

/// What is in the section of code: each function, without its length.
pub(crate) fn functions(mut content: &[u8]) -> Option<Vec<&[u8]>> {
    let count = number(&mut content)?;
    let mut functions = Vec::new();
    for _ in 0..count {
        let length = number(&mut content)?;
        let (function, rest) = content.split_at_checked(length)?;
        functions.push(function);
        content = rest;
    }
    Some(functions)
}

/// The names of functions, from the custom section `name`, where the module has one.
pub(crate) fn function_names(wasm: &[u8]) -> Option<BTreeMap<usize, &str>> {
    let mut names = BTreeMap::new();
    for (id, mut content) in sections(wasm)? {
        if id != 0 || text(&mut content)? != "name" {
            continue;
        }
        while let Some((&kind, rest)) = content.split_first() {
            content = rest;
            let length = number(&mut content)?;
            let (mut rows, rest) = content.split_at_checked(length)?;
            content = rest;
            // Names of functions; the others are those of modules, locals and so on.
            if kind == 1 {
                for _ in 0..number(&mut rows)? {
                    let index = number(&mut rows)?;
                    names.insert(index, text(&mut rows)?);
                }
            }
        }
    }
    Some(names)
}

/// Passes over the kind of an import and what it says of itself.
fn skip_kind(content: &mut &[u8]) -> Option<()> {
    let (&kind, rest) = content.split_first()?;
    *content = rest;
    let limits = |content: &mut &[u8]| {
        let flags = number(content)?;
        number(content)?;
        if flags & 1 == 1 { number(content).map(drop) } else { Some(()) }
    };
    match kind {
        // A function: its type. A table: what is in it, and how much. A memory: how much. A global.
        0 => number(content).map(drop),
        1 => {
            *content = content.get(1..)?;
            limits(content)
        }
        2 => limits(content),
        3 => {
            *content = content.get(2..)?;
            Some(())
        }
        _ => None,
    }
}

fn sections(wasm: &[u8]) -> Option<Vec<(u8, &[u8])>> {
    let mut rest = wasm.get(8..)?;
    let mut sections = Vec::new();
    while let Some((&id, after)) = rest.split_first() {
        rest = after;
        let length = number(&mut rest)?;
        let (content, after) = rest.split_at_checked(length)?;
        sections.push((id, content));
        rest = after;
    }
    Some(sections)
}

/// An unsigned LEB128 number.
pub(crate) fn number(bytes: &mut &[u8]) -> Option<usize> {
    let mut number = 0;
    for shift in (0..35).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= usize::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

pub(crate) fn put_number(bytes: &mut Vec<u8>, mut number: usize) {
    loop {
        let byte = u8::try_from(number & 0x7f).unwrap_or_default();
        number >>= 7;
        bytes.push(if number == 0 { byte } else { byte | 0x80 });
        if number == 0 {
            return;
        }
    }
}

pub(crate) fn text<'a>(bytes: &mut &'a [u8]) -> Option<&'a str> {
    let length = number(bytes)?;
    let (text, rest) = bytes.split_at_checked(length)?;
    *bytes = rest;
    std::str::from_utf8(text).ok()
}

pub(crate) fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put_number(bytes, text.len());
    bytes.extend(text.as_bytes());
}
