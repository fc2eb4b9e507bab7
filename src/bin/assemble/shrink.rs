//! Takes out of the module what the widget never uses, and makes the names between its two halves short.
//! Not here: optimisation of the code itself, which wasm-opt does.
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
    let imports = section(wasm, IMPORTS).and_then(binary::imports).ok_or(UNREADABLE)?;
    Ok(imports.into_iter().map(|import| import.name.to_owned()).collect())
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

/// A name as wasm-bindgen wrote it, and the short one in its place.
type Name = (String, String);

/// The module with short import names, and the names.
fn rename(wasm: &[u8]) -> Option<(Vec<u8>, Vec<Name>)> {
    let mut names = Vec::new();
    let renamed = rewrite(wasm, IMPORTS, |content| imports_section(content, &mut names))?;
    Some((renamed, names))
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
