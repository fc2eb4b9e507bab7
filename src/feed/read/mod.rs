//! How the bytes of a feed become a document.
//! Not here: how JSON is taken apart (`wire`), or how the bytes get here (`browser::fetch`).

mod notice;
mod picture;
mod rights;
mod story;
mod top_downloads;
mod video;

use super::finding::Finding;
use super::wire::{self, Object, Reader, Value};
use super::{Direction, Document, Effect, Limits, Links, Prints, Problem, ProblemCode, Unreadable};

/// The format this widget reads. Any `video-story/1.x` is the same to it.
pub const FORMAT: &str = "video-story/1";

/// What reading a document gave: what can be shown, and everything that was wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What can be shown, or why nothing can.
    pub document: Result<Document, Unreadable>,
    /// What was wrong with parts of it, in the order they were read, at most some 1,000. The one that
    /// made the whole document unreadable is not among them.
    pub problems: Vec<Problem>,
    /// What makes this document another than the one before.
    pub prints: Prints,
}

impl Reading {
    /// Nothing could be read.
    pub(super) const fn failed(unreadable: Unreadable) -> Self {
        let prints = Prints { document: 0, list: 0 };
        Self { document: Err(unreadable), problems: Vec::new(), prints }
    }

    /// It is of another format, and what reads those is not there.
    #[must_use]
    pub const fn not_read() -> Self {
        Self::failed(Unreadable::not_read())
    }

    /// Whether it is JSON of another format than this one, so that it may be one of those that are
    /// [imported](super::import).
    #[must_use]
    pub fn is_foreign(&self) -> bool {
        let code = self.document.as_ref().err().map(Unreadable::problem_code);
        code == Some(ProblemCode::E103)
    }

    /// Whether a document can be shown and some of it is lost (`data-state="partial"`).
    #[must_use]
    pub fn is_partial(&self) -> bool {
        self.document.is_ok() && self.problems.iter().any(Problem::loses)
    }
}

/// Reads a document, or a further page of its list (the same with `topDownloads` only), within the
/// default [`Limits`].
#[must_use]
pub fn read(bytes: &[u8], links: &Links) -> Reading {
    read_to(bytes, links, Limits::default())
}

/// Reads a document as [`read`] does, within narrower limits.
#[must_use]
pub fn read_within(bytes: &[u8], links: &Links, limits: Limits) -> Reading {
    read_to(bytes, links, limits.lowered())
}

pub(super) fn read_to(bytes: &[u8], links: &Links, limits: Limits) -> Reading {
    let json = match json(bytes, limits.document) {
        Ok(json) => json,
        Err(unreadable) => return Reading::failed(unreadable),
    };
    let reader = Reader::new(links, limits);
    let (document, prints) = match document(&reader, json) {
        Ok((document, list)) => (Ok(document), Prints { document: reader.print(), list }),
        Err(unreadable) => (Err(unreadable), Prints::default()),
    };
    Reading { document, problems: reader.into_problems(), prints }
}

/// The text of the document, which is JSON: everything after this may rely on it.
pub(super) fn json(bytes: &[u8], most: usize) -> Result<&str, Unreadable> {
    if bytes.len() > most {
        return Err(Unreadable::too_large(bytes.len(), most));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match bytes.trim_ascii_start().first() {
        None => return Err(Unreadable::empty()),
        Some(b'<') => return Err(Unreadable::html()),
        Some(_) => {}
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|error| not_json(bytes, error.valid_up_to().saturating_add(1), false))?;
    // Its own words would be a parser's, so only the place is passed on.
    wire::json(text).map_err(|error| {
        let lines_before = bytes.split(|byte| *byte == b'\n').take(error.line().saturating_sub(1));
        let before = lines_before.fold(0_usize, |sum, line| sum.saturating_add(line.len()).saturating_add(1));
        not_json(bytes, before.saturating_add(error.column()), error.is_eof())
    })
}

/// That the text stops being JSON with its byte number `at`, counted from 1; within quotes with the control
/// character after it, if there is one, because `serde_json` counts those from 0.
fn not_json(bytes: &[u8], at: usize, ends_early: bool) -> Unreadable {
    let (mut line, mut column) = (1_usize, 0_usize);
    let (mut in_text, mut escaped, mut line_ends) = (false, false, false);
    for (index, byte) in bytes.iter().enumerate() {
        if index > at || index == at && !(in_text && *byte < b' ') {
            break;
        }
        if line_ends {
            (line, column) = (line.saturating_add(1), 0);
        }
        column = column.saturating_add(1);
        line_ends = *byte == b'\n';
        in_text ^= *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
    }
    Unreadable::not_json(line, column, ends_early)
}

/// The document, and the fingerprint of its list.
fn document(reader: &Reader, json: &str) -> Result<(Document, u64), Unreadable> {
    let document = Value::document(reader, json);
    let Some(fields) = document.fields() else { return Err(other_format(&document)) };
    format(&fields)?;

    let list = fields.field("topDownloads");
    let mut story = fields.needed("story", Effect::FeedInvalid);
    if story.is_absent() && !list.is_absent() {
        story = fields.field("story");
    }
    let mut list_print = 0;
    let read = Document {
        language: fields.needed("language", Effect::FieldIgnored).tag().unwrap_or_default(),
        direction: direction(&fields.field("direction")),
        story: story.read(story::story),
        top_downloads: reader.printing(&mut list_print, || top_downloads::top_downloads(&list)),
        consent: notice::notice(&fields.field("consent")),
    };
    let has_what_it_says = story.is_absent() || read.story.is_some();
    let has_something = read.story.is_some() || read.top_downloads.is_some();
    if has_what_it_says && has_something {
        Ok((read, list_print))
    } else {
        Err(nothing_to_show(reader, &list))
    }
}

/// The problem that left nothing to show.
fn nothing_to_show(reader: &Reader, value: &Value) -> Unreadable {
    Unreadable::invalid(reader.take_fatal().unwrap_or_else(|| {
        value.problem(ProblemCode::E110, Some(Effect::FeedInvalid), Finding::NothingToShow)
    }))
}

fn format(fields: &Object) -> Result<(), Unreadable> {
    let format = fields.field("format");
    let word = format.as_text().unwrap_or_default();
    if is_read(&word) {
        return Ok(());
    }
    if word.starts_with("video-story/") {
        return Err(Unreadable::version(&word));
    }
    Err(other_format(&format))
}

fn other_format(value: &Value) -> Unreadable {
    let finding = Finding::OtherFormat(value.finds());
    Unreadable::invalid(value.problem(ProblemCode::E103, Some(Effect::FeedInvalid), finding))
}

/// Whether it is the name of a format that is read here.
pub(super) fn is_read(format: &str) -> bool {
    format.strip_prefix(FORMAT).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn direction(value: &Value) -> Direction {
    match value.word(&["auto", "ltr", "rtl"]) {
        Some(1) => Direction::Ltr,
        Some(2) => Direction::Rtl,
        _ => Direction::Auto,
    }
}
