//! The bill of materials says what the files are made of, all of it and nothing else.
//! Not here: how it is written (`src/bin/assemble/sbom.rs`).

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use boon::{Compiler, Schemas};
use serde_json::Value;

use super::{ROOT, dist, json, read};

/// Where npm has put the schemas of `CycloneDX`, and those that are needed, which ask for each other by these names.
const SCHEMAS: &str = "node_modules/@cyclonedx/cyclonedx-library/res/schema";
const NEEDED: [&str; 3] =
    ["bom-1.6.SNAPSHOT.schema.json", "spdx.SNAPSHOT.schema.json", "jsf-0.82.SNAPSHOT.schema.json"];

fn sbom() -> Value {
    json(dist().join("sbom.cdx.json"))
}

fn components(sbom: &Value) -> impl Iterator<Item = &Value> {
    sbom["components"].as_array().expect("components").iter()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("no {name} in {value}"))
}

/// The packages of cargo among some components, as `name@version`.
fn packages<'a>(components: impl Iterator<Item = &'a Value>) -> BTreeSet<String> {
    components
        .filter_map(|one| text(one, "purl").strip_prefix("pkg:cargo/"))
        .map(|one| one.replace("%2B", "+"))
        .collect()
}

/// What cargo resolves for the released module along some edges, but for the widget itself.
fn resolved(edges: &str) -> BTreeSet<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(ROOT).args([
        "tree",
        "--locked",
        "--target=wasm32-unknown-unknown",
        "--no-default-features",
    ]);
    cargo.args(["--features=widget,pieces", "--prefix=none", "--format={p}", "--edges", edges]);
    let output = cargo.output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).expect("UTF-8");
    let package = |line: &str| {
        let (name, rest) = line.split_once(" v")?;
        Some(format!("{name}@{}", rest.split(' ').next()?)).filter(|_| name != "story-widget")
    };
    lines.lines().filter_map(package).collect()
}

/// The `SHA-384` of a file, by a program that is not ours.
fn sha384(path: &Path) -> String {
    let output = Command::new("sha384sum").arg(path).output().expect("sha384sum runs");
    let line = String::from_utf8(output.stdout).expect("UTF-8");
    line.split(' ').next().unwrap_or_default().to_owned()
}

#[test]
fn the_bill_is_valid_by_the_schema_of_cyclonedx() {
    let mut compiler = Compiler::new();
    let address = |file: &str| format!("http://cyclonedx.org/schema/{file}");
    for file in NEEDED {
        let schema = json(Path::new(ROOT).join(SCHEMAS).join(file));
        compiler.add_resource(&address(file), schema).expect("a schema");
    }
    compiler.enable_format_assertions();
    let mut schemas = Schemas::new();
    let schema = compiler.compile(&address(NEEDED[0]), &mut schemas).expect("a schema that can be read");
    let mut bill = sbom();
    schemas.validate(&bill, schema).unwrap_or_else(|error| panic!("{error:#}"));
    // And what is wrong is seen to be.
    bill["components"][0]["type"] = "no such type".into();
    assert!(schemas.validate(&bill, schema).is_err());
}

#[test]
fn the_bill_has_every_package_that_the_module_is_compiled_from_and_no_other() {
    assert_eq!(packages(components(&sbom())), resolved("normal,build"));
}

#[test]
fn what_is_linked_is_told_from_what_only_the_compiler_runs() {
    let bill = sbom();
    let linked = components(&bill).filter(|one| text(one, "scope") == "required");
    assert_eq!(packages(linked), resolved("normal,no-proc-macro"));
}

#[test]
fn besides_packages_of_cargo_it_has_the_standard_library_and_hls_js() {
    let bill = sbom();
    let others: Vec<&str> = components(&bill)
        .filter(|one| !text(one, "purl").starts_with("pkg:cargo/"))
        .map(|one| text(one, "name"))
        .collect();
    assert_eq!(others, ["rust-std", "hls.js"]);
}

#[test]
fn hls_js_has_the_version_that_npm_has_locked_and_the_file_says_itself() {
    let bill = sbom();
    let hls = components(&bill).find(|one| text(one, "name") == "hls.js").expect("hls.js");
    let locked = json(Path::new(ROOT).join("package-lock.json"));
    let version = text(&locked["packages"]["node_modules/hls.js"], "version");
    assert_eq!(text(hls, "version"), version);
    assert_eq!(text(hls, "purl"), format!("pkg:npm/hls.js@{version}"));
    let inside = hls["components"].as_array().expect("what is in it").iter();
    let inside: Vec<&str> = inside.map(|one| text(one, "name")).collect();
    assert_eq!(inside, ["eventemitter3", "url-toolkit"]);
    let manifest = json(dist().join("manifest.json"));
    let files = manifest["files"].as_array().expect("files");
    let file =
        files.iter().find(|file| text(file, "name") == "story-widget-hls.js").expect("the file with hls.js");
    let script = String::from_utf8(read(dist().join(text(file, "file")))).expect("UTF-8");
    assert!(script.contains(&format!("\"{version}\"")), "the file is of another version");
}

#[test]
fn every_package_has_a_licence_and_the_hash_that_cargo_has_locked() {
    let locked = String::from_utf8(read(Path::new(ROOT).join("Cargo.lock"))).expect("UTF-8");
    for one in components(&sbom()).filter(|one| text(one, "purl").starts_with("pkg:cargo/")) {
        let (name, version) = (text(one, "name"), text(one, "version"));
        assert!(!text(&one["licenses"][0], "expression").contains('/'), "{name}");
        let hash = text(&one["hashes"][0], "content");
        let row = format!(
            "name = \"{name}\"\nversion = \"{version}\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n\
             checksum = \"{hash}\"\n"
        );
        assert!(locked.contains(&row), "{name} {version}");
    }
}

#[test]
fn everything_in_the_bill_is_needed_by_the_widget() {
    let bill = sbom();
    let rows = bill["dependencies"].as_array().expect("dependencies");
    let mut reached = BTreeSet::new();
    let mut left = vec![text(&bill["metadata"]["component"], "bom-ref")];
    while let Some(reference) = left.pop() {
        if reached.insert(reference) {
            let needs = rows.iter().filter(|row| text(row, "ref") == reference);
            let needs = needs.filter_map(|row| row["dependsOn"].as_array()).flatten();
            left.extend(needs.map(|need| need.as_str().expect("a reference")));
        }
    }
    let unneeded: Vec<&str> =
        components(&bill).map(|one| text(one, "bom-ref")).filter(|one| !reached.contains(one)).collect();
    assert!(unneeded.is_empty(), "{unneeded:?}");
}

#[test]
fn the_bill_is_for_the_files_of_the_manifest_byte_for_byte() {
    let bill = sbom();
    let files = bill["metadata"]["component"]["components"].as_array().expect("files");
    let names: Vec<&str> = files.iter().map(|file| text(file, "name")).collect();
    let manifest = json(dist().join("manifest.json"));
    let promised = manifest["files"].as_array().expect("files").iter();
    assert_eq!(names, promised.map(|file| text(file, "file")).collect::<Vec<_>>());
    for file in files {
        let path = dist().join(text(file, "name"));
        assert_eq!(text(&file["hashes"][0], "content"), sha384(&path), "{}", path.display());
    }
}

#[test]
fn the_bill_says_nothing_that_is_another_in_the_next_build() {
    let bill = sbom();
    assert!(bill.get("serialNumber").is_none());
    assert!(bill["metadata"].get("timestamp").is_none());
}
