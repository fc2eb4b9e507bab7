//! The verb `structured-data`: writes what the widget would tell machines of a document.
//! Not here: what that is (`text::structured_data`).

use std::io::{self, Write};

use story_widget::text::structured_data::{Telling, json_ld};
use story_widget::text::{EnglishLocale, Language, Words};

use crate::document::{base, document, now};
use crate::{End, arguments};

/// Writes it, and on the other stream why there is nothing to write.
pub(crate) fn structured_data(options: &arguments::StructuredData, out: &mut dyn Write) -> io::Result<End> {
    let file = &options.file;
    let base = options.base.as_ref().map_or_else(|| base(file), ToString::to_string);
    let document = match document(file, &base) {
        Ok(document) => document,
        Err(end) => return Ok(end),
    };
    let telling = Telling {
        now: now(),
        rows: options.rows,
        language: Language::English,
        words: &Words::ENGLISH,
        locale: &EnglishLocale,
    };
    let Some(json) = json_ld(&document, &telling) else {
        eprintln!("there is nothing to tell: the story is held back, and no row of the list leads anywhere");
        return Ok(End::Wrong);
    };
    writeln!(out, "{json}")?;
    Ok(End::Well)
}
