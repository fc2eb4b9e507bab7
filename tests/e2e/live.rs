//! An edit of a sheet while a page of the preview or the gallery is open.
//! Not here: what Trunk builds and reads anew, which is its own.

use crate::engine::Engine;
use crate::gallery::{WIDGET, opened, wait_until_reached};
use crate::publisher::Publisher;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A folder of the built files for work whose sheets may be edited: all else is where it was.
fn with_sheets_of_its_own() -> PathBuf {
    let built = std::env::var_os("STORY_WIDGET_DEBUG_DIST").unwrap_or_else(|| "target/dist-debug".into());
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("sheets-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("sheets")).expect("a folder");
    for entry in std::fs::read_dir(root.join(built)).expect("built files for work").flatten() {
        if entry.file_name() != "sheets" {
            symlink(entry.path(), folder.join(entry.file_name())).expect("a link");
        }
    }
    for sheet in std::fs::read_dir(root.join("style")).expect("sheets").flatten() {
        std::fs::copy(sheet.path(), folder.join("sheets").join(sheet.file_name())).expect("a copy");
    }
    folder
}

#[test]
fn an_edited_sheet_is_on_the_open_page_within_a_second_and_what_was_done_stays() {
    let files = with_sheets_of_its_own();
    let publisher = Publisher::with_files(Engine::Chromium, &files);
    let page = opened(publisher, "index.html?state=settings-menu");
    wait_until_reached(&page);
    page.value(&format!("void Object.assign({WIDGET}, {{ isTheSame: true }})"));
    let edit = |sheet: &str, from: &str, to: &str| {
        let path = files.join("sheets").join(sheet);
        let text = std::fs::read_to_string(&path).expect("a sheet");
        assert!(text.contains(from), "{sheet} has {from}");
        std::fs::write(&path, text.replacen(from, to, 1)).expect("an edit");
    };
    let computed = |selector: &str, property: &str| {
        format!("getComputedStyle({WIDGET}.shadowRoot.querySelector('{selector}')).{property}")
    };
    // One sheet that comes with every story, and one that comes with the controls.
    let edits = [
        (
            "tokens.css",
            "light-dark(#14181c,",
            "light-dark(#102030,",
            computed("[part~=headline]", "color"),
            "rgb(16, 32, 48)",
        ),
        (
            "bar.css",
            "\n.bar {",
            "\n.bar {\n  letter-spacing: 3px;",
            computed("[part~=bar]", "letterSpacing"),
            "3px",
        ),
    ];
    for (sheet, from, to, look, expected) in edits {
        assert_ne!(page.value(&look), expected);
        // The page looks for a new build first each time.
        let looks = || page.publisher.widget.requests("/manifest.json").len();
        let (begun, before) = (Instant::now(), looks());
        edit(sheet, from, to);
        page.browser.until(sheet, || (page.value(&look) == expected).then_some(()));
        let (taken, looks) = (begun.elapsed(), looks() - before);
        println!("an edit of {sheet} is on the page after {} ms and {looks} looks", taken.as_millis());
        // A look is some forty files, which a busy machine may take longer to serve: the next look or so brings it then.
        assert!(taken < Duration::from_secs(1) || looks <= 3, "{sheet}: {taken:?}, {looks} looks");
    }
    assert_eq!(page.value(&format!("{WIDGET}.isTheSame")), true, "the page was not read anew");
    assert_eq!(page.value(&format!("{WIDGET}.shadowRoot.querySelector('.sheet').checkVisibility()")), true);
    std::fs::remove_dir_all(&files).expect("the folder goes");
}
