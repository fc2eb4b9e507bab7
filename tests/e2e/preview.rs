//! The preview for designers: what is chosen is the snippet, and the snippet is what is shown.
//! Not here: the gallery of states (`gallery`), or an edited sheet (`live`).

use crate::accessibility::check;
use crate::page::Page;
use crate::publisher::{Publisher, feed, text};
use serde_json::json;

const SHADOW: &str = "document.querySelector('story-widget').shadowRoot";

fn opened(choice: &str) -> Page {
    let page = Publisher::new().open_beside_widget(&format!("index.html{choice}"));
    page.wait_for_state("ready");
    page
}

/// Chooses from a menu by what its entry begins with, as the keyboard does.
fn choose(page: &Page, menu: &str, beginning: char) {
    page.find("combobox", menu).focus();
    page.press_key(beginning);
}

fn snippet(page: &Page) -> String {
    let text = page.value("document.getElementById('snippet').textContent");
    text.as_str().unwrap_or_default().to_owned()
}

#[test]
fn with_the_keyboard_a_designer_chooses_story_language_theme_and_width() {
    let page = opened("");
    page.find("heading", text(&feed("harbour.json"), "/story/headline"));
    assert!(snippet(&page).ends_with("<story-widget feed=\"feeds/harbour.json\"></story-widget>"));
    choose(&page, "Story", 'M');
    page.find("heading", text(&feed("minimal.json"), "/story/headline"));
    choose(&page, "Language", 'D');
    page.wait_for(&format!("{SHADOW}.querySelector('[part~=page]')?.lang === 'de'"));
    choose(&page, "Theme", 'D');
    choose(&page, "Width", '3');
    page.wait_for("document.querySelector('story-widget').offsetWidth === 320");
    let ground =
        "getComputedStyle(document.querySelector('story-widget')).backgroundColor === 'rgb(18, 22, 26)'";
    page.wait_for(ground);
    let written = "<story-widget feed=\"feeds/minimal.json\" lang=\"de\" theme=\"dark\"></story-widget>";
    assert!(snippet(&page).ends_with(written), "{}", snippet(&page));
    let address = "?story=minimal&lang=de&theme=dark&width=320";
    assert_eq!(page.value("location.search"), address);
    page.browser.reload();
    page.wait_for_state("ready");
    page.wait_for(&format!("{ground} && {SHADOW}.querySelector('[part~=page]').lang === 'de'"));
    page.browser.back();
    page.wait_for("document.querySelector('story-widget').offsetWidth > 320");
    assert_eq!(page.uncaught(), Vec::<String>::new());
}

#[test]
fn every_language_is_offered_by_its_own_name() {
    let page = opened("");
    let names =
        page.value("[...document.getElementById('choice').elements.lang.options].map(({ text }) => text)");
    let names: Vec<String> = serde_json::from_value(names).expect("names");
    assert_eq!(names.len(), 1 + 14 + 2, "{names:?}");
    assert!(
        ["The page’s", "العربية", "Deutsch", "中文"].iter().all(|name| names.iter().any(|is| is == name)),
        "{names:?}"
    );
}

#[test]
fn the_snippet_is_copied_and_where_that_is_not_allowed_it_is_selected() {
    let page = opened("?story=minimal");
    let copied = "document.getElementById('copied').value";
    let grant = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    page.browser.command("Browser.grantPermissions", grant);
    page.button("Copy snippet").press();
    page.wait_for(&format!("{copied} === 'Copied.'"));
    page.value("void Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    page.button("Copy snippet").press();
    page.wait_for(&format!("{copied}.startsWith('This browser does not let the page copy.')"));
    assert_eq!(page.value("getSelection().toString()"), snippet(&page));
}

#[test]
fn the_checker_finds_nothing_wrong_with_it_light_dark_wide_and_narrow() {
    for scheme in ["light", "dark"] {
        let page = opened("?story=minimal");
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        page.browser.command("Emulation.setEmulatedMedia", features);
        for width in [1280, 320] {
            page.resize(width, 900);
            check(&page);
            let fits = "document.documentElement.scrollWidth <= innerWidth";
            assert_eq!(page.value(fits), true, "{scheme} at {width}");
        }
    }
}
