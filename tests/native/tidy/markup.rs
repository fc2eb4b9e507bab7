//! Text never becomes markup or code, and no style is written into an element.
//!
//! Policies refuse these (`require-trusted-types-for 'script'`, `style-src 'none'`), and text of a feed
//! is text of strangers.

use super::{File, files, finds, hold, word_in};

/// What makes markup or code of a text, in JavaScript and as `web_sys` and Leptos name it.
const SINKS: [&str; 21] = [
    "innerHTML",
    "inner_html",
    "set_inner_html",
    "outerHTML",
    "set_outer_html",
    "insertAdjacentHTML",
    "insert_adjacent_html",
    "setHTMLUnsafe",
    "createContextualFragment",
    "create_contextual_fragment",
    "document.write",
    "DOMParser",
    "DomParser",
    "srcdoc",
    "set_srcdoc",
    "eval(",
    "js_sys::eval",
    "new Function",
    "new_no_args",
    "new_with_args",
    "setAttribute('on",
];

/// A style attribute, however it is written.
const STYLE_ATTRIBUTES: [&str; 6] =
    ["style=", "\"style\"", "'style'", "cssText", "set_css_text", ".attr(\"style"];

fn check(file: &File) -> Vec<String> {
    let mut faults = Vec::new();
    for (line, code) in file.code() {
        for sink in SINKS {
            if word_in(code, sink) {
                faults.push(file.fault(
                    line,
                    format!("`{sink}` makes markup or code of a text; make elements and text nodes"),
                ));
            }
        }
        if STYLE_ATTRIBUTES.iter().any(|attribute| code.contains(attribute)) {
            faults.push(
                file.fault(
                    line,
                    "a policy refuses style attributes; use a class, or live_style for a property",
                ),
            );
        }
    }
    faults
}

#[test]
fn nothing_in_the_widget_the_loader_or_its_pages_makes_markup_or_code_of_a_text() {
    let is_code = |file: &&File| file.is(".rs") || file.is(".js");
    hold(
        files(&["src", "public/embed", "public/gallery", "public/generator", "public/live", "public/npm"])
            .iter()
            .filter(is_code)
            .flat_map(check),
    );
}

#[test]
fn what_makes_markup_of_a_text_is_found() {
    let of = |sink: &str| {
        format!("src/view/a.rs:1: `{sink}` makes markup or code of a text; make elements and text nodes")
    };
    finds(check, "src/view/a.rs", "node.set_inner_html(&text);\n", &[&of("set_inner_html")]);
    finds(check, "src/view/a.rs", "slot.innerHTML = text\n", &[&of("innerHTML")]);
    finds(check, "src/view/a.rs", "setTimeout(() => eval(text))\n", &[&of("eval(")]);
    finds(check, "src/view/a.rs", "// innerHTML is not used\nretrieval(text)\n", &[]);
}

#[test]
fn a_style_attribute_is_found() {
    let fault = "a policy refuses style attributes; use a class, or live_style for a property";
    finds(
        check,
        "src/view/a.rs",
        "\nel(\"p\").attr(\"style\", x)\n",
        &[&format!("src/view/a.rs:2: {fault}")],
    );
    finds(
        check,
        "src/embed/loader.js",
        "box.style.cssText = x\n",
        &[&format!("src/embed/loader.js:1: {fault}")],
    );
}
