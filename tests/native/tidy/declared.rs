//! Every file is compiled, and every test is run by CI: one that is not does not exist.

use super::{File, files, finds, hold, rust_files, word_in};

/// Programs that must not compile, which a test gives to the compiler one by one.
const NO_MODULES: &str = "tests/native/state/consent/without_leave";

/// The rule for one file among all: its parent declares it as a module.
fn check(file: &File, all: &[File]) -> Vec<String> {
    let Some(parents) = parents(&file.path) else { return Vec::new() };
    let (name, candidates) = parents;
    let is_declared = |parent: &File| {
        parent.code().any(|(_, line)| {
            let line = line.trim();
            let item = line.strip_suffix(';').map(|item| item.rsplit(' ').next().unwrap_or_default());
            item == Some(name.as_str())
                && (line.starts_with("mod ") || line.contains(" mod ") || line.starts_with("pub"))
        })
    };
    let mut found = all.iter().filter(|parent| candidates.contains(&parent.path));
    if found.any(is_declared) {
        return Vec::new();
    }
    vec![file.fault(1, format!("is not compiled: write `mod {name};` in {}", candidates.join(" or ")))]
}

/// The name of a module and the files that may declare it; `None` for the root of a crate.
fn parents(path: &str) -> Option<(String, Vec<String>)> {
    let module = path.strip_suffix(".rs")?;
    let module = module.strip_suffix("/mod").unwrap_or(module);
    let (folder, name) = module.rsplit_once('/')?;
    if matches!(name, "main" | "lib") {
        return None;
    }
    let candidates = ["mod.rs", "main.rs", "lib.rs"].map(|parent| format!("{folder}/{parent}"));
    Some((name.to_owned(), candidates.into_iter().chain([format!("{folder}.rs")]).collect()))
}

/// Each folder of `tests/` is a test of `Cargo.toml` and is run by `scripts/test.sh`, which CI calls.
fn check_run(roots: &[String], manifest: &File, script: &File, ci: &File) -> Vec<String> {
    let mut faults = Vec::new();
    for root in roots {
        let name = root.split('/').nth(1).unwrap_or_default();
        let asked = format!("--test {name}");
        if !manifest.text.contains(&format!("path = \"{root}\"")) {
            faults.push(manifest.fault(1, format!("does not build {root}: add a [[test]] for it")));
        }
        let runs = |line: &str| line.trim_start().starts_with("cargo test ") && word_in(line, &asked);
        if !script.text.lines().any(runs) {
            faults.push(script.fault(1, format!("does not run {root}: add `cargo test {asked}`")));
        }
    }
    if !ci.text.contains("make test") {
        faults.push(ci.fault(1, "does not run the tests: call `make test`"));
    }
    faults
}

/// No test is switched off.
fn check_ignored(file: &File) -> Vec<String> {
    let ignored = file.code().filter(|(_, line)| line.trim_start().starts_with(concat!("#[", "ignore")));
    ignored
        .map(|(line, _)| file.fault(line, "a test that is not run does not exist: mend it or take it away"))
        .collect()
}

#[test]
fn every_file_is_a_module_of_something_that_is_compiled() {
    let all = rust_files(&["src", "tests"]);
    let is_module = |file: &&File| !file.is_in(NO_MODULES);
    hold(all.iter().filter(is_module).flat_map(|file| check(file, &all)));
}

#[test]
fn every_test_is_run_by_ci() {
    let tops = files(&["", "scripts", ".ci"]);
    let file = |path: &str| {
        tops.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("there is no {path}"))
    };
    let roots: Vec<String> = rust_files(&["tests"])
        .into_iter()
        .map(|file| file.path)
        .filter(|path| path.ends_with("/main.rs") && path.matches('/').count() == 2)
        .collect();
    assert_eq!(
        roots,
        ["browser", "command", "e2e", "native", "published"].map(|name| format!("tests/{name}/main.rs"))
    );
    hold(check_run(&roots, file("Cargo.toml"), file("scripts/test.sh"), file(".ci/run")));
    hold(rust_files(&["src", "tests"]).iter().flat_map(check_ignored));
}

#[test]
fn a_file_that_nothing_declares_is_found() {
    let all = [
        File::sample("tests/native/main.rs", "mod feed;\n// mod lost;\n"),
        File::sample("tests/native/feed/mod.rs", "mod date;\nuse x::{\n    row,\n};\n"),
        File::sample("tests/native/feed/date.rs", ""),
        File::sample("tests/native/feed/row.rs", ""),
        File::sample("tests/native/lost.rs", ""),
        File::sample("src/lib.rs", "#[cfg(feature = \"widget\")]\npub mod view;\n"),
        File::sample("src/view/mod.rs", "pub(crate) mod page;\n"),
        File::sample("src/view/page.rs", ""),
    ];
    let faults: Vec<String> = all.iter().flat_map(|file| check(file, &all)).collect();
    assert_eq!(
        faults,
        [
            "tests/native/feed/row.rs:1: is not compiled: write `mod row;` in tests/native/feed/mod.rs or \
             tests/native/feed/main.rs or tests/native/feed/lib.rs or tests/native/feed.rs",
            "tests/native/lost.rs:1: is not compiled: write `mod lost;` in tests/native/mod.rs or \
             tests/native/main.rs or tests/native/lib.rs or tests/native.rs",
        ]
    );
}

#[test]
fn a_test_that_nothing_runs_is_found() {
    let manifest =
        File::sample("Cargo.toml", "[[test]]\nname = \"native\"\npath = \"tests/native/main.rs\"\n");
    let script =
        File::sample("scripts/test.sh", "cargo test --lib --test native\n# cargo test --test browser\n");
    let ci = File::sample(".ci/run", "make build\n");
    let roots = ["tests/native/main.rs".to_owned(), "tests/browser/main.rs".to_owned()];
    assert_eq!(
        check_run(&roots, &manifest, &script, &ci),
        [
            "Cargo.toml:1: does not build tests/browser/main.rs: add a [[test]] for it",
            "scripts/test.sh:1: does not run tests/browser/main.rs: add `cargo test --test browser`",
            ".ci/run:1: does not run the tests: call `make test`",
        ]
    );
}

#[test]
fn a_test_that_is_switched_off_is_found() {
    let text = format!("#[test]\n{}]\nfn a() {{}}\n", concat!("#[", "ignore"));
    let fault = "tests/a.rs:2: a test that is not run does not exist: mend it or take it away";
    finds(check_ignored, "tests/a.rs", &text, &[fault]);
}
