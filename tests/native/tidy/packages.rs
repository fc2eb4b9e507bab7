//! Every package that is asked for by name is on a list that says what it is for.

use std::collections::BTreeSet;

use super::{File, ROOT, hold};

/// The list.
const LIST: &str = "docs/packages.md";

/// The manifests; each has a table under its own name.
const MANIFESTS: [&str; 5] = [
    "Cargo.toml",
    "fuzz/Cargo.toml",
    "package.json",
    "tests/bench/page/package.json",
    "tests/bench/player/package.json",
];

/// What one side has and the other has not, and rows that give no reason.
fn check(list: &File, manifest: &File) -> Vec<String> {
    let section = list.text.split("\n## ").find_map(|section| {
        section.strip_prefix(manifest.path.as_str()).filter(|rest| rest.starts_with('\n'))
    });
    let rows = section.unwrap_or_default().lines().filter_map(|line| line.strip_prefix("| `"));
    let rows: Vec<(&str, &str)> = rows.filter_map(|row| row.split_once("` |")).collect();
    let listed: BTreeSet<String> = rows.iter().map(|(name, _)| (*name).to_owned()).collect();
    let asked = asked(manifest);
    let missing = asked.difference(&listed).map(|name| {
        manifest.fault(1, format!("{name} is not in {LIST}, under {}: say what it is for", manifest.path))
    });
    let gone = listed
        .difference(&asked)
        .map(|name| list.fault(1, format!("{name} is not in {} any more: take its row away", manifest.path)));
    let silent = rows
        .iter()
        .filter(|(_, rest)| rest.split('|').any(|cell| cell.trim().is_empty() && !cell.is_empty()));
    let silent = silent.map(|(name, _)| list.fault(1, format!("{name}: say what it is for")));
    missing.chain(gone).chain(silent).collect()
}

/// The names of the packages that a manifest of cargo or npm asks for.
fn asked(manifest: &File) -> BTreeSet<String> {
    if manifest.is(".json") {
        let json: serde_json::Value = serde_json::from_str(&manifest.text).expect("JSON");
        let kinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
        let tables = kinds.into_iter().filter_map(|kind| json.get(kind)?.as_object());
        return tables.flat_map(|table| table.keys().cloned()).collect();
    }
    let mut names = BTreeSet::new();
    let mut is_dependencies = false;
    for line in manifest.text.lines() {
        if let Some(header) = line.strip_prefix('[') {
            is_dependencies = header.ends_with("dependencies]");
        } else if let Some((name, _)) = line.split_once(" = ")
            && is_dependencies
            && !line.starts_with([' ', '#'])
        {
            names.insert(name.to_owned());
        }
    }
    names
}

fn file(path: &str) -> File {
    let text = std::fs::read_to_string(format!("{ROOT}/{path}"));
    File::sample(path, &text.unwrap_or_else(|error| panic!("{path}: {error}")))
}

#[test]
fn the_list_of_packages_is_that_of_the_manifests() {
    let list = file(LIST);
    hold(MANIFESTS.map(file).iter().flat_map(|manifest| check(&list, manifest)));
}

#[test]
fn a_package_that_only_one_side_has_is_found() {
    let list = File::sample(
        LIST,
        "# Title\n\n## Cargo.toml\n\n| package | in | what for |\n| --- | --- | --- |\n| `serde` | a | b |\n| `old` | a | b |\n\
         | `empty` | a |  |\n\n## fuzz/Cargo.toml\n\n| `url` | c |\n",
    );
    let manifest = File::sample(
        "Cargo.toml",
        "[package]\nname = \"x\"\n\n[dependencies]\nserde = \"1\"\nweb = { version = \"1\", features = [\n    \"A\",\n] }\n\n\
         [target.'cfg(unix)'.dev-dependencies]\nempty = \"1\"\n\n[features]\nnone = []\n",
    );
    assert_eq!(
        check(&list, &manifest),
        [
            "Cargo.toml:1: web is not in docs/packages.md, under Cargo.toml: say what it is for",
            "docs/packages.md:1: old is not in Cargo.toml any more: take its row away",
            "docs/packages.md:1: empty: say what it is for",
        ]
    );
    let npm = File::sample("package.json", r#"{"name": "x", "devDependencies": {"left-pad": "1"}}"#);
    assert_eq!(
        check(&list, &npm),
        ["package.json:1: left-pad is not in docs/packages.md, under package.json: say what it is for"]
    );
}
