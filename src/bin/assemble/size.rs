//! Holds the sizes of what readers download against the budget: at first, and when they ask for more.
//! Not here: how the files are made small.

use crate::dist::Entry;
use crate::share::{Code, by_owner, of_cookies};
use crate::{Outcome, read};

/// What the cookie core and its first layer may be of it, in bytes of brotli.
const COOKIES: f64 = 12_000.0;

/// Prints the sizes and fails when one is over its budget (`budget.json`); of the module also whose its `code` is.
pub(crate) fn report(entries: &[Entry], code: &Code) -> Outcome {
    let budget: serde_json::Value =
        serde_json::from_slice(&read("budget.json")?).map_err(|error| format!("budget.json: {error}"))?;
    let allowed = |name: &str| {
        budget.get("brotli").and_then(|sizes| sizes.get(name)).and_then(serde_json::Value::as_u64)
    };
    let mut over = Vec::new();
    let mut line = |name: &str, brotli: usize| {
        let Some(limit) = allowed(name) else { return };
        println!("  {name:<26} {brotli:>7} of {limit:>7} bytes brotli");
        if brotli as u64 > limit {
            over.push(format!("{name} is {brotli} bytes brotli, its budget is {limit}"));
        }
    };
    let mut eager = 0;
    for entry in entries.iter().filter(|entry| EAGER.contains(&entry.name.as_str())) {
        eager += entry.brotli;
        line(&entry.name, entry.brotli);
    }
    line("eager in all", eager);
    println!("  of the module, by the names of functions, some bytes brotli:");
    for (owner, part) in of_module(entries, code) {
        println!("    {owner:<36} {part:>7}");
    }
    let of_cookies = brotli_of_module(entries) * of_cookies(code);
    println!("  of it the cookie core and first layer {of_cookies:.0}");
    for entry in entries.iter().filter(|entry| !EAGER.contains(&entry.name.as_str())) {
        line(&entry.name, entry.brotli);
    }
    if of_cookies > COOKIES {
        over.push(format!(
            "the cookie core and first layer are {of_cookies:.0} bytes brotli, at most {COOKIES}"
        ));
    }
    if over.is_empty() { Ok(()) } else { Err(over.join("\n")) }
}

/// Whose the module is, in bytes of brotli, as far as functions tell and where it is no trifle: a folder of ours or packages of others.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of a length is one, too")]
pub(crate) fn of_module(entries: &[Entry], code: &Code) -> Vec<(String, u64)> {
    let module = brotli_of_module(entries);
    let parts = by_owner(code).into_iter().filter(|(_, part)| *part >= LEAST);
    parts.map(|(owner, part)| (owner, (module * part).round() as u64)).collect()
}

fn brotli_of_module(entries: &[Entry]) -> f64 {
    let module = entries.iter().find(|entry| entry.name == "story-widget.wasm");
    // Fewer bytes than a float counts exactly.
    module.map_or(0.0, |module| u32::try_from(module.brotli).map_or(f64::MAX, f64::from))
}

/// The least part of the module that has a line of its own.
const LEAST: f64 = 0.005;

/// What every reader downloads before a press.
const EAGER: [&str; 4] = ["loader", "story-widget.js", "story-widget.wasm", "story-widget.css"];
