//! The module stops by a mistake of its own in each kind of place there is, on a page with two stories.
//! Not here: the build that readers get, where a mistake has to be provoked from outside (`panic`).
//!
//! A build with debug assertions stops where the page says; `scripts/test.sh` makes one.

use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::{Publisher, feed, text};
use fantoccini::key::Key;
use std::path::Path;
use std::time::Duration;

in_each_engine! {
    a_mistake_while_a_story_is_put_in_leaves_all_stories_there,
    a_mistake_when_a_feed_has_come_leaves_both_stories_there,
    a_mistake_in_a_press_leaves_both_stories_there,
    a_mistake_in_what_follows_a_change_leaves_both_stories_there,
    a_mistake_in_something_done_later_leaves_both_stories_there,
    a_mistake_while_a_story_is_taken_away_leaves_the_other_there,
}

/// Long for a reader, since a build for work mounts slowly on a busy machine; but far from the 25 s after which a story
/// that nobody mounts anew comes to an end.
const SOON: Duration = Duration::from_secs(10);

/// Two stories of a page; the second has no list, so there is one *Show more*.
fn two_stories(engine: Engine) -> Page {
    let files = std::env::var_os("STORY_WIDGET_DEBUG_DIST").unwrap_or_else(|| "target/dist-debug".into());
    let files = Path::new(env!("CARGO_MANIFEST_DIR")).join(files);
    let publisher = Publisher::with_files(engine, &files);
    let body = publisher.snippet("harbour.json", "id=first loading=eager consent=off")
        + &publisher.element("minimal.json", "id=second loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for("[first, second].every(({ dataset }) => dataset.state === 'ready')");
    page
}

fn stumble_in(page: &Page, place: &str) {
    page.value(&format!("void (window.stumbleIn = '{place}')"));
}

/// By keyboard: what is drawn anew may still move under a pointer.
fn show_more(page: &Page) {
    page.button("Show more").focus();
    page.press_key(Key::Enter);
}

/// The mistake was made; what is on the page afterwards is there soon, can be used, and stays.
fn goes_on(page: &Page, place: &str, stories: &[(&str, &str)]) {
    let message = format!("stumbled in {place}");
    let told = |detail: &serde_json::Value| {
        detail["code"] == "panic" && detail["message"].as_str().is_some_and(|said| said.contains(&message))
    };
    page.wait_for_event("story-error", told);
    let shown = |(id, file): &(&str, &str)| {
        let feed = feed(file);
        let headline = text(&feed, "/story/headline");
        let words = format!("document.getElementById('{id}')?.shadowRoot.textContent.includes({headline:?})");
        page.value(&format!("{words} && document.getElementById('{id}').dataset.state === 'ready'")) == true
    };
    page.browser.until_within(SOON, format!("both stories after {place}"), || {
        stories.iter().all(shown).then_some(())
    });
    if stories.iter().any(|(id, _)| *id == "first") {
        show_more(page);
        page.wait_until_shown("20 of 45 shown");
    }
    // One mistake is told once for each story, and none follows from it.
    let panics = page.events("story-error").into_iter().filter(|detail| detail["code"] == "panic").count();
    assert!((1..=3).contains(&panics), "{place}: told {panics} times");
    assert_eq!(page.value("window.stumbleIn"), serde_json::Value::Null);
    // Nobody is left there to hear of what happens to the page.
    page.value(
        "(['focus', 'storage', 'online', 'pageshow'].forEach((name) => dispatchEvent(new Event(name))), \
             document.dispatchEvent(new Event('visibilitychange')), 0)",
    );
    // What stops the module is an error of the page, too. No other comes of it but one, of an assertion in the queue of
    // tasks that a release does not have. WebKit tells a page nothing of an error in a script of another site.
    let uncaught = page.uncaught();
    let is_the_mistake = |error: &String| error.contains("unreachable") || error == "Script error.";
    assert!(uncaught.len() <= 2 && uncaught.iter().all(is_the_mistake), "{place}: {uncaught:?}");
    page.value("void (recorded.errors = [])");
}

const BOTH: [(&str, &str); 2] = [("first", "harbour.json"), ("second", "minimal.json")];

fn a_mistake_while_a_story_is_put_in_leaves_all_stories_there(engine: Engine) {
    let page = two_stories(engine);
    stumble_in(&page, "mount");
    page.value("void second.after(Object.assign(first.cloneNode(true), { id: 'third' }))");
    let third = ("third", "harbour.json");
    goes_on(&page, "mount", &[BOTH[1], third]);
}

fn a_mistake_when_a_feed_has_come_leaves_both_stories_there(engine: Engine) {
    let page = two_stories(engine);
    stumble_in(&page, "task");
    page.value("void first.refresh()");
    goes_on(&page, "task", &BOTH);
}

fn a_mistake_in_a_press_leaves_both_stories_there(engine: Engine) {
    let page = two_stories(engine);
    stumble_in(&page, "press");
    show_more(&page);
    goes_on(&page, "press", &BOTH);
}

fn a_mistake_in_what_follows_a_change_leaves_both_stories_there(engine: Engine) {
    let page = two_stories(engine);
    stumble_in(&page, "effect");
    page.value("void first.refresh()");
    goes_on(&page, "effect", &BOTH);
}

fn a_mistake_in_something_done_later_leaves_both_stories_there(engine: Engine) {
    let page = two_stories(engine);
    stumble_in(&page, "timer");
    page.find_beginning("button", "Play video, First ferry").point();
    goes_on(&page, "timer", &BOTH);
}

fn a_mistake_while_a_story_is_taken_away_leaves_the_other_there(engine: Engine) {
    let page = two_stories(engine);
    stumble_in(&page, "unmount");
    page.value("void (window.taken = first).remove()");
    page.wait_for("window.stumbleIn === undefined");
    goes_on(&page, "unmount", &BOTH[1..]);
    page.value("void second.before(taken)");
    page.browser
        .until_within(SOON, "the story that was taken away", || page.is_shown("Show more").then_some(()));
}
