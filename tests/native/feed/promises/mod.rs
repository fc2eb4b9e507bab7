//! What holds of every reading, whatever the bytes were: the limits, the addresses, the sentences.
//! Not here: what all of a document is (`shown`), or files of timed text (`timed_text`).
//!
//! Random documents of the native tests and the fuzzers in `fuzz/` are judged by this one file.

mod shown;
mod timed_text;

use std::collections::BTreeSet;

use serde_json::Value;
use story_widget::feed::{Date, Link, Problem, Reading};

pub(crate) use shown::Shown;
pub(crate) use timed_text::hold_timed_text;

/// Panics where a reading of these bytes breaks a promise of the model.
pub(crate) fn hold(bytes: &[u8], reading: &Reading) {
    let Reading { document, problems, prints: _ } = reading;
    // A thousand of the reader's, and as many of the importers'.
    assert!(problems.len() <= 2_000, "{} problems", problems.len());
    for problem in problems {
        hold_problem(problem);
    }
    let document = match document {
        Ok(document) => document,
        Err(unreadable) => return hold_line(&unreadable.to_string()),
    };
    let shown = Shown::of(document);
    assert!(document.story.is_some() || document.top_downloads.is_some(), "nothing to show");
    for link in &shown.links {
        hold_link(link);
    }
    for date in &shown.dates {
        assert_eq!(Date::parse(date.as_written()).as_ref(), Ok(*date), "a date reads as itself");
    }
    for (rows, most) in &shown.lists {
        assert!(rows <= most, "{rows} rows of at most {most}");
    }
    for (number, least, most) in &shown.numbers {
        assert!((least..=most).contains(&number), "{number} is not within {least} and {most}");
    }
    for word in &shown.unknown {
        assert!(word.chars().count() <= 64, "{word:?}");
    }
    let written = written(bytes);
    for (text, most) in &shown.texts {
        assert!(!text.trim().is_empty(), "an empty text");
        assert!(text.chars().count() <= *most, "{text:?} has more than {most} characters");
        if let Some(written) = &written {
            assert!(is_written(text, written), "{text:?} is not in the document");
        }
    }
}

/// Panics where an address may not be followed from an https page.
pub(crate) fn hold_link(link: &Link) {
    let href = link.href();
    let is_here = matches!(link.host(), "localhost" | "127.0.0.1" | "[::1]");
    assert!(href.starts_with("https://") || is_here && href.starts_with("http://"), "{href}");
    assert!(href.bytes().all(|byte| byte.is_ascii_graphic()), "{href}");
    assert!(href.len() <= 2_048, "{} characters", href.len());
    let authority = href.split('/').nth(2).unwrap_or_default();
    assert!(!authority.contains('@') && !link.host().is_empty(), "{href}");
    assert!(authority.starts_with(link.host()), "{href}");
}

fn hold_problem(problem: &Problem) {
    let line = problem.to_string();
    let pointer = problem.pointer();
    assert!(pointer.is_empty() || pointer.starts_with('/'), "{pointer}");
    // Two slashes of a pointer are a field whose name is empty (RFC 6901, section 5), and no address.
    // A line has no character that is not seen or moves others, and 256 of a place.
    let shown: String = pointer.chars().filter(|character| !is_left_out(*character)).take(256).collect();
    assert!(line.contains(&shown), "{line:?}");
    hold_line(&line.replacen(&shown, "", 1));
    assert!(!line.contains(char::is_control) && line.chars().count() <= 600, "{line:?}");
}

/// Control characters, and the marks, embeddings, overrides and isolates of Unicode Annex 9.
fn is_left_out(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A problem is one line of a log, in sentences, and no address is in it.
fn hold_line(line: &str) {
    assert!(!line.contains(char::is_control), "{line:?}");
    assert!(line.ends_with(['.', '?']) && line.contains(": "), "{line:?}");
    assert!(line.chars().count() <= 600, "{line:?}");
    // An excerpt ends where an address begins; the format's own examples are the only ones.
    assert!(line.match_indices("//").all(|(at, _)| line[..at].ends_with("\"https:")), "{line:?}");
}

/// All texts a document is made of, names too; `None` where a stricter reader of JSON refuses it.
fn written(bytes: &[u8]) -> Option<BTreeSet<String>> {
    fn collect(value: Value, texts: &mut BTreeSet<String>) {
        match value {
            Value::String(text) => drop(texts.insert(text)),
            Value::Array(rows) => rows.into_iter().for_each(|row| collect(row, texts)),
            Value::Object(fields) => fields.into_iter().for_each(|(_, value)| collect(value, texts)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut texts = BTreeSet::new();
    collect(serde_json::from_slice(bytes).ok()?, &mut texts);
    Some(texts)
}

/// A text is one of those written, or the beginning of one with an ellipsis.
fn is_written(text: &str, written: &BTreeSet<String>) -> bool {
    let cut = |beginning: &str| {
        let next = written.range(beginning.to_owned()..).next();
        next.is_some_and(|whole| whole.starts_with(beginning))
    };
    written.contains(text) || text.strip_suffix('…').is_some_and(cut)
}
