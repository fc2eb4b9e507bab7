//! The story told to those who read pages by machine: where it stands, when it does not, and that it is well said.
//! Not here: what is said of which story (`text::structured_data` has tests of its own).

use serde_json::Value;

use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Host, NONCE, Publisher, feed};
use crate::record::Line;
use crate::vocabulary::Vocabulary;

const ON: &str = "loading=eager consent=off structured-data=on";
const BLOCKS: &str = "[...document.querySelectorAll('script[type=\"application/ld+json\"]')]";
const ALL_READY: &str =
    "[...document.querySelectorAll('story-widget')].every(({ dataset }) => dataset.state === 'ready')";

fn page_with(feed: &str) -> Page {
    let publisher = Publisher::new();
    let body = publisher.snippet(feed, ON);
    publisher.open(body)
}

/// Waits until the page has one block with data, and gives what it says.
fn told(page: &Page) -> Value {
    page.wait_for(&format!("{BLOCKS}.length === 1"));
    let text = page.value(&format!("{BLOCKS}[0].textContent"));
    serde_json::from_str(text.as_str().expect("a text")).expect("JSON")
}

/// Waits for the one line that says why nothing is told.
fn left_out(page: &Page, because: &str) {
    let is_said = |line: &Line| line.level == "info" && line.text.contains(because);
    let expected = std::fmt::from_fn(|f| write!(f, "{because:?} among {:?}", page.console()));
    page.browser.until(expected, || page.console().iter().any(is_said).then_some(()));
    assert_eq!(page.console().len(), 1, "{:?}", page.console());
    assert_eq!(page.state(), "ready");
}

/// A page with a policy for scripts, and all else allowed.
fn page_under(scripts: &str) -> Page {
    let publisher = Publisher::new();
    let policy = scripts.replace("WIDGET", &publisher.widget.url(""));
    let body = publisher.snippet("harbour.json", ON);
    let page = publisher.open_host(&Host { policy: Some(policy), ..Host::new(body) });
    page.wait_for_state("ready");
    page
}

#[test]
fn stories_of_all_kinds_are_told_in_the_words_of_schema_org() {
    let vocabulary = Vocabulary::published();
    for feed in
        ["harbour.json", "pool.json", "arabic.json", "no-video.json", "top-only.json", "schema-org.json"]
    {
        let page = page_with(feed);
        let told = told(&page);
        assert_eq!(vocabulary.faults(&told), [""; 0], "{feed}: {told}");
        assert_eq!(page.console(), [], "{feed}");
    }
}

#[test]
fn what_is_told_is_what_is_shown_and_it_goes_with_the_element() {
    let page = page_with("harbour.json");
    let told = told(&page);
    let article = &told["@graph"][0];
    page.find("heading", article["headline"].as_str().expect("a headline"));
    assert_eq!(article["video"]["duration"], "PT1M");
    assert!(article["video"]["contentUrl"].as_str().expect("a file").ends_with("/media/harbour.mp4"));
    for term in article["video"]["usageInfo"].as_array().expect("terms") {
        if let Some(text) = term["text"].as_str() {
            assert!(page.shown_text().contains(text), "{text}");
        }
    }
    assert_eq!(
        told["@graph"][1]["itemListElement"].as_array().map(Vec::len),
        Some(10),
        "the rows that are shown"
    );
    page.value("window.taken = document.querySelector('story-widget'), taken.remove()");
    page.wait_for(&format!("{BLOCKS}.length === 0 && !taken.querySelector('script')"));
}

#[test]
fn the_attribute_turns_it_on_and_off() {
    let page = page_with("harbour.json");
    told(&page);
    page.value("void (document.querySelector('story-widget').structuredData = 'off')");
    page.wait_for(&format!("{BLOCKS}.length === 0"));
    page.value("void (document.querySelector('story-widget').structuredData = 'on')");
    told(&page);
    assert_eq!(page.publisher.widget.requests(".wasm").len(), 2);
}

#[test]
fn a_story_taken_back_or_held_back_is_not_told() {
    for feed in ["canceled.json", "withheld.json", "embargoed.json"] {
        let publisher = Publisher::new();
        let body =
            publisher.snippet(feed, ON) + &publisher.element("harbour.json", &format!("{ON} id=other"));
        let page = publisher.open(body);
        page.wait_for(ALL_READY);
        // The other story is told, so what tells stories is there, and was asked for this one before.
        page.wait_for("document.querySelector('#other > [data-story-widget]')");
        let articles = format!("{BLOCKS}.filter((block) => block.textContent.includes('NewsArticle'))");
        assert_eq!(
            page.value(&format!("{articles}.map((block) => block.parentElement.id).join()")),
            "other",
            "{feed}"
        );
    }
}

#[test]
fn a_note_to_editors_is_not_told() {
    let page = page_with("ninjs-1-superdesk.json");
    let told = told(&page).to_string();
    assert!(told.contains("Ferry leaves Port Aldry & harbour reopens"), "{told}");
    assert!(!told.contains("harbour office.") && !told.contains("NO ACCESS"), "{told}");
}

#[test]
fn what_the_widget_cannot_show_any_more_is_not_told_any_more() {
    let page = page_with("harbour.json");
    told(&page);
    page.publisher.agency.answer("/feeds/harbour.json", [Answer::json(feed("canceled.json"))]);
    page.value("void document.querySelector('story-widget').refresh()");
    page.wait_for(&format!("!{BLOCKS}.some((block) => block.textContent.includes('NewsArticle'))"));
}

#[test]
fn two_widgets_of_one_story_tell_it_once() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", ON)
        + &publisher.element("harbour.json", &format!("{ON} id=second"))
        + &publisher.element("no-video.json", &format!("{ON} id=third"));
    let page = publisher.open(body);
    page.wait_for(&format!("{BLOCKS}.length === 2"));
    page.wait_for(ALL_READY);
    assert_eq!(page.publisher.widget.requests(".wasm").len(), 2, "one file for all");
    assert_eq!(page.value("document.querySelectorAll('#third > script').length"), 1);
    assert_eq!(page.console(), []);
}

#[test]
fn a_page_that_says_it_itself_is_left_alone() {
    let publisher = Publisher::new();
    let own = r#"{"@context":"https://schema.org","@type":"NewsArticle","headline":"In our own words","url":"/story.html"}"#;
    let body = format!("<script type=application/ld+json id=own>{own}</script>")
        + &publisher.snippet("harbour.json", ON);
    let page = publisher.open(body);
    left_out(&page, "the page itself says");
    assert_eq!(page.value(&format!("{BLOCKS}.map(({{ id }}) => id).join()")), "own");
}

#[test]
fn under_a_strict_policy_it_is_left_out_without_one_violation() {
    let page = page_under(&format!(
        "script-src 'nonce-{NONCE}' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'"
    ));
    left_out(&page, "policy");
    assert_eq!(page.violations(), Vec::<String>::new());
    assert_eq!(page.value(&format!("{BLOCKS}.length")), 0);
}

#[test]
fn a_policy_that_allows_ours_by_name_has_it_without_one_violation() {
    let page = page_under(
        "script-src WIDGET 'unsafe-inline' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types story-widget",
    );
    told(&page);
    assert_eq!(page.violations(), Vec::<String>::new());
    assert_eq!(page.console(), []);
}

#[test]
fn a_policy_without_a_sign_that_forbids_ours_ends_in_the_same_line() {
    let page = page_under(
        "script-src WIDGET 'unsafe-inline' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types other",
    );
    left_out(&page, "policy");
    assert_eq!(page.violations().len(), 1, "that it asked: {:?}", page.violations());
}
