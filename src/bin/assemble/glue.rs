//! Takes out of the script of wasm-bindgen what the widget never uses, and makes its functions short.
//! Not here: the module that it belongs to (`shrink`); minifying, which esbuild does.
//!
//! It reads the lines that wasm-bindgen 0.2.130 writes, and stops the build where they are others.

use crate::Outcome;
use crate::shrink::Name;

/// The script as the widget uses it, before it is said which of its functions the module imports.
pub(crate) fn of_widget(script: &str) -> Outcome<String> {
    let mut script = silent_after_panic(script)?;
    for (function, shorter) in FUNCTIONS {
        script = with_function(&script, function, shorter)?;
    }
    Ok(script)
}

/// The script with closures that say nothing once their instance has panicked. wasm-bindgen has them throw,
/// and they are still heard by window, video and timers: the page would get an error for each event.
fn silent_after_panic(script: &str) -> Outcome<String> {
    let thrown = "throw new Error('Cannot invoke closure from previous WASM instance');";
    if script.contains(thrown) {
        Ok(script.replace(thrown, "return;"))
    } else {
        Err("the script of this wasm-bindgen treats closures of an earlier instance in another way".into())
    }
}

/// What is written in another way. The loader hands over a module that it has compiled, so nothing is fetched
/// here and nothing compiled; `initSync` is only asked which instance there is (`embed/pieces.js`). What may
/// throw is wrapped once, when the imports are listed.
const FUNCTIONS: [(&str, &str); 4] = [
    ("async function __wbg_load", ""),
    ("function initSync", "function initSync() {\n    return wasm;\n}"),
    (
        "async function __wbg_init_once",
        "async function __wbg_init_once({ module_or_path: module }) {
    const instance = await WebAssembly.instantiate(module, __wbg_get_imports());
    return __wbg_finalize_init(instance, module);
}",
    ),
    (
        "function handleError",
        "function handleError(f) {
    return (...args) => {
        try {
            return f(...args);
        } catch (error) {
            wasm.__wbindgen_exn_store(addToExternrefTable0(error));
        }
    };
}",
    ),
];

/// The script with another text for one of its functions.
fn with_function(script: &str, function: &str, shorter: &str) -> Outcome<String> {
    let of_text = |start: usize| {
        let (before, text) = script.split_at_checked(start + 1)?;
        let (_, after) = text.split_once("\n}\n")?;
        Some([before, shorter, "\n", after].concat())
    };
    let start = script.find(&format!("\n{function}("));
    start.and_then(of_text).ok_or_else(|| format!("the script of this wasm-bindgen has no `{function}`"))
}

/// The script with the short `names` of what the module imports, and without what it does not import any more.
pub(crate) fn with_imports(script: &str, names: &[Name]) -> String {
    let mut written = String::with_capacity(script.len());
    let mut skipping = false;
    for line in script.lines() {
        // Each import is a member of one object literal, eight spaces in, and ends as deep.
        let member = line.strip_prefix("        ").filter(|rest| rest.starts_with("__wb"));
        if let Some((name, function)) = member.and_then(|member| member.split_once(": ")) {
            let short = names.iter().find(|(long, _)| long == name).map(|(_, short)| short);
            skipping = short.is_none();
            if let Some(short) = short {
                written.extend([short, ": ", &arrow(function), "\n"]);
            }
        } else if skipping {
            skipping = !line.starts_with("        }");
        } else if line == "        }, arguments); }," {
            written.push_str("        }),\n");
        } else if !line.starts_with("if (Symbol.dispose)") {
            written.extend([line, "\n"]);
        }
    }
    // So that the bundler may drop what only the unused classes need.
    written.replace("new FinalizationRegistry", "/* @__PURE__ */ new FinalizationRegistry")
}

/// The first line of a function, as that of an arrow function; they have no `this` to lose.
fn arrow(line: &str) -> String {
    if let Some(caught) = line.strip_prefix("function() { return handleError(function (") {
        ["handleError((", &caught.replacen(") {", ") => {", 1)].concat()
    } else if let Some(parameters) = line.strip_prefix("function(") {
        ["(", &parameters.replacen(") {", ") => {", 1)].concat()
    } else {
        line.to_owned()
    }
}
