//! Nothing that readers run makes markup or code of a text.
//! Not here: the sources (`tests/native/tidy/markup.rs`), which say less of what packages bring along.

use super::{dist, json, read};

/// What makes markup or code of a text, as scripts are written when they are minified.
const SINKS: [&str; 12] = [
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "setHTMLUnsafe",
    "createContextualFragment",
    "document.write",
    "srcdoc",
    "DOMParser",
    "eval(",
    "new Function",
    "setAttribute(\"on",
    "setAttribute('on",
];

fn sinks_in(script: &str) -> Vec<&'static str> {
    let found = SINKS.into_iter().filter(|sink| {
        // A name that ends like one, such as `retrieval(`, is another.
        script.match_indices(sink).any(|(at, _)| {
            let before = script[..at].chars().next_back();
            !before.is_some_and(|letter| letter.is_ascii_alphanumeric())
        })
    });
    found.collect()
}

#[test]
fn no_script_makes_markup_or_code_of_a_text() {
    let manifest = json(dist().join("manifest.json"));
    let files = manifest["files"].as_array().expect("files");
    let scripts: Vec<&str> = files
        .iter()
        .filter_map(|file| file["file"].as_str())
        .filter(|file| file.rsplit('.').next() == Some("js"))
        .collect();
    assert!(scripts.len() >= 4, "loader, pinned loader, script, HLS: {scripts:?}");
    for path in scripts {
        let script = String::from_utf8(read(dist().join(path))).expect("a script in UTF-8");
        assert_eq!(sinks_in(&script), Vec::<&str>::new(), "{path}");
    }
}

#[test]
fn a_sink_is_found_and_a_name_like_one_is_not() {
    assert_eq!(sinks_in("a.innerHTML=b;(0,eval)(c);eval(d)"), ["innerHTML", "eval("]);
    assert_eq!(sinks_in("retrieval(a);b.myinnerHTML"), Vec::<&str>::new());
}
