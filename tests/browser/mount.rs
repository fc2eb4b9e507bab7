//! From `mount` to `unmount`: what is told in which order, and what is left behind, which is nothing.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Change, Errors, Listening, name_of, script_value, strings, until, window};
use crate::story::{Stand, Story, document_with, drawn, footage_with, json, list_of, story_with, string};

const QUIET: [(&str, &str); 1] = [("consent", "off")];

/// An element whose feed is at an address.
fn with_feed() -> Stand {
    Stand::new(&[("consent", "off"), ("feed", "/story.json")], None)
}

/// A `fetch` that answers with a document, from where it was asked for.
fn serves(document: &str) -> Change {
    let quoted = String::from(js_sys::JSON::stringify(&document.into()).unwrap());
    Change::fetch(&format!(
        "async ({{ url }}) => Object.defineProperty(
            new Response({quoted}, {{ headers: {{ 'content-type': 'application/json' }} }}), 'url', {{ value: url }})"
    ))
}

/// The states the page was told.
fn states(story: &Story) -> Vec<String> {
    story.details("story-state").iter().filter_map(|detail| string(detail, "state")).collect()
}

/// Nothing of the story is left: no element, no listener, no word to the page.
async fn leaves_nothing(story: &mut Story, listening: &Listening, before: &[String]) {
    story.unmount();
    assert_eq!(story.place().child_element_count(), 0);
    drawn().await;
    assert_eq!(listening.names(), before, "listens after the end");
    let told = story.events().len();
    window().dispatch_event(&web_sys::Event::new("online").unwrap()).unwrap();
    window().dispatch_event(&web_sys::Event::new("storage").unwrap()).unwrap();
    for _ in 0..10 {
        drawn().await;
        story_widget::browser::sleep(1).await;
    }
    assert_eq!(story.events()[told..], [""; 0], "told after the end");
    assert_eq!(listening.names(), before, "listens again after the end");
    assert_eq!(story.place().child_element_count(), 0);
}

#[wasm_bindgen_test]
async fn a_document_inside_the_element_becomes_a_story() {
    let story = Story::of(&story_with("")).await;
    assert_eq!(states(&story), ["loading", "ready"]);
    assert_eq!(story.names("heading"), ["Divers raise a boat"]);
    assert_eq!(story.all("heading")[0].local_name(), "h2");
    assert!(
        story.text().contains("September 20, 2023 at 11:09 GMT +00:00 · Published"),
        "{:?}",
        story.text()
    );
}

#[wasm_bindgen_test]
async fn a_feed_becomes_a_story_with_a_mark_of_the_byte_order_before_it_too() {
    let _fetch = serves(&format!("\u{feff}{}", story_with("")));
    let story = with_feed().mount();
    story.settled().await;
    assert_eq!(states(&story), ["loading", "ready"]);
    assert_eq!(story.names("heading"), ["Divers raise a boat"]);
}

#[wasm_bindgen_test]
async fn a_feed_at_an_address_is_read_rather_than_a_document_inside() {
    let _fetch = serves(&story_with("").replace("Divers", "Fetched divers"));
    let story = Stand::new(&[("consent", "off"), ("feed", "/story.json")], Some(&story_with(""))).mount();
    story.settled().await;
    assert_eq!(story.names("heading"), ["Fetched divers raise a boat"]);
}

#[wasm_bindgen_test]
async fn the_request_the_loader_began_is_the_one_that_is_read() {
    let _fetch = Change::fetch("() => { throw new Error('asked again') }");
    let stand = with_feed();
    stand.first(&format!(
        "({{ promise: Promise.resolve(new Response({})), abort: new AbortController(), startedAt: performance.now() }})",
        js_sys::JSON::stringify(&story_with("").into()).unwrap()
    ));
    let story = stand.mount();
    story.settled().await;
    assert_eq!(states(&story), ["loading", "ready"]);
}

#[wasm_bindgen_test]
async fn the_25_seconds_count_from_the_request_that_the_loader_began() {
    let _fetch = Change::fetch("() => { throw new Error('asked again') }");
    let _clock = Change::value(&script_value("performance"), "now", script_value("() => 25000"));
    let stand = with_feed();
    stand.first(
        "({ promise: Promise.reject(new TypeError('lost')), abort: new AbortController(), startedAt: 100 })",
    );
    let story = stand.mount();
    story.settled().await;
    assert_eq!(states(&story), ["loading", "failed"]);
    assert!(
        json(&story.details("story-error")[0]).contains(r#""attempt":1"#),
        "there is no time for another"
    );
}

#[wasm_bindgen_test]
async fn that_the_story_is_there_is_told_and_then_what_was_wrong_with_parts() {
    let story = Story::of(&document_with(
        r#""story": {"id": "1", "headline": "A", "published": "2023-09-20T11:09:00Z"},
           "topDownloads": {"items": [null, {"id": "1", "headline": "Row"}]}"#,
    ))
    .await;
    assert_eq!(story.events(), ["story-state", "story-state", "story-problems"]);
    assert_eq!(states(&story), ["loading", "partial"]);
    assert_eq!(story.codes(), ["item-dropped"]);
    assert!(story.text().contains("Row"));
}

#[wasm_bindgen_test]
async fn that_something_is_wrong_is_told_though_the_words_for_it_do_not_come() {
    let broken = document_with(
        r#""story": {"id": "1", "headline": "A", "published": "2023-09-20T11:09:00Z"},
           "topDownloads": {"items": [null, {"id": "1", "headline": "Row"}]}"#,
    );
    for (document, state, code, message) in [
        (
            broken.as_str(),
            "partial",
            "wasm-load",
            "parts of the feed are wrong; the file that says which did not come",
        ),
        ("{\"format\": \"video-story/1\", ", "failed", "feed-parse", "E101"),
    ] {
        let stand = Stand::new(&[("consent", "off")], Some(document));
        stand.pieces("() => Promise.reject('no network')");
        let story = stand.mount();
        story.settled().await;
        assert_eq!(story.state().as_deref(), Some(state));
        assert_eq!(story.codes(), [code]);
        let told = story.details("story-error").iter().map(json).collect::<String>();
        assert!(told.contains(message), "{told}");
    }
}

#[wasm_bindgen_test]
async fn what_cannot_be_read_is_a_sentence_and_one_fault() {
    for (document, sentence, code) in [
        ("<!doctype html><title>Sign in</title>", "This story could not be loaded.", "feed-not-json"),
        ("{\"format\": \"video-story/1\", ", "This story could not be loaded.", "feed-parse"),
        ("", "There is no story to show.", "feed-empty"),
        (
            "{\"format\": \"video-story/9\", \"language\": \"en\"}",
            "This story needs a newer player.",
            "feed-version",
        ),
        ("[]", "There is no story to show.", "feed-invalid"),
    ] {
        let story = Story::of(document).await;
        assert_eq!(states(&story), ["loading", "failed"], "{document}");
        assert!(story.texts("status").concat().starts_with(sentence), "{document}: {:?}", story.text());
        assert_eq!(story.codes(), [code], "{document}");
        assert_eq!(string(&story.details("story-error")[0], "severity").as_deref(), Some("fatal"));
    }
}

#[wasm_bindgen_test]
async fn a_feed_that_fails_is_a_sentence_with_retry_where_it_can_help() {
    for (status, sentence, has_retry) in
        [(404, "This story is not available.", false), (500, "This story could not be loaded.", true)]
    {
        // A wait that ends at once, so that the test does not take what the policy takes.
        let _fetch = Change::fetch(&format!(
            "async () => new Response('', {{ status: {status}, headers: {{ 'retry-after': '60' }} }})"
        ));
        let story = with_feed().mount();
        story.settled().await;
        assert_eq!(states(&story), ["loading", "failed"], "{status}");
        assert!(story.text().contains(sentence), "{status}: {:?}", story.text());
        assert_eq!(story.names("button").contains(&"Retry".to_owned()), has_retry, "{status}");
    }
}

#[wasm_bindgen_test]
async fn retry_asks_again_and_shows_the_story() {
    let fetch =
        Change::fetch("async () => new Response('', { status: 500, headers: { 'retry-after': '60' } })");
    let story = with_feed().mount();
    story.settled().await;
    drop(fetch);
    let _fetch = serves(&story_with(""));
    story.press("button", "Retry").await;
    until("the story", || story.state().as_deref() == Some("ready")).await;
    assert_eq!(states(&story), ["loading", "failed", "loading", "ready"]);
}

#[wasm_bindgen_test]
async fn neither_a_feed_nor_a_document_is_said_at_once() {
    let story = Stand::new(&QUIET, None).mount();
    story.settled().await;
    assert_eq!(states(&story).last().map(String::as_str), Some("failed"));
    assert!(story.text().contains("There is no story to show."));
}

#[wasm_bindgen_test]
async fn an_empty_feed_attribute_asks_for_nothing() {
    let _fetch = Change::fetch("() => { throw new Error('asked') }");
    let story = Stand::new(&[("consent", "off"), ("feed", "")], Some(&story_with(""))).mount();
    story.settled().await;
    assert_eq!(states(&story), ["loading", "ready"]);
}

#[wasm_bindgen_test]
async fn a_refresh_that_fails_keeps_the_story_and_says_how_old_it_is() {
    let fetch = serves(&story_with(""));
    let story = with_feed().mount();
    story.settled().await;
    drop(fetch);
    let _fetch = Change::fetch("async () => new Response('', { status: 404 })");
    let _ = story.command("refresh", &JsValue::UNDEFINED);
    until("stale", || story.state().as_deref() == Some("stale")).await;
    drawn().await;
    assert_eq!(story.names("heading"), ["Divers raise a boat"]);
    assert!(story.text().contains("This is the last version we have, from "), "{:?}", story.text());
    assert_eq!(string(&story.details("story-error")[0], "severity").as_deref(), Some("degraded"));
}

#[wasm_bindgen_test]
async fn a_value_that_is_not_allowed_is_told_to_whoever_made_the_page() {
    let story = Story::with(
        &[("consent", "off"), ("theme", "sepia"), ("page-size", "0"), ("lang", "tlh")],
        &story_with(""),
    )
    .await;
    let told: Vec<String> = story.details("warning").iter().filter_map(JsValue::as_string).collect();
    assert_eq!(
        told,
        [
            "theme is not one of auto, light, dark",
            "page-size is not a whole number from 1 to 100",
            "lang is no language of the widget: tlh"
        ]
    );
    assert_eq!(story.select(".page").unwrap().get_attribute("data-theme").as_deref(), Some("auto"));
}

#[wasm_bindgen_test]
async fn changed_attributes_count_at_once_and_the_video_is_the_same() {
    let story = Story::of(&footage_with("")).await;
    story.press("button", "Play video, Divers raise a boat, 1 minute").await;
    let (page, before) = (story.select(".page").unwrap(), story.video_told());
    story.set("theme", "dark");
    story.update().await;
    assert_eq!(page.get_attribute("data-theme").as_deref(), Some("dark"));
    assert!(page.is_connected());
    assert_eq!(story.video_told(), before);
}

#[wasm_bindgen_test]
async fn the_heading_level_is_an_attribute_that_counts_at_once() {
    let story = Story::of(&story_with("")).await;
    story.set("heading-level", "4");
    story.update().await;
    assert_eq!(story.all("heading")[0].local_name(), "h4");
}

#[wasm_bindgen_test]
async fn another_language_is_fetched_and_everything_speaks_it() {
    let stand = Stand::new(&QUIET, Some(&footage_with("")));
    stand.words(&german());
    let story = stand.mount();
    story.settled().await;
    story.set("lang", "de-AT");
    story.update().await;
    let page = story.select(".page").unwrap();
    until("German", || page.get_attribute("lang").as_deref() == Some("de")).await;
    drawn().await;
    assert!(story.text().contains("DateLine"), "{:?}", story.text());
}

/// A language file in which every message says its own name.
fn german() -> String {
    let mut names: Vec<String> =
        story_widget::text::Message::ALL.iter().map(|message| format!("'{message:?}'")).collect();
    // Those of the pieces come after them.
    names.resize(story_widget::text::COUNT, "''".to_owned());
    format!("(tag) => tag === 'de' ? Promise.resolve([{}]) : Promise.reject()", names.join(","))
}

#[wasm_bindgen_test]
async fn a_language_file_that_does_not_come_leaves_english_and_the_story() {
    for words in [
        "() => Promise.reject(404)",
        "() => Promise.resolve('no list')",
        "() => Promise.resolve(['too', 'short'])",
    ] {
        let stand = Stand::new(&[("consent", "off"), ("lang", "de")], Some(&story_with("")));
        stand.words(words);
        let story = stand.mount();
        story.settled().await;
        assert_eq!(states(&story), ["loading", "ready"], "{words}");
        assert!(story.text().contains("Published"), "{words}");
    }
}

#[wasm_bindgen_test]
async fn no_text_of_a_story_is_ever_parsed_as_markup() {
    let _inner = Change::throwing_setter("Element.prototype", "innerHTML");
    let _outer = Change::throwing_setter("Element.prototype", "outerHTML");
    let story = Story::with(
        &[("consent", "own")],
        &footage_with(r#""description": ["One", "Two"], "rights": {"credit": "A", "restrictions": [{"code": "no-ai"}]}"#),
    )
    .await;
    assert_eq!(states(&story), ["loading", "ready"]);
    story.press("button", "Description").await;
    assert!(story.text().contains("Two"));
}

#[wasm_bindgen_test]
async fn nothing_is_styled_by_an_attribute() {
    let story = Story::with(&[("consent", "own")], &footage_with(r#""description": ["One", "Two"]"#)).await;
    let markup = story.place().outer_html();
    assert!(!markup.contains("<style"), "{markup}");
    // What is set through the object model shows here too; nothing but our own variables may.
    for node in markup.split(" style=\"").skip(1) {
        assert!(node.starts_with("--"), "{node}");
    }
}

#[wasm_bindgen_test]
async fn ids_are_unique_within_a_story() {
    let story = Story::with(
        &[("consent", "own")],
        &document_with(
            r#""story": {"id": "1", "headline": "A", "published": "2023-09-20T11:09:00Z", "description": ["One", "Two"],
               "video": {"sources": [{"src": "/a.mp4", "type": "video/mp4"}], "downloads": [{"href": "/a.mp4"}]},
               "rights": {"credit": "A", "restrictions": [{"code": "no-ai"}]}},
               "topDownloads": {"items": [{"id": "1", "headline": "Row"}]}"#,
        ),
    )
    .await;
    let list = js_sys::Function::new_with_args(
        "root",
        "return [...root.querySelectorAll('[id]')].map(({ id }) => id)",
    );
    let mut ids = strings(&list.call1(&JsValue::UNDEFINED, &story.place()).unwrap().unchecked_into());
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all);
    assert!(all >= 4, "{ids:?}");
}

#[wasm_bindgen_test]
async fn every_button_and_link_has_a_name() {
    let story = Story::with(&[("consent", "own")], &footage_with(r#""description": ["One", "Two"]"#)).await;
    for role in ["button", "link", "slider", "region"] {
        assert!(
            story.names(role).iter().all(|name| !name.trim().is_empty()),
            "{role}: {:?}",
            story.names(role)
        );
    }
    assert!(story.all("button").len() > 4);
}

#[wasm_bindgen_test]
async fn a_story_that_goes_leaves_nothing_behind() {
    let listening = Listening::begin();
    let before = listening.names();
    let mut story =
        Story::with(&[("consent", "own")], &footage_with(r#""description": ["One", "Two"]"#)).await;
    story.press("button", "Open settings").await;
    assert!(listening.names().len() > before.len(), "it listens while it stands");
    leaves_nothing(&mut story, &listening, &before).await;
}

#[wasm_bindgen_test]
async fn a_story_that_goes_before_its_document_is_read_leaves_nothing_behind() {
    let listening = Listening::begin();
    let before = listening.names();
    let mut story = Stand::new(&[("consent", "own")], Some(&story_with(""))).mount();
    leaves_nothing(&mut story, &listening, &before).await;
}

#[wasm_bindgen_test]
async fn a_story_that_goes_while_its_feed_is_under_way_takes_the_request_back() {
    let listening = Listening::begin();
    let before = listening.names();
    script_value("window.signals = []");
    let _fetch =
        Change::fetch("({ signal }) => { window.signals.push(signal); return new Promise(() => {}) }");
    let mut story = with_feed().mount();
    drawn().await;
    leaves_nothing(&mut story, &listening, &before).await;
    let aborted = script_value("window.signals.map(({ aborted }) => aborted).join()");
    assert_eq!(aborted.as_string().as_deref(), Some("true"));
    script_value("delete window.signals");
}

#[wasm_bindgen_test]
async fn a_story_that_goes_while_its_words_are_under_way_leaves_nothing_behind() {
    let listening = Listening::begin();
    let before = listening.names();
    let stand = Stand::new(&[("consent", "own"), ("lang", "de")], Some(&story_with("")));
    stand.words(&format!(
        "(tag) => new Promise((resolve) => setTimeout(() => ({})(tag).then(resolve), 5))",
        german()
    ));
    let mut story = stand.mount();
    drawn().await;
    leaves_nothing(&mut story, &listening, &before).await;
}

#[wasm_bindgen_test]
async fn a_story_that_goes_while_it_waits_for_the_network_leaves_nothing_behind() {
    let listening = Listening::begin();
    let before = listening.names();
    let _offline = Change::value(&window().navigator(), "onLine", false);
    let _fetch = Change::fetch("() => Promise.reject(new TypeError('no network'))");
    let mut story = with_feed().mount();
    until("offline", || story.text().contains("You are offline")).await;
    leaves_nothing(&mut story, &listening, &before).await;
}

#[wasm_bindgen_test]
async fn a_story_that_goes_while_further_rows_are_under_way_takes_the_request_back() {
    let listening = Listening::begin();
    let before = listening.names();
    script_value("window.signals = []");
    let _fetch =
        Change::fetch("({ signal }) => { window.signals.push(signal); return new Promise(() => {}) }");
    let mut story = Story::of(&list_of(1, 10, r#""next": "/top-2.json""#)).await;
    story.press("button", "Show more").await;
    leaves_nothing(&mut story, &listening, &before).await;
    let aborted = script_value("window.signals.map(({ aborted }) => aborted).join()");
    assert_eq!(aborted.as_string().as_deref(), Some("true"));
    script_value("delete window.signals");
}

#[wasm_bindgen_test]
async fn many_stories_that_come_and_go_leave_nothing_behind_and_no_error() {
    let (errors, listening) = (Errors::begin(), Listening::begin());
    let before = listening.names();
    for _ in 0..30 {
        let mut story =
            Story::with(&[("consent", "own")], &footage_with(r#""description": ["One", "Two"]"#)).await;
        leaves_nothing(&mut story, &listening, &before).await;
    }
    assert_eq!(errors.list(), [""; 0]);
}

#[wasm_bindgen_test]
async fn two_stories_on_a_page_do_not_know_of_each_other() {
    let first = Story::of(&footage_with("")).await;
    let mut second = Story::of(&footage_with("").replace("Divers", "Others")).await;
    first.press("button", "Play video, Divers raise a boat, 1 minute").await;
    assert_eq!(second.video_told(), [""; 0]);
    second.unmount();
    drawn().await;
    assert_eq!(first.names("heading"), ["Divers raise a boat"]);
    assert_eq!(name_of(&first.focused().unwrap()), "Pause");
}

#[wasm_bindgen_test]
async fn the_page_may_keep_a_download_from_the_reader() {
    let story = Story::of(&story_with(
        r#""video": {"sources": [{"src": "/a.mp4", "type": "video/mp4"}],
            "downloads": [{"href": "https://agency.example/a.mp4", "label": "MP4", "bytes": 1500000}]}"#,
    ))
    .await;
    story.cancel_events();
    story.press("link", "MP4 2 MB").await;
    assert_eq!(
        story.details("story-download").iter().map(json).collect::<Vec<_>>(),
        [r#"{"href":"https://agency.example/a.mp4","label":"MP4","credit":"","restrictions":[]}"#]
    );
}
