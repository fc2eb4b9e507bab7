//! The public test data of the URL Standard: whatever has another scheme there is not followed, and nothing is lost.
//! Not here: vectors of our own (`corpus`).
//!
//! The data are in the package of the parser that the tests use, at the version of the lock file.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use super::{Link, Links, resolve};

/// The vectors: comments between them left out.
fn vectors() -> Vec<Value> {
    let asked = ["metadata", "--locked", "--offline", "--format-version", "1", "--filter-platform", HERE];
    let output = Command::new(env!("CARGO")).args(asked).current_dir(env!("CARGO_MANIFEST_DIR")).output();
    let output = output.expect("cargo");
    let packages: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
        panic!("cargo metadata: {error}: {}", String::from_utf8_lossy(&output.stderr));
    });
    let package =
        packages["packages"].as_array().into_iter().flatten().find(|package| package["name"] == "url");
    let manifest = package.and_then(|package| package["manifest_path"].as_str()).expect("the package url");
    let file = PathBuf::from(manifest).with_file_name("tests").join("urltestdata.json");
    let text = std::fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let vectors: Vec<Value> = serde_json::from_slice(&text).expect("JSON");
    vectors.into_iter().filter(Value::is_object).collect()
}

/// For packages of other machines there is no need to be here.
const HERE: &str = "x86_64-unknown-linux-gnu";

/// What the standard says that an address is, where that may be followed on a page over http.
fn allowed(vector: &Value, input: &str) -> Option<String> {
    let part = |name: &str| vector[name].as_str().unwrap_or_default();
    let is_clean = !input.trim_ascii().chars().any(char::is_control);
    let is_of_the_web = matches!(part("protocol"), "https:" | "http:");
    let is_open = part("username").is_empty() && part("password").is_empty();
    (is_clean && is_of_the_web && is_open).then(|| part("href").to_owned())
}

#[test]
fn each_vector_of_the_standard_is_followed_as_the_standard_says_or_not_at_all() {
    let (mut followed, mut refused) = (0, 0);
    for vector in vectors() {
        let input = vector["input"].as_str().expect("an input");
        // Documents come from the web.
        let base = vector["base"].as_str().filter(|base| base.starts_with("http"));
        let has_other_base = base.is_none() && vector["base"].is_string();
        // Without a base an address means the same as beside one of another scheme.
        let is_https =
            input.trim_ascii_start().get(..6).is_some_and(|start| start.eq_ignore_ascii_case("https:"));
        let other = if is_https { "http://feeds.example/123.json" } else { "https://feeds.example/123.json" };
        let links = Links::new(base.unwrap_or(other), false, resolve);
        let found = links.link(input);
        if let Ok(link) = &found {
            assert!(link.href().starts_with("https://") || link.href().starts_with("http://"), "{vector}");
        }
        // A relative address without a place to begin at is none there, and one of the feed's here.
        let is_relative = vector["failure"] == true && vector.get("base").is_none_or(Value::is_null);
        if has_other_base || is_relative || input.trim_ascii().is_empty() {
            continue;
        }
        let expected = allowed(&vector, input);
        assert_eq!(found.as_ref().ok().map(Link::href), expected.as_deref(), "{vector}");
        if expected.is_some() { followed += 1 } else { refused += 1 }
    }
    assert!(followed >= 150 && refused >= 250, "{followed} followed, {refused} refused");
}
