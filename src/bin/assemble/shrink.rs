//! Takes out of the module what the widget never uses, and makes the names between its two halves short.
//! Not here: optimisation of the code itself, which wasm-opt does.
//!
//! Leptos brings classes for streaming bodies that wasm-bindgen exports whether or not anything uses them,
//! and import names that end in sixteen digits of a hash. Nobody calls the first and only the two halves
//! read the second, so both go before the files are published.

use crate::Outcome;

/// What an exported class we do not use is called.
const UNUSED: &str = "intounderlying";

/// The graph of what must stay, as `wasm-metadce` reads it: every export but those of the unused classes.
pub(crate) fn graph(wasm: &[u8]) -> Outcome<String> {
    let exports = exports(wasm).ok_or("the module's exports cannot be read")?;
    let kept: Vec<&String> = exports.iter().filter(|name| !name.contains(UNUSED)).collect();
    let reaches: Vec<String> = kept.iter().map(|name| format!("\"{name}\"")).collect();
    let nodes = kept.iter().map(|name| format!("{{\"name\":\"{name}\",\"export\":\"{name}\"}}"));
    let root = format!("{{\"name\":\"page\",\"root\":true,\"reaches\":[{}]}}", reaches.join(","));
    Ok(format!("[{}]", std::iter::once(root).chain(nodes).collect::<Vec<_>>().join(",")))
}

/// Renames the module's imports to one or two letters, in the module and in its script, and takes out of
/// the script what the module does not import any more.
pub(crate) fn imports(wasm: &[u8], glue: &str) -> Outcome<(Vec<u8>, String)> {
    let (shorter, names) = rename(wasm).ok_or("the module's imports cannot be read")?;
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

fn exports(wasm: &[u8]) -> Option<Vec<String>> {
    let mut names = Vec::new();
    for (id, mut content) in sections(wasm)? {
        if id == 7 {
            for _ in 0..number(&mut content)? {
                names.push(text(&mut content)?.to_owned());
                content = content.get(1..)?;
                number(&mut content)?;
            }
        }
    }
    Some(names)
}

/// A name as wasm-bindgen wrote it, and the short one in its place.
type Name = (String, String);

/// The module with short import names, and the names.
fn rename(wasm: &[u8]) -> Option<(Vec<u8>, Vec<Name>)> {
    let mut names = Vec::new();
    let mut renamed = wasm.get(..8)?.to_vec();
    for (id, content) in sections(wasm)? {
        let content = if id == 2 { imports_section(content, &mut names)? } else { content.to_vec() };
        renamed.push(id);
        put_number(&mut renamed, content.len());
        renamed.extend(content);
    }
    Some((renamed, names))
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
        // The kind, and what it says of itself: an index, or the type and limits of a table or memory.
        let before = content;
        match *content.first()? {
            0 => content = content.get(1..)?,
            _ => return None,
        }
        number(&mut content)?;
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
