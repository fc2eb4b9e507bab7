//! The bill of materials of what readers download, in the form of `CycloneDX` 1.6: `sbom.cdx.json`.
//! Not here: what cargo has compiled (`compiled`); sizes and integrity for those who serve it (`dist`).
//!
//! It says no time and has no serial number. `CycloneDX` recommends both and requires neither: the first would be
//! another in each build, the second is random, and two builds of one commit are to be the same to the byte.

use crate::compile;
use crate::compiled::Use;
use crate::dist::{Entry, VERSION};
use crate::{Outcome, read};
use base64::Engine;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The bill for these packages and the files that are made of them.
pub(crate) fn of(packages: &BTreeMap<String, Use>, entries: &[Entry]) -> Outcome<Vec<u8>> {
    let told = parsed("cargo metadata", &compile::metadata()?)?;
    let locked = String::from_utf8_lossy(&read("Cargo.lock")?).into_owned();
    let root = told.pointer("/resolve/root").and_then(Value::as_str).unwrap_or_default();
    let mut references = BTreeMap::new();
    let mut components = vec![standard_library()?, hls()?];
    let mut of_root = Value::Null;
    for package in list(&told, "packages") {
        let Some((id, used)) = text(package, "id").and_then(|id| packages.get_key_value(id)) else {
            continue;
        };
        let component = component(package, *used, &locked)?;
        references.insert(id.as_str(), component["bom-ref"].clone());
        if id == root { of_root = component } else { components.push(component) }
    }
    if references.len() != packages.len() {
        return Err("cargo has compiled a package that `cargo metadata` does not know".into());
    }
    components.sort_by_key(|component| component["bom-ref"].to_string());
    let nodes = told.get("resolve").into_iter().flat_map(|resolve| list(resolve, "nodes"));
    let mut dependencies: Vec<Value> = nodes.filter_map(|node| dependencies(node, &references)).collect();
    // Both are in every build of the widget, and cargo knows neither.
    let direct = dependencies.iter_mut().find(|row| row["ref"] == of_root["bom-ref"]);
    let direct = direct.and_then(|row| row["dependsOn"].as_array_mut());
    let more = components
        .iter()
        .filter(|component| component["purl"].as_str().is_some_and(|purl| !purl.starts_with("pkg:cargo/")));
    direct.ok_or("cargo does not say what the widget needs")?.extend(more.map(|one| one["bom-ref"].clone()));
    dependencies.sort_by_key(|row| row["ref"].to_string());
    of_root["components"] = entries.iter().map(file).collect::<Outcome<_>>()?;
    let bill = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "lifecycles": [{ "phase": "build" }],
            "tools": { "components": [
                { "type": "application", "name": "story-widget assemble", "version": VERSION },
            ] },
            "component": of_root,
        },
        "components": components,
        "dependencies": dependencies,
    });
    Ok(format!("{bill:#}\n").into_bytes())
}

/// A package of cargo. What is only run by the compiler is not in the files: `CycloneDX` calls it excluded.
fn component(package: &Value, used: Use, locked: &str) -> Outcome<Value> {
    let name = text(package, "name").unwrap_or_default();
    let version = text(package, "version").unwrap_or_default();
    let licence = text(package, "license").ok_or_else(|| format!("{name} {version} names no licence"))?;
    let purl = format!("pkg:cargo/{name}@{}", version.replace('+', "%2B"));
    let mut component = json!({
        "type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl,
        "scope": if used == Use::Linking { "required" } else { "excluded" },
        // The slash is how cargo wrote "or" before SPDX did.
        "licenses": [{ "expression": licence.replace(" / ", "/").replace('/', " OR ") }],
    });
    if let Some(checksum) = checksum(locked, name, version) {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    if let Some(repository) = text(package, "repository") {
        component["externalReferences"] = json!([{ "type": "vcs", "url": repository }]);
    }
    Ok(component)
}

/// What a package needs of the others, where it is one of them.
fn dependencies(node: &Value, references: &BTreeMap<&str, Value>) -> Option<Value> {
    let reference = references.get(text(node, "id")?)?;
    let is_for_tests = |kind: &Value| text(kind, "kind") == Some("dev");
    let needed: BTreeSet<String> = list(node, "deps")
        .filter(|dependency| !list(dependency, "dep_kinds").all(is_for_tests))
        .filter_map(|dependency| references.get(text(dependency, "pkg")?)?.as_str())
        .map(str::to_owned)
        .collect();
    Some(json!({ "ref": reference, "dependsOn": needed }))
}

/// The standard library, which comes with the compiler and not from a registry.
fn standard_library() -> Outcome<Value> {
    let version = compile::rust("release")?;
    let purl = format!("pkg:generic/rust-std@{version}");
    Ok(json!({
        "type": "library", "bom-ref": purl, "name": "rust-std", "version": version, "purl": purl,
        "cpe": format!("cpe:2.3:a:rust-lang:rust:{version}:*:*:*:*:*:*:*"),
        "scope": "required",
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
        "externalReferences": [{ "type": "vcs", "url": "https://github.com/rust-lang/rust" }],
    }))
}

/// What plays HLS, as npm has locked it, and what its authors have put into it.
fn hls() -> Outcome<Value> {
    let locked = parsed("package-lock.json", &read("package-lock.json")?)?;
    let package =
        locked.pointer("/packages/node_modules~1hls.js").ok_or("package-lock.json has no hls.js")?;
    let field =
        |name| text(package, name).ok_or_else(|| format!("package-lock.json says no {name} of hls.js"));
    let mut hls = of_npm("hls.js", field("version")?, field("license")?);
    let hash = hexadecimal(field("integrity")?, "sha512-")?;
    hls["hashes"] = json!([{ "alg": "SHA-512", "content": hash }]);
    hls["externalReferences"] = json!([{ "type": "vcs", "url": "https://github.com/video-dev/hls.js" }]);
    let told = parsed("hls.js", &read("node_modules/hls.js/package.json")?)?;
    let inside = |(name, licence)| {
        let version = told.pointer(&format!("/devDependencies/{name}")).and_then(Value::as_str);
        let exact = version.filter(|version| version.starts_with(|first: char| first.is_ascii_digit()));
        exact.map(|version| of_npm(name, version, licence)).ok_or_else(|| format!("hls.js has no one {name}"))
    };
    hls["components"] = IN_HLS.into_iter().map(inside).collect::<Outcome<_>>()?;
    Ok(hls)
}

/// What is in the file of hls.js besides itself, and its licence (`src/embed/hls.notice.txt`).
const IN_HLS: [(&str, &str); 2] = [("eventemitter3", "MIT"), ("url-toolkit", "Apache-2.0")];

fn of_npm(name: &str, version: &str, licence: &str) -> Value {
    let purl = format!("pkg:npm/{name}@{version}");
    json!({
        "type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl,
        "scope": "required",
        "licenses": [{ "expression": licence }],
    })
}

/// One of the files that the bill is for.
fn file(entry: &Entry) -> Outcome<Value> {
    let hash = hexadecimal(&entry.integrity, "sha384-")?;
    Ok(json!({ "type": "file", "name": entry.path, "hashes": [{ "alg": "SHA-384", "content": hash }] }))
}

/// The digits of a hash that is written as an integrity attribute.
fn hexadecimal(integrity: &str, prefix: &str) -> Outcome<String> {
    let encoded = integrity.strip_prefix(prefix).unwrap_or_default();
    let bytes = base64::engine::general_purpose::STANDARD.decode(encoded);
    let bytes = bytes.ok().filter(|bytes| !bytes.is_empty());
    let bytes = bytes.ok_or_else(|| format!("{integrity} is not one hash that begins with {prefix}"))?;
    Ok(bytes.iter().fold(String::new(), |digits, byte| format!("{digits}{byte:02x}")))
}

/// The checksum of a package in `Cargo.lock`.
fn checksum<'a>(locked: &'a str, name: &str, version: &str) -> Option<&'a str> {
    let named = format!("\nname = \"{name}\"\nversion = \"{version}\"\n");
    let package = locked.split("[[package]]").find(|package| package.starts_with(&named))?;
    package.split_once("\nchecksum = \"")?.1.split_once('"').map(|(checksum, _)| checksum)
}

fn parsed(name: &str, content: &[u8]) -> Outcome<Value> {
    serde_json::from_slice(content).map_err(|error| format!("{name}: {error}"))
}

fn text<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name)?.as_str()
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}
