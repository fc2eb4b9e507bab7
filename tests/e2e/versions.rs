//! Two versions of the widget on one page: the first that runs serves all elements, in whatever order they come.
//! Not here: one version whose script stands there twice (`embedding`).

use crate::answer::Answer;
use crate::built::built_files;
use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::{Publisher, feed, text};

in_each_engine! {
    in_any_order_the_first_serves_both_stories_and_the_second_says_so,
    a_tag_of_the_second_version_that_brings_an_element_brings_one_of_the_first,
    a_second_version_that_comes_much_later_changes_nothing,
}

/// The version that is built.
const CURRENT: &str = env!("CARGO_PKG_VERSION");
/// One that never was: the same files by another name.
const OTHER: &str = "0.0.9";

/// A publisher on whose page the other version can be loaded too, and its script tag.
fn publisher(engine: Engine) -> (Publisher, String) {
    let publisher = Publisher::read_in(engine);
    let loader = std::fs::read_to_string(built_files().join("v1/story-widget.js")).expect("the loader");
    let loader = loader.replace(CURRENT, OTHER);
    publisher.widget.folder(&format!("/other/{OTHER}/"), built_files().join(CURRENT));
    publisher.widget.answer("/other/v1/story-widget.js", [Answer::new("text/javascript", loader)]);
    let tag =
        format!("<script async src=\"{}\"></script>", publisher.widget.url("/other/v1/story-widget.js"));
    (publisher, tag)
}

/// What has come of a page with two stories.
fn both_are_shown_once(page: &Page) {
    page.wait_for(
        "[...document.querySelectorAll('story-widget')].map(({ dataset }) => dataset.state).join() === 'ready,ready'",
    );
    let headlines =
        ["harbour.json", "minimal.json"].map(|name| text(&feed(name), "/story/headline").to_owned());
    for headline in headlines {
        let shown = page.things("heading").iter().filter(|heading| heading.name == headline).count();
        assert_eq!(shown, 1, "{headline}");
    }
    page.wait_for("recorded.console.some(({ text }) => text.includes('version-mismatch'))");
    let lines = page.console();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert_eq!(lines[0].level, "warn");
    let first = page.value("customElements.get('story-widget').version");
    let told = format!("version-mismatch: {} runs", first.as_str().unwrap_or_default());
    assert!(lines[0].text.contains(&told), "{lines:?}");
}

fn in_any_order_the_first_serves_both_stories_and_the_second_says_so(engine: Engine) {
    for order in 0..8 {
        let (publisher, other) = publisher(engine);
        let elements = publisher.element("harbour.json", "loading=eager consent=off")
            + &publisher.element("minimal.json", "loading=eager consent=off");
        // Without `async`, scripts run in the order in which they stand.
        let [mut first, mut second] = [publisher.tag(), other].map(|tag| tag.replace("async ", ""));
        if order & 1 == 1 {
            std::mem::swap(&mut first, &mut second);
        }
        let body = match order >> 1 {
            0 => format!("{first}{second}{elements}"),
            1 => format!("{elements}{first}{second}"),
            2 => format!("{first}{elements}{second}"),
            _ => format!(
                "{}{elements}{}",
                first.replace("<script", "<script async"),
                second.replace("<script", "<script async")
            ),
        };
        both_are_shown_once(&publisher.open(body));
    }
}

fn a_tag_of_the_second_version_that_brings_an_element_brings_one_of_the_first(engine: Engine) {
    let (publisher, other) = publisher(engine);
    let first = publisher.snippet("harbour.json", "loading=eager consent=off").replace("async ", "");
    let (address, data) = (publisher.feed("minimal.json"), "data-loading=eager data-consent=off");
    let second = other.replace("async", &format!("data-feed=\"{address}\" {data}"));
    both_are_shown_once(&publisher.open(first + &second));
}

fn a_second_version_that_comes_much_later_changes_nothing(engine: Engine) {
    let (publisher, _) = publisher(engine);
    let address = publisher.widget.url("/other/v1/story-widget.js");
    let body = publisher.snippet("harbour.json", "loading=eager consent=off")
        + &publisher.element("minimal.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.value(&format!(
        "document.head.append(Object.assign(document.createElement('script'), {{ src: '{address}' }}))"
    ));
    both_are_shown_once(&page);
}
