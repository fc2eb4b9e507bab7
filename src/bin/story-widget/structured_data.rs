//! The verb `structured-data`: writes what the widget would tell machines of a document.
//! Not here: what that is (`text::structured_data`).

use std::io::{self, Write};
use std::time::SystemTime;

use story_widget::feed::Links;
use story_widget::feed::import::{Place, read_any};
use story_widget::text::structured_data::{Telling, json_ld};
use story_widget::text::{EnglishLocale, Language, Words};

use crate::document::{base, bytes, resolve};
use crate::{End, arguments, complain};

/// Writes it, and on the other stream why there is nothing to write.
pub(crate) fn structured_data(options: &arguments::StructuredData, out: &mut dyn Write) -> io::Result<End> {
    let file = &options.file;
    let bytes = match bytes(file) {
        Ok(bytes) => bytes,
        Err(error) => return Ok(complain(file, &error)),
    };
    let base = options.base.as_ref().map_or_else(|| base(file), ToString::to_string);
    let document = match read_any(&bytes, &Links::new(&base, true, resolve), Place::Story).document {
        Ok(document) => document,
        Err(unreadable) => {
            eprintln!("{unreadable}");
            return Ok(End::Wrong);
        }
    };
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let now = since_1970.map_or(0, |time| i64::try_from(time.as_secs()).unwrap_or(i64::MAX));
    let telling = Telling {
        now,
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
