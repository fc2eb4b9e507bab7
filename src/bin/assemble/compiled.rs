//! What cargo says it has compiled, in the messages of a build.
//! Not here: the call of cargo (`compile`), or what is told of the packages (`sbom`).

use crate::Outcome;
use serde_json::Value;
use std::collections::BTreeMap;

/// What a package was compiled for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Use {
    /// To be run while others are compiled: macros, build scripts and what these use.
    Compiling,
    /// To be linked into the module.
    Linking,
}

/// The messages that cargo wrote as JSON, a line each.
pub(crate) fn messages(output: &[u8]) -> Vec<Value> {
    String::from_utf8_lossy(output).lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

/// The WebAssembly file that cargo says it linked.
pub(crate) fn linked_file(messages: &[Value]) -> Outcome<String> {
    let file = messages
        .iter()
        .filter_map(|message| files(message).find(|file| file.ends_with("/story_widget.wasm")))
        .next_back();
    file.map(String::from).ok_or_else(|| "cargo linked no story_widget.wasm".into())
}

/// The packages by cargo's ids. One that is compiled both for the module and for a macro is linked.
pub(crate) fn packages(messages: &[Value]) -> BTreeMap<String, Use> {
    let mut packages = BTreeMap::new();
    for message in messages {
        let is_artifact = message.get("reason").is_some_and(|reason| reason == "compiler-artifact");
        let id = message.get("package_id").and_then(Value::as_str);
        let Some(id) = id.filter(|_| is_artifact) else { continue };
        // What is for this machine is not in the folder of the target.
        let is_linked = files(message).any(|file| file.contains("/wasm32-unknown-unknown/"));
        let of_file = if is_linked { Use::Linking } else { Use::Compiling };
        let known = packages.entry(id.to_owned()).or_insert(of_file);
        *known = of_file.max(*known);
    }
    packages
}

fn files(message: &Value) -> impl Iterator<Item = &str> {
    message.get("filenames").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}
