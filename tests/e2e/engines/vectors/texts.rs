//! Texts of all kinds in the first view of a story: none runs, each is there to the letter and within the page.
//! Not here: what a reader has to open first (`opened`), or marks of direction (`direction`).

use super::corpus::{TROJAN, markup};
use super::{Engine, collected, filled, framed, host, json, note, publisher, unharmed};

in_each_engine! {
    no_text_of_a_feed_runs_and_each_is_shown_to_the_letter,
}

/// Widgets that are on a page at once, and those that have been on it in the end.
const AT_ONCE: usize = 20;
const IN_ALL: usize = 100;

fn no_text_of_a_feed_runs_and_each_is_shown_to_the_letter(engine: Engine) {
    control(engine);
    let texts: Vec<String> =
        markup().into_iter().chain(collected()).chain(TROJAN.map(str::to_owned)).collect();
    // What has nothing to be seen in it counts as absent, and a story has a headline.
    let texts: Vec<String> = texts.into_iter().filter(|text| !text.trim().is_empty()).collect();
    assert!(texts.len() >= 700, "{} texts", texts.len());
    for part in texts.chunks(IN_ALL) {
        check(engine, part, false);
    }
    // Of the words about another site's player one place more is all there is to try.
    let framed: Vec<String> = markup().into_iter().step_by(6).collect();
    check(engine, &framed, true);
}

/// Each text fills a document of its own. It is shown in as many places as a plain word is, and within the page.
fn check(engine: Engine, texts: &[String], is_framed: bool) {
    let publisher = publisher(engine);
    let body = publisher.tag();
    let page = publisher.open_host(&host(body));
    let shown = |texts: &[String]| {
        let story = |text: &String| filled(&page.publisher, text);
        let story = |text| if is_framed { framed(story(text)) } else { story(text) };
        let documents: Vec<String> = texts.iter().map(|text| story(text).to_string()).collect();
        // What is fetched with such a story.
        let last = if is_framed { "[part~=\"third-party\"]" } else { "*" };
        let arguments = [json!(documents), json!(texts), json!(last)];
        let shown = page.browser.run_until_called(include_str!("../../scripts/shown_as_text.js"), &arguments);
        shown.as_array().expect("a list").clone()
    };
    let places = shown(&["Harbour".to_owned()])[0]["places"].as_u64().expect("a number");
    assert!(places >= 20, "a plain word is in {places} places");
    let mut faults = Vec::new();
    for texts in texts.chunks(AT_ONCE) {
        let shown = shown(texts);
        assert_eq!(shown.len(), texts.len());
        for (text, shown) in texts.iter().zip(shown) {
            let is_there = shown["state"] == "ready" || shown["state"] == "partial";
            let is_whole = shown["places"].as_u64() >= Some(places);
            if !is_there || !is_whole || shown["wide"] != json!([]) {
                faults.push(format!("{text:?}: {shown}, where a plain word is in {places}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    unharmed(&page);
}

/// The same harness notices the same texts where somebody makes markup of them; else nothing is proven by it.
fn control(engine: Engine) {
    let page = publisher(engine).open_host(&host(String::new()));
    let texts = markup();
    page.browser.run_until_called(
        "const [texts, done] = arguments; \
         for (const text of texts) { \
             const box = document.createElement('div'); \
             document.body.append(box); \
             box.innerHTML = text; \
         } \
         let [before, quiet] = [0, 0]; \
         const look = () => { \
             const { length } = window.harm().calls; \
             quiet = length === before && [...document.images].every((image) => image.complete) ? quiet + 1 : 0; \
             before = length; \
             if (quiet === 20) return done(); \
             setTimeout(look, 25); \
         }; \
         look();",
        &[json!(texts)],
    );
    let fired = "new Set(window.harm().calls).size";
    page.wait_for(&format!("{fired} >= 100"));
    let fired = page.value(fired);
    note(&page, format_args!("of {} texts with markup, {fired} run where it is made markup of", texts.len()));
    assert!(!page.publisher.site.requests("/x").is_empty(), "pictures that markup names are asked for");
}
