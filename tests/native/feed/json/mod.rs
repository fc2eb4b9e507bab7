//! What is JSON and what is not, by tables in the manner of the public suites for readers of JSON.
//!
//! Each value is tried as the document, in a field that nobody reads, in one that is read, in a row of the
//! description and as a row of the list.

mod accept;
mod either;
mod reject;
mod transform;

use story_widget::feed::{ProblemCode, Reading, read};

use self::either::Decision;
use super::promises;
use super::{links, list_with, shown, shown_story, story_with};

/// What stands before and after a value in each place where it may stand.
fn places() -> [(String, String); 4] {
    let rows = "{\"id\": \"1\", \"headline\": \"A\"},\n";
    [
        story_with(r#""nobody": VALUE, "status": "usable""#),
        story_with(r#""slug": VALUE, "status": "usable""#),
        story_with(r#""description": ["A", VALUE, "B"]"#),
        list_with(&format!("{rows}VALUE")),
    ]
    .map(|text| {
        let (before, after) = text.split_once("VALUE").expect("a place");
        (before.to_owned(), after.to_owned())
    })
}

/// Reads bytes, and holds that the reading keeps the promises.
fn read_bytes(bytes: &[u8]) -> Reading {
    let reading = read(bytes, &links());
    promises::hold(bytes, &reading);
    reading
}

/// The value as the document, and in each place.
fn everywhere(value: &[u8]) -> Vec<Vec<u8>> {
    let placed = places().map(|(before, after)| [before.as_bytes(), value, after.as_bytes()].concat());
    [vec![value.to_vec()], placed.into()].concat()
}

fn name(bytes: &[u8]) -> String {
    bytes.escape_ascii().to_string()
}

#[track_caller]
fn is_json(value: &[u8]) {
    let [alone, unread, slug, block, row] = &everywhere(value)[..] else { panic!("five documents") };
    if let Err(unreadable) = read_bytes(alone).document {
        assert_ne!(unreadable.problem_code(), ProblemCode::E101, "{}: {unreadable}", name(alone));
    }
    assert_eq!(read_bytes(unread).problems, [], "{}", name(unread));
    let is_story = |bytes| read_bytes(bytes).document.is_ok_and(|document| document.story.is_some());
    assert!(is_story(unread) && is_story(slug), "{}", name(slug));
    let story = read_bytes(block).document.ok().and_then(|document| document.story);
    assert!(story.is_some_and(|story| story.description.len() >= 2), "{}", name(block));
    let list = read_bytes(row).document.ok().and_then(|document| document.top_downloads);
    assert!(list.is_some_and(|list| list.items.len() == 1), "{}", name(row));
}

/// What is said instead of a refusal that names a place within the bytes that are wrong.
fn refuse(before: &[u8], wrong: &[u8], after: &[u8]) -> Option<String> {
    let bytes = [before, wrong, after].concat();
    let unreadable = read_bytes(&bytes).document.expect_err(&name(&bytes));
    assert_eq!(unreadable.problem_code(), ProblemCode::E101, "{}", name(&bytes));
    let sentence = unreadable.to_string();
    let places: Vec<String> = (0..wrong.len()).map(|at| place(&[before, &wrong[..at]].concat())).collect();
    let is_named = |place: &String| sentence.starts_with(&format!("E101: no JSON from {place}. "));
    (!places.iter().any(is_named)).then(|| format!("{}: {places:?}, {sentence}", name(&bytes)))
}

/// Line and column of the byte after these.
fn place(before: &[u8]) -> String {
    let line = before.split(|byte| *byte == b'\n').count();
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
    format!("line {line}, column {column}")
}

#[test]
fn what_is_json_is_read_wherever_it_stands() {
    for value in accept::ACCEPTED {
        is_json(value.as_bytes());
    }
}

#[test]
fn what_is_not_json_is_refused_and_its_place_named_wherever_it_stands() {
    let faults = reject::INSIDE.iter().flat_map(|(before, wrong, after)| {
        let placed = places().map(|(around, end)| {
            refuse(&[around.as_bytes(), before].concat(), wrong, &[after, end.as_bytes()].concat())
        });
        placed.into_iter().chain([refuse(before, wrong, after)]).flatten()
    });
    assert_eq!(faults.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn what_stands_after_the_document_is_refused() {
    let faults = reject::AFTER.iter().filter_map(|(before, wrong, after)| refuse(before, wrong, after));
    assert_eq!(faults.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn what_is_cut_off_is_refused_and_said_to_end_too_early() {
    for text in reject::CUT {
        for before in places().map(|(before, _)| before).into_iter().chain([String::new()]) {
            let text = format!("{before}{text}");
            let unreadable = read_bytes(text.as_bytes()).document.expect_err(&text);
            let last = place(&text.as_bytes()[..text.len() - 1]);
            let expected = format!("E101: the JSON ends too early, at {last}. ");
            assert!(unreadable.to_string().starts_with(&expected), "{text:?}: {unreadable}");
        }
    }
}

#[test]
fn what_readers_differ_in_is_decided() {
    for (value, decision, reason) in either::EITHER {
        assert!(reason.ends_with('.'), "a decision has a reason");
        if decision == Decision::Read {
            is_json(value);
            continue;
        }
        for bytes in everywhere(value) {
            let unreadable = read_bytes(&bytes).document.expect_err(&name(&bytes));
            assert_eq!(unreadable.code(), "feed-parse", "{}", name(&bytes));
        }
    }
}

#[test]
fn what_readers_change_is_shown_as_it_was_written() {
    for (json, expected) in transform::TEXTS {
        assert_eq!(shown_story(&format!("\"slug\": {json}")).slug.as_deref(), Some(expected), "{json}");
    }
    for (json, expected) in transform::COUNTS {
        let list = shown(&list_with(&format!(r#"{{"id": "1", "headline": "A", "downloads": {json}}}"#)));
        let list = list.top_downloads.expect("a list");
        assert_eq!(list.items.first().expect("the row stays").downloads, expected, "{json}");
    }
    for (fields, expected) in transform::NAMES {
        let slug = shown(&story_with(fields)).story.expect("the story stays").slug;
        assert_eq!(slug.as_deref(), expected, "{fields}");
    }
}
