//! Takes out of the module what the widget never uses, and makes the names between its two halves short.
//! Not here: optimisation of the code itself, which wasm-opt does.
//!
//! Leptos brings classes for streaming bodies that wasm-bindgen exports whether or not anything uses them,
//! and import names that end in sixteen digits of a hash. Nobody calls the first and only the two halves
//! read the second, so both go before the files are published.

use crate::Outcome;

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

/// The script with closures that say nothing once their instance has panicked. wasm-bindgen has them throw,
/// and they are still heard by window, video and timers: the page would get an error for each event.
pub(crate) fn silent_after_panic(script: &str) -> Outcome<String> {
    let thrown = "throw new Error('Cannot invoke closure from previous WASM instance');";
    if script.contains(thrown) {
        Ok(script.replace(thrown, "return;"))
    } else {
        Err("the script of this wasm-bindgen treats closures of an earlier instance in another way".into())
    }
}

/// What a module imports, by name.
pub(crate) fn import_names(wasm: &[u8]) -> Outcome<Vec<String>> {
    imported(wasm).ok_or_else(|| UNREADABLE.into())
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

/// Renames the module's imports to one or two letters, in the module and in its script, and takes out of
/// the script what the module does not import any more.
pub(crate) fn imports(wasm: &[u8], glue: &str) -> Outcome<(Vec<u8>, String)> {
    let (shorter, names) = rename(wasm).ok_or(UNREADABLE)?;
    let mut script = String::with_capacity(glue.len());
    let mut skipping = false;
    for line in glue.lines() {
        // Each import is a member of one object literal, eight spaces in, and ends as deep.
        let member = line.strip_prefix("        ").filter(|rest| rest.starts_with("__wb"));
        if let Some((name, rest)) = member.and_then(|member| member.split_once(':')) {
            let short = names.iter().find(|(long, _)| long == name).map(|(_, short)| short);
            skipping = short.is_none();
            if let Some(short) = short {
                script.extend([short, ":", rest, "\n"]);
            }
        } else if skipping {
            skipping = !line.starts_with("        }");
        } else if !line.starts_with("if (Symbol.dispose)") {
            script.push_str(line);
            script.push('\n');
        }
    }
    // So that the bundler may drop what only the unused classes need.
    Ok((shorter, script.replace("new FinalizationRegistry", "/* @__PURE__ */ new FinalizationRegistry")))
}

/// The module with those exports that `keep` says.
fn keep_exports(wasm: &[u8], keep: impl Fn(&str) -> bool) -> Option<Vec<u8>> {
    rewrite(wasm, 7, |mut content| {
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

/// The module with its sections of one kind written anew.
fn rewrite(wasm: &[u8], kind: u8, mut write: impl FnMut(&[u8]) -> Option<Vec<u8>>) -> Option<Vec<u8>> {
    let mut written = wasm.get(..8)?.to_vec();
    for (id, content) in sections(wasm)? {
        let content = if id == kind { write(content)? } else { content.to_vec() };
        written.push(id);
        put_number(&mut written, content.len());
        written.extend(content);
    }
    Some(written)
}

/// A name as wasm-bindgen wrote it, and the short one in its place.
type Name = (String, String);

/// The module with short import names, and the names.
fn rename(wasm: &[u8]) -> Option<(Vec<u8>, Vec<Name>)> {
    let mut names = Vec::new();
    let renamed = rewrite(wasm, 2, |content| imports_section(content, &mut names))?;
    Some((renamed, names))
}

fn imported(wasm: &[u8]) -> Option<Vec<String>> {
    let mut names = Vec::new();
    for (_, mut content) in sections(wasm)?.into_iter().filter(|(id, _)| *id == 2) {
        for _ in 0..number(&mut content)? {
            text(&mut content)?;
            names.push(text(&mut content)?.to_owned());
            skip_type(&mut content)?;
        }
    }
    Some(names)
}

/// Passes over the kind of an import and what it says of itself.
fn skip_type(content: &mut &[u8]) -> Option<()> {
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

fn imports_section(mut content: &[u8], names: &mut Vec<Name>) -> Option<Vec<u8>> {
    let count = number(&mut content)?;
    let mut section = Vec::new();
    put_number(&mut section, count);
    for index in 0..count {
        let module = text(&mut content)?;
        let long = text(&mut content)?;
        let short = format!("_{index:x}");
        put_text(&mut section, module);
        put_text(&mut section, &short);
        names.push((long.to_owned(), short));
        let before = content;
        skip_type(&mut content)?;
        section.extend(before.get(..before.len().checked_sub(content.len())?)?);
    }
    Some(section)
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
fn number(bytes: &mut &[u8]) -> Option<usize> {
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

fn put_number(bytes: &mut Vec<u8>, mut number: usize) {
    loop {
        let byte = u8::try_from(number & 0x7f).unwrap_or_default();
        number >>= 7;
        bytes.push(if number == 0 { byte } else { byte | 0x80 });
        if number == 0 {
            return;
        }
    }
}

fn text<'a>(bytes: &mut &'a [u8]) -> Option<&'a str> {
    let length = number(bytes)?;
    let (text, rest) = bytes.split_at_checked(length)?;
    *bytes = rest;
    std::str::from_utf8(text).ok()
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put_number(bytes, text.len());
    bytes.extend(text.as_bytes());
}
