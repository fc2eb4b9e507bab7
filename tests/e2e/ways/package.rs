//! The package for npm, as a project has it that has installed it: in Node, in TypeScript, in a bundle, as it is.
//! Not here: what frameworks make of the element.

use crate::built::built_files;
use crate::page::Page;
use crate::publisher::{FALLBACK, Host, NONCE, Publisher, feed, text};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The folder of this crate.
const CRATE: &str = env!("CARGO_MANIFEST_DIR");

/// A project that has installed the package, packed and unpacked as npm does it.
pub(crate) fn project() -> &'static Path {
    static PROJECT: OnceLock<PathBuf> = OnceLock::new();
    PROJECT.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("project");
        drop(std::fs::remove_dir_all(&folder));
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join("package.json"), r#"{ "private": true, "type": "module" }"#)
            .expect("a file");
        let package = built_files().join("npm");
        let packed = run(&folder, "npm", &["pack", "--silent", &package.to_string_lossy()]);
        let archive = format!("./{}", packed.trim());
        run(
            &folder,
            "npm",
            &["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", &archive],
        );
        for name in ["react", "react-dom", "vue", "@types", "@ampproject", "preact"] {
            let installed = Path::new(CRATE).join("node_modules").join(name);
            std::os::unix::fs::symlink(installed, folder.join("node_modules").join(name)).expect("a link");
        }
        folder
    })
}

/// What a program writes, run in a folder; it has to end well.
#[track_caller]
fn run(folder: &Path, program: &str, arguments: &[&str]) -> String {
    let (well, said) = outcome(folder, program, arguments);
    assert!(well, "{program} {arguments:?}: {said}");
    said
}

/// Whether a program ended well, and what it wrote.
fn outcome(folder: &Path, program: &str, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(program).current_dir(folder).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let errors = if output.status.success() { String::new() } else { text(&output.stderr) };
    (output.status.success(), text(&output.stdout) + &errors)
}

/// A tool of this crate's own.
fn tool(name: &str) -> String {
    Path::new(CRATE).join("node_modules/.bin").join(name).to_string_lossy().into_owned()
}

/// Bundles a program, as it stands in `docs/examples` or in a test, into a folder of the project; where that folder is.
pub(crate) fn bundle(name: &str, source: &Path) -> PathBuf {
    let folder = project().join(name);
    let out = format!("--outfile={}", folder.join("app.js").display());
    // It stands elsewhere, and is to find what the project has installed.
    let program = project().join(format!("{name}.{}", source.extension().unwrap_or_default().display()));
    if program != source {
        std::fs::copy(source, &program).expect("a copy");
    }
    let program = program.to_string_lossy();
    let options = ["--bundle", "--format=esm", "--minify", "--jsx=automatic", "--log-level=warning", &out];
    let production = "--define:process.env.NODE_ENV=\"production\"";
    run(project(), &tool("esbuild"), &[&[&*program, production], &options[..]].concat());
    folder
}

/// A page whose own module is this file of the folder, which it serves, under a policy that allows what is its own.
pub(crate) fn page_with(publisher: Publisher, folder: &Path, module: &str, head: &str) -> Page {
    publisher.site.folder("/app/", folder);
    let (site, agency) = (format!("http://localhost:{}", publisher.site.port()), publisher.agency.url(""));
    let script = format!("'nonce-{NONCE}' 'self' 'wasm-unsafe-eval'");
    let policy = publisher.policy(&[("script-src", &script), ("connect-src", &format!("{site} {agency}"))]);
    let body = format!(
        "<script type=module nonce={NONCE} src=\"/app/{module}\"></script>{}",
        publisher.element("harbour.json", "consent=off loading=eager")
    );
    publisher.open_host(&Host { policy: Some(policy), head: head.into(), ..Host::new(body) })
}

pub(crate) fn shows_the_story(page: &Page) {
    page.wait_for_state("ready");
    page.find("heading", text(&feed("harbour.json"), "/story/headline"));
    // What is fetched later lies beside what was first.
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    assert_eq!((page.violations(), page.console()), (Vec::new(), Vec::new()));
}

/// The lines of a program of these tests that the compiler refuses, from 1.
fn refused(name: &str) -> (Vec<usize>, String) {
    let source = Path::new(CRATE).join("tests/e2e/ways/typed").join(name);
    std::fs::copy(source, project().join(name)).expect("a copy");
    refused_in_project(name)
}

/// The lines of a program of the project that the compiler refuses, from 1, and what it says.
pub(crate) fn refused_in_project(name: &str) -> (Vec<usize>, String) {
    let options = ["--noEmit", "--strict", "--pretty", "false", "--target", "es2022", "--module", "nodenext"];
    let libraries = ["--lib", "es2022,dom,dom.iterable", "--jsx", "react-jsx", "--types", "react"];
    let (_, said) = outcome(project(), &tool("tsc"), &[&options[..], &libraries, &[name]].concat());
    let line = |row: &str| row.strip_prefix(name)?.strip_prefix('(')?.split(',').next()?.parse().ok();
    (said.lines().filter_map(line).collect(), said)
}

#[test]
fn imported_where_there_is_no_page_it_does_nothing() {
    let program = "const { define } = await import('story-widget'); const other = await import('story-widget/define'); \
                   define({ files: '/x/' }); console.log(define === other.define, globalThis.customElements);";
    assert_eq!(run(project(), "node", &["--input-type=module", "-e", program]), "true undefined\n");
}

#[test]
fn it_says_what_it_is_and_needs_nothing_else() {
    let manifest =
        std::fs::read(project().join("node_modules/story-widget/package.json")).expect("a manifest");
    let manifest: Value = serde_json::from_slice(&manifest).expect("JSON");
    assert_eq!(manifest["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!((&manifest["dependencies"], &manifest["scripts"]), (&Value::Null, &Value::Null));
    for name in
        ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "index.d.ts", "define.js", "react.d.ts", "vue.d.ts"]
    {
        assert!(project().join("node_modules/story-widget").join(name).is_file(), "{name}");
    }
}

#[test]
fn a_program_with_its_types_compiles() {
    for name in ["right.ts", "right.tsx"] {
        assert_eq!(refused(name), (Vec::new(), String::new()), "{name}");
    }
}

#[test]
fn each_mistake_with_a_property_an_event_or_an_option_is_refused() {
    for (name, right) in [("wrong.ts", 4), ("wrong.tsx", 3)] {
        let source = Path::new(CRATE).join("tests/e2e/ways/typed").join(name);
        let lines = std::fs::read_to_string(source).expect("a program").lines().count();
        let (refused, said) = refused(name);
        assert_eq!(refused, (right + 1..=lines).collect::<Vec<_>>(), "{name}: {said}");
    }
}

#[test]
fn in_a_bundle_it_finds_its_files_beside_it() {
    let source = project().join("beside.js");
    std::fs::write(&source, "import 'story-widget';\n").expect("a program");
    let folder = bundle("beside", &source);
    let publisher = Publisher::new();
    publisher.site.folder("/app/files/", project().join("node_modules/story-widget/files"));
    shows_the_story(&page_with(publisher, &folder, "app.js", ""));
}

#[test]
fn in_a_bundle_it_finds_its_files_where_it_is_told_they_are() {
    let source = project().join("told.js");
    let program = format!(
        "import {{ define }} from 'story-widget/define';\ndefine({{ files: '/else/where/', nonce: '{NONCE}' }});\n"
    );
    std::fs::write(&source, program).expect("a program");
    let folder = bundle("told", &source);
    let publisher = Publisher::new();
    publisher.site.folder("/else/where/", project().join("node_modules/story-widget/files"));
    shows_the_story(&page_with(publisher, &folder, "app.js", ""));
}

#[test]
fn without_a_bundle_it_is_imported_as_it_is() {
    let folder = project().join("node_modules/story-widget");
    shows_the_story(&page_with(Publisher::new(), &folder, "index.js", ""));
}

#[test]
fn where_its_files_are_not_the_publishers_own_content_stays() {
    let source = project().join("astray.js");
    std::fs::write(&source, "import 'story-widget';\n").expect("a program");
    let folder = bundle("astray", &source);
    let page = page_with(Publisher::new(), &folder, "app.js", "");
    page.wait_for_state("fallback");
    assert!(page.is_fallback_shown(), "{FALLBACK}");
    page.wait_for_event("story-error", |detail| detail["code"] == "wasm-load");
}

#[test]
fn beside_the_script_tag_it_does_nothing() {
    let folder = project().join("node_modules/story-widget");
    let publisher = Publisher::new();
    publisher.site.folder("/app/", &folder);
    let module = "<script type=module>import '/app/index.js'; window.isImported = true;</script>";
    let body = publisher.snippet("harbour.json", "consent=off") + module;
    let page = publisher.open(body);
    page.wait_for("window.isImported");
    page.wait_for_state("ready");
    assert_eq!(page.console(), []);
}
