//! The package for npm: the loader as a module, its types, and the files it fetches.
//! Not here: the loader (`src/embed/loader.js`), or what is written by hand (`public/npm`).

use crate::dist::{Dist, Entry, VERSION};
use crate::{Build, Outcome, bundle, read, write};

/// What of the loader is said in another way where there is no script tag, and how: each stands in it once.
const OTHERWISE: [(&str, &str); 4] = [
    // The module makes one of its own.
    (SCRIPT, ""),
    ("../${VERSION}/", ""),
    // A bundler must not look for what it cannot know.
    ("return import(", "return import(/* webpackIgnore: true */ /* @vite-ignore */ "),
    // One tag that puts an element after itself.
    ("if (dataset.feed) {", "if (false) {"),
];

/// How the loader finds out which script it is.
const SCRIPT: &str = "const script =\n  Reflect.get(Document.prototype, 'currentScript', document) \
                      ?? document.querySelector(`script[src$=\"${name}.js\"]`);\n";

/// What is the same in every build.
const BY_HAND: [&str; 5] = ["index.js", "index.d.ts", "react.d.ts", "vue.d.ts", "README.md"];

/// Writes the package, with the files of this build that a page fetches and the names that the loader has put in.
pub(crate) fn package(dist: &Dist, build: &Build, names: &[(&str, &str)]) -> Outcome {
    let folder = build.staging.join("npm");
    for name in BY_HAND {
        write(folder.join(name), &read(format!("public/npm/{name}"))?)?;
    }
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        write(folder.join(licence), &read(licence)?)?;
    }
    for Entry { path, .. } in dist.entries() {
        let file = path.strip_prefix(VERSION).and_then(|rest| rest.strip_prefix('/'));
        if let Some(file) = file.filter(|file| *file != "story-widget.js") {
            write(folder.join("files").join(file), &read(build.staging.join(path))?)?;
        }
    }
    let source = build.work.join("define.js");
    write(&source, of_loader()?.as_bytes())?;
    write(folder.join("define.js"), &bundle::readable(&source, names)?)?;
    let manifest = text("public/npm/package.json")?.replace("VERSION", VERSION);
    write(folder.join("package.json"), manifest.as_bytes())
}

/// The module that has the loader in it.
fn of_loader() -> Outcome<String> {
    let mut loader = text("src/embed/loader.js")?;
    for (from, to) in OTHERWISE {
        if loader.matches(from).count() != 1 {
            return Err(format!("src/embed/loader.js has not exactly one `{}`", from.trim()));
        }
        loader = loader.replace(from, to);
    }
    // It stands in a function there, where nothing can be imported.
    let (imports, rest): (Vec<_>, Vec<_>) = loader.lines().partition(|line| line.starts_with("import "));
    let embed = std::path::absolute("src/embed").map_err(|error| format!("src/embed: {error}"))?;
    let imports = imports.join("\n").replace("'./", &format!("'{}/", embed.display()));
    Ok(format!("{imports}\n{}", text("public/npm/define.js")?.replace("LOADER;", &rest.join("\n"))))
}

fn text(path: &str) -> Outcome<String> {
    Ok(String::from_utf8_lossy(&read(path)?).into_owned())
}
