//! How large a part of the module belongs to whom, by the names of its functions.
//! Not here: the sizes of whole files (`size`).
//!
//! What is made for somebody of generic code has the name of that code, so a part is a little larger in truth.

use crate::binary;
use std::collections::BTreeMap;

/// The code of a module by name: the length of each function, in bytes.
pub(crate) type Code = Vec<(String, u32)>;

/// What the names of the cookie core and its first layer have in them, as the compiler writes them.
const COOKIES: [&str; 9] = [
    "5state7consent",
    "4view7cookies",
    "7browser4host",
    "7browser7storage",
    "7browser7signals",
    "7browser9mutations",
    "7browser4tabs",
    "7browser4hash",
    "4sha2",
];

/// What does not come into the module: by these functions wasm-bindgen is told of its types.
const DESCRIPTION: &str = "describe";

/// The functions of a linked module that will be in the published one.
pub(crate) fn code(wasm: &[u8]) -> Option<Code> {
    let imported = binary::imports(binary::section(wasm, binary::IMPORTS)?)?
        .iter()
        .filter(|import| import.is_function())
        .count();
    let functions = binary::functions(binary::section(wasm, binary::CODE)?)?;
    let names = binary::function_names(wasm)?;
    let mut code = Code::new();
    for (index, function) in (imported..).zip(functions) {
        let name = names.get(&index).copied().unwrap_or_default();
        if !name.contains(DESCRIPTION) {
            code.push((name.to_owned(), u32::try_from(function.len()).ok()?));
        }
    }
    Some(code)
}

/// The part of it, 0 to 1, that is the cookie core and its first layer.
pub(crate) fn of_cookies(code: &Code) -> f64 {
    part(code, |name| COOKIES.iter().any(|mark| name.contains(mark)))
}

/// The parts of it, 0 to 1, by whose they are: a folder of ours and what is in it, or packages of others.
pub(crate) fn by_owner(code: &Code) -> Vec<(String, f64)> {
    let mut lengths: BTreeMap<String, u32> = BTreeMap::new();
    for (name, length) in code {
        let all = lengths.entry(owner(name)).or_default();
        *all = all.saturating_add(*length);
    }
    let all: f64 = lengths.values().copied().map(f64::from).sum();
    let mut parts: Vec<_> =
        lengths.into_iter().map(|(owner, length)| (owner, f64::from(length) / all)).collect();
    parts.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    parts
}

fn part(code: &Code, is_of_it: impl Fn(&str) -> bool) -> f64 {
    let sum = |lengths: &mut dyn Iterator<Item = u32>| lengths.map(f64::from).sum::<f64>();
    let own = sum(&mut code.iter().filter(|(name, _)| is_of_it(name)).map(|(_, length)| *length));
    own / sum(&mut code.iter().map(|(_, length)| *length))
}

/// Packages of others, by what the names of their functions have in them; the first that fits counts.
const OTHERS: [(&str, &str); 17] = [
    ("reactive_graph", "Leptos, with what it brings along"),
    ("any_spawner", "Leptos, with what it brings along"),
    ("hashbrown", "Leptos, with what it brings along"),
    ("indexmap", "Leptos, with what it brings along"),
    ("slotmap", "Leptos, with what it brings along"),
    ("serde", "serde_json"),
    ("gloo", "gloo-net"),
    ("talc", "talc"),
    ("sha2", "sha2"),
    ("wasm_bindgen", "calls to the browser"),
    ("wbindgen", "calls to the browser"),
    ("externref", "calls to the browser"),
    ("js_sys", "calls to the browser"),
    ("web_sys", "calls to the browser"),
    ("core", "the standard library"),
    ("alloc", "the standard library"),
    ("std", "the standard library"),
];

/// Whose a function is.
fn owner(name: &str) -> String {
    // `_ZN12story_widget4view6header…`, or generic: `_$LT$F$u20$as$u20$story_widget..browser..run…`.
    if let Some((_, path)) = name.split_once("12story_widget") {
        return ours(lengths_and_names(path));
    }
    if let Some((_, path)) = name.split_once("story_widget..") {
        let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        return ours(path.split("..").map_while(|part| part.split(|letter| !is_of_name(letter)).next()));
    }
    OTHERS.iter().find(|(mark, _)| name.contains(mark)).map_or("others", |(_, owner)| owner).to_owned()
}

/// A layer, and the module in it.
fn ours<'name>(mut path: impl Iterator<Item = &'name str>) -> String {
    let layer = path.next().unwrap_or_default();
    match path.next().filter(|module| module.starts_with(|first: char| first.is_ascii_lowercase())) {
        Some(module) => format!("{layer}/{module}"),
        None => layer.to_owned(),
    }
}

/// The names of a path as the compiler joins them, each after its length.
fn lengths_and_names(mut path: &str) -> impl Iterator<Item = &str> {
    std::iter::from_fn(move || {
        let digits = path.find(|letter: char| !letter.is_ascii_digit())?;
        let (length, rest) = path.split_at_checked(digits)?;
        let (name, rest) = rest.split_at_checked(length.parse().ok()?)?;
        path = rest;
        Some(name)
    })
}
