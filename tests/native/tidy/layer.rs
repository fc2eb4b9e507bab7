//! The layers of `src/`: imports only point down, and each package has its place.

use super::{File, files, finds, hold, rust_files, word_in};

/// The layers, and what each may name.
const LAYERS: [(&str, &[&str]); 6] = [
    ("feed", &[]),
    ("state", &["feed"]),
    ("text", &["feed", "state"]),
    ("browser", &["feed", "state", "text"]),
    ("view", &["feed", "state", "text", "browser"]),
    ("embed", &["feed", "state", "text", "browser", "view"]),
];

/// The packages, and the layers (or `bin`, the command and the build step) that may name them.
const PACKAGES: [(&str, &[&str]); 17] = [
    ("base64", &["bin"]),
    ("brotli", &["bin"]),
    ("clap", &["bin"]),
    ("gloo_net", &["browser"]),
    ("js_sys", &["browser", "embed"]),
    ("leptos", &["browser", "view", "embed"]),
    // `state` and `browser` get what was read, not what it was read from.
    ("serde", &["feed", "bin"]),
    // `text` writes its language files with it, in the build step only.
    ("serde_json", &["feed", "text", "bin"]),
    ("sha2", &["browser", "bin"]),
    ("std", &["feed", "state", "text", "browser", "view", "embed", "bin"]),
    ("talc", &["browser"]),
    // In a browser the platform takes addresses apart.
    ("url", &["bin"]),
    ("wasm_bindgen", &["browser", "embed"]),
    ("wasm_bindgen_futures", &["browser", "embed"]),
    // Both cut the module into pieces: one marks where, the other does it.
    ("wasm_split_cli_support", &["bin"]),
    ("wasm_split_helpers", &["browser"]),
    ("web_sys", &["browser", "embed"]),
];

/// Imports of another layer only point down.
fn check_imports(file: &File) -> Vec<String> {
    let Some(layer) = layer_of(file) else { return Vec::new() };
    let Some((_, below)) = LAYERS.iter().find(|(name, _)| *name == layer) else {
        return match layer {
            "bin" => Vec::new(),
            _ => vec![file.fault(1, format!("src/{layer} is no layer; put what is in it into one"))],
        };
    };
    let mut faults = Vec::new();
    for (line, named) in named_from_root(file) {
        let is_layer = LAYERS.iter().any(|(name, _)| *name == named);
        if named != layer && is_layer && !below.contains(&named.as_str()) {
            faults.push(file.fault(
                line,
                format!("{layer} may not name {named}, which is not below it; hand the value in"),
            ));
        }
    }
    let depth = depth(file);
    for (line, code) in file.code() {
        let longest = code
            .split(|character: char| !matches!(character, ':' | '_' | 'a'..='z'))
            .map(|path| path.matches("super::").count());
        if longest.max().unwrap_or_default() >= depth {
            faults.push(file.fault(line, "this path leaves the layer; write crate::… so that it shows"));
        }
    }
    faults
}

/// Each package is named only where its place is.
fn check_packages(file: &File) -> Vec<String> {
    let Some(layer) = layer_of(file) else { return Vec::new() };
    let mut faults = Vec::new();
    for (line, code) in file.code() {
        for (package, places) in PACKAGES {
            let is_named =
                word_in(code, &format!("{package}::")) || word_in(code, &format!("use {package};"));
            if is_named && !places.contains(&layer) {
                faults.push(file.fault(
                    line,
                    format!("{layer} may not name {package}, only {} may; use it there", places.join(", ")),
                ));
            }
        }
    }
    faults
}

/// Each package of `Cargo.toml` that the library is built with has its place.
fn check_manifest(file: &File) -> Vec<String> {
    let mut is_dependencies = false;
    let mut faults = Vec::new();
    for (line, text) in file.lines() {
        if text.starts_with('[') {
            is_dependencies = text == "[dependencies]";
        }
        let name = text.split_once(" = ").map(|(name, _)| name.replace('-', "_"));
        if let Some(name) = name.filter(|_| is_dependencies && !text.starts_with(' '))
            && !PACKAGES.iter().any(|(package, _)| *package == name)
        {
            faults.push(file.fault(
                line,
                format!("{name} has no place; say which layers may name it (tests/native/tidy/layer.rs)"),
            ));
        }
    }
    faults
}

/// The folder of `src/` it is in; none for the root of the library.
fn layer_of(file: &File) -> Option<&str> {
    Some(file.path.strip_prefix("src/")?.split_once('/')?.0)
}

/// How many `super::` lead from a module to the root of the library.
fn depth(file: &File) -> usize {
    let parts = file.path.trim_end_matches("/mod.rs").trim_end_matches(".rs").split('/');
    parts.count() - 1
}

/// What stands behind each `crate::`, with its line; of a group in braces, each member.
fn named_from_root(file: &File) -> Vec<(usize, String)> {
    // Comments are made blank, so that lines keep their numbers.
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    let lines: Vec<&str> =
        file.text.lines().map(|line| Some(line).filter(is_code).unwrap_or_default()).collect();
    let code = lines.join("\n");
    let line_of = |at: usize| code[..at].matches('\n').count() + 1;
    let mut named = Vec::new();
    for (at, found) in code.match_indices("crate::") {
        let rest = &code[at + found.len()..];
        match rest.strip_prefix('{') {
            None => named.push((line_of(at), first_name(rest))),
            Some(group) => {
                let mut depth = 0_u32;
                let mut is_start = true;
                for (offset, character) in group.char_indices() {
                    match character {
                        '}' if depth == 0 => break,
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        ',' if depth == 0 => is_start = true,
                        _ if is_start && !character.is_whitespace() => {
                            let start = at + found.len() + 1 + offset;
                            named.push((line_of(start), first_name(&group[offset..])));
                            is_start = false;
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    named
}

fn first_name(text: &str) -> String {
    text.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect()
}

#[test]
fn imports_only_point_down() {
    hold(rust_files(&["src"]).iter().flat_map(check_imports));
}

#[test]
fn only_browser_and_embed_name_the_platform_and_only_what_is_above_state_names_leptos() {
    hold(rust_files(&["src"]).iter().flat_map(check_packages));
}

#[test]
fn every_package_has_its_place() {
    hold(files(&[""]).iter().filter(|file| file.path == "Cargo.toml").flat_map(check_manifest));
}

#[test]
fn an_import_that_points_up_is_found() {
    finds(
        check_imports,
        "src/feed/date.rs",
        "//! crate::view is not named by a comment\nuse crate::text::Words;\n",
        &["src/feed/date.rs:2: feed may not name text, which is not below it; hand the value in"],
    );
    finds(
        check_imports,
        "src/state/load.rs",
        "use crate::{\n    feed::{Document, text},\n    view::Page,\n};\n",
        &["src/state/load.rs:3: state may not name view, which is not below it; hand the value in"],
    );
    finds(
        check_imports,
        "src/browser/fetch.rs",
        "fn f() { crate::embed::mount() }\n",
        &["src/browser/fetch.rs:1: browser may not name embed, which is not below it; hand the value in"],
    );
    finds(
        check_imports,
        "src/text/date.rs",
        "use crate::{feed::Date, state::Fault};\nuse super::Words;\n",
        &[],
    );
    finds(check_imports, "src/embed/mount.rs", "use crate::view::Page;\nuse crate::browser::el;\n", &[]);
}

#[test]
fn a_path_that_leaves_the_layer_by_the_back_door_is_found() {
    let sentence = "this path leaves the layer; write crate::… so that it shows";
    finds(
        check_imports,
        "src/feed/date.rs",
        "use super::Link;\nuse super::super::text::Words;\n",
        &[&format!("src/feed/date.rs:2: {sentence}")],
    );
    finds(
        check_imports,
        "src/feed/mod.rs",
        "use super::text;\n",
        &[&format!("src/feed/mod.rs:1: {sentence}")],
    );
    finds(check_imports, "src/state/player/sound.rs", "use super::super::Fault;\n", &[]);
}

#[test]
fn a_folder_that_is_no_layer_is_found() {
    finds(
        check_imports,
        "src/helpers/strings.rs",
        "",
        &["src/helpers/strings.rs:1: src/helpers is no layer; put what is in it into one"],
    );
}

#[test]
fn a_package_in_the_wrong_place_is_found() {
    finds(
        check_packages,
        "src/state/load.rs",
        "use leptos::prelude::*;\nfn f(_: web_sys::Window) {}\n",
        &[
            "src/state/load.rs:1: state may not name leptos, only browser, view, embed may; use it there",
            "src/state/load.rs:2: state may not name web_sys, only browser, embed may; use it there",
        ],
    );
    finds(
        check_packages,
        "src/view/page.rs",
        "use wasm_bindgen::JsCast;\n",
        &["src/view/page.rs:1: view may not name wasm_bindgen, only browser, embed may; use it there"],
    );
    finds(check_packages, "src/view/page.rs", "use leptos::task::spawn_local;\nuse std::rc::Rc;\n", &[]);
}

#[test]
fn a_package_without_a_place_is_found() {
    finds(
        check_manifest,
        "Cargo.toml",
        "[dependencies]\nserde = \"1\"\nleft-pad = \"1\"\n\n[dev-dependencies]\nproptest = \"1\"\n",
        &["Cargo.toml:3: left_pad has no place; say which layers may name it (tests/native/tidy/layer.rs)"],
    );
}
