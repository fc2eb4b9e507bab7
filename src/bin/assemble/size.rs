//! Holds the sizes of what readers download against the budget: at first, and when they ask for more.
//! Not here: how the files are made small.

use crate::dist::Entry;
use crate::{Outcome, read};

/// What the cookie core and its first layer may be of it, in bytes of brotli.
const COOKIES: f64 = 12_000.0;

/// Prints the sizes and fails when one is over its budget (`budget.json`). `cookies` is the part of the module's code, 0 to
/// 1, that is the cookie core and its first layer.
pub(crate) fn report(entries: &[Entry], cookies: Option<f64>) -> Outcome {
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
    let module = entries.iter().find(|entry| entry.name == "story-widget.wasm");
    let of_cookies = module.zip(cookies).map(|(module, part)| {
        // Fewer bytes than a float counts exactly.
        let brotli = u32::try_from(module.brotli).map_or(f64::MAX, f64::from) * part;
        println!("  of it the cookie core and first layer, by the names of functions, some {brotli:.0} bytes brotli");
        brotli
    });
    for entry in entries.iter().filter(|entry| !EAGER.contains(&entry.name.as_str())) {
        line(&entry.name, entry.brotli);
    }
    if of_cookies.is_none_or(|brotli| brotli > COOKIES) {
        over.push(format!(
            "the cookie core and first layer are {of_cookies:?} bytes brotli, at most {COOKIES}"
        ));
    }
    if over.is_empty() { Ok(()) } else { Err(over.join("\n")) }
}

/// What every reader downloads before a press.
const EAGER: [&str; 4] = ["loader", "story-widget.js", "story-widget.wasm", "story-widget.css"];
