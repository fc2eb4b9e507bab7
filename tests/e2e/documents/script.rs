//! Scripts of the documents: they run without an error, and do what they are there for; programs with types compile.
//! Not here: the script for a live story (`hosting`), scripts within markup (`html`).

use super::scene::{named, scene};
use super::{Block, blocks_in, hold_each};
use crate::publisher::{Host, NONCE, Publisher};
use crate::ways::package::{bundle, page_with, project, refused_in_project, shows_the_story};

/// A program that imports the package is bundled, and shows the story.
fn imports(block: &Block) {
    let name = file_name(block);
    let source = project().join(format!("{name}.js"));
    std::fs::write(&source, &block.text).expect("a program");
    let publisher = Publisher::new();
    // Where the program says nothing, the files are beside it.
    let files = block.text.split("files: '").nth(1).and_then(|rest| rest.split('\'').next());
    publisher.site.folder(files.unwrap_or("/app/files/"), project().join("node_modules/story-widget/files"));
    shows_the_story(&page_with(publisher, &bundle(&name, &source), "app.js", ""));
}

/// The name of a file for a block.
fn file_name(block: &Block) -> String {
    block.place().replace(['/', '.', ':'], "-")
}

/// A script of the page, which runs when the element stands there.
fn runs(block: &Block) {
    let scene = scene(block);
    let publisher = Publisher::new();
    let policy = publisher.policy(&[]);
    let before = scene.before.replace("<script", &format!("<script nonce={NONCE}"));
    let story = publisher.snippet("harbour.json", "loading=eager");
    let body = format!("{before}{story}<script nonce={NONCE}>{}</script>", block.text);
    let page = publisher.open_host(&Host { policy: Some(policy), ..Host::new(body) });
    page.wait_for_state("ready");
    if !scene.act.is_empty() {
        page.value(&named(&format!("({}, 0)", scene.act)));
    }
    assert_ne!(scene.holds, "true", "say in tests/e2e/documents/scene.rs what comes of this script");
    page.wait_for(&named(scene.holds));
    assert_eq!(page.violations(), Vec::<String>::new());
    assert_eq!(page.uncaught(), Vec::<String>::new());
}

#[test]
fn each_script_of_the_documents_does_what_it_is_there_for() {
    hold_each(&blocks_in("js"), |block| {
        if block.text.trim_start().starts_with("import ") {
            imports(block);
        } else {
            runs(block);
        }
    });
}

#[test]
fn each_program_with_types_compiles() {
    hold_each(&blocks_in("ts"), |block| {
        let name = format!("{}.ts", file_name(block));
        std::fs::write(project().join(&name), &block.text).expect("a program");
        assert_eq!(refused_in_project(&name), (Vec::new(), String::new()));
    });
}
