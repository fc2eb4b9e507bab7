//! Marks that turn the writing around: nothing beside the text that has them moves.
//! Not here: texts in languages that are written from right to left.

use super::corpus::{MARKS, TROJAN};
use super::{Engine, Publisher, Value, filled, framed, host, inline, json, publisher, settled, unharmed};

in_each_engine! {
    marks_of_direction_turn_nothing_around_but_their_own_text,
}

fn marks_of_direction_turn_nothing_around_but_their_own_text(engine: Engine) {
    // All letters are alike, so that the text itself is as wide either way.
    let marked = MARKS.iter().map(|(_, mark)| format!("{mark}ooooo ooooo"));
    let marked: Vec<String> = [String::from("ooooo ooooo")].into_iter().chain(marked).collect();
    check(engine, &marked, false);
    check(engine, &marked, true);
    for trojan in TROJAN {
        let is_mark = |letter: char| MARKS.iter().any(|(_, mark)| *mark == letter);
        // A letter that our words do not have for all between two marks: spaces would go at the end of a text and stay before a mark, and a
        // long text may be broken at one.
        let mut alike = trojan.replace(|letter: char| !is_mark(letter), "ж");
        while alike.contains("жж") {
            alike = alike.replace("жж", "ж");
        }
        let texts = [alike.replace(is_mark, ""), alike];
        check(engine, &texts, false);
        check(engine, &texts, true);
    }
}

/// A story with a text everywhere.
fn story(publisher: &Publisher, text: &str, is_framed: bool) -> Value {
    let document = filled(publisher, text);
    if is_framed { framed(document) } else { document }
}

/// In stories that have one of these texts everywhere all is where it is in the first.
fn check(engine: Engine, texts: &[String], is_framed: bool) {
    let publisher = publisher(engine);
    let widgets = texts.iter().map(|text| inline(&story(&publisher, text, is_framed), 640, "consent=off"));
    let body = publisher.tag() + &widgets.collect::<String>();
    let page = publisher.open_host(&host(body));
    settled(&page);
    if is_framed {
        let said = "({ shadowRoot }) => shadowRoot.querySelector('[part~=\"third-party\"]')";
        page.wait_for(&format!("[...document.querySelectorAll('story-widget')].every({said})"));
    }
    let moved = page.browser.run(include_str!("../../scripts/unmoved.js"), &[json!(texts)]);
    let moved = moved.as_array().expect("a list");
    assert_eq!(moved.len(), texts.len() - 1);
    for (text, moved) in texts[1..].iter().zip(moved) {
        assert_eq!(*moved, json!([]), "{text:?}");
    }
    unharmed(&page);
}
