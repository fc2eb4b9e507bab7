//! Notes from the agency to editors are never for the public: not on the page, not in an event, not in the
//! console. Whatever else is wrong with the feed.

use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Host, Publisher, feed};
use serde_json::{Value, json};

/// A word that stands in the notes and nowhere else.
const CANARY: &str = "quarantinepelican";
/// The names of fields that are notes.
const NOTES: [&str; 6] = ["edNote", "ednote", "ed_note", "user_comment", "userComment", "EDNOTE"];

/// The feed with notes in every object of it, with text, and with what may be read as more than that.
fn with_notes(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(with_notes);
            for (index, name) in NOTES.into_iter().enumerate() {
                let words = format!("{CANARY}. No access {CANARY}. <b>{CANARY}</b>");
                let note = match index % 3 {
                    0 => json!(words),
                    1 => json!([words, { "text": words }]),
                    _ => json!({ "text": words, "code": words, (words.as_str()): words }),
                };
                members.insert(name.to_owned(), note);
            }
        }
        Value::Array(rows) => rows.iter_mut().for_each(with_notes),
        _ => {}
    }
}

/// A page that writes down every event there is of a widget, with all that it carries, and every line of the
/// console.
fn page_with(publisher: Publisher, name: &str, attributes: &str) -> Page {
    let body = publisher.snippet(name, &format!("loading=eager {attributes}"));
    publisher.open_host(&Host::new(body).script(
        "window.heard = []; \
         const note = (value, depth = 0) => { \
             if (value === null || typeof value !== 'object') return heard.push(String(value)); \
             if (depth < 6) for (const key of Object.getOwnPropertyNames(value)) { \
                 heard.push(key); \
                 note(value[key], depth + 1); \
             } \
         }; \
         const dispatch = EventTarget.prototype.dispatchEvent; \
         EventTarget.prototype.dispatchEvent = function (event) { \
             heard.push(event.type); \
             if ('detail' in event) note(event.detail); \
             return dispatch.call(this, event); \
         }; \
         for (const level of Object.keys(console)) { \
             const original = console[level]; \
             if (typeof original !== 'function') continue; \
             console[level] = function (...words) { note(words); return original.apply(this, words); }; \
         }",
    ))
}

/// Everything that the page, its events and its console hold has no word of the notes.
#[track_caller]
fn nowhere(page: &Page) {
    let found = page.value(&format!(
        "(() => {{ \
             const places = []; \
             const walk = (root, path) => {{ \
                 for (const node of root.querySelectorAll('*')) {{ \
                     for (const {{ name, value }} of node.attributes) \
                         if ((name + value).includes('{CANARY}')) places.push(`${{path}} ${{node.localName}} ${{name}}`); \
                     for (const child of node.childNodes) \
                         if (child.nodeValue?.includes('{CANARY}')) places.push(`${{path}} ${{node.localName}} text`); \
                     if (node.value?.includes?.('{CANARY}')) places.push(`${{path}} ${{node.localName}} value`); \
                     for (const cue of [...(node.textTracks ?? [])].flatMap((track) => [...(track.cues ?? [])])) \
                         if (cue.text.includes('{CANARY}')) places.push(`${{path}} cue`); \
                     if (node.shadowRoot) walk(node.shadowRoot, `${{path}} shadow`); \
                 }} \
             }}; \
             walk(document, 'page'); \
             places.push(...heard.filter((words) => words.includes('{CANARY}')).map((words) => `heard ${{words}}`)); \
             for (const store of [localStorage, sessionStorage]) \
                 if (JSON.stringify(store).includes('{CANARY}')) places.push('storage'); \
             if (document.cookie.includes('{CANARY}')) places.push('cookie'); \
             if (location.href.includes('{CANARY}')) places.push('address'); \
             return places; \
         }})()"
    ));
    assert_eq!(found, json!([]));
    assert_eq!(page.value("heard.includes('story-state')"), true, "the page has heard of the widget at all");
}

#[test]
fn they_are_nowhere_in_a_story_and_its_list_whatever_the_reader_opens() {
    let publisher = Publisher::new();
    for name in ["harbour.json", "harbour-top-2.json", "harbour-top-3.json"] {
        let mut noted = feed(name);
        with_notes(&mut noted);
        publisher.agency.answer(&format!("/feeds/{name}"), [Answer::json(noted)]);
    }
    let page = page_with(publisher, "harbour.json", "consent=own structured-data=on");
    page.wait_for_state("ready");
    page.wait_for("document.querySelector('[data-story-widget]')");
    page.button("Description").press();
    for count in ["20", "30", "40", "45"] {
        page.button("Show more").press();
        page.wait_until_shown(&format!("{count} of 45 shown"));
    }
    page.button("Copy credit").press();
    page.wait_until_shown("Credit copied");
    page.button("Open settings").press();
    page.find("dialog", "Cookie settings");
    page.button("Accept all").press();
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    nowhere(&page);
}

#[test]
fn they_are_nowhere_when_everything_around_them_is_wrong() {
    let publisher = Publisher::new();
    let mut noted = feed("broken-parts.json");
    with_notes(&mut noted);
    publisher.agency.answer("/feeds/broken.json", [Answer::json(noted)]);
    let page = page_with(publisher, "broken.json", "consent=off");
    page.wait_for_state("partial");
    page.wait_for_event("story-error", |detail| detail["code"] == "restrictions-unknown");
    page.button("Description").press();
    nowhere(&page);
}

#[test]
fn they_are_nowhere_when_nothing_can_be_shown() {
    let words = json!(CANARY);
    let documents = [
        // Nothing but notes; another version; no shape that is known; rows that are nothing but notes.
        json!({ "format": "video-story/1", "language": "en", "edNote": words, "story": { "edNote": words } }),
        json!({ "format": "video-story/9", "language": "en", "edNote": words }),
        json!({ "edNote": words, "ednote": [words], "user_comment": { "text": words } }),
        json!({ "format": "video-story/1", "language": "en", "topDownloads": { "items": [{ "edNote": words }] } }),
        json!({ "format": "video-story/1", "language": "en", "story": [{ "edNote": words }] }),
    ];
    let mut bodies: Vec<String> = documents.iter().map(Value::to_string).collect();
    // Broken off in a note, and broken in it.
    bodies.push(format!("{{\"format\": \"video-story/1\", \"edNote\": \"{CANARY}"));
    bodies.push(format!("{{\"format\": \"video-story/1\", \"edNote\": \"{CANARY}\\x\", \"story\": {{}}}}"));
    for body in bodies {
        let publisher = Publisher::new();
        publisher.agency.answer("/feeds/nothing.json", [Answer::json(&body)]);
        let page = page_with(publisher, "nothing.json", "consent=off");
        page.wait_for("/failed|ready|partial/.test(document.querySelector('story-widget').dataset.state)");
        page.wait_for("heard.includes('story-error')");
        nowhere(&page);
    }
}
